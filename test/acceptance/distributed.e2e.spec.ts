import { acceptance } from './acceptance.suite.ts';
import { openDistributed } from './support/distributed.platform.ts';

acceptance('distributed (separate processes)', openDistributed);
