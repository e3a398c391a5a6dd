import { type Language, refuse } from '@zhanggui/platform';
import { UNIT_LABEL_SIZES, type UnitLabelSizeName } from './label-sizes.rules.js';
import { MOST_LABELS, type Printed, printOn } from './print-labels.js';
import { commonOf, unitCodes, type UnitContent } from './unit-codes.rules.js';
import { layoutUnit } from './unit-layout.rules.js';

export interface LabelledUnit {
  /** 18 digits. */
  sscc: string;
  /** The merchant. */
  company: string;
  from: string[];
  to: string[];
  paper: 'inbound' | 'transfer';
  /** Of the paper. */
  number: number;
  weightGrams: number | null;
  content: UnitContent[];
}

const WORDS = {
  'zh-CN': {
    title: '托盘标签',
    inbound: '到货单',
    transfer: '调拨单',
    from: '发货方',
    to: '收货方',
    quantity: '数量',
    lot: '批次',
    bestBefore: '保质期至',
    expiresOn: '有效期至',
    weight: '毛重',
    mixed: (articles: number, units: string) => `混装：${articles} 种商品，共 ${units} 件`,
    more: (count: number) => `另有 ${count} 项`,
  },
  en: {
    title: 'Pallet labels',
    inbound: 'Delivery',
    transfer: 'Transfer',
    from: 'From',
    to: 'To',
    quantity: 'Quantity',
    lot: 'Lot',
    bestBefore: 'Best before',
    expiresOn: 'Expires',
    weight: 'Gross weight',
    mixed: (articles: number, units: string) => `Mixed: ${articles} articles, ${units} units`,
    more: (count: number) => `and ${count} more`,
  },
} as const;

/** GS1 logistic labels, one on each page and each as often as it says. Refuses: labels_too_many. */
export function printUnitLabels(
  units: readonly LabelledUnit[],
  { size: name, format, copies }: { size: UnitLabelSizeName; format?: 'pdf' | 'svg' | null; copies?: number | null },
  language: Language,
): Promise<Printed> {
  const times = copies ?? 1;
  if (units.length * times > MOST_LABELS)
    throw refuse('labels_too_many', { labels: units.length * times, most: MOST_LABELS });
  const size = UNIT_LABEL_SIZES[name];
  const words = WORDS[language];
  const labels = units.flatMap((unit) => {
    const marks = layoutUnit(
      {
        company: unit.company,
        paper: `${words[unit.paper]} ${unit.number}`,
        from: { title: words.from, lines: unit.from },
        to: { title: words.to, lines: unit.to },
        ...contentText(unit, language),
        more: words.more,
        codes: unitCodes(unit.sscc, unit.content),
      },
      size,
    );
    return Array.from({ length: times }, () => marks);
  });
  return printOn(labels, { format: format ?? null }, size, words.title);
}

function contentText({ content, weightGrams }: LabelledUnit, language: Language): { title: string; facts: string[] } {
  const words = WORDS[language];
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  const sum = number.format(content.reduce((units, { quantity }) => units + quantity, 0));
  const weight = weightGrams ? [`${words.weight} ${number.format(weightGrams / 1_000)} kg`] : [];
  const dated = (line: UnitContent): string[] => [
    ...(line.lot ? [`${words.lot} ${line.lot}`] : []),
    ...(line.bestBefore ? [`${words.bestBefore} ${line.bestBefore}`] : []),
    ...(line.expiresOn ? [`${words.expiresOn} ${line.expiresOn}`] : []),
  ];
  const [first] = content;
  const sku = commonOf(content, (line) => line.sku);
  if (first && sku !== null && content.length === 1)
    return {
      title: first.name,
      facts: [
        [sku, first.barcode && `GTIN ${first.barcode}`].filter(Boolean).join('  '),
        `${words.quantity} ${sum}`,
        ...dated(first),
        ...weight,
      ],
    };
  const articles = new Set(content.map((line) => line.sku)).size;
  return {
    title: sku !== null && first ? first.name : words.mixed(articles, sum),
    facts: [
      ...weight,
      ...content.map((line) => [line.sku, `× ${number.format(line.quantity)}`, ...dated(line)].join('  ')),
    ],
  };
}
