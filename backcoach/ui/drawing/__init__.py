"""Everything that draws a figure: a process of its own does it, and the window's asks it for pictures.

`jobs.py` is what it can be asked for, `artist.py` asks it, `artist_child.py` answers; the rest is what it works with.
"""
