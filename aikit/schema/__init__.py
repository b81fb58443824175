"""Converts between Python and JSON Schema: tools, functions, types, and answers parsed into classes."""
