import { TextInput } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { IconBarcode } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent, type Ref } from 'react';
import classes from './station.module.css';
import { useFocusBack } from './useFocusBack.js';

interface Props {
  label: string;
  hint?: string;
  /** False while something else has to be put right first: the scan then stays, to be sent again or replaced by the next. */
  ready?: () => boolean;
  onScan: (code: string) => void;
  ref?: Ref<HTMLInputElement>;
}

/** Waits for the scanner, which is a keyboard that ends with Enter. */
export function ScanField({ label, hint, ready, onScan, ref }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const merged = useMergedRef(field, ref);
  const [text, setText] = useState('');
  useFocusBack(field);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const code = text.trim();
    if (code && ready?.() === false) return;
    setText('');
    if (code) onScan(code);
  };
  return (
    <TextInput
      ref={merged}
      className={classes.scan}
      label={label}
      description={hint}
      leftSection={<IconBarcode size={22} aria-hidden />}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={onKeyDown}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      enterKeyHint="done"
      data-autofocus
    />
  );
}
