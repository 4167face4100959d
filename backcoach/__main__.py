"""Lets `python -m backcoach` be the same as `backcoach`."""

from __future__ import annotations

import sys

from backcoach.cli import main

if __name__ == "__main__":
    sys.exit(main())
