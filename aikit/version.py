"""The version of the package, under its name in the official package."""

from aikit.options.settings import VERSION

__all__ = ["VERSION"]
