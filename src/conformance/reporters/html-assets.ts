/** The page's style: phone to desktop, light and dark, no request to anywhere. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#5c6570;--paper:#fff;--card:#f5f6f8;--line:#d8dce2;--fail:#b3261e;--warn:#8a5a00;--pass:#1a7f37;--link:#0b57d0;--client:#e8f0fe;--server:#eef7ee}
@media(prefers-color-scheme:dark){:root{--ink:#e6e8eb;--soft:#9aa4b0;--paper:#14171a;--card:#1e2328;--line:#343b43;--fail:#ff8a80;--warn:#ffc168;--pass:#7ee29a;--link:#8ab4f8;--client:#1d2a40;--server:#1c2f22}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",sans-serif}
header,main,footer{max-width:72rem;margin:0 auto;padding:1rem 1.25rem}
header{padding-top:2rem}
header::after{content:"";display:block;height:4px;border-radius:2px;margin-top:1rem;background:var(--pass)}
header.bad::after{background:var(--fail)}
header.bad h1 .verdict{color:var(--fail)}h1 .verdict{font-size:1rem}
h1{font-size:clamp(1.25rem,1rem + 1.6vw,2rem);line-height:1.25;margin:.25rem 0;overflow-wrap:anywhere}
h2{margin:2.25rem 0 .75rem;font-size:1.25rem}
h3{margin:.75rem 0 .5rem;font-size:1rem;overflow-wrap:anywhere}
p{margin:.4rem 0;overflow-wrap:anywhere}
.what,.totals,footer,.level,.place,time{color:var(--soft)}
a{color:var(--link);overflow-wrap:anywhere}
code,pre,.id,.timeline{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.86rem}
code,pre{overflow-wrap:anywhere;white-space:pre-wrap}
.cause{background:var(--card);border-left:4px solid var(--soft);border-radius:6px;padding:.75rem 1rem;margin:.75rem 0}
.cause.fail,.cause.untestable{border-color:var(--fail)}.cause.warn{border-color:var(--warn)}
.tick{display:inline-block;margin:.4rem 0 0 1rem;white-space:nowrap}.tick input{width:auto}
.verdict{display:inline-block;min-width:3.2rem;font-weight:600;font-size:.8rem;text-transform:uppercase;letter-spacing:.03em;color:var(--soft)}
.fail>summary .verdict,.fail>.verdict,.cause.fail .verdict,.cause.untestable .verdict,.untestable>summary .verdict,.untestable>.verdict{color:var(--fail)}
.warn>summary .verdict,.warn>.verdict,.cause.warn .verdict{color:var(--warn)}
.pass>summary .verdict,.pass>.verdict{color:var(--pass)}
dl{display:grid;grid-template-columns:minmax(5.5rem,auto) 1fr;gap:.25rem 1rem;margin:.5rem 0}
dt{color:var(--soft)}dd{margin:0;min-width:0;overflow-wrap:anywhere}
.row{border-bottom:1px solid var(--line)}
.row>summary{padding:.45rem .25rem;cursor:pointer;display:flex;gap:.6rem;align-items:baseline;list-style-position:inside}
summary::-webkit-details-marker{display:none}
.row>summary::before{content:"▸";color:var(--soft);width:.8rem}.row[open]>summary::before{content:"▾"}
.row>summary .id{flex:1;min-width:0;overflow-wrap:anywhere}
.row[open]{background:var(--card);padding:0 .75rem .75rem}
search{position:sticky;top:0;display:block;background:var(--paper);padding:.6rem 0;z-index:1}
search label{color:var(--soft)}
input{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.4rem .6rem;width:min(28rem,70%)}
.chips{display:flex;flex-wrap:wrap;gap:.35rem;list-style:none;padding:0;margin:0}
.chips li{border:1px solid var(--line);border-radius:999px;padding:.05rem .6rem;font-size:.86rem}
.chips .unseen{color:var(--soft);border-style:dashed}
.list{list-style:none;padding:0;margin:.5rem 0}
.timeline{list-style:none;padding:0;margin:.5rem 0}
.timeline li{display:grid;grid-template-columns:5rem 1fr auto;gap:.6rem;padding:.2rem .4rem;border-radius:4px;overflow-wrap:anywhere}
.timeline li span{min-width:0}.timeline em{color:var(--soft)}
.timeline .client{background:var(--client)}.timeline .server{background:var(--server)}
.timeline .shows{outline:2px solid var(--fail)}
@media(max-width:34rem){dl{grid-template-columns:1fr;gap:0}dt{margin-top:.35rem}.timeline li{grid-template-columns:auto 1fr;gap:.1rem .6rem}.timeline span{grid-column:1/-1;grid-row:2}.timeline em{grid-row:1;grid-column:2;text-align:right}.row>summary{flex-wrap:wrap}.level{display:none}}
`;

/** Search over checks and scenarios, and links that open what they lead to. */
export const SCRIPT = `
const rows=[...document.querySelectorAll('[data-find]')];
const search=document.getElementById('search');
const bad=document.getElementById('bad');
const sift=()=>{const words=search.value.toLowerCase().split(/\\s+/).filter(Boolean);
for(const row of rows){const text=row.textContent.toLowerCase();const right=/\\b(pass|not-exercised|not-applicable|skipped)\\b/.test(row.className);
row.hidden=bad.checked&&right||!words.every((word)=>text.includes(word));}};
search.addEventListener('input',sift);bad.addEventListener('change',sift);
const open=()=>{const target=document.getElementById(location.hash.slice(1));if(target){target.hidden=false;target.open=true;target.scrollIntoView({block:'center'});}};
addEventListener('hashchange',open);open();
`;
