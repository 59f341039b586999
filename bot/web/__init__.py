"""The bot's web pages."""
