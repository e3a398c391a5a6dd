import { IconAlertTriangle } from '@tabler/icons-react';
import type { Difference, Proposal } from '@zhanggui/api-client';
import { StatusChip } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './proposals.module.css';
import { useValues } from './values.js';
import { wishOf } from './wishes.js';

/** Each record as it was when proposed and as it is now; what has become different meanwhile stands out. */
export function ProposalRecords({ proposal, currency }: { proposal: Proposal; currency: string }) {
  const { t } = useTranslation('proposals');
  if (proposal.differences.length === 0) return null;
  return (
    <section aria-labelledby="proposal-records">
      <h2 id="proposal-records">{t('detail.records')}</h2>
      <ul className={classes.records}>
        {proposal.differences.map((difference) => (
          <li key={difference.id}>
            <RecordHead kind={proposal.subjectKind} difference={difference} open={proposal.state === 'open'} />
            <Facts proposal={proposal} difference={difference} currency={currency} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RecordHeadProps {
  kind: string | null;
  difference: Difference;
  open: boolean;
}

function RecordHead({ kind, difference, open }: RecordHeadProps) {
  const { t } = useTranslation('proposals');
  const { id, label, changed, version } = difference;
  return (
    <div className={classes.line}>
      <strong>
        {kind === 'order' ? (
          <Link to="/orders/$orderId" params={{ orderId: id }}>
            {label}
          </Link>
        ) : kind === 'product' ? (
          <Link to="/products/$productId" params={{ productId: id }}>
            {label}
          </Link>
        ) : (
          label
        )}
      </strong>
      {open && changed && (
        <StatusChip
          tone="warning"
          icon={IconAlertTriangle}
          label={t(version === null ? 'detail.gone' : 'detail.changed')}
        />
      )}
      {open && !changed && <span className="zg-soft">{t('detail.same')}</span>}
    </div>
  );
}

interface FactsProps {
  proposal: Proposal;
  difference: Difference;
  currency: string;
}

function Facts({ proposal: { body, state }, difference: { then, now, label }, currency }: FactsProps) {
  const { t } = useTranslation('proposals');
  const { label: nameOf, text } = useValues(currency);
  const names = Object.keys(then).filter((name) => name !== 'currency');
  const wishes = new Map(state === 'open' ? names.map((name) => [name, wishOf(name, body?.[name])]) : []);
  const showsWish = [...wishes.values()].some((wish) => wish !== undefined);
  return (
    <div className={classes.tableWrap} tabIndex={0} role="group" aria-label={label}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('detail.fact')}</th>
            <th scope="col">{t('detail.then')}</th>
            <th scope="col">{t('detail.now')}</th>
            {showsWish && <th scope="col">{t('detail.proposed')}</th>}
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">{nameOf(name)}</th>
              <td>{text(name, then[name])}</td>
              <td>
                {differs(then[name], now?.[name]) ? <mark>{text(name, now?.[name])}</mark> : text(name, now?.[name])}
              </td>
              {showsWish && <td>{wishes.get(name) !== undefined && <ins>{text(name, wishes.get(name))}</ins>}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const differs = (then: unknown, now: unknown): boolean => (then ?? null) !== (now ?? null);
