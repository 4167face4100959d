"""BackCoach without a window: what is asked of it on the command line, and the session as lines in a terminal."""
