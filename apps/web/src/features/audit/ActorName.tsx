import type { AuditEntry } from '@zhanggui/api-client';
import { useTranslation } from 'react-i18next';

/** Who did it; for another where a proposal was carried out. */
export function ActorName({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('audit');
  const name = entry.actorKind === 'system' ? t('system') : (entry.actorName ?? t('unknown'));
  return <span>{entry.onBehalfOf ? t('onBehalf', { name, other: entry.onBehalfOfName ?? t('unknown') }) : name}</span>;
}
