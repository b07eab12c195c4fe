import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decider, DomainEvent } from '@understudy/event-sourcing';
import { protectionHistory } from '../testing/protection-history.ts';
import type { AnySlice } from './document-model.ts';
import { PROTECTION_SLICES } from './protection.slices.ts';
import { configCodec } from './slices.ts';

/**
 * Event histories as each released version wrote them: `histories/v<version>/protection.jsonl`, one event per line, its body as it stands in the store. They
 * are never changed. What today's deciders make of them stands beside, in `protection.states.json`, and changes only when that is meant:
 * UNDERSTUDY_WRITE_HISTORIES=1 writes the history of the running version.
 */
const FOLDER = join(import.meta.dirname, '../../histories');
interface Line {
  readonly stream: string;
  readonly type: string;
  readonly body: string;
}

function statesOf(lines: readonly Line[]): Record<string, unknown> {
  const slices: AnySlice[] = Object.values<AnySlice>(PROTECTION_SLICES);
  const states: Record<string, unknown> = {};
  for (const { stream, type, body } of lines) {
    const slice = slices.find(({ kind }) => stream.startsWith(`config.${kind}-`));
    if (slice === undefined) continue;
    const decider = slice.decider as Decider<unknown, unknown, DomainEvent>;
    const event = slice.codec.decode(type, Buffer.from(body, 'base64'));
    states[stream] = decider.evolve(states[stream] ?? decider.initialState, event);
  }
  return states;
}

function linesOf(version: string): Line[] {
  const text = readFileSync(join(FOLDER, version, 'protection.jsonl'), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

if (process.env['UNDERSTUDY_WRITE_HISTORIES'] === '1') {
  const folder = join(FOLDER, 'v0.1');
  mkdirSync(folder, { recursive: true });
  const lines = protectionHistory().map(({ stream, event }) => {
    const body = Buffer.from(configCodec.encode(event)).toString('base64');
    return JSON.stringify({ stream, type: event.type, body });
  });
  writeFileSync(join(folder, 'protection.jsonl'), `${lines.join('\n')}\n`);
  writeFileSync(join(folder, 'protection.states.json'), `${JSON.stringify(statesOf(linesOf('v0.1')), null, 2)}\n`);
}

test.each(readdirSync(FOLDER))('the history of %s is understood as it was', (version) => {
  const states = JSON.parse(readFileSync(join(FOLDER, version, 'protection.states.json'), 'utf8'));
  expect(JSON.parse(JSON.stringify(statesOf(linesOf(version))))).toEqual(states);
});

test('the history has every type of event in it', () => {
  const types = new Set(protectionHistory().map(({ event }) => event.type));
  const all = Object.values<AnySlice>(PROTECTION_SLICES).flatMap(({ codec }) => codec.types);
  expect(all.filter((type) => !types.has(type))).toEqual([]);
});
