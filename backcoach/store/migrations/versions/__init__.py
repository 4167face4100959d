"""One module for each form the history file has had."""
