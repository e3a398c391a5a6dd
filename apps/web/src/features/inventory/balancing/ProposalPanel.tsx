import '@mantine/core/styles/NumberInput.css';
import { Button, NumberInput } from '@mantine/core';
import type { TransferProposal } from '@zhanggui/api-client';
import { Money, NumberText, useFormat } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import { IconTransfer } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../lib/session.js';
import classes from '../inventory.module.css';
import { Cover } from './Cover.js';
import { useDraftTransfers } from './useDraftTransfers.js';
import { useWhy } from './Why.js';

interface ProposalPanelProps {
  proposal: TransferProposal;
  currency: string;
  onDone: () => void;
}

/** One proposal: both sides before and after, who sold it, and the transfer of it in one step. */
export function ProposalPanel({ proposal, currency, onDone }: ProposalPanelProps) {
  const { t } = useTranslation('warehouse');
  const { may, verb } = useMay();
  const why = useWhy();
  const { id, variantId, sku, name, quantity, packSize, needed, valueMinor } = proposal;
  const [units, setUnits] = useState<number | string>(quantity);
  const draft = useDraftTransfers(onDone);
  const wanted = Number(units);
  return (
    <article className={classes.detail} aria-label={sku}>
      <header>
        <h2>
          <Link to="/stock/$variantId" params={{ variantId }} className="zg-mono">
            {sku}
          </Link>
        </h2>
        <p className="zg-soft">{name}</p>
        <p>{why(proposal)}</p>
      </header>
      <Sides proposal={proposal} />
      <p className="zg-soft">
        {t('balancing.needed', { count: needed })}
        {packSize > 1 && ` · ${t('balancing.packs', { count: packSize })}`}
        {valueMinor ? (
          <>
            {' · '}
            <Money minor={valueMinor} currency={currency} />
          </>
        ) : null}
      </p>
      {may('inventory:transfer') && (
        <form
          className={classes.buttons}
          onSubmit={(event) => {
            event.preventDefault();
            draft.run([{ id, quantity: wanted }]);
          }}
        >
          <NumberInput
            w={120}
            aria-label={t('balancing.unitsOf', { sku })}
            min={1}
            max={quantity}
            allowDecimal={false}
            clampBehavior="strict"
            value={units}
            onChange={setUnits}
          />
          <Button
            type="submit"
            leftSection={<IconTransfer size={16} aria-hidden />}
            loading={draft.busy}
            disabled={!Number.isInteger(wanted) || wanted < 1}
          >
            {verb('inventory:transfer', t('balancing.draftOne'))}
          </Button>
        </form>
      )}
      <Channels proposal={proposal} />
    </article>
  );
}

function Sides({ proposal }: { proposal: TransferProposal }) {
  const { t } = useTranslation('warehouse');
  const { number } = useFormat();
  const perDay = (value: number) => number(Math.round(value * 100) / 100);
  const { from, to, kept } = proposal;
  const rows: [label: string, giver: ReactNode, taker: ReactNode][] = [
    [t('balancing.side.before'), number(from.before), number(to.before)],
    [t('balancing.side.after'), number(from.after), number(to.after)],
    [t('balancing.side.perDay'), perDay(proposal.givesPerDay), perDay(proposal.perDay)],
    [t('balancing.side.cover'), <Cover key="from" end={from} />, <Cover key="to" end={to} />],
    [t('balancing.side.kept'), number(kept), '–'],
    [t('balancing.column.nextDeliveryOn'), '', proposal.nextDeliveryOn ?? '–'],
  ];
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <td />
          <th scope="col" className="zg-number">
            {t('balancing.side.from', { code: proposal.fromWarehouseCode })}
          </th>
          <th scope="col" className="zg-number">
            {t('balancing.side.to', { code: proposal.toWarehouseCode })}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, giver, taker]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className="zg-number">{giver}</td>
            <td className="zg-number">{taker}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Through which shops the receiving warehouse sold it. */
function Channels({ proposal: { channels, toWarehouseCode } }: { proposal: TransferProposal }) {
  const { t } = useTranslation('warehouse');
  return (
    <section aria-labelledby="channels">
      <h2 id="channels">{t('balancing.channels', { code: toWarehouseCode })}</h2>
      {channels.length === 0 && <p className="zg-soft">{t('balancing.noChannels')}</p>}
      <table className={classes.table}>
        <tbody>
          {channels.map(({ shopName, units }) => (
            <tr key={shopName}>
              <th scope="row">{shopName}</th>
              <td className="zg-number">
                <NumberText value={units} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
