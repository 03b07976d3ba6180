/** Text that stands as it is in a literal: the name of something that is imported. */
export class Raw {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const WIDTH = 110;

/** A value as TypeScript, on one line where it fits. `undefined` members are left out. */
export function literal(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null || value instanceof Raw) return plain(value);
  const flat = onOneLine(value, WIDTH - 20 - indent.length);
  if (flat !== undefined) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${literal(item, inner)},\n`).join('')}${indent}]`;
  }
  const members = membersOf(value).map(([key, member]) => `${inner}${key}: ${literal(member, inner)},\n`);
  return `{\n${members.join('')}${indent}}`;
}

/** What has no members. */
function plain(value: unknown): string {
  if (value instanceof Raw) return value.text;
  return typeof value === 'string' ? quoted(value) : (JSON.stringify(value) ?? 'undefined');
}

/** A value on one line; undefined where that is longer than `room`: the rest of it is not looked at then. */
function onOneLine(value: unknown, room: number): string | undefined {
  const text = flatLiteral(value, room);
  return text === undefined || text.length > room ? undefined : text;
}

function flatLiteral(value: unknown, room: number): string | undefined {
  if (typeof value !== 'object' || value === null || value instanceof Raw) return plain(value);
  const isArray = Array.isArray(value);
  const members: (readonly [string, unknown])[] = isArray
    ? value.map((item: unknown) => ['', item])
    : membersOf(value).map(([key, member]) => [`${key}: `, member]);
  const texts: string[] = [];
  let left = room;
  for (const [name, member] of members) {
    const text = onOneLine(member, left - name.length);
    if (text === undefined) return undefined;
    texts.push(name + text);
    left -= name.length + text.length;
  }
  if (isArray) return `[${texts.join(', ')}]`;
  return texts.length === 0 ? '{}' : `{ ${texts.join(', ')} }`;
}

function membersOf(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => [propertyName(key), member]);
}

/** A property's name; a plain `__proto__` would set the prototype. */
export function propertyName(key: string): string {
  if (key === '__proto__') return `['__proto__']`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key);
}

/** A text in single quotes, with nothing in it that would end them. */
export function quoted(text: string): string {
  const inner = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'")
    .replace(
      /[\u0080-\u009f\u2028\u2029\ufeff]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return `'${inner}'`;
}
