import type { ReporterFactory } from '../reporter.ts';
import { github } from './github.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';
import { tap } from './tap.ts';

/** Every format of `--report`, by name. */
export const REPORTERS: Readonly<Record<string, ReporterFactory>> = {
  pretty,
  json,
  junit,
  html,
  markdown,
  github,
  tap,
  sarif,
};
