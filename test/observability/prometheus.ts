import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePorts, TestProcess, until } from '@understudy/testkit';

const DEPLOY = fileURLToPath(new URL('../../deploy/', import.meta.url));

interface Series {
  readonly metric: Readonly<Record<string, string>>;
  readonly value: readonly [number, string];
}

interface Rule {
  readonly name: string;
  readonly query: string;
  readonly health: string;
  readonly lastError?: string;
}

/** Debian's Prometheus with the rules of deploy/prometheus, scraping each second what is running here. */
export class Prometheus {
  readonly #process: TestProcess;
  readonly #url: string;

  private constructor(process: TestProcess, url: string) {
    this.#process = process;
    this.#url = url;
  }

  static async start(folder: string, targets: readonly string[]): Promise<Prometheus> {
    const [port] = await freePorts(1);
    const home = join(folder, 'prometheus');
    mkdirSync(home);
    const example = readFileSync(join(DEPLOY, 'prometheus/prometheus.yml'), 'utf8');
    const own = example
      .replaceAll(/(scrape|evaluation)_interval: 15s/g, '$1_interval: 1s')
      .replace('- rules.yml', `- ${join(DEPLOY, 'prometheus/rules.yml')}`)
      .replace(/static_configs:[\s\S]*/, `static_configs: [{ targets: ${JSON.stringify(targets)} }]\n`);
    writeFileSync(join(home, 'prometheus.yml'), own);
    const server = new TestProcess({
      name: 'prometheus',
      command: 'prometheus',
      args: [
        `--config.file=${join(home, 'prometheus.yml')}`,
        `--storage.tsdb.path=${join(home, 'data')}`,
        `--web.listen-address=127.0.0.1:${port}`,
      ],
      logPath: join(home, 'log'),
    });
    server.start();
    const prometheus = new Prometheus(server, `http://127.0.0.1:${port}`);
    try {
      await until('prometheus', () => prometheus.query('1').then(() => true), { timeoutMillis: 30_000 });
      return prometheus;
    } catch (error) {
      const words = server.logTail();
      await server.kill();
      throw new Error(`prometheus does not answer: ${words}`, { cause: error });
    }
  }

  /** Rejects with what Prometheus says of a query that it does not understand. */
  async query(expression: string): Promise<Series[]> {
    const { result } = await this.#get<{ result: Series[] }>(`query?query=${encodeURIComponent(expression)}`);
    return result;
  }

  async labelValues(expression: string): Promise<string[]> {
    const [, metric, label] = /^label_values\((\w+), (\w+)\)$/.exec(expression) ?? [];
    const found = await this.query(`group by (${label}) (${metric})`);
    return found.map((series) => series.metric[label ?? ''] ?? '');
  }

  async rules(): Promise<Rule[]> {
    const { groups } = await this.#get<{ groups: { rules: Rule[] }[] }>('rules');
    return groups.flatMap(({ rules }) => rules);
  }

  async stop(): Promise<void> {
    await this.#process.kill();
  }

  async #get<T>(path: string): Promise<T> {
    const answer = (await (await fetch(`${this.#url}/api/v1/${path}`)).json()) as { data: T; error?: string };
    if (answer.error !== undefined) throw new Error(`${path}: ${answer.error}`);
    return answer.data;
  }
}
