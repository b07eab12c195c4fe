import { Param } from '@nestjs/common';
import { resourceId } from '../rest/resource.schema.ts';

/** The item of the path. */
export const OfItem = Param('itemId', { schema: resourceId });
