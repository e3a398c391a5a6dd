import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { api, type Order } from '@zhanggui/api-client';
import { asProblem, Form, ProblemNotice, UnsavedGuard, useFormState } from '@zhanggui/ui';
import { useQueryClient } from '@tanstack/react-query';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CustomFacts } from '../../lib/custom/CustomFacts.js';
import { CustomSection } from '../../lib/custom/CustomSection.js';
import { useCustomFields } from '../../lib/customFields.js';
import { useMay } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';
import { orderQuery } from './queries.js';

/** The merchant's own fields of an order: shown, and filled in by whoever may edit it. */
export default function OrderCustom({ order }: { order: Order }) {
  const { t } = useTranslation('custom');
  const fields = useCustomFields('order');
  const [editing, setEditing] = useState(false);
  if (fields.length === 0) return null;
  const isEmpty = fields.every(({ code }) => order.custom[code] === undefined);
  return (
    <section aria-labelledby="order-custom">
      <h2 id="order-custom">
        {t('title')}
        {order.actions.includes('edit_memo') && !editing && (
          <Tooltip label={t('edit')}>
            <ActionIcon ml={6} aria-label={t('edit')} onClick={() => setEditing(true)}>
              <IconPencil size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        )}
      </h2>
      {editing && <CustomForm order={order} onClose={() => setEditing(false)} />}
      {!editing &&
        (isEmpty ? <p className="zg-soft">{t('none')}</p> : <CustomFacts subject="order" values={order.custom} />)}
    </section>
  );
}

function CustomForm({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t } = useTranslation('custom');
  const queryClient = useQueryClient();
  const { verb } = useMay();
  // What the reader started from: somebody else's change in between must be noticed.
  const [version, setVersion] = useState(order.version);
  const form = useFormState<{ custom: Order['custom'] }>({ custom: order.custom });
  const save = useAction({
    run: ({ custom }: typeof form.values) =>
      api.patch<Order>(`/orders/${order.id}`, { body: { custom }, ifVersion: version }),
    form,
    invalidates: [['orders']],
    doneText: () => t('saved'),
    onDone: onClose,
    onProposed: onClose,
  });
  const isStale = save.problem !== null && asProblem(save.problem).status === 412;
  const takeTheirs = async () => {
    const { queryKey } = orderQuery(order.id);
    await queryClient.invalidateQueries({ queryKey });
    const newest = await queryClient.ensureQueryData(orderQuery(order.id));
    form.reset({ custom: newest.custom });
    setVersion(newest.version);
    save.reset();
  };
  return (
    <Form
      label={t('title')}
      submitLabel={verb('orders:edit', t('ui:save'))}
      busy={save.busy}
      disabled={!form.dirty}
      onSubmit={() => save.run(form.values)}
      onCancel={onClose}
      problem={
        save.problem !== null && (
          <>
            <ProblemNotice error={save.problem} />
            {isStale && (
              <Button variant="default" onClick={() => void takeTheirs()}>
                {t('takeTheirs')}
              </Button>
            )}
          </>
        )
      }
    >
      <CustomSection
        subject="order"
        values={form.values.custom}
        errors={form.errors}
        onChange={(custom) => form.set('custom', { ...custom })}
      />
      <UnsavedGuard dirty={form.dirty && !save.busy} />
    </Form>
  );
}
