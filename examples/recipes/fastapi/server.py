"""The guide's greeting and heartbeat on FastAPI: python3 server.py <port>."""
import sys

import uvicorn
from fastapi import FastAPI, WebSocket, WebSocketDisconnect

app = FastAPI()


@app.websocket("/")
async def chat(socket: WebSocket) -> None:
    await socket.accept()
    await socket.send_json({"type": "connection", "message": "Welcome."})
    try:
        while True:
            message = await socket.receive_json()
            if message.get("type") == "ping":
                await socket.send_json({"type": "pong"})
    except WebSocketDisconnect:
        pass


@app.on_event("startup")
async def started() -> None:
    print("ready", flush=True)


if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="error")
