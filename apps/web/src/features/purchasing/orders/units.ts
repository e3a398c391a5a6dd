import type { PurchaseOrder } from '@zhanggui/api-client';

export type UnitsKind = 'confirm' | 'announce' | 'receive' | 'return';

/** What is typed for one line; which fields count depends on the step. */
export interface Row {
  quantity: string;
  promisedOn: string;
  accepted: string;
  rejected: string;
  rejectReason: string;
}

type Lines = Pick<PurchaseOrder, 'lines'>;

/** What somebody came to give back. */
export interface GivenBack {
  variantId: string;
  units: number;
}

/**
 * What a person finds when the dialog opens: everything that is still to come and not announced, or of what is given back only what they
 * came for.
 */
export const rowsFor = (kind: UnitsKind, { lines }: Lines, givenBack?: GivenBack): Row[] =>
  lines.map((line) => ({
    quantity:
      kind === 'confirm'
        ? String(line.quantity)
        : kind === 'announce'
          ? text(missing(line))
          : givenBack && line.variantId === givenBack.variantId
            ? text(Math.min(givenBack.units, line.accepted - line.returned))
            : '',
    promisedOn: line.promisedOn ?? '',
    accepted: String(missing(line)),
    rejected: '',
    rejectReason: '',
  }));

const text = (units: number): string => (units > 0 ? String(units) : '');

/** Units of a line that have not come and are not announced. */
export const missing = ({ quantity, accepted, announced }: PurchaseOrder['lines'][number]): number =>
  Math.max(0, quantity - accepted - announced);

const whole = (text: string): number | string => (/^\d+$/.test(text.trim()) ? Number(text) : text);

interface Said {
  reference: string;
  note: string;
  expectedOn?: string;
  rows: readonly Row[];
}

/** The body of the request, which lines on the screen it names, and whether there is something to send. */
export function unitsInput(
  kind: UnitsKind,
  { lines }: Lines,
  { reference, note, expectedOn, rows }: Said,
): { body: Record<string, unknown>; places: number[]; isReady: boolean } {
  const said = rows.map((row, n) => lineInput(kind, lines[n]!, row));
  const places = said.flatMap((line, n) => (line ? [n] : []));
  const texts = { ...(reference.trim() && { reference: reference.trim() }), ...(expectedOn && { expectedOn }) };
  const about = kind === 'return' ? { reason: note.trim() } : note.trim() ? { note: note.trim() } : {};
  return {
    body: { ...texts, ...about, lines: said.filter(Boolean) },
    places,
    isReady: kind === 'confirm' || (places.length > 0 && (kind !== 'return' || note.trim().length > 1)),
  };
}

function lineInput(kind: UnitsKind, line: PurchaseOrder['lines'][number], row: Row): Record<string, unknown> | null {
  const { lineNo } = line;
  if (kind === 'return' || kind === 'announce')
    return row.quantity.trim() ? { lineNo, quantity: whole(row.quantity) } : null;
  if (kind === 'confirm') {
    const isSame = whole(row.quantity) === line.quantity && row.promisedOn === (line.promisedOn ?? '');
    return isSame ? null : { lineNo, quantity: whole(row.quantity), promisedOn: row.promisedOn || null };
  }
  const [accepted, rejected] = [row.accepted.trim() || '0', row.rejected.trim() || '0'];
  if (accepted === '0' && rejected === '0') return null;
  return {
    lineNo,
    accepted: whole(accepted),
    ...(rejected !== '0' && { rejected: whole(rejected), ...(row.rejectReason && { rejectReason: row.rejectReason }) }),
  };
}
