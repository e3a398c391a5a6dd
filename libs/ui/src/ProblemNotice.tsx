import { Button, CopyButton } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './parts.module.css';
import { asProblem, problemText } from './problem.js';

interface ProblemNoticeProps {
  error: unknown;
  onRetry?: () => void;
  /** Over content that is still good, instead of in its place. */
  floating?: boolean;
}

/** What happened, what is safe, how to go on, and the number by which support finds it. */
export function ProblemNotice({ error, onRetry, floating }: ProblemNoticeProps) {
  const { t } = useTranslation('ui');
  const problem = asProblem(error);
  const text = problemText(error, t);
  const fields = problem.errors.filter((field) => field.message !== text.title);
  return (
    <div role="alert" className={classes.problem} data-floating={floating || undefined}>
      <IconAlertTriangle size={20} aria-hidden className={classes.problemIcon} />
      <div>
        <strong>{text.title}</strong>
        {text.detail && <p>{text.detail}</p>}
        {fields.length > 0 && (
          <ul>
            {fields.slice(0, 8).map((field) => (
              <li key={`${field.pointer}${field.code}`}>{field.message}</li>
            ))}
          </ul>
        )}
        <div className={classes.problemFoot}>
          {onRetry && (
            <Button variant="default" leftSection={<IconRefresh size={15} aria-hidden />} onClick={onRetry}>
              {t('retry')}
            </Button>
          )}
          {problem.traceId && <TraceId value={problem.traceId} />}
        </div>
      </div>
    </div>
  );
}

function TraceId({ value }: { value: string }) {
  const { t } = useTranslation('ui');
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <button type="button" className={classes.trace} onClick={copy} title={t('problem.copyTrace')}>
          {t('problem.trace')} <span className="zg-mono">{value}</span> {copied ? '✓' : ''}
        </button>
      )}
    </CopyButton>
  );
}
