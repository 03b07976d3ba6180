import type { ReporterFactory } from './reporter.ts';

/** Every report format by its name. */
export const REPORTERS: Readonly<Record<string, ReporterFactory>> = {
  pretty: (output) => ({
    end: ({ report }) => {
      output.write(`${report.headline}\n`);
      for (const cause of report.causes) output.write(`${cause.verdict} ${cause.id}: ${cause.text}\n`);
      const totals = Object.entries(report.totals).filter(([, count]) => count > 0);
      output.write(`${totals.map(([verdict, count]) => `${String(count)} ${verdict}`).join(', ')}\n`);
    },
  }),
  json: (output) => ({ end: ({ report }) => output.write(`${JSON.stringify(report, null, 2)}\n`) }),
};
