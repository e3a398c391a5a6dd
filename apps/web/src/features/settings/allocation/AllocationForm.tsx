import '@mantine/core/styles/NumberInput.css';
import '@mantine/core/styles/Switch.css';
import { NumberInput, Switch } from '@mantine/core';
import { api, type ShopAllocation } from '@zhanggui/api-client';
import { Form, ProblemNotice, UnsavedGuard, useFormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import classes from './allocation.module.css';
import { CriteriaList } from './CriteriaList.js';
import { bodyOf, draftOf, hasWrongRegion } from './draft.js';
import { SourceList } from './SourceList.js';
import { TryAllocation } from './TryAllocation.js';

export function AllocationForm({ allocation }: { allocation: ShopAllocation }) {
  const { t } = useTranslation('settings');
  const writes = useCan()('shops:write');
  const form = useFormState(draftOf(allocation));
  const { values, set } = form;
  const save = useAction({
    run: (draft: typeof values) =>
      api.put<ShopAllocation>(`/allocation/${allocation.shopId}`, {
        body: bodyOf(draft),
        ifVersion: allocation.version,
      }),
    invalidates: [['allocation', allocation.shopId]],
    doneText: () => t('allocation.saved'),
    onProblem: () => true,
  });
  return (
    <div className={classes.columns}>
      <section className="zg-card" aria-label={t('allocation.title')}>
        <Form
          label={t('allocation.title')}
          submitLabel={t('allocation.save')}
          busy={save.busy}
          disabled={!writes || !form.dirty || hasWrongRegion(values)}
          onSubmit={() => save.run(values)}
          problem={save.problem !== null && <ProblemNotice error={save.problem} />}
        >
          <UnsavedGuard dirty={form.dirty && !save.busy} />
          {allocation.version === 0 && <p className="zg-soft">{t('allocation.notSet')}</p>}
          <SourceList
            sources={values.sources}
            onChange={(sources) => set('sources', sources)}
            currency={allocation.currency}
            inactive={allocation.sources.flatMap(({ active, warehouseId }) => (active ? [] : [warehouseId]))}
            writes={writes}
          />
          <CriteriaList criteria={values.criteria} onChange={(criteria) => set('criteria', criteria)} writes={writes} />
          <Switch
            label={t('allocation.splitOrder')}
            checked={values.maySplitOrder}
            disabled={!writes}
            onChange={(event) => set('maySplitOrder', event.currentTarget.checked)}
          />
          <Switch
            label={t('allocation.splitLine')}
            checked={values.maySplitLine}
            disabled={!writes || !values.maySplitOrder}
            onChange={(event) => set('maySplitLine', event.currentTarget.checked)}
          />
          <NumberInput
            className={classes.short ?? ''}
            label={t('allocation.mostParcels')}
            min={1}
            max={50}
            allowDecimal={false}
            clampBehavior="strict"
            value={values.mostParcels}
            disabled={!writes || !values.maySplitOrder}
            onChange={(value) => set('mostParcels', Number(value) || 1)}
          />
        </Form>
      </section>
      <TryAllocation shopId={allocation.shopId} draft={values} />
    </div>
  );
}
