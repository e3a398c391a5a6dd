import { randomUUID } from 'node:crypto';
import { isRead, reaches } from '@zhanggui/shared';
import { Client, type Problem } from './support/client.js';
import { type House, openHouse } from './support/house.js';
import { makeKey } from './support/store.js';

/** One operation of the API document, with what it says it asks of its caller. */
interface Operation {
  name: string;
  method: string;
  path: string;
  permission: string;
  proposable: boolean;
  upload: boolean;
  body: Record<string, unknown> | null;
}

interface Schema {
  $ref?: string;
  properties?: Record<string, unknown>;
}

interface Document {
  paths: Record<string, Record<string, DocumentOperation>>;
  components: { schemas: Record<string, Schema> };
}

interface DocumentOperation {
  'x-permission': string;
  responses: Record<string, unknown>;
  requestBody?: { content: Record<string, { schema: Schema }> };
}

interface Role {
  id: string;
  code: string;
  grants: { permission: string; level: 'participate' | 'suggest' | 'execute' | 'approve' }[];
  parts: string[];
}

/** Some seven thousand requests: minutes on a busy machine. */
jest.setTimeout(600_000);

let house: House;
let document: Document;
let operations: Operation[];
let roles: Role[];

beforeAll(async () => {
  house = await openHouse({ LAMP: 5 });
  document = (await new Client(house.apis[0]!.url).get<Document>('/api/openapi.json')).body;
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => described(method.toUpperCase(), path, operation)),
  );
  roles = (await house.owner.get<{ items: Role[] }>('/roles')).body.items;
});
afterAll(() => house.close());

function described(method: string, path: string, operation: DocumentOperation): Operation {
  const content = operation.requestBody?.content ?? {};
  const json = content['application/json']?.schema;
  const name = json?.$ref?.split('/').at(-1);
  return {
    name: `${method} ${path.replace('/api/v1', '')}`,
    method,
    path,
    permission: operation['x-permission'],
    proposable: '202' in operation.responses && method !== 'GET',
    upload: 'text/csv' in content || 'application/octet-stream' in content || /\/(imports|files)$/.test(path),
    body: name ? (document.components.schemas[name]!.properties ?? {}) : null,
  };
}

/** An endless stream answers with its first line; a matrix only wants to know who may open it. */
const isStream = ({ path }: Operation): boolean => /\/(stream|progress)$/.test(path);

/** Calls with ids that name nothing and a body that says nothing: only who may call it decides about 401 and 403. */
async function statusOf(client: Client, { method, path, upload }: Operation): Promise<number> {
  const address = path.replace(/\{\w+\}/g, () => randomUUID());
  const isUpload = upload && method === 'POST';
  const answer = await client.send(method, isUpload ? `${address}?kind=none&fileName=a.csv&name=a.csv` : address, {
    headers: {
      'idempotency-key': randomUUID(),
      'if-match': '"v1"',
      ...(isUpload && { 'content-type': 'text/csv' }),
    },
    ...(method !== 'GET' && method !== 'DELETE' && { body: isUpload ? 'a,b\n' : '{}' }),
  });
  return answer.status;
}

/** The strongest level of a role and its parts, worked out here once more from what the API tells. */
function levelOf(role: Role, permission: string): Role['grants'][number]['level'] | undefined {
  const own = role.grants.filter((grant) => grant.permission === permission).map(({ level }) => level);
  const inherited = role.parts.map((id) =>
    levelOf(
      roles.find((part) => part.id === id)!,
      permission,
    ),
  );
  return [...own, ...inherited].reduce<ReturnType<typeof levelOf>>(
    (best, level) => (level && !(best && reaches(best, level)) ? level : best),
    undefined,
  );
}

const asksForPermission = ({ permission }: Operation): boolean => permission.includes(':');

const callable = (): Operation[] => operations.filter((operation) => !isStream(operation));

const keyOf = (code: string): Promise<string> =>
  makeKey(house.test, house.store.merchantId, house.store.owner.id, code, `matrix ${code} ${randomUUID()}`);

describe('the matrix of routes and callers', () => {
  it('has a permission, or an explicit openness, in every cell of the document', () => {
    expect(operations.length).toBeGreaterThan(120);
    const missing = operations.filter(({ permission }) => !/^([a-z-]+:[a-z_]+|public|signed-in)$/.test(permission));
    expect(missing.map(({ name }) => name)).toEqual([]);
    const open = operations.filter(({ permission }) => permission === 'public').map(({ name }) => name);
    expect(open.sort()).toEqual([
      'GET /exports/file',
      'GET /files/content/{token}',
      'GET /invitations/by-token/{token}',
      'POST /auth/login',
      'POST /auth/password-resets',
      'POST /auth/password-resets/{token}',
      'POST /invitations/by-token/{token}/accept',
    ]);
  });

  it('lets every role of the product do what it grants and nothing else', async () => {
    const surprises: string[] = [];
    let cells = 0;
    for (const role of roles) {
      const client = Client.withKey(house.apis[0]!.url, await keyOf(role.code));
      for (const operation of callable().filter(asksForPermission)) {
        const level = levelOf(role, operation.permission);
        const may = reaches(level, 'execute') || (reaches(level, 'suggest') && operation.proposable);
        const status = await statusOf(client, operation);
        cells += 1;
        // A key makes no keys and no invitations: that takes a person.
        const refusedAnyway = status === 403 && /\/api-keys/.test(operation.path);
        if ((status === 403) === may && !refusedAnyway)
          surprises.push(`${role.code} ${operation.name}: ${status}, level ${level}`);
        if (status === 401 || status >= 500) surprises.push(`${role.code} ${operation.name}: ${status}`);
      }
    }
    expect(surprises).toEqual([]);
    expect(cells).toBe(roles.length * callable().filter(asksForPermission).length);
  });

  it('is closed to keys that are revoked, over, from elsewhere or unknown, and to nobody', async () => {
    const { test } = house;
    const url = house.apis[0]!.url;
    const [revoked, over, elsewhere] = [await keyOf('owner'), await keyOf('owner'), await keyOf('owner')];
    const change = (secret: string, set: string): Promise<unknown> =>
      test.db.directory(async (tx) => {
        const statements: Record<string, () => Promise<unknown>> = {
          revoked: () =>
            tx.run`UPDATE directory.api_key SET revoked_at = now() WHERE id = (SELECT key_id FROM directory.api_secret WHERE prefix = ${secret.slice(0, 10)})`,
          over: () =>
            tx.run`UPDATE directory.api_key SET expires_at = now() WHERE id = (SELECT key_id FROM directory.api_secret WHERE prefix = ${secret.slice(0, 10)})`,
          elsewhere: () =>
            tx.run`UPDATE directory.api_key SET addresses = '{203.0.113.0/24}' WHERE id = (SELECT key_id FROM directory.api_secret WHERE prefix = ${secret.slice(0, 10)})`,
        };
        return statements[set]!();
      });
    await Promise.all([change(revoked, 'revoked'), change(over, 'over'), change(elsewhere, 'elsewhere')]);
    const callers = [revoked, over, elsewhere, `zk_${'x'.repeat(43)}`, ''].map((secret) =>
      secret ? Client.withKey(url, secret) : new Client(url),
    );
    const let_in: string[] = [];
    for (const [n, caller] of callers.entries())
      for (const operation of operations.filter(({ permission }) => permission !== 'public'))
        if ((await statusOf(caller, operation)) !== 401) let_in.push(`${n} ${operation.name}`);
    expect(let_in).toEqual([]);
  });

  it('reads are not proposed, and what is only looked at is marked as such', () => {
    const odd = operations.filter(
      ({ method, permission, proposable }) => method === 'GET' && proposable && isRead(permission),
    );
    expect(odd).toEqual([]);
  });
});

/** An answer names at most a hundred faults. */
const AT_ONCE = 60;

/** Which of these fields a route takes, or does not refuse by name. */
async function takenOf(operation: Operation, fields: readonly string[]): Promise<string[]> {
  const address = operation.path.replace(/\{\w+\}/g, () => randomUUID());
  const { status, body } = await house.owner.send<Problem>(operation.method, address, {
    headers: { 'idempotency-key': randomUUID(), 'if-match': '"v1"' },
    body: Object.fromEntries(fields.map((name) => [name, 'x'])),
  });
  // Routes that need a session know nothing of a key: they refuse before they read.
  if (status === 401 && operation.permission !== 'public') return [];
  const unknown = (body.errors ?? []).filter(({ code }) => code === 'unknown_field');
  const named = new Set(unknown.map(({ pointer }) => pointer.slice(1)));
  return fields
    .filter((name) => status !== 400 || !named.has(name))
    .map((name) => `${operation.name} ${name}: ${status}`);
}

describe('fields that no route asks for', () => {
  it('are refused by name: every column of every table, sent to every route that writes', async () => {
    const columns = await house.test.db.directory(
      (tx) => tx.sql<{ name: string }>`
        SELECT DISTINCT column_name AS name FROM information_schema.columns
        WHERE table_schema IN ('directory', 'platform', 'catalog', 'inventory', 'orders', 'fulfilment') ORDER BY 1`,
    );
    const names = [
      ...new Set(
        columns.flatMap(({ name }) => [name, name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())]),
      ),
    ];
    expect(names.length).toBeGreaterThan(150);
    const taken: string[] = [];
    let sent = 0;
    for (const operation of operations.filter(({ body, method }) => body && method !== 'GET')) {
      const strange = names.filter((name) => !(name in operation.body!));
      for (let at = 0; at < strange.length; at += AT_ONCE) {
        taken.push(...(await takenOf(operation, strange.slice(at, at + AT_ONCE))));
        sent += 1;
      }
    }
    expect(taken.slice(0, 20)).toEqual([]);
    expect(sent).toBeGreaterThan(200);
  });
});
