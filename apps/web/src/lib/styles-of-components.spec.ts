import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const STYLES = path.join(ROOT, 'node_modules/@mantine/core/styles');
const read = (file: string): string => readFileSync(file, 'utf8');
const stylesIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/@mantine\/core\/styles\/(\w+)\.css/g)].map(([, name]) => name!));

/** Those that are made of others. */
const MADE_OF: Record<string, string[]> = {
  MultiSelect: ['Pill', 'PillsInput'],
  TagsInput: ['Pill', 'PillsInput'],
  SegmentedControl: ['SegmentedControl', 'FloatingIndicator'],
};

const everywhere = stylesIn(read(path.join(ROOT, 'apps/web/src/styles.ts')));
const files = ['apps/web/src', 'libs/ui/src'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => path.join(folder, name)),
);

/** Styles that a file needs beyond those of every screen and does not bring along. */
function missingIn(file: string): string[] {
  const text = read(path.join(ROOT, file));
  const used = [...text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap(([, names]) =>
    names!.split(',').map((name) => name.trim()),
  );
  const own = stylesIn(text);
  return used
    .flatMap((name) => MADE_OF[name] ?? [name])
    .filter((name) => name !== '' && existsSync(path.join(STYLES, `${name}.css`)))
    .filter((name) => !everywhere.has(name) && !own.has(name));
}

it('a component that few screens use brings its styles along, whichever screen is opened first', () => {
  const missing = files.flatMap((file) => missingIn(file).map((name) => `${file}: ${name}`));
  expect(missing).toEqual([]);
});
