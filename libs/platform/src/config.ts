import { Vault } from './secrets/vault.js';

/** What the environment says; read and checked once at start. */
export interface Config {
  databaseUrl: string;
  port: number;
  host: string;
  publicUrl: string | null;
  dataDir: string;
  filesDir: string;
  webDir: string | null;
  logLevel: string;
  metricsToken: string | null;
  trustProxy: boolean;
  allowInsecureHttp: boolean;
  /** What addresses webhooks may go to. */
  webhooks: { allowHttp: boolean; allowPrivate: boolean };
  /** Seals secrets that must be read again. */
  vault: Vault;
}

/** Injection token of `Config`. */
export const CONFIG = Symbol('config');

/** Reads the environment; throws one sentence that names every variable at fault. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const wrong: string[] = [];
  const port = Number(env['PORT'] ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) wrong.push('PORT must be a number from 0 to 65535');
  const databaseUrl = env['DATABASE_URL'] ?? '';
  if (!/^postgres(ql)?:\/\//.test(databaseUrl)) wrong.push('DATABASE_URL must be a postgres:// address');
  const publicUrl = env['PUBLIC_URL'] || null;
  if (publicUrl && !URL.canParse(publicUrl))
    wrong.push('PUBLIC_URL must be an address such as https://desk.example.com');
  const vault = readVault(env['SECRET_KEYS'] ?? '', wrong);
  if (wrong.length > 0 || !vault) throw new Error(`The environment is not right: ${wrong.join('; ')}.`);
  const dataDir = env['DATA_DIR'] || '.data';
  return {
    databaseUrl,
    port,
    host: env['HOST'] || '127.0.0.1',
    publicUrl,
    dataDir,
    filesDir: env['FILES_DIR'] || `${dataDir}/files`,
    webDir: env['WEB_DIR'] || null,
    logLevel: env['LOG_LEVEL'] || 'info',
    metricsToken: env['METRICS_TOKEN'] || null,
    trustProxy: env['TRUST_PROXY'] === '1',
    allowInsecureHttp: env['ALLOW_INSECURE_HTTP'] === '1',
    webhooks: {
      allowHttp: env['WEBHOOK_ALLOW_HTTP'] === '1',
      allowPrivate: env['WEBHOOK_ALLOW_PRIVATE'] === '1',
    },
    vault,
  };
}

function readVault(text: string, wrong: string[]): Vault | undefined {
  try {
    return new Vault(text);
  } catch (error) {
    wrong.push((error as Error).message);
    return undefined;
  }
}
