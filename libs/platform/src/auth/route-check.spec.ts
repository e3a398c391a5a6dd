import { Controller, Get, Module, Post } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { Can, Public, SignedIn } from './can.decorator.js';
import { RouteCheck } from './route-check.js';

@Controller('guarded')
class GuardedController {
  @Can('orders:read')
  @Get()
  read(): void {}

  @SignedIn()
  @Get('mine')
  mine(): void {}

  helper(): void {}
}

@Public()
@Controller('public')
class PublicController {
  @Get()
  read(): void {}
}

@Controller('open')
class OpenController {
  @Can('orders:read')
  @Get()
  read(): void {}

  @Post()
  forgotten(): void {}
}

class InheritingController extends GuardedController {
  @Get('more')
  more(): void {}
}
Controller('inheriting')(InheritingController);

async function start(...controllers: (new () => object)[]): Promise<void> {
  @Module({ imports: [DiscoveryModule], controllers, providers: [RouteCheck] })
  class TinyModule {}
  const app = await NestFactory.createApplicationContext(TinyModule, { logger: false, abortOnError: false });
  await app.close();
}

describe('the check of routes at the start', () => {
  it('lets a product start whose every route says who may call it', async () => {
    await expect(start(GuardedController, PublicController)).resolves.toBeUndefined();
  });

  it('stops one in which a route says nothing, and names the route', async () => {
    await expect(start(GuardedController, OpenController)).rejects.toThrow(
      /Missing on: POST OpenController\.forgotten$/,
    );
  });

  it('sees routes of a controller that inherits others', async () => {
    await expect(start(InheritingController)).rejects.toThrow(/Missing on: GET InheritingController\.more$/);
  });
});
