"""What Jibri hands over: the spool, and the hints that something is in it."""
