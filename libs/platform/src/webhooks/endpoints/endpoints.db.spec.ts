import { randomBytes } from 'node:crypto';
import '../../index.js';
import type { Actor } from '../../db/actor.js';
import type { Tx } from '../../db/tx.js';
import { Vault } from '../../secrets/vault.js';
import { testDatabase, type TestDatabase } from '../../testing/index.js';
import { checkEndpoint } from './check-endpoint.js';
import { createEndpoint } from './create-endpoint.js';
import { deleteEndpoint } from './delete-endpoint.js';
import { editEndpoint, type EndpointChange } from './edit-endpoint.js';
import { listEndpoints, readEndpoint } from './endpoints.queries.js';
import { readSecret, revealSecret } from './reveal-secret.js';
import { rotateSecret } from './rotate-secret.js';
import { sendTest } from './send-test.js';

const vault = new Vault(`k1:${randomBytes(32).toString('base64')}`);

let test: TestDatabase;
let actor: Actor;

beforeAll(async () => {
  test = await testDatabase();
});
beforeEach(async () => {
  ({ actor } = await test.merchant());
});
afterAll(() => test.close());

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
const INPUT = { url: 'https://shop.example.com/hooks', description: 'Shop', eventTypes: ['order.paid', 'order.*'] };
const create = (input = INPUT): Promise<string> => tx((t) => createEndpoint(t, actor, input, vault));
const edit = (id: string, version: number, change: EndpointChange): Promise<void> =>
  tx((t) => editEndpoint(t, actor, { id, version, change }));
const read = (id: string) => tx((t) => readEndpoint(t, id));
const events = (): Promise<{ type: string; version: number; payload: unknown }[]> =>
  tx((t) => t.sql`SELECT type, subject_version AS version, payload FROM platform.event ORDER BY event_id`);

describe('createEndpoint', () => {
  it('makes an enabled endpoint with a secret that the database does not hold in clear', async () => {
    const id = await create({ ...INPUT, eventTypes: ['order.paid', 'order.*', 'order.paid'] });
    const { secret } = await tx((t) => readSecret(t, id, vault));
    expect(Buffer.from(secret.replace('whsec_', ''), 'base64')).toHaveLength(32);
    expect(await read(id)).toMatchObject({
      ...INPUT,
      eventTypes: ['order.*', 'order.paid'],
      enabled: true,
      pending: 0,
      failures: 0,
      version: 1,
      lastSuccessAt: null,
    });
    const [row] = await tx(
      (t) => t.sql<{ all: string }>`
      SELECT row_to_json(w)::text AS all FROM platform.webhook_endpoint w`,
    );
    expect(row!.all).not.toContain(secret.slice(6));
    expect(JSON.stringify(await events())).not.toMatch(/whsec|example\.com/);
  });

  it('lets a merchant have fifty, and no other merchant see them', async () => {
    for (let n = 0; n < 50; n++) await create();
    await expect(create()).rejects.toMatchObject({ code: 'webhook_too_many' });
    expect(await tx(listEndpoints)).toHaveLength(50);
    const stranger = await test.merchant();
    expect(await test.db.tx(stranger.actor, listEndpoints)).toEqual([]);
  });
});

describe('checkEndpoint', () => {
  const policy = { allowHttp: false, allowPrivate: false };
  const at = (address: string) => () => Promise.resolve([{ address, family: 4 }]);

  it('takes an address whose name leads to the internet, with known types', async () => {
    await expect(checkEndpoint({ url: INPUT.url }, policy, at('93.184.216.34'))).resolves.toBeUndefined();
    await expect(checkEndpoint({ eventTypes: ['*', 'import.*', 'webhook.disabled'] }, policy)).resolves.toBeUndefined();
  });

  it('names every fault by its pointer', async () => {
    await expect(
      checkEndpoint({ url: 'http://10.0.0.1/', eventTypes: ['order.placed', 'import.*', 'import.eaten'] }, policy),
    ).rejects.toMatchObject({
      code: 'webhook_url_insecure',
      errors: [
        { pointer: '/url', code: 'webhook_url_insecure' },
        { pointer: '/eventTypes/0', code: 'webhook_type_unknown' },
        { pointer: '/eventTypes/2', code: 'webhook_type_unknown' },
      ],
    });
  });

  it('refuses a name that leads inside, and one that leads nowhere', async () => {
    const { url } = INPUT;
    await expect(checkEndpoint({ url }, policy, at('192.168.1.4'))).rejects.toMatchObject({
      code: 'webhook_url_private',
      errors: [{ pointer: '/url' }],
    });
    await expect(checkEndpoint({ url }, policy, () => Promise.reject(new Error()))).rejects.toMatchObject({
      code: 'webhook_url_unknown',
      params: { host: 'shop.example.com' },
    });
    await expect(checkEndpoint({ url: 'https://shop.example.com:25/' }, policy)).rejects.toMatchObject({
      code: 'webhook_url_port',
      params: { port: 25 },
    });
  });
});

describe('editEndpoint', () => {
  it('changes what is given and names the fields in its event', async () => {
    const id = await create();
    await edit(id, 1, { description: 'Warehouse', eventTypes: ['stock.*'], url: null });
    await edit(id, 2, { description: 'Warehouse' });
    expect(await read(id)).toMatchObject({ description: 'Warehouse', url: INPUT.url, version: 2 });
    expect((await events()).at(-1)).toEqual({
      type: 'webhook.edited',
      version: 2,
      payload: {
        fields: ['description', 'eventTypes'],
        changes: {
          description: { before: INPUT.description, after: 'Warehouse' },
          eventTypes: { before: [...INPUT.eventTypes].sort(), after: ['stock.*'] },
        },
      },
    });
  });

  it('switches off by hand, and on again with a clean record', async () => {
    const id = await create();
    await tx(
      (t) =>
        t.run`UPDATE platform.webhook_endpoint SET failures = 9, failing_since = now(), paused_until = now() + '1h'`,
    );
    await edit(id, 1, { enabled: false });
    expect(await read(id)).toMatchObject({
      enabled: false,
      disabledReason: 'by_hand',
      disabledAt: expect.any(Date) as Date,
    });
    await edit(id, 2, { enabled: true });
    expect(await read(id)).toMatchObject({
      enabled: true,
      disabledReason: null,
      failures: 0,
      failingSince: null,
      pausedUntil: null,
    });
    expect((await events()).map(({ type }) => type)).toEqual([
      'webhook.created',
      'webhook.disabled',
      'webhook.enabled',
    ]);
  });

  it('refuses what someone changed meanwhile, and what is not there', async () => {
    const id = await create();
    await edit(id, 1, { description: 'A' });
    await expect(edit(id, 1, { description: 'B' })).rejects.toMatchObject({ code: 'version_stale' });
    await expect(edit(actor.id, 1, {})).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('deleteEndpoint', () => {
  it('deletes the version that was read and no other', async () => {
    const id = await create();
    const remove = (version: number) => tx((t) => deleteEndpoint(t, actor, { id, version }));
    await expect(remove(2)).rejects.toMatchObject({ code: 'version_stale' });
    await remove(1);
    await expect(remove(1)).rejects.toMatchObject({ code: 'not_found' });
    expect((await events()).at(-1)).toMatchObject({ type: 'webhook.deleted' });
  });
});

describe('secrets', () => {
  it('are replaced, with the old one kept for a day', async () => {
    const id = await create();
    const before = await tx((t) => readSecret(t, id, vault));
    await tx((t) => rotateSecret(t, actor, id, vault));
    const after = await tx((t) => revealSecret(t, actor, id, vault));
    expect(after).not.toBe(before.secret);
    const { oldSecretUntil, version } = await read(id);
    expect(version).toBe(2);
    expect(oldSecretUntil!.getTime() - Date.now()).toBeGreaterThan(23 * 3_600_000);
    expect((await events()).slice(1)).toEqual([
      { type: 'webhook.secret_rotated', version: 2, payload: { oldSignsHours: 24 } },
      { type: 'webhook.secret_revealed', version: 2, payload: {} },
    ]);
  });

  it('are those of an endpoint that is there', async () => {
    await expect(tx((t) => rotateSecret(t, actor, actor.id, vault))).rejects.toMatchObject({ code: 'not_found' });
    await expect(tx((t) => revealSecret(t, actor, actor.id, vault))).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('sendTest', () => {
  it('emits an event about the endpoint, not for one that is switched off', async () => {
    const id = await create();
    const eventId = await tx((t) => sendTest(t, actor, id));
    expect((await events()).at(-1)).toMatchObject({ type: 'webhook.test' });
    expect(eventId).toMatch(/^[0-9a-f-]{36}$/);
    await edit(id, 1, { enabled: false });
    await expect(tx((t) => sendTest(t, actor, id))).rejects.toMatchObject({ code: 'webhook_disabled' });
  });
});
