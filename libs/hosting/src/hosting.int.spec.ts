import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Body, Controller, Get, Module, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { nodeFileSystem } from '@understudy/block';
import { HealthChecks, Metrics } from '@understudy/observability';
import { z } from 'zod';
import { listenAdmin, makeAdminApplication } from './admin/admin-application.ts';
import { adminClient, parseRequest, ServiceRefusal } from './index.ts';
import { type OpsServer, startOpsServer } from './ops/ops-server.ts';
import { takeDataFolder } from './process/data-folder.ts';

const body = z.strictObject({ count: z.number().int().max(5), name: z.string() });

@Controller('v1')
class ThingController {
  @Get('thing')
  thing() {
    return { fine: true };
  }
  @Get('refused')
  refused() {
    throw new ServiceRefusal(409, 'busy', 'somebody else has it', 'Wait.');
  }
  @Get('defect')
  defect() {
    throw new TypeError('oops');
  }
  @Get('retryable')
  retryable() {
    throw Object.assign(new Error('the disk is slow'), { code: 'ETIMEDOUT', retryable: true });
  }
  @Post('thing')
  make(@Body() given: unknown) {
    return parseRequest(body, given);
  }
}
@Module({ controllers: [ThingController] })
class ThingModule {}

let folder: string;
let app: NestFastifyApplication | undefined;
let ops: OpsServer | undefined;
let metrics: Metrics | undefined;
const defects: unknown[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-hosting-'));
  defects.length = 0;
});
afterEach(async () => {
  await app?.close();
  await ops?.close();
  await metrics?.close();
  app = undefined;
  ops = undefined;
  metrics = undefined;
  rmSync(folder, { recursive: true, force: true });
});

async function serveAdmin(): Promise<string> {
  const silent = { log: () => undefined, warn: () => undefined, error: () => undefined };
  app = await makeAdminApplication({
    rootModule: ThingModule,
    logger: silent,
    onDefect: (error) => defects.push(error),
  });
  const socketPath = join(folder, 'admin.sock');
  writeFileSync(socketPath, 'left over');
  await listenAdmin(app, socketPath);
  return socketPath;
}

test('the admin socket is 0600, answers JSON, and tells problems with code and remedy', async () => {
  const socketPath = await serveAdmin();
  expect(statSync(socketPath).mode & 0o777).toBe(0o600);
  const client = adminClient(socketPath);
  expect(await client.get('/v1/thing')).toEqual({ fine: true });
  expect(await client.post('/v1/thing', { count: 2, name: 'x' })).toEqual({ count: 2, name: 'x' });
  await expect(client.get('/v1/refused')).rejects.toMatchObject({ status: 409, code: 'busy', remedy: 'Wait.' });
  await expect(client.post('/v1/thing', { count: 9, extra: 1 })).rejects.toMatchObject({
    status: 400,
    code: 'invalid-request',
    message: expect.stringMatching(/count.*name.*extra/s),
  });
  await expect(client.get('/v1/nowhere')).rejects.toMatchObject({ status: 404 });
  await expect(client.get('/v1/retryable')).rejects.toMatchObject({ status: 503, code: 'ETIMEDOUT' });
  expect(defects).toEqual([]);
  await expect(client.get('/v1/defect')).rejects.toMatchObject({ status: 500, code: 'defect' });
  expect(defects).toHaveLength(1);
});

test('hostile bytes on the admin socket get an answer or a hang-up, and it works on', async () => {
  const socketPath = await serveAdmin();
  const huge = `POST /v1/thing HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99999999\r\n\r\n${'x'.repeat(10_000)}`;
  for (const bytes of ['\0\0\0\0', 'GET / HTTP/9.9\r\n\r\n', huge, `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n\r\n`]) {
    await new Promise<void>((resolve) => {
      const socket = connect(socketPath, () => socket.end(bytes));
      socket.on('error', () => undefined).on('close', () => resolve());
      socket.resume();
    });
  }
  await expect(adminClient(socketPath).post('/v1/thing', 'not an object')).rejects.toMatchObject({ status: 400 });
  expect(await adminClient(socketPath).get('/v1/thing')).toEqual({ fine: true });
});

test('nobody there is told as such', async () => {
  await expect(adminClient(join(folder, 'none.sock')).get('/v1/about')).rejects.toMatchObject({
    status: 0,
    code: 'not-running',
  });
});

function fetchOps(port: number, path: string, authorization?: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = authorization === undefined ? {} : { authorization };
    const outgoing = request({ port, host: '127.0.0.1', path, headers }, (incoming) => {
      let text = '';
      incoming.on('data', (chunk) => {
        text += chunk;
      });
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, text }));
    });
    outgoing.on('error', reject).end();
  });
}

test('metrics and health, behind a token where there is one', async () => {
  metrics = new Metrics();
  metrics.gauge('understudy_lag_bytes', 'Lag', () => [{ value: 7, labels: { machine: 'm' } }]);
  const counter = metrics.counter('understudy_things_total', 'Things');
  counter.add(3);
  const health = new HealthChecks();
  ops = await startOpsServer({ host: '127.0.0.1', port: 0, token: '0123456789abcdef', metrics, health });
  const bearer = 'Bearer 0123456789abcdef';
  expect((await fetchOps(ops.port, '/metrics')).status).toBe(401);
  expect((await fetchOps(ops.port, '/metrics', 'Bearer 0123456789abcdeX')).status).toBe(401);
  const { text } = await fetchOps(ops.port, '/metrics', bearer);
  expect(text).toContain('understudy_lag_bytes{machine="m"} 7');
  expect(text).toContain('understudy_things_total 3');
  expect(await fetchOps(ops.port, '/healthz', bearer)).toEqual({
    status: 200,
    text: '{"state":"Healthy","reasons":[]}',
  });
  expect(await fetchOps(ops.port, '/readyz', bearer)).toEqual({ status: 200, text: '{"ready":true}' });
  health.add('broken', () => {
    throw new Error('cannot tell');
  });
  const sick = await fetchOps(ops.port, '/healthz', bearer);
  expect(sick.status).toBe(503);
  expect(JSON.parse(sick.text).reasons[0]).toMatchObject({ code: 'health-check-failed', state: 'Critical' });
});

test('a data folder has one owner; its death frees it', async () => {
  const first = takeDataFolder(join(folder, 'data'), nodeFileSystem);
  expect(statSync(first.path).mode & 0o777).toBe(0o700);
  expect(() => takeDataFolder(first.path, nodeFileSystem)).toThrow(`in use by process ${process.pid}`);
  first.release();
  const holder = spawn('flock', ['-F', join(first.path, 'lock'), 'sleep', '60'], { stdio: 'ignore', detached: true });
  try {
    await untilThrows(() => takeDataFolder(first.path, nodeFileSystem).release());
  } finally {
    process.kill(-holder.pid!, 'SIGKILL');
  }
  await new Promise((resolve) => holder.once('close', resolve));
  takeDataFolder(first.path, nodeFileSystem).release();
});

async function untilThrows(work: () => void): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    try {
      work();
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('it never refused');
}
