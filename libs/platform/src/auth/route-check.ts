import { Injectable, type OnModuleInit, RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS } from './can.decorator.js';

/** Refuses to start while any route says neither who may call it nor that anyone may. */
@Injectable()
export class RouteCheck implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const open: string[] = [];
    for (const { instance, metatype } of this.discovery.getControllers()) {
      if (!instance || !metatype) continue;
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const handler = prototype[name]!;
        if (Reflect.getMetadata('method', handler) === undefined) continue;
        if (this.reflector.getAllAndOverride(ACCESS, [handler, metatype as never]) === undefined) {
          open.push(`${RequestMethod[Reflect.getMetadata('method', handler) as number]} ${metatype.name}.${name}`);
        }
      }
    }
    if (open.length > 0)
      throw new Error(`Every route needs @Can, @SignedIn or @Public. Missing on: ${open.join(', ')}`);
  }
}
