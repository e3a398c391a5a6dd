import { editableNumber, readNumber, useFormatSettings } from '@zhanggui/ui';
import { useMemo } from 'react';
import type { Numbers } from './draft.js';

/** Prices in the fields are written and read with the reader's own marks. */
export function useNumbers(): Numbers {
  const settings = useFormatSettings();
  return useMemo(
    () => ({
      write: (plain) => editableNumber(plain, settings),
      read: (typed) => readNumber(typed, settings) ?? typed.trim(),
    }),
    [settings],
  );
}
