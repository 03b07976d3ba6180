import type { Reporter, ReporterOutput } from '../reporter.ts';
import { jsonText } from './text.ts';

/** The whole report as JSON; its schema ships as `schemas/report.schema.json`. */
export function json(output: ReporterOutput): Reporter {
  return {
    end: ({ report }) => {
      output.write(`${jsonText(report)}\n`);
    },
  };
}
