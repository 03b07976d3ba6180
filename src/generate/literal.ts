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
  const flat = flatLiteral(value);
  if (indent.length + flat.length <= WIDTH - 20 || typeof value !== 'object' || value === null) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${literal(item, inner)},\n`).join('')}${indent}]`;
  }
  if (value instanceof Raw) return value.text;
  const members = membersOf(value).map(([key, member]) => `${inner}${key}: ${literal(member, inner)},\n`);
  return `{\n${members.join('')}${indent}}`;
}

function flatLiteral(value: unknown): string {
  if (value instanceof Raw) return value.text;
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(flatLiteral).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const members = membersOf(value).map(([key, member]) => `${key}: ${flatLiteral(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
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
