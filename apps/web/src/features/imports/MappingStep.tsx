import { Button } from '@mantine/core';
import type { Import } from '@zhanggui/api-client';
import { ProblemNotice, useFormState } from '@zhanggui/ui';
import { IconPlayerPlay, IconTestPipe } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useShops } from '../../lib/lookups.js';
import classes from './imports.module.css';
import { ImportOptions } from './ImportOptions.js';
import { MappingTable } from './MappingTable.js';
import { SamplePreview } from './SamplePreview.js';
import { missingFields } from './mapping.js';
import { useWords } from './useWords.js';
import { rememberedRun, useRunImport, type RunInput } from './useRunImport.js';

/** Says which column means what, into which shop, and starts a trial run or the run itself. */
export function MappingStep({ entry, onStarted }: { entry: Import; onStarted: () => void }) {
  const { t } = useTranslation('imports');
  const words = useWords();
  const shops = useShops() ?? [];
  const form = useFormState<RunInput>(
    rememberedRun(entry.id) ?? {
      shopId: null,
      mapping: entry.mapping,
      createProducts: false,
      history: false,
      encoding: null,
      dryRun: true,
    },
  );
  const { values } = form;
  const shopId = values.shopId ?? (shops.length === 1 ? (shops[0]?.id ?? null) : null);
  const run = useRunImport(entry.id, form);
  const missing = missingFields(entry, values.mapping);
  const ready = missing.length === 0 && (shopId !== null || !entry.needsShop);
  const lacking = [
    ...(entry.needsShop && shopId === null ? [t('map.shop')] : []),
    ...missing.map((field) => words(field.title)),
  ];
  const start = (dryRun: boolean) => {
    run.run({ ...values, shopId, dryRun });
    onStarted();
  };
  return (
    <section className={classes.sheet} aria-label={t('step.map')}>
      <ImportOptions entry={entry} form={form} shopId={shopId} />
      <MappingTable
        entry={entry}
        mapping={values.mapping}
        errors={form.errors}
        onChange={(mapping) => form.set('mapping', mapping)}
      />
      <SamplePreview entry={entry} mapping={values.mapping} />
      {run.problem !== null && <ProblemNotice error={run.problem} />}
      <div className={classes.foot}>
        {lacking.length > 0 && <span role="status">{t('map.missing', { fields: lacking.join(', ') })}</span>}
        <Button
          variant="default"
          disabled={!ready || run.busy}
          leftSection={<IconPlayerPlay size={16} aria-hidden />}
          onClick={() => start(false)}
        >
          {t('map.run')}
        </Button>
        <Button
          disabled={!ready}
          loading={run.busy}
          leftSection={<IconTestPipe size={16} aria-hidden />}
          onClick={() => start(true)}
        >
          {t('map.dryRun')}
        </Button>
      </div>
    </section>
  );
}
