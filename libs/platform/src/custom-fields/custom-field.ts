import type { CustomType, OptionColour } from '@zhanggui/shared';

export interface CustomOption {
  /** Stable: what records hold. */
  code: string;
  labelZh: string | null;
  labelEn: string | null;
  colour: OptionColour;
  /** Stays with the records that hold it and is not chosen any more. */
  archived: boolean;
}

/** What a merchant has said of a field: everything but where it stands and whether it is in use. */
export interface CustomFieldForm {
  type: CustomType;
  labelZh: string | null;
  labelEn: string | null;
  helpZh: string | null;
  helpEn: string | null;
  /** Asked for when a record is made, and when its fields are edited; records that are there stay as they are. */
  required: boolean;
  /** About a person: masked, never in events, erased with them. */
  isPersonal: boolean;
  defaultValue: CustomValue | null;
  /** Bounds of numbers and days, as they are written. */
  min: string | null;
  max: string | null;
  maxLength: number | null;
  /** Decimals of a decimal. */
  scale: number | null;
  options: CustomOption[];
  group: string | null;
}

export interface CustomField extends CustomFieldForm {
  id: string;
  subject: string;
  code: string;
  position: number;
  archivedAt: Date | null;
  version: number;
}

/** Decimals as decimal text, days as `2026-03-01`, instants in UTC, choices by code. */
export type CustomValue = string | number | boolean | string[];

/** By code of the field, as a record holds them. */
export type CustomValues = Record<string, CustomValue>;
