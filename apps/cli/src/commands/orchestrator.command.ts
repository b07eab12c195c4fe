import type { RegisterCommand } from '../command.types.ts';
import { registerService } from '../exec-service.ts';

export const register: RegisterCommand = (program) =>
  registerService(program, 'orchestrator', 'orchestrator', 'run the orchestrator: jobs');
