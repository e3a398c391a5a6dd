import { Button, Checkbox, Textarea } from '@mantine/core';
import { api, type Proposal } from '@zhanggui/api-client';
import { Dialog, ProblemNotice } from '@zhanggui/ui';
import { IconArrowBackUp, IconCheck, IconX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';
import classes from './proposals.module.css';
import { proposalQuery } from './queries.js';

/** Everything may have become different by a decision: what the proposal was about is asked for anew. */
const stale = [
  ['proposals'],
  ['orders'],
  ['products'],
  ['categories'],
  ['stock'],
  ['warehouses'],
  ['roles'],
  ['members'],
];

/** Accepts, declines or withdraws, as far as the server says that this person may now. */
export function ProposalActions({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('proposals');
  const [declining, setDeclining] = useState(false);
  const withdraw = useAction({
    run: (id: string) => api.post<Proposal>(`/proposals/${id}/withdraw`),
    invalidates: stale,
    doneText: ({ number }) => t('done.withdrawn', { number }),
  });
  const may = (action: string): boolean => proposal.actions.includes(action);
  return (
    <>
      {may('accept') && <Accept proposal={proposal} onDecline={() => setDeclining(true)} />}
      {may('withdraw') && (
        <div className={classes.line}>
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            loading={withdraw.busy}
            onClick={() => withdraw.run(proposal.id)}
          >
            {t('act.withdraw')}
          </Button>
        </div>
      )}
      {declining && <DeclineDialog proposal={proposal} onClose={() => setDeclining(false)} />}
    </>
  );
}

function Accept({ proposal, onDecline }: { proposal: Proposal; onDecline: () => void }) {
  const { t } = useTranslation('proposals');
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const [hasSeen, setHasSeen] = useState(false);
  const changed = proposal.differences.filter((difference) => difference.changed);
  const accept = useAction({
    run: (body: { seen: Record<string, number>; reason: string }) =>
      api.post<Proposal>(`/proposals/${proposal.id}/accept`, { body }),
    invalidates: stale,
    doneText: ({ state, number }) => t(state === 'accepted' ? 'done.accepted' : 'done.approved', { number }),
    onProblem: () => {
      // Decided or changed by someone else meanwhile: show what is true now beside the refusal.
      void queryClient.invalidateQueries({ queryKey: proposalQuery(proposal.id).queryKey });
      return true;
    },
  });
  const seen = Object.fromEntries(
    changed.flatMap(({ id, version }) => (version === null ? [] : [[id, version] as const])),
  );
  return (
    <div className={classes.decide}>
      <Textarea
        label={t('act.acceptReason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autosize
        minRows={1}
        maxLength={1000}
      />
      {changed.length > 0 && (
        <Checkbox
          label={t('act.seen')}
          checked={hasSeen}
          onChange={(event) => setHasSeen(event.currentTarget.checked)}
        />
      )}
      {accept.problem !== null && <ProblemNotice error={accept.problem} />}
      <div className={classes.line}>
        <Button
          leftSection={<IconCheck size={16} aria-hidden />}
          disabled={changed.length > 0 && !hasSeen}
          loading={accept.busy}
          onClick={() => accept.run({ seen, reason: reason.trim() })}
        >
          {t('act.accept')}
        </Button>
        <Button variant="default" leftSection={<IconX size={16} aria-hidden />} onClick={onDecline}>
          {t('act.decline')}
        </Button>
      </div>
    </div>
  );
}

function DeclineDialog({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  const { t } = useTranslation('proposals');
  const [reason, setReason] = useState('');
  const decline = useAction({
    run: (text: string) => api.post<Proposal>(`/proposals/${proposal.id}/decline`, { body: { reason: text } }),
    invalidates: stale,
    doneText: ({ number }) => t('done.declined', { number }),
    onDone: onClose,
  });
  return (
    <Dialog title={t('act.decline')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim()) decline.run(reason.trim());
        }}
      >
        <Textarea
          label={t('reason')}
          description={t('act.declineReason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          autosize
          minRows={2}
          maxLength={1000}
          data-autofocus
        />
        <div className={classes.foot}>
          <Button variant="default" onClick={onClose}>
            {t('ui:back')}
          </Button>
          <Button type="submit" disabled={reason.trim() === ''} loading={decline.busy}>
            {t('act.decline')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
