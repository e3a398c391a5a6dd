/** What a custom field may hold. */
export const CUSTOM_TYPES = [
  'text',
  'long_text',
  'integer',
  'decimal',
  'boolean',
  'date',
  'datetime',
  'choice',
  'multi_choice',
  'url',
  'email',
  'phone',
] as const;

export type CustomType = (typeof CUSTOM_TYPES)[number];

/** Tones of the screens' chips. */
export const OPTION_COLOURS = ['neutral', 'info', 'active', 'success', 'warning', 'danger'] as const;

export type OptionColour = (typeof OPTION_COLOURS)[number];
