// @ts-check
import ts from 'typescript';

/** Calls that go round `db.tx` and `tx.sql`, by the package in which their object's type is declared. */
const WAYS_ROUND = {
  query: ['/typeorm/', '/@types/pg/', '/pg/'],
  save: ['/typeorm/'],
};

/** Options of entities that load or write rows nobody asked for. */
const HIDDEN_WORK = new Set(['cascade', 'eager', 'lazy', 'synchronize']);

const MESSAGES = {
  wayRound: '{{name}}() of {{type}} goes round db.tx: take a Tx and use tx.sql, tx.insert or tx.update.',
  hiddenWork: '"{{name}}" lets TypeORM load or write what nobody asked for: write the statement.',
};

/**
 * Keeps TypeORM and node-pg behind platform/db. Looks at types, so that a `save` or `query` of our own is no offence.
 * @type {import('eslint').Rule.RuleModule}
 */
const databaseAtItsDoor = {
  meta: { type: 'problem', schema: [], messages: MESSAGES },
  create(context) {
    const { services } = /** @type {{ services: import('@typescript-eslint/utils').ParserServicesWithTypeInformation }} */ (
      /** @type {unknown} */ ({ services: context.sourceCode.parserServices })
    );
    return {
      CallExpression(node) {
        const { callee } = node;
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
        const packages = WAYS_ROUND[/** @type {keyof typeof WAYS_ROUND} */ (callee.property.name)];
        if (!packages) return;
        const type = services.getTypeAtLocation(/** @type {any} */ (callee.object));
        if (!packages.some((name) => isDeclaredIn(type, name))) return;
        context.report({ node, messageId: 'wayRound', data: { name: callee.property.name, type: nameOf(type) } });
      },
      'Decorator Property'(/** @type {any} */ node) {
        const name = node.key.name ?? node.key.value;
        if (HIDDEN_WORK.has(name)) context.report({ node, messageId: 'hiddenWork', data: { name } });
      },
    };
  },
};

/** @param {ts.Type} type @param {string} part of a path in node_modules */
function isDeclaredIn(type, part) {
  const parts = type.isUnionOrIntersection() ? type.types : [type];
  return parts.some((one) =>
    (one.getSymbol() ?? one.aliasSymbol)
      ?.getDeclarations()
      ?.some((declaration) => declaration.getSourceFile().fileName.includes(`node_modules${part}`)),
  );
}

/** @param {ts.Type} type */
const nameOf = (type) => (type.getSymbol() ?? type.aliasSymbol)?.name ?? ts.TypeFlags[type.flags];

export const house = { rules: { 'database-at-its-door': databaseAtItsDoor } };
