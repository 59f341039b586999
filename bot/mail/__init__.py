"""Mail: what goes out by SMTP."""
