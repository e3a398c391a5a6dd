import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../lib/session.js';
import { useLogout } from '../../lib/useLogout.js';
import { AuthCard } from './AuthCard.js';
import { SecondFactorSetup } from './SecondFactorSetup.js';

/** The merchant asks for a second factor: the desk opens after it is set up. */
export default function ForcedSecondFactor() {
  const { t } = useTranslation('auth');
  const queryClient = useQueryClient();
  const logout = useLogout();
  return (
    <AuthCard title={t('factor.forcedTitle')} hint={t('factor.forcedHint')}>
      <SecondFactorSetup onDone={() => void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey })} />
      <Button variant="subtle" mt={12} onClick={logout}>
        {t('shell:user.logout')}
      </Button>
    </AuthCard>
  );
}
