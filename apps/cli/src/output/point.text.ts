import type { PointView } from '@understudy/hosting';
import { table } from './output.ts';
import { timeText } from './units.ts';

export function pointText(point: PointView): string {
  return `#${point.sequence} of ${timeText(point.vaultTimeMicros)}${markersText(point, ', ')}`;
}

export function pointTable(points: readonly PointView[]): string {
  return table(
    ['point', 'time', 'names'],
    points.map((point) => [`#${point.sequence}`, timeText(point.vaultTimeMicros), markersText(point, '')]),
    'no point yet',
  );
}

function markersText({ markers }: PointView, before: string): string {
  return markers.length === 0
    ? ''
    : before +
        markers
          .map(({ kind, name, pinned }) => `@${name}${kind === 'label' ? '' : ` (${kind})`}${pinned ? ' pinned' : ''}`)
          .join(', ');
}
