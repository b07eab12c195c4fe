import type { MachineDefinition } from '../identity.ts';
import { machineId } from '../identity.values.ts';

export const sampleMachineId = machineId('5eed0000-0000-4000-8000-000000000001');
export const sampleStoreId = '570e0000-0000-4000-8000-000000000001';

export const sampleDefinition: MachineDefinition = {
  machineId: sampleMachineId,
  name: 'web-1',
  revision: 1,
  cpus: 2,
  memoryMiB: 512,
  firmware: 'bios',
  nics: [{ mac: '52:54:00:00:00:01', network: 'lan' }],
  disks: [{ index: 0, id: 'disk-0', name: 'vda', sizeBytes: 262_144, exactBytes: 262_000 }],
  fabric: { kernel: '/boot/vmlinuz' },
};
