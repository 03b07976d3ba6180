import type { Contract } from '../contract/index.ts';

/** What every generated file says first, one line each: that nobody writes it by hand, and what writes it again. */
export function headerLines(contract: Contract): string[] {
  const source = oneLine(contract.source);
  return [
    `Machine-written from ${source}: do not edit.`,
    `To write it again: colloquy generate ${source} --out <this folder>`,
  ];
}

/** The header as line comments of TypeScript or JavaScript. */
export function headerComment(contract: Contract): string {
  return ['/* eslint-disable */', ...headerLines(contract).map((line) => `// ${line}`), ''].join('\n');
}

/** Text without anything that ends a line comment. */
function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ');
}
