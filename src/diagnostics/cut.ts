/**
 * The beginning of a text, so many characters at most, for what is kept longer than the text itself. It is a copy: what
 * `slice` answers holds the whole text in memory.
 */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return new TextDecoder().decode(new TextEncoder().encode(text.slice(0, most)));
}
