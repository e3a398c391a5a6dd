import '@mantine/core/styles/Code.css';
import { Button, Code, CopyButton } from '@mantine/core';
import type { LinkMade } from '@zhanggui/api-client';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './access.module.css';

/** A link that lets someone in once, to be handed on; shown this once. */
export function LinkShown({ made, onClose }: { made: LinkMade; onClose: () => void }) {
  const { t } = useTranslation('access');
  return (
    <div className={classes.secret}>
      <p>{t(made.mailed ? 'link.mailed' : 'link.notMailed')}</p>
      <OnceShown value={made.url} onClose={onClose} />
    </div>
  );
}

export function OnceShown({ value, onClose }: { value: string; onClose: () => void }) {
  const { t } = useTranslation('access');
  return (
    <>
      <Code block>{value}</Code>
      <div className={classes.secretFoot}>
        <CopyButton value={value}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              onClick={copy}
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            >
              {t(copied ? 'keys.copied' : 'keys.copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>{t('keys.kept')}</Button>
      </div>
    </>
  );
}
