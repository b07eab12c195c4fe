import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CliFailure, describeFailure, EXIT_CODES } from './failure.ts';
import { table } from './output/output.ts';
import { bytesText, durationText } from './output/units.ts';
import { buildProgram } from './program.ts';
import { cliReference } from './reference/cli-reference.ts';

const REFERENCE = new URL('../../../docs/reference/cli.md', import.meta.url);

test('docs/reference/cli.md is what the commands say', async () => {
  const expected = cliReference(await buildProgram([]), await buildProgram(['--local']));
  if (process.env['UNDERSTUDY_WRITE_REFERENCE']) writeFileSync(REFERENCE, expected);
  expect(existsSync(REFERENCE) ? readFileSync(REFERENCE, 'utf8') : '').toBe(expected);
});

test('only the command that is asked for is loaded', async () => {
  const program = await buildProgram(['--data', 'status', 'ca', 'init']);
  expect(program.commands.map((command) => command.name())).toEqual(['ca']);
});

test('a command of the other way to ask says which way is its own', async () => {
  await expect(buildProgram(['stand-ins'])).rejects.toThrow(/services of this host/);
  await expect(buildProgram(['--local', 'commit', 'web'])).rejects.toThrow(/control plane/);
});

test('every failure has an exit code of the table, a code and a remedy', () => {
  const shaped = (name: string, facts: object) => Object.assign(new Error('m'), { name, ...facts });
  const failures = [
    new CliFailure(64, 'usage', 'm', 'r'),
    shaped('AdminError', { status: 0, code: 'not-running', remedy: 'r' }),
    shaped('AdminError', { status: 404, code: 'machine-unknown', remedy: 'r' }),
    shaped('AdminError', { status: 500, code: 'defect', remedy: 'r' }),
    shaped('IdentityError', { code: 'identity-missing', remedy: 'r' }),
    shaped('BlockIoError', { code: 'ENOENT' }),
    new TypeError('oops'),
    'text',
  ];
  const facts = failures.map(describeFailure);
  expect(facts.map(({ exitCode }) => exitCode)).toEqual([64, 69, 77, 70, 78, 77, 70, 70]);
  for (const { exitCode, code, remedy } of facts) {
    expect(EXIT_CODES).toHaveProperty(String(exitCode));
    expect(code).not.toBe('');
    expect(remedy).not.toBe('');
  }
});

test('a file that exists already says what to do', () => {
  const error = Object.assign(new Error('x'), { code: 'EEXIST' });
  expect(describeFailure(error)).toMatchObject({ exitCode: 77, remedy: 'Name a file that does not exist yet.' });
});

test('tables line up, numbers to the right', () => {
  expect(
    table(
      ['name', 'points'],
      [
        ['a', 5],
        ['longer', 1234],
      ],
    ),
  ).toBe('name    points\na            5\nlonger    1234');
  expect(table(['name'], [], 'no machine')).toBe('no machine');
});

test('quantities for people', () => {
  expect([0, 1023, 1024, 1536 * 1024, undefined].map(bytesText)).toEqual(['0 B', '1023 B', '1.0 KiB', '1.5 MiB', '–']);
  expect([3, 1500, 125_000, 7_500_000, undefined].map(durationText)).toEqual([
    '3 ms',
    '1.5 s',
    '2 min 5 s',
    '2 h 5 min',
    '–',
  ]);
});
