import { Button, Textarea } from '@mantine/core';
import { api, type Proposal } from '@zhanggui/api-client';
import { DateTime } from '@zhanggui/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';
import classes from './proposals.module.css';

interface Entry {
  key: string;
  said: string;
  text: string;
  at: string;
}

/** Who said and did what, from the proposal to its end, and a place to say something. */
export function ProposalHistory({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('proposals');
  return (
    <section aria-labelledby="proposal-history">
      <h2 id="proposal-history">{t('detail.history')}</h2>
      <ol className={classes.history}>
        {useEntries(proposal).map(({ key, said, text, at }) => (
          <li key={key}>
            <span>
              <strong>{said}</strong>{' '}
              <span className="zg-soft">
                <DateTime at={at} />
              </span>
            </span>
            {text && <p>{text}</p>}
          </li>
        ))}
      </ol>
      {proposal.actions.includes('withdraw') && <Say key={proposal.note} proposal={proposal} as="explain" />}
      {proposal.actions.includes('comment') && <Say proposal={proposal} as="comment" />}
    </section>
  );
}

function useEntries(proposal: Proposal): Entry[] {
  const { t } = useTranslation('proposals');
  const named = (what: string, name: string | null): string => t(`voice.${what}`, { name: name ?? t('voice.someone') });
  const { state, decidedAt } = proposal;
  const ended: Entry[] =
    decidedAt && (state === 'declined' || state === 'withdrawn')
      ? [{ key: 'end', said: named(state, proposal.decidedByName), text: proposal.reason ?? '', at: decidedAt }]
      : [];
  return [
    { key: 'made', said: named('proposed', proposal.proposedByName), text: proposal.note, at: proposal.proposedAt },
    ...proposal.voices.map(({ id, kind, byName, text, at }) => ({ key: id, said: named(kind, byName), text, at })),
    ...ended,
  ];
}

function Say({ proposal, as }: { proposal: Proposal; as: 'comment' | 'explain' }) {
  const { t } = useTranslation('proposals');
  const before = as === 'explain' ? proposal.note : '';
  const [text, setText] = useState(before);
  const say = useAction({
    run: (said: string, idempotencyKey) =>
      as === 'explain'
        ? api.patch<Proposal>(`/proposals/${proposal.id}`, { body: { text: said } })
        : api.post<Proposal>(`/proposals/${proposal.id}/comments`, { body: { text: said }, idempotencyKey }),
    invalidates: [['proposals']],
    onDone: () => setText(''),
  });
  return (
    <div className={classes.say}>
      <Textarea
        label={t(as === 'explain' ? 'reason' : 'act.comment')}
        placeholder={as === 'comment' ? t('act.commentHint') : ''}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={1}
        maxLength={2000}
      />
      {text.trim() !== '' && text !== before && (
        <Button variant="default" loading={say.busy} onClick={() => say.run(text.trim())}>
          {t(as === 'explain' ? 'notice.sendReason' : 'act.send')}
        </Button>
      )}
    </div>
  );
}
