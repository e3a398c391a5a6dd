import { type FieldError, refuse } from '../http/problem.js';
import type { Vault } from '../secrets/vault.js';
import { type ChatChannel, chatUrl } from './chat.rules.js';
import { notificationKind } from './notification-kinds.js';

/** What the settings allow and seal with. */
export interface ChatSettings {
  vault: Vault;
  notifyExtraHosts: readonly string[];
}

/** Sealed text opens only in the place it was sealed for. */
export const sealedIn = (id: string, field: 'url' | 'secret'): string => `chat_group ${id} ${field}`;

/** Refuses an address that is none of the channel's, and kinds that no module has, naming every one. */
export function checkChatGroup(
  channel: ChatChannel,
  { url, kinds }: { url?: string; kinds?: readonly string[] },
  { notifyExtraHosts }: ChatSettings,
): void {
  const errors: FieldError[] = [
    ...(url !== undefined && !chatUrl(channel, url, notifyExtraHosts)
      ? [{ pointer: '/url', code: 'chat_url_invalid' }]
      : []),
    ...(kinds ?? []).flatMap((kind, i) =>
      notificationKind(kind) ? [] : [{ pointer: `/kinds/${i}`, code: 'notification_kind_unknown' }],
    ),
  ];
  if (errors.length > 0) throw refuse(errors[0]!.code, {}, errors);
}
