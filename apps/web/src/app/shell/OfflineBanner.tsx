import { IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Shell.module.css';

/** Says why nothing new comes while the browser has no connection. */
export function OfflineBanner() {
  const { t } = useTranslation('shell');
  return (
    <div className={classes.banner} role="alert">
      <IconPlugConnectedX size={16} aria-hidden />
      <span>{t('offline')}</span>
    </div>
  );
}
