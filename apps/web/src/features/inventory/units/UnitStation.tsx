import { api, type ReceivedUnit } from '@zhanggui/api-client';
import { asProblem, useFormat } from '@zhanggui/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Feedback, type Told } from '../station/Feedback.js';
import { ScanField } from '../station/ScanField.js';
import classes from '../station/station.module.css';
import { playTone } from '../station/tone.js';
import { useScanQueue } from '../station/useScanQueue.js';

/** Takes in a transfer pallet by pallet: each scanned SSCC is all that stands on it. */
export function UnitStation({ transferId }: { transferId: string }) {
  const { t } = useTranslation('warehouse');
  const { number } = useFormat();
  const client = useQueryClient();
  const [told, setTold] = useState<Told | null>(null);
  const queue = useScanQueue<{ scan: string }, ReceivedUnit>(
    `transfer.${transferId}`,
    (body, idempotencyKey) => api.post(`/transfers/${transferId}/scans`, { body, idempotencyKey }),
    {
      onDone: ({ sscc, articles, units }) => {
        playTone(true);
        setTold({ right: true, text: sscc, detail: t('units.counted', { count: articles, units: number(units) }) });
        for (const key of ['transfers', 'stock', 'bins']) void client.invalidateQueries({ queryKey: [key] });
      },
      onRefused: (error, { scan }) => {
        playTone(false);
        const { errors, detail, title } = asProblem(error);
        setTold({ right: false, text: errors[0]?.message ?? detail ?? title, detail: scan });
      },
    },
  );
  return (
    <section className={classes.station} aria-label={t('units.station')}>
      <ScanField
        label={t('units.scan')}
        hint={t('units.scanHint')}
        onScan={(scan) => {
          setTold(null);
          queue.add({ scan });
        }}
      />
      {queue.offline && (
        <p className={classes.offline} role="alert">
          {t('station.offline', { count: queue.waiting })}
        </p>
      )}
      <Feedback told={told} />
    </section>
  );
}
