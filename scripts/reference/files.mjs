// The pages of the files that the command line reads and writes: target files, reports, recordings; each from its schema.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The page of a schema in schemas/, with the heading and the first words that it has. */
export function filePage(name, title, about) {
  return (root) => {
    const schema = JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8'));
    const definitions = Object.entries(schema.definitions ?? {}).filter(([, one]) => isTable(one));
    return [
      `# ${title}`,
      `<!-- Written by scripts/reference.mjs from schemas/${name}.schema.json. Do not edit. -->`,
      about,
      schema.description ?? '',
      ...(schema.oneOf ?? [schema]).map((one, at) => part(one, schema.oneOf && headingOf(one, at))),
      ...definitions.map(([key, one]) => part(one, key)),
    ]
      .filter((text) => text !== '')
      .join('\n\n');
  };
}

function isTable(schema) {
  return schema.properties !== undefined || schema.oneOf?.some(({ properties }) => properties) === true;
}

/** Lines of a file are told apart by a constant. */
function headingOf({ properties }, at) {
  const mark = ['event', 'kind', 'colloquy'].find((key) => properties?.[key]?.const !== undefined);
  return mark === undefined ? `Line ${at + 1}` : `\`${properties[mark].const}\``;
}

function part(schema, heading) {
  const head = heading === undefined ? '' : `## ${heading}\n\n`;
  const about = heading === undefined ? '' : `${schema.description ?? ''}\n\n`;
  if (schema.oneOf && !schema.properties) {
    return (
      head + about + schema.oneOf.map((one, at) => `### ${headingOf(one, at)}\n\n${rows(one)}`).join('\n\n')
    );
  }
  return head + about + rows(schema);
}

/** A row for each member, those of members in place after their owner. */
function rows(schema) {
  const lines = members(schema, '').map(
    ([name, type, required, text]) => `| \`${name}\` | ${type} | ${required} | ${text} |`,
  );
  return ['| key | type | required | |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

function members(schema, path) {
  return Object.entries(schema.properties ?? {}).flatMap(([name, one]) => {
    const full = path + name;
    const row = [
      full,
      typeOf(one),
      schema.required?.includes(name) ? 'yes' : '',
      cell(one.description ?? ''),
    ];
    const inside = one.type === 'array' ? members(one.items ?? {}, `${full}[].`) : members(one, `${full}.`);
    return [row, ...inside];
  });
}

function typeOf(schema) {
  if (schema === true || schema === undefined) return 'any';
  const ref = schema.$ref ?? schema.allOf?.[0]?.$ref;
  if (ref !== undefined) return ref.replace('#/definitions/', '');
  if (schema.const !== undefined) return `\`${cell(JSON.stringify(schema.const))}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${cell(JSON.stringify(value))}\``).join(', ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map(typeOf).join(' or ');
  const type = [schema.type ?? 'any'].flat().join(' or ');
  return type === 'array' ? `list of ${typeOf(schema.items)}` : type;
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
}
