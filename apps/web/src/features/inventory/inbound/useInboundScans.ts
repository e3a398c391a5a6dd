import { api, type CountedLine, type CountedUnit } from '@zhanggui/api-client';
import { asProblem, useFormat } from '@zhanggui/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Told } from '../station/Feedback.js';
import { playTone } from '../station/tone.js';
import { useScanQueue } from '../station/useScanQueue.js';

interface ScannedItem {
  scan: string;
  quantity?: number;
  lot?: string;
  expiresOn?: string;
  serial?: string;
  rejectReason?: string;
  photoIds?: string[];
}

/** The queue of what is scanned at a delivery; each answer is told. */
export function useInboundScans(inboundId: string, tell: (told: Told) => void) {
  const { t } = useTranslation('warehouse');
  const { number } = useFormat();
  const client = useQueryClient();
  return useScanQueue<ScannedItem, { lines: CountedLine[]; units: CountedUnit[] }>(
    `inbound.${inboundId}`,
    (item, idempotencyKey) => api.post(`/inbound/${inboundId}/items`, { body: { items: [item] }, idempotencyKey }),
    {
      onDone: ({ lines: [line], units: [unit] }) => {
        playTone(true);
        if (unit) {
          const { sscc, articles: count, units, arrived } = unit;
          const detail = t(arrived ? 'units.counted' : 'units.takenBack', { count, units: number(units) });
          tell({ right: true, text: sscc, detail });
        } else if (line) tell({ right: true, text: line.sku, detail: t('inbound.counted', { ...line }) });
        void client.invalidateQueries({ queryKey: ['inbound'] });
      },
      onRefused: (error, { scan }) => {
        playTone(false);
        const { errors, detail, title } = asProblem(error);
        tell({ right: false, text: errors[0]?.message ?? detail ?? title, detail: scan });
      },
    },
  );
}
