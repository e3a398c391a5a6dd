import { hash, verify } from '@node-rs/argon2';

/** OWASP's minimum for argon2id: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashing takes a core for tens of milliseconds: at most two at once, so that sign-in cannot starve the rest. */
const MOST_AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

export const hashPassword = (password: string): Promise<string> => limited(() => hash(password, COST));

/** Takes as long for an unknown person as for a known one: there is always a hash to verify against. */
export async function verifyPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  const right = await limited(async () => verify(passwordHash ?? (await decoy()), password));
  return passwordHash !== undefined && right;
}

let decoyHash: Promise<string> | null = null;
const decoy = (): Promise<string> => (decoyHash ??= hash('nobody has this password', COST));

async function limited<T>(work: () => Promise<T>): Promise<T> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

const SHORTEST = 12;
const LONGEST = 128;

/** Words that make a long password easy all the same. */
const EASY =
  /^(.{1,16})\1+$|^(?:0?123456789\d*|(?:password|passw0rd|zhanggui|qwerty(?:uiop)?|letmein|iloveyou|welcome)+[\d!@#$%^&*]*)$/i;

/** Length and commonness only: composition rules make passwords worse (ASVS 6.2). */
export function isStrongPassword(password: string, email: string): boolean {
  const plain = password.toLowerCase();
  return (
    password.length >= SHORTEST && password.length <= LONGEST && !EASY.test(password) && plain !== email.toLowerCase()
  );
}
