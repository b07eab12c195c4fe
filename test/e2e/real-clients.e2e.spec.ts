import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServedDisk, ServedView } from '@understudy/hosting';
import { runTool } from '@understudy/testkit';
import { MEBIBYTE, Scene } from './support/scene.ts';

const SIZE_MIB = 32;

let scene: Scene;
let disk: ServedDisk;
beforeAll(async () => {
  scene = await Scene.open({ relays: 2 });
  scene.makeDisk('a', SIZE_MIB);
  disk = (await scene.protect('clients', ['a'])).disks[0]!;
  await scene.streaming('clients');
}, 60_000);
afterAll(() => scene?.close(), 60_000);

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** A view of the newest point, after everything written is in it. */
async function latestView(): Promise<ServedView> {
  await scene.streaming('clients', 0);
  return scene.cluster.masterTarget.admin.post<ServedView>('/v1/machines/clients/views', { point: 'latest' });
}

test('fio writes and verifies through the splitter; qemu-img finds no difference to the view behind two relays', async () => {
  const args = ['--name=verify', '--ioengine=nbd', `--uri=${disk.uri}`, '--rw=randwrite', '--bsrange=512-64k'];
  args.push('--blockalign=512', `--size=${SIZE_MIB}M`, '--io_size=24M', '--iodepth=8', '--thread');
  await runTool(
    'fio',
    [...args, '--verify=crc32c', '--verify_state_save=0', '--do_verify=1', '--randseed=7', '--fsync=50'],
    {
      cwd: scene.folder,
    },
  );
  const view = await latestView();
  await runTool('qemu-img', ['compare', '-f', 'raw', '-F', 'raw', disk.uri, view.disks[0]!.uri]);
  const copy = join(scene.folder, 'converted.qcow2');
  await runTool('qemu-img', ['convert', '-f', 'raw', '-O', 'qcow2', view.disks[0]!.uri, copy]);
  await runTool('qemu-img', ['compare', '-f', 'qcow2', '-F', 'raw', copy, scene.diskPath('a')]);
}, 90_000);

test('qemu-io writes, zeroes and discards; nbdcopy and nbdinfo see it at the point', async () => {
  const commands = ['write -P 0xab 1M 64k', 'write -P 0xcd 1088k 512', 'write -z 2M 1M', 'discard 4M 1M', 'flush'];
  await runTool('qemu-io', ['-f', 'raw', '--discard=unmap', ...commands.flatMap((each) => ['-c', each]), disk.uri]);
  const view = await latestView();
  const { uri } = view.disks[0]!;
  const copy = join(scene.folder, 'copied.raw');
  await runTool('nbdcopy', [uri, copy]);
  expect(sha256(copy)).toBe(sha256(scene.diskPath('a')));
  const content = readFileSync(copy);
  expect(content.subarray(MEBIBYTE, MEBIBYTE + 65_536)).toEqual(Buffer.alloc(65_536, 0xab));
  expect(content.subarray(2 * MEBIBYTE, 3 * MEBIBYTE)).toEqual(Buffer.alloc(MEBIBYTE));
  const info = JSON.parse((await runTool('nbdinfo', ['--json', uri])).stdout) as { exports: Record<string, unknown>[] };
  expect(info.exports[0]).toMatchObject({ 'export-size': SIZE_MIB * MEBIBYTE, is_read_only: true });
  const map = JSON.parse((await runTool('nbdinfo', ['--json', '--map', uri])).stdout) as {
    length: number;
    type: number;
  }[];
  expect(map.reduce((sum, each) => sum + each.length, 0)).toBe(SIZE_MIB * MEBIBYTE);
  // Bit 1 says that it reads as zeros: a copy of a view stays sparse.
  expect(map.some((each) => (each.type & 2) !== 0)).toBe(true);
}, 60_000);

test('a view is read-only for everybody', async () => {
  const view = await latestView();
  const write = await runTool('qemu-io', ['-f', 'raw', '-c', 'write 0 4k', view.disks[0]!.uri], { exitCodes: [0, 1] });
  expect(`${write.stdout}${write.stderr}`).toMatch(/read-only|Permission|not permitted/i);
}, 60_000);
