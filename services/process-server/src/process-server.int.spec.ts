// The built service as a process of its own: its life, its configuration, and what it does with whoever should not be there. Needs ./understudy build.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect as connectTcp } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { type About, type AdminClient, adminClient } from '@understudy/hosting';
import {
  CertificateAuthority,
  type Credentials,
  clientTlsOptions,
  dialPeer,
  readCredentials,
  writeCredentials,
} from '@understudy/identity';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const TEST_MILLIS = 60_000;
const MACHINE = '0b2f0c5e-6f5e-4bcb-9f0e-1f4f2a3b4c5d';

let folder: string;
let admin: AdminClient;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'us-'));
  admin = adminClient(join(folder, 'data', 'admin.sock'));
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

const FINE = () => ({
  name: 'ps',
  data: join(folder, 'data'),
  listen: { port: 0 },
  ops: { port: 0 },
  upstream: [{ host: '127.0.0.1', port: 1 }],
  identity: { authority: join(folder, 'ca') },
});

function launch(
  config: object,
  ...flags: string[]
): { child: ChildProcess; output: () => string; ended: Promise<number | null> } {
  const path = join(folder, 'config.json');
  writeFileSync(path, JSON.stringify(config));
  const child = spawn(process.execPath, [MAIN, '--config', path, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      text += chunk;
    });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, output: () => text, ended };
}

async function up(): Promise<About> {
  const until = Date.now() + 20_000;
  for (;;) {
    try {
      return await admin.get<About>('/v1/about');
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function credentials(
  role: 'mobility-agent' | 'master-target' | 'process-server',
  ca = 'ca',
  nowMillis?: number,
): Promise<Credentials> {
  const authority = await CertificateAuthority.open(
    join(folder, ca),
    nowMillis === undefined ? {} : { nowMillis: () => nowMillis },
  );
  const own = join(folder, `${ca}-${role}-${nowMillis ?? 0}`);
  writeCredentials(own, await authority.issue({ role, name: 'peer', machines: [MACHINE] }), authority.certificatePem);
  return readCredentials(own);
}

function fetchText(port: number, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (incoming) => {
      let text = '';
      incoming.on('data', (chunk) => {
        text += chunk;
      });
      incoming.on('end', () => resolve(text));
    })
      .on('error', reject)
      .end();
  });
}

test(
  'it starts, tells about itself, refuses a second instance, and ends in order on SIGTERM',
  async () => {
    const first = launch(FINE());
    const about = await up();
    expect(about).toMatchObject({
      role: 'process-server',
      name: 'ps',
      processId: first.child.pid,
      health: { state: 'Healthy' },
    });
    const metrics = await fetchText(about.ops.port, '/metrics');
    for (const name of [
      'understudy_event_loop_delay_p99_seconds',
      'understudy_process_resident_bytes',
      'understudy_spool_bytes_max',
    ])
      expect(metrics).toContain(name);
    const second = launch(FINE());
    expect(await second.ended).toBe(75);
    expect(second.output()).toContain(`in use by process ${first.child.pid}`);
    expect((await up()).processId).toBe(first.child.pid);
    const begun = Date.now();
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(Date.now() - begun).toBeLessThan(5000);
  },
  TEST_MILLIS,
);

test(
  'a port that is taken ends the start with the reason',
  async () => {
    launch(FINE());
    const about = await up();
    const other = launch({ ...FINE(), data: join(folder, 'other'), listen: { port: about.listen!.port } });
    expect(await other.ended).toBe(78);
    expect(other.output()).toContain(`${about.listen!.port} is in use`);
  },
  TEST_MILLIS,
);

test(
  'configuration: all problems at once and no secret; what is in force can be printed',
  async () => {
    const bad = launch({ ...FINE(), name: 'Ä', upstream: [], ops: { host: '0.0.0.0', token: 'hunter2' }, extra: 1 });
    expect(await bad.ended).toBe(78);
    for (const expected of ['name: ', 'upstream: needs', 'ops.token', 'extra'])
      expect(bad.output()).toContain(expected);
    expect(bad.output()).not.toContain('hunter2');
    const printed = launch(
      { ...FINE(), ops: { token: 'hunter2hunter2hunter2' } },
      '--print-config',
      '--set',
      'spool.bytesMax=1GiB',
    );
    expect(await printed.ended).toBe(0);
    expect(JSON.parse(printed.output())).toMatchObject({
      spool: { bytesMax: 1024 ** 3 },
      ops: { token: '[redacted]' },
    });
    expect(existsSync(join(folder, 'data'))).toBe(false);
    const unknown = launch(FINE(), '--frobnicate');
    expect(await unknown.ended).toBe(64);
  },
  TEST_MILLIS,
);

test(
  'without credentials and without an authority it says what to do',
  async () => {
    const lonely = launch({ ...FINE(), identity: {} });
    expect(await lonely.ended).toBe(78);
    expect(lonely.output()).toContain('understudy ca issue');
  },
  TEST_MILLIS,
);

test(
  'hostile bytes, before and behind the handshake, end their connection and nothing else',
  async () => {
    const service = launch(FINE());
    const { listen } = await up();
    const garbage = ['', 'GET / HTTP/1.1\r\n\r\n', '\x16\x03\x03\xff\xff', '\0'.repeat(70_000)];
    for (const bytes of garbage) {
      await new Promise<void>((resolve) => {
        const socket = connectTcp(listen!.port, '127.0.0.1', () => socket.end(bytes));
        socket.on('error', () => undefined).on('close', () => resolve());
        socket.resume();
      });
    }
    const agent = await credentials('mobility-agent');
    for (const bytes of [Buffer.alloc(64, 0xff), Buffer.from('hello'), Buffer.alloc(5 * 1024 * 1024, 0x41)]) {
      const { socket } = await dialPeer(agent, [{ host: '127.0.0.1', port: listen!.port }]);
      await new Promise<void>((resolve) => {
        socket.on('error', () => undefined).on('close', () => resolve());
        socket.resume();
        socket.end(bytes);
      });
    }
    expect(service.child.exitCode).toBeNull();
    expect(await admin.get('/v1/streams')).toEqual([]);
  },
  TEST_MILLIS,
);

test(
  'a foreign, an expired, a missing certificate and the wrong role are refused',
  async () => {
    const service = launch(FINE());
    const { listen } = await up();
    const address = { host: '127.0.0.1', port: listen!.port };
    const good = await credentials('mobility-agent');
    const shown = [
      await credentials('mobility-agent', 'foreign'),
      await credentials('mobility-agent', 'ca', Date.now() - 200 * 86_400_000),
      await credentials('master-target'),
    ];
    for (const bad of shown) {
      const trusting = { ...clientTlsOptions(bad), ca: good.trustPem, checkServerIdentity: () => undefined };
      expect(await connectionEnds({ ...address, ...trusting })).toBe(true);
    }
    expect(await connectionEnds({ ...address, rejectUnauthorized: false })).toBe(true);
    await dialPeer(good, [address]).then(({ socket }) => socket.destroy());
    expect(service.output().match(/"peer-refused"/g)?.length).toBeGreaterThanOrEqual(4);
    expect(service.output()).not.toMatch(/PRIVATE KEY/);
    expect(readFileSync(join(folder, 'data', 'identity', 'credentials.pem'), 'utf8')).toMatch(/PRIVATE KEY/);
  },
  TEST_MILLIS,
);

/** True when the server hangs up by itself within two seconds. */
function connectionEnds(options: object): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connectTls(options);
    const timer = setTimeout(() => socket.destroy(new Error('still there')), 2000);
    let stillThere = false;
    socket.on('error', (error) => {
      stillThere = error.message === 'still there';
    });
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(!stillThere);
    });
    socket.resume();
  });
}
