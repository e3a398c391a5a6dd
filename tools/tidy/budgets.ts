import ts from 'typescript';
import { type Fault, isMigration, isTest, linesOf, lineAt, type Source, SOURCES, walkTree } from './sources.js';

const MOST_LINES = { source: 300, spec: 400, function: 50, component: 150 };

/** Words in two languages and prepared data are read like a table, however long. */
const isList = (file: string): boolean => /\.messages\.ts$|\/locales\/|\/fixtures\//.test(file);

const MEASURED = SOURCES.filter(({ file }) => !isMigration(file) && !isList(file));

export const longFiles = (): Fault[] =>
  MEASURED.flatMap(({ file, text }) => {
    const most = isTest(file) ? MOST_LINES.spec : MOST_LINES.source;
    const lines = linesOf(text);
    return lines > most ? [{ file, line: lines, what: `${lines} lines, ${most} allowed` }] : [];
  });

/** Functions of sources; specs may describe at length within their file's budget. */
export const longFunctions = (): Fault[] => MEASURED.filter(({ file }) => !isTest(file)).flatMap(longFunctionsOf);

function longFunctionsOf({ file, tree }: Source): Fault[] {
  const faults: Fault[] = [];
  walkTree(tree, (node) => {
    if (!isFunction(node) || !node.body) return;
    const line = lineAt(tree, node.getStart(tree));
    const lines = lineAt(tree, node.getEnd()) - line + 1;
    const name = nameOf(node);
    const most = isComponent(node, name) ? MOST_LINES.component : MOST_LINES.function;
    if (lines > most) faults.push({ file, line, what: `${name || 'a function'} has ${lines} lines, ${most} allowed` });
  });
  return faults;
}

const isFunction = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isArrowFunction(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isConstructorDeclaration(node) ||
  ts.isAccessor(node);

function nameOf(node: ts.FunctionLikeDeclaration): string {
  const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
  return named && ts.isIdentifier(named) ? named.text : '';
}

/** A component is named like one and holds JSX; hooks and helpers are functions. */
function isComponent(node: ts.Node, name: string): boolean {
  if (!/^[A-Z]/.test(name)) return false;
  let holdsJsx = false;
  walkTree(node, (part) => (holdsJsx ||= ts.isJsxElement(part) || ts.isJsxSelfClosingElement(part)));
  return holdsJsx;
}

/** Lines of the files in libs and apps at a share of them, shortest first. */
export function linesAtShare(share: number): number {
  const lengths = MEASURED.filter(({ file }) => /^(libs|apps)\//.test(file) && !isTest(file))
    .map(({ text }) => linesOf(text))
    .sort((a, b) => a - b);
  return lengths[Math.floor((lengths.length - 1) * share)] ?? 0;
}
