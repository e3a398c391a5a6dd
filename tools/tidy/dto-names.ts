import { type Fault, matchesIn, SERVER } from './sources.js';

/** Classes of DTOs of one name: the API document knows schemas by name, and the last one silently takes the place of the first. */
export function sharedDtoNames(): Fault[] {
  const seen = new Map<string, Fault>();
  return SERVER.filter(({ file }) => file.endsWith('.dto.ts'))
    .flatMap((source) => matchesIn(source, /^export (?:abstract )?class (\w+)/gm))
    .flatMap(({ file, line, match }) => {
      const [, name = ''] = match;
      const first = seen.get(name);
      if (!first) seen.set(name, { file, line, what: name });
      return first ? [{ file, line, what: `${name} is the name of ${first.file}:${first.line}, too` }] : [];
    });
}
