import { type INestApplicationContext, RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS, type Access } from './can.decorator.js';

export interface RouteOf {
  controller: string;
  handler: string;
  method: string;
  access: Access | undefined;
}

/** Every route of the process with what it asks of its caller. */
export function routesOf(discovery: DiscoveryService, scanner: MetadataScanner, reflector: Reflector): RouteOf[] {
  return discovery.getControllers().flatMap(({ instance, metatype }) => {
    if (!instance || !metatype) return [];
    const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
    return scanner.getAllMethodNames(prototype).flatMap((handler) => {
      const method = Reflect.getMetadata('method', prototype[handler]!) as number | undefined;
      if (method === undefined) return [];
      const access = reflector.getAllAndOverride<Access | undefined>(ACCESS, [prototype[handler]!, metatype as never]);
      return [{ controller: metatype.name, handler, method: RequestMethod[method]!, access }];
    });
  });
}

/** The same by operation of the API document, in its words: the permission, `signed-in` or `public`. */
export function describedAccess(
  app: INestApplicationContext,
  operationId: (controller: string, handler: string) => string,
): Map<string, { permission: string; proposable: boolean }> {
  const routes = routesOf(app.get(DiscoveryService, { strict: false }), new MetadataScanner(), new Reflector());
  return new Map(
    routes.map(({ controller, handler, method, access }) => [
      operationId(controller, handler),
      typeof access === 'object'
        ? { permission: access.permission, proposable: method !== 'GET' && access.about !== null }
        : { permission: access ?? 'none', proposable: false },
    ]),
  );
}
