export const SERIAL_STATES = ['in_stock', 'shipped', 'returned', 'written_off'] as const;
export type SerialState = (typeof SERIAL_STATES)[number];

/** 在库, 已发货, 已退回 (not yet looked at), 已报废; from which states each step leads, and to which; null: where it was. */
export const SERIAL_TRANSITIONS = {
  receive: { from: ['shipped', 'written_off'], to: 'in_stock' },
  register: { from: ['shipped', 'written_off'], to: 'in_stock' },
  ship: { from: ['in_stock'], to: 'shipped' },
  return: { from: ['shipped'], to: 'returned' },
  restock: { from: ['returned'], to: 'in_stock' },
  write_off: { from: ['in_stock', 'returned'], to: 'written_off' },
  find: { from: ['written_off'], to: 'in_stock' },
  move: { from: ['in_stock', 'returned'], to: null },
} as const satisfies Record<string, { from: readonly SerialState[]; to: SerialState | null }>;

export type SerialStep = keyof typeof SERIAL_TRANSITIONS;

/** Steps that people take by hand; the others follow from deliveries and orders. */
export const MANUAL_STEPS = ['return', 'restock', 'write_off', 'find', 'move'] as const;
export type ManualStep = (typeof MANUAL_STEPS)[number];

export const mayStep = (step: SerialStep, state: SerialState): boolean =>
  (SERIAL_TRANSITIONS[step].from as readonly string[]).includes(state);

/** The buttons of a unit for one person. */
export const serialActions = (state: SerialState, permissions: ReadonlySet<string>): (ManualStep | 'ship')[] => [
  ...(permissions.has('fulfilment:execute') && mayStep('ship', state) ? (['ship'] as const) : []),
  ...(permissions.has('inventory:adjust') ? MANUAL_STEPS.filter((step) => mayStep(step, state)) : []),
];
