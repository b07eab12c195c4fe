import type { Type } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger';
import { DOCUMENTED, type Documented } from './documented.ts';
import { problem } from './problem.ts';

const PROBLEM = { description: 'Refused, with cause and remedy', content: { 'application/problem+json': {} } };

/** Tells Swagger what the routes of these controllers say of themselves. */
export function describeRoutes(controllers: readonly Type[]): void {
  for (const { prototype } of controllers)
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const route: Documented | undefined =
        typeof descriptor.value === 'function' ? Reflect.getMetadata(DOCUMENTED, descriptor.value) : undefined;
      if (route !== undefined) for (const describe of decorators(route)) describe(prototype, name, descriptor);
    }
}

function decorators({ summary, answer, headers, hasProblems }: Documented): MethodDecorator[] {
  const { status, description, schema, contentType } = answer;
  return [
    ...(hasProblems ? (['4XX', '5XX'] as const) : []).map((each) =>
      ApiResponse({ status: each, ...PROBLEM, standardSchema: problem }),
    ),
    ApiResponse({ status, description, ...(schema && { standardSchema: schema }) }),
    ...headers.map((header) => ApiHeader({ ...header, required: false })),
    ...(contentType === undefined ? [] : [ApiProduces(contentType)]),
    ApiBearerAuth(),
    ApiOperation({ summary }),
  ];
}
