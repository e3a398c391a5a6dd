import { registerNumberLookup, registerPersonalData, registerSubject, type Subject } from '@zhanggui/platform';

/** How an order looks to whoever decides on a proposal about it. */
registerSubject('purchase_order', (tx, ids) => {
  return tx.sql<Subject & Record<string, unknown>>`
    SELECT o.id, o.version, o.number AS label, json_build_object('status', o.status, 'supplier', s.code, 'lineCount', o.line_count,
      'totalMinor', o.total_minor, 'currency', o.currency) AS facts
    FROM purchasing.purchase_order o JOIN purchasing.supplier s ON s.id = o.supplier_id
    WHERE o.id = ANY (${ids}::uuid[]) ORDER BY o.number`;
});

/** How a contract looks to whoever decides on a proposal about it. */
registerSubject('contract', (tx, ids) => {
  return tx.sql<Subject & Record<string, unknown>>`
    SELECT id, version, number AS label, json_build_object('status', status, 'startsOn', starts_on, 'endsOn', ends_on) AS facts
    FROM purchasing.contract WHERE id = ANY (${ids}::uuid[]) ORDER BY number`;
});

/** How a request for quotation looks there. */
registerSubject('quotation', (tx, ids) => {
  return tx.sql<Subject & Record<string, unknown>>`
    SELECT id, version, number AS label, json_build_object('status', status, 'dueOn', due_on) AS facts
    FROM purchasing.quotation WHERE id = ANY (${ids}::uuid[]) ORDER BY number`;
});

registerNumberLookup(async (tx, text) => {
  const rows = await tx.sql<{ id: string }>`
    SELECT id FROM purchasing.purchase_order WHERE number = ${text.trim().toUpperCase()}`;
  return rows.map(({ id }) => id);
});

const PURPOSE = { en: 'Notes on purchases', 'zh-CN': '采购备注' };

const notes = (table: string, ...fields: string[]): Parameters<typeof registerPersonalData>[0] => ({
  table: `purchasing.${table}`,
  fields,
  purpose: PURPOSE,
  onErasure: 'scrubbed',
  traces: { key: ['id uuid'], text: fields },
});

/** Notes, reasons and terms are free text, in which somebody may be named. */
registerPersonalData(
  notes('purchase_order', 'note', 'reason'),
  notes('confirmation', 'note', 'reference'),
  notes('tracking_entry', 'note'),
  notes('landed_cost', 'note'),
  notes('receipt', 'note', 'reference'),
  notes('supplier_return', 'reason', 'reference'),
  notes('purchase_payment', 'reference'),
  notes('quotation', 'title', 'note'),
  notes('contract', 'title', 'terms', 'end_reason'),
  {
    table: 'purchasing.quotation_supplier',
    fields: ['terms'],
    purpose: PURPOSE,
    onErasure: 'scrubbed',
    traces: { key: ['quotation_id uuid', 'supplier_id uuid'], text: ['terms'] },
  },
);
