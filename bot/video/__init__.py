"""Looking into films, and making lighter copies of them."""
