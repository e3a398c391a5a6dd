import { type Fault, FILES, linesOf, textOf } from './sources.js';

const folders = (parent: string): string[] =>
  [...new Set(FILES.filter((file) => file.startsWith(`${parent}/`)).map((file) => file.split('/')[1]!))].sort();

const fault = (file: string, what: string): Fault => ({ file, line: 1, what });

/** A lib explains itself: what it owns, tells and may be asked. */
export const unexplainedLibs = (): Fault[] =>
  folders('libs')
    .filter((lib) => !FILES.includes(`libs/${lib}/README.md`))
    .map((lib) => fault(`libs/${lib}/README.md`, 'is missing'));

/** Without its tag a project would stand outside the import order of eslint.config.mjs. */
export function untaggedProjects(): Fault[] {
  const config = textOf('eslint.config.mjs');
  return ['libs', 'apps'].flatMap((parent) =>
    folders(parent).flatMap((name) => {
      const file = `${parent}/${name}/project.json`;
      if (!FILES.includes(file)) return [fault(file, 'is missing')];
      const { tags = [] } = JSON.parse(textOf(file)) as { tags?: string[] };
      const faults = [];
      if (!tags.includes(`scope:${name}`)) faults.push(fault(file, `needs the tag scope:${name}`));
      if (!new RegExp(`^ {2}'?${name}'?: \\[`, 'm').test(config))
        faults.push(fault('eslint.config.mjs', `says not what ${name} may import`));
      return faults;
    }),
  );
}

const LONGEST: [RegExp, number][] = [
  [/^docs\/ARCHITECTURE\.md$/, 200],
  [/^docs\/STYLE\.md$/, 150],
  [/^docs\/adr\/.*\.md$/, 40],
];

/** Pages that have grown too long to be read. */
export const longPages = (): Fault[] =>
  LONGEST.flatMap(([page, most]) =>
    FILES.filter((file) => page.test(file)).flatMap((file) => {
      const lines = linesOf(textOf(file));
      return lines > most ? [{ file, line: lines, what: `${lines} lines, ${most} allowed` }] : [];
    }),
  );

/** Links between pages of this repository that lead nowhere. */
export const brokenLinks = (): Fault[] =>
  FILES.filter((file) => file.endsWith('.md')).flatMap((file) =>
    [...textOf(file).matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)].flatMap(({ 1: link }) => {
      const target = new URL(link!, `file:///${file}`).pathname.slice(1).replace(/\/$/, '');
      const exists = FILES.some((one) => one === target || one.startsWith(`${target}/`));
      return exists ? [] : [fault(file, `the link ${link} leads nowhere`)];
    }),
  );

/** Variables that the product reads and `.env.example` does not explain. */
export function unexplainedVariables(): Fault[] {
  const example = textOf('.env.example');
  return ['libs/platform/src/config.ts', 'tools/setup/settings.mjs'].flatMap((file) =>
    [...textOf(file).matchAll(/\benv\['([A-Z_]+)'\]|\b([A-Z]+_[A-Z_]+)\b(?=[^=]*= process\.env;)/g)]
      .map((match) => match[1] ?? match[2]!)
      .filter((name) => !new RegExp(`\\b${name}=`).test(example))
      .map((name) => fault(file, `${name} is not in .env.example`)),
  );
}

/** Signs of the machine a file was written on. Written so that this file bears none of them. */
const TRACES: [RegExp, string][] = [
  [/https?:\/\/[^/\s"'`]*\b(?:registry|artifactory|nexus|verdaccio|jfrog)\b[^\s"'`]*/, 'a package registry'],
  [/(?<![\w.~:/-])\/(?:home|Users|work|mnt|workspace|root)\/[\w.-]+\/[\w./-]*/, 'a path of one machine'],
  [/[A-Z]:\\{1,2}Users\\/, 'a path of one machine'],
];

const isText = (file: string): boolean => !/\.(?:gz|png|jpe?g|webp|woff2?|ico|pdf|zip)$/.test(file);

export const tracesOfMachines = (): Fault[] =>
  FILES.filter(isText).flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((text, n) =>
        TRACES.filter(([sign]) => sign.test(text)).map(([sign, what]) => ({
          file,
          line: n + 1,
          what: `${what}: ${sign.exec(text)![0]}`,
        })),
      ),
  );
