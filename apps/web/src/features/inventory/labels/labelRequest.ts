export const labelSizes = ['a4_3x8', 'a4_2x7', 'roll_100x150', 'roll_60x40', 'roll_50x30'] as const;
export type LabelSize = (typeof labelSizes)[number];

/** How many labels stand on a sheet; a roll has one after the other. */
export const placesOnSheet: Record<LabelSize, number> = {
  a4_3x8: 24,
  a4_2x7: 14,
  roll_100x150: 1,
  roll_60x40: 1,
  roll_50x30: 1,
};

/** What labels are of. */
export type LabelTarget =
  | { kind: 'article'; variantId: string; lots: string[]; lot?: string }
  | { kind: 'bins'; ids: string[] }
  | { kind: 'inbound'; id: string };

export interface LabelChoice {
  size: LabelSize;
  copies: number;
  startAt: number;
  price: boolean;
  matrix: boolean;
  per: 'unit' | 'line';
  lot: string;
}

/** The route and the body that print labels of a target as they were chosen. */
export function labelRequest(
  target: LabelTarget,
  choice: LabelChoice,
  format: 'pdf' | 'svg',
): { path: string; body: object } {
  const { size, copies, startAt, price, matrix, per, lot } = choice;
  const paper = { size, format, ...(placesOnSheet[size] > 1 && { startAt }) };
  if (target.kind === 'bins') return { path: '/labels/bins', body: { ...paper, copies, binIds: target.ids } };
  const look = { ...paper, price, code: matrix ? 'matrix' : 'bars' };
  if (target.kind === 'inbound') return { path: `/inbound/${target.id}/labels`, body: { ...look, per, copies } };
  const line = { variantId: target.variantId, copies, ...(lot && { lot }) };
  return { path: '/labels/articles', body: { ...look, lines: [line] } };
}
