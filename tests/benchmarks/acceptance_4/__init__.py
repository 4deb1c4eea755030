"""A fourth acceptance tester: errors written from the criterion alone, before anything of the check was read."""
