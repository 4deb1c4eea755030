"""Translation engines: one class each, found by name or by the entry-point group `dateline.engines`."""
