import { useTranslation } from 'react-i18next';
import { AuthCard } from './AuthCard.js';
import { PasswordForm } from './PasswordForm.js';

/** The first password was made by a machine and printed somewhere: the desk opens after it is replaced. */
export default function ForcedPassword() {
  const { t } = useTranslation('auth');
  return (
    <AuthCard title={t('password.forcedTitle')} hint={t('password.forcedHint')}>
      <PasswordForm />
    </AuthCard>
  );
}
