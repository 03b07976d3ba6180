import { printable } from './text.ts';

/** Text for XML 1.0: markup escaped, characters that XML cannot hold shown as U+FFFD. */
export function xml(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
