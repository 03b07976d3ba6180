"""A chat server on FastAPI and Uvicorn, written from the protocol's fact sheet alone.

It shares no code with the product: it is a witness in a second stack. `--defect NAME` makes it wrong in exactly one way.
Run it with the system's Python (Debian's python3-fastapi, python3-uvicorn, python3-websockets, python3-jwt).
"""
import argparse
import asyncio
import json
import random
import signal
import socket
import sys
from datetime import datetime, timezone

import jwt
import uvicorn
from fastapi import FastAPI, WebSocket
from starlette.websockets import WebSocketDisconnect, WebSocketState

DEFECTS = [
    "no-greeting", "late-greeting", "no-token-check", "closes-on-bad-frame", "wrong-message-id", "no-stream-end",
    "double-stream-end", "token-before-start", "missing-field", "wrong-type", "no-pong", "second-chat-ignored",
    "second-chat-refused", "second-chat-first-id", "ignores-unknown", "unasked-answer", "wrong-close-code", "invalid-json",
]
WORDS = ["It", " is", " as", " you", " say", "."]

parser = argparse.ArgumentParser()
parser.add_argument("--port", type=int, default=0)
parser.add_argument("--secret", default="dev-secret")
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


def token_is_good(token):
    try:
        claims = jwt.decode(token or "", options.secret, algorithms=["HS256"], options={"require": ["exp"]})
    except jwt.PyJWTError:
        return False
    return "exp" in claims


class Chat:
    def __init__(self, websocket):
        self.websocket = websocket
        self.running = 0
        self.first_id = None
        self.tasks = set()

    async def text(self, text):
        if self.websocket.application_state == WebSocketState.CONNECTED:
            try:
                await self.websocket.send_text(text)
            except Exception:  # the peer is gone; there is nobody to tell
                pass

    async def send(self, kind, **fields):
        now = datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        await self.text(json.dumps({"type": kind, **fields, "timestamp": now}))

    async def error(self, message):
        if has("closes-on-bad-frame"):
            await self.websocket.close(code=1008)
        else:
            await self.send("error", message=message)

    async def greet(self):
        if has("no-greeting"):
            return
        if has("late-greeting"):
            await sleep(3.5)
        await self.send("connection", message="Connected to chatbot server")
        if has("unasked-answer"):
            await sleep(0.02)
            await self.send("stream-start", messageId="msg_unasked")

    async def receive(self, raw):
        try:
            message = json.loads(raw)
        except ValueError:
            await self.error("Invalid message format")
            return
        kind = message.get("type") if isinstance(message, dict) else None
        if kind == "chat":
            content = message.get("content")
            if not isinstance(content, str) or not content:
                await self.error("content is required")
            else:
                self.start(self.answer())
        elif kind == "human-escalation":
            await self.send("human-escalation-response", message="A human agent will contact you soon.")
        elif kind == "ping":
            if not has("no-pong"):
                await self.send("pong")
        elif not has("ignores-unknown"):
            await self.error("Unknown message type")

    def start(self, work):
        task = asyncio.ensure_future(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def answer(self):
        second = self.running > 0
        if second and has("second-chat-ignored"):
            return
        if second and has("second-chat-refused"):
            await self.send("error", message="One at a time")
            return
        self.running += 1
        message_id = "msg_%08x" % random.getrandbits(32)
        if not second:
            self.first_id = message_id
        try:
            await self.stream(message_id, second)
        finally:
            self.running -= 1

    async def stream(self, message_id, second):
        shown = self.first_id if second and has("second-chat-first-id") else message_id
        await sleep(0.03)
        if has("token-before-start"):
            await self.send("stream-token", messageId=message_id, token=WORDS[0])
        await self.send("stream-start", messageId=message_id)
        for index, token in enumerate(WORDS):
            await sleep(0.02)
            wrong = has("wrong-message-id") and index == 2
            await self.token("msg_wrong" if wrong else shown, token, index)
        # The first answer is still open when the tokens of the second have gone to it.
        await sleep(0.5 if not second and has("second-chat-first-id") else 0.02)
        if not has("no-stream-end"):
            await self.send("stream-end", messageId=message_id)
        if has("double-stream-end"):
            await self.send("stream-end", messageId=message_id)

    async def token(self, message_id, token, index):
        if has("missing-field") and index == 1:
            await self.send("stream-token", messageId=message_id)
        elif has("wrong-type") and index == 1:
            await self.send("stream-token", messageId=message_id, token=42)
        elif has("invalid-json") and index == 1:
            await self.text('{"type": "stream-token", ')
        else:
            await self.send("stream-token", messageId=message_id, token=token)


@app.websocket("/")
async def chat_socket(websocket: WebSocket):
    header = websocket.headers.get("authorization", "")
    bearer = header[len("Bearer "):] if header.startswith("Bearer ") else None
    good = has("no-token-check") or token_is_good(websocket.query_params.get("token") or bearer)
    await websocket.accept()
    if not good:
        # Closing before accepting would put HTTP 403 on the wire in this stack, which the guide does not name.
        await websocket.close(code=4401 if has("wrong-close-code") else 1008)
        return
    chat = Chat(websocket)
    chat.start(chat.greet())
    try:
        while True:
            event = await websocket.receive()
            if event["type"] == "websocket.disconnect":
                break
            await chat.receive(event.get("text") if event.get("text") is not None else event.get("bytes"))
    except (WebSocketDisconnect, RuntimeError):
        pass
    finally:
        for task in list(chat.tasks):
            task.cancel()


async def main():
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", options.port))
    config = uvicorn.Config(app, log_level="critical", access_log=False, ws="websockets")
    server = uvicorn.Server(config)
    server.install_signal_handlers = lambda: None
    asyncio.get_event_loop().add_signal_handler(signal.SIGTERM, lambda: setattr(server, "should_exit", True))
    asyncio.ensure_future(announce(server, listener))
    await server.serve(sockets=[listener])


async def announce(server, listener):
    while not server.started:
        await asyncio.sleep(0.005)
    print("ready %d" % listener.getsockname()[1], flush=True)


asyncio.run(main())
