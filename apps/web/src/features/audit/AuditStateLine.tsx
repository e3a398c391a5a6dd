import { Skeleton } from '@mantine/core';
import { DateTime, NumberText, ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import classes from './audit.module.css';
import { auditStateQuery } from './queries.js';

/** Whether the chain is whole, up to where, and what was signed last. */
export function AuditStateLine() {
  const { t } = useTranslation('audit');
  const { data: state, error, refetch } = useQuery(auditStateQuery);
  if (error && !state) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!state) return <Skeleton height={22} width={320} />;
  if (state.fault)
    return (
      <p role="alert" className={classes.fault}>
        {t('state.fault', { kind: t(`fault.${state.fault.kind as 'altered'}`), seq: state.fault.seq })}
      </p>
    );
  if (!state.checkedAt) return <p className={`${classes.state} zg-soft`}>{t('state.notYet')}</p>;
  return (
    <p className={`${classes.state} zg-soft`}>
      {t('state.verified')} <NumberText value={state.verifiedSeq} /> / <NumberText value={state.lastSeq} /> ·{' '}
      <DateTime at={state.checkedAt} /> · {t('state.key')} <span className="zg-mono">{state.keyId}</span>
    </p>
  );
}
