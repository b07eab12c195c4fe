import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Names the environment variable that holds the folder of the plan. Only the programs of this folder read it. */
export const CRASH_FOLDER = 'UNDERSTUDY_CRASH_FOLDER';

export const INSTANTS = ['before-send', 'after-effect', 'after-record', 'after-reply'] as const;
export type Instant = (typeof INSTANTS)[number];
export type Victim = 'orchestrator' | 'executor';

/** One kill: who, when, in which step. */
export interface CrashPlan {
  readonly victim: Victim;
  readonly instant: Instant;
  readonly step: string;
  /** The step's command, for executors: queries come without a key. */
  readonly command: string;
}

export const planFile = (folder: string): string => join(folder, 'plan.json');
/** There once the planned instant was reached. */
export const reachedFile = (folder: string): string => join(folder, 'reached.json');
/** Lets a held process go on. */
export const goFile = (folder: string): string => join(folder, 'go');

const REACHED_IN: Readonly<Record<Instant, Victim>> = {
  'before-send': 'orchestrator',
  'after-effect': 'executor',
  'after-record': 'executor',
  'after-reply': 'orchestrator',
};

/** Called by `self` at each instant: ends the process when it is the victim of the plan, holds it while the other one is ended. Happens once. */
export async function passInstant(self: Victim, instant: Instant, step: string, command?: string): Promise<void> {
  const folder = process.env[CRASH_FOLDER];
  if (folder === undefined || REACHED_IN[instant] !== self) return;
  const plan = readPlan(folder);
  if (plan === undefined || plan.instant !== instant || !isAt(plan, step, command)) return;
  renameSync(planFile(folder), reachedFile(folder));
  if (plan.victim === self) {
    process.kill(process.pid, 'SIGKILL');
    await pause(60_000);
  }
  while (!existsSync(goFile(folder))) await pause(5);
}

function isAt(plan: CrashPlan, step: string, command: string | undefined): boolean {
  return step === '' ? plan.command === command : plan.step === step;
}

function readPlan(folder: string): CrashPlan | undefined {
  try {
    return JSON.parse(readFileSync(planFile(folder), 'utf8')) as CrashPlan;
  } catch {
    // No plan now.
    return undefined;
  }
}
