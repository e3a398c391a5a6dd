import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { describedAccess, ProblemDto, ProposalDto } from '@zhanggui/platform';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { moveRulesToItems, withRules } from './describe-rules.js';
import describeDtos from './openapi-metadata.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Parameter = NonNullable<Operation['parameters']>[number];

/** The OpenAPI 3.1 document, made from controllers and DTOs, and from what their sources say. */
export async function apiDocument(app: NestFastifyApplication): Promise<OpenAPIObject> {
  await SwaggerModule.loadPluginMetadata(async () => withRules(await describeDtos()));
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
    operationIdFactory: operationId,
    extraModels: [ProblemDto, ProposalDto],
  });
  moveRulesToItems(document);
  const access = describedAccess(app, operationId);
  for (const path of Object.values(document.paths)) {
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      const operation = path[method];
      if (!operation) continue;
      operation.responses = { ...operation.responses, default: PROBLEM };
      operation.parameters?.forEach(describeObject);
      const { permission, proposable } = access.get(operation.operationId!)!;
      Object.assign(operation, { 'x-permission': permission });
      if (proposable) operation.responses['202'] ??= PROPOSED;
    }
  }
  return document;
}

/** How the query string holds an object: `custom[colour]=red`. */
function describeObject(parameter: Parameter): void {
  if (!('schema' in parameter) || !parameter.schema || !('type' in parameter.schema)) return;
  if (parameter.schema.type === 'object') Object.assign(parameter, { style: 'deepObject', explode: true });
}

const operationId = (controller: string, handler: string): string =>
  `${controller.replace('Controller', '')}_${handler}`;

/** For callers who may only suggest this, or whose limit the amount exceeds. */
const PROPOSED = {
  description: 'Kept as a proposal for someone else to decide',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/ProposalDto' } } },
};

/** Whatever goes wrong, it is said in this form. */
const PROBLEM = {
  description: 'The request was refused, or failed',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } },
};
