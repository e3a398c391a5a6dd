import { type FileLimits, fileLimits } from './files/file-types.rules.js';
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
  /** Milliseconds between saying that it stops and closing connections: a balancer's time to notice. */
  drainMs: number;
  /** Requests a minute for each key, person, and address that is neither. */
  perMinute: { key: number; person: number; stranger: number };
  /** What addresses webhooks may go to. */
  webhooks: { allowHttp: boolean; allowPrivate: boolean };
  /** How long an endpoint may take to answer; the deliveries of a worker that died are free after twice as long. */
  webhookTimeoutMs: number;
  /** Seals secrets that must be read again. */
  vault: Vault;
  /** Bytes of the largest file of each kind. */
  fileLimits: FileLimits;
  /** Where files lie, when not in `filesDir`. */
  s3: S3Config | null;
  /** How mail goes out; null where it does not. */
  mail: { smtpUrl: string; from: string } | null;
  /** Hosts, with port where it is not the usual one, that chat messages may go to besides those of the four services. */
  notifyExtraHosts: readonly string[];
}

export interface S3Config {
  endpoint: string;
  bucket: string;
  region: string;
  accessKey: string;
  secretKey: string;
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
  const perMinute = {
    key: positive(env, 'RATE_PER_KEY', 6_000, wrong),
    person: positive(env, 'RATE_PER_PERSON', 1_200, wrong),
    stranger: positive(env, 'RATE_PER_ADDRESS', 120, wrong),
  };
  const drainMs = within(env, 'DRAIN_MS', 0, [0, 20_000], wrong);
  const webhookTimeoutMs = within(env, 'WEBHOOK_TIMEOUT_MS', 15_000, [1_000, 30_000], wrong);
  const limits = fileLimits(env['FILE_LIMITS_MB'] ?? '');
  if (!limits) wrong.push('FILE_LIMITS_MB must be such as image=20,pdf=25,sheet=25,text=10, each from 1 to 100');
  const s3 = readS3(env, wrong);
  const mail = readMail(env, wrong);
  const vault = readVault(env['SECRET_KEYS'] ?? '', wrong);
  if (wrong.length > 0 || !vault || !limits) throw new Error(`The environment is not right: ${wrong.join('; ')}.`);
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
    drainMs,
    perMinute,
    webhooks: {
      allowHttp: env['WEBHOOK_ALLOW_HTTP'] === '1',
      allowPrivate: env['WEBHOOK_ALLOW_PRIVATE'] === '1',
    },
    webhookTimeoutMs,
    vault,
    fileLimits: limits,
    s3,
    mail,
    notifyExtraHosts: (env['NOTIFY_EXTRA_HOSTS'] ?? '').split(',').filter(Boolean),
  };
}

function within(
  env: NodeJS.ProcessEnv,
  name: string,
  fallback: number,
  [least, most]: readonly [number, number],
  wrong: string[],
): number {
  const value = Number(env[name] || fallback);
  if (!Number.isInteger(value) || value < least || value > most)
    wrong.push(`${name} must be a number from ${least} to ${most}`);
  return value;
}

function positive(env: NodeJS.ProcessEnv, name: string, fallback: number, wrong: string[]): number {
  const value = Number(env[name] || fallback);
  if (!Number.isSafeInteger(value) || value < 1) wrong.push(`${name} must be a whole number above 0`);
  return value;
}

function readS3(env: NodeJS.ProcessEnv, wrong: string[]): S3Config | null {
  const endpoint = env['S3_ENDPOINT'];
  if (!endpoint) return null;
  const bucket = env['S3_BUCKET'] ?? '';
  const accessKey = env['S3_ACCESS_KEY'] ?? '';
  const secretKey = env['S3_SECRET_KEY'] ?? '';
  if (!/^https?:\/\//.test(endpoint)) wrong.push('S3_ENDPOINT must be an http(s) address');
  if (!bucket || !accessKey || !secretKey)
    wrong.push('S3_BUCKET, S3_ACCESS_KEY and S3_SECRET_KEY must be set with S3_ENDPOINT');
  return {
    endpoint: endpoint.replace(/\/+$/, ''),
    bucket,
    region: env['S3_REGION'] || 'us-east-1',
    accessKey,
    secretKey,
  };
}

function readMail(env: NodeJS.ProcessEnv, wrong: string[]): Config['mail'] {
  const smtpUrl = env['SMTP_URL'];
  if (!smtpUrl) return null;
  const from = env['MAIL_FROM'] ?? '';
  if (!/^smtps?:\/\//.test(smtpUrl)) wrong.push('SMTP_URL must be an smtp:// or smtps:// address');
  if (!from.includes('@')) wrong.push('MAIL_FROM must be the address that mail comes from');
  return { smtpUrl, from };
}

function readVault(text: string, wrong: string[]): Vault | undefined {
  try {
    return new Vault(text);
  } catch (error) {
    wrong.push((error as Error).message);
    return undefined;
  }
}
