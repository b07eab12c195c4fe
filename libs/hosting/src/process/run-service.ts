import 'reflect-metadata';
import { parseArgs } from 'node:util';
import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { nodeFileSystem } from '@understudy/block';
import type { Role } from '@understudy/identity';
import {
  addProcessMetrics,
  createLog,
  describeError,
  HealthChecks,
  type Log,
  type LogCodes,
  Metrics,
  redact,
  startTelemetry,
  type Telemetry,
  watchEventLoop,
} from '@understudy/observability';
import type { z } from 'zod';
import { listenAdmin, makeAdminApplication } from '../admin/admin-application.ts';
import { loadConfig } from '../config/load-config.ts';
import { adminSocketOf, type BaseServiceConfig } from '../config/service-config.schema.ts';
import { ExitCode, StartFailure } from '../errors.ts';
import { type OpsServer, startOpsServer } from '../ops/ops-server.ts';
import { takeDataFolder } from './data-folder.ts';
import { HOST_LOG_CODES, type HostLogCodes } from './host-log-codes.ts';
import { countBuffersWithTheHeap } from './memory-policy.ts';
import { nestLogger } from './nest-log.ts';

const STOP_MILLIS_MAX = 8000;

/** What a service's root module is made from. */
export interface ServiceContext<Config extends BaseServiceConfig, Codes extends LogCodes> {
  readonly config: Readonly<Config>;
  readonly log: Log<Codes & HostLogCodes>;
  readonly metrics: Metrics;
  readonly health: HealthChecks;
  /** Filled in when the listener for metrics and health is open. */
  readonly ops: { host: string; port: number };
}

export interface ServiceDefinition<Config extends BaseServiceConfig, Codes extends LogCodes> {
  readonly role: Role;
  readonly envPrefix: string;
  readonly schema: z.ZodType<Config>;
  readonly logCodes: Codes;
  readonly rootModule: (context: ServiceContext<Config, Codes>) => DynamicModule | Type;
  /** Sees the application before its modules start: filters, hooks, a second listener on the same routes. */
  readonly prepare?: (app: NestFastifyApplication, context: ServiceContext<Config, Codes>) => void | Promise<void>;
  /** `--adopt-restored-store`: its event store was put back from a backup and is another one from now on. Answers the new id. */
  readonly adoptRestoredStore?: (config: Readonly<Config>) => Promise<string>;
  /** A defect that nobody caught. Default: log and exit, because what the process believes may be wrong. */
  readonly onDefect?: (error: unknown, context: ServiceContext<Config, Codes>) => void;
}

/**
 * The life of every service: configuration → data folder's lock → application → admin socket → metrics and health → signal → orderly end. A start that cannot
 * go on says why on standard error and ends with a code of its own.
 */
export async function runService<Config extends BaseServiceConfig, Codes extends LogCodes>(
  definition: ServiceDefinition<Config, Codes>,
  argv: readonly string[] = process.argv.slice(2),
): Promise<void> {
  countBuffersWithTheHeap();
  try {
    const flags = parseFlags(argv);
    const config = loadConfig(definition.schema, {
      file: flags.config,
      settings: flags.enrol === undefined ? flags.set : [...flags.set, `control.enrolmentToken=${flags.enrol}`],
      env: process.env,
      envPrefix: definition.envPrefix,
    });
    if (flags.printConfig) process.stdout.write(`${JSON.stringify(redact(config), null, 2)}\n`);
    else if (flags.adoptRestoredStore) await adoptRestoredStore(definition, config);
    else await start(definition, config);
  } catch (error) {
    failStart(definition.role, error);
  }
}

function parseFlags(argv: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        config: { type: 'string' },
        set: { type: 'string', multiple: true, default: [] },
        enrol: { type: 'string' },
        'print-config': { type: 'boolean', default: false },
        'adopt-restored-store': { type: 'boolean', default: false },
      },
    });
    const { config, set, enrol, 'print-config': printConfig, 'adopt-restored-store': adoptRestored } = values;
    return { config, set, enrol, printConfig, adoptRestoredStore: adoptRestored };
  } catch (cause) {
    throw new StartFailure(
      ExitCode.usage,
      `${(cause as Error).message} (known: --config FILE, --set field=value, --enrol TOKEN, --print-config, --adopt-restored-store)`,
      cause,
    );
  }
}

/** Instead of a start. Nobody else may have the data folder meanwhile. */
async function adoptRestoredStore<Config extends BaseServiceConfig>(
  { role, adoptRestoredStore: adopt }: Pick<ServiceDefinition<Config, LogCodes>, 'role' | 'adoptRestoredStore'>,
  config: Readonly<Config>,
): Promise<void> {
  if (adopt === undefined) throw new StartFailure(ExitCode.usage, `a ${role} has no event store`);
  const dataFolder = takeDataFolder(config.data, nodeFileSystem);
  try {
    process.stdout.write(`${JSON.stringify({ storeId: await adopt(config) })}\n`);
  } catch (cause) {
    throw new StartFailure(
      ExitCode.configuration,
      `the event store is not adopted: ${(cause as Error).message}`,
      cause,
    );
  } finally {
    dataFolder.release();
  }
}

function failStart(role: string, error: unknown): void {
  const known = error instanceof StartFailure;
  const remedy = error instanceof Error && 'remedy' in error ? ` ${String(error.remedy)}` : '';
  const text = known || remedy !== '' ? (error as Error).message : JSON.stringify(describeError(error));
  process.stderr.write(`${role}: ${text}${remedy}\n`);
  process.exit(known ? error.exitCode : remedy !== '' ? ExitCode.configuration : ExitCode.defect);
}

async function start<Config extends BaseServiceConfig, Codes extends LogCodes>(
  definition: ServiceDefinition<Config, Codes>,
  config: Readonly<Config>,
): Promise<void> {
  const dataFolder = takeDataFolder(config.data, nodeFileSystem);
  const telemetry = await startTelemetry({
    service: definition.role,
    name: config.name,
    otlpEndpoint: config.telemetry.otlpEndpoint ?? process.env['OTEL_EXPORTER_OTLP_ENDPOINT'],
    tracesRatio: config.telemetry.tracesRatio,
  });
  const context = makeContext(definition, config, telemetry);
  watchEventLoop(context.metrics);
  addProcessMetrics(context.metrics);
  catchDefects(definition, context);
  const app = await makeAdminApplication({
    rootModule: definition.rootModule(context),
    logger: nestLogger(context.log as unknown as Log<HostLogCodes>),
    onDefect: (error) => context.log.tell('request-failed', 'an admin request failed', { error }),
  });
  await definition.prepare?.(app, context);
  let isReady = false;
  const { metrics, health } = context;
  const ops = await startOpsServer({ ...config.ops, metrics, health, isReady: () => isReady });
  context.ops.port = ops.port;
  await listenAdmin(app, adminSocketOf(config));
  stopOnSignal(context, async () => {
    isReady = false;
    await app.close();
    await closeAll(ops, context.metrics, telemetry);
    dataFolder.release();
  });
  isReady = true;
  context.log.tell('started', `${definition.role} ${config.name} is up`, {
    admin: adminSocketOf(config),
    ops: context.ops,
  });
}

function makeContext<Config extends BaseServiceConfig, Codes extends LogCodes>(
  definition: ServiceDefinition<Config, Codes>,
  config: Readonly<Config>,
  telemetry: Telemetry | undefined,
): ServiceContext<Config, Codes> {
  const codes = { ...definition.logCodes, ...HOST_LOG_CODES };
  return {
    config,
    log: createLog({ service: definition.role, name: config.name, level: config.log.level, codes }),
    metrics: new Metrics(telemetry),
    health: new HealthChecks(),
    ops: { host: config.ops.host, port: config.ops.port },
  };
}

function catchDefects<Config extends BaseServiceConfig, Codes extends LogCodes>(
  definition: ServiceDefinition<Config, Codes>,
  context: ServiceContext<Config, Codes>,
): void {
  const handle = (error: unknown) => {
    context.log.tell('defect', 'a defect nobody caught', { error });
    if (definition.onDefect === undefined) process.exit(ExitCode.defect);
    definition.onDefect(error, context);
  };
  process.on('uncaughtException', handle);
  process.on('unhandledRejection', handle);
}

function stopOnSignal(context: ServiceContext<BaseServiceConfig, LogCodes>, stop: () => Promise<void>): void {
  let stopping = false;
  const handle = (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    context.log.tell('stopping', `${signal}: coming to an orderly end`);
    const deadline = setTimeout(() => {
      context.log.tell(
        'stop-timed-out',
        `not done within ${STOP_MILLIS_MAX} ms: ending anyway, the next start recovers`,
      );
      process.exit(ExitCode.failed);
    }, STOP_MILLIS_MAX);
    stop().then(
      () => {
        clearTimeout(deadline);
        context.log.tell('stopped', 'done');
        process.exit(ExitCode.ok);
      },
      (error: unknown) => {
        context.log.tell('defect', 'the orderly end failed', { error });
        process.exit(ExitCode.defect);
      },
    );
  };
  process.on('SIGTERM', handle);
  process.on('SIGINT', handle);
}

/** A collector that is away takes two seconds, and is no reason for another end than an orderly one. */
async function closeAll(ops: OpsServer, metrics: Metrics, telemetry: Telemetry | undefined): Promise<void> {
  await ops.close();
  await Promise.allSettled([metrics.close(), telemetry?.stop()]);
}
