import type { Proposal } from '@zhanggui/api-client';

/** Which sentence says what a request would do, by method and the route's template. */
const sentences: Record<string, string> = {
  'PATCH /products/:id': 'editProduct',
  'POST /products': 'createProduct',
  'PATCH /products/:id/images': 'placeImages',
  'POST /categories': 'createCategory',
  'PATCH /categories/:id': 'editCategory',
  'DELETE /categories/:id': 'deleteCategory',
  'PATCH /orders/:id': 'editOrder',
  'POST /orders/cancel': 'cancelOrders',
  'POST /orders/mark-paid': 'payOrders',
  'POST /orders/:id/refunds': 'refund',
  'POST /fulfilment/pick': 'pick',
  'POST /fulfilment/unpick': 'unpick',
  'POST /fulfilment/pack': 'pack',
  'POST /fulfilment/unpack': 'unpack',
  'POST /fulfilment/ship': 'ship',
  'POST /fulfilment/deliver': 'deliver',
  'POST /stock/receipts': 'receive',
  'POST /stock/adjustments': 'adjust',
  'POST /stock/write-offs': 'writeOff',
  'POST /warehouses': 'createWarehouse',
  'PATCH /warehouses/:id': 'editWarehouse',
  'POST /roles': 'createRole',
  'PATCH /roles/:id': 'editRole',
  'DELETE /roles/:id': 'deleteRole',
  'PUT /members/:id/roles': 'giveRoles',
  'DELETE /members/:id': 'removeMember',
  'PUT /proposals/approval-rules': 'setRules',
};

export const shortRoute = (route: string): string => route.replace(/^\/api\/v\d+/, '');

/** Key of the sentence under `what`; `other` where there is none of its own. */
export const sentenceOf = ({ method, route }: Pick<Proposal, 'method' | 'route'>): string =>
  sentences[`${method} ${shortRoute(route)}`] ?? 'other';

/** Fields that the sentence has said already, and lists of ids that the records below it name. */
const said: Record<string, readonly string[]> = {
  refund: ['amountMinor', 'reason'],
  cancelOrders: ['items', 'reason'],
  payOrders: ['items'],
  pick: ['items'],
  unpick: ['items'],
  pack: ['items'],
  unpack: ['items'],
  deliver: ['items'],
};

/** What else the request carries, to be listed field by field. */
export function fieldsBeyond(sentence: string, body: Proposal['body']): [name: string, value: unknown][] {
  return Object.entries(body ?? {}).filter(([name]) => !said[sentence]?.includes(name));
}
