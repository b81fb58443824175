"""The only network and the only waiting: each driver does what a flow yields, one blocking, one not."""
