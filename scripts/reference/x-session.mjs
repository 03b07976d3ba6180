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
  ['act', 'Who sends what'],
  ['times', 'How often: `times`'],
  ['with', 'Values: `with`'],
];

/** What the schema's lists of words do not explain: the word, and what it means. */
const WORDS = {
  conditionWord: [
    'What the mistake is, and how a test makes it.',
    [
      ['`credential-missing`', 'an upgrade without any credential'],
      [
        '`credential-invalid`',
        'the valid credential, spoilt; a token with another key, another algorithm, or `none`',
      ],
      ['`credential-expired`', 'a token that expired a minute ago, or the one that the target names'],
      ['`credential-forbidden`', 'a valid credential of someone who may not; the target names it'],
      ['`query-invalid`', 'a required query parameter left out, or one that its schema refuses'],
      ['`path-unknown`', 'a path that is no channel'],
      ['`origin-forbidden`', 'a foreign `Origin`'],
      ['`subprotocol-unsupported`', 'an offer of a subprotocol that is not listed'],
      ['`not-json`', 'a text frame that is no JSON: `{`'],
      ['`binary-frame`', 'a binary frame, where no message is binary'],
      ['`unknown-message`', 'JSON that is no message of that direction'],
      [
        '`invalid-message`',
        'a known message whose payload its schema refuses: each single mutation of an example',
      ],
      ['`unexpected-message`', 'a valid message that nothing takes in this state'],
      ['`key-in-use`', 'a beginning with the key of an open instance'],
      ['`too-many-open`', 'one more than `many`'],
    ],
  ],
  with: [
    'A value is a literal, compared as JSON, or one of these words.',
    [
      ['`$seq`', '1, 2, 3 …: one counter for each side of a session'],
      ['`$n`', '1, 2, 3 …: the repetition of the step, else the beginnings of the exchange'],
      ['`$elapsed`', 'whole milliseconds since the current state was entered; never falls'],
      ['`$now`', 'the time, in the shape of the first example of the field'],
      ['`$uuid`', 'a UUID'],
      ['`$key`', 'the key of the instance'],
      [
        '`$first#/pointer`',
        'the value at that place in the first message of the instance; `$first#`: all of it',
      ],
    ],
  ],
};

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
    ([name, title]) => `## ${title}\n\n${[body(schema.definitions[name], schema), words(name)].join('\n\n')}`,
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

function words(name) {
  if (!WORDS[name]) return '';
  const [lead, rows] = WORDS[name];
  return `${lead}\n\n| word | meaning |\n| --- | --- |\n${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`;
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
  const preset =
    schema.default === undefined || /\bDefault\b/.test(meaning) ? '' : ` Default: ${code(schema.default)}.`;
  const must = required.has(name) ? ' Required.' : '';
  return `| \`${name}\` | ${cell(kind(schema, root))} | ${cell(meaning + preset + must)} |`;
}

/** The values that a schema takes, in a few words. */
function kind(schema, root) {
  const named = refOf(schema);
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
  if (target.properties?.client || target.properties?.server) return '[steps](#a-step)';
  if (target.type === 'object' && target.properties) {
    return code(`{${Object.keys(target.properties).join(', ')}}`);
  }
  const pattern = target.pattern ? ` like ${code(target.pattern)}` : '';
  const least = target.minimum === undefined ? '' : ` from ${target.minimum}`;
  const most = target.maximum === undefined ? '' : ` to ${target.maximum}`;
  return `${[target.type].flat().filter(Boolean).join(' or ') || 'any value'}${pattern}${least}${most}`;
}

/** The definition that a schema is; draft-07 needs an `allOf` around a `$ref` that stands beside a description. */
function refOf({ $ref, allOf }) {
  const ref = $ref ?? (allOf?.length === 1 ? allOf[0].$ref : undefined);
  return /^#\/definitions\/(.*)$/.exec(ref ?? '')?.[1];
}

function resolve(schema, root) {
  const name = refOf(schema);
  return name === undefined ? schema : resolve(root.definitions[name], root);
}

function code(value) {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function cell(text) {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('*', '\\*')))
    .join('')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ');
}

function anchor(title) {
  return title
    .toLowerCase()
    .replaceAll(/[^\w -]/g, '')
    .replaceAll(' ', '-');
}
