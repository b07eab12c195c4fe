export type { NbdExport } from './server/export.ts';
export { defaultLimits, type NbdLimits } from './server/limits.ts';
export { NbdServer, type NbdServerOptions } from './server/server.ts';
export { listenUnix, type UnixListener } from './server/unix-listener.ts';
