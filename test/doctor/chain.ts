import { generateKeyPairSync } from 'node:crypto';

import forge from 'node-forge';

import type { Certificate } from './bench.ts';

interface Issued extends Certificate {
  readonly subject: forge.pki.CertificateField[];
}

const DAY = 86_400_000;

/** A certificate of today, signed by its issuer or by itself. `alt` is its subjectAltName, as forge has it. */
function issue(name: string, how: { issuer?: Issued; isAuthority?: boolean; alt?: object[] }): Issued {
  const { issuer, isAuthority = false, alt } = how;
  const made = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(made.publicKey);
  certificate.serialNumber = `0${String(Math.floor(Math.random() * 1e9))}`;
  certificate.validity.notBefore = new Date(Date.now() - DAY);
  certificate.validity.notAfter = new Date(Date.now() + 30 * DAY);
  const subject = [{ name: 'commonName', value: name }];
  certificate.setSubject(subject);
  certificate.setIssuer(issuer?.subject ?? subject);
  const names = alt === undefined ? [] : [{ name: 'subjectAltName', altNames: alt }];
  certificate.setExtensions([{ name: 'basicConstraints', cA: isAuthority }, ...names]);
  certificate.sign(forge.pki.privateKeyFromPem(issuer?.key ?? made.privateKey), forge.md.sha256.create());
  return { cert: forge.pki.certificateToPem(certificate), key: made.privateKey, subject };
}

/** A root, and a certificate for localhost and both loopback addresses, issued by an authority between the two. */
export interface Chain {
  readonly root: string;
  /** What a server ought to send: its own certificate and the one between. */
  readonly server: Certificate;
  /** The root sent along. */
  readonly withRoot: Certificate;
}

let known: Chain | undefined;

export function chain(): Chain {
  if (known !== undefined) return known;
  const root = issue('colloquy-test-root', { isAuthority: true });
  const middle = issue('colloquy-test-middle', { issuer: root, isAuthority: true });
  const alt = [
    { type: 2, value: 'localhost' },
    { type: 7, ip: '127.0.0.1' },
    { type: 7, ip: '::1' },
  ];
  const leaf = issue('localhost', { issuer: middle, alt });
  const sent = `${leaf.cert}${middle.cert}`;
  known = {
    root: root.cert,
    server: { cert: sent, key: leaf.key },
    withRoot: { cert: `${sent}${root.cert}`, key: leaf.key },
  };
  return known;
}
