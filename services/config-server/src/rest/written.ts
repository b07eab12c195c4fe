import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import type { ApiReply } from './exchange.ts';
import type { Receipt } from './resource.schema.ts';

/** A write that was accepted. The interceptor turns it into status, Location, ETag and position headers. */
export class Written {
  readonly receipt: Receipt;
  readonly location: string | undefined;
  readonly status: 200 | 201 | 202;
  /** What is answered beside the receipt: a secret that is shown once. */
  readonly more: Readonly<Record<string, unknown>>;

  constructor(
    receipt: Receipt,
    {
      location,
      status = 200,
      more = {},
    }: { location?: string; status?: 200 | 201 | 202; more?: Record<string, unknown> } = {},
  ) {
    this.receipt = receipt;
    this.location = location;
    this.status = status;
    this.more = more;
  }
}

/** A document with its ETag: `revision` is the field that all have. */
export function isDocument(value: unknown): value is { readonly revision: number } {
  return typeof value === 'object' && value !== null && 'revision' in value && typeof value.revision === 'number';
}

@Injectable()
export class ReplyInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<ApiReply>();
    return next.handle().pipe(map((value: unknown) => dress(value, reply)));
  }
}

function dress(value: unknown, reply: ApiReply): unknown {
  if (value instanceof Written) {
    const { receipt, location, status, more } = value;
    reply.status(status).header('etag', `"${receipt.revision}"`).header('understudy-position', receipt.position);
    if (location !== undefined) reply.header('location', location);
    return { ...receipt, ...more };
  }
  if (isDocument(value)) reply.header('etag', `"${value.revision}"`);
  return value;
}
