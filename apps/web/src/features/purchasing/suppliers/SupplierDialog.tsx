import { api, type Supplier } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay, useSession } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import { bodyOf, emptySupplier, type SupplierDraft } from './supplierDraft.js';
import { SupplierFields } from './SupplierFields.js';

/** A new supplier; its page opens once it is there. */
export function SupplierDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('purchasing');
  const { merchant } = useSession();
  const { verb } = useMay();
  const navigate = useNavigate();
  const form = useFormState<SupplierDraft>(emptySupplier(merchant.currency));
  const create = useAction({
    run: (draft: SupplierDraft, idempotencyKey) =>
      api.post<Supplier>('/suppliers', { body: bodyOf(draft), idempotencyKey }),
    form,
    invalidates: [['suppliers']],
    doneText: ({ name }) => t('suppliers.created', { name }),
    onDone: ({ id }) => {
      onClose();
      void navigate({
        to: '/purchasing/suppliers/$supplierId',
        params: { supplierId: id },
        search: { tab: 'products' },
      });
    },
  });
  return (
    <Dialog title={t('suppliers.create')} onClose={onClose} size="lg" keeps={form.dirty}>
      <Form
        label={t('suppliers.create')}
        submitLabel={verb('suppliers:write', t('suppliers.create'))}
        busy={create.busy}
        disabled={form.values.code.trim() === '' || form.values.name.trim() === ''}
        onSubmit={() => create.run(form.values)}
        onCancel={onClose}
        problem={create.problem !== null && <ProblemNotice error={create.problem} />}
      >
        <SupplierFields form={form} isNew />
      </Form>
    </Dialog>
  );
}
