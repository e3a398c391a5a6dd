/** Where labels stand on a sheet, in millimetres; the pitch is from the edge of one label to that of the next. */
export interface Sheet {
  columns: number;
  rows: number;
  leftMm: number;
  topMm: number;
  pitchXMm: number;
  pitchYMm: number;
}

export interface LabelSize {
  widthMm: number;
  heightMm: number;
  /** Null: a roll, on which each label is a page of its own. */
  sheet: Sheet | null;
}

const A4 = { widthMm: 210, heightMm: 297 } as const;

/** Sizes of labels that shops buy: A4 sheets as L7159 and L7163 are cut, and rolls for thermal printers. */
export const LABEL_SIZES = {
  a4_3x8: {
    widthMm: 63.5,
    heightMm: 33.9,
    sheet: { columns: 3, rows: 8, leftMm: 7.2, topMm: 12.9, pitchXMm: 66, pitchYMm: 33.9 },
  },
  a4_2x7: {
    widthMm: 99.1,
    heightMm: 38.1,
    sheet: { columns: 2, rows: 7, leftMm: 4.65, topMm: 15.15, pitchXMm: 101.6, pitchYMm: 38.1 },
  },
  roll_100x150: { widthMm: 100, heightMm: 150, sheet: null },
  roll_60x40: { widthMm: 60, heightMm: 40, sheet: null },
  roll_50x30: { widthMm: 50, heightMm: 30, sheet: null },
} as const satisfies Record<string, LabelSize>;

/** Sizes of labels that go on pallets and cartons, one on each page. Source: GS1 Logistic Label Guideline §3. */
export const UNIT_LABEL_SIZES = {
  a6: { widthMm: 105, heightMm: 148, sheet: null },
  a5: { widthMm: 148, heightMm: 210, sheet: null },
  roll_100x150: { widthMm: 100, heightMm: 150, sheet: null },
} as const satisfies Record<string, LabelSize>;

export type UnitLabelSizeName = keyof typeof UNIT_LABEL_SIZES;
export const UNIT_LABEL_SIZE_NAMES = Object.keys(UNIT_LABEL_SIZES) as UnitLabelSizeName[];

export type LabelSizeName = keyof typeof LABEL_SIZES;
export const LABEL_SIZE_NAMES = Object.keys(LABEL_SIZES) as LabelSizeName[];

/** The most labels that stand on one sheet of any size. */
export const MOST_ON_SHEET = Math.max(...Object.values(LABEL_SIZES).map((size: LabelSize) => labelsOnPage(size)));

export function labelsOnPage({ sheet }: LabelSize): number {
  return sheet ? sheet.columns * sheet.rows : 1;
}

export function pageOf({ widthMm, heightMm, sheet }: LabelSize): { widthMm: number; heightMm: number } {
  return sheet ? A4 : { widthMm, heightMm };
}

export interface LabelPlace {
  /** From 0. */
  page: number;
  xMm: number;
  yMm: number;
}

/**
 * Where so many labels go, row by row from the left; the first sheet begins at place `startAt` (from 1), since those before it have
 * been used. On a roll there is no such place.
 */
export function placeLabels(count: number, size: LabelSize, startAt = 1): LabelPlace[] {
  const { sheet } = size;
  return Array.from({ length: count }, (_, n): LabelPlace => {
    if (!sheet) return { page: n, xMm: 0, yMm: 0 };
    const place = n + startAt - 1;
    const perPage = labelsOnPage(size);
    const onPage = place % perPage;
    return {
      page: Math.floor(place / perPage),
      xMm: sheet.leftMm + (onPage % sheet.columns) * sheet.pitchXMm,
      yMm: sheet.topMm + Math.floor(onPage / sheet.columns) * sheet.pitchYMm,
    };
  });
}
