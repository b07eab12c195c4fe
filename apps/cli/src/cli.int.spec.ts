// The built command line as a process: exit codes, the shape of problems, commands that work on files. Needs ./understudy build.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeFileSystem, systemClock, systemEntropy } from '@understudy/block';
import { makeEnrolmentToken, readCredentials } from '@understudy/identity';
import { ReplicaStore } from '@understudy/replica-store';
import { EXIT_CODES } from './failure.ts';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const MACHINE = '0b2f0c5e-6f5e-4bcb-9f0e-1f4f2a3b4c5d';
const TEST_MILLIS = 60_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'us-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function understudy(...args: string[]): Promise<Run> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    UNDERSTUDY_DATA: join(folder, 'data'),
    UNDERSTUDY_CONFIG: join(folder, 'contexts.json'),
  };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, ...args], { env }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });
}

test.each([
  [0, ['--help'], /Usage: understudy/],
  [64, ['frobnicate'], /unknown command/],
  [64, ['--local', 'protect', 'web'], /--disk/],
  [64, ['--local', 'protect', 'web', '--disk', 'nonsense'], /name=path/],
  [64, ['--local', 'protect', 'web', '--disk', 'vda=/x', '--memory', 'lots'], /must be a whole number, 16 or more/],
  [64, ['--local', 'points', 'web', '--limit', 'abc'], /must be a whole number, 1 or more/],
  [64, ['--local', 'points', 'web', '--before', '#x'], /must be a whole number/],
  [64, ['list', 'unicorns'], /Kinds are sites/],
  [64, ['change', 'user'], /missing required argument/],
  [69, ['list', 'sites'], /there is no control plane to ask/],
  [69, ['list', 'sites', '--data', '/nowhere'], /understudy up never ran in/],
  [78, ['list', 'sites', '--context', 'moon'], /no context “moon”/],
  [69, ['--local', 'status'], /no service of Understudy answers/],
  [69, ['--local', 'points', 'web'], /nothing answers/],
  [77, ['store', 'check', '/nowhere'], /there is no folder/],
  [
    78,
    ['ca', 'issue', '--folder', '/nowhere', '--role', 'mobility-agent', '--name', 'a', '--out', '/nowhere'],
    /no authority/,
  ],
  [78, ['agent', '--set', 'name=Ä'], /upstream/],
])(
  'exit code %i: understudy %j',
  async (code, args, text) => {
    const run = await understudy(...args);
    expect({ code: run.code, text: run.out + run.err }).toEqual({ code, text: expect.stringMatching(text) });
    expect(EXIT_CODES).toHaveProperty(String(code));
  },
  TEST_MILLIS,
);

test(
  'with --json a problem is one document on standard error',
  async () => {
    const run = await understudy('--json', '--local', 'view', 'web');
    expect(run).toMatchObject({ code: 69, out: '' });
    expect(JSON.parse(run.err)).toEqual({
      error: { code: 'not-running', message: expect.any(String), remedy: expect.any(String) },
    });
  },
  TEST_MILLIS,
);

test(
  'what comes on standard input is waited for, also where the pipe does not wait',
  async () => {
    const script = `const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ${JSON.stringify(MAIN)}, 'enrol', '--token-file', '-'], { stdio: ['pipe', 'inherit', 'inherit'] });
      setTimeout(() => child.stdin.end('no token'), 800);
      child.on('exit', (code) => process.exit(code));`;
    const run = await new Promise<{ code: unknown; err: string }>((resolve) =>
      execFile(process.execPath, ['-e', script], (error, _out, err) => resolve({ code: error?.code, err })),
    );
    expect(run).toEqual({ code: 78, err: expect.stringContaining('the enrolment token') });
  },
  TEST_MILLIS,
);

test(
  'enrol: a configuration that its service takes, and the token in a file of its own',
  async () => {
    const urls = ['tls://relay.example:9443'];
    const token = makeEnrolmentToken({ id: 'tk-1', role: 'mobility-agent', ca: 'ab'.repeat(32), urls }).text;
    writeFileSync(join(folder, 'token'), token);
    const config = join(folder, 'agent.yaml');
    const data = join(folder, 'data');
    const args = ['enrol', '--token-file', join(folder, 'token'), '--name', 'web1', '--data', data, '--config', config];
    expect(await understudy(...args)).toMatchObject({ code: 0 });
    expect(readFileSync(config, 'utf8')).not.toContain(token);
    const kept = join(data, 'agent', 'enrolment-token');
    expect([readFileSync(kept, 'utf8').trim(), statSync(kept).mode & 0o777]).toEqual([token, 0o600]);
    const shown = await understudy('agent', '--config', config, '--print-config');
    expect(shown).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(shown.out)).toMatchObject({ upstream: [{ host: 'relay.example', port: 9443 }] });
    expect((await understudy(...args)).code).toBe(77);
  },
  TEST_MILLIS,
);

test(
  'ca: an authority is made once, credentials are issued for a part and its machines',
  async () => {
    const ca = join(folder, 'ca');
    const first = JSON.parse((await understudy('ca', 'init', '--folder', ca, '--json')).out);
    expect(JSON.parse((await understudy('ca', 'init', '--folder', ca, '--json')).out)).toEqual(first);
    const issue = ['ca', 'issue', '--folder', ca, '--role', 'mobility-agent', '--name', 'host-1', '--machine', MACHINE];
    expect(await understudy(...issue, '--out', join(folder, 'own'))).toMatchObject({ code: 0 });
    expect(readCredentials(join(folder, 'own')).identity).toEqual({
      role: 'mobility-agent',
      name: 'host-1',
      machines: [MACHINE],
    });
    expect(statSync(join(folder, 'own', 'credentials.pem')).mode & 0o777).toBe(0o600);
    expect((await understudy(...issue, '--out', join(folder, 'own'), '--days', '0')).code).toBe(64);
  },
  TEST_MILLIS,
);

test(
  'store: an empty store is sound; one in use is told as such; a wrong machine too',
  async () => {
    const path = join(folder, 'store');
    const store = await ReplicaStore.open({
      files: nodeFileSystem,
      clock: systemClock,
      entropy: systemEntropy,
      folder: path,
    });
    try {
      expect(await understudy('store', 'check', path)).toMatchObject({
        code: 75,
        err: expect.stringContaining('open in another process'),
      });
    } finally {
      store.close();
    }
    expect(await understudy('store', 'check', path)).toMatchObject({
      code: 0,
      out: expect.stringContaining('the store is sound'),
    });
    expect(JSON.parse((await understudy('store', 'stats', path, '--json')).out)).toEqual({
      storeId: store.storeId,
      machines: [],
    });
    expect((await understudy('store', 'points', path, 'web')).code).toBe(77);
    expect(
      (await understudy('store', 'export', path, MACHINE, '--point', 'yesterday', '--out', join(folder, 'x'))).code,
    ).toBe(64);
  },
  TEST_MILLIS,
);
