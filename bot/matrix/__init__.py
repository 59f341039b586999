"""Everything Matrix: the only package that knows nio."""
