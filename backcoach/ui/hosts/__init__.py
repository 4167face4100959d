"""Each host looks after its pages: gives them plain values and answers their signals."""
