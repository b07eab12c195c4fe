import fc from 'fast-check';
import { requestHeader } from '../testing/raw-client.ts';
import { Command } from './constants.ts';
import { Parsed, RequestParser } from './request-parser.ts';

interface Seen {
  command: number;
  flags: number;
  cookie: number;
  offset: number;
  length: number;
  payload: string;
}

/** Feeds the bytes in the given pieces; every write's payload is wanted, except those the filter skips. */
function parse(bytes: Uint8Array, cuts: readonly number[], isSkipped: (seen: Seen) => boolean = () => false): Seen[] {
  const parser = new RequestParser();
  const seen: Seen[] = [];
  let from = 0;
  for (const to of [...cuts, bytes.length]) {
    parser.push(bytes.slice(from, to));
    from = to;
    for (let parsed = parser.next(); parsed !== Parsed.more; parsed = parser.next()) {
      if (parsed === Parsed.garbage) throw new Error('garbage');
      if (parsed === Parsed.payload) {
        seen.at(-1)!.payload = Buffer.from(parser.payload).toString('hex');
        continue;
      }
      const { command, flags, cookieLow, offsetBytes, lengthBytes } = parser;
      seen.push({ command, flags, cookie: cookieLow, offset: offsetBytes, length: lengthBytes, payload: '' });
      if (command !== Command.write) continue;
      if (isSkipped(seen.at(-1)!)) parser.skip(lengthBytes);
      else parser.wantPayload(lengthBytes);
    }
  }
  return seen;
}

const request = fc.record({
  command: fc.nat(8),
  flags: fc.nat(31),
  cookie: fc.nat(),
  offset: fc.maxSafeNat(),
  length: fc.nat(40),
  seed: fc.nat(255),
});

function encode(
  requests: readonly { command: number; flags: number; cookie: number; offset: number; length: number; seed: number }[],
): {
  bytes: Uint8Array;
  expected: Seen[];
} {
  const parts: Uint8Array[] = [];
  const expected: Seen[] = [];
  for (const { seed, ...request } of requests) {
    const payload = request.command === Command.write ? Buffer.alloc(request.length, seed) : Buffer.alloc(0);
    parts.push(requestHeader(request.command, request.flags, request.cookie, request.offset, request.length), payload);
    expected.push({ ...request, payload: payload.toString('hex') });
  }
  return { bytes: Buffer.concat(parts), expected };
}

describe('RequestParser', () => {
  it('reads back what was written, wherever it was cut', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 8 }), fc.array(fc.nat(600), { maxLength: 12 }), (requests, places) => {
        const { bytes, expected } = encode(requests);
        const cuts = places.filter((place) => place <= bytes.length).sort((a, b) => a - b);
        expect(parse(bytes, cuts)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('reads byte by byte', () => {
    const requests = Array.from({ length: 6 }, (_, index) => ({
      command: index % 2,
      flags: index,
      cookie: index,
      offset: index * 2 ** 33,
      length: 5 * index,
      seed: index,
    }));
    const { bytes, expected } = encode(requests);
    expect(
      parse(
        bytes,
        Array.from({ length: bytes.length }, (_, at) => at),
      ),
    ).toEqual(expected);
  });

  it('skips a payload that nobody wants, at every cut', () => {
    const requests = [1, 1, 0].map((command, index) => ({
      command,
      flags: 0,
      cookie: index,
      offset: 0,
      length: 9,
      seed: 1,
    }));
    const { bytes, expected } = encode(requests);
    expected[0]!.payload = '';
    for (let cut = 0; cut <= bytes.length; cut++) {
      expect(parse(bytes, [cut], ({ cookie }) => cookie === 0)).toEqual(expected);
    }
  });

  it('recognises garbage by its first word', () => {
    const parser = new RequestParser();
    parser.push(Buffer.from('GET '));
    expect(parser.next()).toBe(Parsed.garbage);
  });

  it('does not overwrite a payload that is kept', () => {
    const parser = new RequestParser();
    const { bytes } = encode([1, 2].map((seed) => ({ command: 1, flags: 0, cookie: 0, offset: 0, length: 30, seed })));
    const kept: Uint8Array[] = [];
    for (let at = 0; at < bytes.length; at++) {
      parser.push(bytes.slice(at, at + 1));
      for (let parsed = parser.next(); parsed !== Parsed.more; parsed = parser.next()) {
        if (parsed === Parsed.request) parser.wantPayload(30);
        else kept.push(parser.payload);
        if (parsed === Parsed.payload) parser.keepPayload();
      }
    }
    expect(kept.map((payload) => payload[0])).toEqual([1, 2]);
  });

  it('keeps offsets beyond 2^53 out of every range', () => {
    const parser = new RequestParser();
    const header = requestHeader(0, 0, 0, 0, 1);
    header.fill(0xff, 16, 24);
    parser.push(header);
    expect(parser.next()).toBe(Parsed.request);
    expect(parser.offsetBytes).toBeGreaterThan(2 ** 63);
  });
});
