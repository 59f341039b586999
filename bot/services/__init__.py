"""Use cases, one file for each feature: the only callers of storage and of the ports."""
