"""Development tool: pins the upstream OpenAPI document and generates `aikit_openapi` from it. Not in the wheel."""
