import ts from 'typescript';
import { type Fault, lineAt, SERVER, type Source, walkTree } from './sources.js';

const VERBS = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'Sse', 'All', 'Head', 'Options']);
const GUARDS = new Set(['Can', 'SignedIn', 'Public']);

export interface Route extends Fault {
  /** Path under `/api/v1`, parameters as in the source. */
  path: string;
  verb: string;
  guarded: boolean;
  /** Source of its method. */
  code: string;
}

export const ROUTES: readonly Route[] = SERVER.filter(({ file }) => file.endsWith('.controller.ts')).flatMap(routesOf);

function routesOf({ file, tree }: Source): Route[] {
  const routes: Route[] = [];
  walkTree(tree, (node) => {
    if (!ts.isClassDeclaration(node)) return;
    const ofClass = decoratorsOf(node);
    const base = ofClass.get('Controller') ?? '';
    for (const method of node.members.filter(ts.isMethodDeclaration)) {
      const decorators = decoratorsOf(method);
      const verb = [...decorators.keys()].find((name) => VERBS.has(name));
      if (!verb) continue;
      const guarded = [...decorators.keys(), ...ofClass.keys()].some((name) => GUARDS.has(name));
      const path = `/${[base, decorators.get(verb)!].filter(Boolean).join('/')}`;
      const line = lineAt(tree, method.name.getStart(tree));
      routes.push({ file, line, what: `${verb} ${path}`, path, verb, guarded, code: method.getText(tree) });
    }
  });
  return routes;
}

/** Names of decorators with the text of their first argument. */
function decoratorsOf(node: ts.HasDecorators): Map<string, string> {
  return new Map(
    (ts.getDecorators(node) ?? []).flatMap(({ expression }) => {
      if (!ts.isCallExpression(expression)) return [];
      const [first] = expression.arguments;
      return [[expression.expression.getText(), first && ts.isStringLiteralLike(first) ? first.text : '']];
    }),
  );
}

export const openRoutes = (): Fault[] =>
  ROUTES.filter(({ guarded }) => !guarded).map((route) => ({
    ...route,
    what: `${route.what} says not who may call it`,
  }));
