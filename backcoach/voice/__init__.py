"""From a cue to a sound: a speech engine in a process of its own, and the watchdog beside it."""
