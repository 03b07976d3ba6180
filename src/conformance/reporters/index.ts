import type { ReporterFactory } from '../reporter.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';

/** Every format of `--report`, by name. */
export const REPORTERS: Readonly<Record<string, ReporterFactory>> = { pretty, json, junit, html };
