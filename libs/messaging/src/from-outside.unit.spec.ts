import { join } from 'node:path';
import { isRefusal } from '@understudy/event-sourcing';
import { fuzzBytes } from '@understudy/testkit';
import { decodeHeader, decodeRecord, encodeHeader, encodeRecord, findRecord } from './command-log/record.codec.ts';
import { type ControlMessage, decodeControl, encodeControl } from './control-session/control-message.codec.ts';
import { ControlSessionError } from './control-session/control-session.error.ts';
import { FrameParser } from './control-session/frame-parser.ts';
import { type CommandEnvelope, decodeCommand, encodeCommand } from './envelope/command-envelope.ts';
import { decodeReply, encodeReply } from './envelope/reply-envelope.ts';
import { BusError } from './errors.ts';

const kept = (name: string) => join(import.meta.dirname, '../fixtures', name);
const command: CommandEnvelope = {
  commandId: 'c-1',
  correlationId: 'r-1',
  causationId: 'e-1',
  principal: 'user:anna',
  traceparent: '00-1-2-01',
  key: { jobId: 'j-1', step: 'grant' },
  term: 3,
  epoch: 4,
  generation: 2,
  assignmentVersion: 9,
  name: 'GrantGeneration',
  body: Buffer.from('body'),
};
const { key: _key, traceparent: _traceparent, ...plain } = command;

test('a command envelope is read, or refused by name; what is read can be sent on and read again', () =>
  fuzzBytes({
    keptPath: kept('command-envelopes.json'),
    wellFormed: { command: encodeCommand(command), plain: encodeCommand(plain) },
    judge: (bytes) => {
      const decoded = decodeCommand(bytes);
      if (isRefusal(decoded)) expect(decoded).toMatchObject({ code: 'malformed-command', when: 'never' });
      else expect(decodeCommand(encodeCommand(decoded))).toEqual(decoded);
    },
  }));

test('a reply envelope is read, or undecodable', () =>
  fuzzBytes({
    keptPath: kept('reply-envelopes.json'),
    wellFormed: {
      result: encodeReply({
        commandId: 'c-1',
        reply: { type: 'result', name: 'Done', body: Buffer.from('b'), position: '5@store', revision: 5 },
      }),
      refusal: encodeReply({
        commandId: 'c-1',
        traceparent: '00-1-2-01',
        reply: { type: 'refusal', code: 'held', message: 'm', remedy: 'r', when: 'never', field: '/name' },
      }),
      failure: encodeReply({
        commandId: 'c-1',
        reply: { type: 'failure', code: 'io', message: 'm', retryable: true },
      }),
    },
    judge: (bytes) => {
      try {
        const decoded = decodeReply(bytes);
        expect(decodeReply(encodeReply(decoded))).toEqual(decoded);
      } catch (error) {
        if (!(error instanceof BusError)) throw error;
        expect(error.code).toBe('undecodable');
      }
    },
  }));

const messages: Readonly<Record<string, ControlMessage>> = {
  hello: { kind: 'hello', versionMin: 1, versionMax: 2 },
  request: { kind: 'request', id: 7, method: 'assignments', body: Buffer.from('body') },
  reply: { kind: 'reply', id: 7, body: Buffer.from('body') },
  failure: { kind: 'reply', id: 7, error: { code: 'c', message: 'm', retryable: true } },
  notice: { kind: 'notice', method: 'telemetry', body: Buffer.from('body') },
  ping: { kind: 'ping' },
};

test('bytes of a control session are messages, wherever they are split, or end it as malformed', () =>
  fuzzBytes({
    keptPath: kept('control-sessions.json'),
    wellFormed: {
      ...Object.fromEntries(Object.entries(messages).map(([name, message]) => [name, encodeControl(message)])),
      all: Buffer.concat(Object.values(messages).map(encodeControl)),
    },
    judge: (bytes) => {
      const inOnePiece = heard([bytes]);
      expect(heard(Array.from(bytes, (_, at) => bytes.subarray(at, at + 1)))).toEqual(inOnePiece);
      for (const message of inOnePiece.messages)
        expect(decodeControl(Buffer.from(encodeControl(message).subarray(4)))).toEqual(message);
    },
  }));

function heard(chunks: readonly Uint8Array[]): { readonly messages: readonly ControlMessage[]; readonly end: string } {
  const parser = new FrameParser();
  const found: ControlMessage[] = [];
  try {
    for (const chunk of chunks) parser.push(chunk, (frame) => found.push(decodeControl(frame)));
    return { messages: found, end: 'open' };
  } catch (error) {
    if (!(error instanceof ControlSessionError)) throw error;
    return { messages: found, end: error.code };
  }
}

test('a command log holds whole records or none, and the search finds no other', () => {
  const marks = encodeRecord(1, { kind: 'marks', term: 1, epoch: 2 });
  const outcome = encodeRecord(2, { kind: 'outcome', jobId: 'j', step: 's', atMillis: 5, reply: 'Ym9keQ==' });
  const whole = [decodeRecord(marks, 0)?.record, decodeRecord(outcome, 0)?.record];
  return fuzzBytes({
    keptPath: kept('command-logs.json'),
    wellFormed: { log: Buffer.concat([encodeHeader(1), marks, outcome]), outcome },
    judge: (bytes) => {
      const file = Buffer.from(bytes);
      expect([undefined, 1]).toContain(decodeHeader(file));
      for (let at = findRecord(file, 0); at !== undefined; at = findRecord(file, at + 1))
        expect(whole).toContainEqual(decodeRecord(file, at)?.record);
    },
  });
});
