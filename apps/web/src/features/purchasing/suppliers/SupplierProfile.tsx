import { api, type Supplier } from '@zhanggui/api-client';
import { Form, ProblemNotice, UnsavedGuard, useFormState } from '@zhanggui/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import { supplierQuery } from '../../../lib/suppliers.js';
import { Section } from '../Section.js';
import { bodyOf, draftOf, type SupplierDraft } from './supplierDraft.js';
import { SupplierFields } from './SupplierFields.js';

export function SupplierProfile({ supplier }: { supplier: Supplier }) {
  const { t } = useTranslation('purchasing');
  const queryClient = useQueryClient();
  const { may, verb } = useMay();
  // What the reader started from; a version fetched meanwhile must not silently become the base of the changes.
  const [base, setBase] = useState(supplier);
  const form = useFormState<SupplierDraft>(draftOf(base));
  const readOnly = !may('suppliers:write');
  const save = useAction({
    run: (draft: SupplierDraft) =>
      api.patch<Supplier>(`/suppliers/${base.id}`, { body: bodyOf(draft), ifVersion: base.version }),
    form,
    invalidates: [['suppliers', 'list']],
    doneText: () => t('saved'),
    onDone: (next) => {
      setBase(next);
      form.reset(draftOf(next));
      queryClient.setQueryData(supplierQuery(next.id).queryKey, next);
    },
  });
  return (
    <Section title={t('supplierTab.profile')}>
      <Form
        label={t('supplierTab.profile')}
        submitLabel={verb('suppliers:write', t('ui:save'))}
        busy={save.busy}
        disabled={!form.dirty || readOnly}
        onSubmit={() => save.run(form.values)}
        onCancel={form.dirty ? form.revert : undefined}
        problem={save.problem !== null && <ProblemNotice error={save.problem} />}
      >
        <SupplierFields form={form} readOnly={readOnly} />
      </Form>
      <UnsavedGuard dirty={form.dirty && !save.busy} />
    </Section>
  );
}
