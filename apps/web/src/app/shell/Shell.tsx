import { useSession } from '../../lib/session.js';
import { loadMoreTexts, setLanguage, storedLanguage } from '../../lib/i18n.js';
import { useDisclosure } from '@mantine/hooks';
import { FormatProvider, type FormatSettings } from '@zhanggui/ui';
import { Outlet } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { OfflineBanner } from './OfflineBanner.js';
import { Rail } from './Rail.js';
import classes from './Shell.module.css';
import { TopBar } from './TopBar.js';
import { WorkerBanner } from './WorkerBanner.js';
import { useGlobalKeys } from './useGlobalKeys.js';
import { late, LateDialog, LatePart } from '../../lib/late.js';
import { useOnline } from '../../lib/useOnline.js';

const Palette = late(() => import('./Palette.js'));
const ForcedPassword = late(
  async () => (await Promise.all([import('../../features/auth/ForcedPassword.js'), loadMoreTexts()]))[0],
);
const ForcedSecondFactor = late(
  async () => (await Promise.all([import('../../features/auth/ForcedSecondFactor.js'), loadMoreTexts()]))[0],
);

/** The frame around every screen: the rail by job, the bar with search and settings, the page. */
export function Shell() {
  const session = useSession();
  const { t, i18n } = useTranslation('shell');
  const [palette, { open: openPalette, close: closePalette }] = useDisclosure(false);
  const online = useOnline();
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
    return <LatePart>{session.mustChangePassword ? <ForcedPassword /> : <ForcedSecondFactor />}</LatePart>;
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
          {online ? <WorkerBanner /> : <OfflineBanner />}
          <Outlet />
        </main>
      </div>
      <LateDialog onClose={closePalette}>{palette && <Palette onClose={closePalette} />}</LateDialog>
    </FormatProvider>
  );
}
