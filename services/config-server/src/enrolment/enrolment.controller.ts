import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { isRefusal } from '@understudy/event-sourcing';
import { Writes } from '../rest/documented.ts';
import { Refused } from '../rest/refused.ts';
import { type EnrolmentRequestBody, enrolmentGrant, enrolmentRequest } from './enrolment-token.schema.ts';
import { Enrolments } from './enrolments.ts';

@Controller('api/v1/enrolments')
export class EnrolmentController {
  readonly #enrolments: Enrolments;

  constructor(@Inject(Enrolments) enrolments: Enrolments) {
    this.#enrolments = enrolments;
  }

  @Post()
  @HttpCode(200)
  @Writes('Enrol with a one-time token: a certificate for a key of one’s own', 200, enrolmentGrant)
  async enrol(@Body({ schema: enrolmentRequest }) body: EnrolmentRequestBody) {
    const grant = await this.#enrolments.enrol(body, '', Date.now());
    if (isRefusal(grant)) throw new Refused(grant);
    return grant;
  }
}
