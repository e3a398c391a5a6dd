import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './Dialog.js';
import classes from './parts.module.css';

interface ConfirmNumbersProps {
  title: string;
  /** What will happen, in numbers: [12, "orders are cancelled"], [31, "units are released"]. */
  facts: { value: string; label: string }[];
  confirmLabel: string;
  danger?: boolean;
  busy?: boolean;
  disabled?: boolean;
  children?: ReactNode;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that is not easily taken back, and says in numbers what it does. */
export function ConfirmNumbers(props: ConfirmNumbersProps) {
  const { t } = useTranslation('ui');
  return (
    <Dialog onClose={props.onClose} title={props.title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!props.disabled && !props.busy) props.onConfirm();
        }}
      >
        <ul className={classes.facts}>
          {props.facts.map((fact) => (
            <li key={fact.label}>
              <strong>{fact.value}</strong> {fact.label}
            </li>
          ))}
        </ul>
        {props.children}
        <div className={classes.dialogFoot}>
          <Button variant="default" onClick={props.onClose}>
            {t('back')}
          </Button>
          <Button
            type="submit"
            {...(props.danger ? { color: 'var(--zg-danger-fill)' } : {})}
            loading={props.busy ?? false}
            disabled={props.disabled ?? false}
          >
            {props.confirmLabel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
