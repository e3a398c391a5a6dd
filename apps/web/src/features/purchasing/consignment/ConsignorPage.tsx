import { Button, Checkbox, Skeleton } from '@mantine/core';
import { api, type Settlement, type SettlementDraft } from '@zhanggui/api-client';
import { DateTime, Money, ProblemNotice } from '@zhanggui/ui';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../../lib/PageFrame.js';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import classes from '../purchasing.module.css';
import { Facts, Section, Table } from '../Section.js';
import { settlementDraftQuery, settlementsQuery } from './queries.js';
import { SettlementLines } from './SettlementLines.js';

const route = getRouteApi('/shell/purchasing/consignment/$supplierId');

/** What became of one supplier's goods since the last settlement, and what was settled before. */
export function ConsignorPage() {
  const { t } = useTranslation('purchasing');
  const { supplierId } = route.useParams();
  const [until, setUntil] = useState('');
  const { data: draft, error, refetch } = useQuery(settlementDraftQuery(supplierId, until));
  return (
    <PageFrame
      title={draft?.supplierName ?? t('consignment.one')}
      parent={<Link to="/purchasing/consignment">{t('consignment.title')}</Link>}
    >
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!draft && !error && <Skeleton height={420} />}
      {draft && (
        <div className={classes.page}>
          <Draft draft={draft} until={until} onUntil={setUntil} isBroken={error !== null} />
          <Settlements supplierId={supplierId} />
        </div>
      )}
    </PageFrame>
  );
}

/** The end of last month, where the person sits. */
function monthsEnd(): string {
  const today = new Date();
  return new Date(today.getFullYear(), today.getMonth(), 1).toISOString();
}

interface DraftProps {
  draft: SettlementDraft;
  /** ISO 8601; empty for now. */
  until: string;
  onUntil: (until: string) => void;
  isBroken: boolean;
}

function Draft({ draft, until, onUntil, isBroken }: DraftProps) {
  const { t } = useTranslation('purchasing');
  const { may, verb } = useMay();
  const settle = useAction({
    run: (at: string, idempotencyKey) =>
      api.post<Settlement>('/consignment/settlements', {
        body: { supplierId: draft.supplierId, ...(at && { until: at }) },
        idempotencyKey,
      }),
    invalidates: [['consignment']],
    doneText: ({ number }) => t('consignment.settled', { number }),
  });
  const { currency, lines, owedMinor, since, soldUnits } = draft;
  return (
    <Section
      title={t('consignment.sinceLast')}
      actions={
        may('purchasing:write') && (
          <div className={classes.actions}>
            <Checkbox
              label={t('consignment.monthsEnd')}
              checked={until !== ''}
              onChange={(event) => onUntil(event.currentTarget.checked ? monthsEnd() : '')}
            />
            <Button
              onClick={() => settle.run(until)}
              loading={settle.busy}
              disabled={
                isBroken || !lines.some((line) => line.received || line.sentBack || line.sold || line.owedMinor)
              }
            >
              {verb('purchasing:write', t('consignment.settle'))}
            </Button>
          </div>
        )
      }
    >
      {settle.problem !== null && <ProblemNotice error={settle.problem} />}
      <Facts
        facts={[
          [t('consignment.since'), since ? <DateTime at={since} /> : t('consignment.beginning')],
          [t('consignment.sold'), String(soldUnits)],
          [t('consignment.owed'), <Money key="owed" minor={owedMinor} currency={currency} />],
        ]}
      />
      {lines.length === 0 ? (
        <p className="zg-soft">{t('list.nothing')}</p>
      ) : (
        <SettlementLines label={t('consignment.sinceLast')} lines={lines} currency={currency} />
      )}
    </Section>
  );
}

function Settlements({ supplierId }: { supplierId: string }) {
  const { t } = useTranslation('purchasing');
  const { data, error, refetch } = useQuery(settlementsQuery(supplierId));
  return (
    <Section title={t('consignment.settlements')}>
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={120} />}
      {data?.length === 0 && <p className="zg-soft">{t('list.nothing')}</p>}
      {data && data.length > 0 && (
        <Table
          label={t('consignment.settlements')}
          columns={[
            { title: t('order.number') },
            { title: t('consignment.until') },
            { title: t('consignment.sold'), end: true },
            { title: t('consignment.owed'), end: true },
            { title: '' },
          ]}
          rows={data.map((row) => ({
            key: row.id,
            cells: [
              <Link key="number" to="/purchasing/settlements/$settlementId" params={{ settlementId: row.id }}>
                {row.number}
              </Link>,
              <DateTime key="until" at={row.until} />,
              row.soldUnits,
              <Money key="owed" minor={row.owedMinor} currency={row.currency} />,
              <SettlementPdf key="pdf" id={row.id} />,
            ],
          }))}
        />
      )}
    </Section>
  );
}

export function SettlementPdf({ id }: { id: string }) {
  const { t, i18n } = useTranslation('purchasing');
  return (
    <Button
      component="a"
      href={api.url(`/consignment/settlements/${id}/document`, { language: i18n.language })}
      download
      variant="default"
      size="xs"
      leftSection={<IconFileTypePdf size={16} aria-hidden />}
    >
      {t('order.pdf')}
    </Button>
  );
}
