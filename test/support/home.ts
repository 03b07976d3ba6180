import { compileText } from '../../src/compile/index.ts';
import type { Contract } from '../../src/contract/index.ts';

/** What a home does about each mistake in a token; undefined: the document does not say. */
export interface Reactions {
  readonly missing?: string;
  readonly invalid?: string;
  readonly expired?: string;
}

/**
 * A home that asks for a token in a message, before anything else. `then`: what it does about one that is not good; `schemes`:
 * other ways in, by their keys.
 */
export async function homeContract(
  then: string | Reactions,
  schemes: Readonly<Record<string, string>> = {},
): Promise<Contract> {
  const reactions = typeof then === 'string' ? { missing: then, invalid: then, expired: then } : then;
  const faults = Object.entries(reactions).map(
    ([mistake, reaction]) => `${mistake}: {when: credential-${mistake}, then: ${String(reaction)}}`,
  );
  const all = { token: TOKEN, ...schemes };
  const text = HOME.replace('FAULTS', `{${faults.join(', ')}}`)
    .replace(
      'SECURITY',
      Object.keys(all)
        .map((key) => `{$ref: '#/components/securitySchemes/${key}'}`)
        .join(', '),
    )
    .replace(
      'SCHEMES',
      Object.entries(all)
        .map(([key, scheme]) => `${key}: ${scheme}`)
        .join(', '),
    );
  const { contract, diagnostics } = await compileText(text, { file: 'home.yaml' });
  if (!contract) throw new Error(diagnostics.map((one) => one.message).join('\n'));
  return contract;
}

const TOKEN =
  '{type: http, scheme: bearer, bearerFormat: JWT, x-in: {message: auth, pointer: /access_token}}';

const HOME = `
asyncapi: 3.0.0
info: {title: Home, version: 1.0.0}
defaultContentType: application/json
servers: {s: {host: localhost, protocol: ws, security: [SECURITY]}}
channels:
  home:
    address: /
    messages:
      auth_required: {payload: {type: object, required: [type], properties: {type: {const: auth_required}}}}
      auth:
        payload:
          type: object
          required: [type]
          properties: {type: {const: auth}, access_token: {type: string, examples: [shown-by-the-document]}}
        examples: [{payload: {type: auth}}]
      auth_ok: {payload: {type: object, required: [type], properties: {type: {const: auth_ok}}}}
      auth_invalid:
        payload: {type: object, required: [type, why], properties: {type: {const: auth_invalid}, why: {type: string}}}
      ping: {payload: {type: object, required: [type], properties: {type: {const: ping}}}}
      pong: {payload: {type: object, required: [type], properties: {type: {const: pong}}}}
    x-session:
      version: 1
      states: [opening, ready]
      exchanges:
        login:
          at: opening
          steps:
            - {server: auth_required, within: 5s}
            - {client: auth, within: 10s}
            - {server: auth_ok, within: 5s, enter: ready}
        heartbeat: {in: ready, steps: [{client: ping}, {server: pong, within: 5s}]}
      faults: FAULTS
operations:
  tell: {action: send, channel: {$ref: '#/channels/home'}, messages: [{$ref: '#/channels/home/messages/auth_required'}, {$ref: '#/channels/home/messages/auth_ok'}, {$ref: '#/channels/home/messages/auth_invalid'}, {$ref: '#/channels/home/messages/pong'}]}
  hear: {action: receive, channel: {$ref: '#/channels/home'}, messages: [{$ref: '#/channels/home/messages/auth'}, {$ref: '#/channels/home/messages/ping'}]}
components: {securitySchemes: {SCHEMES}}
`;
