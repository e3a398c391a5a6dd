import { Modal, type ModalRootProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenDialog } from './openDialogs.js';
import { useFocusBack } from './useFocusBack.js';
import classes from './parts.module.css';

interface DialogProps {
  title: string;
  onClose: () => void;
  size?: ModalRootProps['size'];
  /** Work in it is not to be lost by a stray click or key. */
  keeps?: boolean;
  children: ReactNode;
}

/** An open dialog. Composed by hand, because Mantine's own head is a second page banner to screen readers. */
export function Dialog({ title, onClose, size, keeps, children }: DialogProps) {
  const { t } = useTranslation('ui');
  useFocusBack();
  useOpenDialog(onClose);
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size={size ?? 'md'}
      padding="lg"
      closeOnClickOutside={!keeps}
      closeOnEscape={!keeps}
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content>
        <div className={classes.dialogHead}>
          <Modal.Title component="h2">{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('close')} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
