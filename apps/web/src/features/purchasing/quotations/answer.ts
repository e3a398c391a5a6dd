import type { Quotation, QuotedSupplier } from '@zhanggui/api-client';

export interface LineAnswer {
  /** As people write it: `1:10.50 100:9.80`, or one price for any quantity. */
  breaks: string;
  moq: string;
  leadTimeDays: string;
}

export interface AnswerDraft {
  exchangeRate: string;
  freightMinor: number | null;
  validUntil: string;
  terms: string;
  fileId: string | null;
  lines: LineAnswer[];
}

export const draftOfAnswer = (quotation: Quotation, supplier: QuotedSupplier): AnswerDraft => ({
  exchangeRate: supplier.exchangeRate ?? '',
  freightMinor: supplier.freightMinor,
  validUntil: supplier.validUntil ?? '',
  terms: supplier.terms ?? '',
  fileId: supplier.fileId,
  lines: quotation.lines.map(({ lineNo }) => {
    const quoted = supplier.lines.find((line) => line.lineNo === lineNo);
    return {
      breaks: (quoted?.breaks ?? []).map(({ fromQuantity, unitPrice }) => `${fromQuantity}:${unitPrice}`).join(' '),
      moq: quoted ? String(quoted.moq) : '',
      leadTimeDays: quoted?.leadTimeDays === null || !quoted ? '' : String(quoted.leadTimeDays),
    };
  }),
});

const whole = (text: string): number | string => (/^\d+$/.test(text) ? Number(text) : text);

/** `1:10.50 100:9.80` as price breaks; a price alone holds from one unit on. */
export const breaksOf = (text: string): { fromQuantity: number | string; unitPrice: string }[] =>
  text
    .split(/[\s;，、]+/)
    .filter(Boolean)
    .map((part) => {
      const [from, price] = part.includes(':') || part.includes('：') ? part.split(/[:：]/) : ['1', part];
      return { fromQuantity: whole(from ?? ''), unitPrice: price ?? '' };
    });

/** As the API takes it; lines are those of the request, in their order. */
export const answerInput = (draft: AnswerDraft, isForeign: boolean): Record<string, unknown> => ({
  ...(isForeign && { exchangeRate: draft.exchangeRate.trim() || null }),
  freightMinor: draft.freightMinor ?? 0,
  validUntil: draft.validUntil || null,
  terms: draft.terms,
  fileId: draft.fileId,
  lines: draft.lines.map(({ breaks, moq, leadTimeDays }, n) => ({
    lineNo: n + 1,
    breaks: breaksOf(breaks),
    moq: moq.trim() ? whole(moq.trim()) : null,
    leadTimeDays: leadTimeDays.trim() ? whole(leadTimeDays.trim()) : null,
  })),
});
