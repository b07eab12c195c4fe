import { acceptance } from './acceptance.suite.ts';
import { openEmbedded } from './support/embedded.platform.ts';

acceptance('embedded (understudy up)', openEmbedded);
