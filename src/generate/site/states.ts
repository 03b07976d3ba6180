import type { Channel } from '../../contract/index.ts';
import { actWords } from './acts.ts';
import { courseOf } from './course.ts';
import { html, type Html, type Part } from './html.ts';
import { exchangeLink } from './places.ts';

/** What leads from one state to another. */
interface Transition {
  readonly from: string;
  readonly to: string;
  /** `the server sends \`connection\``, without the exchange. */
  readonly words: string;
  readonly exchange: string;
}

/** The name under which the end of the socket is drawn; no state of a document has a space in front. */
const CLOSED = ' closed';

const ROW = 84;
const BOX = { width: 132, height: 34, left: 74 };
const LANE = 24;

/** Every way from one state to another, and to the end of the socket, in document order. */
function transitionsOf(channel: Channel): Transition[] {
  return channel.session.exchanges.flatMap((exchange) =>
    courseOf(channel, exchange).flatMap(({ step, states }) => {
      const to = step.act.kind === 'close' ? CLOSED : step.enter;
      if (to === undefined) return [];
      const words = `the ${step.side} ${actWords(step)}`;
      return states.filter((from) => from !== to).map((from) => ({ from, to, words, exchange: exchange.id }));
    }),
  );
}

/** An edge of the picture: all transitions between two states. */
interface Edge {
  readonly from: number;
  readonly to: number;
  readonly number: number;
  readonly ways: readonly Transition[];
}

/** The states of a channel and what leads from one to the next: a picture with numbers, and what the numbers stand for. */
export function stateDiagram(channel: Channel): Part {
  const transitions = transitionsOf(channel);
  const ends = transitions.some(({ to }) => to === CLOSED);
  const names = [...channel.session.states, ...(ends ? [CLOSED] : [])];
  if (names.length < 2) return undefined;
  const edges = edgesOf(names, transitions);
  return html`<div class="states">
    ${picture(names, edges)}
    <ol class="ways">
      ${edges.map((edge) => legend(channel, names, edge))}
    </ol>
  </div>`;
}

function edgesOf(names: readonly string[], transitions: readonly Transition[]): Edge[] {
  const grouped = new Map<string, Transition[]>();
  for (const way of transitions) {
    const key = `${String(names.indexOf(way.from))} ${String(names.indexOf(way.to))}`;
    grouped.set(key, [...(grouped.get(key) ?? []), way]);
  }
  return [...grouped].map(([key, ways], at) => {
    const [from = 0, to = 0] = key.split(' ').map(Number);
    return { from, to, number: at + 1, ways };
  });
}

function legend(channel: Channel, names: readonly string[], { from, to, ways }: Edge): Html {
  const seen = new Set<string>();
  const lines = ways
    .filter(({ words, exchange }) => !seen.has(`${words} ${exchange}`) && seen.add(`${words} ${exchange}`))
    .map(({ words, exchange }) => html`<span>${words} (${exchangeLink(channel, exchange)})</span>`);
  return html`<li><b>${shownName(names[from])}</b> → <b>${shownName(names[to])}</b>: ${lines}</li>`;
}

function shownName(name: string | undefined): string {
  return (name ?? '').trim();
}

function picture(names: readonly string[], edges: readonly Edge[]): Html {
  const lanes = lanesOf(edges);
  const right = Math.max(0, ...[...lanes.values()].filter((lane) => lane > 0));
  const left = Math.max(0, ...[...lanes.values()].map((lane) => -lane));
  const shift = left * LANE - BOX.left + 20;
  const width = BOX.left + BOX.width + shift + right * LANE + 24;
  const height = names.length * ROW - (ROW - BOX.height) + 34;
  const label = `States: ${names.map(shownName).join(', ')}`;
  return html`<svg
    viewBox="${-shift} -26 ${width} ${height}"
    width="${width}"
    height="${height}"
    role="img"
    aria-label="${label}"
  >
    <path class="edge" d="M${BOX.left + BOX.width / 2} -16V-3" />
    <circle class="start" cx="${BOX.left + BOX.width / 2}" cy="-19" r="5" />
    ${edges.map((edge) => drawn(edge, lanes.get(edge) ?? 0))} ${names.map((name, at) => box(name, at))}
  </svg>`;
}

/** 0: straight down to the next; above: a lane on the right (downwards), below: on the left (upwards). */
function lanesOf(edges: readonly Edge[]): Map<Edge, number> {
  const lanes = new Map<Edge, number>();
  for (const down of [true, false]) {
    const bent = edges.filter(({ from, to }) => to > from === down && to !== from + 1);
    bent.sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from));
    for (const [at, edge] of bent.entries()) lanes.set(edge, down ? at + 1 : -(at + 1));
  }
  return lanes;
}

function drawn(edge: Edge, lane: number): Html {
  const [y1, y2] = [edge.from * ROW, edge.to * ROW];
  const x = BOX.left + BOX.width / 2;
  if (lane === 0) {
    const [top, bottom] = [y1 + BOX.height, y2 - 3];
    return html`<path
        class="edge"
        d="M${x} ${top}V${bottom}"
      />${tip(x, bottom, 'down')}${badge(x, (top + bottom) / 2, edge)}`;
  }
  const edgeX = lane > 0 ? BOX.left + BOX.width : BOX.left;
  const laneX = edgeX + lane * LANE;
  const [from, to] = [y1 + BOX.height / 2 + 5, y2 + BOX.height / 2 - 5];
  const end = lane > 0 ? edgeX + 3 : edgeX - 3;
  return html`<path
      class="edge"
      d="M${edgeX} ${from}H${laneX}V${to}H${end}"
    />${tip(end, to, lane > 0 ? 'left' : 'right')}${badge(laneX, (from + to) / 2, edge)}`;
}

const TIPS = { down: '-4 -7 4 -7', left: '7 -4 7 4', right: '-7 -4 -7 4' } as const;

function tip(x: number, y: number, way: keyof typeof TIPS): Html {
  return html`<polygon class="tip" points="0 0 ${TIPS[way]}" transform="translate(${x} ${y})" />`;
}

function badge(x: number, y: number, { number }: Edge): Html {
  return html`<circle class="badge" cx="${x}" cy="${y}" r="10" /><text x="${x}" y="${y + 4}"
      >${number}</text
    >`;
}

/** Characters of a state's name that fit into its box. */
const FITTING = 17;

function box(name: string, at: number): Html {
  const shown = shownName(name);
  const text = shown.length > FITTING ? `${shown.slice(0, FITTING - 1)}…` : shown;
  const kind = name === CLOSED ? 'state closed' : 'state';
  return html`<g class="${kind}" data-state="${shown}"
    ><title>${shown}</title
    ><rect
      x="${BOX.left}"
      y="${at * ROW}"
      width="${BOX.width}"
      height="${BOX.height}"
      rx="${name === CLOSED ? 4 : 17}"
    /><text x="${BOX.left + BOX.width / 2}" y="${at * ROW + BOX.height / 2 + 4}">${text}</text></g
  >`;
}
