import { Checkbox, TextInput } from '@mantine/core';
import { api, type Warehouse } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';

interface WarehouseFields {
  code: string;
  name: string;
  active: boolean;
}

/** The code stays once it is given: it stands on labels and in other systems. */
export function WarehouseDialog({ warehouse, onClose }: { warehouse: Warehouse | null; onClose: () => void }) {
  const { t } = useTranslation('inventory');
  const { verb } = useMay();
  const form = useFormState<WarehouseFields>({
    code: warehouse?.code ?? '',
    name: warehouse?.name ?? '',
    active: warehouse?.active ?? true,
  });
  const save = useAction({
    run: ({ code, name, active }: WarehouseFields, idempotencyKey) =>
      warehouse
        ? api.patch(`/warehouses/${warehouse.id}`, { body: { name, active }, ifVersion: warehouse.version })
        : api.post('/warehouses', { body: { code, name }, idempotencyKey }),
    form,
    invalidates: [['warehouses'], ['stock']],
    onDone: onClose,
  });
  const title = t(warehouse ? 'warehouses.edit' : 'warehouses.create');
  return (
    <Dialog onClose={onClose} title={title}>
      <Form
        label={title}
        submitLabel={verb('warehouses:write', t('ui:save'))}
        busy={save.busy}
        disabled={!form.dirty || form.values.name.trim() === '' || form.values.code.trim() === ''}
        onSubmit={() => save.run(form.values)}
        onCancel={onClose}
        problem={save.problem !== null && <ProblemNotice error={save.problem} />}
      >
        <TextInput
          {...form.text('code')}
          label={t('warehouses.code')}
          description={t('warehouses.codeHint')}
          readOnly={warehouse !== null}
          maxLength={20}
        />
        <TextInput {...form.text('name')} label={t('warehouses.name')} maxLength={120} data-autofocus />
        {warehouse && (
          <Checkbox
            label={t('warehouses.active')}
            checked={form.values.active}
            onChange={(event) => form.set('active', event.currentTarget.checked)}
          />
        )}
      </Form>
    </Dialog>
  );
}
