import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Jest runs at the root of the workspace. */
export const ROOT = process.cwd();

/** Something that breaks a rule, and where. */
export interface Fault {
  file: string;
  line: number;
  what: string;
}

export interface Source {
  /** Path from the root, with forward slashes. */
  file: string;
  text: string;
  tree: ts.SourceFile;
}

const NOT_OURS = new Set(['node_modules', 'dist', '.data', '.git', '.nx', 'coverage', 'test-results', 'tmp']);

/** Every file that could be committed. */
export const FILES: readonly string[] = (function walk(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (NOT_OURS.has(entry.name)) return [];
    return entry.isDirectory() ? walk(file) : [file];
  });
})('');

export const textOf = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

export const linesOf = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

const isGenerated = (file: string): boolean =>
  file === 'apps/api/src/openapi-metadata.ts' || file === 'libs/api-client/src/schema.d.ts';

export const isTest = (file: string): boolean =>
  /\.(spec|e2e)\.tsx?$|^apps\/(api-e2e|web-e2e)\/|^libs\/platform\/src\/testing\/|^tools\/(test|tidy)\//.test(file);

export const isMigration = (file: string): boolean => file.startsWith('apps/api/src/migrations/');

/** TypeScript and tools, parsed once. */
export const SOURCES: readonly Source[] = FILES.filter(
  (file) => /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('.d.mts') && !isGenerated(file),
).map((file) => {
  const text = textOf(file);
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : file.endsWith('.mjs') ? ts.ScriptKind.JS : ts.ScriptKind.TS;
  return { file, text, tree: ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true, kind) };
});

/** What runs in the product: no tests, migrations or bench. */
export const PRODUCT = SOURCES.filter(
  ({ file }) => /^(libs|apps)\//.test(file) && !isTest(file) && !isMigration(file) && !file.startsWith('apps/bench/'),
);

/** The part of it that runs in API and worker. */
export const SERVER = PRODUCT.filter(({ file }) => !/^(apps\/web|libs\/(ui|api-client))\//.test(file));

export const SCREENS = PRODUCT.filter(({ file }) => /^(apps\/web|libs\/ui)\//.test(file));

/** `libs/orders/src/x.ts` → `orders`. */
export const libOf = (file: string): string | undefined => /^libs\/([^/]+)\//.exec(file)?.[1];

export const lineAt = (tree: ts.SourceFile, position: number): number =>
  tree.getLineAndCharacterOfPosition(position).line + 1;

/** Calls `visit` for the node and everything in it. */
export function walkTree(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walkTree(child, visit));
}

/** Every place where a text matches, with its line. */
export function matchesIn({ file, text, tree }: Source, pattern: RegExp): (Fault & { match: RegExpExecArray })[] {
  return [...text.matchAll(pattern)].map((match) => ({
    file,
    line: lineAt(tree, match.index),
    what: match[0],
    match,
  }));
}

/** Fails with one line for each fault, naming file and line. */
export function expectNone(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const lines = faults.map(({ file, line, what }) => `${file}:${line}  ${what}`);
  throw new Error(`${faults.length} found:\n${lines.join('\n')}`);
}
