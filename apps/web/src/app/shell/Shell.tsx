import { useSession } from '../../lib/session.js';
import { loadMoreTexts, setLanguage, storedLanguage } from '../../lib/i18n.js';
import { useDisclosure } from '@mantine/hooks';
import { FormatProvider, type FormatSettings } from '@zhanggui/ui';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Rail } from './Rail.js';
import classes from './Shell.module.css';
import { TopBar } from './TopBar.js';
import { WorkerBanner } from './WorkerBanner.js';
import { useGlobalKeys } from './useGlobalKeys.js';

const Palette = lazy(() => import('./Palette.js'));
const ForcedPassword = lazy(
  async () => (await Promise.all([import('../../features/auth/ForcedPassword.js'), loadMoreTexts()]))[0],
);
const ForcedSecondFactor = lazy(
  async () => (await Promise.all([import('../../features/auth/ForcedSecondFactor.js'), loadMoreTexts()]))[0],
);

/** The frame around every screen: the rail by job, the bar with search and settings, the page. */
export function Shell() {
  const session = useSession();
  const { t, i18n } = useTranslation('shell');
  const [palette, { open: openPalette, close: closePalette }] = useDisclosure(false);
  useGlobalKeys(openPalette);
  const { timeZone, currency, locale: merchantLocale, formats } = session.merchant;
  const ownFormats = session.user.formats;
  const settings = useMemo<FormatSettings>(
    () => ({ locale: i18n.language, timeZone, currency, ...formats, ...ownFormats }),
    [i18n.language, timeZone, currency, formats, ownFormats],
  );
  useEffect(() => {
    // What the person chose on any machine, else what this browser chose, else the merchant's language.
    const wanted = session.user.locale ?? storedLanguage() ?? merchantLocale;
    void setLanguage(wanted, session.user.locale !== null);
  }, [session.user.locale, merchantLocale]);

  if (session.mustChangePassword || session.mustSetUpSecondFactor) {
    return <Suspense>{session.mustChangePassword ? <ForcedPassword /> : <ForcedSecondFactor />}</Suspense>;
  }
  return (
    <FormatProvider settings={settings}>
      <a href="#page" className={classes.skip}>
        {t('skip')}
      </a>
      <div className={classes.shell}>
        <TopBar onSearch={openPalette} />
        <Rail />
        <main id="page" className={classes.page} tabIndex={-1}>
          <WorkerBanner />
          <Outlet />
        </main>
      </div>
      <Suspense>{palette && <Palette onClose={closePalette} />}</Suspense>
    </FormatProvider>
  );
}
