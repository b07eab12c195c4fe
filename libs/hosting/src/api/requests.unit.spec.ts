import { protectRequest } from './agent.api.ts';
import { markerRequest } from './common.api.ts';

test.each(['latest', '#1', '@x', '-30s', '2026-11-20T14:03:07Z'])(
  'a point cannot be called “%s”: that asks for another one',
  (name) => {
    expect(markerRequest.safeParse({ name }).success).toBe(false);
  },
);

test.each(['before-upgrade', 'the latest', 'Release #1', '2026', 'a-30s'])('a point can be called “%s”', (name) => {
  expect(markerRequest.parse({ name })).toEqual({ name, pinned: false });
});

test('a file is one disk only', () => {
  const disks = ['vda', 'vdb'].map((name) => ({ name, path: '/var/lib/web.raw' }));
  const { error } = protectRequest.safeParse({ name: 'web', disks });
  expect(error?.issues[0]).toMatchObject({ path: ['disks'], message: 'disks must be different files' });
});
