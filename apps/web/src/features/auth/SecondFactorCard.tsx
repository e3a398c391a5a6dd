import { Button, Skeleton } from '@mantine/core';
import { DateTime, Dialog, ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { secondFactorQuery } from '../../lib/secondFactor.js';
import classes from './account.module.css';
import { CodeForm } from './CodeForm.js';
import { SecondFactorSetup } from './SecondFactorSetup.js';

type Opened = 'setup' | 'renew' | 'off' | null;

/** Whether the person signs in with a code as well, and ways to set that up, renew its spare codes or turn it off. */
export function SecondFactorCard() {
  const { t } = useTranslation('auth');
  const { data, error, refetch } = useQuery(secondFactorQuery);
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => setOpened(null);
  return (
    <section className={classes.sheet} aria-labelledby="second-factor">
      <h2 id="second-factor">{t('factor.title')}</h2>
      <p className="zg-soft">{t('factor.hint')}</p>
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={60} />}
      {data && !data.since && <Button onClick={() => setOpened('setup')}>{t('factor.setUp')}</Button>}
      {data?.since && (
        <>
          <p>
            {t('factor.since')} <DateTime at={data.since} /> · {t('factor.left', { count: data.recoveryCodesLeft })}
          </p>
          <div className={classes.buttons}>
            <Button variant="default" onClick={() => setOpened('renew')}>
              {t('factor.renew')}
            </Button>
            <Button variant="default" c="var(--zg-danger)" onClick={() => setOpened('off')}>
              {t('factor.turnOff')}
            </Button>
          </div>
        </>
      )}
      {opened === 'setup' && (
        <Dialog title={t('factor.setUp')} onClose={close} keeps>
          <SecondFactorSetup onDone={close} onCancel={close} />
        </Dialog>
      )}
      {(opened === 'renew' || opened === 'off') && (
        <Dialog title={t(opened === 'off' ? 'factor.turnOff' : 'factor.renew')} onClose={close} keeps>
          <CodeForm kind={opened} onDone={close} />
        </Dialog>
      )}
    </section>
  );
}
