import { readFileSync } from 'node:fs';
import { pidFileOf } from './nats-configuration.ts';

/** The process that the folder's pid file names, if it is alive and a nats-server: a pid may be somebody else's by now. */
export function runningServer(folder: string): number | undefined {
  const pid = Number(readText(pidFileOf(folder))?.trim());
  if (!Number.isSafeInteger(pid) || pid <= 1) return undefined;
  return readText(`/proc/${pid}/comm`)?.trim() === 'nats-server' ? pid : undefined;
}

/** Whether that process was started with this configuration file. */
export function runsWith(pid: number, configuration: string): boolean {
  return readText(`/proc/${pid}/cmdline`)?.split('\0').includes(configuration) ?? false;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Missing or gone meanwhile: no such server.
    return undefined;
  }
}
