import { Link } from '@tanstack/react-router';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Bell } from './Bell.js';
import { ImportWatch } from './ImportWatch.js';
import { LanguageMenu } from './LanguageMenu.js';
import { MerchantMenu } from './MerchantMenu.js';
import { SchemeMenu } from './SchemeMenu.js';
import classes from './Shell.module.css';
import { UserMenu } from './UserMenu.js';

export function TopBar({ onSearch }: { onSearch: () => void }) {
  const { t } = useTranslation('shell');
  return (
    <header className={classes.topbar}>
      <Link to="/" className={classes.brand} aria-label={t('home')}>
        <img src="/icon.svg" width={24} height={24} alt="" />
        <span>{t('brand')}</span>
      </Link>
      <MerchantMenu />
      <button type="button" className={classes.searchButton} onClick={onSearch}>
        <IconSearch size={16} aria-hidden />
        <span className={classes.searchHint}>{t('search.everything')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <div className={classes.topEnd}>
        <ImportWatch />
        <Bell />
        <LanguageMenu />
        <SchemeMenu />
        <UserMenu />
      </div>
    </header>
  );
}
