import type { Channel, Contract, SecurityScheme, Side } from '../contract/index.ts';
import { featuresOf, isBasic, schemesOf, serverUrl } from '../contract/index.ts';
import { PAIR } from './credential.ts';

/** A commented target file for a channel and a side, every fixture that is missing as a comment: what `--init` writes. */
export function targetTemplate(contract: Contract, channel: Channel, subject: Side): string {
  const schemes = schemesOf(contract, channel);
  const features = featuresOf(channel);
  const several = contract.channels.length > 1 ? [`channel: ${channel.name}`] : [];
  return [
    `# How \`colloquy test ${contract.source}\` reaches the peer under test.`,
    ...(subject === 'client' ? CLIENT_LINES : serverLines(contract, channel)),
    ...several,
    ...parameterLines(channel),
    ...credentialLines(schemes),
    ...(features.length === 0
      ? []
      : [
          '# What the subject claims to be able to do; only then is it judged.',
          `# features: [${features.join(', ')}]`,
        ]),
    '# timeScale: 1.0        # multiplies every duration of the run',
    '# probe: {rate: false, size: false, credentials: true}',
    '# knownFailing: []      # patterns of check ids; one that passes is reported as stale',
    '# skip: []',
    '',
  ].join('\n');
}

/** How the run reaches a server: it dials it. */
function serverLines(contract: Contract, channel: Channel): string[] {
  const address = channel.address.replace(/^\//, '');
  return [
    `url: ${serverUrl(contract, channel)}${address === '' ? '' : `/${address}`}`,
    '# command: [node, server.js]   # started and stopped by the run',
    '# ready: {port: 3001}',
    'subject: server          # client: the run listens, and the client dials it',
    '# listen: 127.0.0.1:3001',
  ];
}

/** How the run reaches a client: it listens. */
const CLIENT_LINES = [
  'subject: client          # server: the run dials it at its `url`',
  '# listen: 127.0.0.1:3001   # any free port without it',
  "# command: [node, client.js, '{url}']   # started for each scenario with the address to dial",
];

function parameterLines(channel: Channel): string[] {
  if (channel.parameters.length === 0) return [];
  const lines = channel.parameters.map(
    ({ name, examples, ...more }) =>
      `  ${name}: ${examples[0] ?? more.default ?? more.enum?.[0] ?? 'probe-1'}`,
  );
  return ['parameters:', ...lines];
}

function credentialLines(schemes: readonly SecurityScheme[]): string[] {
  if (schemes.length === 0) return [];
  const names = [...new Set(schemes.map((scheme) => scheme.credential))];
  const lines = names.map((name) => {
    const own = schemes.filter((scheme) => scheme.credential === name);
    if (own.some((scheme) => scheme.signature !== undefined))
      return `#   ${name}: {secret: $SIGNATURE_SECRET}`;
    if (own.some(isBasic)) return `#   ${name}: ${PAIR}`;
    const isJwt = own.some((scheme) => scheme.bearerFormat?.toUpperCase() === 'JWT');
    return isJwt
      ? `#   ${name}: {jwt: {secret: $JWT_SECRET, algorithm: HS256, claims: {sub: probe}}}`
      : `#   ${name}: {value: $TOKEN, expired: $OLD_TOKEN, forbidden: $OTHER_TOKEN}`;
  });
  return ['# authentication: off   # when the subject asks for no credential', '# credentials:', ...lines];
}
