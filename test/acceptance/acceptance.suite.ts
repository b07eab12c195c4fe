// One story in one file, a little longer than others: each step builds on the one before.
import { join } from 'node:path';
import type { api } from '@understudy/api-client';
import { openConsole } from '@understudy/fabric';
import { adminClient, type StandIn } from '@understudy/hosting';
import { runTool, until } from '@understudy/testkit';
import { acknowledgedOn, expectSound } from '../support/guest-console.ts';
import { CommandFailed, understudy } from './support/cli.ts';
import { FollowedEvents } from './support/followed-events.ts';
import type { Platform } from './support/platform.ts';
import { ProtectedHost } from './support/protected-guest.ts';
import { secretsUnder } from './support/secrets.ts';

const STEP_MILLIS = 180_000;
/** Records that may be missing after a disaster: at 50 a second, a second of work, and what a busy machine adds. */
const LOST_RECORDS_MAX = 100;

/** The whole way of a machine, as a user goes it: every step by the command line, over the REST API. One platform, one story: each step builds on the one before. */
export function acceptance(name: string, open: () => Promise<Platform>): void {
  describe(`acceptance, ${name}`, () => {
    let platform: Platform;
    let host: ProtectedHost;
    let followed: FollowedEvents;
    let failed = false;
    const ask = <T>(...args: readonly string[]) => understudy<T>(platform, ...args);
    const item = () => ask<api.Item>('get', 'item', 'shop');
    const local = () => adminClient(platform.adminSocket('mt-recovery'));
    const standIns = () => local().get<StandIn[]>('/v1/stand-ins');

    beforeAll(async () => {
      platform = await open();
    }, STEP_MILLIS);
    afterAll(async () => {
      await followed?.stop();
      if (failed) console.error(platform?.lastWords());
      await platform?.close();
    }, STEP_MILLIS);

    /** A step of the story; after one has failed the others say so instead of failing in their own ways. */
    const step = (title: string, play: () => Promise<void>) =>
      test(
        title,
        async () => {
          if (failed) throw new Error('a step before it failed');
          failed = true;
          await play();
          failed = false;
        },
        STEP_MILLIS,
      );

    step('sites and servers are there, each enrolled with a token of its own', async () => {
      const sites = await ask<api.Site[]>('list', 'sites');
      expect(sites.map((site) => site.name)).toEqual(['primary', 'recovery']);
      const servers = await until(
        'all servers',
        async () => {
          const found = await ask<api.Server[]>('list', 'servers');
          return found.length === 5 && found;
        },
        { timeoutMillis: 20_000 },
      );
      expect(servers.map(({ name: server }) => server)).toEqual([
        'mt-primary',
        'mt-recovery',
        'orchestrator',
        'ps-primary',
        'ps-recovery',
      ]);
      expect(servers.every(({ state }) => state === 'enrolled')).toBe(true);
      followed = new FollowedEvents(platform, [
        'ProtectionEnabled',
        'FailedOver',
        'FailoverUndone',
        'FailoverCommitted',
      ]);
    });

    step('users: a token has the role of its user, and is worth nothing once it is revoked', async () => {
      await ask('create', 'user', 'anna', '--set', 'role=reader');
      const tokenFile = join(platform.folder, 'anna-token');
      const { tokenId } = await ask<{ tokenId: string }>('token', 'issue', 'anna', '--days', '1', '--out', tokenFile);
      const anna = <T>(...args: string[]) => understudy<T>({ ...platform, tokenFile }, ...args);
      expect(await anna<api.Site[]>('list', 'sites')).toHaveLength(2);
      await expect(anna('create', 'site', 'hers')).rejects.toMatchObject({ exitCode: 77, code: 'not-allowed' });
      await ask('token', 'revoke', 'anna', tokenId);
      await expect(anna('list', 'sites')).rejects.toMatchObject({ exitCode: 78, code: 'not-authenticated' });
    });

    step('an agent enrols through its process server; its token is worth nothing afterwards', async () => {
      const { id } = await ask<api.Site>('get', 'site', 'primary');
      host = await ProtectedHost.enrol(platform, 'host-1', id);
      const agent = await until('the agent', () => ask<api.Agent>('get', 'agent', 'host-1'), { timeoutMillis: 20_000 });
      expect(agent.state).toBe('enrolled');
      const tokens = await ask<api.EnrolmentToken[]>('list', 'enrolment-tokens');
      expect(tokens.every(({ state }) => state === 'used')).toBe(true);
    });

    step('policy, machine, readiness', async () => {
      await ask(
        'create',
        'policy',
        'gold',
        '--set',
        'thresholds.warningMillis=5000',
        '--set',
        'thresholds.criticalMillis=60000',
      );
      const fabric = host.fabricSettings;
      const disks = ['a', 'b'].map((disk) => ({ name: disk, path: host.diskPath(disk) }));
      await ask(
        ...['create', 'machine', 'shop', '--label', 'tier=web', '--set', 'agent=host-1', '--set', 'memoryMib=96'],
        ...['--set', `disks=${JSON.stringify(disks)}`, '--set', `fabric=${JSON.stringify(fabric)}`],
      );
      const readiness = await until(
        'readiness',
        async () => {
          const told = await ask<api.Readiness>('check', 'shop', '--policy', 'gold');
          return told.ready && told;
        },
        { timeoutMillis: 30_000 },
      );
      expect(readiness).toMatchObject({ processServer: expect.any(String), masterTarget: expect.any(String) });
      expect(readiness.placementReason).not.toBe('');
    });

    step('a guest at work is protected: a job with steps, and then points', async () => {
      const args = ['protect', 'shop', '--policy', 'gold', '--through', 'ps-primary', '--to', 'mt-recovery'];
      const begun = await ask<{ jobId: string }>(...args, '--no-wait');
      await host.boot('shop');
      const job = await ask<api.Job>('job', 'follow', begun.jobId);
      expect(job).toMatchObject({ kind: 'enable-protection', state: 'succeeded' });
      expect(job.steps.length).toBeGreaterThan(1);
      await ask('wait', 'item', 'shop', '--for', 'live.rpoMillis<3000', '--timeout', '60');
      await ask('wait', 'item', 'shop', '--for', 'mode=streaming', '--timeout', '60');
      const { items } = await ask<api.RecoveryPointPage>('points', 'shop');
      expect(items.length).toBeGreaterThan(1);
      await ask('name-point', 'shop', 'before-upgrade', '--pin');
      const named = await ask<api.RecoveryPointPage>('points', 'shop', '--marker', 'label');
      expect(named.items[0]!.markers).toMatchObject([{ name: 'before-upgrade', pinned: true }]);
    });

    step('pause and resume, by label; doctor finds nothing bad', async () => {
      const [paused] = await ask<{ state: string }[]>('pause', '--selector', 'tier=web');
      expect(paused).toMatchObject({ item: 'shop', state: 'succeeded' });
      expect(await item()).toMatchObject({ paused: true });
      await ask('resume', 'shop');
      await ask('wait', 'item', 'shop', '--for', 'mode=streaming', '--timeout', '60');
      const findings = await ask<{ verdict: string }[]>('doctor', '--data', platform.dataFolder);
      expect(findings.filter(({ verdict }) => verdict === 'bad')).toEqual([]);
    });

    step('another policy and other disks, at once', async () => {
      const { retention, thresholds } = await ask<api.Policy>('get', 'policy', 'gold');
      const settings = [`thresholds=${JSON.stringify(thresholds)}`, `retention=${JSON.stringify(retention)}`];
      const { id } = await ask<api.Policy>(
        'create',
        'policy',
        'silver',
        ...settings.flatMap((each) => ['--set', each]),
      );
      expect(await ask<api.Job>('set-policy', 'shop', '--policy', 'silver')).toMatchObject({ state: 'succeeded' });
      expect(await item()).toMatchObject({ policyId: id });
      await expect(ask('set-disks', 'shop')).rejects.toMatchObject({ exitCode: 77, code: 'disks-unchanged' });
      await expect(ask('move', 'shop', '--through', 'ps-primary')).rejects.toMatchObject({
        code: 'process-server-unchanged',
      });
    });

    step('a drill: a copy boots beside the machine, and goes', async () => {
      const before = host.acknowledged;
      const job = await ask<api.Job>('test-failover', 'shop', '--network', 'none', '--point', '-1s');
      expect(job).toMatchObject({ kind: 'test-failover', state: 'succeeded' });
      const [copy] = await standIns();
      await expectSound(copy!.consolePath!, 1);
      expect(host.acknowledged).toBeGreaterThan(before);
      await ask('cleanup', 'shop');
      expect(await standIns()).toEqual([]);
    });

    step('the control plane and its bus are gone: replication goes on, also over a restart of the target', async () => {
      await platform.loseControlPlane();
      const before = await host.view('shop');
      await host.works(50);
      await platform.kill('mt-recovery');
      await platform.revive('mt-recovery');
      const { durableBatch } = before;
      await until(
        'newer durable points',
        async () => {
          const now = await host.view('shop');
          return (
            now.mode === 'streaming' && (now.durableBatch ?? 0) > (durableBatch ?? 0) && (now.rpoMillis ?? 1e9) < 3000
          );
        },
        { timeoutMillis: 60_000 },
      );
      await platform.regainControlPlane();
      await ask('wait', 'item', 'shop', '--for', 'live.rpoMillis<3000', '--timeout', '60');
    });

    step('disaster: guest, agent and process server die; a failover job brings the stand-in up', async () => {
      host.agent.process.signal('SIGKILL');
      await platform.kill('ps-primary');
      await new Promise((resolve) => setTimeout(resolve, 50));
      await host.killGuest();
      const { acknowledged } = host;
      const job = await ask<api.Job>('failover', 'shop', '--network', 'none');
      expect(job).toMatchObject({ kind: expect.stringMatching(/^failover/), state: 'succeeded' });
      const [standIn] = await standIns();
      await expectSound(standIn!.consolePath!, acknowledged - LOST_RECORDS_MAX);
      const console_ = openConsole(standIn!.consolePath!);
      const first = acknowledgedOn(console_);
      await until('the stand-in going on', () => acknowledgedOn(console_) > first + 10, { timeoutMillis: 30_000 });
      expect((await item()).placement).toMatchObject({ where: 'target-uncommitted', fenced: true });
    });

    step('another point, and back to the source as it was left', async () => {
      const job = await ask<api.Job>('change-point', 'shop', '--point', '@before-upgrade', '--network', 'none');
      expect(job.state).toBe('succeeded');
      await platform.revive('ps-primary');
      await host.agent.start();
      await ask<api.Job>('undo', 'shop');
      expect((await item()).placement).toMatchObject({ where: 'source', fenced: false });
      expect(await standIns()).toEqual([]);
      await ask('wait', 'item', 'shop', '--for', 'mode=streaming', '--timeout', '90');
    });

    step(
      'planned failover: a person is asked, may think better of it; what the disaster had lost is there, to the last record',
      async () => {
        const planned = ['failover', 'shop', '--planned', '--network', 'none'];
        const jobs: string[] = [];
        for (const answer of ['no', 'yes']) {
          const { jobId } = await ask<{ jobId: string }>(...planned, '--no-wait');
          await expect(ask('job', 'follow', jobId)).rejects.toMatchObject({ exitCode: 1, code: 'job-asks' });
          if (answer === 'no') {
            await ask('job', 'cancel', jobId, '--reason', 'not today');
            await ask('wait', 'job', jobId, '--for', 'state=cancelled', '--timeout', '60');
          }
          jobs.push(jobId);
        }
        const [alert] = await until(
          'the alert about the question',
          async () => {
            const alerts = await ask<api.Alert[]>('list', 'alerts');
            const found = alerts.filter(({ cause, state }) => state === 'open' && cause.includes('waits'));
            return found.length > 0 && found;
          },
          // A configuration server that has just started calls nobody for 30 s, and a cause has to stand for 15.
          { timeoutMillis: 60_000 },
        );
        await ask('alert', 'acknowledge', alert!.id, '--note', 'shutting it down');
        const jobId = jobs.at(-1)!;
        const { acknowledged } = host;
        await ask('job', 'answer', jobId, '--step', 'stop-source', '--answer', 'done');
        expect(await ask<api.Job>('job', 'follow', jobId)).toMatchObject({ state: 'succeeded' });
        const [standIn] = await standIns();
        await expectSound(standIn!.consolePath!, acknowledged);
        const { items } = await ask<api.HistoryPage>('history', 'shop');
        expect(items.find(({ type }) => type === 'FailedOver')?.facts).toMatchObject({ planned: true });
        const findings = await ask<{ verdict: string }[]>('doctor', '--data', platform.dataFolder);
        expect(findings.filter(({ verdict }) => verdict === 'bad')).toEqual([]);
        await ask<api.Job>('undo', 'shop');
        await host.boot('shop');
        await ask('wait', 'item', 'shop', '--for', 'mode=streaming', '--timeout', '90');
        await ask('wait', 'item', 'shop', '--for', 'live.rpoMillis<3000', '--timeout', '60');
      },
    );

    step('the control plane is dead and the site burns: the local path, adopted afterwards', async () => {
      await platform.loseControlPlane();
      host.agent.process.signal('SIGKILL');
      await host.killGuest();
      const { acknowledged } = host;
      const made = await ask<StandIn>(
        ...['--master-target', platform.adminSocket('mt-recovery'), 'failover', 'shop', '--network', 'none'],
      );
      await expectSound(made.consolePath!, acknowledged - LOST_RECORDS_MAX);
      await platform.regainControlPlane();
      await ask('wait', 'item', 'shop', '--for', 'placement.where=target-uncommitted', '--timeout', '60');
      expect((await item()).placement).toMatchObject({ standIn: made.key, fenced: true });
      const { items } = await ask<api.HistoryPage>('history', 'shop');
      expect(items.map(({ type }) => type)).toContain('BreakGlassFailoverAdopted');
    });

    step('commit: the machine stays at the target', async () => {
      await ask('commit', 'shop');
      expect((await item()).placement).toMatchObject({ where: 'target-committed' });
      await expect(ask('undo', 'shop')).rejects.toThrow(CommandFailed);
    });

    step('the end: forgotten only by its name, the agent shut out; whoever followed saw all of it', async () => {
      await expect(ask('forget', 'shop', '--confirm', 'shops')).rejects.toMatchObject({ code: 'confirmation-missing' });
      expect(await ask<api.Job>('forget', 'shop', '--keep-points')).toMatchObject({ state: 'succeeded' });
      expect(await ask<api.Item[]>('list', 'items')).toEqual([]);
      await ask('revoke', 'agent', 'host-1', '--reason', 'its host burned');
      expect(await ask<api.Agent>('get', 'agent', 'host-1')).toMatchObject({ state: 'revoked' });
      await until('the events', () => followed.types().includes('FailoverCommitted'), { timeoutMillis: 20_000 });
      expect(followed.types()).toEqual([
        ...['ProtectionEnabled', 'FailedOver', 'FailoverUndone', 'FailedOver', 'FailoverUndone', 'FailoverCommitted'],
      ]);
    });

    step('the support bundle of all this has no secret in it', async () => {
      const out = join(platform.folder, 'bundle.tar.gz');
      const { files } = await ask<{ files: string[] }>('support-bundle', '--data', platform.dataFolder, '--out', out);
      expect(files).toEqual(
        expect.arrayContaining(['doctor.json', 'control-plane/items.json', 'control-plane/jobs.json']),
      );
      const { stdout } = await runTool('tar', ['-xzOf', out]);
      const secrets = secretsUnder(platform.folder);
      expect(secrets.length).toBeGreaterThan(8);
      for (const secret of secrets) expect(stdout.includes(secret)).toBe(false);
    });
  });
}
