"""One screen each; they are given plain values and answer with signals."""
