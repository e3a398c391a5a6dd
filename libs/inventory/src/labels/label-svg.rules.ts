import type { Mark } from './label-layout.rules.js';
import { type LabelPlace, type LabelSize, pageOf } from './label-sizes.rules.js';
import { MM_PER_POINT } from './text-fit.rules.js';

/** The first page as a picture, to be looked at before paper is used. */
export function svgOfPage(
  labels: readonly (readonly Mark[])[],
  places: readonly LabelPlace[],
  size: LabelSize,
): string {
  const { widthMm, heightMm } = pageOf(size);
  const drawn = labels.flatMap((marks, n) => {
    const { page, xMm, yMm } = places[n]!;
    if (page > 0) return [];
    const edge = `<rect width="${size.widthMm}" height="${size.heightMm}" rx="1" fill="none" stroke="#bbb" stroke-width="0.2"/>`;
    return [`<g transform="translate(${xMm} ${yMm})">${edge}${marks.map(svgOf).join('')}</g>`];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthMm}mm" height="${heightMm}mm" viewBox="0 0 ${widthMm} ${heightMm}"><rect width="100%" height="100%" fill="#fff"/>${drawn.join('')}</svg>`;
}

function svgOf(mark: Mark): string {
  if (mark.kind === 'text') {
    const x = mark.centred ? mark.x + mark.width / 2 : mark.x;
    const size = mark.size * MM_PER_POINT;
    return `<text x="${round(x)}" y="${round(mark.y + size)}" font-size="${round(size)}" font-family="Noto Sans SC, PingFang SC, Microsoft YaHei, sans-serif"${mark.bold ? ' font-weight="700"' : ''}${mark.centred ? ' text-anchor="middle"' : ''}>${escaped(mark.text)}</text>`;
  }
  return `<path d="${rectangles(mark)
    .map(({ x, y, width, height }) => `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`)
    .join('')}"/>`;
}

/** The dark parts of a code, in millimetres. */
export function rectangles(
  mark: Extract<Mark, { kind: 'symbol' }>,
): { x: number; y: number; width: number; height: number }[] {
  const { symbol, module, x, y, height } = mark;
  if (symbol.shape === 'matrix')
    return symbol.dark.flatMap((dark, n) =>
      dark
        ? [
            {
              x: x + (n % symbol.columns) * module,
              y: y + Math.floor(n / symbol.columns) * module,
              width: module,
              height: module,
            },
          ]
        : [],
    );
  let at = x;
  return symbol.widths.flatMap((width, n) => {
    const bar = { x: at, y, width: width * module, height };
    at += width * module;
    return n % 2 === 0 ? [bar] : [];
  });
}

const round = (value: number): number => Math.round(value * 1_000) / 1_000;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
