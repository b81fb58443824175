"""An MCP server with tools for the tests: over stdio, or with a port over streamable HTTP."""

from __future__ import annotations

import asyncio
import os
import sys
from base64 import b64encode
from typing import Any

from mcp import types
from mcp.server.lowlevel import NotificationOptions, Server
from mcp.server.stdio import stdio_server

PIXEL = b64encode(b"\x89PNG\r\n\x1a\n" + bytes(20)).decode()
LONG = "a_very_long_name_" * 5
CITY = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
NAMES = [
    "weather",
    "picture",
    "sound",
    "files",
    "table",
    "fails",
    "slow",
    "dies",
    "grow",
    "files.read",
    "files/read",
    LONG,
]
NAMES += ["variable"]
PAGE = 5


def text(value: str) -> types.TextContent:
    """A text."""
    return types.TextContent(text=value)


async def list_tools(context: Any, params: types.PaginatedRequestParams | None) -> types.ListToolsResult:
    """List the tools in pages."""
    start = int((params and params.cursor) or 0)
    page = [
        types.Tool(
            name=name, description=f"The tool {name}.", input_schema=CITY if name == "weather" else {"type": "object"}
        )
        for name in NAMES[start : start + PAGE]
    ]
    end = start + PAGE
    return types.ListToolsResult(tools=page, next_cursor=str(end) if end < len(NAMES) else None)


async def call_tool(context: Any, params: types.CallToolRequestParams) -> types.CallToolResult:
    """Run a tool."""
    arguments = params.arguments or {}
    content: list[Any] = []
    structured = None
    match params.name:
        case "weather":
            content = [text(f"sunny in {arguments['city']}")]
        case "picture":
            content = [text("here it is"), types.ImageContent(data=PIXEL, mime_type="image/png")]
        case "sound":
            content = [types.AudioContent(data=PIXEL, mime_type="audio/wav")]
        case "files":
            content = [
                types.ResourceLink(
                    name="report", uri="file:///report.txt", mime_type="text/plain", description="of May"
                ),
                types.EmbeddedResource(resource=types.TextResourceContents(uri="file:///a.txt", text="the text")),
                types.EmbeddedResource(
                    resource=types.BlobResourceContents(uri="file:///b.zip", blob=PIXEL, mime_type="application/zip")
                ),
                types.ImageContent(data=PIXEL, mime_type="image/tiff"),
            ]
        case "table":
            structured = {"rows": [[1, 2.5], ["é", None]]}
        case "fails":
            return types.CallToolResult(content=[text("there is no city 'Atlantis'")], is_error=True)
        case "slow":
            await asyncio.sleep(float(arguments["seconds"]))
            content = [text("done")]
        case "dies":
            os._exit(3)
        case "grow":
            NAMES.append(arguments["name"])
            await context.session.send_tool_list_changed()
            content = [text("grown")]
        case "variable":
            content = [text(os.environ.get(arguments["name"], "unset"))]
        case name:
            content = [text(f"{name} ran")]
    return types.CallToolResult(content=content, structured_content=structured)


server: Server[Any] = Server("tools", on_list_tools=list_tools, on_call_tool=call_tool)


async def main() -> None:
    """Serve over stdio."""
    options = server.create_initialization_options(NotificationOptions(tools_changed=True))
    async with stdio_server() as (read, write):
        await server.run(read, write, options)


if __name__ == "__main__":
    if len(sys.argv) > 1 and sys.argv[1].isdigit():
        import uvicorn

        uvicorn.run(server.streamable_http_app(), host="127.0.0.1", port=int(sys.argv[1]), log_level="warning")
    elif sys.argv[1:] == ["hang"]:
        sys.stdin.read()
    else:
        asyncio.run(main())
