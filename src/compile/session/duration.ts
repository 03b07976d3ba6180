import type { Findings, Place } from '../source.ts';

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** A duration such as `5s`, `20ms`, `1.5m`, in milliseconds; undefined where there is none, or after a diagnostic. */
export function compileDuration(findings: Findings, place: Place): number | undefined {
  if (!place.exists) return undefined;
  const match = /^([0-9]+(?:\.[0-9]+)?)(ms|s|m|h)$/.exec(place.text ?? '');
  const unit = UNITS[match?.[2] ?? ''];
  const duration = unit === undefined ? NaN : Number(match?.[1]) * unit;
  if (duration > 0) return duration;
  const hint = 'a number above zero with its unit: 20ms, 5s, 1m, 1h';
  findings.error('bad-duration', place, { message: `${JSON.stringify(place.value)} is no duration`, hint });
  return undefined;
}
