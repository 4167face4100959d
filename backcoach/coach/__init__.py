"""What to do, when, and why: plain data and pure rules, told the time and answering with events.

Standard library only. No Qt, no SQL, no clock, no files.
"""
