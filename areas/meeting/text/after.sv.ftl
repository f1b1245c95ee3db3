
# Extracts, dispatch, corrections, the meeting as it was known, fees.
