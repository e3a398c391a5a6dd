import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { routesOf } from './described-access.js';

/** Refuses to start while any route says neither who may call it nor that anyone may. */
@Injectable()
export class RouteCheck implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const open = routesOf(this.discovery, this.scanner, this.reflector)
      .filter(({ access }) => access === undefined)
      .map(({ method, controller, handler }) => `${method} ${controller}.${handler}`);
    if (open.length > 0)
      throw new Error(`Every route needs @Can, @SignedIn or @Public. Missing on: ${open.join(', ')}`);
  }
}
