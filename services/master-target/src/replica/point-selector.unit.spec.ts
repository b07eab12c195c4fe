import { pointSelector } from '@understudy/hosting';
import { parsePoint } from './point-selector.ts';

test.each([
  ['latest', { kind: 'latest' }],
  ['latest-application', { kind: 'application' }],
  ['#42', { kind: 'sequence', sequence: 42 }],
  ['-1.5s', { kind: 'back', millis: 1500 }],
  ['-250ms', { kind: 'back', millis: 250 }],
  ['@before upgrade', { kind: 'marker', name: 'before upgrade' }],
  ['2026-11-20T14:03:07Z', { kind: 'moment', micros: 1_795_183_387_000_000 }],
  ['2026-11-20T14:03:07.123456Z', { kind: 'moment', micros: 1_795_183_387_123_456 }],
  ['2026-11-20T15:03:07.5+01:00', { kind: 'moment', micros: 1_795_183_387_500_000 }],
])('%s', (text, expected) => {
  expect(pointSelector.parse(text)).toBe(text);
  expect(parsePoint(text)).toEqual(expected);
});

test.each(['', '42', '#', '#-1', '-5', '@', 'yesterday', '2026-11-20', '2026-13-45T99:99:99Z', '2026-11-20T14:03:07'])(
  '“%s” is no point',
  (text) => {
    expect(parsePoint(text)).toBeUndefined();
  },
);
