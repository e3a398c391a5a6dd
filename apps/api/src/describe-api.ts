import { readFileSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/**
 * Serves the document at /api/openapi.json and a page to browse it at /api/docs. It was made when the product was built: making it takes
 * a second in which nobody else would be answered.
 */
export function describeApi(app: NestFastifyApplication): void {
  const read = (): OpenAPIObject =>
    JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8')) as OpenAPIObject;
  SwaggerModule.setup('api/docs', app, read, {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Zhanggui API',
  });
}
