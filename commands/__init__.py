"""The chat commands, one file for each noun."""
