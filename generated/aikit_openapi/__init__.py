# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Every operation of the OpenAI API, typed: `aikit_openapi.api.<tag>.<operation>`, models in `aikit_openapi.models`.

An operation's `sync(client=…)` and `asyncio(client=…)` take an `aikit.OpenAI` or `aikit.AsyncOpenAI`.
"""
