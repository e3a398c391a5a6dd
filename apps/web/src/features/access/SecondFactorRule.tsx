import '@mantine/core/styles/Radio.css';
import { Radio, Skeleton } from '@mantine/core';
import { api } from '@zhanggui/api-client';
import { ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { secondFactorQuery } from '../../lib/secondFactor.js';
import { useAction } from '../../lib/useAction.js';
import classes from './access.module.css';

const rules = ['optional', 'managers', 'everyone'] as const;

/** Who must have a second factor at this merchant; saved at once. */
export function SecondFactorRule({ readOnly }: { readOnly: boolean }) {
  const { t } = useTranslation('access');
  const { data, error, refetch } = useQuery(secondFactorQuery);
  const set = useAction({
    run: (rule: string) => api.put('/auth/second-factor/rule', { body: { rule } }),
    invalidates: [['second-factor'], ['session']],
    doneText: () => t('secondFactor.saved'),
  });
  return (
    <section className={classes.sheet} aria-labelledby="second-factor-rule">
      <h2 id="second-factor-rule">{t('secondFactor.title')}</h2>
      <p className="zg-soft">{t('secondFactor.hint')}</p>
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={80} />}
      {data && (
        <Radio.Group aria-label={t('secondFactor.title')} value={data.rule} onChange={(rule) => set.run(rule)}>
          <div className={classes.choices}>
            {rules.map((rule) => (
              <Radio
                key={rule}
                value={rule}
                label={t(`secondFactor.rule.${rule}`)}
                description={t(`secondFactor.ruleHint.${rule}`)}
                disabled={readOnly || set.busy}
              />
            ))}
          </div>
        </Radio.Group>
      )}
    </section>
  );
}
