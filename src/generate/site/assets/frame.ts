/** The frame around the pages where no other site gives one: bar, width, background. Text is CSS. */
export const FRAME = `html{background:var(--cq-bg);color:var(--cq-text);font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;scroll-padding-top:4rem}
body{margin:0}
.skip{position:absolute;left:-999px;background:var(--cq-bg);color:var(--cq-accent);padding:.5em 1em;z-index:3}
.skip:focus{left:0}
.bar{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;align-items:center;gap:.2em 1.2em;padding:.5em max(1rem,calc((100vw - 72rem)/2));background:var(--cq-bg);border-bottom:1px solid var(--cq-line)}
.bar .home{font-weight:650;color:var(--cq-text);text-decoration:none}
.bar nav{display:flex;flex-wrap:wrap;gap:.1em 1em;flex:1}
.bar nav a{color:var(--cq-muted);text-decoration:none;padding:.1em 0;border-bottom:2px solid transparent}
.bar nav a:hover{color:var(--cq-text)}
.bar nav a[aria-current]{color:var(--cq-text);border-color:var(--cq-accent)}
.theme{font:inherit;color:inherit;background:none;border:1px solid var(--cq-line);border-radius:6px;cursor:pointer;padding:0 .5em}
main{max-width:72rem;margin:0 auto;padding:1rem 1rem 6rem}
main:focus{outline:none}
main.cq>:is(p,.prose){max-width:46rem}
`;
