import type { ChatSettings } from './chat-group.rules.js';
import { sealedIn } from './chat-group.rules.js';
import { chatFault, chatRequest, type ChatText, chatUrl } from './chat.rules.js';
import type { SealedGroup } from './chat-groups.queries.js';

const ANSWER_MS = 10_000;
const MOST_ANSWER_BYTES = 65_536;

/**
 * Sends one message to a group and returns what its service answered when it did not take it. Goes to the hosts of the channel only, follows no
 * redirect, and waits ten seconds at most. No transaction may be open.
 */
export async function postToChat(
  group: SealedGroup,
  message: ChatText,
  { vault, notifyExtraHosts }: ChatSettings,
): Promise<string | null> {
  // Checked again: the settings may have changed since the address was sealed.
  const target = chatUrl(group.channel, vault.open(group.urlSealed, sealedIn(group.id, 'url')), notifyExtraHosts);
  if (!target) return 'This address is not allowed any more';
  const secret = group.secretSealed && vault.open(group.secretSealed, sealedIn(group.id, 'secret'));
  const { url, body } = chatRequest(group.channel, target, message, secret, Date.now());
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    const said = await beginningOf(answer);
    return chatFault(group.channel, answer.status, said);
  } catch (error) {
    // The reason only: the address is a secret and stands in longer messages.
    const { name, cause } = error as Error & { cause?: { code?: string } };
    return cause?.code ?? name;
  }
}

/** An answer is a line or two; nobody makes us hold more. */
async function beginningOf(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > MOST_ANSWER_BYTES) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}
