import { isIP } from 'node:net';
import type { DetailedPeerCertificate } from 'node:tls';

import type { Case } from '../case.ts';
import type { Finding, StepResult } from '../finding.ts';
import { finding } from '../findings/table.ts';
import { ask } from '../raw/ask.ts';
import { openTcp, secure } from '../raw/reach.ts';
import type { Secured } from '../raw/reach.ts';

/** What the certificate lacks, by the verifier's word for it. */
const DISTRUST: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'tls-expired',
  CERT_NOT_YET_VALID: 'tls-not-yet-valid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls-wrong-name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls-self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls-unknown-issuer',
  UNABLE_TO_GET_ISSUER_CERT: 'tls-unknown-issuer',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls-unknown-issuer',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls-unknown-issuer',
};

/** Makes the TLS handshake, where the URL asks for one. */
export async function examineTls(patient: Case): Promise<StepResult> {
  const { socket, target } = patient;
  if (!patient.isTls || socket === undefined) return { kind: 'not applicable', said: 'ws:// is without TLS' };
  const { ca, serverName, insecure } = target.tls;
  const wish = { serverName: serverName ?? patient.url.hostname, ca, timeoutMs: patient.patienceMs };
  const done = await secure(socket, wish);
  if (done.kind === 'failed') return { kind: 'broken', findings: [await failed(patient, done)] };
  patient.socket = done.socket;
  const version = done.socket.getProtocol() ?? 'TLS';
  // A date that is wrong is the nearer cause, whoever the issuer is.
  const outdated = dateTrouble(done.certificate);
  const distrust = outdated ?? done.distrust;
  if (distrust === undefined) {
    return { kind: 'fine', said: `${version}, certificate trusted until ${done.certificate.valid_to}` };
  }
  if (insecure === true) {
    const notes = [`the certificate is not trusted (${distrust}), as --insecure allows`];
    return { kind: 'fine', said: version, notes };
  }
  done.socket.destroy();
  return { kind: 'broken', findings: [untrusted(patient, distrust, done.certificate)] };
}

function dateTrouble({ valid_from, valid_to }: DetailedPeerCertificate): string | undefined {
  if (Date.parse(valid_to) < Date.now()) return 'CERT_HAS_EXPIRED';
  return Date.parse(valid_from) > Date.now() ? 'CERT_NOT_YET_VALID' : undefined;
}

function untrusted(patient: Case, distrust: string, certificate: DetailedPeerCertificate): Finding {
  const code = DISTRUST[distrust] ?? 'tls-failed';
  const names = certificate.subjectaltname ?? `no subjectAltName (common name ${name(certificate.subject)})`;
  const saw: Readonly<Record<string, string>> = {
    'tls-expired': `The certificate was valid until ${certificate.valid_to}.`,
    'tls-not-yet-valid': `The certificate is valid from ${certificate.valid_from} on.`,
    'tls-wrong-name': `The certificate is for ${names}, and the host is ${patient.url.hostname}.`,
    'tls-self-signed': `The certificate of ${name(certificate.subject)} is signed by itself.`,
    'tls-unknown-issuer': `The certificate was issued by ${name(certificate.issuer)}, which is not trusted here.`,
  };
  const fix =
    distrust === 'SELF_SIGNED_CERT_IN_CHAIN'
      ? [
          'The chain is whole and ends in a root that is not trusted here: trust that one with `--ca root.pem`.',
        ]
      : [];
  const how = [`the verifier says ${distrust}`, `names: ${names}`, `issued by ${name(certificate.issuer)}`];
  return finding(code, saw[code] ?? `The certificate is not trusted: ${distrust}.`, { how, fix });
}

function name(who: DetailedPeerCertificate['subject'] | undefined): string {
  const given: unknown = who?.CN ?? who?.O;
  return typeof given === 'string' ? given : 'an unnamed one';
}

/** Why there was no handshake. */
async function failed(
  patient: Case,
  { code, message }: Extract<Secured, { kind: 'failed' }>,
): Promise<Finding> {
  // OpenSSL says where in its own source, and ends the line.
  const how = [`the TLS handshake ends with ${code}: ${message.replace(/^\w+:error:|:\.\.?\/.*$/gs, '')}`];
  if (
    /CERTIFICATE_REQUIRED|BAD_CERTIFICATE|HANDSHAKE_FAILURE_ON_CLIENT_CERT/i.test(
      `${code} ${message}`.replaceAll(' ', '_'),
    )
  ) {
    return finding('tls-client-certificate', 'The server asks for a certificate of the client.', { how });
  }
  if (/NO_APPLICATION_PROTOCOL/i.test(`${code} ${message}`.replaceAll(' ', '_'))) {
    return finding('http2-only', 'The server refuses HTTP/1.1 in the TLS handshake (ALPN).', { how });
  }
  if (
    /UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION|UNSUPPORTED_VERSION/i.test(
      `${code} ${message}`.replaceAll(' ', '_'),
    )
  ) {
    return finding('tls-old-version', 'The two ends have no version of TLS in common.', { how });
  }
  const plain = await plainAnswer(patient);
  if (plain !== undefined) {
    return finding('tls-plain-port', 'The port speaks plain HTTP.', {
      how: [...how, `a plain request to the same port is answered: ${plain}`],
    });
  }
  if (code === 'ETIMEDOUT')
    return finding('tls-silent', 'The port does not answer the TLS handshake.', { how });
  if (code === 'ECONNRESET' || code === 'EPIPE') {
    return finding('tls-hung-up', 'The other end closes the connection during the TLS handshake.', { how });
  }
  const { serverName = patient.url.hostname } = patient.target.tls;
  if (isIP(serverName.replace(/^\[(.*)\]$/, '$1')) !== 0) {
    const named =
      'The TLS handshake fails, and an address says no name (SNI): servers with several sites want one.';
    const fix = ['Dial the host by its name, or give the name with `--server-name`.'];
    return finding('tls-failed', named, { how, fix });
  }
  return finding('tls-failed', 'The TLS handshake fails.', { how });
}

/** How the port answers plain HTTP; undefined: it does not. */
async function plainAnswer(patient: Case): Promise<string | undefined> {
  const socket = await openTcp(patient.address, patient.port, patient.patienceMs);
  if (typeof socket === 'string') return undefined;
  const request = { target: '/', host: patient.url.host, headers: {}, upgrade: false };
  const asked = await ask(socket, request, Math.min(patient.patienceMs, 3000));
  return asked.kind === 'answer' ? `HTTP/${asked.version} ${String(asked.status)}` : undefined;
}
