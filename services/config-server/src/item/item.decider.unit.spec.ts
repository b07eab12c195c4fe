import {
  after,
  base,
  begin,
  disk,
  enable,
  end,
  failedOver,
  given,
  known,
  next,
  other,
  promoted,
  protectedItem,
  ruling,
} from './item.fixture.spec.ts';

describe('enabling protection', () => {
  test('chooses everything and begins the job that makes it true', () => {
    const { types, state } = given().when(enable);
    expect(types).toEqual(['ProtectionEnabled', 'OperationBegun']);
    expect(state).toMatchObject({
      lifecycle: 'enabled',
      replication: 'off',
      placement: { where: 'source', protected: false, storage: 'source' },
      operation: { state: 'running', kind: 'enable-protection', jobId: 'job-0' },
    });
  });
  test('is never possible twice', () => {
    expect(given(...after(enable)).when({ ...enable, jobId: 'other' }).refusal).toMatchObject({
      code: 'protected-already',
      when: 'never',
    });
  });
  test('needs a disk', () => {
    const nothing = { ...enable, disks: [{ ...disk, excluded: true }] };
    expect(given().when(nothing).refusal).toMatchObject({ code: 'no-disk-chosen', field: '/disks' });
  });
  test('is protected with its first durable seal', () => {
    expect(known(protectedItem).placement).toMatchObject({ protected: true, ...ruling });
  });
  test('that failed can be tried again, undone or left', () => {
    const failed = after(enable, end('enable-protection', 'failed', {}, 'job-0'));
    expect(known(failed).operation).toMatchObject({ state: 'failed', waysOn: ['retry', 'undo', 'leave'] });
    expect(given(...failed).when(begin('pause')).refusal.code).toBe('operation-failed-before');
    expect(given(...failed).when(begin('enable-protection')).types).toEqual(['OperationBegun']);
    expect(given(...failed).when(begin('disable-protection')).types).toEqual(['OperationBegun']);
    expect(given(...failed).when({ ...base, type: 'LeaveFailedOperation', jobId: 'job-0' }).types).toEqual([
      'FailedOperationLeft',
    ]);
  });
  test('works again after it was disabled', () => {
    const disabled = [
      ...protectedItem,
      ...next(protectedItem, begin('disable-protection'), end('disable-protection', 'succeeded')),
    ];
    expect(known(disabled)).toMatchObject({ lifecycle: 'disabled', replication: 'off' });
    expect(given(...disabled).when(begin('pause')).refusal.code).toBe('not-protected');
    expect(given(...disabled).when({ ...enable, jobId: 'job-9' }).types).toEqual([
      'ProtectionEnabled',
      'OperationBegun',
    ]);
  });
});

describe('one operation at a time', () => {
  const running = [...protectedItem, ...next(protectedItem, begin('resync'))];
  test('a second one is refused', () => {
    expect(given(...running).when(begin('pause')).refusal).toMatchObject({
      code: 'operation-in-progress',
      when: 'not-now',
    });
    expect(given(...running).when(begin('failover', { planned: true })).refusal.code).toBe('operation-in-progress');
  });
  test('an unplanned failover takes the item from any other job', () => {
    const { types, state } = given(...running).when(begin('failover'));
    expect(types).toEqual(['OperationSuperseded', 'OperationBegun']);
    expect(state).toMatchObject({ operation: { kind: 'failover', jobId: 'job-failover' } });
  });
  test('also from a planned failover, but not from another unplanned one', () => {
    const planned = [...protectedItem, ...next(protectedItem, begin('failover', { planned: true }, 'job-p'))];
    expect(given(...planned).when(begin('failover')).types).toEqual(['OperationSuperseded', 'OperationBegun']);
    const unplanned = [...protectedItem, ...next(protectedItem, begin('failover'))];
    expect(given(...unplanned).when(begin('failover', {}, 'job-2')).refusal.code).toBe('operation-in-progress');
  });
  test('the superseded job cannot end it', () => {
    const taken = [...running, ...next(running, begin('failover'))];
    expect(given(...taken).when(end('resync', 'succeeded')).refusal).toMatchObject({
      code: 'operation-not-held',
      when: 'never',
    });
  });
});

describe('wanted state', () => {
  test('pause holds with the beginning of the job, and not after it was cancelled', () => {
    const paused = [...protectedItem, ...next(protectedItem, begin('pause'))];
    expect(known(paused).wanted.paused).toBe(true);
    expect(known([...paused, ...next(paused, end('pause', 'cancelled'))]).wanted.paused).toBe(false);
    expect(known([...paused, ...next(paused, end('pause', 'succeeded'))]).wanted.paused).toBe(true);
    expect(given(...protectedItem).when(begin('resume')).refusal.code).toBe('not-paused');
  });
  test('a failed pause is tried again or undone by resuming', () => {
    const failed = [...protectedItem, ...next(protectedItem, begin('pause'), end('pause', 'failed'))];
    expect(given(...failed).when(begin('pause')).types).toEqual(['OperationBegun']);
    expect(given(...failed).when(begin('resume')).types).toEqual(['OperationBegun']);
  });
  test('disks: added ones keep the numbers of the others', () => {
    const change = { ...base, type: 'ChangeDisks', jobId: 'j', principal: 'user:anna', disks: [disk, other] } as const;
    expect(given(...protectedItem).when(change).types).toEqual(['OperationBegun', 'ProtectedDisksChosen']);
    expect(given(...protectedItem).when({ ...change, disks: [disk] }).refusal.code).toBe('disks-unchanged');
    const clash = { ...change, disks: [{ ...other, index: 0 }] };
    expect(given(...protectedItem).when(clash).refusal).toMatchObject({ code: 'disk-index-taken', when: 'never' });
    const cancelled = next(protectedItem, change, end('change-disks', 'cancelled', {}, 'j'));
    expect(known([...protectedItem, ...cancelled]).wanted.disks).toEqual([disk]);
  });
  test('policy and process server: changed, cancelled back', () => {
    const policy = { ...base, type: 'ChangePolicy', jobId: 'j', principal: 'p', policyId: 'policy-2' } as const;
    const move = {
      ...base,
      type: 'MoveProcessServer',
      jobId: 'j',
      principal: 'p',
      processServer: 'ps-2',
      reason: 'r',
    } as const;
    expect(given(...protectedItem).when(policy).state).toMatchObject({ wanted: { policyId: 'policy-2' } });
    expect(given(...protectedItem).when({ ...policy, policyId: 'policy-1' }).refusal.code).toBe('policy-unchanged');
    const moved = next(protectedItem, move);
    expect(moved[0]).toMatchObject({ parameters: { processServer: 'ps-2', previousProcessServer: 'ps-1' } });
    const back = next([...protectedItem, ...moved], end('move-process-server', 'cancelled', {}, 'j'));
    expect(known([...protectedItem, ...moved, ...back]).wanted.processServer).toBe('ps-1');
    expect(given(...protectedItem).when({ ...move, processServer: 'ps-1' }).refusal.code).toBe(
      'process-server-unchanged',
    );
  });
});

describe('failover', () => {
  test('needs a point; planned also a source that streams', () => {
    expect(given(...after(enable)).when(begin('failover')).refusal.code).toBe('no-point-yet');
    const interrupted = [
      ...protectedItem,
      ...next(protectedItem, { ...base, type: 'RecordReplicationMode', mode: 'interrupted', reason: 'gone' }),
    ];
    expect(given(...interrupted).when(begin('failover', { planned: true })).refusal.code).toBe(
      'source-not-replicating',
    );
    expect(given(...interrupted).when(begin('failover')).types).toEqual(['OperationBegun']);
  });
  test('puts the machine at the target, unprotected and running from the replica store', () => {
    expect(known(failedOver).placement).toEqual({
      where: 'target-uncommitted',
      generation: 2,
      generationId: promoted.generationId,
      protected: false,
      storage: 'replica-store',
      fenced: true,
      sourceMayRun: true,
      standIn: 'job-failover',
      point: { sequence: 40, timeMicros: 7 },
    });
  });
  test('must say what it made', () => {
    const running = [...protectedItem, ...next(protectedItem, begin('failover'))];
    expect(given(...running).when(end('failover', 'succeeded')).refusal).toMatchObject({
      code: 'facts-missing',
      field: '/facts',
    });
  });
  test('that failed after its generation shut the source out: retry or undo', () => {
    const failed = next(
      protectedItem,
      begin('failover'),
      end('failover', 'failed', { generation: 2, generationId: 'b' }),
    );
    const history = [...protectedItem, ...failed];
    expect(failed.map(({ type }) => type)).toEqual(['OperationBegun', 'SourceFenced', 'OperationEnded']);
    expect(known(history).placement).toMatchObject({ where: 'source', fenced: true, protected: false, generation: 2 });
    expect(given(...history).when(begin('undo-failover')).types).toEqual(['OperationBegun']);
    expect(given(...history).when(begin('failover', {}, 'again')).types).toEqual(['OperationBegun']);
  });
  test('planned, that failed after its generation, can be tried again: the source has given all it had', () => {
    const granted = { generation: 2, generationId: 'b' };
    const silent = { ...base, type: 'RecordReplicationMode', mode: 'interrupted', reason: 'fenced' } as const;
    const failed = next(
      protectedItem,
      begin('failover', { planned: true }),
      end('failover', 'failed', granted),
      silent,
    );
    const history = [...protectedItem, ...failed];
    expect(known(history)).toMatchObject({ replication: 'interrupted', placement: { fenced: true } });
    expect(given(...history).when(begin('failover', { planned: true }, 'again')).types).toEqual(['OperationBegun']);
    const closed = next(protectedItem, begin('failover', { planned: true }), end('failover', 'failed'), silent);
    expect(given(...protectedItem, ...closed).when(begin('failover', { planned: true }, 'again')).refusal.code).toBe(
      'source-not-replicating',
    );
  });
  test('that failed before its generation can be undone as well: the source may be closed', () => {
    const history = [
      ...protectedItem,
      ...next(protectedItem, begin('failover', { planned: true }), end('failover', 'failed')),
    ];
    expect(given(...history).when(begin('undo-failover')).types).toEqual(['OperationBegun']);
  });
  test('undo leads back to the source under a new generation', () => {
    const undone = next(
      failedOver,
      begin('undo-failover'),
      end('undo-failover', 'succeeded', { generation: 3, generationId: 'c' }),
    );
    expect(known([...failedOver, ...undone]).placement).toEqual({
      where: 'source',
      generation: 3,
      generationId: 'c',
      protected: true,
      storage: 'source',
      fenced: false,
      sourceMayRun: false,
    });
  });
  test('commit ends choosing and undoing for ever', () => {
    const committed = [
      ...failedOver,
      ...next(failedOver, begin('commit-failover'), end('commit-failover', 'succeeded')),
    ];
    for (const kind of ['undo-failover', 'change-point', 'commit-failover'] as const)
      expect(given(...committed).when(begin(kind)).refusal).toMatchObject({
        code: 'failover-committed',
        when: 'never',
      });
    expect(given(...committed).when(begin('failover')).refusal.code).toBe('failed-over');
  });
  test('while it runs from the replica store, disabling and forgetting are refused', () => {
    for (const kind of ['disable-protection', 'forget'] as const) {
      expect(given(...failedOver).when(begin(kind)).refusal.code).toBe('runs-from-replica-store');
      const committed = [
        ...failedOver,
        ...next(failedOver, begin('commit-failover'), end('commit-failover', 'succeeded')),
      ];
      expect(given(...committed).when(begin(kind)).refusal.code).toBe('runs-from-replica-store');
    }
  });
  test('another point: the new stand-in is the machine', () => {
    const facts = { standIn: 'job-change-point', pointSequence: 30, pointTimeMicros: 5 };
    const changed = next(failedOver, begin('change-point', { point: '#30' }), end('change-point', 'succeeded', facts));
    expect(known([...failedOver, ...changed]).placement).toMatchObject({
      standIn: 'job-change-point',
      point: { sequence: 30 },
    });
  });
});

describe('what break-glass did', () => {
  const seen = {
    key: 'failover-1a2b',
    managedBy: 'local',
    pointSequence: 33,
    pointTimeMicros: 9,
    hydrated: false,
    sourceMayRun: false,
    createdAtMillis: 500,
  } as const;
  const adopt = {
    ...base,
    type: 'AdoptBreakGlass',
    generation: 2,
    generationId: 'b'.repeat(32),
    standIn: seen,
  } as const;
  const adopted = [...protectedItem, ...next(protectedItem, adopt)];

  test('is adopted, once', () => {
    expect(known(adopted).placement).toMatchObject({ where: 'target-uncommitted', standIn: seen.key, generation: 2 });
    expect(given(...adopted).when(adopt).types).toEqual([]);
  });
  test('ends the job that held the item', () => {
    const running = [...protectedItem, ...next(protectedItem, begin('resync'))];
    expect(given(...running).when(adopt).types).toEqual(['OperationSuperseded', 'BreakGlassFailoverAdopted']);
  });
  test('what our own failover is just making is not break-glass', () => {
    const running = [...protectedItem, ...next(protectedItem, begin('failover'))];
    const own = { ...adopt, standIn: { ...seen, managedBy: 'control-plane' } } as const;
    expect(given(...running).when(own).types).toEqual([]);
    expect(given(...running).when(adopt).types).toEqual(['OperationSuperseded', 'BreakGlassFailoverAdopted']);
  });
  test('an older generation is old news', () => {
    expect(given(...failedOver).when({ ...adopt, generation: 1, generationId: ruling.generationId }).types).toEqual([]);
  });
  test('hydration and the confirmed stop of the source are taken over', () => {
    const later = { ...adopt, standIn: { ...seen, key: 'job-failover', hydrated: true } };
    expect(given(...failedOver).when(later).types).toEqual(['StandInHydrated', 'SourceConfirmedStopped']);
  });
  test('a stand-in that was removed at the target leaves a source that is shut out', () => {
    const { standIn: _, ...gone } = adopt;
    const history = [...adopted, ...next(adopted, gone)];
    expect(known(history).placement).toMatchObject({ where: 'source', fenced: true });
    expect(given(...history).when(begin('pause')).refusal.code).toBe('source-fenced');
    // Nothing streams, so nothing can be seen to stream another way.
    const move = begin('move-process-server', { processServer: 'ps-2' });
    expect(given(...history).when(move).refusal.code).toBe('source-fenced');
    expect(given(...history).when(begin('undo-failover')).types).toEqual(['OperationBegun']);
  });
  test('two ids of one generation are a split brain, told once', () => {
    const split = { ...adopt, generationId: 'c'.repeat(32) };
    const history = [...adopted, ...next(adopted, split)];
    expect(known(history).splitBrain).toBe('c'.repeat(32));
    expect(given(...history).when(split).types).toEqual([]);
  });
});

describe('observations', () => {
  test('only what is new becomes an event', () => {
    expect(
      given(...protectedItem).when({ ...base, type: 'RecordReplicationMode', mode: 'streaming', reason: '' }).types,
    ).toEqual([]);
    const level = { ...base, type: 'RecordThresholdCrossed', level: 'Healthy', thresholdMillis: 1 } as const;
    expect(given(...protectedItem).when(level).types).toEqual([]);
    expect(given(...protectedItem).when({ ...level, level: 'Critical' }).types).toEqual(['RpoThresholdCrossed']);
  });
  test('one summary for an hour', () => {
    const summary = {
      ...base,
      type: 'RecordReplicationSummary',
      hourMillis: 3_600_000,
      observedMillis: 3_600_000,
      writtenBytes: 1,
      sentBytes: 1,
      points: 3600,
      secondsByMode: { streaming: 3600 },
      gaps: 0,
      longestGapMillis: 0,
    } as const;
    const told = [...protectedItem, ...next(protectedItem, summary)];
    expect(given(...told).when(summary).types).toEqual([]);
    expect(given(...told).when({ ...summary, hourMillis: 0 }).types).toEqual([]);
    expect(given(...told).when({ ...summary, hourMillis: 7_200_000 }).types).toEqual(['ReplicationSummarized']);
  });
  test('points by name', () => {
    const made = {
      ...base,
      type: 'RecordPointMade',
      pointName: 'x',
      marker: 'label',
      sequence: 1,
      vaultTimeMicros: 1,
      pinned: true,
    } as const;
    expect(given(...protectedItem).when(made).types).toEqual(['PointMadeByName']);
    const skipped = { ...base, type: 'RecordPointSkipped', pointName: 'x', marker: 'group', reason: 'late' } as const;
    expect(given(...protectedItem).when(skipped).types).toEqual(['PointSkippedByName']);
  });
  test('names and labels', () => {
    expect(given(...protectedItem).when({ ...base, type: 'RenameItem', name: 'web-1' }).types).toEqual([]);
    expect(given(...protectedItem).when({ ...base, type: 'RenameItem', name: 'web-2' }).types).toEqual(['ItemRenamed']);
    expect(given(...protectedItem).when({ ...base, type: 'LabelItem', labels: { tier: 'web' } }).types).toEqual([]);
    expect(given(...protectedItem).when({ ...base, type: 'LabelItem', labels: {} }).types).toEqual(['ItemLabelled']);
  });
  test('nothing of a machine that is not protected', () => {
    expect(given().when({ ...base, type: 'RenameItem', name: 'x' }).refusal.code).toBe('not-protected');
  });
});
