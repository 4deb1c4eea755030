"""When things run: thin TaskFlow files and the asset catalogue."""
