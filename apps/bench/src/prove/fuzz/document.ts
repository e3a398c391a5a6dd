import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
  additionalProperties?: Schema | boolean;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}

/** One route of the API document. */
export interface Operation {
  id: string;
  method: string;
  /** Below /api/v1. */
  path: string;
  parameters: Parameter[];
  /** By content type. */
  bodies: Record<string, Schema>;
  /** Statuses that are promised; `default` stands for refusals. */
  answers: Map<string, AnswerShape>;
}

interface AnswerShape {
  contentTypes: string[];
  /** Null where nothing is said of the body. */
  validate: ValidateFunction | null;
}

interface RawOperation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}

export interface ApiDocument {
  operations: Operation[];
  resolve(schema: Schema): Schema;
}

const ROOT = '/api/v1';
const JSON_BODY = /^application\/(problem\+)?json$/;

/** The API document of the repository, ready to make requests from and to check answers against. */
export function readDocument(): ApiDocument {
  const text = readFileSync(join(process.cwd(), 'apps/api/src/openapi.json'), 'utf8');
  const document = JSON.parse(text) as {
    paths: Record<string, Record<string, RawOperation>>;
    components: { schemas: Record<string, Schema> };
  };
  const ajv = new Ajv2020({ strict: false, allErrors: true, inlineRefs: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema({ $id: 'api', ...document });
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, raw]) => operationOf(ajv, path, method, raw)),
  );
  const resolve = (schema: Schema): Schema => {
    if (schema.$ref) return resolve(document.components.schemas[schema.$ref.split('/').at(-1)!]!);
    return schema.allOf?.length === 1 ? resolve(schema.allOf[0]!) : schema;
  };
  return { operations, resolve };
}

function operationOf(ajv: Ajv2020, path: string, method: string, raw: RawOperation): Operation {
  const answers = Object.entries(raw.responses).map(([status, { content = {} }]): [string, AnswerShape] => {
    const type = Object.keys(content).find((one) => JSON_BODY.test(one));
    const pointer = ['paths', path, method, 'responses', status, 'content', type ?? '', 'schema']
      .map(escaped)
      .join('/');
    const validate = type && content[type]!.schema ? ajv.compile({ $ref: `api#/${pointer}` }) : null;
    return [status, { contentTypes: Object.keys(content), validate }];
  });
  const bodies = Object.entries(raw.requestBody?.content ?? {}).map(([type, { schema }]) => [type, schema] as const);
  return {
    id: raw.operationId,
    method: method.toUpperCase(),
    path: path.slice(ROOT.length),
    parameters: raw.parameters ?? [],
    bodies: Object.fromEntries(bodies),
    answers: new Map(answers),
  };
}

/** RFC 6901 inside the fragment of an address. */
const escaped = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
