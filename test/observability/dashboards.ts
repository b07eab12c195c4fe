import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../deploy/grafana/', import.meta.url));

interface Dashboard {
  readonly uid: string;
  readonly title: string;
  readonly templating: { readonly list: readonly { readonly type: string; readonly definition?: string }[] };
  readonly panels: readonly {
    readonly id: number;
    readonly title: string;
    readonly targets: readonly { readonly refId: string; readonly expr: string }[];
  }[];
}

export interface DashboardQuery {
  readonly where: string;
  readonly expression: string;
}

export function dashboards(): Dashboard[] {
  return globSync('*.json', { cwd: FOLDER })
    .sort()
    .map((name) => JSON.parse(readFileSync(`${FOLDER}${name}`, 'utf8')) as Dashboard);
}

/** As Grafana sends them with everything chosen. */
export function queriesOf({ title, panels }: Dashboard): DashboardQuery[] {
  return panels.flatMap((panel) =>
    panel.targets.map(({ refId, expr }) => ({
      where: `${title} / ${panel.title} ${refId}`,
      expression: expr.replaceAll('$__rate_interval', '30s').replaceAll(/\$(item|site)\b/g, '.*'),
    })),
  );
}

export function variablesOf({ templating }: Dashboard): string[] {
  return templating.list.flatMap(({ definition }) => definition ?? []);
}
