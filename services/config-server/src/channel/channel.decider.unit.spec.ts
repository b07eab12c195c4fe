import { specOf } from '../testing/given.ts';
import { channelDecider } from './channel.decider.ts';
import { channelCodec } from './channel.events.ts';

const { given, expectEachAlone } = specOf(channelDecider, channelCodec);
const webhook = { url: 'https://a.example/hook' };
const open = {
  type: 'OpenChannel',
  channelId: 'c',
  name: 'ops',
  labels: {},
  minLevel: 'Warning',
  webhook,
  sealedSecret: 'sealed',
  atMillis: 1,
} as const;
const opened = given().when(open).events;
const change = { type: 'ChangeChannel', atMillis: 2 } as const;
const smtp = { host: 'mx', port: 25, security: 'none', user: '', from: 'a@b', to: ['c@d'] } as const;

test('is opened, changed, closed', () => {
  expect(opened).toMatchObject([{ type: 'NotificationChannelOpened', webhook }]);
  expect(given(...opened).when({ ...change, webhook, minLevel: 'Warning', labels: {} }).types).toEqual([]);
  expect(given(...opened).when({ ...change, minLevel: 'Critical', labels: { a: 'b' } }).types).toEqual([
    'NotificationLevelChosen',
    'NotificationChannelLabelled',
  ]);
  const closed = given(...opened).when({ type: 'CloseChannel', atMillis: 3 }).events;
  expect(given(...opened, ...closed).when(change).refusal.code).toBe('not-found');
  expect(given(...opened).when(open).refusal.when).toBe('never');
});
test('a secret never goes to another target than the one it was given for', () => {
  const retargeted = given(...opened).when({ ...change, smtp });
  expect(retargeted.events).toMatchObject([
    { type: 'NotificationChannelRetargeted', smtp },
    { type: 'NotificationChannelSecretReplaced', sealedSecret: '' },
  ]);
  expect(retargeted.state).not.toHaveProperty('webhook');
  const both = given(...opened).when({ ...change, smtp, sealedSecret: 'new' }).events;
  expect(both).toMatchObject([{ type: 'NotificationChannelRetargeted' }, { sealedSecret: 'new' }]);
});

test('level and labels change alone, and so does the target of a channel without a secret', () => {
  expectEachAlone(opened, change, [
    { makes: 'NotificationLevelChosen', fields: { minLevel: 'Critical' } },
    { makes: 'NotificationChannelLabelled', fields: { labels: { a: 'b' } } },
  ]);
  const resealed = given(...opened).when({ ...change, sealedSecret: 'other' }).state;
  expect(resealed).toEqual({
    stage: 'open',
    name: 'ops',
    labels: {},
    minLevel: 'Warning',
    sealedSecret: 'other',
    webhook,
  });
  const unsealed = given().when({ ...open, sealedSecret: '' }).events;
  expectEachAlone(unsealed, change, [
    { makes: 'NotificationChannelRetargeted', fields: { webhook: { url: 'https://b.example' } } },
  ]);
  expect(given(...unsealed).when({ ...change, smtp }).state).toEqual({
    stage: 'open',
    name: 'ops',
    labels: {},
    minLevel: 'Warning',
    sealedSecret: '',
    smtp,
  });
});
