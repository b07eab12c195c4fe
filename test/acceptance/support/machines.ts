import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { QemuFabric } from '@understudy/fabric';

/** Ends every QEMU machine whose fabric lies in the folder, however it was made. */
export async function stopMachines(folder: string): Promise<void> {
  const fabrics = new Set(globSync('**/qmp.sock', { cwd: folder }).map((path) => dirname(dirname(join(folder, path)))));
  for (const each of fabrics) {
    const fabric = new QemuFabric({ folder: each });
    for (const { key } of await fabric.list()) await fabric.stop(key, 0);
  }
}
