import { Button, Select, TextInput } from '@mantine/core';
import type { FileInfo, InboundDetail } from '@zhanggui/api-client';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Feedback, type Told } from '../station/Feedback.js';
import { ScanField } from '../station/ScanField.js';
import classes from '../station/station.module.css';
import { playTone } from '../station/tone.js';
import { UnitsField } from '../station/UnitsField.js';
import { useUnits } from '../station/useUnits.js';
import { PhotoButton } from './PhotoButton.js';
import { asksForSerial, lineOfScan, serialOfScan } from './scanned.js';
import { Thumbs } from './Thumbs.js';
import { useInboundScans } from './useInboundScans.js';

const reasons = [
  'damaged',
  'wrong_article',
  'wrong_specification',
  'expired',
  'quality',
  'packaging',
  'incomplete',
  'unordered',
  'other',
] as const;

/** Counts a delivery by scanner: each scan is one unit, or as many as were typed before it. */
export function ReceivingStation({ inbound }: { inbound: InboundDetail }) {
  const { t } = useTranslation('warehouse');
  const scanner = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [verdict, setVerdict] = useState<'accept' | 'reject' | 'back'>('accept');
  const [reason, setReason] = useState<string | null>('damaged');
  const typed = useUnits(1, setTold);
  const [lot, setLot] = useState('');
  const [expiresOn, setExpiresOn] = useState('');
  const [photos, setPhotos] = useState<FileInfo[]>([]);
  /** The article whose unit's own number comes next. */
  const [article, setArticle] = useState<string | null>(null);
  const asksLots = inbound.lines.some(({ tracksLots }) => tracksLots);

  const queue = useInboundScans(inbound.id, setTold);
  const take = (scan: string, serial?: string) => {
    const units = serial ? 1 : typed.units;
    queue.add({
      scan,
      ...(serial && { serial }),
      ...(verdict === 'back' ? { quantity: -(units ?? 1) } : units && { quantity: units }),
      ...(verdict === 'reject' && reason && { rejectReason: reason }),
      ...(verdict === 'reject' && photos.length > 0 && { photoIds: photos.map(({ id }) => id) }),
      ...(lot && { lot }),
      ...(expiresOn && { expiresOn }),
    });
    typed.setText('');
    setPhotos([]);
    setArticle(null);
  };
  const onScan = (scan: string) => {
    setTold(null);
    if (article === null) return asksForSerial(inbound.lines, scan) ? setArticle(scan) : take(scan);
    const serial = serialOfScan(inbound.lines, scan);
    if (serial) return take(article, serial);
    playTone(false);
    setTold({ right: false, text: t('inbound.notASerial'), detail: scan });
  };
  const asked = article === null ? null : (lineOfScan(inbound.lines, article)?.sku ?? article);
  return (
    <section className={classes.station} aria-label={t('inbound.station')}>
      <div className={classes.row} role="group" aria-label={t('inbound.verdict.label')}>
        {(['accept', 'reject', 'back'] as const).map((value) => (
          <Button
            key={value}
            variant={verdict === value ? 'filled' : 'default'}
            aria-pressed={verdict === value}
            onClick={() => setVerdict(value)}
          >
            {t(`inbound.verdict.${value}`)}
          </Button>
        ))}
      </div>
      <ScanField
        ref={scanner}
        label={asked === null ? t('station.scan') : t('inbound.scanSerial', { sku: asked })}
        hint={t(asked === null ? 'inbound.scanHint' : 'inbound.scanSerialHint')}
        ready={typed.check}
        onScan={onScan}
      />
      {article !== null && (
        <div className={classes.row}>
          <Button variant="default" onClick={() => typed.check() && take(article)}>
            {t('inbound.withoutSerial')}
          </Button>
          <Button variant="default" onClick={() => setArticle(null)}>
            {t('inbound.dropScan')}
          </Button>
        </div>
      )}
      <div className={classes.row}>
        <UnitsField label={t('station.units')} placeholder="1" units={typed} />
        {verdict === 'reject' && (
          <Select
            label={t('inbound.reason')}
            allowDeselect={false}
            value={reason}
            onChange={(value) => {
              setReason(value);
              scanner.current?.focus();
            }}
            data={reasons.map((value) => ({ value, label: t(`inbound.reasons.${value}`) }))}
          />
        )}
        {asksLots && (
          <>
            <TextInput label={t('station.lot')} value={lot} onChange={(event) => setLot(event.currentTarget.value)} />
            <TextInput
              label={t('station.expiresOn')}
              type="date"
              value={expiresOn}
              onChange={(event) => setExpiresOn(event.currentTarget.value)}
            />
          </>
        )}
      </div>
      {verdict === 'reject' && (
        <div className={classes.row}>
          <PhotoButton inboundId={inbound.id} onTaken={(file) => setPhotos((before) => [...before, file])} />
          <Thumbs
            photos={photos.map(({ id, name, url, thumbnailUrl, previewUrl }) => ({
              fileId: id,
              name,
              url,
              thumbnailUrl: thumbnailUrl ?? url,
              previewUrl: previewUrl ?? url,
            }))}
            onRemove={(fileId) => setPhotos((before) => before.filter(({ id }) => id !== fileId))}
          />
        </div>
      )}
      {queue.offline && (
        <p className={classes.offline} role="alert">
          {t('station.offline', { count: queue.waiting })}
        </p>
      )}
      <Feedback told={told} />
    </section>
  );
}
