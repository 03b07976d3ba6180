import { InvalidArgumentError } from 'commander';

import type { Side } from '../contract/index.ts';

/** Reads one value of a flag; `previous` is what the flag gave before, for flags that may be repeated. */
export type Parser<Value> = (text: string, previous: Value | undefined) => Value;

/** A file that a report is written to, or stdout. */
export interface ReportRequest {
  readonly format: string;
  readonly file?: string;
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** `250ms`, `5s`, `2m`, `1h` to milliseconds. */
export function duration(text: string): number {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text);
  const unit = UNITS[match?.[2] ?? ''];
  if (match === null || unit === undefined) throw bad(text, 'a time with its unit, such as 250ms or 5s');
  return Number(match[1]) * unit;
}

/** A port, 0 to 65535; 0 is any free one. */
export function port(text: string): number {
  return whole(text, 0, 65_535);
}

/** How many at once: a whole number from 1 to 1000. */
export function concurrency(text: string): number {
  return whole(text, 1, 1000);
}

/** How many: a whole number from 0 to a million. */
export function count(text: string): number {
  return whole(text, 0, 1_000_000);
}

/** The seed of everything random: a whole number of 32 bits. */
export function seed(text: string): number {
  return whole(text, 0, 0xffff_ffff);
}

/** A factor for every duration, 0.02 to 20. */
export function timeScale(text: string): number {
  return ranged(text, 0.02, 20);
}

/** How many times faster: 0.01 to 10000. */
export function speed(text: string): number {
  return ranged(text, 0.01, 10_000);
}

/** A share, 0 to 1. */
export function share(text: string): number {
  return ranged(text, 0, 1);
}

/** An end of the socket. */
export function side(text: string): Side {
  if (text !== 'client' && text !== 'server') throw bad(text, 'server or client');
  return text;
}

/** A level of promises. */
export function level(text: string): 'must' | 'should' {
  if (text !== 'must' && text !== 'should') throw bad(text, 'must or should');
  return text;
}

/** `on` or `off`. */
export function switched(text: string): boolean {
  if (text !== 'on' && text !== 'off') throw bad(text, 'on or off');
  return text === 'on';
}

/** One more text of a flag that may be repeated. */
export function more(text: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), text];
}

/** One more `name=value` of a flag that may be repeated; the name may not be empty. */
export function pairs(
  text: string,
  previous: Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, string>> {
  const at = text.indexOf('=');
  if (at <= 0) throw bad(text, 'name=value');
  return { ...previous, [text.slice(0, at)]: text.slice(at + 1) };
}

/** One more `format` or `format=file` of a flag that may be repeated. */
export function reports(
  text: string,
  previous: readonly ReportRequest[] | undefined,
): readonly ReportRequest[] {
  const at = text.indexOf('=');
  const format = at < 0 ? text : text.slice(0, at);
  const file = at < 0 ? '' : text.slice(at + 1);
  if (format === '' || (at >= 0 && file === '')) throw bad(text, 'format or format=file');
  return [...(previous ?? []), file === '' ? { format } : { format, file }];
}

function whole(text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw bad(text, `a whole number from ${String(least)} to ${String(most)}`);
}

function ranged(text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d*\.?\d+$/.test(text) && value >= least && value <= most) return value;
  throw bad(text, `a number from ${String(least)} to ${String(most)}`);
}

function bad(text: string, wanted: string): InvalidArgumentError {
  return new InvalidArgumentError(`It takes ${wanted}; ${JSON.stringify(text)} is not.`);
}
