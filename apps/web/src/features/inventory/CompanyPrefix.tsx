import { Button, Skeleton, TextInput } from '@mantine/core';
import { api, type CompanyPrefix as Prefix } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormat, useFormState } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';
import classes from './inventory.module.css';
import { companyPrefixQuery } from './queries.js';

/** Under which GS1 company prefix pallets are numbered. */
export function CompanyPrefix() {
  const { t } = useTranslation('inventory');
  const { number } = useFormat();
  const can = useCan();
  const { data, error, refetch } = useQuery(companyPrefixQuery);
  const [edits, setEdits] = useState(false);
  return (
    <section className={classes.sheet} aria-label={t('prefix.title')}>
      <div className={classes.ledgerHead}>
        <h2>{t('prefix.title')}</h2>
        {data && can('settings:write') && (
          <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setEdits(true)}>
            {t('prefix.edit')}
          </Button>
        )}
      </div>
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={40} />}
      {data && data.prefix === null && <p className="zg-soft">{t('prefix.none')}</p>}
      {data && data.prefix !== null && (
        <dl className={classes.totals}>
          <div>
            <dt>{t('prefix.prefix')}</dt>
            <dd className="zg-mono">{data.prefix}</dd>
          </div>
          <div>
            <dt>{t('prefix.extension')}</dt>
            <dd className="zg-mono">{data.extension}</dd>
          </div>
          <div>
            <dt>{t('prefix.nextSerial')}</dt>
            <dd>{t('prefix.nextOf', { next: number(data.nextSerial), last: number(data.lastSerial) })}</dd>
          </div>
        </dl>
      )}
      {edits && data && <PrefixDialog kept={data} onClose={() => setEdits(false)} />}
    </section>
  );
}

function PrefixDialog({ kept, onClose }: { kept: Prefix; onClose: () => void }) {
  const { t } = useTranslation('inventory');
  const form = useFormState({ prefix: kept.prefix ?? '', extension: String(kept.extension), nextSerial: '' });
  const save = useAction({
    run: ({ prefix, extension, nextSerial }: typeof form.values) =>
      api.put('/company-prefix', {
        body: {
          prefix: prefix.trim(),
          extension: Number(extension),
          ...(nextSerial.trim() && { nextSerial: Number(nextSerial) }),
        },
        ifVersion: kept.version,
      }),
    form,
    invalidates: [companyPrefixQuery.queryKey],
    doneText: () => t('prefix.saved'),
    onDone: onClose,
  });
  const title = t('prefix.title');
  return (
    <Dialog title={title} onClose={onClose} keeps={form.dirty}>
      <Form
        label={title}
        submitLabel={t('ui:save')}
        busy={save.busy}
        disabled={!form.dirty || form.values.prefix.trim() === ''}
        onSubmit={() => save.run(form.values)}
        onCancel={onClose}
        problem={save.problem !== null && <ProblemNotice error={save.problem} />}
      >
        {(['prefix', 'extension', 'nextSerial'] as const).map((field) => (
          <TextInput
            key={field}
            {...form.text(field)}
            label={t(`prefix.${field}`)}
            description={t(`prefix.hints.${field}`)}
            placeholder={field === 'nextSerial' ? String(kept.nextSerial) : undefined}
            inputMode="numeric"
            maxLength={field === 'extension' ? 1 : 10}
            data-autofocus={field === 'prefix' || undefined}
          />
        ))}
      </Form>
    </Dialog>
  );
}
