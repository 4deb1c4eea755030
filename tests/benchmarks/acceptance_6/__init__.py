"""The sixth acceptance tester's errors: generic edits of the English of NTREX-128, made from the criterion alone."""
