"""Services with the same interface: those that aikit knows, those of a providers file, and the paths of Azure."""
