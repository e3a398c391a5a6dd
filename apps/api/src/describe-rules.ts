import type { OpenAPIObject } from '@nestjs/swagger';
import { getMetadataStorage } from 'class-validator';

type Class = new () => object;
/** What is said of the properties of DTO classes, by class and property, as Swagger's plugin collects it. */
type Described = Record<string, Record<string, Record<string, unknown>>>;

interface DescribedDtos {
  '@nestjs/swagger': { models: [Promise<Record<string, unknown>>, Described][] };
}

/** What a rule of class-validator is called in JSON Schema. The plugin reads only those whose arguments stand there as literals. */
const RULES: Record<string, (constraints: unknown[]) => object> = {
  isInt: () => ({ type: 'integer' }),
  isUuid: () => ({ format: 'uuid' }),
  isDay: () => ({ format: 'date' }),
  isIso8601: () => ({ format: 'date-time' }),
  matches: ([pattern]) => ({ pattern: (pattern as RegExp).source }),
  isIn: ([values]) => ({ enum: [...(values as unknown[])] }),
  isLength: ([least, most]) => ({ minLength: least, ...(most !== undefined && { maxLength: most }) }),
  min: ([least]) => ({ minimum: least }),
  max: ([most]) => ({ maximum: most }),
  arrayMinSize: ([least]) => ({ minItems: least }),
  arrayMaxSize: ([most]) => ({ maxItems: most }),
};

/** Adds to what the plugin knows of DTOs all that their validation demands, so that the document promises nothing that is then refused. */
export async function withRules<T>(metadata: T): Promise<T> {
  for (const [module, classes] of (metadata as DescribedDtos)['@nestjs/swagger'].models) {
    const known = byName(Object.values(await module));
    for (const [name, properties] of Object.entries(classes)) {
      const dto = known.get(name);
      if (dto) addRules(dto, properties);
    }
  }
  return metadata;
}

/** Classes of a module with those that they extend, which need not be exported. */
function byName(exported: readonly unknown[]): Map<string, Class> {
  const known = new Map<string, Class>();
  for (const one of exported)
    for (let dto = one; typeof dto === 'function' && dto.name; dto = Object.getPrototypeOf(dto) as unknown)
      known.set(dto.name, dto as Class);
  return known;
}

function addRules(dto: Class, properties: Described[string]): void {
  for (const { propertyName, name, constraints } of getMetadataStorage().getTargetValidationMetadatas(
    dto,
    '',
    false,
    false,
  )) {
    const property = properties[propertyName];
    const rule = RULES[name ?? ''];
    if (property && rule && !('enum' in property)) Object.assign(property, rule((constraints as unknown[]) ?? []));
  }
}

interface Schema {
  type?: string | string[];
  items?: Schema;
  properties?: Record<string, Schema>;
  [rule: string]: unknown;
}

const OF_ITEMS = ['pattern', 'format', 'enum', 'minLength', 'maxLength', 'minimum', 'maximum'];

/** Rules of each item of a list stand with the items. */
export function moveRulesToItems(document: OpenAPIObject): void {
  const schemas = Object.values(document.components!.schemas!) as Schema[];
  for (const { properties = {} } of schemas) Object.values(properties).forEach(moveDown);
  for (const path of Object.values(document.paths))
    for (const operation of Object.values(path) as { parameters?: { schema?: Schema }[] }[])
      for (const { schema } of operation.parameters ?? []) if (schema) moveDown(schema);
}

function moveDown(schema: Schema): void {
  if (![schema.type].flat().includes('array') || !schema.items) return;
  for (const rule of OF_ITEMS) {
    if (!(rule in schema)) continue;
    schema.items[rule] ??= schema[rule];
    delete schema[rule];
  }
}
