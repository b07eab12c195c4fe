import type { TestProcess } from '@understudy/testkit';

export type PartName = 'config-server' | 'orchestrator' | 'ps-primary' | 'mt-primary' | 'ps-recovery' | 'mt-recovery';

/** An installation of two sites, however its processes came to run. */
export interface Platform {
  /** Everything of it is in here. */
  readonly folder: string;
  /** What `--data` is for its host. */
  readonly dataFolder: string;
  readonly url: string;
  readonly tokenFile: string;
  /** Where the API is served over TLS. */
  readonly caFile?: string;
  /** A command that runs the command line where the API can be reached. */
  readonly launch?: readonly string[];
  /** Where `ps-primary` takes agents. */
  readonly agentAddress: { readonly host: string; readonly port: number };
  /** Admin socket of a part, for the local path. */
  readonly adminSocket: (part: PartName) => string;
  /** SIGKILL. Where a supervisor watches, the part comes back by itself; elsewhere it does not. */
  readonly kill: (part: PartName) => Promise<void>;
  /** Makes sure that a killed part works again. */
  readonly revive: (part: PartName) => Promise<void>;
  /** Configuration server, orchestrator and nats-server answer nobody any more. */
  readonly loseControlPlane: () => Promise<void>;
  readonly regainControlPlane: () => Promise<void>;
  readonly lastWords: () => string;
  readonly close: () => Promise<void>;
  /** For processes that belong to it, like agents. */
  readonly adopt: (process: TestProcess) => void;
}
