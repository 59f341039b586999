"""What the bot is put together from: the services' surroundings, the acts, the pages."""
