import { answerOf, api } from '@understudy/api-client';
import { until } from '@understudy/testkit';
import { write } from '../api/exchange.ts';
import { bytesText, durationText } from '../output/units.ts';
import { MACHINE, type Stage } from './stage.ts';

const HEARD_MILLIS = 30_000;

/** Act 1: an installation of two sites comes up, each part a process that enrols with a token of its own. */
export async function install(stage: Stage): Promise<void> {
  const { narrator, installation } = stage;
  narrator.heading('Two sites: control plane, process servers, master targets');
  const started = performance.now();
  await installation.start();
  const { data } = await answerOf(api.serverList({ client: stage.client }));
  narrator.good(
    `${installation.parts.size} processes and a message bus up after ${durationText(performance.now() - started)}; ${data.items.length} servers enrolled by one-time tokens`,
  );
  narrator.line(`REST at ${installation.state.url}/api/v1: everything from here on goes through it`);
}

/** Act 2: a host enrols its agent; a policy and the machine are registered. */
export async function register(stage: Stage): Promise<api.Protection> {
  const { narrator, client, host, source } = stage;
  narrator.heading('A host, a policy, a machine');
  await source.prepareDisks();
  const token = await write((headers) =>
    api.enrolmentTokenIssue({
      client,
      body: { role: 'mobility-agent', partName: host.name, urls: [host.enrolmentUrl] },
      headers,
    }),
  );
  await host.start(token.data.token!);
  narrator.good(`agent ${host.name} enrolled through its process server; its token is used up`);
  const policy = await write((headers) => api.policyCreate({ client, body: { name: 'gold' }, headers }));
  const machine = await write((headers) => api.machineRegister({ client, body: machineOf(stage), headers }));
  const protection = {
    machineId: machine.data.id,
    policyId: policy.data.id,
    processServer: 'ps-primary',
    masterTarget: 'mt-recovery',
  };
  const readiness = await until(
    'readiness',
    async () => {
      const { data } = await answerOf(api.itemCheck({ client, body: protection }));
      if (!data.ready)
        throw new Error(
          data.checks
            .filter(({ state }) => state === 'failed')
            .map(({ message }) => message)
            .join('; '),
        );
      return data;
    },
    { timeoutMillis: HEARD_MILLIS, everyMillis: 200, signal: stage.signal },
  );
  const warnings = readiness.checks.filter(({ state }) => state === 'warning').length;
  narrator.good(
    `ready to be protected: ${readiness.checks.length} checks, ${warnings} warnings; ${readiness.placementReason}`,
  );
  return protection;
}

function machineOf({ host, source }: Stage): api.MachineRegistration {
  const disks = ['a', 'b'].map((name) => ({ name, path: source.diskPath(name) }));
  return { name: MACHINE, agent: host.name, cpus: 1, memoryMib: 128, disks, fabric: source.bootSettings };
}

/** What a disk's size looks like to people. */
export function sizesText(disks: readonly { readonly sizeBytes: number }[]): string {
  return disks.map((disk) => bytesText(disk.sizeBytes)).join(' and ');
}
