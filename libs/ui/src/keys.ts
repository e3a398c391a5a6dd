import type { MouseEvent as ReactMouseEvent } from 'react';

const typing = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]';
const floating = '[role=dialog], [role=menu], [role=listbox]';

/** Whether a single-letter shortcut may act: nobody is typing and no dialog or menu has the floor. */
export function acceptsKeys(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  const target = event.target instanceof Element ? event.target : null;
  return (
    !target?.closest(`${typing}, ${floating}`) && document.querySelector('[role=dialog][aria-modal=true]') === null
  );
}

/** A click that means "open here": the left button without a key that asks for a new tab or a selection. */
export function isPlainClick(event: ReactMouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

/** Puts the cursor into the search field of the screen. False when this screen has none. */
export function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('[data-screen-search]');
  field?.focus();
  field?.select();
  return field !== null;
}
