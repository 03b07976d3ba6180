// The mock of a contract, as a library user starts it. Usage: node served.mjs <port> <contract.json> [<time scale>]
import { readFileSync } from 'node:fs';
import { startMock } from '../../dist/mock/index.js';
import { answerQuestions } from './questions.mjs';

const contract = JSON.parse(readFileSync(process.argv[3], 'utf8'));
const timeScale = Number(process.argv[4] ?? 1);
const mock = await startMock(contract, { port: Number(process.argv[2] ?? 0), auth: 'off', timeScale });
answerQuestions(mock.port, () => ({ shed: mock.shed }));
