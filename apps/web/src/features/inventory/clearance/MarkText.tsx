import type { ClearanceLine } from '@zhanggui/api-client';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../lib/session.js';

/** Who sees to a line, or until when nobody has to and why. */
export function MarkText({ mark }: { mark: NonNullable<ClearanceLine['mark']> }) {
  const { t } = useTranslation('warehouse');
  const me = useSession().user.id;
  if (mark.state === 'put_off')
    return (
      <span className="zg-soft" title={mark.reason ?? ''}>
        {t('clearance.mark.putOffUntil', { until: mark.until })}
      </span>
    );
  if (mark.byId === me) return <strong>{t('clearance.mark.you')}</strong>;
  return <span>{t('clearance.mark.taken', { name: mark.byName ?? t('clearance.mark.somebody') })}</span>;
}
