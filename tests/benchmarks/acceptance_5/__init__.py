"""The fifth acceptance tester's errors: put into the human pairs of NTREX-128 by a script that knows only the criterion."""
