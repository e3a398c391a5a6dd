import type { Database } from '../db/database.js';
import type { Tx } from '../db/tx.js';

export interface SecondFactorRow {
  /** The seed, sealed; null where the person has none. */
  sealed: string | null;
  /** Since when it is asked for; null while it waits for its first code. */
  since: Date | null;
  /** Time step of the last code that was taken. */
  lastStep: number;
  /** The database's time in seconds: a code that a process took under a clock ahead of it would lock all later ones out. */
  epoch: number;
}

export async function findSecondFactor(db: Database, userId: string): Promise<SecondFactorRow> {
  const [row] = await db.directory(
    (tx) => tx.sql<SecondFactorRow & Record<string, unknown>>`
      SELECT totp_sealed AS sealed, totp_since AS since, totp_last_step::float8 AS "lastStep",
        floor(extract(epoch FROM now()))::float8 AS epoch
      FROM directory.app_user WHERE id = ${userId}`,
  );
  return row!;
}

/** Keeps a new seed that is not asked for yet. */
export async function keepSeed(db: Database, userId: string, sealed: string): Promise<void> {
  await db.directory(
    (tx) => tx.run`
      UPDATE directory.app_user SET totp_sealed = ${sealed}, totp_since = NULL, totp_last_step = 0
      WHERE id = ${userId} AND totp_since IS NULL`,
  );
}

/** Takes a code's time step, once: false when it or a later one was taken before. */
export async function takeStep(db: Database, userId: string, step: number): Promise<boolean> {
  const taken = await db.directory(
    (tx) =>
      tx.run`UPDATE directory.app_user SET totp_last_step = ${step} WHERE id = ${userId} AND totp_last_step < ${step}`,
  );
  return taken === 1;
}

/** Asks for the second factor from now on, with these recovery codes in place of any before. */
export async function turnOn(db: Database, userId: string, codeHashes: readonly Buffer[]): Promise<void> {
  await db.directory(async (tx) => {
    await tx.run`UPDATE directory.app_user SET totp_since = coalesce(totp_since, now()) WHERE id = ${userId} AND totp_sealed IS NOT NULL`;
    await tx.run`DELETE FROM directory.recovery_code WHERE user_id = ${userId}`;
    await tx.run`
      INSERT INTO directory.recovery_code (user_id, code_hash) SELECT ${userId}::uuid, unnest(${codeHashes}::bytea[])`;
  });
}

export async function turnOff(db: Database, userId: string): Promise<void> {
  await db.directory(async (tx) => {
    await tx.run`UPDATE directory.app_user SET totp_sealed = NULL, totp_since = NULL, totp_last_step = 0 WHERE id = ${userId}`;
    await tx.run`DELETE FROM directory.recovery_code WHERE user_id = ${userId}`;
  });
}

/** Uses a recovery code up: false when there is no such code, or not any more. */
export async function useRecoveryCode(db: Database, userId: string, codeHash: Buffer): Promise<boolean> {
  const used = await db.directory(
    (tx) => tx.run`
      UPDATE directory.recovery_code SET used_at = now() WHERE user_id = ${userId} AND code_hash = ${codeHash} AND used_at IS NULL`,
  );
  return used === 1;
}

export async function countRecoveryCodes(db: Database, userId: string): Promise<number> {
  const [row] = await db.directory(
    (tx) => tx.sql<{ left: number }>`
      SELECT count(*)::int AS left FROM directory.recovery_code WHERE user_id = ${userId} AND used_at IS NULL`,
  );
  return row!.left;
}

/** Returns the rule that held before. */
export async function setSecondFactorRule(tx: Tx, merchantId: string, rule: string): Promise<string> {
  const [before] = await tx.sql<{ rule: string }>`
    SELECT second_factor AS rule FROM directory.merchant WHERE id = ${merchantId} FOR NO KEY UPDATE`;
  await tx.run`UPDATE directory.merchant SET second_factor = ${rule} WHERE id = ${merchantId}`;
  return before!.rule;
}
