import { AlertBoard } from './alert-board.ts';
import type { Reason } from './reason.ts';

const server = { code: 'process-server-silent', subjectKind: 'server', subject: 'ps-1' } as const;
const silent: Reason = { ...server, level: 'Critical', cause: 'ps-1 is not heard', evidence: '' };
const follows: Reason = {
  code: 'rpo-warning',
  level: 'Warning',
  subjectKind: 'item',
  subject: 'web',
  cause: '',
  evidence: '',
  under: server,
};
const slow: Reason = {
  code: 'rpo-warning',
  level: 'Warning',
  subjectKind: 'item',
  subject: 'db',
  cause: 'slow',
  evidence: '',
};

function board(mutedBy: () => string | undefined = () => undefined) {
  return new AlertBoard({ alertIdOf: (key) => key, mutedBy });
}
/** One look every five seconds, from one time to another. */
function looks(alerts: AlertBoard, from: number, to: number, note: () => void) {
  const commands = [];
  for (let millis = from; millis < to; millis += 5000) {
    note();
    commands.push(...alerts.commands(millis, millis));
  }
  return commands;
}

test('one dead process server is one alert with all its items, and closes once', () => {
  const alerts = board();
  const note = () => {
    for (let item = 0; item < 250; item++) {
      alerts.note(silent, `item-${item}`);
      alerts.note(follows, `item-${item}`);
    }
  };
  const raised = looks(alerts, 0, 60_000, note);
  expect(raised).toHaveLength(1);
  expect(raised[0]).toMatchObject({ type: 'RaiseAlert', ...server, level: 'Critical', itemsTotal: 250 });
  expect(raised[0]?.type === 'RaiseAlert' && raised[0].itemIds).toHaveLength(100);
  const cleared = looks(alerts, 60_000, 200_000, () => undefined);
  expect(cleared).toEqual([{ type: 'ClearAlert', alertId: 'process-server-silent/server/ps-1', atMillis: 115_000 }]);
});
test('what lasts a moment calls nobody; what flaps is one alert', () => {
  const alerts = board();
  expect(looks(alerts, 0, 10_000, () => alerts.note(slow, 'db'))).toEqual([]);
  expect(looks(alerts, 10_000, 100_000, () => undefined)).toEqual([]);
  let look = 0;
  const flapping = looks(alerts, 100_000, 1_000_000, () => {
    if (look++ % 7 !== 6) alerts.note(slow, 'db');
  });
  expect(flapping.map(({ type }) => type)).toEqual(['RaiseAlert']);
});
test('what follows makes it worse without a word of its own', () => {
  const alerts = board();
  const agent: Reason = {
    code: 'agent-silent',
    level: 'Warning',
    subjectKind: 'agent',
    subject: 'a',
    cause: 'silent',
    evidence: '',
  };
  looks(alerts, 0, 60_000, () => alerts.note(agent, 'i'));
  const worse = looks(alerts, 60_000, 70_000, () => {
    alerts.note(agent, 'i');
    alerts.note({ ...follows, code: 'rpo-critical', level: 'Critical', under: agent }, 'i');
  });
  expect(worse).toMatchObject([{ code: 'agent-silent', level: 'Critical', cause: 'silent' }]);
});
test('jobs that failed of one cause are one alert, in the words of the first, however they are looked at', () => {
  const failed = { code: 'operation-failed', level: 'Warning', subjectKind: 'item', evidence: '' } as const;
  const first: Reason = { ...failed, subject: 'a', cause: 'resync of a failed' };
  const others = ['b', 'c'].map((subject): Reason => ({ ...failed, subject, cause: 'of another', under: first }));
  const alerts = board();
  const raised = looks(alerts, 0, 60_000, () => {
    for (const [at, reason] of [others[0]!, first, others[1]!].entries()) alerts.note(reason, `item-${at}`);
  });
  expect(raised).toMatchObject([{ subject: 'a', cause: 'resync of a failed', itemsTotal: 3 }]);
});
test('a maintenance window is told with it, and its end as well', () => {
  let window: string | undefined = 'night';
  const alerts = board(() => window);
  const muted = looks(alerts, 0, 60_000, () => alerts.note(slow, 'db'));
  expect(muted).toMatchObject([{ mutedBy: 'night' }]);
  window = undefined;
  const unmuted = looks(alerts, 60_000, 120_000, () => alerts.note(slow, 'db'));
  expect(unmuted).toHaveLength(1);
  expect(unmuted[0]).not.toHaveProperty('mutedBy');
});
test('alerts of an earlier process end when their cause does not come again', () => {
  const alerts = board();
  alerts.remember([{ cause: server, level: 'Critical' }], 0);
  expect(looks(alerts, 0, 50_000, () => alerts.note(silent, 'i'))).toEqual([]);
  expect(looks(alerts, 50_000, 200_000, () => undefined).map(({ type }) => type)).toEqual(['ClearAlert']);
});
test('what is expected or wished calls nobody', () => {
  const alerts = board();
  const copy: Reason = {
    code: 'initial-copy',
    level: 'Warning',
    subjectKind: 'item',
    subject: 'i',
    cause: '',
    evidence: '',
  };
  expect(looks(alerts, 0, 60_000, () => alerts.note(copy, 'i'))).toEqual([]);
});
