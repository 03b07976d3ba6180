// docs/reference/x-session.md, from the JSON Schema of the language.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Definitions that get a heading of their own, in this order, with what the heading says. */
const SECTIONS = [
  ['exchange', 'An exchange'],
  ['step', 'A step'],
  ['fault', 'A fault'],
  ['condition', 'What a fault is about: `when`'],
  ['conditionWord', 'The words of `when`'],
  ['reaction', 'What is done about it: `then`'],
  ['times', 'How often: `times`'],
  ['with', 'Values: `with`'],
  ['act', 'Who sends what'],
];

/** Definitions that a few words say better than their pattern does. */
const LABELS = {
  id: 'a name',
  idList: 'a name, or a list of names',
  message: 'a message',
  messages: 'a message, or a list of messages',
  duration: 'a time: `250ms`, `5s`, `2m`',
  pointer: 'a JSON Pointer',
  pointerOrCompound: 'a JSON Pointer, or a list of them',
  pointers: 'a JSON Pointer, a list of them, or a map from message to either',
  codes: 'a close code, or a list of them',
  level: '`MUST`, `SHOULD`, `MAY`',
  steps: 'a list of [steps](#a-step)',
};

/** The page as Markdown. */
export function sessionPage(root) {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/x-session.schema.json'), 'utf8'));
  const sections = SECTIONS.filter(([name]) => schema.definitions[name]).map(
    ([name, title]) => `## ${title}\n\n${body(schema.definitions[name], schema)}`,
  );
  return `# \`x-session\` 1: every keyword

<!-- Written by scripts/reference.mjs from schemas/x-session.schema.json. Do not edit. -->

${schema.description ?? ''}

The guide in [docs/guide](../guide/README.md) builds a contract up from nothing; this page is for looking things up. Editors
read the same text from the schema, \`colloquy/schemas/x-session.schema.json\`.

## \`x-session\`

${body({ ...schema, description: undefined }, schema)}

${sections.join('\n\n')}
`;
}

/** What a schema says of itself: its description, then the keywords of its object forms, then the values of its others. */
function body(schema, root) {
  const forms = [schema, ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  const required = new Set(forms.flatMap((form) => (forms.length === 1 ? (form.required ?? []) : [])));
  const keywords = new Map();
  for (const form of forms) {
    for (const [name, value] of Object.entries(form.properties ?? {})) {
      if (!keywords.has(name)) keywords.set(name, value);
    }
  }
  const rows = [...keywords].map(([name, value]) => row(name, value, { required, root }));
  const table =
    rows.length === 0 ? '' : ['| keyword | value | meaning |', '| --- | --- | --- |', ...rows].join('\n');
  const words = forms.flatMap((form) => (form.const !== undefined && form.description ? [form] : []));
  const list = words.map((form) => `- ${code(form.const)}: ${form.description}`).join('\n');
  const enums = forms.flatMap((form) => form.enum ?? []).map(code);
  const either =
    enums.length === 0 ? '' : `One of ${enums.join(', ')}${table === '' ? '' : ', or an object of these'}.`;
  const values = table === '' && list === '' && either === '' ? `Value: ${kind(schema, root)}` : '';
  return [schema.description, either, table, list, values].filter(Boolean).join('\n\n');
}

function row(name, schema, { required, root }) {
  const target = resolve(schema, root);
  const meaning = schema.description ?? target.description ?? '';
  const preset = schema.default === undefined ? '' : ` Default: ${code(schema.default)}.`;
  const must = required.has(name) ? ' Required.' : '';
  return `| \`${name}\` | ${cell(kind(schema, root))} | ${cell(meaning + preset + must)} |`;
}

/** The values that a schema takes, in a few words. */
function kind(schema, root) {
  const named = /^#\/definitions\/(.*)$/.exec(schema.$ref ?? '')?.[1];
  const section = SECTIONS.find(([name]) => name === named);
  if (section) return `[${section[1]}](#${anchor(section[1])})`;
  if (LABELS[named]) return LABELS[named];
  const target = resolve(schema, root);
  if (target.const !== undefined) return code(target.const);
  if (target.enum) return target.enum.map(code).join(', ');
  const forms = target.oneOf ?? target.anyOf;
  if (forms) return [...new Set(forms.map((form) => kind(form, root)))].join(' or ');
  if (target.type === 'array') return `a list of ${kind(target.items ?? {}, root)}`;
  if (target.type === 'object' && typeof target.additionalProperties === 'object') {
    return `a map to ${kind(target.additionalProperties, root)}`;
  }
  if (target.type === 'object' && target.properties) {
    return code(`{${Object.keys(target.properties).join(', ')}}`);
  }
  const pattern = target.pattern ? ` like ${code(target.pattern)}` : '';
  const least = target.minimum === undefined ? '' : ` from ${target.minimum}`;
  const most = target.maximum === undefined ? '' : ` to ${target.maximum}`;
  return `${[target.type].flat().filter(Boolean).join(' or ') || 'any value'}${pattern}${least}${most}`;
}

function resolve(schema, root) {
  const name = /^#\/definitions\/(.*)$/.exec(schema.$ref ?? '')?.[1];
  return name === undefined ? schema : resolve(root.definitions[name], root);
}

function code(value) {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function anchor(title) {
  return title
    .toLowerCase()
    .replaceAll(/[^\w -]/g, '')
    .replaceAll(' ', '-');
}
