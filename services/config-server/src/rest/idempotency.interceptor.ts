import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { fingerprintOf } from './asked.ts';
import type { ApiRequest } from './exchange.ts';
import { IdempotencyLedger } from './idempotency.ledger.ts';
import { ApiProblem } from './problem.ts';

/** Same key, other request: refused before anything is done. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  readonly #ledger: IdempotencyLedger;

  constructor(ledger: IdempotencyLedger) {
    this.#ledger = ledger;
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const { asked } = request;
    if (asked?.idempotencyKey !== undefined && request.method !== 'GET') {
      const fits = this.#ledger.admit(asked.commandId, fingerprintOf(request), Date.now());
      if (!fits)
        throw new ApiProblem('idempotency-key-reused', 'this Idempotency-Key came before with another request', {
          errors: [{ pointer: 'header:idempotency-key', detail: 'belongs to another request' }],
        });
    }
    return next.handle();
  }
}
