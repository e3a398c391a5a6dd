import { type Actor, emit, refuse, sql, type Tx } from '@zhanggui/platform';
import { lockPaper, ofPaper, type Paper } from './papers.sql.js';

/**
 * Takes a pallet apart: its goods stand on no pallet then, and its number is not used again. Refuses: not_found, inbound_state and
 * transfer_state (the paper is posted or shipped), unit_scanned (what was counted by it is taken back first).
 */
export async function dissolveUnit(
  tx: Tx,
  actor: Actor,
  { paper, unitId }: { paper: Paper; unitId: string },
): Promise<void> {
  const { kind, number } = await lockPaper(tx, paper);
  const [unit] = await tx.rows<{ sscc: string; scanned: boolean }>(sql`
    SELECT sscc, scanned_at IS NOT NULL AS scanned FROM inventory.logistic_unit u
    WHERE u.id = ${unitId} AND ${ofPaper(paper)} AND u.status <> 'dissolved'`);
  if (!unit) throw refuse('not_found');
  if (unit.scanned) throw refuse('unit_scanned', { sscc: unit.sscc });
  await tellDissolved(
    tx,
    actor,
    { kind, number },
    await tx.sql<Dissolved>`
      UPDATE inventory.logistic_unit SET status = 'dissolved', version = version + 1 WHERE id = ${unitId} RETURNING id, sscc, version`,
  );
}

/** Takes apart all pallets of a paper that is given up. */
export async function dissolveUnits(tx: Tx, actor: Actor, paper: Paper & { number: number }): Promise<void> {
  await tellDissolved(
    tx,
    actor,
    paper,
    await tx.rows<Dissolved>(sql`
      UPDATE inventory.logistic_unit u SET status = 'dissolved', version = u.version + 1
      WHERE ${ofPaper(paper)} AND u.status <> 'dissolved' RETURNING u.id, u.sscc, u.version`),
  );
}

type Dissolved = { id: string; sscc: string; version: number };

const tellDissolved = (
  tx: Tx,
  actor: Actor,
  { kind, number }: { kind: Paper['kind']; number: number },
  units: readonly Dissolved[],
): Promise<void> =>
  emit(
    tx,
    actor,
    ...units.map(({ id, sscc, version }) => ({
      type: 'logistic_unit.dissolved',
      subjectId: id,
      subjectVersion: version,
      payload: { sscc, paper: kind, number },
    })),
  );
