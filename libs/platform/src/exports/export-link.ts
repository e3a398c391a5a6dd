import { refuse } from '../http/problem.js';
import type { Vault } from '../secrets/vault.js';

const LINK_MINUTES = 15;
const CONTEXT = 'export link';

export interface LinkedExport {
  merchantId: string;
  id: string;
}

/** A token that opens one file for a quarter of an hour, in whosever hands it is. */
export function sealLink(
  vault: Vault,
  { merchantId, id }: LinkedExport,
  now: number,
): { token: string; expiresAt: Date } {
  const expiresAt = new Date(now + LINK_MINUTES * 60_000);
  return { token: vault.seal(`${merchantId} ${id} ${expiresAt.getTime()}`, CONTEXT), expiresAt };
}

/** Refuses: export_link_invalid (changed, of another installation, or too old). */
export function openLink(vault: Vault, token: string, now: number): LinkedExport {
  const [merchantId = '', id = '', until = '0'] = opened(vault, token).split(' ');
  if (Number(until) < now) throw refuse('export_link_invalid');
  return { merchantId, id };
}

function opened(vault: Vault, token: string): string {
  try {
    return vault.open(token, CONTEXT);
  } catch {
    throw refuse('export_link_invalid');
  }
}
