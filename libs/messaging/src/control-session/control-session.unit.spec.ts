import { type Duplex, duplexPair } from 'node:stream';
import type { Clock } from '@understudy/block';
import fc from 'fast-check';
import { type ControlMessage, decodeControl, encodeControl } from './control-message.codec.ts';
import { type ControlHandlers, ControlSession } from './control-session.ts';
import { FRAME_BYTES_MAX, FrameParser } from './frame-parser.ts';

/** Time goes on only when a test says so. */
class TestClock implements Clock {
  #nowMillis = 0;
  readonly #timers = new Set<{ readonly atMillis: number; readonly callback: () => void }>();

  wallMicros = () => this.#nowMillis * 1000;
  monotonicMillis = () => this.#nowMillis;

  after(millis: number, callback: () => void): { cancel(): void } {
    const timer = { atMillis: this.#nowMillis + millis, callback };
    this.#timers.add(timer);
    return { cancel: () => this.#timers.delete(timer) };
  }

  get pending(): number {
    return this.#timers.size;
  }

  advance(millis: number): void {
    const end = this.#nowMillis + millis;
    for (;;) {
      const next = [...this.#timers]
        .filter(({ atMillis }) => atMillis <= end)
        .sort((a, b) => a.atMillis - b.atMillis)[0];
      this.#nowMillis = next?.atMillis ?? end;
      if (next === undefined) return;
      this.#timers.delete(next);
      next.callback();
    }
  }
}

const turn = () => new Promise((resolve) => setImmediate(resolve));
const turns = async (count = 10) => {
  for (let index = 0; index < count; index += 1) await turn();
};
const bytes = (text: string) => Buffer.from(text);
const silent: ControlHandlers = { request: () => undefined, notice: () => undefined };

function sessions(first: Partial<ControlHandlers> = {}, second: Partial<ControlHandlers> = {}) {
  const clock = new TestClock();
  const [one, two] = duplexPair();
  const a = new ControlSession({ stream: one, clock, handlers: { ...silent, ...first } });
  const b = new ControlSession({ stream: two, clock, handlers: { ...silent, ...second } });
  return { a, b, clock };
}

/** A session and a peer that says anything at all. */
function sessionAndRaw(handlers: Partial<ControlHandlers> = {}): {
  session: ControlSession;
  raw: Duplex;
  clock: TestClock;
} {
  const clock = new TestClock();
  const [one, raw] = duplexPair();
  raw.on('error', () => undefined);
  return { session: new ControlSession({ stream: one, clock, handlers: { ...silent, ...handlers } }), raw, clock };
}

const hello: ControlMessage = { kind: 'hello', versionMin: 1, versionMax: 1 };

describe('requests', () => {
  it('go both ways at the same time', async () => {
    const echo = (method: string, body: Uint8Array) => Promise.resolve(Buffer.concat([bytes(`${method} `), body]));
    const { a, b } = sessions({ request: echo }, { request: echo });
    const answers = await Promise.all([a.request('one', bytes('x'), 1000), b.request('two', bytes('y'), 1000)]);
    expect(answers.map(String)).toEqual(['one x', 'two y']);
  });

  it('tell the error of the handler with its code, a defect, and an unknown method', async () => {
    const failing = Object.assign(new Error('full'), { code: 'no-space', retryable: true });
    const { a } = sessions(
      {},
      {
        request: (method) =>
          method === 'none' ? undefined : Promise.reject(method === 'known' ? failing : new Error('oops')),
      },
    );
    await expect(a.request('known', bytes(''), 1000)).rejects.toMatchObject({ code: 'no-space', retryable: true });
    await expect(a.request('other', bytes(''), 1000)).rejects.toMatchObject({ code: 'defect', message: 'oops' });
    await expect(a.request('none', bytes(''), 1000)).rejects.toMatchObject({ code: 'unknown-method' });
  });

  it('time out, and a late answer hurts nobody', async () => {
    let answer: (body: Uint8Array) => void = () => undefined;
    const { a, clock } = sessions({}, { request: () => new Promise((resolve) => (answer = resolve)) });
    const asked = a.request('slow', bytes(''), 3000);
    const refused = expect(asked).rejects.toMatchObject({ code: 'timed-out' });
    await turns();
    clock.advance(3000);
    await refused;
    answer(bytes('late'));
    await turns();
    expect(a.isOpen).toBe(true);
  });

  it('are bounded in number and bytes', async () => {
    const { a } = sessions({}, { request: () => new Promise(() => undefined) });
    for (let index = 0; index < 64; index += 1) void a.request('x', bytes(''), 1000).catch(() => undefined);
    await expect(a.request('x', bytes(''), 1000)).rejects.toMatchObject({ code: 'too-much-in-flight' });
    const { a: other } = sessions({}, { request: () => new Promise(() => undefined) });
    for (let index = 0; index < 8; index += 1)
      void other.request('x', Buffer.alloc(1 << 20), 1000).catch(() => undefined);
    await expect(other.request('x', bytes('1'), 1000)).rejects.toMatchObject({ code: 'too-much-in-flight' });
    await expect(other.request('x', Buffer.alloc(2 << 20), 1000)).rejects.toMatchObject({ code: 'too-much-in-flight' });
    await expect(sessions().a.request('x', Buffer.alloc(2 << 20), 1000)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('end with the session, and nothing stays behind', async () => {
    const { a, b, clock } = sessions({}, { request: () => new Promise(() => undefined) });
    const asked = a.request('x', bytes(''), 1000);
    await turns();
    b.close();
    await expect(asked).rejects.toMatchObject({ code: 'closed' });
    await a.ended;
    expect(clock.pending).toBe(0);
    await expect(a.request('x', bytes(''), 1000)).rejects.toMatchObject({ code: 'closed' });
  });
});

it('drops notices while the peer does not read, and delivers them otherwise', async () => {
  const seen: string[] = [];
  const { a } = sessions({}, { notice: (method) => seen.push(method) });
  expect(a.notify('telemetry', bytes('1'))).toBe(true);
  await turns();
  expect(seen).toEqual(['telemetry']);
  const { session } = sessionAndRaw();
  const sent = Array.from({ length: 100 }, () => session.notify('telemetry', Buffer.alloc(100_000)));
  expect(sent.filter(Boolean).length).toBeLessThan(15);
  expect(session.isOpen).toBe(true);
});

describe('a peer that is gone', () => {
  it('is noticed although TCP says nothing', async () => {
    const { session, raw, clock } = sessionAndRaw();
    raw.resume();
    raw.write(encodeControl(hello));
    await turns();
    clock.advance(14_000);
    expect(session.isOpen).toBe(true);
    clock.advance(2000);
    expect(await session.ended).toMatchObject({ code: 'silent' });
  });

  it('is not suspected while it answers pings', async () => {
    const { a, b, clock } = sessions();
    for (let index = 0; index < 20; index += 1) {
      clock.advance(5000);
      await turns(3);
    }
    expect([a.isOpen, b.isOpen]).toEqual([true, true]);
  });
});

describe('what a peer may not say', () => {
  const reply = (id: number): ControlMessage => ({ kind: 'reply', id, body: bytes('') });
  const request = (id: number): ControlMessage => ({ kind: 'request', id, method: 'x', body: bytes('') });
  it.each<[string, string, readonly (ControlMessage | Buffer)[]]>([
    ['anything before its hello', 'malformed', [{ kind: 'ping' }]],
    ['hello twice', 'malformed', [hello, hello]],
    ['a version from the future', 'version', [{ kind: 'hello', versionMin: 2, versionMax: 9 }]],
    ['an answer that nobody asked for', 'malformed', [hello, reply(1)]],
    ['the id 0', 'malformed', [hello, request(0)]],
    ['too many requests', 'malformed', [hello, ...Array.from({ length: 65 }, (_, index) => request(index + 1))]],
    ['a method that is none', 'malformed', [hello, { kind: 'notice', method: '../x', body: bytes('') }]],
    ['an empty frame', 'malformed', [hello, Buffer.alloc(4)]],
    ['a frame that is too long', 'malformed', [hello, Buffer.from([1, 0, 0x11, 0])]],
    ['no protobuf', 'malformed', [hello, Buffer.from([2, 0, 0, 0, 0xff, 0xff])]],
    ['a message of no kind', 'malformed', [hello, Buffer.from([2, 0, 0, 0, 0x78, 0])]],
  ])('%s', async (_, code, said) => {
    const { session, raw } = sessionAndRaw({ request: () => new Promise(() => undefined) });
    raw.write(Buffer.concat(said.map((part) => (Buffer.isBuffer(part) ? part : encodeControl(part)))));
    expect(await session.ended).toMatchObject({ code });
  });

  it('more than is being worked on: the session stops reading, then goes on', async () => {
    const finish: (() => void)[] = [];
    const { session, raw } = sessionAndRaw({
      request: () => new Promise((resolve) => finish.push(() => resolve(bytes('')))),
    });
    raw.resume();
    raw.write(encodeControl(hello));
    for (let id = 1; id <= 20; id += 1)
      raw.write(encodeControl({ kind: 'request', id, method: 'x', body: Buffer.alloc(1 << 20) }));
    await turns(50);
    expect(finish.length).toBeLessThanOrEqual(10);
    for (let rounds = 0; rounds < 30; rounds += 1) {
      for (const end of finish.splice(0)) end();
      await turns(20);
    }
    expect(session.isOpen).toBe(true);
    expect(raw.writableLength).toBe(0);
  });
});

const message: fc.Arbitrary<ControlMessage> = fc.oneof(
  fc.record({ kind: fc.constant('hello' as const), versionMin: fc.nat(), versionMax: fc.nat() }),
  fc.record({
    kind: fc.constant('request' as const),
    id: fc.integer({ min: 1 }),
    method: fc.stringMatching(/^[a-z0-9-]{1,64}$/),
    body: fc.uint8Array(),
  }),
  fc.record({ kind: fc.constant('reply' as const), id: fc.integer({ min: 1 }), body: fc.uint8Array() }),
  fc.record({
    kind: fc.constant('notice' as const),
    method: fc.stringMatching(/^[a-z0-9-]{1,64}$/),
    body: fc.uint8Array({ maxLength: 3000 }),
  }),
  fc.record({ kind: fc.constant('ping' as const) }),
);

/** Without the difference between Buffer and Uint8Array. */
const plain = (from: ControlMessage) =>
  Object.fromEntries(
    Object.entries(from).map(([key, value]) => [key, value instanceof Uint8Array ? [...value] : value]),
  );

describe('frames', () => {
  it('come out as they went in, wherever the stream was split', () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 6 }), fc.array(fc.nat(400), { maxLength: 40 }), (messages, splits) => {
        const stream = Buffer.concat(messages.map(encodeControl));
        const seen: ControlMessage[] = [];
        const parser = new FrameParser();
        let at = 0;
        for (const length of [...splits, stream.length]) {
          parser.push(stream.subarray(at, at + length), (frame) => seen.push(decodeControl(frame)));
          at += length;
        }
        expect(seen.map(plain)).toEqual(messages.map(plain));
      }),
    );
  });

  it('come out byte by byte', () => {
    const stream = Buffer.concat(
      [hello, { kind: 'request', id: 7, method: 'command', body: bytes('abc') } as const].map(encodeControl),
    );
    const parser = new FrameParser();
    const seen: ControlMessage[] = [];
    for (let at = 0; at < stream.length; at += 1)
      parser.push(stream.subarray(at, at + 1), (frame) => seen.push(decodeControl(frame)));
    expect(seen).toMatchObject([{ kind: 'hello' }, { kind: 'request', id: 7, method: 'command' }]);
  });

  it('are not slices of what came in', () => {
    const chunk = encodeControl({ kind: 'notice', method: 'x', body: bytes('abc') });
    new FrameParser().push(chunk, (frame) => expect(frame.buffer).not.toBe(chunk.buffer));
  });
});

it('any bytes at all end a session in order, or leave it working', async () => {
  const someBytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    message.map((from) => new Uint8Array(encodeControl(from))),
    fc.tuple(message, fc.nat(), fc.nat(255)).map(([from, at, value]) => {
      const frame = new Uint8Array(encodeControl(from));
      frame[at % frame.length] = value;
      return frame;
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(someBytes, { maxLength: 8 }), async (parts) => {
      const { session, raw, clock } = sessionAndRaw({ request: (_, body) => Promise.resolve(body) });
      raw.resume();
      if (parts.length % 2 === 0) raw.write(encodeControl(hello));
      for (const part of parts) raw.write(part);
      await turns(3);
      session.close();
      const reason = await session.ended;
      expect(['closed', 'malformed', 'version']).toContain(reason.code);
      expect(clock.pending).toBe(0);
    }),
    { numRuns: 300 },
  );
});

it('takes what a command envelope can be', () => {
  expect(FRAME_BYTES_MAX).toBeGreaterThan(1 << 20);
});
