import { failOver, hydrate } from './act.disaster.ts';
import { drill } from './act.drill.ts';
import { install, register } from './act.install.ts';
import { provePoint } from './act.proof.ts';
import { protect, watchRpo } from './act.protect.ts';
import { Narrator } from './narrator.ts';
import { Stage } from './stage.ts';

/** The demo's last word, one line of JSON with `--json`. */
export interface DemoResult {
  readonly ok: boolean;
  readonly rpoMs?: number;
  readonly rtoMs?: number;
  readonly lostRecords?: number;
  readonly acknowledgedRecords?: number;
  readonly pointHashEqual?: boolean;
  readonly failedStep?: string;
  readonly reason?: string;
  readonly logs?: string;
}

const FAILED = 1;
const INTERRUPTED = 130;

/** Protects a real machine, loses it with everything around it, boots its stand-in. Answers the exit code. */
export async function runDemo(options: { readonly json: boolean }): Promise<number> {
  const out = options.json ? process.stderr : process.stdout;
  const narrator = new Narrator(out, out.isTTY === true && !options.json);
  const stop = new AbortController();
  const interrupt = () => stop.abort(new Error('interrupted'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupt);
  try {
    const result = await play(narrator, stop.signal);
    if (options.json) process.stdout.write(`${JSON.stringify(result)}\n`);
    if (stop.signal.aborted) return INTERRUPTED;
    return result.ok ? 0 : FAILED;
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, interrupt);
  }
}

async function play(narrator: Narrator, signal: AbortSignal): Promise<DemoResult> {
  narrator.title('Understudy: protect a machine, lose it with everything around it, boot its stand-in');
  const program = new Program();
  let stage: Stage | undefined;
  try {
    stage = await Stage.build(narrator, signal);
    const result = await program.run(stage);
    await stage.close(false);
    epilogue(narrator, result);
    return result;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    narrator.bad(`${program.step}: ${reason}`);
    const logs = await stage?.close(!signal.aborted);
    if (logs) narrator.line(`the logs of all processes are in ${logs}`);
    return { ok: false, failedStep: program.step, reason, ...(logs ? { logs } : {}) };
  }
}

/** The acts in order; knows where it stands, for the message of a failure. */
class Program {
  step = 'preparing';

  async run(stage: Stage): Promise<DemoResult> {
    await this.#act('installing', () => install(stage));
    const protection = await this.#act('registering', () => register(stage));
    await this.#act('protecting', () => protect(stage, protection));
    await this.#act('watching replication', () => watchRpo(stage));
    await this.#act('drill', () => drill(stage));
    const failover = await this.#act('failover', () => failOver(stage));
    await this.#act('hydration', () => hydrate(stage, failover));
    const pointHashEqual = await this.#act('proof', () => provePoint(stage, failover));
    return {
      ok: pointHashEqual,
      rpoMs: Math.round(failover.rpoMillis),
      rtoMs: Math.round(failover.rtoMillis),
      lostRecords: failover.lostRecords,
      acknowledgedRecords: failover.acknowledged.record,
      pointHashEqual,
    };
  }

  #act<T>(step: string, play: () => Promise<T>): Promise<T> {
    this.step = step;
    return play();
  }
}

function epilogue(narrator: Narrator, result: DemoResult): void {
  narrator.title(
    `\n         RPO ${result.rpoMs} ms · RTO ${result.rtoMs} ms · ${result.lostRecords} of ${result.acknowledgedRecords} acknowledged records lost · ` +
      `point ${result.pointHashEqual ? 'proved' : 'NOT proved'} · ${(narrator.elapsedMillis / 1000).toFixed(0)} s in all, everything removed again`,
  );
}
