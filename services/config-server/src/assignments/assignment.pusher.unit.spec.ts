import { understudy } from '@understudy/contracts';
import { type Bus, decodeMessage } from '@understudy/messaging';
import { AssignmentPusher, type HeardAssignment } from './assignment.pusher.ts';
import type { ProtectionView } from './assignments.read-model.ts';

const { ApplyAssignment } = understudy.v1;

/** An executor that takes what it is given, or not; and a clock that the test moves. */
function world() {
  const state = { millis: 0, version: 7, heard: undefined as HeardAssignment | undefined, answers: true };
  const sent: object[] = [];
  const command: Bus['command'] = async (_target, _types, fields) => {
    const body = ApplyAssignment.encode(fields as InstanceType<typeof ApplyAssignment>).finish();
    sent.push(decodeMessage(ApplyAssignment, body));
    if (!state.answers) return { type: 'unknown-outcome', reason: 'timed-out', message: '' };
    return { type: 'result', body: { held: { version: state.version } } as never };
  };
  const view = {
    executors: () => [{ role: 'process-server', name: 'ps-1', version: state.version }],
    bodies: () => [{ machineId: 'm', agentName: 'a', upstream: [{ host: 'h', port: 1, name: 'mt-1' }] }],
  } as unknown as ProtectionView;
  const pusher = new AssignmentPusher({
    bus: { command, isConnected: true } as unknown as Bus,
    view,
    issuer: 'store',
    term: 3,
    heard: () => state.heard,
    monotonicMillis: () => state.millis,
  });
  const tick = async (millis = 0) => {
    state.millis += millis;
    pusher.tick();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { state, sent, pusher, tick };
}

test('nobody is pushed to who is not heard', async () => {
  const { sent, tick } = world();
  await tick();
  expect(sent).toEqual([]);
});
test('an older version gets the whole document, once it is answered no more', async () => {
  const { state, sent, pusher, tick } = world();
  state.heard = { issuer: 'store', version: 5 };
  await tick();
  expect(sent).toMatchObject([
    {
      document: {
        header: { issuer: 'store', term: 3, version: 7 },
        processServer: { machines: [{ machineId: 'm', agentName: 'a' }] },
      },
    },
  ]);
  await tick(1000);
  expect(sent).toHaveLength(1);
  expect(pusher.applied('process-server', 'ps-1')).toBe(7);
});
test('another issuer’s version counts for nothing', async () => {
  const { state, sent, tick } = world();
  state.heard = { issuer: 'before the restore', version: 99 };
  await tick();
  expect(sent).toHaveLength(1);
});
test('who does not answer is asked again, not at once', async () => {
  const { state, sent, tick } = world();
  state.heard = { issuer: '', version: 0 };
  state.answers = false;
  await tick();
  await tick(1000);
  expect(sent).toHaveLength(1);
  await tick(5000);
  expect(sent).toHaveLength(2);
});
test('who answered and goes on saying that it has an older one gets it again', async () => {
  const { state, sent, tick } = world();
  state.heard = { issuer: 'store', version: 5 };
  await tick();
  await tick(20_000);
  expect(sent).toHaveLength(2);
});
test('who has the newest one is left alone', async () => {
  const { state, sent, tick } = world();
  state.heard = { issuer: 'store', version: 7 };
  await tick();
  await tick(60_000);
  expect(sent).toEqual([]);
});
