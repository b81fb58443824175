"""A small MCP server over stdio without any package, which is quick to start. Its tools wait, or end the process."""

from __future__ import annotations

import json
import sys
from typing import Any


def reply(message: Any, result: Any) -> None:
    """Answer a request."""
    sys.stdout.write(json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": result}) + "\n")
    sys.stdout.flush()


for line in sys.stdin:
    message = json.loads(line)
    match message.get("method"):
        case "initialize":
            about = {"name": "plain", "version": "1"}
            version = message["params"]["protocolVersion"]
            reply(message, {"protocolVersion": version, "capabilities": {"tools": {}}, "serverInfo": about})
        case "tools/list":
            names = ("echo", "wait", "die", "odd")
            page = {"tools": [{"name": name, "inputSchema": {"type": "object"}} for name in names]}
            reply(message, page | ({"nextCursor": "again"} if sys.argv[1:] == ["endless"] else {}))
        case "tools/call":
            match message["params"]["name"]:
                case "echo":
                    reply(message, {"content": [{"type": "text", "text": str(message["params"]["arguments"])}]})
                case "die":
                    sys.exit(3)
                case "odd":
                    reply(message, {"content": "nothing that the protocol knows"})
                case _:
                    sys.stderr.write("waiting\n")
                    sys.stderr.flush()
        case "notifications/cancelled":
            sys.stderr.write("cancelled\n")
            sys.stderr.flush()
