import ts from 'typescript';
import { ROUTES } from './routes.js';
import { type Fault, isTest, libOf, lineAt, SERVER, type Source, SOURCES } from './sources.js';

interface Operation extends Fault {
  name: string;
  lib: string;
  /** Source of its file. */
  code: string;
}

/** Operations that no test calls by name or by route, with what tests them instead. */
export const TESTED_OTHERWISE: Record<string, string> = {
  indexPlacedOrders: 'the relay calls it: apps/api-e2e/src/events.e2e.ts finds an order by its buyer',
  queueDeliveries: 'the relay calls it: libs/platform/src/webhooks/sending/queue-deliveries.db.spec.ts',
  editProductRows: 'the import calls it: products.table.db.spec.ts brings in files that change products',
  placeFromFile: 'the worker calls it: apps/api-e2e/src/imports.e2e.ts brings in files of open orders',
  shipParcels: 'the import calls it: parcels.table.db.spec.ts brings in a file of tracking numbers',
  writeProducts: 'the import calls it: products.table.db.spec.ts brings in files of products',
  writeCountLines: 'the import calls it: count-lines.table.db.spec.ts brings in count sheets',
  writeStockCounts: 'the import calls it: tables.db.spec.ts brings in a count of stock',
  writeAllotments: 'the import calls it: allotments.db.spec.ts brings in a file of allotments',
};

/** Exported functions over a transaction in a file named for what it does: `(tx, actor, …)`, or named as the file is. */
export const OPERATIONS: readonly Operation[] = SERVER.filter(
  ({ file }) => libOf(file) && !/\.(queries|sql|rules|status|controller|module|dto|entity|messages)\.ts$/.test(file),
).flatMap(operationsOf);

function operationsOf({ file, text: code, tree }: Source): Operation[] {
  return tree.statements.flatMap((statement) => {
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) return [];
    return functionsOf(statement)
      .filter(
        ({ name, types }) =>
          types[0] === 'Tx' && (types[1] === 'Actor' || fileNameOf(name) === file.slice(file.lastIndexOf('/') + 1)),
      )
      .map(({ name }) => ({
        file,
        line: lineAt(tree, statement.getStart(tree)),
        what: name,
        name,
        lib: libOf(file)!,
        code,
      }));
  });
}

function functionsOf(statement: ts.Statement): { name: string; types: string[] }[] {
  const typesOf = (node: ts.FunctionLikeDeclaration): string[] =>
    node.parameters.map(({ type }) => type?.getText() ?? '');
  if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name?.text ?? '', types: typesOf(statement) }];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
    initializer && ts.isArrowFunction(initializer) ? [{ name: name.getText(), types: typesOf(initializer) }] : [],
  );
}

function fileNameOf(name: string): string {
  return `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
}

const TESTS = SOURCES.filter(({ file }) => isTest(file) && /\.(spec|e2e)\.tsx?$/.test(file));
const JOURNEYS = SOURCES.filter(({ file }) => file.startsWith('apps/api-e2e/'))
  .map(({ text }) => text)
  .join('\n');

/** Operations that neither a spec of their lib calls nor a journey over HTTP reaches by a route that names them. */
export const untestedOperations = (): Fault[] =>
  OPERATIONS.filter((operation) => !(operation.name in TESTED_OTHERWISE) && !isTested(operation)).map((operation) => ({
    ...operation,
    what: `${operation.name}: no spec of libs/${operation.lib} calls it and no journey requests a route of it`,
  }));

/** Names on the list of exceptions that need it no more. */
export const needlessExceptions = (): Fault[] =>
  Object.keys(TESTED_OTHERWISE).flatMap((name) => {
    const operation = OPERATIONS.find((one) => one.name === name);
    return operation && !isTested(operation) ? [] : [{ file: 'tools/tidy/operations.ts', line: 1, what: name }];
  });

/** By a test itself, or as a step of an operation that is. */
const isTested = (operation: Operation, within: readonly string[] = []): boolean =>
  isTestedItself(operation) ||
  OPERATIONS.some(
    (other) =>
      other.name !== operation.name &&
      !within.includes(other.name) &&
      new RegExp(`\\b${operation.name}\\(`).test(other.code) &&
      isTested(other, [...within, operation.name]),
  );

function isTestedItself({ name, lib }: Operation): boolean {
  const called = new RegExp(`\\b${name}\\(`);
  if (TESTS.some(({ file, text }) => libOf(file) === lib && called.test(text))) return true;
  const named = new RegExp(`\\b${name}\\b`);
  return ROUTES.some(({ code, path }) => named.test(code) && requestOf(path).test(JOURNEYS));
}

/** How a journey writes the path: parameters are put in by a template. */
const requestOf = (path: string): RegExp =>
  new RegExp(
    `['"\`]${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '(?:\\$\\{[^}]+\\}|[\\w-]+)')}(?=['"\`?])`,
  );
