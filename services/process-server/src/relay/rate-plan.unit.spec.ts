import { rateAt } from '@understudy/replication';
import { processServerSchema } from '../config/process-server.schema.ts';
import { ratePlan } from './rate-plan.ts';

const config = processServerSchema.parse({
  name: 'ps',
  data: '/data',
  upstream: [{ host: 'h', port: 1 }],
  rate: {
    bytesPerSecond: '100MiB',
    schedule: [
      { days: ['mon'], from: '08:00', to: '18:00', bytesPerSecond: '10MiB' },
      { days: ['sat'], from: '22:00', to: '02:00', bytesPerSecond: 0 },
    ],
  },
});
const MIB = 1024 ** 2;
/** 2026-11-16 was a Monday. */
const at = (day: number, time: string) => Date.parse(`2026-11-${day}T${time}:00Z`) * 1000;

test.each([
  ['before the window', at(16, '07:59'), 100 * MIB],
  ['in it', at(16, '08:00'), 10 * MIB],
  ['at its end', at(16, '18:00'), 100 * MIB],
  ['on another day', at(17, '09:00'), 100 * MIB],
  ['before midnight', at(21, '23:00'), 0],
  ['after midnight, which is Sunday', at(22, '01:59'), 0],
  ['the morning of the day itself', at(21, '01:00'), 100 * MIB],
  ['after the window', at(22, '02:00'), 100 * MIB],
])('%s', (_, wallMicros, bytesPerSecond) => {
  expect(rateAt(ratePlan(config.rate, 0), wallMicros)).toBe(bytesPerSecond);
});

test('windows are local time', () => {
  expect(rateAt(ratePlan(config.rate, 60), at(16, '07:30'))).toBe(10 * MIB);
});
