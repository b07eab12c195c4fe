import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { RealConfigServer } from '../testing/real-config-server.ts';

const MAIN = join(import.meta.dirname, '../../dist/main.js');
const server = new RealConfigServer();
afterAll(() => server.remove());

const events = () => join(server.folder, 'data/events');
const backup = () => join(server.folder, 'backup');
const adopt = () =>
  execFileSync(process.execPath, [MAIN, '--config', join(server.folder, 'config.json'), '--adopt-restored-store'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
const names = async () =>
  ((await server.ask('GET', '/sites')).body.items as { name: string }[]).map(({ name }) => name);

test('a store that was put back is another one: what came after the backup is gone, and nobody goes on from there', async () => {
  await server.start();
  await server.ask('POST', '/sites', { body: { name: 'before' } });
  await server.kill('SIGTERM');
  cpSync(events(), backup(), { recursive: true });
  await server.start();
  const later = await server.ask('POST', '/sites', { body: { name: 'after' } });
  expect(await names()).toEqual(['after', 'before']);
  expect(adopt).toThrow(/in use by process/);
  await server.kill('SIGTERM');
  rmSync(events(), { recursive: true });
  expect(adopt).toThrow(/there is no store in/);
  cpSync(backup(), events(), { recursive: true });
  const { storeId } = JSON.parse(adopt()) as { storeId: string };
  expect(storeId).toMatch(/^[0-9a-f-]{32,36}$/);
  await server.start();
  expect(await names()).toEqual(['before']);
  expect((await server.ask('GET', `/sites?at-least=${later.body.position}`)).body.code).toBe('position-unknown');
  expect((await server.ask('POST', '/sites', { body: { name: 'after' } })).status).toBe(201);
}, 120_000);
