import { generateKeyPairSync, randomBytes } from 'node:crypto';
import forge from 'node-forge';

/** A certificate and its key, PEM. */
export interface KeyPair {
  readonly cert: string;
  readonly key: string;
}

const DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A self-signed pair for this machine and, where it is another one, the address that is listened on; made anew each time. */
export function selfSigned(host: string): KeyPair {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const key = forge.pki.privateKeyFromPem(privateKey);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.setRsaPublicKey(key.n, key.e);
  // Positive (its first bit is 0), as RFC 5280 wants it.
  certificate.serialNumber = `01${randomBytes(15).toString('hex')}`;
  certificate.validity.notBefore = new Date(Date.now() - DAY_MS);
  certificate.validity.notAfter = new Date(Date.now() + DAYS * DAY_MS);
  const name = [{ name: 'commonName', value: 'colloquy mock' }];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: true },
    { name: 'subjectAltName', altNames: namesOf(host) },
  ]);
  certificate.sign(key, forge.md.sha256.create());
  return { cert: forge.pki.certificateToPem(certificate), key: privateKey };
}

/** As node-forge writes them: 2 is a name, 7 an address. */
function namesOf(host: string): object[] {
  const names = [{ type: 2, value: 'localhost' }];
  const addresses = new Set(['127.0.0.1', '::1', ...(/^[\d.]+$|:/.test(host) ? [host] : [])]);
  return [...names, ...[...addresses].map((ip) => ({ type: 7, ip }))];
}
