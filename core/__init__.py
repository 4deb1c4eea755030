"""What every stage shares: records, settings, errors, text folding, the clock."""
