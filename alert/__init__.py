"""Rules, messages, channels and delivery."""
