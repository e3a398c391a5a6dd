import { ActionIcon, Drawer, Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { acceptsKeys } from './keys.js';
import classes from './parts.module.css';

interface SidePanelProps {
  label: string;
  /** Link to the same thing as a page of its own. */
  asPage?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** Detail beside its list. Where there is no room for both it covers the screen. The list keeps its place either way. */
export function SidePanel({ label, asPage, onClose, children }: SidePanelProps) {
  const { t } = useTranslation('ui');
  const beside = useMediaQuery('(min-width: 68em)', undefined, { getInitialValueInEffect: false });
  useEffect(() => {
    if (!beside) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && acceptsKeys(event)) onClose();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [beside, onClose]);
  const bar = (
    <div className={classes.panelBar}>
      {asPage}
      <Tooltip label={`${t('close')} (Esc)`}>
        <ActionIcon aria-label={t('close')} onClick={onClose}>
          <IconX size={17} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </div>
  );
  if (!beside) {
    return (
      <Drawer
        opened
        onClose={onClose}
        position="right"
        size="min(100%, 560px)"
        withCloseButton={false}
        padding={0}
        attributes={{ content: { 'aria-label': label } }}
      >
        {bar}
        <div className={classes.panelBody}>{children}</div>
      </Drawer>
    );
  }
  return (
    <aside className={classes.panel} aria-label={label}>
      {bar}
      <div className={classes.panelBody} tabIndex={0} role="region" aria-label={label}>
        {children}
      </div>
    </aside>
  );
}
