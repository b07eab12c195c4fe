import type { AdoptBreakGlass, SeenStandIn } from './item.commands.ts';
import type { OperationFacts } from './item.events.ts';
import {
  after,
  base,
  begin,
  disk,
  enable,
  end,
  failedOver,
  fold,
  given,
  known,
  next,
  other,
  promoted,
  protectedItem,
  ruling,
} from './item.fixture.spec.ts';

const by = { ...base, jobId: 'j', principal: 'user:anna' };
const chosen = { ...by, type: 'ChangeDisks' } as const;
const without = (fact: keyof OperationFacts) => ({ ...promoted, [fact]: undefined });
const nextRuling = { generation: 2, generationId: 'b'.repeat(32) };
/** The stand-in that our own failover made, as the target's telemetry shows it. */
const seenAtTarget = (more: Partial<SeenStandIn>): AdoptBreakGlass => ({
  ...base,
  type: 'AdoptBreakGlass',
  ...nextRuling,
  standIn: {
    key: promoted.standIn,
    managedBy: 'control-plane',
    pointSequence: 40,
    pointTimeMicros: 7,
    hydrated: false,
    sourceMayRun: true,
    createdAtMillis: 1,
    ...more,
  },
});

describe('the disks of an item', () => {
  test('one that is not excluded is enough, none is not', () => {
    const spare = { ...other, excluded: true };
    expect(given().when({ ...enable, disks: [spare, disk] }).types).toEqual(['ProtectionEnabled', 'OperationBegun']);
    expect(given(...protectedItem).when({ ...chosen, disks: [disk, spare] }).types).toHaveLength(2);
    expect(given(...protectedItem).when({ ...chosen, disks: [spare] }).refusal).toMatchObject({
      code: 'no-disk-chosen',
      field: '/disks',
      when: 'never',
    });
  });
  test('are the same in any order, and others when any part differs', () => {
    const two = [...protectedItem, ...next(protectedItem, { ...chosen, disks: [disk, other] })];
    const changed = [...two, ...next(two, end('change-disks', 'succeeded', {}, 'j'))];
    const again = { ...chosen, jobId: 'j2' };
    expect(given(...changed).when({ ...again, disks: [other, disk] }).refusal.code).toBe('disks-unchanged');
    for (const part of [{ name: 'x' }, { path: '/x' }, { sizeBytes: 1 }, { excluded: true }])
      expect(given(...changed).when({ ...again, disks: [disk, { ...other, ...part }] }).types).toHaveLength(2);
  });
  test('no two have one index', () => {
    const twice = [disk, other, { ...other, id: 'd2' }];
    expect(given(...protectedItem).when({ ...chosen, disks: twice }).refusal.code).toBe('disk-index-taken');
  });
  test('stand in what begins: those it asks for, else those of the item', () => {
    expect(given(...protectedItem).when(begin('pause')).events).toMatchObject([{ disks: [disk] }]);
    const [begun] = given(...protectedItem).when({ ...chosen, disks: [disk, other] }).events;
    expect(begun).toMatchObject({ disks: [disk, other] });
  });
});

describe('what begins', () => {
  test('changes what is wanted by its kind, whatever else it says', () => {
    const parameters = { disks: [disk, other], policyId: 'policy-2', processServer: 'ps-2' };
    for (const kind of ['resync', 'pause', 'failover'] as const)
      expect(given(...protectedItem).when(begin(kind, parameters)).types).toEqual(['OperationBegun']);
  });
  test('needs something to change', () => {
    expect(given(...protectedItem).when(begin('apply-policy')).refusal.code).toBe('policy-unchanged');
    expect(given(...protectedItem).when(begin('move-process-server')).refusal.code).toBe('process-server-unchanged');
    expect(given(...protectedItem).when(begin('enable-protection')).refusal.code).toBe('protected-already');
    expect(given(...protectedItem).when(begin('commit-failover')).refusal.code).toBe('not-failed-over');
    expect(given(...protectedItem).when(begin('undo-failover')).refusal.code).toBe('not-failed-over');
  });
  test('a moved process server is told with both names and why', () => {
    const move = { ...by, type: 'MoveProcessServer', processServer: 'ps-2', reason: 'nearer' } as const;
    expect(given(...protectedItem).when(move).events).toMatchObject([
      { type: 'OperationBegun', processServer: 'ps-2' },
      { type: 'ProcessServerChosen', processServer: 'ps-2', previous: 'ps-1', reason: 'nearer' },
    ]);
  });
  test('of a machine that is not protected: nothing', () => {
    const commands = [
      begin('pause'),
      { ...by, type: 'ChangePolicy', policyId: 'p' },
      { ...chosen, disks: [disk] },
      { ...by, type: 'MoveProcessServer', processServer: 'ps-2', reason: '' },
    ] as const;
    for (const command of commands) expect(given().when(command).refusal.code).toBe('not-protected');
  });
  test('a planned failover while coalescing is possible, as while streaming', () => {
    const mode = { ...base, type: 'RecordReplicationMode', mode: 'coalescing', reason: '' } as const;
    const slow = [...protectedItem, ...next(protectedItem, mode)];
    expect(given(...slow).when(begin('failover', { planned: true })).types).toEqual(['OperationBegun']);
  });
  test('resuming ends the pause with its beginning', () => {
    const paused = [...protectedItem, ...next(protectedItem, begin('pause'), end('pause', 'succeeded'))];
    const resumed = [...paused, ...next(paused, begin('resume'))];
    expect([known(paused).wanted.paused, known(resumed).wanted.paused]).toEqual([true, false]);
  });
  test('again after it failed changes nothing that was changed already', () => {
    const policy = { ...by, type: 'ChangePolicy', policyId: 'policy-2' } as const;
    const move = { ...by, type: 'MoveProcessServer', processServer: 'ps-2', reason: '' } as const;
    for (const [kind, command] of [
      ['apply-policy', policy],
      ['move-process-server', move],
    ] as const) {
      const failed = [...protectedItem, ...next(protectedItem, command, end(kind, 'failed', {}, 'j'))];
      expect(given(...failed).when({ ...command, jobId: 'j2' }).types).toEqual(['OperationBegun']);
    }
  });
  test('after any failure it can be given up; otherwise only what undoes it', () => {
    const failed = [...protectedItem, ...next(protectedItem, begin('resync'), end('resync', 'failed'))];
    for (const kind of ['disable-protection', 'forget', 'failover'] as const)
      expect(given(...failed).when(begin(kind)).types).toEqual(['OperationBegun']);
    expect(given(...failed).when(begin('failover', { planned: true })).refusal.code).toBe('operation-failed-before');
  });
  test('at the target: not protection, and nothing that ends it before the failover is committed', () => {
    expect(given(...failedOver).when(begin('enable-protection')).refusal.code).toBe('protected-already');
    const hydrated = [...failedOver, ...next(failedOver, seenAtTarget({ hydrated: true }))];
    expect(given(...hydrated).when(begin('forget')).refusal.code).toBe('failover-uncommitted');
  });
  test('a drill is no operation of its item', () => {
    const [begun] = given(...protectedItem).when(begin('resync')).events;
    for (const kind of ['test-failover', 'cleanup-test-failover'] as const)
      expect(() => fold([...protectedItem, { ...begun, kind } as (typeof protectedItem)[number]])).toThrow('drill');
  });
  test('names the stand-in that is the machine', () => {
    expect(given(...failedOver).when(begin('undo-failover')).events).toMatchObject([{ standIn: promoted.standIn }]);
    expect(given(...protectedItem).when(begin('pause')).events[0]).not.toHaveProperty('standIn');
  });
});

describe('what ends', () => {
  const failing = [...protectedItem, ...next(protectedItem, begin('resync'))];

  test('tells why it failed and the ways on, else neither', () => {
    const [failed] = given(...failing).when(end('resync', 'failed')).events;
    expect(failed).toMatchObject({ code: 'step-failed', message: 'a step failed', waysOn: ['retry', 'leave'] });
    const [ended] = given(...failing).when(end('resync', 'succeeded')).events;
    expect(ended).toMatchObject({ type: 'OperationEnded', waysOn: [] });
  });
  test('leaves the item free for the next one', () => {
    const histories = [
      next(failing, end('resync', 'cancelled')),
      next(failing, end('resync', 'failed'), { ...base, type: 'LeaveFailedOperation', jobId: 'job-resync' }),
    ];
    for (const history of histories)
      expect(given(...failing, ...history).when(begin('pause')).types).toEqual(['OperationBegun']);
  });
  test('ends once: not what never began, nor what has ended', () => {
    const ended = [...failing, ...next(failing, end('resync', 'succeeded'))];
    for (const history of [[], protectedItem, ended])
      expect(given(...history).when(end('resync', 'succeeded')).refusal).toMatchObject({
        code: 'operation-not-held',
        field: '/jobId',
        when: 'never',
      });
    for (const history of [[], protectedItem, failing]) {
      const leave = { ...base, type: 'LeaveFailedOperation', jobId: 'job-resync' } as const;
      expect(given(...history).when(leave).refusal.code).toBe('no-failed-operation');
    }
    const [event] = next(failing, end('resync', 'succeeded'));
    expect(() => fold([...protectedItem, event as (typeof protectedItem)[number]])).toThrow('did not run');
  });
  test('only the job that failed can be left', () => {
    const failed = [...failing, ...next(failing, end('resync', 'failed'))];
    const leave = { ...base, type: 'LeaveFailedOperation', jobId: 'other' } as const;
    expect(given(...failed).when(leave).refusal).toMatchObject({ code: 'no-failed-operation', field: '/jobId' });
  });
  test.each([
    ['forget', true],
    ['disable-protection', false],
  ] as const)('%s: forgotten is %s', (kind, forgotten) => {
    const begun = [...protectedItem, ...next(protectedItem, begin(kind))];
    expect(given(...begun).when(end(kind, 'succeeded')).events).toMatchObject([
      { type: 'ProtectionDisabled', forgotten },
      { type: 'OperationEnded' },
    ]);
  });
  test.each(['generation', 'standIn', 'pointSequence'] as const)('a failover does not end well without %s', (fact) => {
    const begun = [...protectedItem, ...next(protectedItem, begin('failover'))];
    expect(given(...begun).when(end('failover', 'succeeded', without(fact))).refusal.code).toBe('facts-missing');
  });
  test.each(['standIn', 'pointSequence'] as const)('nor does a change of the point without %s', (fact) => {
    const begun = [...failedOver, ...next(failedOver, begin('change-point'))];
    expect(given(...begun).when(end('change-point', 'succeeded', without(fact))).refusal.code).toBe('facts-missing');
  });
  test('a failover tells how much was lost and how long it took', () => {
    const begun = [...protectedItem, ...next(protectedItem, begin('failover', { planned: true }))];
    const unplanned = [...protectedItem, ...next(protectedItem, begin('failover'))];
    const still = { ...promoted, hydrated: true, sourceMayRun: false };
    expect(given(...unplanned).when(end('failover', 'succeeded', still)).events[0]).toMatchObject({
      planned: false,
      hydrated: true,
      sourceMayRun: false,
      generationId: promoted.generationId,
    });
    expect(given(...begun).when(end('failover', 'succeeded', promoted)).events[0]).toMatchObject({
      hydrated: false,
      sourceMayRun: true,
    });
    const measured = { ...promoted, rpoMillis: 700, rtoMillis: 9000 };
    expect(given(...begun).when(end('failover', 'succeeded', measured)).events[0]).toMatchObject({
      planned: true,
      rpoMillis: 700,
      rtoMillis: 9000,
      pointTimeMicros: 7,
    });
  });
  test('cancelled: exactly what it had changed goes back', () => {
    const policy = next(protectedItem, { ...by, type: 'ChangePolicy', policyId: 'policy-2' });
    const back = next([...protectedItem, ...policy], end('apply-policy', 'cancelled', {}, 'j'));
    expect(back).toMatchObject([
      { type: 'PolicyAssigned', policyId: 'policy-1', previous: 'policy-2' },
      { type: 'OperationEnded' },
    ]);
    expect(given(...failing).when(end('resync', 'cancelled')).types).toEqual(['OperationEnded']);
  });
  test('only a failover, and only with a generation of its own, shuts the source out when it fails', () => {
    const newer = { generation: 2, generationId: 'b' };
    expect(given(...failing).when(end('resync', 'failed', newer)).types).toEqual(['OperationEnded']);
    const begun = [...protectedItem, ...next(protectedItem, begin('failover'))];
    expect(given(...begun).when(end('failover', 'failed', ruling)).types).toEqual(['OperationEnded']);
  });
});

describe('what is remembered', () => {
  test('each observation, so that the same one again is no event', () => {
    const commands = [
      { ...base, type: 'RecordThresholdCrossed', level: 'Critical', thresholdMillis: 1 },
      { ...base, type: 'RenameItem', name: 'web-2' },
      { ...base, type: 'LabelItem', labels: { tier: 'db' } },
      { ...base, type: 'LabelItem', labels: { tier: 'web', more: 'x' } },
      { ...base, type: 'RecordReplicationMode', mode: 'coalescing', reason: 'slow' },
    ] as const;
    for (const command of commands) {
      const told = [...protectedItem, ...next(protectedItem, command)];
      expect(told).toHaveLength(protectedItem.length + 1);
      expect(given(...told).when(command).types).toEqual([]);
    }
    const off = { ...base, type: 'RecordReplicationMode', mode: 'off', reason: '' } as const;
    expect(given(...protectedItem).when(off).types).toEqual([]);
  });
  test('that the source was seen to have stopped', () => {
    const stopped = { ...base, type: 'ConfirmSourceStopped', by: 'user:anna' } as const;
    expect(given(...protectedItem).when(stopped).types).toEqual([]);
    const confirmed = [...failedOver, ...next(failedOver, stopped)];
    expect(known(confirmed).placement.sourceMayRun).toBe(false);
    expect(given(...confirmed).when(stopped).types).toEqual([]);
  });
  test('in its next life the hours that were told, and nothing is protected before its first seal', () => {
    const summary = {
      ...base,
      type: 'RecordReplicationSummary',
      hourMillis: 7_200_000,
      observedMillis: 1,
      writtenBytes: 1,
      sentBytes: 1,
      points: 1,
      secondsByMode: {},
      gaps: 0,
      longestGapMillis: 0,
    } as const;
    const lived = [...protectedItem, ...next(protectedItem, summary, begin('forget'), end('forget', 'succeeded'))];
    expect(known(lived).placement.protected).toBe(false);
    const again = [...lived, ...next(lived, { ...enable, jobId: 'j9' })];
    expect(known(again)).toMatchObject({ summarizedHourMillis: 7_200_000, placement: { protected: false } });
    expect(known(after(enable)).summarizedHourMillis).toBe(-1);
  });
});

describe('what the target shows', () => {
  test('that a stand-in hydrated is told once', () => {
    const hydrated = [...failedOver, ...next(failedOver, seenAtTarget({ hydrated: true }))];
    expect(known(hydrated).placement.storage).toBe('hydrated');
    expect(given(...hydrated).when(seenAtTarget({ hydrated: true })).types).toEqual([]);
  });
  test('another stand-in of ours under a generation that is known is what a failed job left, under a newer one it rules', () => {
    expect(given(...failedOver).when(seenAtTarget({ key: 'left' })).types).toEqual([]);
    const newer = { ...seenAtTarget({ key: 'newer' }), generation: 3, generationId: 'c'.repeat(32) };
    expect(given(...failedOver).when(newer).types).toEqual(['BreakGlassFailoverAdopted']);
  });
  test('a generation without a stand-in shuts the source out, once, if there is anything to shut out', () => {
    const granted = { ...base, type: 'AdoptBreakGlass', generation: 2, generationId: 'b'.repeat(32) } as const;
    const fenced = [...protectedItem, ...next(protectedItem, granted)];
    expect(fenced.at(-1)).toMatchObject({ type: 'SourceFenced', jobId: 'break-glass', ...nextRuling });
    expect(known(fenced).placement).toMatchObject({ where: 'source', fenced: true, protected: false });
    expect(given(...fenced).when(granted).types).toEqual([]);
    expect(given(...protectedItem).when({ ...granted, ...ruling }).types).toEqual([]);
    expect(given(...after(enable, end('enable-protection', 'cancelled', {}, 'job-0'))).when(granted).types).toEqual([]);
  });
  test('that nothing stands there while our own failover makes it is no news', () => {
    const making = [...protectedItem, ...next(protectedItem, begin('failover'))];
    const granted = { ...base, type: 'AdoptBreakGlass', ...nextRuling } as const;
    expect(given(...making).when(granted).types).toEqual([]);
    const resyncing = [...protectedItem, ...next(protectedItem, begin('resync'))];
    expect(given(...resyncing).when(granted).types).toEqual(['SourceFenced']);
  });
  test('a generation whose id is not told is no second one', () => {
    const seen = seenAtTarget({ hydrated: true });
    expect(given(...failedOver).when({ ...seen, generationId: '' }).types).toEqual(['StandInHydrated']);
  });
  test('of a machine that is not protected is not adopted', () => {
    expect(given().when(seenAtTarget({})).refusal.code).toBe('not-protected');
    const gone = [...protectedItem, ...next(protectedItem, begin('forget'), end('forget', 'succeeded'))];
    expect(given(...gone).when(seenAtTarget({})).refusal.code).toBe('not-protected');
  });
});
