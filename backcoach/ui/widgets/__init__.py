"""Reusable parts of screens, without any knowledge of exercises."""
