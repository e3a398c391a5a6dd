import { Button, Skeleton } from '@mantine/core';
import { api, type Bin, type Holding, type Items } from '@zhanggui/api-client';
import { NumberText, ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconArrowsExchange, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import classes from '../inventory.module.css';
import { MoveDialog } from './MoveDialog.js';
import { WriteOffDialog } from './WriteOffDialog.js';

/** What lies in one bin, to be moved elsewhere; an empty one can be taken out of use. */
export function BinPanel({ bin }: { bin: Bin }) {
  const { t } = useTranslation('warehouse');
  const { may, verb } = useMay();
  const [moving, setMoving] = useState<Holding | null>(null);
  const [gone, setGone] = useState<Holding | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['bins', 'holdings', bin.id],
    queryFn: async () => (await api.get<Items<Holding>>('/bins/holdings', { query: { binId: bin.id } })).items,
  });
  const use = useAction({
    run: (active: boolean) => api.patch(`/bins/${bin.id}`, { body: { active }, ifVersion: bin.version }),
    invalidates: [['bins']],
  });
  return (
    <article className={classes.detail} aria-label={bin.code}>
      <header>
        <h2 className="zg-mono">{bin.code}</h2>
        <p className="zg-soft">
          {[bin.warehouseCode, bin.zone, t(`bins.kind.${bin.kind}`)].filter(Boolean).join(' · ')}
        </p>
        {may('warehouses:write') && bin.units === 0 && (
          <Button
            variant="default"
            loading={use.busy}
            leftSection={
              bin.active ? <IconPlayerPause size={16} aria-hidden /> : <IconPlayerPlay size={16} aria-hidden />
            }
            onClick={() => use.run(!bin.active)}
          >
            {verb('warehouses:write', t(bin.active ? 'bins.close' : 'bins.reopen'))}
          </Button>
        )}
      </header>
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={120} />}
      {data?.length === 0 && <p className="zg-soft">{t('bins.isEmpty')}</p>}
      {data && data.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('inbound.line.article')}</th>
              <th scope="col" className="zg-number">
                {t('bins.column.units')}
              </th>
              {(may('inventory:move') || may('inventory:write_off')) && <td />}
            </tr>
          </thead>
          <tbody>
            {data.map((holding) => (
              <tr key={`${holding.variantId} ${holding.lot} ${holding.condition}`}>
                <th scope="row">
                  <Link to="/stock/$variantId" params={{ variantId: holding.variantId }} className="zg-mono">
                    {holding.sku}
                  </Link>{' '}
                  <span className="zg-soft">{detailOf(holding, t(`condition.${holding.condition}`))}</span>
                </th>
                <td className="zg-number">
                  <NumberText value={holding.quantity} />
                </td>
                {(may('inventory:move') || may('inventory:write_off')) && (
                  <td className="zg-number">
                    {may('inventory:move') && (
                      <Button
                        variant="subtle"
                        size="compact-sm"
                        leftSection={<IconArrowsExchange size={15} aria-hidden />}
                        onClick={() => setMoving(holding)}
                      >
                        {verb('inventory:move', t('move.short'))}
                      </Button>
                    )}
                    {may('inventory:write_off') && (
                      <Button variant="subtle" color="red" size="compact-sm" onClick={() => setGone(holding)}>
                        {verb('inventory:write_off', t('writeOff.short'))}
                      </Button>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {moving && (
        <MoveDialog goods={{ ...moving, from: moving.bin, most: moving.quantity }} onClose={() => setMoving(null)} />
      )}
      {gone && (
        <WriteOffDialog goods={{ ...gone, from: gone.bin, most: gone.quantity }} onClose={() => setGone(null)} />
      )}
    </article>
  );
}

const detailOf = ({ productName, lot, expiresOn, condition }: Holding, word: string): string =>
  [productName, lot, expiresOn, condition === 'good' ? '' : word].filter(Boolean).join(' · ');
