"""The clients: options in, resources as properties. `core` decides what a call does, and a driver does it."""
