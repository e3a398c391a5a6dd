import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../lib/PageFrame.js';
import { useSession } from '../../lib/session.js';
import classes from './account.module.css';
import { FormatsCard } from './FormatsCard.js';
import { PasswordForm } from './PasswordForm.js';
import { SecondFactorCard } from './SecondFactorCard.js';
import { SessionsCard } from './SessionsCard.js';

/** What belongs to the person and not to the merchant: how they sign in, and where they are signed in. */
export function AccountPage() {
  const { t, i18n } = useTranslation('auth');
  const { user, roles } = useSession();
  const names = roles.map(({ nameZh, nameEn }) => (i18n.language === 'zh-CN' ? nameZh : nameEn));
  return (
    <PageFrame title={t('account.title')} narrow>
      <p className="zg-soft">
        {user.name} · {user.email} · {names.join(', ')}
      </p>
      <SecondFactorCard />
      <SessionsCard />
      <FormatsCard />
      <section className={classes.sheet} aria-labelledby="password">
        <h2 id="password">{t('password.title')}</h2>
        <div className={classes.column}>
          <PasswordForm />
        </div>
      </section>
    </PageFrame>
  );
}
