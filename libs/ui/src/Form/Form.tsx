import { Button } from '@mantine/core';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../parts.module.css';

interface FormProps {
  label?: string;
  onSubmit: () => void;
  busy?: boolean;
  submitLabel: string;
  /** Nothing to send yet. */
  disabled?: boolean;
  onCancel?: (() => void) | undefined;
  /** Why nothing was saved, where no field can say it. */
  problem?: ReactNode;
  children: ReactNode;
}

/** One column of fields; Ctrl+Enter (or ⌘ Enter) submits from anywhere inside. */
export function Form(props: FormProps) {
  const { t } = useTranslation('ui');
  const submit = () => {
    if (!props.busy && !props.disabled) props.onSubmit();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit();
  };
  return (
    <form aria-label={props.label} className={classes.form} onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      {props.children}
      {props.problem}
      <div className={classes.dialogFoot}>
        {props.onCancel && (
          <Button variant="default" onClick={props.onCancel}>
            {t('cancel')}
          </Button>
        )}
        <Button type="submit" loading={props.busy ?? false} disabled={props.disabled ?? false}>
          {props.submitLabel}
        </Button>
      </div>
    </form>
  );
}
