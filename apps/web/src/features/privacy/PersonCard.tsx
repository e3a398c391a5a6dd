import { Button, Textarea } from '@mantine/core';
import { api, type Person, type PersonTrace } from '@zhanggui/api-client';
import { ConfirmNumbers, DateTime, NumberText, useFormat } from '@zhanggui/ui';
import { IconDownload, IconEraser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';
import { hasMore, type Identity, widened } from './identity.js';
import classes from './privacy.module.css';
import { requestsKey } from './queries.js';
import { saveBlob } from '../../lib/saveBlob.js';
import { useWords } from './useWords.js';

interface PersonCardProps {
  person: Person;
  identity: Identity;
  onWiden: (identity: Identity) => void;
  onErased: () => void;
}

/** What there is about a person, and what can be done with it. */
export function PersonCard({ person, identity, onWiden, onErased }: PersonCardProps) {
  const { t } = useTranslation('privacy');
  const can = useCan();
  const [asking, setAsking] = useState<'export' | 'erase' | null>(null);
  const facts: [string, string][] = [
    ['names', person.names.join(', ')],
    ['emails', person.emails.join(', ')],
    ['phones', person.phones.join(', ')],
    ['externalIds', person.externalIds.join(', ')],
    ['streets', person.streets.join('; ')],
  ];
  return (
    <div className={classes.card}>
      <p>
        <strong>
          <NumberText value={person.records} />
        </strong>{' '}
        {t('person.orders', { count: person.records })}
        {person.firstAt && person.lastAt && (
          <span className="zg-soft">
            {' '}
            · <DateTime at={person.firstAt} style="date" /> – <DateTime at={person.lastAt} style="date" />
          </span>
        )}
      </p>
      <dl className={classes.facts}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{t(`person.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {hasMore(person, identity) && (
        <p className={classes.hint}>
          {t('person.more')}{' '}
          <Button variant="default" size="compact-sm" onClick={() => onWiden(widened(person))}>
            {t('person.widen')}
          </Button>
        </p>
      )}
      {person.open > 0 && <p className={classes.hint}>{t('person.open', { count: person.open })}</p>}
      <div className={classes.actions}>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => setAsking('export')}
        >
          {t('export.button')}
        </Button>
        {can('persons:erase') && (
          <Button
            color="var(--zg-danger-fill)"
            leftSection={<IconEraser size={16} aria-hidden />}
            disabled={person.open > 0}
            onClick={() => setAsking('erase')}
          >
            {t('erase.button')}
          </Button>
        )}
      </div>
      {asking === 'export' && <ExportDialog person={person} identity={identity} onClose={() => setAsking(null)} />}
      {asking === 'erase' && (
        <EraseDialog person={person} identity={identity} onClose={() => setAsking(null)} onErased={onErased} />
      )}
    </div>
  );
}

interface CaseProps {
  person: Person;
  identity: Identity;
  onClose: () => void;
}

function ExportDialog({ person, identity, onClose }: CaseProps) {
  const { t } = useTranslation('privacy');
  const { number } = useFormat();
  const [reason, setReason] = useState('');
  const save = useAction({
    run: () => api.download('/persons/export', { body: { ...identity, reason } }),
    invalidates: [requestsKey],
    onDone: (file) => {
      saveBlob(file, 'person.zip');
      onClose();
    },
  });
  return (
    <ConfirmNumbers
      title={t('export.title')}
      facts={[{ value: number(person.records), label: t('export.fact', { count: person.records }) }]}
      confirmLabel={t('export.button')}
      busy={save.busy}
      disabled={reason.trim() === ''}
      onConfirm={() => save.run(undefined)}
      onClose={onClose}
    >
      <ReasonField value={reason} onChange={setReason} />
    </ConfirmNumbers>
  );
}

function EraseDialog({ person, identity, onClose, onErased }: CaseProps & { onErased: () => void }) {
  const { t } = useTranslation('privacy');
  const { number } = useFormat();
  const words = useWords();
  const [reason, setReason] = useState('');
  const traces = useQuery({
    queryKey: ['privacy', 'traces', identity],
    queryFn: async () => (await api.post<{ items: PersonTrace[] }>('/persons/traces', { body: identity })).items,
    gcTime: 0,
  });
  const erase = useAction({
    run: (body: Identity & { reason: string }, idempotencyKey) =>
      api.post<{ records?: number }>('/persons/erasures', { body, idempotencyKey }),
    invalidates: [requestsKey, ['orders']],
    doneText: ({ records }) => t(records === undefined ? 'erase.proposed' : 'erase.done'),
    onDone: onErased,
  });
  return (
    <ConfirmNumbers
      danger
      title={t('erase.title')}
      facts={[
        { value: number(person.records), label: t('erase.orders', { count: person.records }) },
        ...(traces.data ?? []).map(({ purpose, rows }) => ({ value: number(rows), label: words(purpose) })),
      ]}
      confirmLabel={t('erase.button')}
      busy={erase.busy || traces.isLoading}
      disabled={reason.trim() === ''}
      onConfirm={() => erase.run({ ...identity, reason })}
      onClose={onClose}
    >
      <p className={classes.hint}>{t('erase.hint')}</p>
      <ReasonField value={reason} onChange={setReason} />
    </ConfirmNumbers>
  );
}

function ReasonField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('privacy');
  return (
    <Textarea
      label={t('reason.label')}
      description={t('reason.hint')}
      value={value}
      maxLength={500}
      autosize
      data-autofocus
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
