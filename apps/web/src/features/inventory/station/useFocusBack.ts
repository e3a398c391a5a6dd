import { useEffect, type RefObject } from 'react';

/**
 * Gives the scanner its field back when nothing holds the focus, once a button of the station is pressed, and at Enter in another field
 * of it. Somebody who types, or who answers a dialog, keeps the focus.
 */
export function useFocusBack(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const focus = () => field.current?.focus({ preventScroll: true });
    const within = (target: EventTarget | null, what: string): Element | null => {
      const found = target instanceof Element ? target.closest(what) : null;
      return found && field.current?.closest('section')?.contains(found) ? found : null;
    };
    // What loses the focus still has it while it is told so; what a press does to the focus, it does first.
    const backFrom = (pressed: Element | null) =>
      void setTimeout(() => {
        const { activeElement } = document;
        const isFree = activeElement === null || activeElement === document.body || activeElement === pressed;
        if (isFree && !document.querySelector('[role=dialog][aria-modal=true]')) focus();
      });
    const onFocusOut = () => backFrom(null);
    const onClick = ({ target }: MouseEvent) => {
      const button = within(target, 'button');
      if (button) backFrom(button);
    };
    const onKeyDown = ({ key, target, defaultPrevented }: KeyboardEvent) => {
      if (key === 'Enter' && !defaultPrevented && within(target, 'input:not([role=combobox])')) focus();
    };
    backFrom(null);
    document.addEventListener('focusout', onFocusOut);
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('focusout', onFocusOut);
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [field]);
}
