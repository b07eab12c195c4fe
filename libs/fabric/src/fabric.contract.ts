import assert from 'node:assert/strict';
import type { Fabric, GuestDefinition } from './fabric.port.ts';

/** What a connector brings for its suite. All fabrics that it makes stand on the same place, which is empty at first. */
export interface FabricContractSetting {
  /** A new object, as after a restart of the process. */
  open(): Fabric;
  /** A machine that boots, says `sign` on its console, and shuts down at its power button. */
  definition(key: string): GuestDefinition;
  readonly sign: RegExp;
  readonly bootMillis: number;
}

export interface ContractCase {
  readonly name: string;
  run(setting: FabricContractSetting): Promise<void>;
}

/** The rules of `Fabric`, as cases for any test runner. The runner makes a new setting for each and removes what is left. */
export const fabricContract: readonly ContractCase[] = [
  {
    name: 'defining twice finds the first, another definition is refused',
    async run({ open, definition }) {
      await open().define(definition('one'));
      assert.equal((await open().define(definition('one'))).power, 'stopped');
      await rejectsWith('DEFINITION_DIFFERS', open().define({ ...definition('one'), memoryMiB: 200 }));
      assert.deepEqual(
        (await open().list()).map((each) => each.key),
        ['one'],
      );
    },
  },
  {
    name: 'a machine that nobody defined: no status, no start, and removing it is done already',
    async run({ open }) {
      assert.equal(await open().status('nobody'), undefined);
      await rejectsWith('NOT_DEFINED', open().start('nobody'));
      await rejectsWith('NOT_DEFINED', open().stop('nobody', 0));
      await open().remove('nobody');
    },
  },
  {
    name: 'a started machine is found by a new object, holds, goes on, and ends by its power button',
    async run({ open, definition, sign, bootMillis }) {
      await open().define(definition('one'));
      const started = await open().start('one');
      assert.equal(started.power, 'running');
      assert.deepEqual(await open().start('one'), started);
      await open().console('one').waitFor(sign, { timeoutMillis: bootMillis });
      assert.equal((await open().pause('one')).power, 'paused');
      assert.equal((await open().start('one')).power, 'running');
      await rejectsWith('STILL_RUNNING', open().remove('one'));
      assert.equal(await open().stop('one', bootMillis), 'shut-down');
      assert.equal((await open().status('one'))?.power, 'stopped');
      assert.equal(await open().stop('one', 1000), 'already-stopped');
    },
  },
  {
    name: 'force ends a machine that does not hear, it starts again, and removal takes it away',
    async run({ open, definition, sign, bootMillis }) {
      await open().define(definition('one'));
      await open().start('one');
      assert.equal(await open().stop('one', 0), 'forced');
      const before = open().console('one').sizeBytes();
      await open().start('one');
      await open().console('one').waitFor(sign, { timeoutMillis: bootMillis, fromBytes: before });
      assert.equal(await open().stop('one', 0), 'forced');
      await open().remove('one');
      assert.deepEqual(await open().list(), []);
    },
  },
];

async function rejectsWith(code: string, promise: Promise<unknown>): Promise<void> {
  await assert.rejects(promise, (error: Error & { code?: string }) => {
    assert.equal(error.code, code);
    return true;
  });
}
