import type { Provider, Type } from '@nestjs/common';
import { AlertController } from '../alert/alert.controller.ts';
import { DrillController } from '../drill/drill.controller.ts';
import { GroupController } from '../group/group.controller.ts';
import { ItemController } from '../item/item.controller.ts';
import { ItemOperations } from '../item/item.operations.ts';
import { ItemActionsController } from '../item/item-actions.controller.ts';
import { ItemPoints } from '../item/item-points.ts';
import { MachineController } from '../machine/machine.controller.ts';
import { PolicyController } from '../policy/policy.controller.ts';
import { PROTECTION } from '../protection/protection.port.ts';
import { ProtectionService } from '../protection/protection.service.ts';
import { ReadinessService } from '../readiness/readiness.service.ts';

/** Machines, policies, groups and protected items: their controllers and what these need. */
export const PROTECTION_CONTROLLERS: Type[] = [
  MachineController,
  PolicyController,
  GroupController,
  ItemController,
  ItemActionsController,
  DrillController,
  AlertController,
];

export const PROTECTION_PROVIDERS: Provider[] = [
  ProtectionService,
  { provide: PROTECTION, useExisting: ProtectionService },
  ReadinessService,
  ItemOperations,
  ItemPoints,
];
