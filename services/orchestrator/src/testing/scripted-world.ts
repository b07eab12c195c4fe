import type { Refusal } from '@understudy/event-sourcing';
import type { CommandName } from '../kinds/executor-commands.ts';
import type { SeenAssignment, SeenMachine, SeenRole, SeenServer, Sight } from '../kinds/sight.port.ts';
import type { CommandRequest, Fields } from '../kinds/step.types.ts';
import type { Answer, Commander, SendContext } from '../run/commander.port.ts';
import { GOOD_ANSWERS, goodMachine } from './sample-answers.ts';
import { MACHINE, OTHER_PROCESS_SERVER } from './sample-operations.ts';
import type { VirtualTime } from './virtual-time.ts';

export interface Sent {
  readonly to: string;
  readonly name: string;
  readonly key: string | undefined;
  readonly commandId: string;
  readonly fields: Fields;
}

export type Script = (
  request: CommandRequest,
  context: SendContext,
) => Answer | undefined | Promise<Answer | undefined>;

/** Executors and configuration server of an in-process test: answers well unless its script says otherwise, and remembers what it was asked. */
export class ScriptedWorld implements Commander, Sight {
  readonly sent: Sent[] = [];
  readonly ended: Fields[] = [];
  script: Script = () => undefined;
  endScript: () => Answer | undefined = () => undefined;
  readonly settlingMillis = 2000;
  machine: Fields = goodMachine('streaming');
  problems: SeenServer['problems'] = [];
  seenAssignment: SeenAssignment = { version: 7, appliedVersion: 7, heard: true, hasMachine: true };
  readonly #time: VirtualTime;

  constructor(time: VirtualTime) {
    this.#time = time;
  }

  get nowMillis(): number {
    return this.#time.nowMillis();
  }

  async send(request: CommandRequest, context: SendContext): Promise<Answer> {
    const { to, name, fields } = request;
    const { key, commandId } = context;
    const who = 'service' in to ? to.service : `${to.role}/${to.name}`;
    this.sent.push({ to: who, name, key: key && `${key.jobId}/${key.step}`, commandId, fields });
    return (await this.script(request, context)) ?? { type: 'result', result: GOOD_ANSWERS[name] };
  }

  async endOperation(fields: Fields): Promise<Answer> {
    const answer = this.endScript() ?? { type: 'result', result: {} };
    if (answer.type === 'result') this.ended.push(fields);
    return answer;
  }

  server(_role: SeenRole, _name: string): SeenServer {
    const { machine } = this;
    return {
      atMillis: this.nowMillis,
      assignmentIssuer: 'issuer',
      assignmentVersion: 7,
      assignmentSettled: true,
      relayedBy: OTHER_PROCESS_SERVER,
      problems: this.problems,
      machine: (machineId) => (machineId === MACHINE ? (machine as unknown as SeenMachine) : undefined),
    };
  }

  async assignment(): Promise<SeenAssignment> {
    return this.seenAssignment;
  }

  /** The names of what was asked, in order. */
  get asked(): string[] {
    return this.sent.map(({ name }) => name);
  }
}

export function answerTo(name: CommandName, answer: Answer): Script {
  return (request) => (request.name === name ? answer : undefined);
}

export const REFUSED: Refusal = {
  type: 'refusal',
  code: 'point-unknown',
  message: 'no such point',
  remedy: 'another one',
  when: 'never',
};
export const UNKNOWN: Answer = { type: 'unknown-outcome', message: 'timed out', isTimeOut: false };
