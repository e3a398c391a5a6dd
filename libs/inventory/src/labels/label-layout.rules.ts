import { type Code, symbolOf, type Symbol } from './symbols.rules.js';
import { MM_PER_POINT, widthOf, wrap } from './text-fit.rules.js';

/** Something on a label, in millimetres from its upper left corner; sizes of text are points. */
export type Mark = TextMark | { kind: 'symbol'; symbol: Symbol; x: number; y: number; module: number; height: number };

export interface TextMark {
  kind: 'text';
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  centred: boolean;
}

export interface LabelText {
  /** Large, over several lines where there is room. */
  title: string;
  /** One line each. */
  facts: string[];
  /** Large and last: the price. */
  end: string | null;
  codes: { bars: Code | null; matrix: Code };
  prefers: 'bars' | 'matrix';
}

export interface Box {
  widthMm: number;
  heightMm: number;
}

export const LINE = 1.3 * MM_PER_POINT;
/** Printers of 203 dots per inch draw no narrower bar that readers tell apart. */
const NARROWEST_MODULE_MM = 0.19;
const WIDEST_BAR_MM = 0.5;
const WIDEST_FIELD_MM = 0.9;
const SMALLEST_POINTS = 5;
const SMALLEST_FACT_POINTS = 4;

const padOf = ({ widthMm }: Box): number => (widthMm >= 90 ? 4 : 2);
const pointsFor = ({ heightMm }: Box): number => Math.min(15, 4.8 + heightMm * 0.085);

/** Title, facts and code of one label: bars below the words where they fit, else a field beside them. */
export function layoutLabel(text: LabelText, box: Box): Mark[] {
  const pad = padOf(box);
  const inner = { width: box.widthMm - 2 * pad, height: box.heightMm - 2 * pad };
  const bars = text.prefers === 'bars' && text.codes.bars ? symbolOf(text.codes.bars) : null;
  const module = bars ? moduleOf(bars, inner.width, WIDEST_BAR_MM) : 0;
  if (bars && module >= NARROWEST_MODULE_MM) {
    const caption = pointsFor(box) * 0.85;
    const height = Math.min(45, inner.height * 0.36);
    const top = pad + inner.height - height - caption * LINE;
    return [
      ...words(text, { x: pad, y: pad, width: inner.width, height: top - pad - 0.6 }, pointsFor(box)),
      ...barsAt(bars, module, { x: pad, y: top, width: inner.width, height }, caption),
    ];
  }
  const field = symbolOf(text.codes.matrix);
  const side = Math.min(inner.height, inner.width * 0.42, 45);
  const size = moduleOf(field, side, WIDEST_FIELD_MM);
  const left = box.widthMm - pad - side;
  return [
    ...words(text, { x: pad, y: pad, width: left - pad - 1, height: inner.height }, pointsFor(box)),
    {
      kind: 'symbol',
      symbol: field,
      x: left + field.quiet * size,
      y: pad + field.quiet * size,
      module: size,
      height: 0,
    },
  ];
}

/** A bin's label: its code as large as it goes, bars below, and where it belongs above. */
export function layoutBin(
  { code, place, codes }: { code: string; place: string } & Pick<LabelText, 'codes'>,
  box: Box,
): Mark[] {
  const pad = padOf(box);
  const width = box.widthMm - 2 * pad;
  const small = pointsFor(box) * 0.9;
  const symbol = symbolOf(codes.bars!);
  const module = moduleOf(symbol, width, WIDEST_BAR_MM);
  const height = Math.min(50, (box.heightMm - 2 * pad) * 0.36);
  const room = box.heightMm - 2 * pad - small * LINE - height - 1;
  const size = Math.min(room / LINE, width / widthOf(code, MM_PER_POINT, true));
  const line = (text: string, y: number, points: number, bold: boolean): TextMark => ({
    kind: 'text',
    text,
    x: pad,
    y,
    width,
    size: points,
    bold,
    centred: true,
  });
  const [shown = ''] = wrap(place, width, small, 1);
  return [
    line(shown, pad, small, false),
    line(code, pad + small * LINE + (room - size * LINE) / 2, size, true),
    ...barsAt(symbol, module, { x: pad, y: box.heightMm - pad - height, width, height }, 0),
  ];
}

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const moduleOf = (symbol: Symbol, room: number, most: number): number =>
  Math.min(most, room / ((symbol.shape === 'bars' ? symbol.modules : symbol.columns) + 2 * symbol.quiet));

/** The text of the code stands below the bars, for whoever has to type it. */
export function barsAt(symbol: Symbol, module: number, { x, y, width, height }: Area, caption: number): Mark[] {
  const modules = symbol.shape === 'bars' ? symbol.modules : symbol.columns;
  const left = x + (width - modules * module) / 2;
  const drawn: Mark = { kind: 'symbol', symbol, x: left, y, module, height };
  if (caption === 0) return [drawn];
  const { text } = symbol.code;
  const size = Math.min(caption, (caption * width) / widthOf(text, caption * MM_PER_POINT, false));
  return [drawn, { kind: 'text', text, x, y: y + height + 0.3, width, size, bold: false, centred: true }];
}

/** A lot or a date is printed smaller rather than cut off: half a date says nothing. */
function factLine(fact: string, width: number, points: number): { text: string; size: number; bold: boolean }[] {
  const fits = (points * width) / widthOf(fact, points * MM_PER_POINT, true);
  const size = Math.max(SMALLEST_FACT_POINTS, Math.min(points, Math.floor(fits * 10) / 10));
  return wrap(fact, width, size, 1).map((text) => ({ text, size, bold: false }));
}

/** Words from the top; smaller where they would not fit, and the title gives way before the facts do. */
function words({ title, facts, end }: LabelText, area: Area, points: number): Mark[] {
  const rest = facts.length * LINE + (end ? 1.35 * LINE : 0);
  const fits = area.height / (rest + LINE);
  const size = Math.max(SMALLEST_POINTS, Math.min(points, fits));
  const room = Math.floor((area.height - rest * size) / (size * LINE));
  const lines = [
    ...wrap(title, area.width, size, Math.max(1, Math.min(4, room))).map((text) => ({ text, size, bold: true })),
    ...facts.flatMap((fact) => factLine(fact, area.width, size)),
    ...(end ? [{ text: end, size: size * 1.35, bold: true }] : []),
  ];
  let y = area.y;
  return lines.map((line): Mark => {
    const mark: Mark = { kind: 'text', ...line, x: area.x, y, width: area.width, centred: false };
    y += line.size * LINE;
    return mark;
  });
}
