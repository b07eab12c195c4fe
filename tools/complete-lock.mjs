// `npm ci` insists on every optional platform package that the lock names, and `npm install` leaves out those that the registry did
// not serve. This adds a stub entry for each, marked optional and with its platform, so that `npm ci` skips it everywhere.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';

const systems = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'aix'];
const processors = {
  aarch64: 'arm64',
  arm64: 'arm64',
  armv7: 'arm',
  arm: 'arm',
  x64: 'x64',
  ia32: 'ia32',
  ppc64: 'ppc64',
  s390x: 's390x',
  riscv64: 'riscv64',
  loong64: 'loong64',
  mips64el: 'mips64el',
  wasm32: 'wasm32',
};

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** The platform a package is for, by the words in its name. */
function platformOf(name) {
  const words = name.replace(/^@[^/]+\//, '');
  const os = systems.find((system) => words.includes(system)) ?? (words.includes('eabi') ? 'linux' : undefined);
  const cpu = Object.keys(processors).find((key) => new RegExp(`(^|[-_])${key}($|[-_])`).test(words));
  const libc = words.includes('musl') ? 'musl' : /-gnu|gnueabi/.test(words) ? 'glibc' : undefined;
  return { ...(cpu && { cpu: [processors[cpu]] }), ...(libc && { libc: [libc] }), ...(os && { os: [os] }) };
}

/** Whether Node's lookup from a package's folder finds the name in the lock. */
function isLocked(from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (lock.packages[folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

for (const [folder, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(folder, name)) continue;
    const platform = platformOf(name);
    if (!platform.os && !platform.cpu)
      throw new Error(`no platform can be told from the name ${name}: extend complete-lock.mjs`);
    const place = lock.packages[`node_modules/${name}`] ? `${folder}/node_modules/${name}` : `node_modules/${name}`;
    lock.packages[place] = {
      version: range.replace(/^[~^]/, ''),
      ...(entry.dev && { dev: true }),
      optional: true,
      ...platform,
    };
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
copyFileSync('package-lock.json', 'node_modules/.understudy-lock');
