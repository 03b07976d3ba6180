// The monitor of a document, as a library user starts it. Usage: node judge.mjs <port of the server> <contract.json>
import { readFileSync } from 'node:fs';
import { startMonitor } from '../../dist/monitor/index.js';
import { answerQuestions } from '../mock/questions.mjs';

const contract = JSON.parse(readFileSync(process.argv[3], 'utf8'));
const monitor = await startMonitor(contract, { upstream: `ws://127.0.0.1:${process.argv[2]}` });
answerQuestions(monitor.port, () => {
  const found = [...monitor.counts.findings.values()];
  return { messages: monitor.counts.frames.client + monitor.counts.frames.server, findings: found.length };
});
