import { isAbsolute } from 'node:path';
import { z } from 'zod';
import {
  atMillis,
  labels,
  listQuery,
  pageOf,
  resourceId,
  resourceName,
  resourceShape,
} from '../rest/resource.schema.ts';

const diskName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,19}$/, 'must be lower-case letters, digits and dashes (20 at most)');
const diskPath = z
  .string()
  .min(1)
  .max(4096)
  .refine((path) => isAbsolute(path) || path.startsWith('nbd+unix://'), 'must be an absolute path or an nbd+unix URI');
const sizeBytes = z
  .int()
  .min(0)
  .max(2 ** 52);

export const machineDisk = z
  .strictObject({
    id: resourceId,
    index: z.int().min(0).describe('Its number in the replication stream'),
    name: diskName,
    path: diskPath,
    sizeBytes: sizeBytes.describe('0: not known yet'),
  })
  .meta({ id: 'MachineDisk' });
const namedDisk = z
  .strictObject({
    id: resourceId.optional().describe('Left out: the disk of this name, or a new one'),
    name: diskName,
    path: diskPath,
    sizeBytes: sizeBytes.default(0),
  })
  .meta({ id: 'NamedDisk' });
export const machineNic = z
  .strictObject({
    mac: z.string().regex(/^([0-9a-f]{2}:){5}[0-9a-f]{2}$/, 'must be like 52:54:00:12:34:56'),
    network: z
      .string()
      .max(100)
      .regex(/^[^\p{Cc}]*$/u, 'must not contain control characters'),
  })
  .meta({ id: 'MachineNic' });
const fabric = z
  .record(z.string().min(1).max(100), z.string().max(4000))
  .refine((all) => Object.keys(all).length <= 64, 'must be at most 64')
  .describe('What the fabric needs to make the machine again: kernel, initrd, commandLine for a direct boot');

const definition = {
  agent: resourceName.describe('Name of the agent that hosts its disks'),
  cpus: z.int().min(1).max(512),
  memoryMib: z
    .int()
    .min(16)
    .max(2 ** 24),
  firmware: z.enum(['bios', 'uefi']),
  nics: z.array(machineNic).max(32),
  fabric,
};

/** A machine: the document of the read model is the REST representation. */
export const machine = z
  .strictObject({ ...resourceShape, ...definition, disks: z.array(machineDisk), registeredAtMillis: atMillis })
  .meta({ id: 'Machine' });
export type Machine = z.output<typeof machine>;
export const machinePage = pageOf('Machine', machine);

export const machineRegistration = z
  .strictObject({
    id: resourceId.optional().describe('A machine that is known elsewhere keeps its id; left out: a new one'),
    name: resourceName,
    labels: labels.default({}),
    agent: definition.agent,
    cpus: definition.cpus.default(1),
    memoryMib: definition.memoryMib.default(512),
    firmware: definition.firmware.default('bios'),
    nics: definition.nics.default([]),
    disks: z.array(namedDisk).min(1).max(32),
    fabric: fabric.default({}),
  })
  .meta({ id: 'MachineRegistration' });
export type MachineRegistration = z.output<typeof machineRegistration>;

/** What is left out stays as it is. `disks` names all of them as they shall be. */
export const machineChange = z
  .strictObject({
    labels: labels.optional(),
    agent: definition.agent.optional(),
    cpus: definition.cpus.optional(),
    memoryMib: definition.memoryMib.optional(),
    firmware: definition.firmware.optional(),
    nics: definition.nics.optional(),
    disks: z.array(namedDisk).min(1).max(32).optional(),
    fabric: fabric.optional(),
  })
  .meta({ id: 'MachineChange' });
export type MachineChange = z.output<typeof machineChange>;

export const machineQuery = listQuery.extend({ name: resourceName.optional(), agent: resourceName.optional() });
export type MachineQuery = z.output<typeof machineQuery>;
