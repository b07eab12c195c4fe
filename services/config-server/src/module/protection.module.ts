import type { Provider, Type } from '@nestjs/common';
import { AlertController } from '../alert/alert.controller.ts';
import { GroupController } from '../group/group.controller.ts';
import { MachineController } from '../machine/machine.controller.ts';
import { PolicyController } from '../policy/policy.controller.ts';

/** Machines, policies, groups and protected items: their controllers and what these need. */
export const PROTECTION_CONTROLLERS: Type[] = [MachineController, PolicyController, GroupController, AlertController];

export const PROTECTION_PROVIDERS: Provider[] = [];
