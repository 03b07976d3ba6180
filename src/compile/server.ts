import type { Server } from '../contract/index.ts';
import { present } from './optional.ts';
import type { Resolver } from './resolver.ts';
import type { SecuritySchemes } from './security.ts';
import type { Place } from './source.ts';

const WEBSOCKET = ['ws', 'wss'];

/** Compiles a Server Object (AsyncAPI 3, "Server Object"). Undefined for one that is not a WebSocket server. */
export function compileServer(
  resolver: Resolver,
  schemes: SecuritySchemes,
  at: { name: string; place: Place },
): Server | undefined {
  const place = resolver.follow(at.place);
  if (place === undefined) return undefined;
  const protocol = place.at('protocol').text?.toLowerCase() ?? '';
  if (!WEBSOCKET.includes(protocol)) {
    const message = `server ${at.name} speaks ${protocol || 'no named protocol'}, not ws or wss: it is left out`;
    resolver.findings.warn('not-websocket', place, { message, hint: 'protocol: ws, or wss' });
    return undefined;
  }
  const host = place.at('host');
  if (host.text === undefined) {
    resolver.findings.error('missing-host', place, {
      message: `server ${at.name} has no host`,
      hint: 'host: localhost:3001',
    });
  }
  const fill = (text: string): string => fillVariables(resolver, place.at('variables'), text);
  return {
    name: at.name,
    host: fill(host.text ?? ''),
    protocol,
    pathname: fill(place.at('pathname').text ?? '').replace(/\/$/, ''),
    ...present({ title: place.at('title').text, description: place.at('description').text }),
    security: place.at('security').items.flatMap((item) => schemes.use(item) ?? []),
    location: place.location,
  };
}

/** Replaces `{variable}`s by their default, else their first example or enum value. */
function fillVariables(resolver: Resolver, variables: Place, text: string): string {
  return text.replaceAll(/\{([^}]+)\}/g, (whole, name: string) => {
    const variable = resolver.follow(variables.at(name));
    const value =
      variable?.at('default').text ?? variable?.at('examples').at(0).text ?? variable?.at('enum').at(0).text;
    if (value === undefined && variable !== undefined) {
      resolver.findings.warn('unfilled-variable', variables, {
        message: `variable ${name} has no default to fill in`,
        hint: 'default: …, or examples of it',
      });
    }
    return value ?? whole;
  });
}
