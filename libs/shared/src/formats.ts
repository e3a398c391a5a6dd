/** Marks between groups of digits and before the decimals, chosen together so that no text can be read in two ways. */
export const NUMBER_MARKS = [
  'comma_point',
  'point_comma',
  'space_comma',
  'apostrophe_point',
  'none_point',
  'none_comma',
] as const;
export const NEGATIVE_STYLES = ['minus', 'trailing', 'parentheses'] as const;
export const DATE_ORDERS = ['ymd', 'dmy', 'mdy'] as const;
export const CLOCKS = ['24', '12'] as const;
export const WEEK_STARTS = ['monday', 'sunday', 'saturday'] as const;

/** How numbers and times are written for a reader; what is missing is as usual in the language. */
export interface Formats {
  marks?: (typeof NUMBER_MARKS)[number];
  negative?: (typeof NEGATIVE_STYLES)[number];
  dateOrder?: (typeof DATE_ORDERS)[number];
  clock?: (typeof CLOCKS)[number];
  weekStart?: (typeof WEEK_STARTS)[number];
}
