import { randomInt } from 'node:crypto';
import { generateSecret, generateURI, verify } from 'otplib';
import type { Vault } from '../secrets/vault.js';
import type { Database } from '../db/database.js';
import { findSecondFactor, keepSeed, takeStep, turnOn, useRecoveryCode } from '../directory/second-factors.js';
import type { UserRow } from '../directory/users.js';
import { hashSecret } from './secrets.js';

const ISSUER = 'Zhanggui';

/** A clock may be one step of 30 seconds early or late. */
const TOLERANCE_SECONDS = 30;

const RECOVERY_CODES = 10;

const contextOf = (userId: string): string => `totp ${userId}`;

/** A new seed for an authenticator app, kept but not asked for until `confirmSecondFactor`. */
export async function startSecondFactor(
  db: Database,
  vault: Vault,
  user: UserRow,
): Promise<{ secret: string; uri: string }> {
  const secret = generateSecret();
  await keepSeed(db, user.id, vault.seal(secret, contextOf(user.id)));
  return { secret, uri: generateURI({ issuer: ISSUER, label: user.email, secret }) };
}

/** Whether the code of the app is right now and was never taken before; or a recovery code, which is used up by it. */
export async function isRightCode(db: Database, vault: Vault, userId: string, code: string): Promise<boolean> {
  const plain = code.replace(/[\s-]/g, '').toLowerCase();
  if (!/^\d{6}$/.test(plain)) return useRecoveryCode(db, userId, hashSecret(plain));
  const { sealed, lastStep, epoch } = await findSecondFactor(db, userId);
  if (!sealed) return false;
  const secret = vault.open(sealed, contextOf(userId));
  const result = await verify({ secret, token: plain, epoch, epochTolerance: TOLERANCE_SECONDS });
  if (!result.valid || !('timeStep' in result) || result.timeStep <= lastStep) return false;
  return takeStep(db, userId, result.timeStep);
}

/** Asks for the second factor from now on and returns the recovery codes, shown this once. */
export async function confirmSecondFactor(db: Database, userId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
  await turnOn(
    db,
    userId,
    codes.map((code) => hashSecret(code.replaceAll('-', ''))),
  );
  return codes;
}

/** Letters and digits that nobody mistakes for each other; 12 of them are 59 bits. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Begins with a letter, so that it is never taken for a code of the app. */
function newRecoveryCode(): string {
  const letters = Array.from({ length: 12 }, (_, n) => ALPHABET[randomInt(n === 0 ? 23 : ALPHABET.length)]);
  return letters.join('').replace(/(.{4})(.{4})/, '$1-$2-');
}
