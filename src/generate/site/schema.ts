import type { Contract, Schema, SchemaObject } from '../../contract/index.ts';
import { definitionName } from '../../contract/index.ts';
import { boundsOf, isSchemaObject, listOf } from '../schema-words.ts';
import { anchor, hash, html, joined, type Html, type Part } from './html.ts';
import { PAGES } from './places.ts';
import { line } from './prose.ts';

/** A property, an item or a choice: a row of the tree, with what is under it. */
interface Row {
  readonly name: Part;
  readonly schema: Schema;
  readonly required?: boolean;
}

/** Definitions with more members than this stand once, at the end of the page, where several messages use them. */
const SMALL = 3;

/** Draws the schemas of one document as trees that open and close. */
export class SchemaTrees {
  readonly #definitions: Contract['definitions'];
  readonly #shared: ReadonlySet<string>;

  constructor(contract: Contract) {
    this.#definitions = contract.definitions;
    this.#shared = sharedOf(contract);
  }

  /** The members of a payload; its type where it has none. */
  tree(schema: Schema): Part {
    return html`<div class="schema">${this.#body(schema, [])}</div>`;
  }

  /** The schemas that several places use, each once. */
  shared(): Part {
    return [...this.#shared].map((name) => {
      const schema = this.#definitions[name] ?? true;
      return html`<section class="shared" id="${sharedId(name)}">
        <h3>${name}</h3>
        ${describe(schema)}
        <div class="schema">${this.#body(schema, [name])}</div>
      </section>`;
    });
  }

  /** What is under a schema: its members, its items, its choices. `open`: definitions that are being drawn. */
  #body(schema: Schema, open: readonly string[]): Part {
    const { node, trail } = this.#resolve(schema, open);
    if (node === undefined) return undefined;
    const rows = this.#rows(node, trail);
    if (rows.length === 0)
      return open.length === 0 ? html`<p>${this.#type(node)} ${facts(node)}</p>` : undefined;
    return html`<ul>
      ${rows.map((row) => this.#row(row, trail))}
    </ul>`;
  }

  #rows(node: SchemaObject, trail: readonly string[]): Row[] {
    const own = this.#members(node, trail);
    const choices = [...listOf(node['oneOf']), ...listOf(node['anyOf'])].filter((choice) =>
      this.#hasBody(choice),
    );
    const items = node['items'];
    return [
      ...own,
      ...choices.map((schema, at) => ({ name: html`<em>choice ${at + 1}</em>`, schema: asSchema(schema) })),
      ...(items !== undefined && this.#hasBody(items)
        ? [{ name: html`<em>each item</em>`, schema: asSchema(items) }]
        : []),
      ...(isSchemaObject(node['additionalProperties'])
        ? [{ name: html`<em>any other name</em>`, schema: node['additionalProperties'] }]
        : []),
    ];
  }

  #members(node: SchemaObject, trail: readonly string[]): Row[] {
    const required = listOf(node['required']);
    const properties = isSchemaObject(node['properties']) ? Object.entries(node['properties']) : [];
    const own = properties.map(([name, schema]) => ({
      name: html`<code>${name}</code>`,
      schema: asSchema(schema),
      required: required.includes(name),
    }));
    const parts = listOf(node['allOf']).flatMap((part) => {
      const { node: inner, trail: path } = this.#resolve(asSchema(part), trail);
      return inner === undefined ? [] : this.#members(inner, path);
    });
    return [...own, ...parts];
  }

  #row({ name, schema, required }: Row, trail: readonly string[]): Html {
    const reference = referenceOf(schema);
    if (reference !== undefined && (this.#shared.has(reference) || trail.includes(reference))) {
      return html`<li>
        ${name} ${this.#sharedLink(reference, trail)} ${need(required)} ${describe(schema)}
      </li>`;
    }
    const { node, trail: path } = this.#resolve(schema, trail);
    const about = node ?? {};
    const head = html`${name} <span class="type">${this.#type(about)}</span> ${need(required)} ${facts(about)}`;
    const text =
      isSchemaObject(schema) && referenceOf(schema) === undefined ? describe(schema) : describe(about);
    const body = node === undefined ? undefined : this.#rows(node, path);
    if (body === undefined || body.length === 0) return html`<li>${head} ${text}</li>`;
    return html`<li><details${path.length > 6 ? html`` : html` open`}><summary>${head}</summary>${text}<ul>${body.map((row) => this.#row(row, path))}</ul></details></li>`;
  }

  #sharedLink(name: string, trail: readonly string[]): Html {
    if (!this.#shared.has(name)) return html`<span class="type">${name}, as above</span>`;
    const again = trail.includes(name) ? ', again' : '';
    return html`<a class="type" href="${PAGES.messages}${hash(sharedId(name))}">${name}</a>${again}`;
  }

  /** Behind `$ref`s; undefined where it is one that is being drawn. */
  #resolve(
    schema: Schema,
    trail: readonly string[],
  ): { node: SchemaObject | undefined; trail: readonly string[] } {
    let node = schema;
    let path = trail;
    for (let name = referenceOf(node); name !== undefined; name = referenceOf(node)) {
      if (path.includes(name)) return { node: undefined, trail: path };
      path = [...path, name];
      node = Object.hasOwn(this.#definitions, name) ? (this.#definitions[name] ?? true) : true;
    }
    return { node: isSchemaObject(node) ? node : {}, trail: path };
  }

  #hasBody(schema: unknown): boolean {
    const { node } = this.#resolve(asSchema(schema), []);
    return (
      node !== undefined && ['properties', 'allOf', 'oneOf', 'anyOf'].some((word) => node[word] !== undefined)
    );
  }

  #type(node: SchemaObject, depth = 0): Part {
    if (Object.hasOwn(node, 'const')) return html`<code>${JSON.stringify(node['const'])}</code>`;
    if (Array.isArray(node['enum'])) {
      return joined(
        node['enum'].map((value) => html`<code>${JSON.stringify(value)}</code>`),
        ' or ',
      );
    }
    const types = [node['type']].flat().filter((type) => typeof type === 'string');
    const choices = [...listOf(node['oneOf']), ...listOf(node['anyOf'])];
    if (types.length === 0 && choices.length > 0 && depth < 3)
      return joined(this.#choiceTypes(choices, depth), ' or ');
    const format = typeof node['format'] === 'string' ? ` (${node['format']})` : '';
    const item =
      isSchemaObject(node['items']) && depth < 3 ? this.#resolve(node['items'], []).node : undefined;
    const items = item === undefined ? undefined : html` of ${this.#type(item, depth + 1)}`;
    return [
      types
        .map((type) => (type === 'null' ? html`<b class="null">null</b>` : type))
        .flatMap((type, at) => (at === 0 ? [type] : [' or ', type])),
      types.length === 0 ? this.#untyped(node) : undefined,
      format,
      items,
    ];
  }

  #untyped(node: SchemaObject): string {
    return isSchemaObject(node['properties']) || listOf(node['allOf']).length > 0 ? 'object' : 'any';
  }

  #choiceTypes(choices: readonly unknown[], depth: number): Part[] {
    const seen = new Set<string>();
    return choices.flatMap((choice) => {
      const { node } = this.#resolve(asSchema(choice), []);
      const type = html`${this.#type(node ?? {}, depth + 1)}`;
      if (seen.has(type.text)) return [];
      seen.add(type.text);
      return [type];
    });
  }
}

/** Names of definitions that more than one place uses and that are too large to stand in each. */
function sharedOf(contract: Contract): ReadonlySet<string> {
  const uses = new Map<string, number>();
  const roots = [...contract.channels.flatMap(({ messages }) => messages.map(({ payload }) => payload))];
  JSON.stringify([roots, contract.definitions], (key, value: unknown) => {
    if (key === '$ref' && typeof value === 'string') {
      const name = definitionName(value) ?? '';
      uses.set(name, (uses.get(name) ?? 0) + 1);
    }
    return value;
  });
  const large = Object.keys(contract.definitions).filter((name) => {
    const text = JSON.stringify(contract.definitions[name]);
    const members = [...text.matchAll(/"(?:type|\$ref|const|enum)":/g)].length;
    return (uses.get(name) ?? 0) > 1 && members > SMALL;
  });
  return new Set(large);
}

function sharedId(name: string): string {
  return anchor(`schema/${name}`);
}

function referenceOf(schema: unknown): string | undefined {
  return isSchemaObject(schema) ? definitionName(schema['$ref']) : undefined;
}

function need(required: boolean | undefined): Part {
  return required === true ? html`<span class="required">required</span>` : undefined;
}

function describe(schema: Schema): Part {
  const text = isSchemaObject(schema) ? schema['description'] : undefined;
  return typeof text === 'string' ? html`<span class="about">${line(text)}</span>` : undefined;
}

/** Bounds, default, and whether other members may stand beside. */
function facts(node: SchemaObject): Part {
  const { pattern } = node;
  const matches = typeof pattern === 'string' ? [html`matches <code>${pattern}</code>`] : [];
  const fallback =
    node['default'] === undefined ? [] : [html`default <code>${JSON.stringify(node['default'])}</code>`];
  const closed = node['additionalProperties'] === false ? ['nothing else'] : [];
  return [...boundsOf(node), ...matches, ...fallback, ...closed].map(
    (fact) => html`<span class="bound">${fact}</span> `,
  );
}

function asSchema(value: unknown): Schema {
  return isSchemaObject(value) || typeof value === 'boolean' ? value : true;
}
