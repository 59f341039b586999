"""`mesas check`: everything the bot needs, looked at line by line without running it."""
