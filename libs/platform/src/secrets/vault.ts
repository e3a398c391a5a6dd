import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals what must be read again but never from a copy of the database: signing secrets, TOTP seeds, keys of persons. AES-256-GCM with
 * keys from the environment; what is sealed names its key, so a new key can be put in front while the old one still opens.
 */
export class Vault {
  private readonly keys: ReadonlyMap<string, Buffer>;
  private readonly current: string;

  /** `text` is `id:base64[,id:base64 …]`: the first seals, all of them open. Throws one sentence when it is not that. */
  constructor(text: string) {
    const parts = text.split(',').map((part) => /^\s*([\w-]{1,20}):([A-Za-z0-9+/=]+)\s*$/.exec(part));
    this.keys = new Map(parts.map((part) => [part?.[1] ?? '', Buffer.from(part?.[2] ?? '', 'base64')]));
    if (parts.includes(null) || [...this.keys.values()].some((key) => key.length !== KEY_BYTES))
      throw new Error('SECRET_KEYS must be id:key, with a key of 32 bytes in base64; several are divided by commas');
    this.current = parts[0]![1]!;
  }

  /** `context` says what the secret belongs to (table and id): sealed text moved elsewhere does not open. */
  seal(plain: string, context: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.keys.get(this.current)!, nonce).setAAD(Buffer.from(context));
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return `${this.current}:${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')}`;
  }

  /** Throws when the key is gone, or the text was changed or moved. */
  open(sealed: string, context: string): string {
    const [id, text] = sealed.split(':', 2) as [string, string];
    const key = this.keys.get(id);
    if (!key) throw new Error(`SECRET_KEYS has no key "${id}" any more, and something is still sealed with it`);
    const bytes = Buffer.from(text, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES))
      .setAAD(Buffer.from(context))
      .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  }

  /** 32 bytes for each key, the one that seals first, that only we can make: seeds of signing keys that are stored nowhere. */
  seeds(purpose: string): Buffer[] {
    return [this.current, ...[...this.keys.keys()].filter((id) => id !== this.current)].map((id) =>
      createHmac('sha256', this.keys.get(id)!).update(`seed ${purpose}`).digest(),
    );
  }

  /** A keyed hash of 32 bytes that only we can make, for links that need no sign-in. `purpose` keeps one use from serving another. */
  mac(bytes: Buffer, purpose: string): Buffer {
    return macWith(this.keys.get(this.current)!, bytes, purpose);
  }

  /** Whether `mac` was made here for these bytes and this purpose, with any key that still opens. */
  isMac(mac: Buffer, bytes: Buffer, purpose: string): boolean {
    return [...this.keys.values()].some((key) => {
      const ours = macWith(key, bytes, purpose);
      return ours.length === mac.length && timingSafeEqual(ours, mac);
    });
  }
}

/** The key that seals signs nothing itself: each purpose has one derived from it. */
function macWith(key: Buffer, bytes: Buffer, purpose: string): Buffer {
  const own = createHmac('sha256', key).update(`mac ${purpose}`).digest();
  return createHmac('sha256', own).update(bytes).digest();
}
