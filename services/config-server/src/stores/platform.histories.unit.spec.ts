import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Decider, type DomainEvent, expectCodecKeeps } from '@understudy/event-sourcing';
import { platformHistory } from '../testing/platform-history.ts';
import type { AnySlice } from './document-model.ts';
import { PLATFORM_SLICES } from './platform.slices.ts';
import { configCodec } from './slices.ts';

const FOLDER = join(import.meta.dirname, '../../histories/v0.1');
const slices = Object.values<AnySlice>(PLATFORM_SLICES);
const history = platformHistory();

test('the history has every type of event in it, and each survives its codec', () => {
  const types = new Set(history.map(({ event }) => event.type));
  const all = ['NameReserved', 'NameReleased', ...slices.flatMap(({ codec }) => codec.types)];
  expect(all.filter((type) => !types.has(type))).toEqual([]);
  for (const { event } of history) expectCodecKeeps(configCodec, event);
});

/** As the histories of the protection domain (histories.unit.spec.ts): written once per released version, never changed. */
if (process.env['UNDERSTUDY_WRITE_HISTORIES'] === '1') {
  mkdirSync(FOLDER, { recursive: true });
  const lines = history.map(({ stream, event }) =>
    JSON.stringify({ stream, type: event.type, body: Buffer.from(configCodec.encode(event)).toString('base64') }),
  );
  writeFileSync(join(FOLDER, 'platform.jsonl'), `${lines.join('\n')}\n`);
  writeFileSync(join(FOLDER, 'platform.states.json'), `${JSON.stringify(statesOf(), null, 2)}\n`);
}

function statesOf(): Record<string, unknown> {
  const states: Record<string, unknown> = {};
  for (const line of readFileSync(join(FOLDER, 'platform.jsonl'), 'utf8').trimEnd().split('\n')) {
    const { stream, type, body } = JSON.parse(line) as { stream: string; type: string; body: string };
    const event = configCodec.decode(type, Buffer.from(body, 'base64'));
    const slice = slices.find(({ kind }) => stream.startsWith(`config.${kind}-`));
    if (slice === undefined) continue;
    const decider = slice.decider as Decider<unknown, unknown, DomainEvent>;
    states[stream] = decider.evolve(states[stream] ?? decider.initialState, event);
  }
  return states;
}

test('the history of v0.1 is understood as it was', () => {
  const states = JSON.parse(readFileSync(join(FOLDER, 'platform.states.json'), 'utf8'));
  expect(JSON.parse(JSON.stringify(statesOf()))).toEqual(states);
});
