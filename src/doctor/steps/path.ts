import type { Case } from '../case.ts';
import type { Parts } from '../credential.ts';

const MOST = 6;

/** A path that is near the one that was asked for and opens; undefined: none of those tried does. */
export async function nearPath(
  patient: Case,
  parts: Parts,
): Promise<{ saw: string; how: string; fix: string } | undefined> {
  for (const pathname of candidates(patient)) {
    const url = new URL(parts.url);
    url.pathname = pathname;
    const tried = await patient.try({ ...parts, url });
    if (tried.kind !== 'answer' || tried.status !== 101) continue;
    tried.talk?.leave();
    return {
      saw: `${parts.url.pathname} is refused, and ${pathname} opens.`,
      how: `the same request for ${pathname}: 101`,
      fix: `Dial ${patient.redact(url.href)}`,
    };
  }
  return undefined;
}

/** The slash at the end put on or taken off, the document's own path, one part fewer in front, a usual name behind. */
function candidates(patient: Case): readonly string[] {
  const { pathname } = patient.url;
  const bare = pathname.replace(/\/+$/, '');
  const { channel, contract } = patient;
  const server = contract?.servers.find(({ name }) => channel?.servers.includes(name) === true);
  const address = channel?.address.includes('{') === false ? channel.address : undefined;
  const documented = address === undefined ? [] : [`${server?.pathname ?? ''}${address}`, address];
  const all = [
    pathname.endsWith('/') ? bare : `${bare}/`,
    ...documented,
    bare.replace(/^\/[^/]+/, ''),
    pathname.replaceAll(/\/{2,}/g, '/'),
    `${bare}/ws`,
    pathname.toLowerCase(),
    '/ws',
    '/',
  ].map((path) => (path.startsWith('/') ? path : `/${path}`));
  return [...new Set(all)].filter((path) => path !== pathname).slice(0, MOST);
}
