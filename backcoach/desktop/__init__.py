"""The machine around us: where data is kept, which instance is the first, and what time it is. No Qt."""
