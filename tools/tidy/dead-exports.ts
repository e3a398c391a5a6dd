import path from 'node:path';
import ts from 'typescript';
import { type Fault, FILES, isMigration, isTest, lineAt, type Source, SOURCES, walkTree } from './sources.js';

interface Module extends Source {
  /** Exported names with their line, `from` where they come from another file. */
  exports: Map<string, { line: number; isType: boolean; from?: string; as?: string }>;
  /** Files whose every export is exported again. */
  stars: string[];
  imports: { from: string; names: string[] }[];
}

const KNOWN = new Set(FILES);
/** Programs and configuration: started, not imported. */
const ENTRY =
  /^apps\/[^/]+\/src\/(main|worker|migrate|seed|reset-owner|audit-verify|check-store|openapi|verify-data|prove)\.tsx?$|\.config\.ts$/;

const MODULES = new Map(
  SOURCES.filter(({ file }) => /^(libs|apps)\//.test(file)).map((source) => [source.file, readModule(source)]),
);

/** The file that an import names, or undefined for a package. */
function resolve(from: string, specifier: string): string | undefined {
  const alias = /^@zhanggui\/([a-z-]+)(\/testing)?$/.exec(specifier);
  if (alias) return `libs/${alias[1]}/src${alias[2] ?? ''}/index.ts`;
  if (!specifier.startsWith('.')) return undefined;
  const base = path.posix.join(path.posix.dirname(from), specifier).replace(/\.js$/, '');
  return [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((file) => KNOWN.has(file));
}

function readModule(source: Source): Module {
  const found: Module = { ...source, exports: new Map(), stars: [], imports: [] };
  for (const statement of source.tree.statements) readStatement(found, statement);
  walkTree(source.tree, (node) => {
    const late = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const argument = late ? node.arguments[0] : ts.isImportTypeNode(node) ? node.argument : undefined;
    const text = argument && (ts.isLiteralTypeNode(argument) ? argument.literal : argument);
    const from = text && ts.isStringLiteral(text) ? resolve(source.file, text.text) : undefined;
    if (from) found.imports.push({ from, names: namesTaken(node) });
  });
  return found;
}

/** What a late import takes: `const { a } = await import(…)`, `import('…').A`, else everything. */
function namesTaken(node: ts.Node): string[] {
  if (ts.isImportTypeNode(node)) return [node.qualifier?.getText().split('.')[0] ?? '*'];
  const declaration = ts.isAwaitExpression(node.parent) ? node.parent.parent : node.parent;
  if (!ts.isVariableDeclaration(declaration) || !ts.isObjectBindingPattern(declaration.name)) return ['*'];
  return declaration.name.elements.map(({ name, propertyName }) => (propertyName ?? name).getText());
}

function readStatement(found: Module, statement: ts.Statement): void {
  const line = lineAt(found.tree, statement.getStart(found.tree));
  const specifier =
    ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined;
  const from = specifier && ts.isStringLiteral(specifier) ? resolve(found.file, specifier.text) : undefined;
  if (ts.isImportDeclaration(statement)) {
    if (from) found.imports.push({ from, names: namesOf(statement.importClause) });
  } else if (ts.isExportDeclaration(statement)) {
    if (!statement.exportClause) found.stars.push(...(from ? [from] : []));
    else if (ts.isNamedExports(statement.exportClause)) {
      for (const { name, propertyName, isTypeOnly: isType } of statement.exportClause.elements)
        found.exports.set(name.text, { line, isType, ...(from && { from, as: (propertyName ?? name).text }) });
    }
  } else {
    const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
    for (const name of declaredBy(statement)) found.exports.set(name, { line, isType });
  }
}

function namesOf(clause: ts.ImportClause | undefined): string[] {
  const bindings = clause?.namedBindings;
  if (bindings && ts.isNamespaceImport(bindings)) return ['*'];
  const named = bindings?.elements.map(({ name, propertyName }) => (propertyName ?? name).text) ?? [];
  return clause?.name ? ['default', ...named] : named;
}

function declaredBy(statement: ts.Statement): string[] {
  if (!ts.canHaveModifiers(statement)) return [];
  const kinds = new Set(ts.getModifiers(statement)?.map(({ kind }) => kind));
  if (!kinds.has(ts.SyntaxKind.ExportKeyword) || kinds.has(ts.SyntaxKind.DefaultKeyword)) return [];
  if (!ts.isVariableStatement(statement)) return [(statement as ts.DeclarationStatement).name?.getText() ?? ''];
  return statement.declarationList.declarations.flatMap(({ name }) =>
    ts.isIdentifier(name) ? [name.text] : name.elements.map((part) => part.getText()),
  );
}

/** Everything that the imports of these files reach, as `file#name`, through doors and re-exports. */
function reachedFrom(files: readonly Module[]): Set<string> {
  const reached = new Set<string>();
  const reach = (file: string, name: string): void => {
    const at = MODULES.get(file);
    if (!at || reached.has(`${file}#${name}`)) return;
    reached.add(`${file}#${name}`);
    const own = at.exports.get(name);
    if (own?.from) reach(own.from, own.as!);
    if (name === '*') for (const each of at.exports.keys()) reach(file, each);
    if (!own) for (const star of at.stars) reach(star, name);
  };
  for (const { imports } of files) for (const { from, names } of imports) for (const name of names) reach(from, name);
  return reached;
}

/** Part of what a module offers before a caller of its own is there: orders reserve through the SQL parts, holds come with channels. */
const AWAITED = new Set([
  'libs/inventory/src/reserve-stock.ts#reserveStock',
  // Clocks of promises to buyers are to run on these.
  'libs/shared/src/business-calendar.ts#addWorkingMinutes',
  'libs/shared/src/index.ts#addWorkingMinutes',
  'libs/shared/src/business-calendar.ts#isWorkingTime',
  'libs/shared/src/index.ts#isWorkingTime',
  'libs/shared/src/business-calendar.ts#workingMinutesBetween',
  'libs/shared/src/index.ts#workingMinutesBetween',
  // Lets a spec walk every registered code.
  'libs/platform/src/http/messages.ts#messageCodes',
]);

/**
 * Exports that nobody imports. Excepted: what the generated metadata imports (DTOs), types that say what an exported function takes
 * or gives, and what specs import while its own file uses it too.
 */
export function deadExports(): Fault[] {
  const modules = [...MODULES.values()];
  const byProduct = reachedFrom(modules.filter(({ file }) => !isTest(file)));
  const byTests = reachedFrom(modules.filter(({ file }) => isTest(file)));
  return modules.flatMap(({ file, text, exports }) => {
    if (ENTRY.test(file) || isTest(file) || isMigration(file) || file.endsWith('.dto.ts')) return [];
    return [...exports].flatMap(([name, { line, from, isType }]) => {
      if (byProduct.has(`${file}#${name}`) || AWAITED.has(`${file}#${name}`)) return [];
      const usedHere = (text.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length > 1;
      if (isType && (usedHere || from)) return [];
      if (!byTests.has(`${file}#${name}`)) return [{ file, line, what: `${name} is imported by nobody` }];
      return usedHere || from ? [] : [{ file, line, what: `${name} is used by tests only` }];
    });
  });
}
