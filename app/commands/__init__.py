"""One module a command of the `dateline` command line."""
