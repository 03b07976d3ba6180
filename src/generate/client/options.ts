import type { SchemaObject } from '../../contract/index.ts';
import { credentialNames, schemesOf } from '../../contract/index.ts';
import { docComment } from '../comment.ts';
import { plainProperties } from '../../validate/index.ts';
import { typeOf } from './calls.ts';
import type { ClientModel } from './client.ts';
import { propertyName, quoted } from '../literal.ts';
import type { Facts } from './facts.ts';

/** The types of a client's options, events and errors. */
export function optionsText(model: ClientModel): string {
  return [optionsInterface(model), eventsInterface(model), faultType(model)].join('\n\n');
}

function optionsInterface(model: ClientModel): string {
  const { facts, prefix } = model;
  const { channel } = facts;
  const members = [
    urlMember(facts),
    parametersMember(facts),
    credentialsMember(facts),
    queryMember(facts),
    openingMember(model),
  ];
  const all = members.filter((member) => member !== '');
  const name = `${prefix}Options`;
  const about = docComment([`How a client of \`${channel.name}\` dials and behaves.`]);
  const omitted = [
    'credentials',
    'opening',
    ...(all.some((member) => member.includes('  readonly parameters')) ? ['parameters'] : []),
  ];
  const base = `Omit<SessionOptions, ${omitted.map(quoted).join(' | ')}>`;
  if (all.length === 0) return `${about}\nexport type ${name} = ${base};`;
  return `${about}\nexport interface ${name} extends ${base} {\n${all.join('\n')}\n}`;
}

function urlMember({ contract }: Facts): string {
  return contract.servers.length > 0
    ? ''
    : '  /** Where to dial: the document names no server. */\n  readonly url: string;';
}

function parametersMember({ channel }: Facts): string {
  if (channel.parameters.length === 0) return '';
  const members = channel.parameters.map(({ name, description, enum: values, default: preset }) => {
    const type = values === undefined || values.length === 0 ? 'string' : values.map(quoted).join(' | ');
    const about = docComment([description], '    ');
    return `${about === '' ? '' : `${about}\n`}    readonly ${propertyName(name)}${preset === undefined ? '' : '?'}: ${type};`;
  });
  const optional = channel.parameters.every((parameter) => parameter.default !== undefined) ? '?' : '';
  return `  /** The \`{…}\`s of the address. */\n  readonly parameters${optional}: {\n${members.join('\n')}\n  };`;
}

function credentialsMember({ contract, channel }: Facts): string {
  const schemes = schemesOf(contract, channel);
  const usable = schemes.filter(({ place }) => place.in !== 'unsupported');
  const names = [...new Set(usable.map(({ credential }) => credential))];
  if (names.length === 0) return '';
  const members = names.map((name) => {
    const about = docComment([usable.find(({ credential }) => credential === name)?.description], '    ');
    return `${about === '' ? '' : `${about}\n`}    readonly ${propertyName(name)}?: Credential;`;
  });
  const said = names.length > 1 ? 'Any one of them suffices. ' : '';
  const about = `${said}A function is asked again before each dialling.`;
  return `  /** ${about} */\n  readonly credentials?: {\n${members.join('\n')}\n  };`;
}

/** The keys of the query that are no credential, with their schemas. */
function queryKeys({ contract, channel }: Facts): readonly (readonly [string, SchemaObject])[] {
  const secrets = credentialNames(contract, channel);
  const properties = channel.query === undefined ? {} : (plainProperties(contract, channel.query) ?? {});
  return Object.entries(properties).filter(([name]) => !secrets.includes(name));
}

/** Those of them that must be there. */
export function requiredQuery(facts: Facts): string[] {
  const { query } = facts.channel;
  const required: unknown = typeof query === 'object' ? query['required'] : undefined;
  return queryKeys(facts).flatMap(([name]) =>
    Array.isArray(required) && required.includes(name) ? [name] : [],
  );
}

function queryMember(facts: Facts): string {
  const required = requiredQuery(facts);
  const members = queryKeys(facts).map(([name, schema]) => {
    const about = docComment([textOf(schema['description'])], '    ');
    return `${about === '' ? '' : `${about}\n`}    readonly ${propertyName(name)}${required.includes(name) ? '' : '?'}: string | number | boolean;`;
  });
  if (members.length === 0) return '';
  const optional = required.length > 0 ? '' : '?';
  return `  /** The query of the URL. */\n  readonly query${optional}: {\n${members.join('\n')}\n  };`;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function openingMember({ opening }: ClientModel): string {
  if (opening.length === 0) return '';
  const members = opening.map(({ name, type, required, about }) => {
    const comment = docComment([about], '    ');
    return `${comment === '' ? '' : `${comment}\n`}    readonly ${propertyName(name)}${required ? '' : '?'}: ${type};`;
  });
  const optional = opening.some(({ required }) => required) ? '' : '?';
  return `  /** What is sent by itself to open the session. */\n  readonly opening${optional}: {\n${members.join('\n')}\n  };`;
}

function eventsInterface({ facts, prefix }: ClientModel): string {
  const members = facts.channel.messages
    .filter(({ senders }) => senders.includes('server'))
    .map((message) => `  readonly ${propertyName(message.name)}: ${typeOf(facts, message)};`);
  const about = docComment([`Every message of the server on \`${facts.channel.name}\`, by its name.`]);
  if (members.length === 0) return `${about}\nexport type ${prefix}Events = Record<never, never>;`;
  return `${about}\nexport interface ${prefix}Events {\n${members.join('\n')}\n}`;
}

function faultType({ facts, prefix }: ClientModel): string {
  const faults = facts.channel.session.faults.filter(({ of }) => of === 'client').map(({ id }) => quoted(id));
  const flat = faults.length === 0 ? ' never' : faults.map((fault) => `\n  | ${fault}`).join('');
  return `/** The mistakes of a client that the document has an answer to. */\nexport type ${prefix}Fault =${flat};`;
}
