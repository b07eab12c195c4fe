import { resolve } from 'node:path';
import type { Output } from '../output/output.ts';
import { apiEnrolment } from './api.enrolment.ts';
import { Installation, type UpEvent } from './installation.ts';
import { eventText, readyText } from './up.text.ts';

/** Starts the installation and keeps it until SIGINT or SIGTERM. With JSON: one document a line, `{"type":"up",…}` when everything works. */
export async function runUp(folder: string, output: Output): Promise<void> {
  const data = resolve(folder);
  const tell = (event: UpEvent) => {
    const text = eventText(event);
    if (output.json) output.result(event, () => '');
    else if (text !== undefined) output.note(text);
  };
  const asked = stopSignal();
  const installation = await Installation.open({ data, tell, enrolment: apiEnrolment });
  try {
    await Promise.race([installation.start().then(() => tellUp(installation, data, output)), asked]);
    await asked;
  } finally {
    output.note('coming to an orderly end …');
    await installation.stop();
  }
}

function tellUp(installation: Installation, data: string, output: Output): void {
  const { state, parts } = installation;
  const processes = [...parts].map(([{ name, role, site }, supervised]) => ({
    ...{ name, role, processId: supervised.processId },
    ...(site !== undefined && { site }),
  }));
  output.result({ type: 'up', data, ...state, processes }, () => readyText(installation, data));
}

function stopSignal(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  });
}
