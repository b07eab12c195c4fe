import { Controller, Delete, Get, Param } from '@nestjs/common';
import type { ServedView } from '@understudy/hosting';
import { ViewsService } from './views.service.ts';

@Controller('v1/views')
export class ViewsController {
  readonly #views: ViewsService;

  constructor(views: ViewsService) {
    this.#views = views;
  }

  @Get()
  list(): ServedView[] {
    return this.#views.list();
  }

  @Delete(':id')
  async close(@Param('id') id: string): Promise<ServedView> {
    return await this.#views.close(id);
  }
}
