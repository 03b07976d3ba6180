"""An assistant conversations server on FastAPI and Uvicorn, written from the protocol's fact sheet alone.

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
    "greets", "no-reply", "late-reply", "two-replies", "empty-reply", "missing-key", "error-instead-of-null", "local-time",
    "milliseconds", "no-pong", "pong-with-time", "pong-as-reply", "changing-id", "client-id", "fixed-id", "second-ignored",
    "second-refused", "no-key-check", "any-key", "silent-refusal", "refused-at-upgrade", "wrong-close-code", "stays-open",
    "any-path", "path-crashes", "closes-on-bad-frame", "ignores-not-json", "ignores-binary", "ignores-unknown",
    "answers-unknown", "takes-empty-text", "two-errors", "error-without-reason", "takes-anything-big", "no-keepalive",
    "no-keepalive-close", "crashes",
    "invalid-json", "unknown-message", "dies-after-error",
]

parser = argparse.ArgumentParser()
parser.add_argument("--port", type=int, default=8000)
parser.add_argument("--keys", default="dev-key-0001,dev-key-0002", help="accepted keys; empty: authentication is off")
parser.add_argument("--rate-limit", default="", help="N/S: N messages in a fixed window of S seconds")
parser.add_argument("--time-scale", type=float, default=1.0)
parser.add_argument("--defect", default="")
options = parser.parse_args()
if options.defect == "list":
    print("\n".join(DEFECTS))
    sys.exit(0)
if options.defect and options.defect not in DEFECTS:
    print("no such defect: " + options.defect, file=sys.stderr)
    sys.exit(2)

MEBIBYTE = 1024 * 1024
keys = [key for key in options.keys.split(",") if key]
app = FastAPI()
window = {"start": 0.0, "count": 0}


def has(defect):
    return options.defect == defect


async def sleep(seconds):
    await asyncio.sleep(seconds * options.time_scale)


def now():
    if has("local-time"):
        return datetime.now().isoformat(timespec="microseconds")
    if has("milliseconds"):
        return datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return datetime.now(timezone.utc).isoformat(timespec="microseconds").replace("+00:00", "Z")


def over_the_limit():
    if not options.rate_limit:
        return False
    most, seconds = (int(part) for part in options.rate_limit.split("/"))
    time = asyncio.get_event_loop().time()
    if time - window["start"] >= seconds * options.time_scale:
        window.update(start=time, count=0)
    window["count"] += 1
    return window["count"] > most


class Conversation:
    def __init__(self, websocket, conversation_id):
        self.websocket = websocket
        self.conversation_id = "conv_1" if has("fixed-id") else conversation_id
        self.sent = 0
        self.busy = False

    async def send(self, kind, text=None, error=None, timestamp=None):
        self.sent += 1
        name = self.conversation_id
        if has("changing-id") and self.sent > 1:
            name = "conv_%d" % self.sent
        frame = {"type": kind, "text": text, "conversation_id": name, "error": error, "timestamp": timestamp}
        if has("missing-key") and kind == "assistant_message":
            del frame["error"]
        if has("error-instead-of-null") and kind == "assistant_message":
            frame["error"] = ""
        await self.websocket.send_text(json.dumps(frame))

    async def error(self, reason):
        if has("closes-on-bad-frame"):
            await self.websocket.close(code=1008)
            return
        await self.send("error", error=None if has("error-without-reason") else reason)
        if has("two-errors"):
            await self.send("error", error=reason)
        if has("dies-after-error"):
            await asyncio.sleep(3600)

    async def receive(self, event, crowded):
        raw = event.get("text")
        if raw is None:
            if not has("ignores-binary"):
                await self.error("Binary frames are not supported")
            return
        try:
            message = json.loads(raw)
        except ValueError:
            if not has("ignores-not-json"):
                await self.error("Invalid JSON")
            return
        if not isinstance(message, dict):
            await self.error("A message is a JSON object")
            return
        kind = message.get("type")
        if kind == "user_message":
            await self.turn(message, crowded)
        elif kind == "ping":
            await self.pong()
        elif has("answers-unknown"):
            await self.send("assistant_message", text="I do not understand.", timestamp=now())
        elif not has("ignores-unknown"):
            await self.error("Unknown message type: %s" % kind)

    async def pong(self):
        if has("no-pong"):
            return
        if has("pong-as-reply"):
            await self.send("assistant_message", text="pong", timestamp=now())
            return
        await self.send("pong", timestamp=now() if has("pong-with-time") else None)

    async def turn(self, message, crowded):
        text = message.get("text")
        if not isinstance(text, str) or (not text and not has("takes-empty-text")):
            await self.error("text is required")
            return
        if over_the_limit():
            await self.send("error", error="Rate limit exceeded")
        elif has("no-reply") or (crowded and has("second-ignored")):
            return
        elif crowded and has("second-refused"):
            await self.send("error", error="One at a time")
        elif has("crashes"):
            raise RuntimeError("the assistant is gone")
        elif has("invalid-json"):
            await self.websocket.send_text('{"type": "assistant_message", ')
        elif has("unknown-message"):
            await self.send("typing")
            await self.reply(text)
        else:
            if has("client-id"):
                self.conversation_id = message.get("conversation_id") or self.conversation_id
            await self.reply(text)

    async def reply(self, text):
        if has("late-reply"):
            await sleep(40)
        else:
            await sleep(1)
        answer = None if has("empty-reply") else "You said: " + text
        await self.send("assistant_message", text=answer, timestamp=now())
        if has("two-replies"):
            await self.send("assistant_message", text=answer, timestamp=now())


async def refuse(websocket, conversation):
    if not has("silent-refusal"):
        await conversation.send("error", error="Authentication failed: Invalid or missing API key")
    if has("stays-open"):
        return
    await websocket.close(code=4001 if has("wrong-close-code") else 1008, reason="Authentication failed")


@app.websocket("/v1/ws/conversations/{conversation_id}")
async def conversations(websocket: WebSocket, conversation_id: str):
    key = websocket.query_params.get("api_key")
    good = not keys or key in keys or has("no-key-check") or (has("any-key") and key)
    if not good and has("refused-at-upgrade"):
        await websocket.close(code=1008)
        return
    await websocket.accept()
    conversation = Conversation(websocket, conversation_id)
    if not good:
        await refuse(websocket, conversation)
        if not has("stays-open"):
            return
    if has("greets"):
        await conversation.send("assistant_message", text="Hello! How can I help?", timestamp=now())
    frames = asyncio.Queue()
    reading = asyncio.ensure_future(read(websocket, conversation, frames))
    try:
        await serve(conversation, frames)
    finally:
        reading.cancel()


async def read(websocket, conversation, frames):
    event = {"type": "websocket.receive"}
    while event["type"] != "websocket.disconnect":
        event = await websocket.receive()
        frames.put_nowait((event, conversation.busy or not frames.empty()))


async def serve(conversation, frames):
    while True:
        event, crowded = await frames.get()
        if event["type"] == "websocket.disconnect":
            return
        conversation.busy = True
        await conversation.receive(event, crowded)
        conversation.busy = False


if has("any-path"):
    @app.websocket("/{path:path}")
    async def anywhere(websocket: WebSocket, path: str):
        await websocket.accept()
        await websocket.receive()

if has("path-crashes"):
    @app.websocket("/{path:path}")
    async def nowhere(websocket: WebSocket, path: str):
        raise RuntimeError("no such path: " + path)


async def main():
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", options.port))
    seconds = 20 * options.time_scale
    config = uvicorn.Config(
        app, log_level="critical", access_log=False, ws="websockets",
        ws_max_size=(64 if has("takes-anything-big") else 16) * MEBIBYTE,
        ws_ping_interval=None if has("no-keepalive") else seconds,
        ws_ping_timeout=None if has("no-keepalive-close") else seconds,
    )
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
