import { Skeleton } from '@mantine/core';
import type { Proposal } from '@zhanggui/api-client';
import { DateTime, Money, ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usePermissionWords } from '../../lib/permissions.js';
import { useSession } from '../../lib/session.js';
import { ProposalActions } from './ProposalActions.js';
import { ProposalHistory } from './ProposalHistory.js';
import { ProposalRecords } from './ProposalRecords.js';
import { ProposalStateChip } from './ProposalStateChip.js';
import { ProposalWords } from './ProposalWords.js';
import classes from './proposals.module.css';
import { proposalQuery } from './queries.js';

/** Everything needed to decide: what would happen, what has changed meanwhile, who said what. */
export function ProposalDetail({ id }: { id: string }) {
  const { data: proposal, error, refetch } = useQuery(proposalQuery(id));
  if (error && !proposal) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!proposal) return <Skeleton height={320} />;
  return <ProposalArticle proposal={proposal} />;
}

/** Amounts are in the currency of the record they are about, else in the merchant's. */
function useCurrencyOf(proposal: Proposal): string {
  const { currency } = useSession().merchant;
  const own = proposal.differences[0]?.then['currency'];
  return typeof own === 'string' ? own : currency;
}

function ProposalArticle({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('proposals');
  const { title } = usePermissionWords();
  const currency = useCurrencyOf(proposal);
  const { amountMinor, approvalsGiven: given, approvalsNeeded: needed } = proposal;
  const beyond = proposal.state === 'open' && amountMinor !== null && proposal.actions.join() === 'comment';
  return (
    <article className={classes.detail} aria-label={t('detail.title', { number: proposal.number })}>
      <header>
        <h2>
          #{proposal.number} {title(proposal.permission)}
        </h2>
        <div className={classes.line}>
          <ProposalStateChip state={proposal.state} />
          {amountMinor !== null && (
            <strong>
              <Money minor={amountMinor} currency={currency} />
            </strong>
          )}
          {needed > 1 && <span>{t('detail.approvals', { given, needed })}</span>}
        </div>
        <p className="zg-soft">
          {t('detail.from', { name: proposal.proposedByName ?? t('voice.someone') })} ·{' '}
          <DateTime at={proposal.proposedAt} />
        </p>
        {beyond && <p>{t('detail.limited')}</p>}
      </header>
      <ProposalWords proposal={proposal} currency={currency} />
      <ProposalRecords proposal={proposal} currency={currency} />
      <ProposalActions key={proposal.version} proposal={proposal} />
      <ProposalHistory proposal={proposal} />
    </article>
  );
}
