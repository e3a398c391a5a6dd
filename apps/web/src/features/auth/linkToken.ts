import { useEffect, useState } from 'react';

/**
 * The token behind # of a link that lets someone in; taken out of the address, so that it stays in no history. Only once the page
 * stands: what is rendered may be thrown away and rendered again before that.
 */
export function useLinkToken(): string {
  const [token] = useState(() => location.hash.slice(1));
  useEffect(() => {
    if (location.hash) history.replaceState(history.state, '', location.pathname);
  }, []);
  return token;
}
