import { TextInput } from '@mantine/core';
import { IconBarcode } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import classes from './station.module.css';

/**
 * Waits for the scanner, which is a keyboard that ends with Enter: takes the focus when nothing else holds it, and takes it back after
 * each scan.
 */
export function ScanField({ label, onScan, hint }: { label: string; onScan: (code: string) => void; hint?: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    // What loses the focus still has it while it is told so.
    const back = () =>
      void setTimeout(() => {
        const nothing = document.activeElement === null || document.activeElement === document.body;
        if (nothing) field.current?.focus({ preventScroll: true });
      });
    back();
    document.addEventListener('focusout', back);
    return () => document.removeEventListener('focusout', back);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const code = text.trim();
    setText('');
    if (code) onScan(code);
  };
  return (
    <TextInput
      ref={field}
      className={classes.scan}
      label={label}
      description={hint}
      leftSection={<IconBarcode size={22} aria-hidden />}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      enterKeyHint="done"
      data-autofocus
    />
  );
}
