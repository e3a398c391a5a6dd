import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { generate } from 'otplib';
import { readConfig } from '../config.js';
import { rotateApiKey } from '../directory/api-keys.js';
import { hashSecret } from './secrets.js';
import '../access/access.messages.js';
import '../http/platform.messages.js';
import { Vault } from '../secrets/vault.js';
import { setClock, testDatabase, type TestDatabase, type TestMerchant } from '../testing/index.js';
import { Authentication } from './authenticate.js';
import { issueApiSecret, makeApiKey } from './issue-api-key.js';
import { confirmSecondFactor, isRightCode, startSecondFactor } from './second-factor.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

let test: TestDatabase;
let merchant: TestMerchant;

beforeAll(async () => {
  test = await testDatabase();
});
beforeEach(async () => {
  merchant = await test.merchant();
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});
afterAll(() => test.close());

const makeKey = (): Promise<string> =>
  makeApiKey(test.db, merchant.merchantId, merchant.actor.id, { name: 'key', role: 'owner' });

describe('while the clock of a process is wrong', () => {
  it('a key that is revoked elsewhere is trusted no longer than otherwise', async () => {
    const config = readConfig({ DATABASE_URL: test.url, SECRET_KEYS: `k:${randomBytes(32).toString('base64')}` });
    const authentication = new Authentication(test.db, config);
    const headers = { authorization: `Bearer ${await makeKey()}` };
    const request = { headers, cookies: {}, method: 'GET', ip: '127.0.0.1', id: 'x' } as unknown as FastifyRequest;
    const reply = { headers: () => undefined } as unknown as FastifyReply;
    expect(await authentication.actorOf(request, reply)).toMatchObject({ kind: 'key' });
    await test.db.directory(
      (tx) => tx.run`UPDATE directory.api_key SET revoked_at = now() WHERE merchant_id = ${merchant.merchantId}`,
    );
    setClock(-DAY_MS);
    const later = performance.now() + 1_001;
    jest.spyOn(performance, 'now').mockReturnValue(later);
    expect(await authentication.actorOf(request, reply)).toBeUndefined();
  });

  it('a key is read once, however many ask with it', async () => {
    const config = readConfig({ DATABASE_URL: test.url, SECRET_KEYS: `k:${randomBytes(32).toString('base64')}` });
    const authentication = new Authentication(test.db, config);
    const headers = { authorization: `Bearer ${await makeKey()}` };
    const request = { headers, cookies: {}, method: 'GET', ip: '127.0.0.1', id: 'x' } as unknown as FastifyRequest;
    const reply = { headers: () => undefined } as unknown as FastifyReply;
    await authentication.actorOf(request, reply);
    const later = performance.now() + 1_001;
    jest.spyOn(performance, 'now').mockReturnValue(later);
    const reads = jest.spyOn(test.db, 'directory');
    const actors = await Promise.all(Array.from({ length: 50 }, () => authentication.actorOf(request, reply)));
    expect(actors.every((actor) => actor?.kind === 'key')).toBe(true);
    expect(reads).toHaveBeenCalledTimes(1);
  });

  it.each([-DAY_MS, DAY_MS])(
    'a key that is renewed works on for the hours that were asked for (%i)',
    async (aheadMs) => {
      const secret = await makeKey();
      const keyOf = await test.db.directory(
        (tx) =>
          tx.sql<{
            id: string;
          }>`SELECT key_id AS id FROM directory.api_secret WHERE secret_hash = ${hashSecret(secret)}`,
      );
      setClock(aheadMs);
      const { stored } = issueApiSecret();
      await test.db.tx(merchant.actor, (tx) => rotateApiKey(tx, merchant.merchantId, keyOf[0]!.id, stored, 2));
      const [left] = await test.db.directory(
        (tx) => tx.sql<{ hours: number }>`
        SELECT round(extract(epoch FROM ends_at - now()) / 3600)::int AS hours FROM directory.api_secret
        WHERE secret_hash = ${hashSecret(secret)}`,
      );
      expect(left).toEqual({ hours: 2 });
    },
  );

  it.each([-DAY_MS, DAY_MS])(
    'the code of an app that is right is taken, and the next one too (%i)',
    async (aheadMs) => {
      const vault = new Vault(`k:${randomBytes(32).toString('base64')}`);
      const user = { id: merchant.actor.id, email: 'olive@example.com' } as Parameters<typeof startSecondFactor>[2];
      const { secret } = await startSecondFactor(test.db, vault, user);
      await confirmSecondFactor(test.db, user.id);
      const seconds = Math.floor(Date.now() / 1_000);
      const [code, next] = [
        await generate({ secret, epoch: seconds }),
        await generate({ secret, epoch: seconds + 30 }),
      ];
      setClock(aheadMs);
      expect(await isRightCode(test.db, vault, user.id, code)).toBe(true);
      expect(await isRightCode(test.db, vault, user.id, code)).toBe(false);
      expect(await isRightCode(test.db, vault, user.id, next)).toBe(true);
    },
  );
});
