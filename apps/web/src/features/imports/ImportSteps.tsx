import type { Import } from '@zhanggui/api-client';
import { useTranslation } from 'react-i18next';
import classes from './imports.module.css';

const steps = ['upload', 'map', 'check', 'run', 'result'] as const;

/** Where on the way the file is. */
export function ImportSteps({ entry, mapping }: { entry: Import; mapping: boolean }) {
  const { t } = useTranslation('imports');
  const current = mapping ? 'map' : entry.dryRun ? 'check' : entry.state === 'running' ? 'run' : 'result';
  const place = steps.indexOf(current);
  return (
    <ol className={classes.steps} aria-label={t('step.label')}>
      {steps.map((step, index) => (
        <li key={step} data-done={index < place || undefined} aria-current={index === place ? 'step' : undefined}>
          <span className={classes.stepNumber}>{index + 1}</span>
          {t(`step.${step}`)}
        </li>
      ))}
    </ol>
  );
}
