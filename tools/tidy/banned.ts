import { type Fault, matchesIn, PRODUCT, SCREENS, SERVER, type Source, SOURCES } from './sources.js';

interface Ban {
  pattern: RegExp;
  why: string;
  in: readonly Source[];
  /** Where it is at home. */
  except?: RegExp;
}

/** Programs that are started on their own: they read the environment and speak to whoever started them. */
const PROGRAMS =
  /^apps\/api\/src\/(main|worker|migrate|seed|reset-owner|audit-verify|check-store|openapi|stop-gently)\.ts$|vite\.config\.ts$/;

// Written in halves where this file would otherwise break its own rule.
const BANS: Ban[] = [
  { pattern: /@InjectRepository|\bRepository</g, why: 'operations take a Tx', in: SERVER },
  {
    pattern: /\.(?:createQueryBuilder|getRepository)\(/g,
    why: 'SQL goes through tx.sql',
    in: SERVER,
    except: /^libs\/platform\/src\/db\//,
  },
  {
    pattern: /\b(?:synchronize|cascade|eager|lazy): (?:true|\[)/g,
    why: 'TypeORM maps columns and does nothing by itself',
    in: SERVER,
  },
  {
    pattern: /\bprocess\.env\b/g,
    why: 'the environment is read and checked once, by readConfig',
    in: PRODUCT,
    except: PROGRAMS,
  },
  { pattern: /\bconsole\.\w+\(/g, why: 'the log is pino', in: PRODUCT, except: PROGRAMS },
  { pattern: /\bsetInterval\(/g, why: 'a loop that awaits cannot overtake itself', in: SERVER },
  { pattern: /JSON\.parse\(JSON\.stringify/g, why: 'structuredClone says it', in: PRODUCT },
  { pattern: /dangerouslySetInner|\.innerHTML\b/g, why: 'text is text', in: SCREENS },
  {
    pattern: /#[0-9a-fA-F]{3,8}\b(?=['"`;])/g,
    why: 'colours are tokens of libs/ui/src/theme.ts',
    in: SCREENS,
    except: /\/theme\.ts$/,
  },
  {
    pattern: /@ts-(?:ignore|nocheck)\b|eslint-dis(?:able)/g,
    why: 'mend the code',
    in: SOURCES,
    except: /openapi-metadata\.mjs$/,
  },
  { pattern: /\b(?:it|test|describe)\.(?:only|skip)\(|\bx(?:it|describe)\(/g, why: 'every test runs', in: SOURCES },
  { pattern: /\b(?:TO)DO\b|\bFIX(?:ME)\b/g, why: 'do it, or leave it', in: SOURCES },
];

export const bannedCalls = (): Fault[] =>
  BANS.flatMap(({ pattern, why, in: sources, except }) =>
    sources
      .filter(({ file }) => !except?.test(file))
      .flatMap((source) => matchesIn(source, pattern))
      .map((fault) => ({ ...fault, what: `${fault.what}: ${why}` })),
  );
