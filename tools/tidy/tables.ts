import ts from 'typescript';
import { type Fault, isMigration, libOf, lineAt, matchesIn, SERVER, SOURCES, walkTree } from './sources.js';

/** Whose tables a schema holds. A table is written by its owner's lib only; reading is free. */
const OWNERS: Record<string, string> = {
  directory: 'platform',
  platform: 'platform',
  catalog: 'catalog',
  inventory: 'inventory',
  orders: 'orders',
  fulfilment: 'fulfilment',
  purchasing: 'purchasing',
};

const WRITE =
  /\b(?:INSERT INTO|UPDATE|DELETE FROM|MERGE INTO|TRUNCATE(?: TABLE)?)\s+(?:ONLY\s+)?([a-z_]+)\.([a-z_]+)\b/g;

/** Schemas that a migration makes and nobody is said to own. */
export const unownedSchemas = (): Fault[] =>
  SOURCES.filter(({ file }) => isMigration(file))
    .flatMap((source) => matchesIn(source, /CREATE SCHEMA (?:IF NOT EXISTS )?([a-z_]+)/g))
    .filter(({ match }) => !(match[1]! in OWNERS));

/** SQL that writes into another lib's table. */
export const foreignWrites = (): Fault[] =>
  SERVER.flatMap((source) =>
    matchesIn(source, WRITE)
      .filter(({ match }) => OWNERS[match[1]!] !== libOf(source.file))
      .map((fault) => ({ ...fault, what: `${fault.what}: this table is written by libs/${OWNERS[fault.match[1]!]}` })),
  );

/** The same through TypeORM: `tx.insert(Entity, …)`. */
export function foreignEntityWrites(): Fault[] {
  const ownerOf = new Map<string, string | undefined>();
  for (const source of SERVER) {
    for (const { match } of matchesIn(source, /@Entity\([^)]*\)\s*export class (\w+)/g))
      ownerOf.set(match[1]!, libOf(source.file));
  }
  return SERVER.flatMap(({ file, tree }) => {
    const faults: Fault[] = [];
    walkTree(tree, (node) => {
      if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
      const entity = node.arguments[0]?.getText(tree) ?? '';
      if (!/^(insert|update|delete)$/.test(node.expression.name.text) || !ownerOf.has(entity)) return;
      if (ownerOf.get(entity) === libOf(file)) return;
      faults.push({
        file,
        line: lineAt(tree, node.getStart(tree)),
        what: `writes ${entity} of libs/${ownerOf.get(entity)}`,
      });
    });
    return faults;
  });
}
