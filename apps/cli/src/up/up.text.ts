import { table } from '../output/output.ts';
import { durationText } from '../output/units.ts';
import type { Installation, UpEvent } from './installation.ts';

/** One line about an event, or nothing when people do not need it. */
export function eventText(event: UpEvent): string | undefined {
  switch (event.type) {
    case 'port-moved':
      return `port ${event.choice.usual} is taken: ${event.choice.use} listens on ${event.choice.port}`;
    case 'started':
      return undefined;
    case 'ready':
      return `${event.name} is ready (process ${event.processId}, ${durationText(event.afterMillis)})`;
    case 'ended':
      return `${event.name} ended (${event.how}); it is started again in ${durationText(event.restartInMillis)}\n${indent(event.lastWords)}`;
    case 'stopped':
      return `${event.name} has stopped`;
  }
}

/** What people see when everything is up. */
export function readyText(installation: Installation, data: string): string {
  const { state, parts } = installation;
  const rows = [...parts].map(([plan, supervised]) => [
    plan.name,
    plan.role,
    plan.site ?? '',
    supervised.processId ?? '–',
    state.ports[`${plan.site}/${plan.role}`] ?? (plan.role === 'config-server' ? state.ports['rest']! : '–'),
  ]);
  return [
    `Understudy is up: ${state.url}, everything in ${data}`,
    '',
    table(['part', 'role', 'site', 'process', 'port'], rows),
    '',
    'In another terminal: understudy list servers, understudy enrol --help (agents), understudy help',
    'Ctrl-C ends it in order. Agents and stand-ins are processes of their own and go on.',
  ].join('\n');
}

function indent(text: string): string {
  return text
    .split('\n')
    .slice(-5)
    .map((line) => `    ${line}`)
    .join('\n');
}
