import { TextInput } from '@mantine/core';
import { api, type StockCount } from '@zhanggui/api-client';
import { readScan } from '@zhanggui/shared';
import { asProblem } from '@zhanggui/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Feedback, type Told } from '../station/Feedback.js';
import { ScanField } from '../station/ScanField.js';
import classes from '../station/station.module.css';
import { playTone } from '../station/tone.js';
import { UnitsField } from '../station/UnitsField.js';
import { useScanQueue } from '../station/useScanQueue.js';
import { useUnits } from '../station/useUnits.js';
import { type Place, placeOf } from './queries.js';

interface Entry {
  scan: string;
  bin?: string;
  lot?: string;
  quantity: number;
  movedBy?: string | null;
}

interface Scanned {
  code: string;
  place: Promise<Place>;
}

/** Bin, article, number: the bin stays until another is typed; the number ends with Enter and the scan field waits again. */
export function CountingStation({ count }: { count: StockCount }) {
  const { t } = useTranslation('warehouse');
  const client = useQueryClient();
  const [told, setTold] = useState<Told | null>(null);
  const [bin, setBin] = useState('');
  const [lot, setLot] = useState('');
  const [scanned, setScanned] = useState<Scanned | null>(null);
  const latest = useRef<Scanned | null>(null);
  const units = useUnits(0, setTold);
  const scanner = useRef<HTMLInputElement>(null);
  // The field takes the focus only once it is no longer disabled.
  useEffect(() => {
    if (scanned) units.field.current?.focus();
  }, [scanned, units.field]);

  const queue = useScanQueue<Entry, unknown>(
    `count.${count.id}`,
    (entry, idempotencyKey) =>
      api.post(`/stock-counts/${count.id}/entries`, { body: { entries: [entry] }, idempotencyKey }),
    {
      onDone: (_, entry) => {
        playTone(true);
        setTold({
          right: true,
          text: entry.scan,
          detail: t('counts.entered', { count: entry.quantity, place: entry.bin ?? t('counts.unplaced') }),
        });
        void client.invalidateQueries({ queryKey: ['counts'] });
      },
      onRefused: (error, entry) => {
        playTone(false);
        const { errors, detail, title } = asProblem(error);
        setTold({ right: false, text: errors[0]?.message ?? detail ?? title, detail: entry.scan });
      },
    },
  );
  const waitFor = (next: Scanned | null) => {
    latest.current = next;
    setScanned(next);
    units.setText('');
    if (!next) scanner.current?.focus();
  };
  const onScan = (code: string) => {
    setTold(null);
    const place = placeOf(count.id, { scan: code, bin: bin.trim(), lot: lot.trim() }).catch(() => null);
    const next = { code, place };
    waitFor(next);
    void place.then((known) => {
      if (known !== 'unknown_code') return;
      playTone(false);
      setTold({
        right: false,
        text: t('counts.unknown', { code: readScan(code).code }),
        detail: t('station.notCounted'),
      });
      if (latest.current === next) waitFor(null);
    });
  };
  const enter = () => {
    if (!scanned || units.units === null) return;
    const entry = {
      scan: scanned.code,
      quantity: units.units,
      ...(bin.trim() && { bin: bin.trim() }),
      ...(lot.trim() && { lot: lot.trim() }),
    };
    void scanned.place.then((known) => {
      if (known !== 'unknown_code') queue.add({ ...entry, ...known });
    });
    waitFor(null);
    setLot('');
  };
  return (
    <section className={classes.station} aria-label={t('counts.station')}>
      <div className={classes.row}>
        <TextInput
          label={t('counts.bin')}
          placeholder={t('counts.unplaced')}
          value={bin}
          onChange={(event) => setBin(event.currentTarget.value)}
        />
        <TextInput label={t('station.lot')} value={lot} onChange={(event) => setLot(event.currentTarget.value)} />
      </div>
      <ScanField ref={scanner} label={t('station.scan')} hint={t('counts.scanHint')} onScan={onScan} />
      <UnitsField
        label={scanned ? t('counts.unitsOf', { code: scanned.code }) : t('counts.units')}
        units={units}
        disabled={scanned === null}
        onEnter={enter}
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
