"""The pinned API description: generates samples from it and validates against it."""
