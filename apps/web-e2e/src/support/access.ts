import type { BrowserContext } from 'playwright-core';
import { openSignedIn } from './browser.js';
import type { Desk, Person } from './desk.js';
import type { Product } from './goods.js';

/** What the screens of access show. */
export interface Access {
  proposal: string;
  person: string;
  role: string;
}

/** A proposal whose product has changed since, an open invitation, an approval rule, and a person with a role. */
export async function fillAccess(desk: Desk, product: Product): Promise<Access> {
  const writer = await desk.hire('Wendy Words', 'copy_editor');
  const proposal = await proposeName(desk, writer, product, 'Lantern, crimson');
  await desk.shopProgram.patch(`/products/${product.id}`, product.version, { name: 'Lantern, scarlet' });
  const roles = await desk.shopProgram.get<{ items: { id: string; code: string }[] }>('/roles');
  const people = await desk.shopProgram.get<{ items: { id: string; name: string }[] }>('/members');
  const owner = await openSignedIn(desk, desk.owner);
  const role = roles.items.find(({ code }) => code === 'customer_service_lead')!.id;
  const invitation = { email: 'nora@example.com', name: 'Nora New', roles: [{ roleId: role }] };
  await send(owner.context, desk.url, 'POST', '/invitations', invitation);
  const rules = [{ permission: 'orders:refund', fromMinor: 100_000, approvals: 2 }];
  await send(owner.context, desk.url, 'PUT', '/proposals/approval-rules', { rules });
  await owner.close();
  return { proposal, role, person: people.items.find(({ name }) => name === 'Wendy Words')!.id };
}

async function proposeName(desk: Desk, writer: Person, { id, version }: Product, name: string): Promise<string> {
  const { context, close } = await openSignedIn(desk, writer);
  const made = await send(context, desk.url, 'PATCH', `/products/${id}`, { name }, { 'if-match': `"v${version}"` });
  await close();
  return (made as { id: string }).id;
}

/** Sends something as the person whose browser this is. */
export async function send(
  context: BrowserContext,
  origin: string,
  method: string,
  path: string,
  data: object,
  headers: Record<string, string> = {},
): Promise<unknown> {
  const session = (await (await context.request.get('/api/v1/auth/session')).json()) as { csrfToken: string };
  const answer = await context.request.fetch(`/api/v1${path}`, {
    method,
    data,
    headers: { 'x-csrf-token': session.csrfToken, origin, ...headers },
  });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return answer.json();
}
