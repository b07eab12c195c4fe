export { NbdClient, type NbdClientOptions } from './client/client.ts';
export type { ExportInfo, ListedExport } from './client/client-handshake.ts';
export type { NbdExport } from './server/export.ts';
export { defaultLimits, type NbdLimits } from './server/limits.ts';
export { NbdServer, type NbdServerOptions } from './server/server.ts';
export { listenUnix, type UnixListener } from './server/unix-listener.ts';
