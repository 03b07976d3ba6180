import type { Channel } from './channel.ts';
import type { Contract } from './contract.ts';

/** Every path at which a channel may be asked for: its address, alone and behind the path of each server that offers it. */
export function pathsOf(contract: Contract, channel: Channel): string[] {
  const offering = contract.servers.filter(
    (server) => channel.servers.length === 0 || channel.servers.includes(server.name),
  );
  const paths = offering.map((server) => joined(server.pathname, channel.address));
  return [...new Set([...paths, joined('', channel.address)])];
}

/** Whether a path (as sent, without its query) is one of a channel: each `{parameter}` takes one part that its `enum` allows. */
export function matchesPath(template: string, path: string, channel: Channel): boolean {
  const wanted = partsOf(template);
  const given = partsOf(path);
  if (wanted.length !== given.length) return false;
  return wanted.every((part, index) => matchesPart(part, given[index] ?? '', channel));
}

/** What stands in a path (as sent, without its query) where the address has its parameters, percent-decoded. */
export function parametersIn(contract: Contract, channel: Channel, path: string): Record<string, string> {
  const template = pathsOf(contract, channel).find((one) => matchesPath(one, path, channel));
  const given = partsOf(path);
  const found = partsOf(template ?? '').flatMap((part, index) => {
    const [, head = '', name = '', tail = ''] = /^([^{]*)\{([^}]+)\}([^{]*)$/.exec(part) ?? [];
    const text = given[index] ?? '';
    return name === '' ? [] : [[name, decoded(text.slice(head.length, text.length - tail.length))] as const];
  });
  return Object.fromEntries(found);
}

/** A path to dial: parameters as given, else their first example, default or allowed value, else their name. */
export function examplePath(
  template: string,
  channel: Channel,
  given: Readonly<Record<string, string>> = {},
): string {
  return template.replaceAll(/\{([^}]+)\}/g, (_whole, name: string) => {
    const parameter = channel.parameters.find((one) => one.name === name);
    const shown = parameter?.examples[0] ?? parameter?.default ?? parameter?.enum?.[0] ?? name;
    const value = Object.hasOwn(given, name) ? (given[name] ?? shown) : shown;
    return encodeURIComponent(value);
  });
}

/** A `/` at the end is kept where the address itself has one: many servers know only the path with it. */
function joined(pathname: string, address: string): string {
  const path = `/${pathname}/${address}`.replaceAll(/\/{2,}/g, '/');
  const isMeant = address.length > 1 && address.endsWith('/');
  return path.length > 1 && !isMeant ? path.replace(/\/$/, '') : path;
}

function partsOf(path: string): string[] {
  return path.replace(/\/$/, '').split('/');
}

/** One part of a path, of which parameters may be only a piece, as in `v{version}`. */
function matchesPart(template: string, part: string, channel: Channel): boolean {
  const [head = '', ...rest] = template.split('{');
  if (rest.length === 0) return decoded(part) === template;
  if (!part.startsWith(head)) return false;
  const [name = '', tail = ''] = (rest[0] ?? '').split('}');
  if (rest.length > 1) return part.length > head.length;
  if (!part.endsWith(tail) || part.length <= head.length + tail.length) return false;
  const value = decoded(part.slice(head.length, part.length - tail.length));
  const allowed = channel.parameters.find((parameter) => parameter.name === name)?.enum;
  return allowed === undefined || allowed.length === 0 || allowed.includes(value);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
