
# Adjustment, signatures, notices.
