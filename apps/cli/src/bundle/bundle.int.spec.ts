import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeBundle } from './bundle.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'us-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const random = () => randomBytes(24).toString('base64url');
const key = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const owner = `us_${randomBytes(16).toString('hex')}_${random()}`;
const enrolment = `us1.${Buffer.from(JSON.stringify({ id: 'x', secret: random() })).toString('base64url')}`;
const seed = `SU${'A2B3C4D5E6F7'.repeat(5).slice(0, 56)}`;
const [webhook, smtp, chance, bearer] = [random(), random(), random(), random()];

/** Every secret that the folder knows, and where people and programs let them slip. */
const FILES: Readonly<Record<string, string>> = {
  'config-server/owner-token': `${owner}\n`,
  'config-server/authority/authority.pem': key,
  'primary/master-target/identity/nkey.seed': seed,
  'recovery/secret-of-its-own': chance,
  'etc/mt.json': JSON.stringify(
    { name: 'mt', control: { enrolmentToken: enrolment }, ops: { token: bearer } },
    null,
    2,
  ),
  'logs/mt.log': [
    `{"msg":"enrolled","enrolmentToken":"${enrolment}"}`,
    `request with Authorization: Bearer ${bearer}`,
    `POST https://hook:${webhook}@example.org/alerts`,
    `smtp password=${smtp}`,
    `a key: ${key}`,
    `a key in JSON: ${JSON.stringify(key)}`,
    `chance had it: ${chance}`,
    'point #17 made',
  ].join('\n'),
};

test('no secret gets into a bundle, everything else does', () => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, 'data', path)), { recursive: true });
    writeFileSync(join(folder, 'data', path), text);
  }
  const out = join(folder, 'bundle.tar.gz');
  const files = writeBundle({
    ...{ data: join(folder, 'data'), out, version: '1' },
    documents: {
      'control-plane/channels.json': [{ password: smtp, url: `https://hook:${webhook}@example.org`, name: 'ops' }],
    },
    texts: { 'metrics/mt.txt': `up 1\ntoken ${owner}\n` },
  });
  expect([...files].sort()).toEqual([
    'control-plane/channels.json',
    'etc/mt.json',
    'host.json',
    'logs/mt.log',
    'metrics/mt.txt',
  ]);
  const everything = execFileSync('tar', ['-xzOf', out], { encoding: 'utf8' });
  const lines = key.split('\n').filter((line) => line.length > 12 && !line.startsWith('-----'));
  const enrolmentSecret = enrolment.slice(4);
  for (const secret of [owner, enrolment, enrolmentSecret, seed, webhook, smtp, chance, bearer, ...lines])
    expect(everything).not.toContain(secret);
  expect(everything).toContain('point #17 made');
  expect(everything).toContain('"name": "ops"');
});

test('an archive that exists is not overwritten', () => {
  const out = join(folder, 'bundle.tar.gz');
  writeFileSync(out, 'mine');
  expect(() => writeBundle({ data: folder, out, version: '1', documents: {}, texts: {} })).toThrow(/exists already/);
});
