"""The embedded homeserver, and the demonstration that runs on it."""
