
# The public version and its masks.
