import type { RegisterCommand } from '../command.types.ts';
import { registerService } from '../exec-service.ts';

export const register: RegisterCommand = (program) =>
  registerService(program, 'process-server', 'process-server', 'run the process server');
