import { Textarea, TextInput } from '@mantine/core';
import { api, type Contract } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import classes from '../purchasing.module.css';
import { SupplierSelect } from '../../../lib/SupplierSelect.js';
import { type ContractDraft, contractInput, draftOfContract } from './contractDraft.js';

/** A new contract, or a draft that is changed. */
export function ContractDialog({ contract, onClose }: { contract: Contract | null; onClose: () => void }) {
  const { t } = useTranslation('purchasing');
  const { verb } = useMay();
  const navigate = useNavigate();
  const form = useFormState<ContractDraft>(draftOfContract(contract));
  const { values } = form;
  const save = useAction({
    run: (draft: ContractDraft, idempotencyKey) => {
      const body = contractInput(draft);
      return contract
        ? api.patch<Contract>(`/contracts/${contract.id}`, { body, ifVersion: contract.version })
        : api.post<Contract>('/contracts', { body: { ...body, supplierId: draft.supplierId }, idempotencyKey });
    },
    form,
    invalidates: [['contracts']],
    onDone: ({ id }) => {
      onClose();
      if (!contract) void navigate({ to: '/purchasing/contracts/$contractId', params: { contractId: id } });
    },
  });
  const title = t(contract ? 'contracts.edit' : 'contracts.create');
  const priceErrors = Object.entries(form.errors).filter(([pointer]) => pointer.startsWith('prices/'));
  return (
    <Dialog title={title} onClose={onClose} size="lg" keeps={form.dirty}>
      <Form
        label={title}
        submitLabel={verb('contracts:write', t('ui:save'))}
        busy={save.busy}
        disabled={values.supplierId === null || !values.title.trim() || !values.startsOn || !values.endsOn}
        onSubmit={() => save.run(values)}
        onCancel={onClose}
        problem={save.problem !== null && <ProblemNotice error={save.problem} />}
      >
        <SupplierSelect
          label={t('contract.supplier')}
          value={values.supplierId}
          error={form.errors['supplierId']}
          onChange={(id) => form.set('supplierId', id)}
          disabled={contract !== null}
        />
        <TextInput {...form.text('title')} label={t('contract.title')} maxLength={200} />
        <div className={classes.pair}>
          <TextInput {...form.text('startsOn')} type="date" label={t('contract.startsOn')} />
          <TextInput {...form.text('endsOn')} type="date" label={t('contract.endsOn')} />
          <TextInput
            {...form.text('leadTimeDays')}
            label={t('contract.leadTimeDays')}
            inputMode="numeric"
            rightSection={t('days')}
          />
          <TextInput {...form.text('aql')} label={t('contract.aql')} inputMode="decimal" rightSection="%" />
          <TextInput
            {...form.text('mostRejectPercent')}
            label={t('contract.mostReject')}
            inputMode="decimal"
            rightSection="%"
          />
          <TextInput
            {...form.text('takeBackDays')}
            label={t('contract.takeBackDays')}
            inputMode="numeric"
            rightSection={t('days')}
          />
        </div>
        <Textarea
          {...form.text('prices')}
          label={t('contract.prices')}
          description={t('contract.pricesHint')}
          placeholder={'LAMP\t1\t10.50\nLAMP\t100\t9.80'}
          error={
            priceErrors
              .map(([pointer, message]) =>
                t('contract.priceLine', { line: Number(pointer.split('/')[1]) + 1, message }),
              )
              .join(' ') || undefined
          }
          autosize
          minRows={3}
          maxRows={12}
        />
        <Textarea
          {...form.text('terms')}
          label={t('contract.terms')}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={10_000}
        />
      </Form>
    </Dialog>
  );
}
