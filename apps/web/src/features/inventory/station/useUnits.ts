import { useFormat } from '@zhanggui/ui';
import { useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Told } from './Feedback.js';
import { playTone } from './tone.js';
import { MOST_UNITS, readUnits } from './units.js';

export interface Units {
  field: RefObject<HTMLInputElement | null>;
  text: string;
  setText: (text: string) => void;
  /** Null where nothing is typed, or nothing that is right. */
  units: number | null;
  wrong: boolean;
  /** Whether what is typed may be counted; else it is told, and waits in its field to be put right. */
  check: () => boolean;
}

/** The number that is typed beside a scan. */
export function useUnits(fewest: 0 | 1, tell: (told: Told) => void): Units {
  const { t } = useTranslation('warehouse');
  const { number } = useFormat();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const read = readUnits(text, fewest);
  const check = () => {
    if (typeof read !== 'string') return true;
    playTone(false);
    tell({
      right: false,
      text: t(`station.${read}`, { text: text.trim(), fewest, most: number(MOST_UNITS) }),
      detail: t('station.notCounted'),
    });
    field.current?.select();
    field.current?.focus();
    return false;
  };
  return {
    field,
    text,
    setText,
    units: typeof read === 'number' ? read : null,
    wrong: typeof read === 'string',
    check,
  };
}
