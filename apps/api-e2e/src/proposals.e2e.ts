import { randomUUID } from 'node:crypto';
import { type Answer, type BulkAnswer, Client, type Placed, type Problem } from './support/client.js';
import { type House, openHouse, rowCounts } from './support/house.js';
import { makeKey, orderOf, PRICE_MINOR } from './support/store.js';

interface Proposal {
  id: string;
  number: number;
  state: string;
  permission: string;
  amountMinor: number | null;
  approvalsGiven: number;
  actions: string[];
  differences: { id: string; changed: boolean; version: number | null }[];
  results: { id: string; status: number }[] | null;
}

interface Product {
  id: string;
  name: string;
  version: number;
}

let house: House;
const clerks = new Map<string, Client>();

/** Someone with a role of the product, by its code. */
async function someone(role: string, name = role): Promise<Client> {
  const { test, store, apis } = house;
  const client = Client.withKey(apis[0]!.url, await makeKey(test, store.merchantId, store.owner.id, role, name));
  clerks.set(name, client);
  return client;
}

beforeAll(async () => {
  house = await openHouse({ LAMP: 5_000 });
});
afterAll(() => house.close());

const placeOrder = async (units = 1): Promise<string> => {
  const { body } = await house.owner.post<Placed>('/orders', { orders: [orderOf(house.store, { LAMP: units })] });
  return body.results[0]!.order!.id;
};

const accept = (client: Client, id: string, body: object = {}): Promise<Answer<Proposal & Problem>> =>
  client.send('POST', `/proposals/${id}/accept`, { body });

const newProduct = async (): Promise<Product> => {
  const name = `Vase ${randomUUID().slice(0, 8)}`;
  return (await house.owner.post<Product>('/products', { name, variants: [{ sku: name, price: '3' }] })).body;
};

const rename = (
  client: Client,
  { id, version }: Product,
  name: string,
): Promise<Answer<Proposal & Product & Problem>> =>
  client.send('PATCH', `/products/${id}`, { body: { name }, headers: { 'if-match': `"v${version}"` } });

describe('a suggestion', () => {
  it('changes nothing, is kept as a proposal, and is carried out once by someone who may', async () => {
    const [writer, editor] = [await someone('copy_editor'), await someone('chief_editor')];
    const product = await newProduct();
    const proposed = await rename(writer, product, 'Blue vase');
    expect([proposed.status, proposed.body.state, proposed.body.permission]).toEqual([202, 'open', 'catalog:write']);
    expect(proposed.headers.get('proposal')).toBe(proposed.body.id);
    expect(proposed.body).toMatchObject({ proposedByName: 'copy_editor', decidedByName: null });
    expect((await house.owner.get<Product>(`/products/${product.id}`)).body.name).toBe(product.name);

    expect((await accept(writer, proposed.body.id)).body.code).toBe('own_proposal');
    const accepted = await accept(editor, proposed.body.id);
    expect([accepted.status, accepted.body.state]).toEqual([200, 'accepted']);
    expect((await house.owner.get<Product>(`/products/${product.id}`)).body.name).toBe('Blue vase');
    expect((await accept(editor, proposed.body.id)).body.code).toBe('proposal_decided');
  });

  it('is kept, too, where its body begins with a byte order mark', async () => {
    const [writer, editor] = [await someone('copy_editor'), await someone('chief_editor')];
    const product = await newProduct();
    const proposed = await writer.send<Proposal>('PATCH', `/products/${product.id}`, {
      body: '\ufeff{"name":"Marked vase"}',
      headers: { 'if-match': `"v${product.version}"`, 'content-type': 'application/json' },
    });
    expect([proposed.status, proposed.body.state]).toEqual([202, 'open']);
    expect((await accept(editor, proposed.body.id)).status).toBe(200);
    expect((await house.owner.get<Product>(`/products/${product.id}`)).body.name).toBe('Marked vase');
  });

  it('tells in the timeline who did it and on whose behalf', async () => {
    const [writer, editor] = [clerks.get('copy_editor')!, clerks.get('chief_editor')!];
    const product = await newProduct();
    const { body } = await rename(writer, product, 'Red vase');
    await accept(editor, body.id);
    const events = await house.read(
      (tx) => tx.sql<{ type: string; actor: string; behalf: string | null }>`
        SELECT e.type, k.name AS actor, (SELECT name FROM directory.api_key b WHERE b.id = (e.payload->>'onBehalfOf')::uuid) AS behalf
        FROM platform.event e JOIN directory.api_key k ON k.id = e.actor_id
        WHERE e.subject_id = ANY (${[product.id, body.id]}::uuid[]) AND e.type IN ('product.edited', 'proposal.accepted') ORDER BY e.type`,
    );
    expect(events).toEqual([
      { type: 'product.edited', actor: 'chief_editor', behalf: 'copy_editor' },
      { type: 'proposal.accepted', actor: 'chief_editor', behalf: 'copy_editor' },
    ]);
  });

  it('that could not be done today is refused like the thing itself', async () => {
    const writer = clerks.get('copy_editor')!;
    const product = await newProduct();
    expect((await rename(writer, { ...product, version: 9 }, 'x')).body.code).toBe('version_stale');
    expect((await rename(writer, product, '')).status).toBe(400);
    const missing = await rename(writer, { ...product, id: randomUUID() }, 'x');
    expect(missing.status).toBe(404);
  });

  it('whose record has changed since shows the difference and wants it seen', async () => {
    const [writer, editor] = [clerks.get('copy_editor')!, clerks.get('chief_editor')!];
    const product = await newProduct();
    const { body } = await rename(writer, product, 'Green vase');
    await rename(house.owner, product, 'Meanwhile');
    const refused = await accept(editor, body.id);
    expect([refused.status, refused.body.code]).toEqual([412, 'proposal_outdated']);
    const seen = (await editor.get<Proposal>(`/proposals/${body.id}`)).body.differences;
    expect(seen).toEqual([expect.objectContaining({ id: product.id, changed: true, version: 2 })]);
    expect((await accept(editor, body.id, { seen: { [product.id]: 2 } })).status).toBe(200);
    expect((await house.owner.get<Product>(`/products/${product.id}`)).body.name).toBe('Green vase');
  });

  it('accepted by two at once is carried out once', async () => {
    const [writer, one, two] = [clerks.get('copy_editor')!, clerks.get('chief_editor')!, await someone('design_lead')];
    for (let round = 0; round < 8; round++) {
      const product = await newProduct();
      const { body } = await rename(writer, product, `Twice ${round}`);
      const answers = await Promise.all([accept(one, body.id), accept(two, body.id)]);
      // The second finds the proposal decided, or the record changed by the first.
      const statuses = answers.map(({ status }) => status).sort();
      expect([statuses[0], [409, 412].includes(statuses[1]!)]).toEqual([200, true]);
      expect((await house.owner.get<Product>(`/products/${product.id}`)).body.version).toBe(2);
    }
  });

  it('is declined with a reason, or taken back by its maker', async () => {
    const [writer, editor] = [clerks.get('copy_editor')!, clerks.get('chief_editor')!];
    const first = (await rename(writer, await newProduct(), 'No')).body;
    expect((await editor.send('POST', `/proposals/${first.id}/decline`, { body: {} })).status).toBe(400);
    const declined = await editor.send<Proposal>('POST', `/proposals/${first.id}/decline`, {
      body: { reason: 'Too short' },
    });
    expect(declined.body).toMatchObject({ state: 'declined', reason: 'Too short' });
    const second = (await rename(writer, await newProduct(), 'Never mind')).body;
    expect((await editor.send<Problem>('POST', `/proposals/${second.id}/withdraw`)).body.code).toBe(
      'not_your_proposal',
    );
    expect((await writer.send<Proposal>('POST', `/proposals/${second.id}/withdraw`)).body.state).toBe('withdrawn');
  });

  it('repeated with its key is the same proposal', async () => {
    const planner = await someone('logistics_manager');
    const order = await placeOrder();
    const body = { items: [{ id: order }], reason: 'Lost in the warehouse' };
    const [first, again] = [
      await planner.post<Proposal>('/orders/cancel', body, 'same'),
      await planner.post<Proposal>('/orders/cancel', body, 'same'),
    ];
    expect([first.status, again.status, again.body.id]).toEqual([202, 202, first.body.id]);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
  });

  it('about many orders carries out those that still can be, and nothing where none can', async () => {
    const [planner, service] = [clerks.get('logistics_manager')!, await someone('operator')];
    const orders = [await placeOrder(), await placeOrder()];
    const ask = (): Promise<Answer<Proposal>> =>
      planner.post('/orders/cancel', { items: orders.map((id) => ({ id })), reason: 'Damaged' });
    const [first, second] = [await ask(), await ask()];
    expect(first.body.results).toEqual(orders.map((id) => ({ id, status: 200 })));
    expect((await accept(service, first.body.id)).body.state).toBe('accepted');
    const late = await accept(service, second.body.id, { seen: Object.fromEntries(orders.map((id) => [id, 2])) });
    expect([late.status, late.body.code]).toEqual([409, 'proposal_impossible']);
    const hopeless = await planner.post<BulkAnswer>('/orders/cancel', { items: [{ id: orders[0] }], reason: 'x' });
    expect([hopeless.status, hopeless.body.results[0]!.status]).toEqual([200, 409]);
  });

  it('is none of the business of who has no say in it', async () => {
    const { body } = await rename(clerks.get('copy_editor')!, await newProduct(), 'Secret');
    const stranger = await someone('data_analyst');
    expect((await stranger.get(`/proposals/${body.id}`)).status).toBe(404);
    expect((await accept(stranger, body.id)).status).toBe(404);
  });

  it('is not taken where the work happens outside the database transaction', async () => {
    const before = await rowCounts(house);
    const idea = await house.owner.post<{ id: string }>('/roles', {
      code: 'only_ideas',
      nameZh: '只提建议',
      nameEn: 'Only ideas',
      grants: ['orders:place', 'imports:run', 'orders:cancel', 'orders:pay'].map((permission) => ({
        permission,
        level: 'suggest',
      })),
      parts: [],
    });
    expect(idea.status).toBe(201);
    const client = await someone('only_ideas');
    expect((await client.post('/orders', { orders: [orderOf(house.store, { LAMP: 1 })] })).status).toBe(403);
    expect((await rowCounts(house)).orders).toBe(before['orders']);
    const paid = await client.post<BulkAnswer>('/orders/mark-paid', { items: [{ id: await placeOrder() }] });
    expect([paid.status, paid.body.results[0]!.problem?.code]).toEqual([200, 'not_in_stage']);
  });
});

describe('a refund', () => {
  const refund = (client: Client, order: string, amountMinor: number): Promise<Answer<Proposal & Problem>> =>
    client.post(`/orders/${order}/refunds`, { amountMinor, reason: 'Scratched' });

  it('within the limit is made alone, beyond it by someone with a larger one', async () => {
    const [agent, lead] = [await someone('customer_service'), await someone('customer_service_lead')];
    const order = await placeOrder(100);
    expect((await refund(agent, order, 20_000)).status).toBe(201);
    const other = await placeOrder(100);
    const escalated = await refund(agent, other, 20_001);
    expect([escalated.status, escalated.body.amountMinor]).toEqual([202, 20_001]);
    expect((await accept(agent, escalated.body.id)).body.code).toBe('own_proposal');
    const accepted = await accept(lead, escalated.body.id);
    expect([accepted.status, accepted.body.state]).toEqual([200, 'accepted']);
    const { body } = await house.owner.get<{ refundedMinor: number; paymentStatus: string }>(`/orders/${other}`);
    expect(body).toMatchObject({ refundedMinor: 20_001, paymentStatus: 'partially_refunded' });
  });

  it('by someone who may only suggest is kept with its amount, and made once when it is accepted', async () => {
    const [clerk, finance] = [await someone('order_work'), await someone('finance_clerk', 'first finance')];
    const order = await placeOrder(2);
    const suggested = await refund(clerk, order, 200);
    expect([suggested.status, suggested.body.amountMinor]).toEqual([202, 200]);
    expect(suggested.headers.get('proposal')).toBe(suggested.body.id);
    const accepted = await Promise.all([finance, house.owner, finance].map((who) => accept(who, suggested.body.id)));
    expect(accepted.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const { body } = await house.owner.get<{ refundedMinor: number }>(`/orders/${order}`);
    expect(body.refundedMinor).toBe(200);
    expect((await refund(clerk, order, 301)).body.code).toBe('refund_too_large');
  });

  it('cannot be cut into small ones to stay within the limit', async () => {
    const agent = clerks.get('customer_service')!;
    const order = await placeOrder(100);
    expect((await refund(agent, order, 15_000)).status).toBe(201);
    expect((await refund(agent, order, 5_001)).status).toBe(202);
  });

  it('beyond the limit of whoever would accept it stays open', async () => {
    const [agent, lead] = [clerks.get('customer_service')!, clerks.get('customer_service_lead')!];
    const order = await placeOrder(801);
    const asked = await refund(agent, order, 801 * PRICE_MINOR);
    const refused = await accept(lead, asked.body.id);
    expect([refused.status, refused.body.code]).toEqual([403, 'beyond_limit']);
    expect((await lead.get<Proposal>(`/proposals/${asked.body.id}`)).body.actions).toEqual(['comment']);
    expect((await accept(await someone('operations_manager'), asked.body.id)).body.state).toBe('accepted');
  });

  it('of a large amount needs as many people as the rules say, each once', async () => {
    const [agent, finance, other] = [
      clerks.get('customer_service')!,
      await someone('finance_clerk'),
      await someone('finance_clerk', 'second finance'),
    ];
    const rules = [{ permission: 'orders:refund', fromMinor: 50_000, approvals: 2 }];
    expect((await house.owner.send('PUT', '/proposals/approval-rules', { body: { rules } })).status).toBe(200);
    const asked = await refund(agent, await placeOrder(240), 60_000);
    const first = await accept(finance, asked.body.id);
    expect([first.status, first.body.state, first.body.approvalsGiven]).toEqual([200, 'open', 1]);
    expect((await accept(finance, asked.body.id)).body.code).toBe('already_approved');
    expect((await accept(other, asked.body.id)).body.state).toBe('accepted');
  });

  it('never exceeds what was paid, however many are made at once', async () => {
    const order = await placeOrder(4);
    const answers = await Promise.all(Array.from({ length: 10 }, () => refund(house.owner, order, 300)));
    const made = answers.filter(({ status }) => status === 201).length;
    expect(made).toBe(3);
    expect(answers.filter(({ status }) => status !== 201).map(({ body }) => body.code)).toEqual(
      Array(7).fill('refund_too_large'),
    );
    const { body } = await house.owner.get<{ refundedMinor: number }>(`/orders/${order}`);
    expect(body.refundedMinor).toBe(900);
  });
});
