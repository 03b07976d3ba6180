import path from 'node:path';
import type { Channel, Contract, Server, Side } from '../contract/index.ts';
import { compileChannel } from './channel.ts';
import { compileOperations } from './operation.ts';
import { present } from './optional.ts';
import type { Resolver } from './resolver.ts';
import { SchemaPool } from './schema.ts';
import { SecuritySchemes } from './security.ts';
import { compileServer } from './server.ts';
import { Place } from './source.ts';
import type { Source } from './source.ts';

/** Compiles the root of a document (AsyncAPI 3, "AsyncAPI Object"). Undefined when it is no AsyncAPI 3 document. */
export function compileDocument(
  resolver: Resolver,
  source: Source,
  application: Side | undefined,
): Contract | undefined {
  const root = new Place(source, '', source.value);
  const { findings } = resolver;
  if (!isAsyncApi3(root, resolver)) return undefined;
  const schemes = new SecuritySchemes(resolver);
  const schemas = new SchemaPool(resolver);
  const serverPlaces = new Map<string, Place>();
  const servers: Server[] = root.at('servers').entries.flatMap(([name, place]) => {
    serverPlaces.set(name, resolver.follow(place) ?? place);
    return compileServer(resolver, schemes, { name, place }) ?? [];
  });
  const operations = compileOperations(resolver, schemes, root.at('operations'));
  const defaultContentType = root.at('defaultContentType').text ?? 'application/json';
  const context = { resolver, schemas, defaultContentType, servers, serverPlaces, operations, application };
  const channels = root
    .at('channels')
    .entries.flatMap(([name, place]) => compileChannel(context, { name, place }) ?? []);
  if (channels.length === 0)
    findings.error('no-channels', root.at('channels'), {
      message: 'the document has no channel',
      hint: 'channels: {lobby: {address: /lobby, messages: {…}}}',
    });
  checkAddresses(resolver, root, channels);
  return {
    colloquy: 'contract/1',
    name: nameOf(source.file),
    asyncapi: String(root.at('asyncapi').value),
    title: root.at('info').at('title').text ?? nameOf(source.file),
    version: String(root.at('info').at('version').value ?? ''),
    ...present({ description: root.at('info').at('description').text }),
    source: source.file,
    servers,
    securitySchemes: schemes.byKey,
    channels,
    definitions: schemas.definitions,
  };
}

function isAsyncApi3(root: Place, resolver: Resolver): boolean {
  const { findings } = resolver;
  const version = root.at('asyncapi');
  if (!root.isMap || !version.exists) {
    const what =
      root.at('openapi').exists || root.at('swagger').exists
        ? 'this is an OpenAPI document'
        : 'this is no AsyncAPI document';
    findings.error('not-asyncapi', root, {
      message: `${what}: it has no asyncapi field`,
      hint: 'asyncapi: 3.0.0',
    });
    return false;
  }
  const text = String(version.value);
  if (/^2\./.test(text)) {
    const hint =
      'convert it first: `colloquy generate --convert` writes it as version 3; mind that publish and subscribe turn into receive and send';
    findings.error('asyncapi-2', version, {
      message: `this is an AsyncAPI ${text} document; version 3 is needed`,
      hint,
    });
    return false;
  }
  if (/^3\.[01]\./.test(text)) return true;
  findings.error('asyncapi-version', version, {
    message: `AsyncAPI ${text} is not known; 3.0 and 3.1 are`,
    hint: 'asyncapi: 3.0.0',
  });
  return false;
}

/** Two channels with one address on one server would be one endpoint with two descriptions. */
function checkAddresses(resolver: Resolver, root: Place, channels: readonly Channel[]): void {
  for (const [index, channel] of channels.entries()) {
    const twin = channels
      .slice(0, index)
      .find(
        (other) =>
          other.address === channel.address && other.servers.some((s) => channel.servers.includes(s)),
      );
    if (twin === undefined) continue;
    const message = `${channel.name} and ${twin.name} have one address (${channel.address}) on one server: they are one endpoint`;
    resolver.findings.error('same-address', root.at('channels').at(channel.name), {
      message,
      hint: 'make them one channel',
    });
  }
}

/** The folder of `asyncapi.yaml`, else the file's own name without its ending. */
function nameOf(file: string): string {
  const base = path.basename(file).replace(/\.(ya?ml|json)$/i, '');
  const folder = path.basename(path.dirname(path.resolve(file)));
  return base === 'asyncapi' && folder !== '' ? folder : base;
}
