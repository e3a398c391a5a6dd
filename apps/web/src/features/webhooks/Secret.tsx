import '@mantine/core/styles/Code.css';
import { Button, Code, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { Dialog } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import classes from './webhooks.module.css';

/** A signing secret to take over into the receiver. */
export function Secret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useTranslation('webhooks');
  return (
    <div className={classes.secret}>
      <p>{t('secret.hint')}</p>
      <Code block>{secret}</Code>
      <div className={classes.secretFoot}>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              onClick={copy}
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            >
              {t(copied ? 'secret.copied' : 'secret.copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>{t('secret.kept')}</Button>
      </div>
    </div>
  );
}

export function SecretDialog({ title, secret, onClose }: { title: string; secret: string; onClose: () => void }) {
  return (
    <Dialog title={title} onClose={onClose} keeps>
      <Secret secret={secret} onClose={onClose} />
    </Dialog>
  );
}
