import { editableNumber, readNumber, useFormatSettings } from '@zhanggui/ui';
import { useMemo } from 'react';
import type { Numbers } from './draft.js';

/** What is sent for a text that is no number to the reader, even where it would be one elsewhere: the server refuses it by its field. */
const UNREADABLE = 'NaN';

/** Prices in the fields are written and read with the reader's own marks. */
export function useNumbers(): Numbers {
  const settings = useFormatSettings();
  return useMemo(
    () => ({
      write: (plain) => editableNumber(plain, settings),
      read: (typed) => (typed.trim() === '' ? '' : (readNumber(typed, settings) ?? UNREADABLE)),
    }),
    [settings],
  );
}
