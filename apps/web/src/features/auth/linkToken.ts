import { useState } from 'react';

/** The token behind # of a link that lets someone in; taken out of the address, so that it stays in no history. */
export function useLinkToken(): string {
  const [token] = useState(() => {
    const found = location.hash.slice(1);
    if (found) history.replaceState(history.state, '', location.pathname);
    return found;
  });
  return token;
}
