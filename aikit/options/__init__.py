"""The options of clients and calls: names, spellings, checks and defaults; and the credentials among them."""
