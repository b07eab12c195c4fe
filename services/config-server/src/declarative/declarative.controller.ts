import { Body, Controller, Get, HttpCode, Inject, Post, Query, Res } from '@nestjs/common';
import { stringify } from 'yaml';
import { type Asked, FromRequest } from '../rest/asked.ts';
import { Reads } from '../rest/documented.ts';
import type { ApiReply } from '../rest/exchange.ts';
import { Declarations } from './declarations.ts';
import {
  type Declaration,
  declaration,
  declarationAnswer,
  type ExportQuery,
  exported,
  exportQuery,
} from './declarative.schema.ts';

/** Configuration as documents, JSON or YAML (a stream of documents). */
@Controller('api/v1')
export class DeclarativeController {
  readonly #declarations: Declarations;

  constructor(@Inject(Declarations) declarations: Declarations) {
    this.#declarations = declarations;
  }

  @Post('apply')
  @HttpCode(200)
  @Reads('Make it so: create and change what is declared; what is not declared stays', declarationAnswer)
  async apply(@Body({ schema: declaration }) body: Declaration, @FromRequest() asked: Asked) {
    return await this.#declarations.apply(body, asked);
  }

  @Post('diff')
  @HttpCode(200)
  @Reads('What apply would do', declarationAnswer)
  async diff(@Body({ schema: declaration }) body: Declaration, @FromRequest() asked: Asked) {
    return await this.#declarations.apply({ ...body, dryRun: true }, asked);
  }

  @Get('export')
  @Reads('What is there, as documents that apply takes; secrets are left out', exported)
  async export(
    @Query({ schema: exportQuery }) { kinds, selector, format }: ExportQuery,
    @Res({ passthrough: true }) reply: ApiReply,
  ) {
    const documents = await this.#declarations.export(kinds, selector);
    if (format === 'json') return { documents };
    reply.type('application/yaml');
    return documents.map((document) => `---\n${stringify(document)}`).join('');
  }
}
