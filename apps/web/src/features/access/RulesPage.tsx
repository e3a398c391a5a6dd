import { Skeleton } from '@mantine/core';
import { ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../lib/PageFrame.js';
import { useCan } from '../../lib/session.js';
import classes from './access.module.css';
import { ApprovalRules } from './ApprovalRules.js';
import { approvalRulesQuery } from './queries.js';
import { SecondFactorRule } from './SecondFactorRule.js';
import { TeamTabs } from './TeamTabs.js';

/** From which amounts how many people must agree, and who must have a second factor. */
export function RulesPage() {
  const { t } = useTranslation('access');
  const { data, error, refetch } = useQuery(approvalRulesQuery);
  const readOnly = !useCan()('access:manage');
  return (
    <PageFrame title={t('tab.rules')} narrow>
      <TeamTabs />
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={160} />}
      {data && (
        <section className={classes.sheet} aria-labelledby="approval-rules">
          <h2 id="approval-rules">{t('rules.title')}</h2>
          <p className="zg-soft">{t('rules.hint')}</p>
          <ApprovalRules key={JSON.stringify(data)} rules={data} readOnly={readOnly} />
        </section>
      )}
      <SecondFactorRule readOnly={readOnly} />
    </PageFrame>
  );
}
