import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = path.resolve(import.meta.dirname, '..');

/** Namespaces that come with the first visit: what the catalogue of the start exports. */
const core = namesIn(readFileSync(path.join(SRC, 'locales/en/index.ts'), 'utf8'));

function namesIn(source: string): Set<string> {
  return new Set(/export default \{([^}]*)\}/.exec(source)![1]!.split(',').map((name) => name.trim()).filter(Boolean)); // prettier-ignore
}

/** The file that a specifier means, or null for a package. */
function resolved(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const plain = path.resolve(path.dirname(from), specifier).replace(/\.js$/, '');
  return [`${plain}.tsx`, `${plain}.ts`].find(existsSync) ?? null;
}

/** Files that a page brings with it: static imports only, as what is imported later may load its texts itself. */
function filesOf(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const [, specifier] of readFileSync(entry, 'utf8').matchAll(/^(?:import|export) [^;]*?from '([^']+)';/gms)) {
    const file = resolved(entry, specifier!);
    if (file) filesOf(file, seen);
  }
  return seen;
}

/** Namespaces that a file asks for by `useTranslation`, `ns:` or a key with its namespace, unless it fetches texts itself. */
function namespacesOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  if (source.includes('loadMoreTexts()')) return [];
  return [
    ...[...source.matchAll(/useTranslation\(([^)]*)\)/g)].flatMap(([, list]) => [...list!.matchAll(/'([a-z-]+)'/g)]),
    ...source.matchAll(/\bns: '([a-z-]+)'/g),
    ...source.matchAll(/\bt\(['`]([a-z-]+):/g),
  ].map(([, name]) => name!);
}

const routes = readdirSync(path.join(SRC, 'app')).filter((name) => /^(router|.*Routes)\.tsx?$/.test(name));
const pages = routes.flatMap((name) => {
  const file = path.join(SRC, 'app', name);
  const found = readFileSync(file, 'utf8').matchAll(/\spage\(\(\) => import\('([^']+)'\)/g);
  return [...found].map(([, specifier]) => resolved(file, specifier!)!);
});

describe('pages that come without the texts of seldom pages', () => {
  it('are found', () => expect(pages.length).toBeGreaterThan(2));

  it.each([path.join(SRC, 'main.tsx'), ...pages].map((file) => [path.relative(SRC, file), file]))(
    '%s asks for none of them',
    (_name, file) => {
      const asked = [...filesOf(file)].flatMap((one) =>
        namespacesOf(one)
          .filter((name) => !core.has(name))
          .map((name) => `${path.relative(SRC, one)}: ${name}`),
      );
      expect(asked).toEqual([]);
    },
  );
});
