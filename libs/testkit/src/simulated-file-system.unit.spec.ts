import { type FileHandle } from '@understudy/block';
import { SimulatedFileSystem } from './simulated-file-system.ts';

function text(file: FileHandle): string {
  const bytes = new Uint8Array(file.sizeBytes());
  file.readSync(bytes, 0);
  return Buffer.from(bytes).toString();
}

async function durableFile(files: SimulatedFileSystem, path: string, content: string): Promise<FileHandle> {
  const file = files.open(path, 'create');
  file.writeSync(Buffer.from(content), 0);
  await file.sync();
  await files.syncFolder('/');
  return file;
}

describe('SimulatedFileSystem', () => {
  it('keeps what was synced with its name over any power loss', async () => {
    for (let seed = 0; seed < 50; seed++) {
      const files = new SimulatedFileSystem({ seed });
      await durableFile(files, '/a', 'precious');
      files.powerLoss();
      expect(text(files.open('/a', 'read'))).toBe('precious');
    }
  });

  it('loses, keeps or tears what was not synced', async () => {
    const outcomes = new Set<string>();
    for (let seed = 0; seed < 200; seed++) {
      const files = new SimulatedFileSystem({ seed });
      const file = await durableFile(files, '/a', 'o'.repeat(4096));
      file.writeSync(Buffer.alloc(4096, 'n'), 0);
      files.powerLoss();
      const left = text(files.open('/a', 'read'));
      outcomes.add(left === 'o'.repeat(4096) ? 'old' : left === 'n'.repeat(4096) ? 'new' : 'torn');
    }
    expect([...outcomes].sort()).toEqual(['new', 'old', 'torn']);
  });

  it('takes or leaves a name that was not synced', () => {
    const outcomes = new Set<boolean>();
    for (let seed = 0; seed < 50; seed++) {
      const files = new SimulatedFileSystem({ seed });
      files.open('/a', 'create');
      files.powerLoss();
      outcomes.add(files.exists('/a'));
    }
    expect(outcomes.size).toBe(2);
  });

  it('renames as a whole', async () => {
    for (let seed = 0; seed < 50; seed++) {
      const files = new SimulatedFileSystem({ seed });
      await durableFile(files, '/old', 'x');
      files.rename('/old', '/new');
      files.powerLoss();
      expect(files.list('/')).toHaveLength(1);
    }
  });

  it('gives pages up for good when a sync fails', async () => {
    const files = new SimulatedFileSystem({ seed: 1, writeBackChance: 0 });
    const file = await durableFile(files, '/a', 'old');
    file.writeSync(Buffer.from('new'), 0);
    files.faultRule = (operation) => (operation === 'sync' ? 'EIO' : undefined);
    await expect(file.sync()).rejects.toMatchObject({ code: 'EIO' });
    files.faultRule = undefined;
    await file.sync();
    expect(text(file)).toBe('new');
    files.powerLoss();
    expect(text(files.open('/a', 'read'))).toBe('old');
  });

  it('promises nothing of a sync that had not ended', async () => {
    const outcomes = new Set<string>();
    for (let seed = 0; seed < 50; seed++) {
      const files = new SimulatedFileSystem({ seed });
      const file = await durableFile(files, '/a', 'old');
      file.writeSync(Buffer.from('new'), 0);
      const sync = file.sync();
      files.powerLoss();
      await expect(sync).rejects.toMatchObject({ code: 'EIO' });
      outcomes.add(text(files.open('/a', 'read')));
    }
    expect(outcomes).toEqual(new Set(['old', 'new']));
  });

  it('runs out of space, but not inside a reservation', () => {
    const files = new SimulatedFileSystem({ seed: 1, capacityBytes: 16_384 });
    const file = files.open('/a', 'create');
    file.allocate(0, 12_288);
    file.writeSync(new Uint8Array(12_288).fill(1), 0);
    file.writeSync(new Uint8Array(4096), 12_288);
    expect(() => file.writeSync(new Uint8Array(1), 16_384)).toThrow(expect.objectContaining({ code: 'ENOSPC' }));
    file.punchHole(0, 4096);
    file.writeSync(new Uint8Array(1), 16_384);
    expect(file.seekHole(0)).toBe(0);
    expect(file.seekData(0)).toBe(4096);
  });

  it('locks out others until the process is gone', () => {
    const files = new SimulatedFileSystem({ seed: 1 });
    expect(files.open('/a', 'create').tryLock()).toBe(true);
    expect(files.open('/a', 'write').tryLock()).toBe(false);
    files.processKill();
    expect(files.open('/a', 'write').tryLock()).toBe(true);
  });

  it('repeats itself for the same seed', () => {
    const run = (): string => {
      const files = new SimulatedFileSystem({ seed: 7 });
      for (let index = 0; index < 20; index++) files.open(`/f${index}`, 'create').writeSync(Buffer.from('x'), index);
      files.powerLoss();
      return files
        .list('/')
        .map((name) => `${name}:${text(files.open(name, 'read')).length}`)
        .join();
    };
    expect(run()).toBe(run());
  });
});
