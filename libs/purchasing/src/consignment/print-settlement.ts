import {
  type Actor,
  type Language,
  PAPER,
  type Pdf,
  printFacts,
  printPageNumbers,
  printPdf,
  printTable,
  type Tx,
} from '@zhanggui/platform';
import { dayIn, minorText } from '@zhanggui/shared';
import { merchantDay } from '../merchant-day.js';
import type { ConsignmentSettlementDto } from './consignment.dto.js';
import { readSettlement } from './consignment.queries.js';

const WORDS = {
  'zh-CN': {
    title: '寄售结算单',
    number: '单号',
    buyer: '销售方',
    supplier: '供应商',
    period: '结算期间',
    since: (from: string, to: string) => `${from} 至 ${to}`,
    columns: ['商品编码', '名称', '期初', '入库', '退回', '售出', '期末', '应付金额'],
    total: '应付合计',
  },
  en: {
    title: 'Consignment settlement',
    number: 'Number',
    buyer: 'Seller',
    supplier: 'Supplier',
    period: 'Period',
    since: (from: string, to: string) => (from ? `${from} to ${to}` : `until ${to}`),
    columns: ['SKU', 'Name', 'Opening', 'Received', 'Sent back', 'Sold', 'Closing', 'Owed'],
    total: 'Owed',
  },
} as const;

export interface SettlementFacts {
  settlement: ConsignmentSettlementDto;
  buyer: string;
  timeZone: string;
}

/** Reads what a printed settlement says; it is drawn once no transaction is open. Refuses: not_found. */
export async function readSettlementFacts(tx: Tx, actor: Actor, id: string): Promise<SettlementFacts> {
  const settlement = await readSettlement(tx, id);
  const { name: buyer, timeZone } = await merchantDay(tx, actor);
  return { settlement, buyer, timeZone };
}

/** The settlement as a PDF for its supplier. */
export function printSettlement(facts: SettlementFacts, language: Language): Promise<Buffer> {
  return printPdf((pdf) => draw(pdf, facts, language), {
    title: `${WORDS[language].title} ${facts.settlement.number}`,
  });
}

const SHARES = [1.6, 3, 1, 1, 1, 1, 1, 1.5];

function draw(pdf: Pdf, { settlement, buyer, timeZone }: SettlementFacts, language: Language): void {
  const words = WORDS[language];
  const { number, supplierName, since, until, currency, owedMinor, lines } = settlement;
  const day = (at: Date | null): string => (at ? dayIn(at.getTime(), timeZone) : '');
  const width = pdf.page.width - 2 * PAPER.margin;
  pdf.font('bold').fontSize(20).text(words.title, PAPER.margin, PAPER.margin);
  pdf.y = printFacts(
    pdf,
    [
      [words.number, number],
      [words.buyer, buyer],
      [words.supplier, supplierName],
      [words.period, words.since(day(since), day(until))],
    ],
    { left: PAPER.margin, top: pdf.y + 12, width },
  );
  pdf.y += 10;
  const columns = words.columns.map((title, n) => ({
    title,
    share: SHARES[n]!,
    ...(n > 1 && { align: 'right' as const }),
  }));
  const rows = lines.map((line) => {
    const { sku, name, opening, received, sentBack, sold, closing } = line;
    const units = [opening, received, sentBack, sold, closing].map(String);
    return [sku, name, ...units, minorText(line.owedMinor, currency)];
  });
  printTable(pdf, columns, rows);
  pdf.moveDown(0.6).font('bold').fontSize(11);
  const total = `${words.total} ${currency} ${minorText(owedMinor, currency)}`;
  pdf.text(total, PAPER.margin, pdf.y, { width, align: 'right' });
  printPageNumbers(pdf, number);
}
