"""What has changed in the tables, one step per file, in order."""
