import type { RegisterCommand } from '../command.types.ts';
import { registerService } from '../exec-service.ts';

export const register: RegisterCommand = (program) =>
  registerService(
    program,
    'config-server',
    'config-server',
    'run the configuration server: what is known and wanted, the REST API',
  );
