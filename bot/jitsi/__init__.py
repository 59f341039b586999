"""The Jitsi server: tokens for it."""
