"""An AI chat server on FastAPI and Uvicorn, written from the protocol's fact sheet alone.

It shares no code with the product: it is a witness in a second stack. `--defect NAME` makes it wrong in exactly one way.
Run it with the system's Python (Debian's python3-fastapi, python3-uvicorn, python3-websockets, python3-jwt).
"""
import argparse
import asyncio
import json
import signal
import socket
import sys
from datetime import datetime, timezone

import jwt
import uvicorn
from fastapi import FastAPI, WebSocket

DEFECTS = [
    "no-welcome", "late-welcome", "two-welcomes", "welcome-type", "welcome-bare", "no-answer", "late-answer", "two-answers",
    "null-answer", "content-for-message", "no-timestamp", "zoned-time", "millisecond-time", "number-time", "second-ignored",
    "second-refused", "one-answer-for-two", "unasked-answer", "typing", "streams", "no-token-check", "unsigned-tokens",
    "any-token", "old-tokens", "cookie-ignored", "wrong-close-code", "accepts-silently", "refused-with-500",
    "ignores-not-json", "ignores-no-object", "ignores-no-content", "closes-on-bad-frame", "answers-bad-frame", "two-errors",
    "error-without-message", "dies-after-error", "invalid-json", "crashes", "breaks-down-silently", "odd-close",
]

parser = argparse.ArgumentParser()
parser.add_argument("--port", type=int, default=8000)
parser.add_argument("--secret", default="dev-secret")
parser.add_argument("--refusal", choices=["1008", "403"], default="1008", help="how a bad token is refused")
parser.add_argument("--rate-limit", default="", help="N/S: more than N messages in S seconds close the socket with 1008")
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
    if has("zoned-time"):
        return datetime.now(timezone.utc).isoformat(timespec="microseconds")
    if has("millisecond-time"):
        return datetime.now().isoformat(timespec="milliseconds")
    if has("number-time"):
        return datetime.now().timestamp()
    return datetime.now().isoformat(timespec="microseconds")


def user_of(websocket):
    """The claims of a good token, else None."""
    if has("no-token-check"):
        return {"username": "ada"}
    cookie = None if has("cookie-ignored") else websocket.cookies.get("access_token")
    token = websocket.query_params.get("token") or cookie
    return claims_of(token) if token else None


def claims_of(token):
    try:
        if has("unsigned-tokens") and jwt.get_unverified_header(token)["alg"] == "none":
            return jwt.decode(token, options={"verify_signature": False})
        return jwt.decode(token, options.secret, algorithms=["HS256"], options={"verify_exp": not has("old-tokens")})
    except jwt.PyJWTError:
        return {"username": "ada"} if has("any-token") else None


class Chat:
    def __init__(self, websocket):
        self.websocket = websocket
        self.working = 0
        self.times = []

    async def send(self, kind, text):
        frame = {"type": kind, "message": text, "timestamp": timestamp()}
        if has("no-timestamp") and kind == "ai_response":
            del frame["timestamp"]
        await self.websocket.send_text(json.dumps(frame))

    async def welcome(self, user):
        if has("no-welcome"):
            return
        if has("late-welcome"):
            await sleep(3.5)
        name = user.get("username") or user.get("sub") or "friend"
        text = "Welcome to AI Chat, %s! How can I assist you today?" % name
        if has("welcome-type"):
            await self.send("welcome", text)
            return
        if has("welcome-bare"):
            await self.websocket.send_text(json.dumps({"type": "system", "timestamp": timestamp()}))
            return
        await self.send("system", text)
        if has("two-welcomes"):
            await self.send("system", text)
        if has("unasked-answer"):
            await sleep(0.5)
            await self.send("ai_response", "Are you still there?")

    async def error(self, text):
        if has("closes-on-bad-frame"):
            await self.websocket.close(code=1008)
        elif has("answers-bad-frame"):
            await self.send("ai_response", "I did not get that.")
        elif has("error-without-message"):
            await self.websocket.send_text(json.dumps({"type": "error", "timestamp": timestamp()}))
        else:
            await self.send("error", text)
            if has("two-errors"):
                await self.send("error", text)
            if has("dies-after-error"):
                await asyncio.sleep(3600)

    async def receive(self, text):
        try:
            message = json.loads(text)
        except ValueError:
            if not has("ignores-not-json"):
                await self.error("Invalid JSON")
            return
        if not isinstance(message, dict):
            if not has("ignores-no-object"):
                await self.error("A message is a JSON object")
            return
        content = message.get("content")
        if not isinstance(content, str):
            if not has("ignores-no-content"):
                await self.error("content is required")
            return
        await self.take(content)

    async def take(self, content):
        if self.is_flooding():
            await self.websocket.close(code=1008)
            return
        crowded = self.working > 0
        if has("no-answer") or (crowded and has("second-ignored")):
            return
        if crowded and has("second-refused"):
            await self.send("error", "One at a time")
            return
        if has("crashes"):
            raise RuntimeError("the model is gone")
        if has("breaks-down-silently"):
            await self.websocket.close(code=1011)
            return
        self.working += 1
        asyncio.ensure_future(self.answer(content))

    def is_flooding(self):
        if not options.rate_limit:
            return False
        most, seconds = (int(part) for part in options.rate_limit.split("/"))
        now = asyncio.get_event_loop().time()
        self.times = [time for time in self.times if now - time < seconds * options.time_scale] + [now]
        return len(self.times) > most

    async def answer(self, content):
        try:
            await self.work(content)
        except Exception:  # the peer is gone; there is nobody to tell
            pass
        finally:
            self.working -= 1

    async def work(self, content):
        await sleep(40 if has("late-answer") else 1)
        if has("one-answer-for-two") and self.working > 1:
            return
        if has("typing"):
            await self.send("typing", "")
        if has("streams"):
            await self.send("ai_response", "You")
            await self.send("ai_response", " said")
        text = "You said: " + content
        if has("invalid-json"):
            await self.websocket.send_text('{"type": "ai_response", ')
        elif has("null-answer"):
            await self.websocket.send_text(json.dumps({"type": "ai_response", "message": None, "timestamp": timestamp()}))
        elif has("content-for-message"):
            await self.websocket.send_text(json.dumps({"type": "ai_response", "content": text, "timestamp": timestamp()}))
        else:
            await self.send("ai_response", text)
        if has("two-answers"):
            await self.send("ai_response", text)
        if has("odd-close"):
            await self.websocket.close(code=4000)


async def refuse(websocket):
    if options.refusal == "403":
        await websocket.close(code=1008)  # before it is accepted: HTTP 403 on the wire
        return
    await websocket.accept()
    if has("accepts-silently"):
        await asyncio.sleep(3600)
    await websocket.close(code=4001 if has("wrong-close-code") else 1008)


@app.websocket("/ws/ai/ai-chat/{client_id}")
async def ai_chat(websocket: WebSocket, client_id: str):
    user = user_of(websocket)
    if user is None:
        if has("refused-with-500"):
            raise RuntimeError("no user")
        await refuse(websocket)
        return
    await websocket.accept()
    chat = Chat(websocket)
    await chat.welcome(user)
    while True:
        event = await websocket.receive()
        if event["type"] == "websocket.disconnect":
            return
        if event.get("text") is not None:
            await chat.receive(event["text"])


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
