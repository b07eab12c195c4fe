import { execFileSync, spawn } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EventStoreError } from '../event-store.error.ts';
import type { EventStore, NewEvent } from '../event-store.port.ts';
import { anEvent } from '../testing/counter.fixture.ts';
import { openSqliteEventStore } from './open-sqlite-event-store.ts';

const ROUNDS = Number(process.env['UNDERSTUDY_ROUNDS'] ?? 3);

let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'understudy-events-'));
  folder = join(parent, 'events');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

async function withStore<Result>(work: (store: EventStore) => Promise<Result>, at = folder): Promise<Result> {
  const store = await openSqliteEventStore({ folder: at });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function readAll(store: EventStore): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  let after: Parameters<EventStore['readAll']>[0];
  for (;;) {
    const page = await store.readAll(after, 1000);
    for (const { stream, revision, id } of page.events) ids.set(`${stream} ${revision}`, id);
    after = page.next;
    if (page.atHead) return ids;
  }
}

describe('a process that is killed', () => {
  /** Runs the writer until it has acknowledged something and a random while longer; answers what it had acknowledged. */
  async function runAndKill(runMillis: number): Promise<string> {
    const program = fileURLToPath(new URL('../testing/append-forever.fixture.ts', import.meta.url));
    const child = spawn(process.execPath, ['--conditions=@understudy/source', program, folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    try {
      let [output, errors] = ['', ''];
      child.stderr.on('data', (chunk) => {
        errors += chunk;
      });
      await new Promise<void>((resolve, reject) => {
        child.stdout.on('data', (chunk) => {
          output += chunk;
          setTimeout(resolve, runMillis);
        });
        child.once('exit', () => reject(new Error(`the writer ended by itself: ${errors}`)));
      });
      child.kill('SIGKILL');
      await ended;
      return output;
    } finally {
      child.kill('SIGKILL');
      await ended;
    }
  }

  it(`has lost nothing that it acknowledged (${ROUNDS} rounds)`, async () => {
    const acknowledged = new Map<string, string>();
    for (let round = 0; round < ROUNDS; round++) {
      const output = await runAndKill(100 + Math.random() * 300);
      // What stands behind the last line break is a line that the kill cut off.
      for (const line of output.split('\n').slice(0, -1)) {
        const [stream, revision, id] = line.split(' ');
        acknowledged.set(`${stream} ${revision}`, `${id}`);
      }
      const stored = await withStore(readAll);
      expect(acknowledged.size).toBeGreaterThan(0);
      for (const [place, id] of acknowledged) expect(stored.get(place)).toBe(id);
    }
  }, 60_000);

  it('had the store for itself alone', async () => {
    await withStore(async () => {
      await expect(openSqliteEventStore({ folder })).rejects.toMatchObject({
        code: 'locked',
        message: expect.stringContaining(`${process.pid}`),
      });
    });
    await withStore(async () => undefined);
  });
});

describe('a damaged file', () => {
  beforeEach(() =>
    withStore(async (store) => {
      await store.append('test.a', 'no-stream', [anEvent(1)]);
    }),
  );
  const path = () => join(folder, 'events.sqlite');

  it('that is no database is told as damaged', async () => {
    writeFileSync(path(), 'rubbish'.repeat(1000));
    await expect(openSqliteEventStore({ folder })).rejects.toMatchObject({ code: 'damaged', retryable: false });
  });

  it('that is cut off is told as damaged', async () => {
    writeFileSync(path(), readFileSync(path()).subarray(0, 4096));
    const opening = withStore(readAll);
    await expect(opening).rejects.toMatchObject({ code: 'damaged' });
  });

  it('never gives back another event than was written', async () => {
    const bytes = readFileSync(path());
    const at = bytes.indexOf('body 1');
    const file = openSync(path(), 'r+');
    writeSync(file, Buffer.from('bodY'), 0, 4, at);
    closeSync(file);
    await expect(withStore(readAll)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('of a newer release is told as such', async () => {
    const bytes = readFileSync(path());
    bytes.writeUInt32BE(99, 60);
    writeFileSync(path(), bytes);
    await expect(openSqliteEventStore({ folder })).rejects.toMatchObject({ code: 'version-unknown' });
  });

  it('keeps its folder to its owner', () => {
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });
});

const reason = whyNoSmallDisk();

describe(`a full disk${reason === undefined ? '' : ` (SKIPPED: ${reason})`}`, () => {
  (reason === undefined ? it : it.skip)('stores nothing, says so, and goes on when there is room', async () => {
    const disk = mountSmallDisk(parent);
    try {
      await withStore((store) => fillAndGoOn(store, join(disk, 'filler')), join(disk, 'events'));
    } finally {
      execFileSync('umount', ['--lazy', disk]);
    }
  });

  async function fillAndGoOn(store: EventStore, filler: string): Promise<void> {
    writeFileSync(filler, Buffer.alloc(4 << 20));
    let [revision, failure]: [number, unknown] = [-1, undefined];
    const append = async (): Promise<void> => {
      const event: NewEvent = anEvent(revision + 2, { body: Buffer.alloc(256 * 1024, 1) });
      const result = await store.append('test.a', revision < 0 ? 'no-stream' : revision, [event]);
      expect(result.type).toBe('appended');
      revision += 1;
    };
    for (let count = 0; count < 64 && failure === undefined; count++) {
      await append().catch((error: unknown) => {
        failure = error;
      });
    }
    expect(failure).toBeInstanceOf(EventStoreError);
    expect(failure).toMatchObject({ code: 'disk-full', retryable: true });
    expect((await readAll(store)).size).toBe(revision + 1);
    rmSync(filler);
    await append();
    expect((await readAll(store)).size).toBe(revision + 1);
  }
});

function mountSmallDisk(under: string): string {
  const disk = join(under, 'disk');
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'understudy', disk], { stdio: ['ignore', 'ignore', 'pipe'] });
  return disk;
}

function whyNoSmallDisk(): string | undefined {
  if (process.getuid?.() !== 0) return 'needs root to mount a small disk';
  const under = mkdtempSync(join(tmpdir(), 'understudy-events-'));
  try {
    execFileSync('umount', ['--lazy', mountSmallDisk(under)]);
    return undefined;
  } catch (error) {
    return `cannot mount here: ${String(error).split('\n')[0]}`;
  } finally {
    rmSync(under, { recursive: true, force: true });
  }
}
