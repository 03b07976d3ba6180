"""A FastAPI application that checks a credential in each style, one a path."""

import sys

import jwt
import uvicorn
from fastapi import FastAPI, WebSocket, WebSocketDisconnect
from starlette.middleware.trustedhost import TrustedHostMiddleware

SECRET = "dev-secret"
GREETING = {"type": "connection", "status": "ready"}

app = FastAPI()


def why_not(websocket: WebSocket):
    """What is wrong with the token; None: nothing."""
    token = websocket.query_params.get("token")
    if token is None:
        return "token missing"
    try:
        jwt.decode(token, SECRET, algorithms=["HS256"], audience="here" if "aud" in token_claims(token) else None)
    except jwt.PyJWTError as error:
        return str(error)
    return None


def token_claims(token):
    try:
        return jwt.decode(token, options={"verify_signature": False})
    except jwt.PyJWTError:
        return {}


async def talk(websocket: WebSocket):
    await websocket.send_json(GREETING)
    try:
        while True:
            message = await websocket.receive_json()
            if message.get("type") == "ping":
                await websocket.send_json({"type": "pong"})
    except WebSocketDisconnect:
        pass


@app.websocket("/before")
async def before(websocket: WebSocket):
    """Refuses before the accept: HTTP 403 on the wire."""
    if why_not(websocket):
        await websocket.close(code=1008)
        return
    await websocket.accept()
    await talk(websocket)


@app.websocket("/after")
async def after(websocket: WebSocket):
    """Accepts, then closes with 1008."""
    await websocket.accept()
    why = why_not(websocket)
    if why:
        await websocket.close(code=1008, reason=why)
        return
    await talk(websocket)


@app.websocket("/error")
async def error(websocket: WebSocket):
    """Accepts, sends an error, then closes with 1008."""
    await websocket.accept()
    why = why_not(websocket)
    if why:
        await websocket.send_json({"type": "error", "error": why})
        await websocket.close(code=1008)
        return
    await talk(websocket)


@app.websocket("/silent")
async def silent(websocket: WebSocket):
    """Accepts, and says nothing to whom it does not know."""
    await websocket.accept()
    if why_not(websocket):
        try:
            await websocket.receive_text()
        except WebSocketDisconnect:
            pass
        return
    await talk(websocket)


@app.websocket("/open")
async def everybody(websocket: WebSocket):
    """Looks at no token."""
    await websocket.accept()
    await talk(websocket)


@app.websocket("/unverified")
async def unverified(websocket: WebSocket):
    """Wants a token and does not verify it."""
    await websocket.accept()
    if websocket.query_params.get("token") is None:
        await websocket.close(code=1008)
        return
    await talk(websocket)


@app.websocket("/throws")
async def throws(websocket: WebSocket):
    """Throws after the accept."""
    await websocket.accept()
    raise RuntimeError("on purpose")


if "--trusted" in sys.argv:
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=["api.example.com"])

if __name__ == "__main__":
    protocol = "none" if "--no-websockets" in sys.argv else "auto"
    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="warning", ws=protocol)
