import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ProblemDto } from '@zhanggui/platform';
import describeDtos from './openapi-metadata.js';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The OpenAPI 3.1 document, made from controllers and DTOs. */
export function apiDocument(app: NestFastifyApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Zhanggui 掌柜')
    .setDescription(
      'The desk from which an online store is run. Errors are RFC 9457 problem documents with a stable `code`.',
    )
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API key (`zk_…`)' })
    .build();
  const document = SwaggerModule.createDocument(app, builder, {
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}_${method}`,
    extraModels: [ProblemDto],
  });
  for (const path of Object.values(document.paths)) {
    for (const method of ['get', 'post', 'patch', 'delete'] as const) {
      const operation = path[method];
      if (operation) operation.responses = { ...operation.responses, default: PROBLEM };
    }
  }
  return document;
}

/** Whatever goes wrong, it is said in this form. */
const PROBLEM = {
  description: 'The request was refused, or failed',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } },
};

/** Serves the document at /api/openapi.json and a page to browse it at /api/docs, both made at the first request. */
export async function describeApi(app: NestFastifyApplication): Promise<void> {
  await SwaggerModule.loadPluginMetadata(describeDtos);
  SwaggerModule.setup('api/docs', app, () => apiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Zhanggui API',
  });
}
