import { Button, Textarea, TextInput } from '@mantine/core';
import { api, type TriedAllocation } from '@zhanggui/api-client';
import { ProblemNotice } from '@zhanggui/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './allocation.module.css';
import { type AllocationDraft, bodyOf, hasWrongRegion, readLines } from './draft.js';
import { TriedAnswer } from './TriedAnswer.js';

/** Tries the rule as it stands on the page on an order, one that is there or one that is thought up, and says in words what it does. */
export function TryAllocation({ shopId, draft }: { shopId: string; draft: AllocationDraft }) {
  const { t } = useTranslation('settings');
  const [orderNumber, setOrderNumber] = useState('');
  const [country, setCountry] = useState('CN');
  const [province, setProvince] = useState('');
  const [text, setText] = useState('');
  const read = readLines(text);
  const isOrder = /^\d{1,15}$/.test(orderNumber.trim());
  const ready = isOrder || ('lines' in read && read.lines.length > 0);
  const attempt = useMutation({
    mutationFn: () => {
      const thought = {
        ...(country && { country }),
        ...(province && { province }),
        lines: 'lines' in read ? read.lines : [],
      };
      const about = isOrder ? { orderNumber: Number(orderNumber) } : thought;
      return api.post<TriedAllocation>('/allocation/dry-run', { body: { shopId, rule: bodyOf(draft), ...about } });
    },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    attempt.mutate();
  };
  return (
    <section className="zg-card" aria-labelledby="try-allocation">
      <form className={classes.try} onSubmit={submit}>
        <h2 id="try-allocation">{t('allocation.try.title')}</h2>
        <p className="zg-soft">{t('allocation.try.hint')}</p>
        <TextInput
          label={t('allocation.try.order')}
          inputMode="numeric"
          value={orderNumber}
          onChange={(event) => setOrderNumber(event.currentTarget.value)}
        />
        <p className="zg-soft">{t('allocation.try.orderHint')}</p>
        <div className={classes.pair}>
          <TextInput
            label={t('allocation.try.country')}
            value={country}
            maxLength={60}
            disabled={isOrder}
            onChange={(event) => setCountry(event.currentTarget.value)}
          />
          <TextInput
            label={t('allocation.try.province')}
            value={province}
            maxLength={60}
            disabled={isOrder}
            onChange={(event) => setProvince(event.currentTarget.value)}
          />
        </div>
        <Textarea
          label={t('allocation.try.lines')}
          description={t('allocation.try.linesHint')}
          autosize
          minRows={3}
          value={text}
          disabled={isOrder}
          error={'wrong' in read && t('allocation.try.wrongLine', { line: read.wrong })}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div>
          <Button
            type="submit"
            variant="default"
            loading={attempt.isPending}
            disabled={!ready || hasWrongRegion(draft)}
          >
            {t('allocation.try.run')}
          </Button>
        </div>
      </form>
      {attempt.error && <ProblemNotice error={attempt.error} />}
      {attempt.data && <TriedAnswer tried={attempt.data} />}
    </section>
  );
}
