import { X509Certificate } from 'node:crypto';
import { existsSync, globSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bytesText, durationText } from '../output/units.ts';
import { bad, type Finding, ok, warning } from './finding.ts';
import { firstLine } from './tools.check.ts';

const FREE_BYTES_LOW = 1024 ** 3;
const FREE_NODES_LOW = 10_000;
const DAY_MILLIS = 86_400_000;
const EXPIRY_WARNING_DAYS = 14;

/** Room where the parts keep their things: the nearest folder that exists. */
export function checkSpace(folder: string): Finding {
  const path = existing(folder);
  const { bavail, bsize, ffree, files } = statfsSync(path);
  const freeBytes = bavail * bsize;
  const detail = `${bytesText(freeBytes)} free in ${path}`;
  if (freeBytes < FREE_BYTES_LOW) return bad('disk space', `only ${detail}`, 'Make room, or move the data folder.');
  if (files > 0 && ffree < FREE_NODES_LOW)
    return warning(
      'disk space',
      `only ${ffree} files can be made in ${path}`,
      'Remove files, or move the data folder.',
    );
  return ok('disk space', detail);
}

function existing(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : existing(dirname(path));
}

/** Certificates of all parts in a data folder: whether they hold, and whether only their owner reads the key. */
export function checkCertificates(data: string, nowMillis: number): Finding[] {
  const files = globSync(['*/identity/credentials.pem', '*/*/identity/credentials.pem'], { cwd: data });
  return files.sort().map((file) => checkCertificate(join(data, file), nowMillis));
}

const ISSUE = 'understudy ca issue, or a new enrolment token: understudy create enrolment-token';

function checkCertificate(path: string, nowMillis: number): Finding {
  const check = `certificate of ${path.split('/').slice(-4, -2).join('/')}`;
  if ((statSync(path).mode & 0o077) !== 0) return bad(check, `others can read its key: ${path}`, `chmod 600 ${path}`);
  try {
    const leftMillis = new X509Certificate(readFileSync(path)).validToDate.getTime() - nowMillis;
    const days = Math.floor(leftMillis / DAY_MILLIS);
    if (leftMillis <= 0) return bad(check, `has expired ${durationText(-leftMillis)} ago`, `Issue another: ${ISSUE}.`);
    if (days < EXPIRY_WARNING_DAYS) return warning(check, `expires in ${days} days`, `Issue another: ${ISSUE}.`);
    return ok(check, `valid for ${days} days`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return bad(check, `${path} holds no certificate: ${reason}`, `Issue another: ${ISSUE}.`);
  }
}

/** Points carry times that people ask for: a clock that runs free makes “five minutes ago” another moment. */
export async function checkClock(): Promise<Finding> {
  const synchronised = await firstLine('timedatectl', ['show', '--property=NTPSynchronized', '--value']);
  if (synchronised === 'yes') return ok('clock', 'kept by NTP');
  if (synchronised === 'no')
    return warning(
      'clock',
      'is not kept by NTP',
      'Install and start chrony or systemd-timesyncd: times of points follow this clock.',
    );
  return ok('clock', 'no service manager to ask; compared with the control plane where there is one');
}
