import type { StandIn } from '@understudy/hosting';
import { facts, table } from './output.ts';
import { pointText } from './point.text.ts';
import { percent } from './units.ts';

export function standInText(standIn: StandIn): string {
  return facts([
    ['stand-in', `${standIn.key} (${standIn.kind === 'test' ? 'drill' : 'failover'} of ${standIn.machineName})`],
    ['point', pointText(standIn.point)],
    ['power', powerText(standIn)],
    [
      'source',
      standIn.sourceMayRun ? 'may still run for its users: stop it, then confirm with --source-stopped' : undefined,
    ],
    ['hydrated', standIn.hydration && percent(standIn.hydration)],
    ['console', standIn.consolePath],
    ...standIn.disks.map((disk) => [`disk ${disk.name}`, disk.uri] as const),
  ]);
}

export function standInTable(standIns: readonly StandIn[]): string {
  return table(
    ['stand-in', 'kind', 'machine', 'point', 'power', 'hydrated'],
    standIns.map((standIn) => [
      standIn.key,
      standIn.kind,
      standIn.machineName,
      `#${standIn.point.sequence}`,
      powerText(standIn),
      standIn.hydration ? percent(standIn.hydration) : '–',
    ]),
    'no stand-in',
  );
}

function powerText({ power, powerReason, processId }: StandIn): string {
  const reason = powerReason === undefined || powerReason === power ? '' : ` (${powerReason})`;
  return `${power}${reason}${processId === undefined ? '' : `, process ${processId}`}`;
}
