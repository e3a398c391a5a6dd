import { type Actor, changesOf, emit, refuse, type Tx } from '@zhanggui/platform';
import { readPaperLines } from '../logistic-units/papers.sql.js';
import { type AnnouncedLine, writeExpected } from './announce-inbound.js';
import { lockInbound } from './inbound.sql.js';

export interface InboundChange {
  party?: string | null;
  reference?: string | null;
  note?: string | null;
  expectedOn?: string | null;
  blind?: boolean | null;
  /** All lines, in place of those that are there; goods that come for an order keep theirs. */
  lines?: readonly AnnouncedLine[] | null;
}

const FIELDS = ['party', 'reference', 'note', 'expectedOn', 'blind'] as const;

/**
 * Changes an announcement before the goods are unloaded. Refuses: not_found, version_stale, inbound_state, lines_of_order,
 * packed_beyond (its pallets hold more than would be left).
 */
export async function editInbound(
  tx: Tx,
  actor: Actor,
  { id, version, change }: { id: string; version: number; change: InboundChange },
): Promise<{ version: number }> {
  const before = await lockInbound(tx, id, 'edit', version);
  if (change.lines && before.source !== 'manual')
    throw refuse('lines_of_order', {}, [{ pointer: '/lines', code: 'lines_of_order' }]);
  const after = {
    party: change.party?.trim() ?? before.party,
    reference: change.reference?.trim() ?? before.reference,
    note: change.note?.trim() ?? before.note,
    expectedOn: change.expectedOn === undefined ? before.expectedOn : change.expectedOn,
    blind: change.blind ?? before.blind,
  };
  await tx.run`
    UPDATE inventory.inbound SET party = ${after.party}, reference = ${after.reference}, note = ${after.note},
      expected_on = ${after.expectedOn}, blind = ${after.blind}, version = ${version + 1} WHERE id = ${id}`;
  if (change.lines) {
    const [warehouse] = await tx.sql<{ percent: number }>`
      SELECT over_receipt_percent AS percent FROM inventory.warehouse WHERE id = ${before.warehouseId}`;
    await dropLines(tx, id);
    await writeExpected(tx, id, change.lines, warehouse!.percent);
    await refuseOverpacked(tx, before, change.lines);
  }
  await emit(tx, actor, {
    type: 'inbound.edited',
    subjectId: id,
    subjectVersion: version + 1,
    payload: {
      number: before.number,
      ...(change.lines && { lineCount: change.lines.length }),
      ...changesOf(before, after, FIELDS, ['party', 'reference', 'note']),
    },
  });
  return { version: version + 1 };
}

/** Pallets that were announced stay as they are: their goods must still be expected. */
async function refuseOverpacked(
  tx: Tx,
  { id, number }: { id: string; number: number },
  lines: readonly AnnouncedLine[],
): Promise<void> {
  const kept = await readPaperLines(tx, { kind: 'inbound', id, number, counted: false, blind: false });
  const errors = kept
    .filter(({ packed, quantity }) => packed > quantity)
    .map(({ variantId, sku, quantity, packed }) => {
      const n = lines.findIndex((line) => line.sku === sku || line.variantId?.toLowerCase() === variantId);
      const pointer = n < 0 ? '/lines' : `/lines/${n}/quantity`;
      return { pointer, code: 'packed_beyond', params: { sku, packed, quantity } };
    });
  if (errors[0]) throw refuse('packed_beyond', errors[0].params, errors);
}

/** What somebody scanned stays written down, also when it was taken back: such a line is kept, with nothing expected. */
async function dropLines(tx: Tx, id: string): Promise<void> {
  await tx.run`
    DELETE FROM inventory.inbound_line l WHERE l.inbound_id = ${id} AND NOT EXISTS (
      SELECT FROM inventory.inbound_item i WHERE i.inbound_id = ${id} AND i.line_no = l.line_no)`;
  await tx.run`UPDATE inventory.inbound_line SET expected = 0, most = 0 WHERE inbound_id = ${id}`;
}
