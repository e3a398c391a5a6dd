import type { FieldError } from '@zhanggui/platform';

interface LotDates {
  producedOn?: string | null;
  expiresOn?: string | null;
}

/** Nothing expires before it was made: says so at `${pointer}/expiresOn`. Both are ISO days. */
export const lotDateFaults = ({ producedOn, expiresOn }: LotDates, pointer: string): FieldError[] =>
  producedOn && expiresOn && producedOn > expiresOn
    ? [{ pointer: `${pointer}/expiresOn`, code: 'expires_before_produced' }]
    : [];
