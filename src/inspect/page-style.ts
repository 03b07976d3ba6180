/** The looks of the page. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #59636e; --line: #d1d9e0; --ground: #fff; --mark: #0550ae;
  --bad: #b3261e; --warn: #8a5a00; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --soft: #9da7b1; --line: #3d444d; --ground: #0d1117; --mark: #79c0ff; --bad: #ff9a8f; --warn: #e3b341; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 1rem clamp(0.75rem, 3vw, 2rem); background: var(--ground); color: var(--ink);
  font: 15px/1.5 system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; border-bottom: 1px solid var(--line); }
h1 { font-size: 1.25rem; margin: 0.25rem 0; }
h2 { font-size: 1rem; margin: 1.25rem 0 0.5rem; }
#status, #nobody, #what { color: var(--soft); margin: 0.25rem 0; }
main { display: grid; grid-template-columns: minmax(14rem, 1fr) 2fr; gap: 0 2rem; }
.wide { grid-column: 1 / -1; overflow-x: auto; }
@media (max-width: 50rem) { main { grid-template-columns: minmax(0, 1fr); } }
ul { list-style: none; margin: 0; padding: 0; }
li button { width: 100%; text-align: left; margin-bottom: 0.25rem; }
li button[aria-pressed='true'] { border-color: var(--mark); outline: 1px solid var(--mark); }
form { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; margin: 0.4rem 0; }
button, select, input { font: inherit; color: inherit; background: transparent; border: 1px solid var(--line);
  border-radius: 6px; padding: 0.25rem 0.6rem; min-height: 2.25rem; }
select, option { background: var(--ground); }
button { cursor: pointer; }
button:hover { border-color: var(--mark); }
input[type='checkbox'] { min-height: 0; }
label { display: inline-flex; flex-wrap: wrap; gap: 0.25rem 0.5rem; align-items: center; }
select, input { max-width: 100%; }
:focus-visible { outline: 2px solid var(--mark); outline-offset: 1px; }
#said { color: var(--bad); min-height: 1.5em; margin: 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
th, td { text-align: left; vertical-align: top; padding: 0.2rem 0.6rem; border-bottom: 1px solid var(--line); }
td.time, td.session { white-space: nowrap; color: var(--soft); font-variant-numeric: tabular-nums; }
td.what { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
td.what b { color: var(--mark); }
/* On a phone each entry is a card: when, who and from whom in one line, then what was said, then what is said about it. */
@media (max-width: 40rem) {
  thead { position: absolute; clip-path: inset(50%); }
  table, tbody { display: block; }
  tr { display: grid; grid-template-columns: auto auto 1fr; padding: 0.3rem 0; border-bottom: 1px solid var(--line); }
  tr[hidden] { display: none; }
  td { border: 0; padding: 0.1rem 0.6rem 0.1rem 0; }
  td.what, td.what + td { grid-column: 1 / -1; }
  td.what + td:empty { display: none; }
}
.fail { color: var(--bad); }
.warn { color: var(--warn); }
.note { color: var(--soft); }
`;
