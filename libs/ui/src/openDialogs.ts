import { useEffect, useRef } from 'react';

const open = new Set<() => void>();

/** Notes the dialogs that are open now; what is returned closes those of them that still are. */
export function dialogsOpenNow(): () => void {
  const asked = [...open];
  return () => asked.filter((close) => open.has(close)).forEach((close) => close());
}

export function useOpenDialog(onClose: () => void): void {
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    const close = () => latest.current();
    open.add(close);
    return () => void open.delete(close);
  }, []);
}
