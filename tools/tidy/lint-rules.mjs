// @ts-check

/** Calls that go round `db.tx` and `tx.sql`, by the packages in which their object's type is declared. */
const WAYS_ROUND = new Map([
  ['query', /\/node_modules\/(?:typeorm|pg|@types\/pg)\//],
  ['save', /\/node_modules\/typeorm\//],
]);

/** Options of entities that load or write rows nobody asked for. */
const HIDDEN_WORK = new Set(['cascade', 'eager', 'lazy', 'synchronize']);

/**
 * Keeps TypeORM and node-pg behind platform/db. Looks at types, so that a `save` or `query` of our own is no offence.
 * @type {import('eslint').Rule.RuleModule}
 */
const databaseAtItsDoor = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      wayRound: '{{name}}() goes round db.tx: take a Tx and use tx.sql, tx.insert or tx.update.',
      hiddenWork: '"{{name}}" lets TypeORM load or write what nobody asked for: write the statement.',
    },
  },
  create(context) {
    /** @type {{ getTypeAtLocation(node: unknown): import('typescript').Type }} */
    const types = /** @type {any} */ (context.sourceCode.parserServices);
    return {
      CallExpression(/** @type {any} */ node) {
        const name = node.callee.property?.name;
        const packages = WAYS_ROUND.get(name);
        if (packages && isDeclaredIn(types.getTypeAtLocation(node.callee.object), packages)) {
          context.report({ node, messageId: 'wayRound', data: { name } });
        }
      },
      'Decorator Property'(/** @type {any} */ node) {
        const name = node.key.name ?? node.key.value;
        if (HIDDEN_WORK.has(name)) context.report({ node, messageId: 'hiddenWork', data: { name } });
      },
    };
  },
};

/**
 * @param {import('typescript').Type} type
 * @param {RegExp} packages
 * @returns {boolean}
 */
function isDeclaredIn(type, packages) {
  if (type.isUnionOrIntersection()) return type.types.some((part) => isDeclaredIn(part, packages));
  const declarations = (type.getSymbol() ?? type.aliasSymbol)?.getDeclarations() ?? [];
  return declarations.some((declaration) => packages.test(declaration.getSourceFile().fileName));
}

/** Rules of our own, for eslint.config.mjs. */
export const house = { rules: { 'database-at-its-door': databaseAtItsDoor } };
