import { describe, expect, test } from 'vitest';

import type { Command, CommandInput } from '../../src/cli/command.ts';
import type { Io } from '../../src/cli/io.ts';
import { runProgram } from '../../src/cli/program.ts';
import { ToolError } from '../../src/diagnostics/index.ts';

/** A world that remembers what was written. */
function fakeIo(env: Io['env'] = {}): Io & { readonly written: { out: string; err: string } } {
  const written = { out: '', err: '' };
  const output = (key: 'out' | 'err'): Io['out'] => ({
    write: (text) => (written[key] += text),
    paint: { red: String, yellow: String, dim: String, bold: String },
    isTerminal: false,
    width: 100,
  });
  const { signal } = new AbortController();
  return { out: output('out'), err: output('err'), env, cwd: '/', interrupt: () => signal, written };
}

type Run = (
  input: CommandInput<'port' | 'header' | 'report' | 'patience' | 'json'>,
  io: Io,
) => Promise<0 | 1 | 2>;

/** Runs a command line of a program that has the one command `try`. */
async function run(argv: readonly string[], work: Run = () => Promise.resolve(0), env: Io['env'] = {}) {
  const io = fakeIo(env);
  const command: Command<'port' | 'header' | 'report' | 'patience' | 'json'> = {
    name: 'try',
    summary: 'Tries.',
    arguments: [{ name: 'document', help: 'a document', many: true }],
    options: ['port', 'header', 'report', 'patience', 'json'],
    examples: ['colloquy try a.yaml'],
    run: work,
  };
  const code = await runProgram({ commands: [command], version: '1.2.3' }, argv, io);
  return { code, ...io.written };
}

describe('a command line', () => {
  test('hands arguments and parsed options to its command', async () => {
    const seen: unknown[] = [];
    const argv =
      'try a.yaml b.yaml --port 3001 --header a=1 --header b=2=3 --report pretty --report json=o.json';
    const { code } = await run([...argv.split(' '), '--patience', '1.5s'], (input) => {
      seen.push(input);
      return Promise.resolve(1);
    });
    expect(code).toBe(1);
    expect(seen).toEqual([
      {
        arguments: ['a.yaml', 'b.yaml'],
        options: {
          port: 3001,
          header: { a: '1', b: '2=3' },
          report: [{ format: 'pretty' }, { format: 'json', file: 'o.json' }],
          patience: 1500,
        },
      },
    ]);
  });

  test.each([
    { given: [], want: /Usage: colloquy/ },
    { given: ['nothing'], want: /unknown command 'nothing'/ },
    { given: ['tri'], want: /Did you mean try\?/ },
    { given: ['try'], want: /missing required argument 'document'/ },
    { given: ['try', 'a', '--prt', '1'], want: /unknown option '--prt'\n\(Did you mean --port\?\)/ },
    {
      given: ['try', 'a', '--port', '70000'],
      want: /It takes a whole number from 0 to 65535; "70000" is not\./,
    },
    { given: ['try', 'a', '--port', '1e3'], want: /"1e3" is not/ },
    { given: ['try', 'a', '--header', 'a'], want: /It takes name=value/ },
    { given: ['try', 'a', '--report', 'json='], want: /It takes format or format=file/ },
    { given: ['try', 'a', '--patience', '20'], want: /a time with its unit, such as 250ms or 5s/ },
  ])('that cannot be read ($given) says why on stderr and ends with 2', async ({ given, want }) => {
    const { code, out, err } = await run(given);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(want);
  });

  test.each([
    { given: ['--version'], want: /^1\.2\.3\n$/ },
    { given: ['--help'], want: /try \[options\] <document\.\.\.> +Tries\./ },
    {
      given: ['try', '--help'],
      want: /--port <number> +the port to listen on; 0 is any free one \(default: 0\)/,
    },
    { given: ['try', '--help'], want: /Examples:\n {2}\$ colloquy try a\.yaml/ },
  ])('that asks ($given) is answered on stdout and ends with 0', async ({ given, want }) => {
    const { code, out, err } = await run(given);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(want);
  });
});

describe('what a command throws', () => {
  const door = ToolError.of('port-taken', 'port 1 is taken', {
    hint: 'choose another',
    at: { file: 'a.yaml' },
  });

  test('is rendered and ends with 2 if it is a ToolError', async () => {
    const { code, out, err } = await run(['try', 'a'], () => Promise.reject(door));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe('a.yaml\n  error [port-taken] port 1 is taken\n  hint: choose another\n');
  });

  test('is JSON on stdout if it is a ToolError and JSON was asked for', async () => {
    const { code, out, err } = await run(['try', 'a', '--json'], () => Promise.reject(door));
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(JSON.parse(out)).toEqual({ diagnostics: door.diagnostics });
  });

  test.each([
    { given: {}, stack: false },
    { given: { COLLOQUY_DEBUG: '1' }, stack: true },
  ])(
    'is called our bug otherwise, with its stack only under COLLOQUY_DEBUG=1: $given',
    async ({ given, stack }) => {
      const { code, err } = await run(
        ['try', 'a'],
        () => Promise.reject(new TypeError('x is not a function')),
        given,
      );
      expect(code).toBe(2);
      expect(err).toContain('this is a bug in colloquy: x is not a function\n');
      expect(/\n {4}at /.test(err)).toBe(stack);
    },
  );
});
