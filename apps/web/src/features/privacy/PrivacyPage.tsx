import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../lib/PageFrame.js';
import { useCan } from '../../lib/session.js';
import { SettingsTabs } from '../../lib/SettingsTabs.js';
import { DataMap } from './DataMap.js';
import { PersonSearch } from './PersonSearch.js';
import { RequestLog } from './RequestLog.js';
import { Retention } from './Retention.js';

/** Persons, how long their data are kept, what was handed out or erased, and where personal data lie. */
export function PrivacyPage() {
  const { t } = useTranslation('privacy');
  const can = useCan();
  return (
    <PageFrame title={t('title')} narrow>
      <SettingsTabs />
      {can('persons:export') && <PersonSearch />}
      <Retention />
      <RequestLog />
      <DataMap />
    </PageFrame>
  );
}
