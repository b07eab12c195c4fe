import { runService } from '@understudy/hosting';
import { masterTarget } from './master-target.definition.ts';

await runService(masterTarget);
