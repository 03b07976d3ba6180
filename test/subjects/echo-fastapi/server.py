"""The connectivity test socket on FastAPI and Uvicorn, written from the protocol's fact sheet alone.

It shares no code with the product: it is a witness in a second stack. `--defect NAME` makes it wrong in exactly one way.
Run it with the system's Python (Debian's python3-fastapi, python3-uvicorn, python3-websockets).
"""
import argparse
import asyncio
import json
import signal
import socket
import sys
from datetime import datetime, timezone

import uvicorn
from fastapi import FastAPI, WebSocket

DEFECTS = [
    "no-greeting", "late-greeting", "two-greetings", "greeting-status", "greeting-bare", "no-echo", "late-echo", "two-echoes",
    "other-text", "trims", "parses-json", "ignores-empty", "drops-second", "no-timestamp", "zoned-timestamp", "number-timestamp",
    "unasked-echo", "invalid-json", "binary-ignored", "binary-echoed", "binary-code", "any-path", "path-crashes", "odd-close",
    "type-field-only",
]

parser = argparse.ArgumentParser()
parser.add_argument("--port", type=int, default=8765)
parser.add_argument("--time-scale", type=float, default=1.0)
parser.add_argument("--defect", default="")
options = parser.parse_args()
if options.defect == "list":
    print("\n".join(DEFECTS))
    sys.exit(0)
if options.defect and options.defect not in DEFECTS:
    print("no such defect: " + options.defect, file=sys.stderr)
    sys.exit(2)

app = FastAPI()


def has(defect):
    return options.defect == defect


async def sleep(seconds):
    await asyncio.sleep(seconds * options.time_scale)


def timestamp():
    if has("zoned-timestamp"):
        return datetime.now(timezone.utc).isoformat(timespec="microseconds")
    if has("number-timestamp"):
        return datetime.now().timestamp()
    return datetime.now().isoformat(timespec="microseconds")


def greeting():
    if has("greeting-status"):
        return {"status": "ok", "message": "WebSocket is working!"}
    if has("greeting-bare"):
        return {"status": "connected"}
    if has("type-field-only"):
        return {"type": "connected"}
    return {"status": "connected", "message": "WebSocket is working!"}


def echo(text):
    if has("other-text"):
        text = text.upper() + "!"
    if has("trims"):
        text = text.strip()
    if has("parses-json"):
        try:
            text = json.loads(text)
        except ValueError:
            pass
    answer = {"echo": text, "timestamp": timestamp()}
    if has("no-timestamp"):
        del answer["timestamp"]
    return answer


async def greet(websocket):
    if has("no-greeting"):
        return
    if has("late-greeting"):
        await sleep(3.5)
    await websocket.send_json(greeting())
    if has("two-greetings"):
        await websocket.send_json(greeting())
    if has("unasked-echo"):
        asyncio.ensure_future(stray(websocket))


async def stray(websocket):
    await sleep(0.5)
    try:
        await websocket.send_json(echo("hello"))
    except Exception:  # the peer is gone
        pass


async def answer(websocket, text, before):
    now = asyncio.get_event_loop().time()
    crowded = before is not None and now - before < 0.05
    if has("no-echo") or (has("ignores-empty") and text == "") or (has("drops-second") and crowded):
        return now
    if has("late-echo"):
        await sleep(7)
    if has("invalid-json"):
        await websocket.send_text('{"echo": ')
        return now
    await websocket.send_json(echo(text))
    if has("two-echoes"):
        await websocket.send_json(echo(text))
    if has("odd-close"):
        await sleep(0.1)
        await websocket.close(code=4000)
    return now


@app.websocket("/test-websocket")
async def test_websocket(websocket: WebSocket):
    await websocket.accept()
    before = None
    try:
        await greet(websocket)
        while True:
            event = await websocket.receive()
            if event["type"] == "websocket.disconnect":
                return
            text, data = event.get("text"), event.get("bytes")
            if text is not None:
                before = await answer(websocket, text, before)
            elif has("binary-echoed"):
                await websocket.send_json(echo(data.decode("utf-8", "replace")))
            elif not has("binary-ignored"):
                await websocket.close(code=1003 if has("binary-code") else 1000)
                return
    except Exception:  # the peer is gone; there is nobody to tell
        return


if has("any-path"):
    @app.websocket("/{path:path}")
    async def anywhere(websocket: WebSocket, path: str):
        await test_websocket(websocket)

if has("path-crashes"):
    @app.websocket("/{path:path}")
    async def nowhere(websocket: WebSocket, path: str):
        raise RuntimeError("no handler for " + path)


async def main():
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", options.port))
    config = uvicorn.Config(app, log_level="critical", access_log=False, ws="websockets")
    server = uvicorn.Server(config)
    server.install_signal_handlers = lambda: None
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_event_loop().add_signal_handler(name, lambda: setattr(server, "should_exit", True))
    asyncio.ensure_future(announce(server, listener))
    await server.serve(sockets=[listener])


async def announce(server, listener):
    while not server.started:
        await asyncio.sleep(0.005)
    print("ready %d" % listener.getsockname()[1], flush=True)


asyncio.run(main())
