"""The staff side: sorts, wakes, opens, helps."""
