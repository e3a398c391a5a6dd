import { Checkbox, Select, TextInput } from '@mantine/core';
import { api, type Shop } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useWarehouses } from '../../lib/lookups.js';
import { useSession } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';

const CHANNELS = [
  'taobao',
  'tmall',
  'jd',
  'pdd',
  'douyin',
  'shopify',
  'woocommerce',
  'amazon',
  'web',
  'offline',
  'other',
] as const;

/** The currency stays once the shop is open: every order of it is in it. */
export function ShopDialog({ shop, onClose }: { shop: Shop | null; onClose: () => void }) {
  const { t } = useTranslation('settings');
  const warehouses = useWarehouses() ?? [];
  const { currency } = useSession().merchant;
  const form = useFormState({
    code: shop?.code ?? '',
    name: shop?.name ?? '',
    channel: shop?.channel ?? 'web',
    currency: shop?.currency ?? currency,
    warehouseId: shop?.warehouseId ?? '',
    externalId: shop?.externalId ?? '',
    closed: shop ? shop.closedAt !== null : false,
  });
  const save = useAction({
    run: ({ closed, currency: money, ...fields }: typeof form.values, idempotencyKey) =>
      shop
        ? api.patch(`/shops/${shop.id}`, { body: { ...fields, closed }, ifVersion: shop.version })
        : api.post('/shops', { body: { ...fields, currency: money }, idempotencyKey }),
    form,
    invalidates: [['shops']],
    onDone: onClose,
  });
  const { values, set } = form;
  const title = t(shop ? 'shops.edit' : 'shops.create');
  return (
    <Dialog onClose={onClose} title={title}>
      <Form
        label={title}
        submitLabel={t('ui:save')}
        busy={save.busy}
        disabled={!form.dirty || values.name.trim() === '' || values.code.trim() === '' || values.warehouseId === ''}
        onSubmit={() => save.run(values)}
        onCancel={onClose}
        problem={save.problem !== null && <ProblemNotice error={save.problem} />}
      >
        <TextInput {...form.text('code')} label={t('shops.code')} maxLength={20} data-autofocus />
        <TextInput {...form.text('name')} label={t('shops.name')} maxLength={100} />
        <Select
          label={t('shops.channel')}
          value={values.channel}
          onChange={(value) => set('channel', value ?? 'other')}
          allowDeselect={false}
          data={CHANNELS.map((one) => ({ value: one, label: t(`channel.${one}`) }))}
        />
        <TextInput {...form.text('currency')} label={t('shops.currency')} maxLength={3} readOnly={shop !== null} />
        <Select
          label={t('shops.warehouse')}
          value={values.warehouseId || null}
          onChange={(value) => set('warehouseId', value ?? '')}
          allowDeselect={false}
          error={form.errors['warehouseId']}
          data={warehouses.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextInput {...form.text('externalId')} label={t('shops.externalId')} maxLength={100} />
        {shop && (
          <Checkbox
            label={t('shops.close')}
            description={t('shops.closeHint')}
            checked={values.closed}
            onChange={(event) => set('closed', event.currentTarget.checked)}
          />
        )}
      </Form>
    </Dialog>
  );
}
