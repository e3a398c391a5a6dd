import { type Language, refuse } from '@zhanggui/platform';
import { drawLabels } from './draw-labels.js';
import { layoutBin, layoutLabel, type Mark } from './label-layout.rules.js';
import { LABEL_SIZES, type LabelSize, type LabelSizeName, labelsOnPage, placeLabels } from './label-sizes.rules.js';
import { svgOfPage } from './label-svg.rules.js';
import { articleCodes, plainCodes } from './symbols.rules.js';

/** Some 80 sheets, drawn in a few seconds. */
export const MOST_LABELS = 2_000;

export interface LabelPaper {
  size: LabelSizeName;
  startAt?: number | null;
  format?: 'pdf' | 'svg' | null;
}

export interface LabelledArticle {
  sku: string;
  barcode: string | null;
  name: string;
  variantTitle: string;
  /** Decimal text. */
  price: string;
  currency: string;
  lot: string;
  expiresOn: string | null;
  serial: string | null;
  copies: number;
}

export interface LabelledBin {
  code: string;
  zone: string;
  warehouseCode: string;
}

export interface Printed {
  content: Buffer | string;
  mediaType: 'application/pdf' | 'image/svg+xml';
}

const WORDS = {
  'zh-CN': {
    lot: '批次',
    expiresOn: '有效期至',
    serial: '序列号',
    zone: '库区',
    articles: '商品标签',
    bins: '库位标签',
  },
  en: {
    lot: 'Lot',
    expiresOn: 'Best before',
    serial: 'Serial',
    zone: 'Zone',
    articles: 'Article labels',
    bins: 'Bin labels',
  },
} as const;

/** Labels of articles, each as often as it says. Refuses: labels_too_many, start_beyond_sheet. */
export function printArticleLabels(
  articles: readonly LabelledArticle[],
  paper: LabelPaper & { price?: boolean | null; code?: 'bars' | 'matrix' | null },
  language: Language,
): Promise<Printed> {
  const size = sizeOf(
    paper,
    articles.reduce((sum, { copies }) => sum + copies, 0),
  );
  const words = WORDS[language];
  const labels = articles.flatMap((article) => {
    const { name, variantTitle, sku, lot, expiresOn, serial } = article;
    const marks = layoutLabel(
      {
        title: [name, variantTitle].filter(Boolean).join(' '),
        facts: [
          sku,
          lot && `${words.lot} ${lot}`,
          expiresOn ? `${words.expiresOn} ${expiresOn}` : '',
          serial ? `${words.serial} ${serial}` : '',
        ].filter(Boolean),
        end: paper.price ? priceText(article, language) : null,
        codes: articleCodes(article),
        prefers: paper.code ?? 'bars',
      },
      size,
    );
    return Array.from({ length: article.copies }, () => marks);
  });
  return printOn(labels, paper, size, words.articles);
}

/** Labels of bins, in their order. Refuses: labels_too_many, start_beyond_sheet. */
export function printBinLabels(
  bins: readonly LabelledBin[],
  paper: LabelPaper & { copies?: number | null },
  language: Language,
): Promise<Printed> {
  const { copies } = { copies: paper.copies ?? 1 };
  const size = sizeOf(paper, bins.length * copies);
  const words = WORDS[language];
  const labels = bins.flatMap(({ code, zone, warehouseCode }) => {
    const place = [warehouseCode, zone && `${words.zone} ${zone}`].filter(Boolean).join(' · ');
    const marks = layoutBin({ code, place, codes: plainCodes(code) }, size);
    return Array.from({ length: copies }, () => marks);
  });
  return printOn(labels, paper, size, words.bins);
}

function sizeOf({ size: name, startAt }: LabelPaper, labels: number): LabelSize {
  const size: LabelSize = LABEL_SIZES[name];
  if (labels > MOST_LABELS) throw refuse('labels_too_many', { labels, most: MOST_LABELS });
  const places = labelsOnPage(size);
  if (startAt && startAt > places)
    throw refuse('start_beyond_sheet', { places }, [
      { pointer: '/startAt', code: 'start_beyond_sheet', params: { places } },
    ]);
  return size;
}

/** Labels on their paper, as a PDF or as a picture of the first page. */
export async function printOn(
  labels: readonly (readonly Mark[])[],
  paper: Pick<LabelPaper, 'startAt' | 'format'>,
  size: LabelSize,
  title: string,
): Promise<Printed> {
  const places = placeLabels(labels.length, size, paper.startAt ?? 1);
  if (paper.format === 'svg') return { content: svgOfPage(labels, places, size), mediaType: 'image/svg+xml' };
  return { content: await drawLabels(labels, places, size, title), mediaType: 'application/pdf' };
}

const priceText = ({ price, currency }: LabelledArticle, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).format(
    Number(price),
  );
