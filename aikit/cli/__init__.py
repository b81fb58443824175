"""The command line `aikit` (extra `cli`): one module for each command, on the public API only."""
