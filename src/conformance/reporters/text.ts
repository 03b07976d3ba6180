/** Controls (C0 but tab and line ends, DEL, C1), marks that turn the direction of text, lone surrogates, non-characters. */
const UNPRINTABLE =
  /[^\t\n\r\u0020-\u007e\u00a0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * Text without the characters that no medium should get: controls, lone surrogates and the like become U+FFFD. A return
 * without a new line would let a terminal write over what stands there: it becomes a line end.
 */
export function printable(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(UNPRINTABLE, '\ufffd');
}

/** Printable text in one line. Of spaces within a line none is lost: how many there are may be what is wrong. */
export function oneLine(text: string): string {
  return printable(text)
    .replaceAll(/[\t\n]\s*/g, ' ')
    .trim();
}

/** JSON that a terminal, an editor or another language may be shown: what {@link printable} would change is escaped. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replaceAll(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
