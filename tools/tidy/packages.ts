import { type Fault, matchesIn, SERVER, textOf } from './sources.js';

const IMPORT = /(?:\bfrom|\bimport|\bimport\() ?'((?:@[\w-]+\/)?[\w-][\w.-]*)[^']*'/g;

/** Packages that API and worker import and that an install without development dependencies would lack. */
export function undeclaredPackages(): Fault[] {
  const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> };
  return SERVER.flatMap((source) => matchesIn(source, IMPORT))
    .filter(
      ({ match }) =>
        !match[0].includes("'node:") && !match[1]!.startsWith('@zhanggui/') && !(match[1]! in dependencies),
    )
    .map((fault) => ({ ...fault, what: `${fault.match[1]} is not among the dependencies of package.json` }));
}
