import { TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { Units } from './useUnits.js';

interface Props {
  label: string;
  units: Units;
  placeholder?: string;
  disabled?: boolean;
  /** Enter, where what is typed may be counted. */
  onEnter?: () => void;
}

/** Plain text, so that what is typed wrong is seen and refused: a field for numbers drops signs or turns them into another number. */
export function UnitsField({ label, units, placeholder, disabled, onEnter }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    if (!units.check()) event.preventDefault();
    else if (onEnter) {
      event.preventDefault();
      onEnter();
    }
  };
  return (
    <TextInput
      ref={units.field}
      label={label}
      inputMode="numeric"
      autoComplete="off"
      placeholder={placeholder}
      disabled={disabled}
      error={units.wrong}
      value={units.text}
      onChange={(event) => units.setText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
