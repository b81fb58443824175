"""Helpers on top of the resources: conversations with tools, and questions about images."""
