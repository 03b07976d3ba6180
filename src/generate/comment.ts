/** Text that stays inside the comment it is put into. */
export function commentText(text: string): string {
  return text
    .replaceAll('*/', '*\\/')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

/** A doc comment of paragraphs, indented; empty ones are left out, and so is a comment without any. */
export function docComment(paragraphs: readonly (string | undefined)[], indent = ''): string {
  const texts = paragraphs.map((text) => commentText(text ?? '')).filter((text) => text !== '');
  if (texts.length === 0) return '';
  const lines = texts.join('\n\n').split('\n');
  const [only] = lines;
  if (lines.length === 1) return `${indent}/** ${only ?? ''} */`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join('\n');
}
