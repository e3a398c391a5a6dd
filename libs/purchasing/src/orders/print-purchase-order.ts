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
import { minorText } from '@zhanggui/shared';
import { merchantDay } from '../merchant-day.js';
import { readPurchaseOrder } from './purchase-order.queries.js';
import type { PurchaseOrderDto } from './purchase-views.dto.js';

const WORDS = {
  'zh-CN': {
    title: '采购单',
    number: '单号',
    date: '日期',
    buyer: '采购方',
    supplier: '供应商',
    taxId: '税号',
    deliverTo: '收货仓库',
    promised: '交货日期',
    terms: '付款条件',
    note: '备注',
    columns: ['行', '商品编码', '供应商货号', '名称', '数量', '单价', '金额', '交期'],
    total: '合计',
    prepaid: (percent: string) => `预付 ${percent}%`,
    net: (days: number) => `收货后 ${days} 天内付款`,
    consignment: '寄售：货品售出前归供应商所有，按售出结算',
  },
  en: {
    title: 'Purchase order',
    number: 'Number',
    date: 'Date',
    buyer: 'Buyer',
    supplier: 'Supplier',
    taxId: 'Tax id',
    deliverTo: 'Deliver to',
    promised: 'Delivery date',
    terms: 'Payment terms',
    note: 'Note',
    columns: ['#', 'SKU', 'Your code', 'Name', 'Quantity', 'Unit price', 'Amount', 'Delivery'],
    total: 'Total',
    prepaid: (percent: string) => `${percent}% in advance`,
    net: (days: number) => `net ${days} days after receipt`,
    consignment: 'consignment: yours until sold, settled by what is sold',
  },
} as const;

/** What a printed order says besides the order itself. */
interface Parties {
  buyer: string;
  date: string;
  warehouse: string;
  supplier: { name: string; address: string | null; taxId: string | null };
}

export interface PrintFacts extends Parties {
  order: PurchaseOrderDto;
}

/** Reads what a printed order says; it is drawn once no transaction is open. Refuses: not_found. */
export async function readPrintFacts(tx: Tx, actor: Actor, id: string): Promise<PrintFacts> {
  const order = await readPurchaseOrder(tx, actor, id, new Set());
  const { name: buyer, today: date } = await merchantDay(tx, actor);
  const [parties] = await tx.sql<Parties['supplier'] & { warehouse: string }>`
    SELECT s.name, s.address, s.tax_id AS "taxId", w.code || ' ' || w.name AS warehouse
    FROM purchasing.purchase_order o JOIN purchasing.supplier s ON s.id = o.supplier_id
    JOIN inventory.warehouse w ON w.id = o.warehouse_id WHERE o.id = ${id}`;
  const { warehouse, ...supplier } = parties!;
  return { order, buyer, date, warehouse, supplier };
}

/** The order as a PDF for its supplier. */
export function printPurchaseOrder(facts: PrintFacts, language: Language): Promise<Buffer> {
  const title = `${WORDS[language].title} ${facts.order.number}`;
  return printPdf((pdf) => draw(pdf, facts, language), { title });
}

function draw(pdf: Pdf, facts: PrintFacts, language: Language): void {
  const { order } = facts;
  const words = WORDS[language];
  pdf.font('bold').fontSize(20).text(words.title, PAPER.margin, PAPER.margin);
  drawParties(pdf, facts, language);
  const amount = (minor: number): string => minorText(minor, order.currency);
  printTable(pdf, columnsOf(words.columns), [
    ...order.lines.map((line) => [
      String(line.lineNo),
      line.sku,
      line.supplierSku ?? '',
      line.name,
      String(line.quantity),
      line.unitPrice,
      amount(line.amountMinor),
      line.promisedOn ?? '',
    ]),
  ]);
  pdf.moveDown(0.6).font('bold').fontSize(11);
  pdf.text(`${words.total} ${order.currency} ${amount(order.totalMinor)}`, PAPER.margin, pdf.y, {
    width: pdf.page.width - 2 * PAPER.margin,
    align: 'right',
  });
  if (order.note)
    printFacts(pdf, [[words.note, order.note]], {
      left: PAPER.margin,
      top: pdf.y + 12,
      width: pdf.page.width - 2 * PAPER.margin,
    });
  printPageNumbers(pdf, order.number);
}

function drawParties(pdf: Pdf, { order, buyer, date, warehouse, supplier }: PrintFacts, language: Language): void {
  const words = WORDS[language];
  const half = (pdf.page.width - 2 * PAPER.margin) / 2 - 8;
  const top = pdf.y + 12;
  const left = printFacts(
    pdf,
    [
      [words.buyer, buyer],
      [words.supplier, supplier.name],
      ['', supplier.address ?? ''],
      [words.taxId, supplier.taxId ?? ''],
    ],
    { left: PAPER.margin, top, width: half },
  );
  const percent = Number(order.prepayPercent);
  const paid = [...(percent > 0 ? [words.prepaid(String(percent))] : []), words.net(order.netDays)].join(' · ');
  const terms = order.onConsignment ? words.consignment : paid;
  const right = printFacts(
    pdf,
    [
      [words.number, order.number],
      [words.date, date],
      [words.deliverTo, warehouse],
      [words.promised, order.promisedOn ?? ''],
      [words.terms, terms],
    ],
    { left: PAPER.margin + half + 16, top, width: half },
  );
  pdf.x = PAPER.margin;
  pdf.y = Math.max(left, right) + 10;
}

const SHARES = [0.5, 1.6, 1.6, 3, 1, 1.3, 1.4, 1.4];

const columnsOf = (titles: readonly string[]) =>
  titles.map((title, n) => ({
    title,
    share: SHARES[n]!,
    align: n >= 4 && n <= 6 ? ('right' as const) : ('left' as const),
  }));
