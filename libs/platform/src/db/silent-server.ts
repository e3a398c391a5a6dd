import type { Socket } from 'node:net';
import type { ClientBase } from 'pg';

/** PostgreSQL ends what runs or idles for longer (statement_timeout, idle_in_transaction_session_timeout) and says so. */
export const SILENT_MS = 12_000;

/**
 * Ends a connection on which nothing has moved for so long: a server that vanished without a word (its machine, or the line to it)
 * would otherwise leave whoever waits for its answer waiting for ever. Call what it returns when nothing is waited for any more.
 */
export function endWhenSilent(client: ClientBase, silentMs: number): () => void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  const end = (): void => void stream.destroy();
  stream.setTimeout(silentMs, end);
  return () => void stream.setTimeout(0, end);
}
