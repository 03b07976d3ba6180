import type { Account } from './explanation.ts';
import type { Finding } from './finding.ts';

/** So many findings are kept to the end; of what comes behind them the first of each kind. */
const MOST = 10_000;

const NOTHING: readonly Finding[] = [];

/** Tells each finding once. A flood of mistakes is told, and not remembered one by one. */
export class News {
  private readonly account: Account;
  private told = 0;
  private kinds: Set<string> | undefined;

  constructor(account: Account) {
    this.account = account;
  }

  /** What was found since this was asked before. */
  take(): readonly Finding[] {
    const { findings } = this.account;
    if (findings.length <= this.told) return NOTHING;
    const fresh = findings.slice(this.told);
    if (findings.length > MOST) this.forget();
    this.told = findings.length;
    return fresh;
  }

  private forget(): void {
    const { findings } = this.account;
    const kinds = (this.kinds ??= new Set(findings.slice(0, MOST).map(kindOf)));
    for (const finding of findings.splice(Math.max(this.told, MOST))) {
      if (kinds.has(kindOf(finding))) continue;
      kinds.add(kindOf(finding));
      findings.push(finding);
    }
  }
}

function kindOf({ side, verdict, id }: Finding): string {
  return `${side} ${verdict} ${id}`;
}
