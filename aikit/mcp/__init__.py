"""The tools of MCP servers (Model Context Protocol), for conversations and for responses (extra `mcp`).

from aikit import OpenAI

with OpenAI().chat.create(model="gpt-4o-mini") as helper:
    helper.register_mcp(["python", "server.py"])
    print(helper.prompt("What is the weather in Oslo?").choice.text)
"""

from __future__ import annotations

from .servers import MCPError, MCPServer

__all__ = ["MCPError", "MCPServer"]
