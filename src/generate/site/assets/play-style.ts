/** The look of the playground and of the diagrams that it lights up. Text is CSS. */
export const PLAY_STYLE = `.cq colloquy-playground{display:block;min-width:0}
.cq .play{display:grid;grid-template-columns:minmax(0,1fr);gap:1.5rem}
@media(min-width:70rem){.cq .play{grid-template-columns:minmax(0,1.5fr) minmax(0,1fr)}.cq .play>h2{grid-column:1/-1}.cq .diagrams{position:sticky;top:4.5rem;align-self:start;max-height:calc(100vh - 6rem);overflow-y:auto}}
.cq .diagrams .exchange{border:1px solid var(--cq-line);border-radius:6px;padding:.2em .7em;margin:.4em 0}
.cq .diagrams .exchange>summary{cursor:pointer}
.cq .diagrams .exchange.is-open{border-color:var(--cq-good);box-shadow:inset 3px 0 0 var(--cq-good)}
.cq .open-count{font-size:.8rem;color:var(--cq-good);background:var(--cq-good-bg);border-radius:4px;padding:0 .4em}
.cq .open-count:empty{display:none}
.cq .arrow.is-next .says{background:var(--cq-good-bg)}
.cq .states .state.is-current rect{fill:var(--cq-good-bg);stroke:var(--cq-good);stroke-width:2.5}
.cq .pg{border:1px solid var(--cq-line);border-radius:8px;padding:.8rem;background:var(--cq-bg)}
.cq .pg-pick{display:flex;flex-wrap:wrap;gap:.4rem .9rem;align-items:center;margin:.3rem 0}
.cq .pg-pick label{max-width:100%}
.cq .pg :is(label,legend,summary){font-size:.85rem}
.cq .pg fieldset{border:1px solid var(--cq-line);border-radius:6px;margin:.4rem 0;padding:.2rem .7rem;display:flex;flex-wrap:wrap;gap:.1rem 1rem}
.cq .pg-trouble{margin:.4rem 0}
.cq .pg-trouble summary{cursor:pointer}
.cq .pg-trouble p{font-size:.85rem;color:var(--cq-muted);margin:.2rem 0}
.cq .pg-checks{max-height:11rem;overflow-y:auto;border:1px solid var(--cq-line);border-radius:6px;padding:.3rem .6rem;margin-top:.3rem}
.cq .pg-checks label{display:block;font-family:var(--cq-mono);font-size:.78rem}
.cq .pg-status,.cq .pg-verdict{font-size:.88rem;margin:.4rem 0;min-height:1.5em}
.cq .pg-verdict{color:var(--cq-good)}
.cq .pg-verdict.bad{color:var(--cq-must)}
.cq .pg-log{list-style:none;margin:.4rem 0;padding:.3rem;height:22rem;overflow-y:auto;background:var(--cq-soft);border:1px solid var(--cq-line);border-radius:6px;font-size:.83rem}
.cq .pg-row{margin:0;padding:.15rem .4rem;border-left:3px solid transparent}
.cq .pg-row.from-client{border-color:var(--cq-client)}
.cq .pg-row.from-server{border-color:var(--cq-server)}
.cq .pg-row summary{cursor:pointer;font-size:.83rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.cq .pg-row .at{color:var(--cq-muted);font-variant-numeric:tabular-nums}
.cq .pg-row .preview{background:none;color:var(--cq-muted)}
.cq .pg-row .ok{color:var(--cq-good)}
.cq .pg-row .mistake{color:var(--cq-should)}
.cq .pg-row .times{color:var(--cq-muted)}
.cq .pg-row pre{max-height:14rem}
.cq .pg-finding{margin:.1rem 0 .3rem 1rem}
.cq .pg-row.note{color:var(--cq-muted)}
.cq .pg-row.note.good{color:var(--cq-good)}
.cq .pg-row.note.bad{color:var(--cq-must)}
.cq .pg-payload{display:block;font-size:.85rem}
.cq .pg-payload textarea{display:block;width:100%;font:13px/1.45 var(--cq-mono);resize:vertical}
.cq .pg-payload textarea[aria-invalid=true]{border-color:var(--cq-must)}
.cq .pg-problems{font-size:.83rem;color:var(--cq-must);min-height:1.5em;margin:.2rem 0}
.cq .pg-problems.good{color:var(--cq-good)}
.cq .pg-pick input[type=number]{width:6rem}
`;
