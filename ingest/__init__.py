"""The world to documents and articles: sources, discovery, fetching, extraction, duplicates."""
