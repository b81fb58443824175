"""The base class of all models, under its name in the official package."""

from aikit_openapi.codec import Model as BaseModel

__all__ = ["BaseModel"]
