export { replaceFile } from '@understudy/block';

import type { LogCodes } from '@understudy/observability';
import type { BaseServiceConfig } from './config/service-config.schema.ts';
import type { ServiceDefinition } from './process/run-service.ts';

export { type AdminClient, AdminError, adminClient } from './admin/admin-client.ts';
export { parseRequest } from './admin/parse-request.ts';
export { type Problem, problemOf } from './admin/problem.ts';
export type { CodeFacts, CodeTable } from './codes/code.ts';
export { SERVICE_CODES } from './codes/service.codes.ts';
export { type ConfigSources, describeIssue, loadConfig } from './config/load-config.ts';
export { byteSize, byteSizeFrom, duration } from './config/quantities.schema.ts';
export {
  adminSocketOf,
  type BaseServiceConfig,
  identityFolderOf,
  portNumber,
  serviceConfigSchema,
  socketPath,
} from './config/service-config.schema.ts';
export { DiskExports, type DiskExportsOptions, type OfferedDisk } from './disks/disk-exports.ts';
export { ExitCode, type RefusalStatus, ServiceRefusal, StartFailure } from './errors.ts';
export { aboutOf, listenFailure } from './process/about.ts';
export { boundToParent } from './process/bound-to-parent.ts';
export { CredentialKeeper, type CredentialKeeperOptions } from './process/credential-keeper.ts';
export { type DataFolder, takeDataFolder } from './process/data-folder.ts';
export { NODE_FLAGS } from './process/node-flags.ts';
export type { ServiceContext, ServiceDefinition } from './process/run-service.ts';

/** Loaded only by who runs a service: the framework behind it takes a good part of a second, and the command line needs none of it. */
export async function runService<Config extends BaseServiceConfig, Codes extends LogCodes>(
  definition: ServiceDefinition<Config, Codes>,
  argv?: readonly string[],
): Promise<void> {
  const { runService: run } = await import('./process/run-service.ts');
  await run(definition, argv);
}
export {
  type AgentMachine,
  type ProtectRequest,
  peerAddressSchema,
  protectRequest,
} from './api/agent.api.ts';
export { type About, machineId, machineName, markerRequest, pointName, type ServedDisk } from './api/common.api.ts';
export {
  cleanupRequest,
  type FailoverRequest,
  failoverRequest,
  forgetRequest,
  type JobView,
  type PointPage,
  type PointView,
  pointSelector,
  type ServedView,
  type StandIn,
  type TargetMachine,
  type ViewRequest,
  viewRequest,
} from './api/master-target.api.ts';
export type { RelayStream } from './api/process-server.api.ts';
