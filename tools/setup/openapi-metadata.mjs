// @ts-check
import path from 'node:path';
import { ROOT } from './paths.mjs';

const SUFFIXES = { dtoFileNameSuffix: ['.dto.ts'], controllerFileNameSuffix: ['.controller.ts'] };

/**
 * Reads what Nest's Swagger plugin would add to DTOs and controllers (types, comments, validation rules), which SWC does
 * not do, and writes it as a module for `SwaggerModule.loadPluginMetadata`.
 * @param {string} [root]
 * @returns {Promise<string>} TypeScript, with imports relative to apps/api/src
 */
export async function openapiMetadata(root = ROOT) {
  const { default: ts } = await import('typescript');
  const { ReadonlyVisitor } = await import('@nestjs/swagger/plugin');
  const visitor = new ReadonlyVisitor({
    ...SUFFIXES,
    introspectComments: true,
    classValidatorShim: true,
    esmCompatible: true,
    pathToSource: path.join(root, 'apps/api/src'),
  });
  /** @type {import('typescript').Program} */
  const program = ReadonlyVisitor.createTsProgram(path.join(root, 'tsconfig.json'));
  const wanted = Object.values(SUFFIXES).flat();
  const files = program.getSourceFiles().filter(({ fileName }) => wanted.some((suffix) => fileName.endsWith(suffix)));
  files.sort((one, other) => (one.fileName < other.fileName ? -1 : 1));
  for (const file of files) visitor.visit(program, file);
  return print(ts, visitor.collect(), visitor.typeImports);
}

/** @typedef {import('typescript').Expression} Expression */
/** @typedef {{ [name: string]: Expression | Tree }} Tree classes, and in controllers their methods */

/**
 * @param {typeof import('typescript')} ts
 * @param {Record<string, [Expression, Tree][]>} collected for "models" and "controllers": module and what it holds
 * @param {Record<string, string>} typeImports
 */
function print(ts, collected, typeImports) {
  const { factory } = ts;
  const list = (/** @type {Expression[]} */ items) => factory.createArrayLiteralExpression(items, true);
  /** @param {Expression | Tree} value @returns {Expression} */
  const expression = (value) => {
    if ('kind' in value && typeof value.kind === 'number') return /** @type {Expression} */ (value);
    const members = Object.entries(/** @type {Tree} */ (value)).map(([name, member]) =>
      factory.createPropertyAssignment(factory.createStringLiteral(name), expression(member)),
    );
    return factory.createObjectLiteralExpression(members, true);
  };
  const kinds = Object.entries(collected).map(([kind, modules]) => [
    kind,
    list(modules.map(([module, classes]) => list([module, expression(classes)]))),
  ]);
  const metadata = expression({ '@nestjs/swagger': Object.fromEntries(kinds) });
  const file = ts.createSourceFile('openapi-metadata.ts', '', ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
  const body = ts
    .createPrinter({ newLine: ts.NewLineKind.LineFeed })
    .printNode(ts.EmitHint.Unspecified, metadata, file);
  const imports = Object.entries(typeImports).map(([from, load]) => `    ${JSON.stringify(from)}: ${load},\n`);
  return [
    '// Made by `npm run openapi` from the DTOs and controllers; not to be edited.\n',
    '/* eslint-disable */\n',
    '// @ts-nocheck\n',
    'export default async () => {\n',
    `  const t = {\n${imports.join('')}  };\n`,
    `  return ${body};\n`,
    '};\n',
  ].join('');
}
