import type { Channel, Element, Exchange, Step } from '../../contract/index.ts';
import { allStepsOf, otherSide } from '../../contract/index.ts';
import { duration } from '../../promises/index.ts';

/** A Mermaid state diagram of a channel: which act leads from which states to which. Empty when there is one state. */
export function stateDiagram(channel: Channel): string {
  const { states, exchanges } = channel.session;
  if (states.length < 2) return '';
  const index = new Map(states.map((state, at) => [state, `s${String(at)}`]));
  const lines = [
    'stateDiagram-v2',
    ...states.map((state) => `  state "${label(state)}" as ${index.get(state) ?? ''}`),
  ];
  lines.push(`  [*] --> ${index.get(states[0] ?? '') ?? ''}`);
  for (const exchange of exchanges) {
    for (const step of allStepsOf(exchange)) {
      if (step.enter === undefined) continue;
      const from = exchange.at === undefined ? (exchange.in ?? states) : [exchange.at];
      for (const state of from.filter((name) => name !== step.enter)) {
        lines.push(
          `  ${index.get(state) ?? ''} --> ${index.get(step.enter) ?? ''} : ${step.side} ${actLabel(step)}`,
        );
      }
    }
  }
  return [...new Set(lines)].join('\n');
}

/** A Mermaid sequence diagram of one exchange. */
export function sequenceDiagram(exchange: Exchange): string {
  const lines = ['sequenceDiagram', '  participant client', '  participant server'];
  for (const element of exchange.steps) draw(element, 1, lines);
  if (exchange.abort.length > 0) {
    lines.push('  opt at any point instead');
    for (const element of exchange.abort) draw(element, 2, lines);
    lines.push('  end');
  }
  return lines.join('\n');
}

function draw(element: Element, depth: number, lines: string[]): void {
  const pad = '  '.repeat(depth);
  if (element.kind === 'step') drawStep(element, depth, lines);
  else if (element.kind === 'all') {
    for (const [at, step] of element.steps.entries()) {
      lines.push(`${pad}${at === 0 ? 'par in any order' : 'and'}`);
      drawStep(step, depth + 1, lines);
    }
    lines.push(`${pad}end`);
  } else {
    for (const [at, branch] of element.branches.entries()) {
      lines.push(`${pad}${at === 0 ? 'alt' : 'else'} ${label(branch.id)}`);
      for (const inner of branch.steps) draw(inner, depth + 1, lines);
    }
    lines.push(`${pad}end`);
  }
}

function drawStep(step: Step, depth: number, lines: string[]): void {
  const pad = '  '.repeat(depth);
  const frame = frameOf(step);
  const inner = frame === undefined ? pad : `${pad}  `;
  if (frame !== undefined) lines.push(`${pad}${frame}`);
  const bound = step.within === undefined ? '' : ` (within ${duration(step.within)})`;
  const arrow = step.act.kind === 'close' ? '-x' : '->>';
  lines.push(`${inner}${step.side}${arrow}${otherSide(step.side)}: ${actLabel(step)}${bound}`);
  if (step.enter !== undefined) lines.push(`${inner}Note over client,server: state ${label(step.enter)}`);
  if (frame !== undefined) lines.push(`${pad}end`);
  if (step.else.length === 0) return;
  lines.push(`${pad}opt ${label(step.label)} is not there in time`);
  for (const element of step.else) draw(element, depth + 1, lines);
  lines.push(`${pad}end`);
}

/** What is drawn around a step that is not taken just once. */
function frameOf({ min, max, every }: Step): string | undefined {
  const pace = every === undefined ? '' : ` every ${duration(every)}`;
  if (min === 0 && max === 1) return 'opt optional';
  if (max === null) return `loop ${String(min)} or more times${pace}`;
  return max > 1 ? `loop ${min === max ? '' : `${String(min)} to `}${String(max)} times${pace}` : undefined;
}

function actLabel(step: Step): string {
  if (step.act.kind === 'message') return step.act.messages.map(label).join(' or ');
  const codes = step.act.codes.map((code) => (code === 1005 ? 'without a code' : String(code)));
  return `closes ${codes.join(' or ')}`;
}

/** Text in a diagram: what Mermaid reads as its own signs is written as character codes. */
function label(text: string): string {
  return text.replace(/[^\p{L}\p{N} _.\-/]/gu, (sign) => `#${String(sign.codePointAt(0) ?? 32)};`);
}
