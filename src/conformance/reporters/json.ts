import type { Reporter, ReporterOutput } from '../reporter.ts';

/** The whole report as JSON; its schema ships as `schemas/report.schema.json`. */
export function json(output: ReporterOutput): Reporter {
  return {
    end: ({ report }) => {
      output.write(`${JSON.stringify(report, undefined, 2)}\n`);
    },
  };
}
