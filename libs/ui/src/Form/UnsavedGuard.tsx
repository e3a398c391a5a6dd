import { Button } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../Dialog.js';
import classes from '../parts.module.css';

/** Keeps typed but unsaved work from being lost by a click elsewhere, the back button or a closed tab. */
export function UnsavedGuard({ dirty }: { dirty: boolean }) {
  const { t } = useTranslation('ui');
  const blocker = useBlocker({ shouldBlockFn: () => dirty, enableBeforeUnload: () => dirty, withResolver: true });
  if (blocker.status !== 'blocked') return null;
  return (
    <Dialog onClose={blocker.reset} title={t('unsaved.title')}>
      <p>{t('unsaved.text')}</p>
      <div className={classes.dialogFoot}>
        <Button variant="default" onClick={blocker.proceed}>
          {t('unsaved.leave')}
        </Button>
        <Button onClick={blocker.reset} data-autofocus>
          {t('unsaved.stay')}
        </Button>
      </div>
    </Dialog>
  );
}
