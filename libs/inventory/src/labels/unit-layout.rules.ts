import { barsAt, type Box, LINE, type Mark, moduleOf, type TextMark } from './label-layout.rules.js';
import { type Code, symbolOf } from './symbols.rules.js';
import { widthOf, MM_PER_POINT, wrap } from './text-fit.rules.js';

export interface UnitText {
  /** Whose pallet it is, and of which paper. */
  company: string;
  paper: string;
  from: { title: string; lines: string[] };
  to: { title: string; lines: string[] };
  /** The article, or that it is a mixed pallet. */
  title: string;
  /** One line each; what does not fit is counted in the last. */
  facts: string[];
  more: (count: number) => string;
  /** From top to bottom; the SSCC is the last. */
  codes: readonly Code[];
}

/** 31.75 mm is what GS1 asks of the SSCC's bars; on small labels the others give way. Source: General Specifications §5.4.6.1. */
const SSCC_MM = { small: 32, large: 42 };
const OTHER_MM = { small: 14, large: 26 };
const WIDEST_BAR_MM = 0.94;
const GAP_MM = 1.5;

/** A GS1 logistic label: company and addresses at the top, what is on the pallet below them, its codes at the bottom. */
export function layoutUnit(text: UnitText, box: Box): Mark[] {
  const large = box.widthMm > 120;
  const pad = large ? 6 : 4;
  const width = box.widthMm - 2 * pad;
  const points = large ? 12 : 9;
  const caption = large ? 12 : 10;
  let bottom = box.heightMm - pad;
  const bars = [...text.codes].reverse().flatMap((code, n): Mark[] => {
    const height = (n === 0 ? SSCC_MM : OTHER_MM)[large ? 'large' : 'small'];
    const symbol = symbolOf(code);
    const y = bottom - height - caption * LINE;
    bottom = y - GAP_MM;
    return barsAt(symbol, moduleOf(symbol, width, WIDEST_BAR_MM), { x: pad, y, width, height }, caption);
  });
  const head = headOf(text, { x: pad, y: pad, width }, points);
  const marks = contentOf(text, { x: pad, y: head.end + GAP_MM, width, end: bottom }, points);
  return [...head.marks, ...marks, ...bars];
}

interface Place {
  x: number;
  y: number;
  width: number;
}

const line = (text: string, { x, y, width }: Place, size: number, bold = false): TextMark => ({
  kind: 'text',
  text,
  x,
  y,
  width,
  size,
  bold,
  centred: false,
});

function headOf({ company, paper, from, to }: UnitText, place: Place, points: number): { marks: Mark[]; end: number } {
  const { x, width } = place;
  const paperWidth = Math.min(width / 2, widthOf(paper, points * MM_PER_POINT, false));
  const [name = ''] = wrap(company, width - paperWidth - 3, points * 1.2, 1);
  let end = place.y + points * 1.2 * LINE;
  const half = (width - 4) / 2;
  const top = end + GAP_MM / 2;
  const blocks = [from, to].flatMap(({ title, lines }, n): Mark[] => {
    const left = x + n * (half + 4);
    const shown = lines.flatMap((one) => wrap(one, half, points, 2)).slice(0, 3);
    const rows = [
      { text: title, size: points * 0.8, bold: false },
      ...shown.map((text) => ({ text, size: points, bold: true })),
    ];
    let y = top;
    return rows.map(({ text, size, bold }) => {
      const mark = line(text, { x: left, y, width: half }, size, bold);
      y += size * LINE;
      end = Math.max(end, y);
      return mark;
    });
  });
  const marks: Mark[] = [
    line(name, place, points * 1.2, true),
    line(paper, { x: x + width - paperWidth, y: place.y + 0.3, width: paperWidth }, points),
    ...blocks,
  ];
  return { marks, end };
}

/** Title and facts from the top; what finds no room is said to be there. */
function contentOf(text: UnitText, { x, y, width, end }: Place & { end: number }, points: number): Mark[] {
  const room = Math.max(1, Math.floor((end - y) / (points * LINE)) - 1);
  const title = wrap(text.title, width, points * 1.15, Math.min(2, room));
  const rows = Math.max(0, room - title.length);
  const shown = text.facts.length <= rows ? text.facts : text.facts.slice(0, Math.max(0, rows - 1));
  const left = text.facts.length - shown.length;
  const lines = [
    ...title.map((one) => ({ one, size: points * 1.15, bold: true })),
    ...shown.flatMap((fact) => wrap(fact, width, points, 1).map((one) => ({ one, size: points, bold: false }))),
    ...(left > 0 && rows > 0 ? [{ one: text.more(left), size: points, bold: false }] : []),
  ];
  let at = y;
  return lines.map(({ one, size, bold }) => {
    const mark = line(one, { x, y: at, width }, size, bold);
    at += size * LINE;
    return mark;
  });
}
