# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Typed functions for every operation of the OpenAI API, in `aikit_openapi.api`, and models, in `aikit_openapi.models`.

Pass an `aikit.OpenAI` to `aikit_openapi.api.<tag>.<operation>.sync(client=…)`, or an `aikit.AsyncOpenAI` to its
`asyncio(client=…)`.
"""
