import '@mantine/core/styles/NumberInput.css';
import { Button, NumberInput, Skeleton } from '@mantine/core';
import { api, type TransferDetail } from '@zhanggui/api-client';
import { ActionBar, NumberText, ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { IconPackageImport, IconTruck, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../../lib/PageFrame.js';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import classes from '../inventory.module.css';
import { UnitsSection } from '../units/UnitsSection.js';
import { unitsQuery } from '../units/queries.js';
import { UnitStation } from '../units/UnitStation.js';
import { TransferChip } from './TransferChip.js';

const route = getRouteApi('/shell/transfers/$transferId');
const invalidates = [['transfers'], ['stock'], ['bins']];

/** One transfer: sent off at one end, taken in at the other. */
export function TransferPage() {
  const { t } = useTranslation('warehouse');
  const { transferId } = route.useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['transfers', 'one', transferId],
    queryFn: ({ signal }) => api.get<TransferDetail>(`/transfers/${transferId}`, { signal }),
  });
  return (
    <PageFrame
      title={data ? t('transfers.one', { number: data.number }) : t('transfers.title')}
      parent={<Link to="/transfers">{t('transfers.title')}</Link>}
      actions={data && <Steps transfer={data} />}
      narrow
    >
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={240} />}
      {data && (
        <>
          <p className={classes.facts}>
            <TransferChip status={data.status} />
            <span>
              {data.fromWarehouseCode} → {data.toWarehouseCode}
            </span>
            {data.note && <span className="zg-soft">{data.note}</span>}
          </p>
          <PalletStation transfer={data} />
          <div className={classes.sheet}>
            <Lines key={data.version} transfer={data} />
          </div>
          <UnitsSection
            paper={{ kind: 'transfers', id: data.id }}
            mayPack={data.actions.includes('pack')}
            lines={data.lines.map(({ productName: name, quantity: units, ...line }) => ({ ...line, name, units }))}
          />
        </>
      )}
    </PageFrame>
  );
}

/** Where pallets are on their way, they are scanned as they arrive. */
function PalletStation({ transfer: { id, actions } }: { transfer: TransferDetail }) {
  const { data: units } = useQuery(unitsQuery({ kind: 'transfers', id }));
  if (!actions.includes('receive') || !units || units.length === 0) return null;
  return <UnitStation transferId={id} />;
}

function Steps({ transfer: { id, version, actions } }: { transfer: TransferDetail }) {
  const { t } = useTranslation('warehouse');
  const { verb } = useMay();
  const step = useAction({
    run: (path: 'shipment' | 'cancellation') => api.post(`/transfers/${id}/${path}`, { ifVersion: version }),
    invalidates,
  });
  const button = { busy: step.busy };
  return (
    <ActionBar
      label={t('transfers.steps')}
      actions={[
        ...(actions.includes('ship')
          ? [
              {
                ...button,
                id: 'ship',
                label: verb('inventory:transfer', t('transfers.ship')),
                icon: IconTruck,
                primary: true,
                onClick: () => step.run('shipment'),
              },
            ]
          : []),
        ...(actions.includes('cancel')
          ? [
              {
                ...button,
                id: 'cancel',
                label: t('transfers.cancel'),
                icon: IconX,
                danger: true,
                onClick: () => step.run('cancellation'),
              },
            ]
          : []),
      ]}
    />
  );
}

/** Every line with what is on its way; while goods are in transit, what arrived is typed beside them. */
function Lines({ transfer }: { transfer: TransferDetail }) {
  const { t } = useTranslation('warehouse');
  const receives = transfer.actions.includes('receive');
  const [arrived, setArrived] = useState<Record<number, { received: number; lost: number }>>(() =>
    Object.fromEntries(
      transfer.lines.map(({ lineNo, shipped, received, lost }) => [
        lineNo,
        { received: shipped - received - lost, lost: 0 },
      ]),
    ),
  );
  const receive = useAction({
    run: (_: null) =>
      api.post(`/transfers/${transfer.id}/arrivals`, {
        body: {
          lines: transfer.lines
            .map(({ lineNo }) => ({ lineNo, ...arrived[lineNo]! }))
            .filter(({ received, lost }) => received + lost > 0),
        },
        ifVersion: transfer.version,
      }),
    invalidates,
    onProblem: () => true,
  });
  const typed = (lineNo: number, name: 'received' | 'lost', sku: string) => (
    <td className={classes.quantity}>
      <NumberInput
        aria-label={t(`transfers.${name}Of`, { sku })}
        min={0}
        allowDecimal={false}
        value={arrived[lineNo]![name]}
        onChange={(units) =>
          setArrived((before) => ({ ...before, [lineNo]: { ...before[lineNo]!, [name]: Number(units) || 0 } }))
        }
      />
    </td>
  );
  return (
    <div className={classes.tableWrap}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('inbound.line.article')}</th>
            {(['quantity', 'shipped', 'received', 'lost'] as const).map((column) => (
              <th key={column} scope="col" className="zg-number">
                {t(`transfers.line.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {transfer.lines.map((line) => (
            <tr key={line.lineNo}>
              <th scope="row">
                <span className="zg-mono">{line.sku}</span> <span className="zg-soft">{line.productName}</span>
              </th>
              <Units value={line.quantity} />
              <Units value={line.shipped} />
              {receives ? typed(line.lineNo, 'received', line.sku) : <Units value={line.received} />}
              {receives ? typed(line.lineNo, 'lost', line.sku) : <Units value={line.lost} />}
            </tr>
          ))}
        </tbody>
      </table>
      {receive.problem !== null && <ProblemNotice error={receive.problem} />}
      {receives && (
        <div className={classes.buttons}>
          <Button
            leftSection={<IconPackageImport size={16} aria-hidden />}
            loading={receive.busy}
            onClick={() => receive.run(null)}
          >
            {t('transfers.receive')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Units({ value }: { value: number }) {
  return (
    <td className="zg-number">
      <NumberText value={value} />
    </td>
  );
}
