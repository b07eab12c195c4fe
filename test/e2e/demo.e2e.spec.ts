import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { runTool } from '@understudy/testkit';

const cli = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));
const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('understudy-demo-'));

test('the demo: a machine is lost with everything around it, and its stand-in works on', async () => {
  const before = leftovers();
  const { stdout, stderr } = await runTool(process.execPath, [cli, 'demo', '--json'], { timeoutMillis: 170_000 });
  const result = JSON.parse(stdout.trim().split('\n').at(-1)!) as Record<string, unknown>;
  expect(result).toEqual({
    ok: true,
    rpoMs: expect.any(Number),
    rtoMs: expect.any(Number),
    lostRecords: expect.any(Number),
    acknowledgedRecords: expect.any(Number),
    pointHashEqual: true,
  });
  // Streaming: a second of work at most, and back at work within what a loaded machine needs to boot a guest in software.
  expect(result['lostRecords']).toBeLessThanOrEqual(100);
  expect(result['rpoMs']).toBeLessThan(2_000);
  expect(result['rtoMs']).toBeLessThan(60_000);
  expect(stderr).toContain('record');
  expect(leftovers()).toEqual(before);
}, 180_000);
