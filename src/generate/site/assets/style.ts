/** The look of the pages of documents: in a frame of their own, and inside the project's own site. Text is CSS. */
export const STYLE = `:root{--cq-bg:#fff;--cq-text:#1c2128;--cq-muted:#57606a;--cq-line:#d0d7de;--cq-soft:#f5f7f9;--cq-accent:#0b5cad;--cq-client:#0b5cad;--cq-server:#6f3fc4;--cq-must:#a3180c;--cq-must-bg:#fde9e7;--cq-should:#7a4f00;--cq-should-bg:#fff2d1;--cq-may:#4d5661;--cq-may-bg:#e9edf1;--cq-good:#14692c;--cq-good-bg:#dff5e5;--cq-mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.dark{--cq-bg:#15181d;--cq-text:#e4e7eb;--cq-muted:#a3adb8;--cq-line:#3a424d;--cq-soft:#1e232a;--cq-accent:#7ab7ff;--cq-client:#7ab7ff;--cq-server:#c4a5ff;--cq-must:#ffaba3;--cq-must-bg:#4a211d;--cq-should:#f2c665;--cq-should-bg:#3d3013;--cq-may:#b9c2cc;--cq-may-bg:#2b323b;--cq-good:#7fdd98;--cq-good-bg:#173a22}
.cq{color:var(--cq-text);line-height:1.6;overflow-wrap:anywhere}
.cq *{box-sizing:border-box}
.cq a{color:var(--cq-accent);text-decoration:underline;text-underline-offset:2px}
.cq a code{color:inherit}
.cq h1{font-size:1.8rem;line-height:1.25;margin:.2em 0 .6em;font-weight:650}
.cq h2{font-size:1.35rem;line-height:1.3;margin:2.2em 0 .7em;padding:0;border:0;font-weight:650}
.cq h3{font-size:1.08rem;line-height:1.35;margin:1.7em 0 .5em;font-weight:650}
.cq :is(h2,h3,h4){position:relative;scroll-margin-top:5rem}
.cq .header-anchor{position:static;margin:0;float:none;opacity:.35;font-weight:400;text-decoration:none;color:var(--cq-muted)}
.cq :is(h2,h3,h4):hover .header-anchor,.cq .header-anchor:focus{opacity:1}
.cq .header-anchor::before{content:none}
.cq :is(details,summary){margin:0}
.cq select{appearance:auto}
.cq p{margin:.6em 0;line-height:1.6}
.cq .lead{font-size:1.1rem}
.cq code{font-family:var(--cq-mono);font-size:.87em;background:var(--cq-soft);color:inherit;border-radius:4px;padding:.1em .3em}
.cq pre{font:13px/1.5 var(--cq-mono);background:var(--cq-soft);border:1px solid var(--cq-line);border-radius:6px;padding:.8em 1em;margin:.5em 0;overflow:auto;max-height:28rem;white-space:pre}
.cq pre code{background:none;padding:0;font-size:inherit;overflow-wrap:normal}
.cq pre b{font-weight:600;color:var(--cq-client)}
.cq pre i{font-style:normal;color:var(--cq-server)}
.cq .version,.cq .count{color:var(--cq-muted);font-weight:400;font-size:.75em}
.cq .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.cq .scroll{overflow-x:auto;margin:.8em 0;border:1px solid var(--cq-line);border-radius:6px}
.cq table{display:table;border-collapse:collapse;width:100%;margin:0;font-size:.9rem;overflow:visible}
.cq :is(th,td){border:0;border-bottom:1px solid var(--cq-line);padding:.45em .7em;text-align:left;vertical-align:top;font-weight:400;background:none;color:inherit;overflow-wrap:break-word;min-width:6.5em}
@media(max-width:44rem){.cq .scroll table:has(th:nth-child(3)){min-width:38rem}}
.cq thead th{font-weight:600;background:var(--cq-soft);color:var(--cq-muted);font-size:.85em;white-space:nowrap}
.cq tbody tr:last-child>*{border-bottom:0}
.cq tr{background:none;border:0}
.cq :is(.side,.level,.fact,.bound,.required,.cell){display:inline-block;font-size:.76rem;line-height:1.5;border-radius:4px;padding:0 .4em;white-space:nowrap}
.cq .side.client{color:var(--cq-client);box-shadow:inset 0 0 0 1px}
.cq .side.server{color:var(--cq-server);box-shadow:inset 0 0 0 1px}
.cq .level.must,.cq .required{color:var(--cq-must);background:var(--cq-must-bg)}
.cq .level.should{color:var(--cq-should);background:var(--cq-should-bg)}
.cq .level.may,.cq .fact,.cq .bound{color:var(--cq-may);background:var(--cq-may-bg);white-space:normal}
.cq .cell{white-space:normal;margin:1px 4px 1px 0;background:var(--cq-may-bg)}
.cq .cell.begins{background:var(--cq-good-bg);color:var(--cq-good)}
.cq .cell.opens{background:var(--cq-should-bg);color:var(--cq-should)}
.cq .cell a{color:inherit}
.cq .cell code,.cq .fact code{background:none;padding:0}
.cq .never{color:var(--cq-muted)}
.cq .legend,.cq .under{font-size:.85rem;color:var(--cq-muted)}
.cq ul.facts{font-size:.9rem;margin:.4em 0;padding-left:1.2em}
.cq .callout{border-left:4px solid var(--cq-should);background:var(--cq-should-bg);padding:.4em 1em;border-radius:0 6px 6px 0;margin:.8em 0}
.cq .seq{max-width:600px;margin:1em 0;font-size:.88rem}
.cq .seq ol{list-style:none;margin:0;padding:0}
.cq .seq li{margin:0}
.cq .seq-heads{display:flex;justify-content:space-between;font-size:.8rem;font-weight:600}
.cq .seq-heads .client{color:var(--cq-client)}
.cq .seq-heads .server{color:var(--cq-server)}
.cq .seq>ol{padding:.3em 0 .6em;background:linear-gradient(var(--cq-line),var(--cq-line)) 18px 0/2px 100% no-repeat,linear-gradient(var(--cq-line),var(--cq-line)) calc(100% - 18px) 0/2px 100% no-repeat}
.cq .arrow{padding:.15em 20px}
.cq .says{position:relative;text-align:center;padding:.3em 12px .35em;border-bottom:2px solid;line-height:1.5}
.cq .from-client>.says{border-color:var(--cq-client)}
.cq .from-server>.says{border-color:var(--cq-server)}
.cq .says::after{content:"";position:absolute;bottom:-6px;border:5px solid transparent}
.cq .from-client>.says::after{right:-5px;border-left:8px solid var(--cq-client)}
.cq .from-server>.says::after{left:-5px;border-right:8px solid var(--cq-server)}
.cq .arrow.close>.says{border-bottom-style:dashed}
.cq .frame{margin:.5em 0 .6em;border-radius:6px;box-shadow:inset 0 0 0 1px var(--cq-line);padding-bottom:.4em}
.cq .frame .label{display:inline-block;font-size:.76rem;font-weight:600;color:var(--cq-text);background:var(--cq-bg);border-radius:6px 0 6px 0;box-shadow:inset 0 0 0 1px var(--cq-line);padding:.05em .6em}
.cq .frame .label.kind{color:var(--cq-muted);font-weight:400}
.cq .branch .label{margin-left:28px;border-radius:4px}
.cq .branch+.branch{border-top:1px dashed var(--cq-line);padding-top:.3em;margin-top:.3em}
.cq .entered{text-align:center;padding:.35em 24px .2em}
.cq .entered span{display:inline-block;font-size:.78rem;border-radius:10px;padding:0 .8em;background:var(--cq-soft);box-shadow:inset 0 0 0 1px var(--cq-line)}
.cq .states{display:flex;flex-wrap:wrap;gap:1rem 2rem;align-items:center;margin:1em 0}
.cq .states svg{max-width:100%;height:auto;font:12px var(--cq-mono);text-anchor:middle;flex:none}
.cq .states .edge{fill:none;stroke:var(--cq-muted);stroke-width:1.5}
.cq .states :is(.tip,.start){fill:var(--cq-muted)}
.cq .states text{fill:var(--cq-text)}
.cq .states .badge{fill:var(--cq-bg);stroke:var(--cq-muted)}
.cq .states .state rect{fill:var(--cq-soft);stroke:var(--cq-line);stroke-width:1.5}
.cq .states .closed rect{stroke-dasharray:4 3}
.cq .ways{flex:1 1 17rem;font-size:.85rem;padding-left:1.6em;margin:0}
.cq .ways span{display:block}
.cq .schema{font-size:.9rem}
.cq .schema ul{list-style:none;padding-left:1rem;margin:0;border-left:2px solid var(--cq-line)}
.cq .schema li{margin:.3em 0}
.cq .schema summary{cursor:pointer}
.cq .schema .type{color:var(--cq-muted)}
.cq .schema .about{display:block;color:var(--cq-muted);font-size:.95em}
.cq .schema .null{font-weight:600;color:var(--cq-should)}
.cq figure{margin:.8em 0}
.cq figcaption{font-size:.88rem}
.cq .copy{position:relative}
.cq .copy-button{position:absolute;top:6px;right:6px;z-index:1}
.cq :is(button,select,input,textarea){font:inherit;font-size:.85rem;color:var(--cq-text);background:var(--cq-bg);border:1px solid var(--cq-line);border-radius:6px;padding:.25em .6em;max-width:100%}
.cq button{cursor:pointer}
.cq button:disabled{opacity:.6;cursor:not-allowed}
.cq button:hover:not(:disabled){border-color:var(--cq-accent)}
.cq button.start,.cq button.main{background:var(--cq-accent);color:var(--cq-bg);border-color:var(--cq-accent);font-weight:600}
.cq :is(a,button,summary,select,input,textarea,pre,.scroll):focus-visible,.bar :is(a,button):focus-visible{outline:2px solid var(--cq-accent);outline-offset:2px}
.cq .filter input{width:22rem}
.cq .snippets summary{cursor:pointer;font-weight:600}
.cq .promise-list{list-style:none;padding:0;margin:0}
.cq .promise .number{color:var(--cq-muted);font-variant-numeric:tabular-nums;margin-right:.3em}
.cq .promise{margin:.7em 0;content-visibility:auto;contain-intrinsic-size:auto 3em}
.cq .promise .under{display:block}
.cq .promise .under>*{margin-right:.8em}
.cq .promise .check{text-decoration:none}
.cq .promise:target{background:var(--cq-should-bg);box-shadow:0 0 0 6px var(--cq-should-bg);border-radius:2px}
.cq .cards{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,18rem),1fr));gap:1rem}
.cq .cards li{border:1px solid var(--cq-line);border-radius:8px;padding:.2em 1em .6em}
[hidden]{display:none!important}
`;
