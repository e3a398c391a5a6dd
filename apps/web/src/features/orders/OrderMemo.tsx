import { Button, Textarea } from '@mantine/core';
import { api, type Order } from '@zhanggui/api-client';
import { asProblem, ProblemNotice, UnsavedGuard } from '@zhanggui/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';
import classes from './orders.module.css';
import { orderQuery } from './queries.js';

/** The seller's note. Saved against the version that was read: if somebody saved in between, both texts are shown. */
export function OrderMemo({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  const queryClient = useQueryClient();
  const saved = order.sellerMemo ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const [readVersion, setReadVersion] = useState(order.version);
  const [conflict, setConflict] = useState(false);
  const text = typed ?? saved;
  const dirty = typed !== null && typed !== saved;
  const save = useAction({
    run: (input: { sellerMemo: string; version: number }) =>
      api.patch<Order>(`/orders/${order.id}`, { body: { sellerMemo: input.sellerMemo }, ifVersion: input.version }),
    invalidates: [['orders']],
    doneText: () => t('memo.saved'),
    onDone: () => {
      setTyped(null);
      setConflict(false);
    },
    onProposed: () => setTyped(null),
    onProblem: (problem) => {
      const stale = asProblem(problem).status === 412;
      setConflict(stale);
      if (stale) void queryClient.invalidateQueries({ queryKey: orderQuery(order.id).queryKey });
      return true;
    },
  });
  const { verb } = useMay();
  if (!order.actions.includes('edit_memo')) {
    return saved ? <MemoText text={saved} /> : null;
  }
  const submit = (version: number) => save.run({ sellerMemo: text.trim(), version });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && dirty) submit(readVersion);
  };
  return (
    <section aria-labelledby="order-memo">
      <h2 id="order-memo">{t('detail.memo')}</h2>
      <Textarea
        aria-labelledby="order-memo"
        placeholder={t('memo.placeholder')}
        value={text}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        onChange={(event) => {
          if (typed === null) setReadVersion(order.version);
          setTyped(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      {conflict && (
        <MemoConflict
          theirs={saved}
          onTake={() => {
            setTyped(null);
            setConflict(false);
          }}
          onKeep={() => submit(order.version)}
        />
      )}
      {save.problem !== null && !conflict && <ProblemNotice error={save.problem} onRetry={() => submit(readVersion)} />}
      {dirty && !conflict && (
        <div className={classes.memoFoot}>
          <Button variant="default" onClick={() => setTyped(null)}>
            {t('ui:cancel')}
          </Button>
          <Button loading={save.busy} onClick={() => submit(readVersion)}>
            {verb('orders:edit', t('ui:save'))}
          </Button>
        </div>
      )}
      <UnsavedGuard dirty={dirty} />
    </section>
  );
}

function MemoText({ text }: { text: string }) {
  const { t } = useTranslation('orders');
  return (
    <section aria-labelledby="order-memo">
      <h2 id="order-memo">{t('detail.memo')}</h2>
      <p>{text}</p>
    </section>
  );
}

function MemoConflict({ theirs, onTake, onKeep }: { theirs: string; onTake: () => void; onKeep: () => void }) {
  const { t } = useTranslation('orders');
  return (
    <div role="alert" className={classes.conflict}>
      <strong>{t('memo.conflict')}</strong>
      <p>{theirs || t('memo.emptyTheirs')}</p>
      <div className={classes.memoFoot}>
        <Button variant="default" onClick={onTake}>
          {t('memo.takeTheirs')}
        </Button>
        <Button onClick={onKeep}>{t('memo.keepMine')}</Button>
      </div>
    </div>
  );
}
