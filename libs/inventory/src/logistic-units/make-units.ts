import { normaliseSku } from '@zhanggui/catalog';
import { type Actor, emit, type FieldError, refuse, sql, type Tx, uuid7 } from '@zhanggui/platform';
import { isSscc, readSscc } from '@zhanggui/shared';
import { numberUnits } from './number-units.js';
import { type LockedPaper, lockPaper, ofPaper, type Paper, type PaperLine, readPaperLines } from './papers.sql.js';
import { splitEvenly } from './sscc.rules.js';

export interface UnitLine {
  /** A line of the paper, by this, by its variant or by its SKU. */
  lineNo?: number | null;
  variantId?: string | null;
  sku?: string | null;
  quantity: number;
  lot?: string | null;
  /** ISO days. */
  bestBefore?: string | null;
  expiresOn?: string | null;
}

export interface NewUnit {
  /** The number that its sender gave it; without it, the next of ours. */
  sscc?: string | null;
  /** Gross. */
  weightGrams?: number | null;
  lines: readonly UnitLine[];
}

export interface MakeUnits {
  paper: Paper;
  units?: readonly NewUnit[] | null;
  /** Lines that are split evenly: so many units on each pallet, of what is left or of `quantity`. */
  split?: readonly (Omit<UnitLine, 'quantity'> & { perUnit: number; quantity?: number | null })[] | null;
}

export interface MadeUnit {
  id: string;
  sscc: string;
}

/** The most pallets of one paper. */
const MOST_UNITS = 500;

type Draft = NewUnit & { at: string; lineAt: (n: number) => string };

/**
 * Makes pallets of what stands on a paper, each with an SSCC. Nothing moves by it. Refuses: not_found, inbound_state, transfer_state,
 * units_blind, units_too_many, company_prefix_missing, sscc_used_up, and each at its place unit_line_unknown, unit_over_line (more than
 * the line has and is not on pallets yet), unit_empty, sscc_form, sscc_taken, sscc_own, sscc_too_late.
 */
export async function makeUnits(tx: Tx, actor: Actor, { paper, units, split }: MakeUnits): Promise<MadeUnit[]> {
  const locked = await lockPaper(tx, paper);
  if (locked.blind) throw refuse('units_blind', { number: locked.number });
  const lines = await readPaperLines(tx, locked);
  const drafts = [...draftsOf(units ?? [], '/units'), ...splitDrafts(split ?? [], lines)];
  if (drafts.length === 0) throw refuse('invalid', {}, [{ pointer: '/units', code: 'unit_empty' }]);
  return writeUnits(tx, actor, locked, lines, drafts);
}

/** Pallets that a delivery's announcement names, by its sender's numbers or, without, by ours. Refuses: as `makeUnits`. */
export async function announceUnits(
  tx: Tx,
  actor: Actor,
  { id, number }: { id: string; number: number },
  units: readonly NewUnit[],
): Promise<void> {
  if (units.length === 0) return;
  const paper: LockedPaper = { kind: 'inbound', id, number, counted: false, blind: false };
  await writeUnits(tx, actor, paper, await readPaperLines(tx, paper), draftsOf(units, '/units'));
}

const draftsOf = (units: readonly NewUnit[], at: string): Draft[] =>
  units.map((unit, n) => ({ ...unit, at: `${at}/${n}`, lineAt: (k) => `${at}/${n}/lines/${k}` }));

function splitDrafts(split: NonNullable<MakeUnits['split']>, lines: readonly PaperLine[]): Draft[] {
  const errors: FieldError[] = [];
  const drafts = split.flatMap(({ perUnit, quantity, ...rest }, n): Draft[] => {
    const at = `/split/${n}`;
    const line = lineOf(lines, rest);
    const units = quantity ?? (line ? line.quantity - line.packed : 0);
    if (!line) errors.push({ pointer: `${at}/lineNo`, code: 'unit_line_unknown' });
    else if (units <= 0)
      errors.push({ pointer: `${at}/lineNo`, code: 'unit_over_line', params: { sku: line.sku, left: 0 } });
    else if (Math.ceil(units / perUnit) > MOST_UNITS)
      errors.push({ pointer: `${at}/perUnit`, code: 'units_too_many', params: { most: MOST_UNITS } });
    else
      return splitEvenly(units, perUnit).map((each) => ({
        lines: [{ ...rest, quantity: each }],
        at,
        lineAt: () => at,
      }));
    return [];
  });
  if (errors[0]) throw refuse(errors[0].code, errors[0].params, errors);
  return drafts;
}

function lineOf(lines: readonly PaperLine[], wanted: Omit<UnitLine, 'quantity'>): PaperLine | undefined {
  const { lineNo, variantId, sku } = wanted;
  if (lineNo) return lines.find((line) => line.lineNo === lineNo);
  if (variantId) return lines.find((line) => line.variantId === variantId.toLowerCase());
  return sku ? lines.find((line) => line.sku === normaliseSku(sku)) : undefined;
}

async function writeUnits(
  tx: Tx,
  actor: Actor,
  paper: LockedPaper,
  lines: readonly PaperLine[],
  drafts: readonly Draft[],
): Promise<MadeUnit[]> {
  await refuseTooMany(tx, paper, drafts.length);
  const errors = [...lineFaults(lines, drafts), ...(await ssccFaults(tx, paper, drafts))];
  if (errors[0]) throw refuse(errors[0].code, errors[0].params, errors);
  const numbers = await numberUnits(tx, drafts.filter(({ sscc }) => !sscc).length);
  const units = drafts.map(({ sscc, weightGrams, ...draft }) => ({
    id: uuid7(),
    sscc: sscc ? plainSscc(sscc) : numbers.shift()!,
    ours: !sscc,
    weightGrams: weightGrams ?? null,
    lines: draft.lines.map((line) => ({
      ...line,
      variantId: lineOf(lines, line)!.variantId,
      lot: line.lot?.trim() ?? '',
    })),
  }));
  await insertUnits(tx, actor, paper, units);
  await emit(
    tx,
    actor,
    ...units.map(({ id, sscc, lines: on }) => ({
      type: 'logistic_unit.made',
      subjectId: id,
      subjectVersion: 1,
      payload: {
        sscc,
        paper: paper.kind,
        number: paper.number,
        lineCount: on.length,
        units: on.reduce((sum, { quantity }) => sum + quantity, 0),
      },
    })),
  );
  return units.map(({ id, sscc }) => ({ id, sscc }));
}

async function refuseTooMany(tx: Tx, paper: Paper, more: number): Promise<void> {
  const [row] = await tx.rows<{ units: number }>(sql`
    SELECT count(*)::int AS units FROM inventory.logistic_unit u WHERE ${ofPaper(paper)} AND u.status <> 'dissolved'`);
  if (row!.units + more > MOST_UNITS) throw refuse('units_too_many', { most: MOST_UNITS });
}

function lineFaults(lines: readonly PaperLine[], drafts: readonly Draft[]): FieldError[] {
  const left = new Map(lines.map(({ lineNo, quantity, packed }) => [lineNo, quantity - packed]));
  return drafts.flatMap(({ lines: wanted, at, lineAt }): FieldError[] => {
    if (wanted.length === 0) return [{ pointer: `${at}/lines`, code: 'unit_empty' }];
    return wanted.flatMap((one, k): FieldError[] => {
      const line = lineOf(lines, one);
      if (!line) return [{ pointer: `${lineAt(k)}/${one.sku ? 'sku' : 'lineNo'}`, code: 'unit_line_unknown' }];
      const room = left.get(line.lineNo)!;
      left.set(line.lineNo, room - one.quantity);
      if (one.quantity <= room) return [];
      const params = { sku: line.sku, left: Math.max(0, room) };
      return [{ pointer: `${lineAt(k)}/quantity`, code: 'unit_over_line', params }];
    });
  });
}

const plainSscc = (text: string): string => readSscc(text) ?? text.trim();

async function ssccFaults(tx: Tx, paper: LockedPaper, drafts: readonly Draft[]): Promise<FieldError[]> {
  const given = drafts.flatMap(({ sscc, at }) => (sscc ? [{ sscc: plainSscc(sscc), pointer: `${at}/sscc` }] : []));
  if (given.length === 0) return [];
  const rows = await tx.sql<{ sscc: string }>`
    SELECT sscc FROM inventory.logistic_unit WHERE sscc = ANY (${given.map(({ sscc }) => sscc)}::text[]) AND status <> 'dissolved'`;
  const prefixes = await tx.sql<{ prefix: string }>`SELECT prefix FROM inventory.sscc_range`;
  const taken = new Set(rows.map(({ sscc }) => sscc));
  return given.flatMap(({ sscc, pointer }): FieldError[] => {
    if (paper.counted) return [{ pointer, code: 'sscc_too_late' }];
    if (!isSscc(sscc)) return [{ pointer, code: 'sscc_form' }];
    // Our own counter would come to such a number one day.
    if (prefixes.some(({ prefix }) => sscc.startsWith(prefix, 1)))
      return [{ pointer, code: 'sscc_own', params: { sscc } }];
    if (taken.has(sscc)) return [{ pointer, code: 'sscc_taken', params: { sscc } }];
    taken.add(sscc);
    return [];
  });
}

async function insertUnits(
  tx: Tx,
  actor: Actor,
  { kind, id, counted }: LockedPaper,
  units: readonly (MadeUnit & { ours: boolean; weightGrams: number | null; lines: readonly UnitLine[] })[],
): Promise<void> {
  await tx.run`
    INSERT INTO inventory.logistic_unit (id, sscc, ours, inbound_id, transfer_id, status, weight_grams, created_by)
    SELECT u.id, sscc, ours, ${kind === 'inbound' ? id : null}, ${kind === 'transfer' ? id : null}, ${counted ? 'arrived' : 'packed'},
      "weightGrams", ${actor.id}
    FROM json_to_recordset(${JSON.stringify(units)}::json) AS u (id uuid, sscc text, ours boolean, "weightGrams" bigint)`;
  const lines = units.flatMap(({ id: unitId, lines: on }) => on.map((line, n) => ({ ...line, unitId, no: n + 1 })));
  await tx.run`
    INSERT INTO inventory.logistic_unit_line (unit_id, line_no, variant_id, quantity, lot, best_before, expires_on)
    SELECT "unitId", no, "variantId", quantity, lot, "bestBefore", "expiresOn"
    FROM json_to_recordset(${JSON.stringify(lines)}::json) AS l ("unitId" uuid, no int, "variantId" uuid, quantity bigint, lot text,
      "bestBefore" date, "expiresOn" date)`;
}
