"""What clients do when something goes wrong, next to one another (`make bench ARGS=behaviour`).

`server.py` misbehaves, `clients.py` makes the same calls with each library, and `situations.py` says in a few words
what a program sees. `docs/comparison.md` shows the outcomes.
"""
