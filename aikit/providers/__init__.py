"""Services with the same interface: the ones that aikit knows, the ones in a providers file, and Azure's paths."""
