import { Skeleton } from '@mantine/core';
import { api, type InboundDetail } from '@zhanggui/api-client';
import { ActionBar, ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { IconArrowBackUp, IconBoxSeam, IconCheck, IconPackageImport, IconTruck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { notifyDone } from '../../../lib/notify.js';
import { PageFrame } from '../../../lib/PageFrame.js';
import { useAction } from '../../../lib/useAction.js';
import classes from '../inventory.module.css';
import { LabelsButton } from '../labels/LabelsButton.js';
import { UnitsSection } from '../units/UnitsSection.js';
import { InboundChip } from './InboundChip.js';
import { InboundLines } from './InboundLines.js';
import { InboundPhotos } from './InboundPhotos.js';
import { inboundQuery } from './queries.js';
import { ReceivingStation } from './ReceivingStation.js';

const route = getRouteApi('/shell/inbound/$inboundId');

/** One delivery, from its announcement to the shelf. */
export function InboundPage() {
  const { t } = useTranslation('warehouse');
  const { inboundId } = route.useParams();
  const { data: inbound, error, refetch } = useQuery(inboundQuery(inboundId));
  const title = inbound ? t('inbound.one', { number: inbound.number }) : t('inbound.title');
  return (
    <PageFrame
      title={title}
      parent={<Link to="/inbound">{t('inbound.title')}</Link>}
      actions={
        inbound && (
          <>
            {inbound.lines.some(({ accepted }) => accepted > 0) && (
              <LabelsButton target={{ kind: 'inbound', id: inbound.id }} />
            )}
            <Steps inbound={inbound} />
          </>
        )
      }
      narrow
    >
      {error && !inbound && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!inbound && !error && <Skeleton height={320} />}
      {inbound && (
        <>
          <Facts inbound={inbound} />
          {inbound.actions.includes('count') && <ReceivingStation inbound={inbound} />}
          <div className={classes.sheet}>
            <InboundLines inbound={inbound} />
          </div>
          <Pallets inbound={inbound} />
          <InboundPhotos inbound={inbound} />
        </>
      )}
    </PageFrame>
  );
}

function Pallets({ inbound: { id, status, blind, actions, lines } }: { inbound: InboundDetail }) {
  const counted = status === 'unloaded' || status === 'inspected';
  return (
    <UnitsSection
      paper={{ kind: 'inbound', id }}
      mayPack={actions.includes('pack') && (!blind || status === 'inspected')}
      counted={counted}
      asksSscc={!counted}
      lines={lines.map(({ lineNo, variantId, sku, productName, expected, accepted }) => ({
        lineNo,
        variantId,
        sku,
        name: productName,
        units: counted ? accepted : (expected ?? 0),
      }))}
    />
  );
}

function Facts({ inbound }: { inbound: InboundDetail }) {
  const { t } = useTranslation('warehouse');
  const facts = [inbound.warehouseCode, inbound.party, inbound.reference, inbound.expectedOn].filter(Boolean);
  return (
    <p className={classes.facts}>
      <InboundChip status={inbound.status} /> <span>{facts.join(' · ')}</span>
      {inbound.blind && <span className="zg-soft"> {t('inbound.isBlind')}</span>}
      {inbound.note && <span className="zg-soft"> {inbound.note}</span>}
    </p>
  );
}

const steps = [
  { id: 'arrive', icon: IconTruck, primary: true },
  { id: 'unload', icon: IconBoxSeam, primary: true },
  { id: 'finish', icon: IconCheck, primary: true },
  { id: 'back', icon: IconArrowBackUp },
  { id: 'cancel', icon: IconX, danger: true },
] as const;

function Steps({ inbound: { id, version, actions } }: { inbound: InboundDetail }) {
  const { t } = useTranslation('warehouse');
  const invalidates = [['inbound'], ['stock'], ['workbench']];
  const step = useAction({
    run: (name: string) => api.post(`/inbound/${id}/steps`, { body: { step: name }, ifVersion: version }),
    invalidates,
  });
  const post = useAction({
    run: (_: null) => api.post<{ transactionId: string }>(`/inbound/${id}/posting`, { ifVersion: version }),
    invalidates,
    onDone: () => notifyDone(t('inbound.posted')),
  });
  const may = (action: string) => (actions as string[]).includes(action);
  return (
    <ActionBar
      label={t('inbound.steps')}
      actions={[
        ...(may('post')
          ? [
              {
                id: 'post',
                label: t('inbound.step.post'),
                icon: IconPackageImport,
                primary: true,
                busy: post.busy,
                onClick: () => post.run(null),
              },
            ]
          : []),
        ...steps
          .filter(({ id: name }) => may(name))
          .map(({ id: name, ...rest }) => ({
            ...rest,
            id: name,
            label: t(`inbound.step.${name}`),
            busy: step.busy,
            onClick: () => step.run(name),
          })),
      ]}
    />
  );
}
