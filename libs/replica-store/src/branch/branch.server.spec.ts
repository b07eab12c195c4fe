// Not a test: the process that branch.int.spec.ts serves a branch from, and kills.
// node --conditions=@understudy/source branch.server.spec.ts FOLDER SOCKET; FOLDER/view.img is the view.
import { readFileSync } from 'node:fs';
import { FileDevice, nodeFileSystem, systemClock, systemEntropy } from '@understudy/block';
import { NbdServer } from '@understudy/nbd';
import type { MachineId, Sequence, StoreId } from '@understudy/replication';
import { PinLedger } from '../retention/pin.ledger.ts';
import { BranchDirectory } from './branch.directory.ts';
import { Hydration } from './hydration.ts';

const [folder = '', socket = ''] = process.argv.slice(2);
const common = { files: nodeFileSystem, clock: systemClock, entropy: systemEntropy };
const pins = await PinLedger.open({ ...common, folder: `${folder}/pins` });
const branches = await BranchDirectory.open({
  ...{ ...common, folder: `${folder}/branches`, pins, hasPoint: () => true },
  bootId: readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim(),
  machineId: '11111111-2222-4333-8444-555555555555' as MachineId,
  storeId: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee' as StoreId,
  openView: () => {
    const device = FileDevice.open(nodeFileSystem, `${folder}/view.img`, { readOnly: true });
    return { devices: new Map([[0, device]]), close: () => device.close() };
  },
});
const known = branches.list()[0]?.branchId;
const request = { kind: 'durable', owner: 'test', point: 1 as Sequence } as const;
const generation = { number: 2, id: '00112233445566778899aabbccddeeff' };
const branch = known ? await branches.open(known) : await branches.create({ ...request, generation });
const device = branch.device(0);
const hydration = new Hydration(branch, { clock: systemClock, chunkBytes: 65_536, flushBytes: 8 * 1024 * 1024 }, () => {
  branches.settle(branch).then(() => process.stdout.write('hydrated\n'), fail);
});
const server = new NbdServer({ exports: new Map([['disk', { device }]]), clock: systemClock });
await server.listenUnix(socket);
process.stdout.write(`ready ${branch.id}\n`);
if (branch.hydrated) process.stdout.write('hydrated\n');
else hydration.start();
process.on('SIGTERM', () => {
  hydration
    .pause()
    .then(() => server.close())
    .then(() => branches.closeAll())
    .then(() => process.exit(0), fail);
});

function fail(error: unknown): void {
  console.error(error);
  process.exit(1);
}
