/** What a defect of a subject must be called: the first cause of the report and its verdict, written by hand before any run. */
export interface ExpectedCause {
  readonly defect: string;
  /** The natural check. */
  readonly firstCause: string;
  readonly verdict: 'fail' | 'warn';
  readonly why: string;
}
