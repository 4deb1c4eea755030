"""What a task calls: each step reads, calls pure functions, and writes once in one transaction."""
