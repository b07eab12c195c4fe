import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { type Asked, FromRequest } from '../rest/asked.ts';
import { Reads } from '../rest/documented.ts';
import { InnerCalls } from '../rest/inner-calls.ts';
import { type Assessment, assessment, forecast } from './assess.schema.ts';
import { forecastOf } from './forecast.ts';

/** Would this machine be protectable, and at which RPO? Nothing is protected by asking. */
@Controller('api/v1/assess')
export class AssessController {
  readonly #calls: InnerCalls;

  constructor(@Inject(InnerCalls) calls: InnerCalls) {
    this.#calls = calls;
  }

  @Post()
  @HttpCode(200)
  @Reads('Forecast the RPO for a churn and a bandwidth; with a machine, what stands in the way', forecast)
  async assess(@Body({ schema: assessment }) body: Assessment, @FromRequest() asked: Asked) {
    const result = forecastOf(body);
    const { machineId, policyId } = body;
    if (machineId === undefined) return result;
    const check = { method: 'POST', path: '/items/check', body: { machineId, policyId }, about: 'check' };
    return { ...result, readiness: (await this.#calls.call(asked, check)).body };
  }
}
