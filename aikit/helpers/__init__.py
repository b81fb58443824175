"""Helpers built on the resources: conversations with tools, and questions about images."""
