import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { SignJWT } from 'jose';
import { PYTHON } from './needs.ts';

/** An independent peer that runs as a process of its own. */
export interface Subject extends AsyncDisposable {
  readonly port: number;
  readonly url: string;
}

/** A program and its arguments. */
export type Command = readonly [string, ...string[]];

/** The independent chat servers, one a stack. */
export const CHAT_SUBJECTS: Readonly<Record<'ws' | 'fastapi', Command>> = {
  ws: [process.execPath, file('chat-ws/server.mjs')],
  fastapi: [PYTHON, file('chat-fastapi/server.py')],
};

/** The independent server of the connectivity test socket. */
export const ECHO_SUBJECTS: Readonly<Record<'fastapi', Command>> = {
  fastapi: [PYTHON, file('echo-fastapi/server.py')],
};

/** The independent server of the conversations socket. */
export const CONVERSATIONS_SUBJECTS: Readonly<Record<'fastapi', Command>> = {
  fastapi: [PYTHON, file('conversations-fastapi/server.py')],
};

/** The independent server of the AI chat socket. */
export const AI_CHAT_SUBJECTS: Readonly<Record<'fastapi', Command>> = {
  fastapi: [PYTHON, file('ai-chat-fastapi/server.py')],
};

/** The independent server of an agent's conversations. */
export const AGENT_SUBJECTS: Readonly<Record<'ws', Command>> = {
  ws: [process.execPath, file('agent-ws/server.mjs')],
};

/** The independent server of a speech model. */
export const REALTIME_SUBJECTS: Readonly<Record<'ws', Command>> = {
  ws: [process.execPath, file('realtime-ws/server.mjs')],
};

/** The independent bridge from a phone call to a speech model; it wants the model's URL with `--model`. */
export const BRIDGE: Command = [process.execPath, file('bridge-ws/server.mjs')];

/** The server of `graphql-ws`. */
export const GRAPHQL_SUBJECT: Command = [process.execPath, file('graphql/server.mjs')];

function file(name: string): string {
  return fileURLToPath(new URL(`../subjects/${name}`, import.meta.url));
}

/** The secret that the chat and AI chat subjects sign with when they are told no other. */
export const SECRET = 'dev-secret';

/** Starts a subject on a free port and waits for its ready line (`ready PORT`). */
export async function startSubject(
  command: Command,
  options: { readonly defect?: string; readonly timeScale?: number } = {},
): Promise<Subject> {
  const [program, ...args] = command;
  const more = ['--port', '0', '--time-scale', String(options.timeScale ?? 1)];
  const defect = options.defect === undefined ? [] : ['--defect', options.defect];
  const child = spawn(program, [...args, ...more, ...defect], { stdio: ['ignore', 'pipe', 'pipe'] });
  const port = await readyPort(child);
  return {
    port,
    url: `ws://127.0.0.1:${String(port)}/`,
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      const hard = setTimeout(() => child.kill('SIGKILL'), 2000);
      await gone;
      clearTimeout(hard);
    },
  };
}

function readyPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once('exit', (code) => {
      reject(new Error(`the subject ended with ${String(code)} before it was ready: ${said}`));
    });
    if (child.stdout === null) throw new Error('the subject has no output');
    createInterface({ input: child.stdout }).on('line', (line) => {
      const port = /^ready (\d+)$/.exec(line)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });
}

/** A token that the chat subjects accept. */
export function chatToken(secret: string = SECRET): Promise<string> {
  return new SignJWT({ userId: 'u1', username: 'probe' })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(secret));
}
