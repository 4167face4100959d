"""Reads the files people can edit into the coach's objects; a mistake names the file, the place and the remedy."""
