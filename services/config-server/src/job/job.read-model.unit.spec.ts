import { DatabaseSync } from 'node:sqlite';
import type { OperationBegun } from '../item/item.events.ts';
import { jobCodec } from './job.events.ts';
import { jobModel } from './job.read-model.ts';

const ID = '0b000000-0000-4000-8000-000000000001';
const begun = {
  ...{ type: 'OperationBegun', itemId: 'i', jobId: ID, kind: 'failover', name: 'web', principal: 'user:anna' },
  ...{ agent: 'a', processServer: 'p', masterTarget: 'm', generation: 1, generationId: '', disks: [], atMillis: 5 },
  parameters: { networks: [], disks: [], planned: true },
} as OperationBegun;
const ended = { jobId: ID, outcome: 'succeeded', atMillis: 9 };

function opened() {
  const { on, view } = jobModel.open(new DatabaseSync(':memory:'));
  const own = on as unknown as Record<string, (event: object) => void>;
  const requested = {
    ...{ type: 'JobRequested', jobId: ID, kind: 'failover-planned', itemId: 'i', principal: 'user:anna', atMillis: 6 },
    operation: { ...begun, type: undefined },
    steps: [{ name: 'check', title: 'Check', noReturn: false }],
    ...{ rootJobId: ID, carried: [], keys: [] },
  };
  const body = jobCodec.encode(requested as never);
  const mirrored = () =>
    view.mirror.apply([{ type: 'JobRequested', body, revision: 0 } as never], { storeId: 's', position: '1' as never });
  return { own, view, mirrored };
}

describe('jobs', () => {
  it('are requested, and over, also when the orchestrator does not know them any more', () => {
    const { own, view, mirrored } = opened();
    own['OperationBegun']!(begun);
    mirrored();
    expect(view.get(ID)).toMatchObject({ state: 'running', kind: 'failover-planned' });
    view.mirror.rebuild();
    expect(view.get(ID)).toMatchObject({ state: 'requested', requestedAtMillis: 5 });
    expect(view.mirror.load()).toBeUndefined();
    own['OperationEnded']!(ended);
    expect(view.get(ID)).toMatchObject({ state: 'succeeded', finishedAtMillis: 9 });
  });

  it('are the same whichever of the two services is heard first', () => {
    const [one, other] = [opened(), opened()];
    one.own['OperationBegun']!(begun);
    one.mirrored();
    one.own['OperationEnded']!(ended);
    other.mirrored();
    other.own['OperationBegun']!(begun);
    other.own['OperationEnded']!(ended);
    expect(one.view.get(ID)).toEqual(other.view.get(ID));
    expect(one.view.get(ID)).toMatchObject({ state: 'running', requestedAtMillis: 5 });
  });
});
