import { isKnownEventType } from '../../events/event-types.js';
import type { Params } from '../../http/messages.js';
import { type FieldError, refuse } from '../../http/problem.js';
import { type AddressPolicy, hostOf, isAddress, portOf, urlFault } from '../sending/address.rules.js';
import { BlockedAddress, type Resolve, resolveName, resolvePublic } from '../sending/resolve.js';

export interface EndpointInput {
  url?: string;
  eventTypes?: readonly string[];
}

/**
 * Looks at an address and its event types before they are saved; the name is looked up, so this runs outside any transaction.
 * Refuses under /url and /eventTypes/<n> with the code of the first fault, and names them all.
 */
export async function checkEndpoint(
  { url, eventTypes = [] }: EndpointInput,
  policy: AddressPolicy,
  resolve: Resolve = resolveName,
): Promise<void> {
  const faults = [
    ...(url === undefined ? [] : await urlFaults(url, policy, resolve)),
    ...eventTypes.flatMap((type, n): FieldError[] =>
      isKnownEventType(type) ? [] : [{ pointer: `/eventTypes/${n}`, code: 'webhook_type_unknown', params: { type } }],
    ),
  ];
  const [first] = faults;
  if (first) throw refuse(first.code, first.params, faults);
}

async function urlFaults(text: string, policy: AddressPolicy, resolve: Resolve): Promise<FieldError[]> {
  const fault = urlFault(text, policy);
  if (fault) {
    const params: Params = fault === 'webhook_url_port' ? { port: portOf(new URL(text)) } : {};
    return [{ pointer: '/url', code: fault, params }];
  }
  const host = hostOf(new URL(text));
  // Where every address is allowed there is nothing to find out, and the name may be known to the worker's network only.
  if (policy.allowPrivate || isAddress(host)) return [];
  try {
    await resolvePublic(host, policy, resolve);
    return [];
  } catch (error) {
    const code = error instanceof BlockedAddress ? 'webhook_url_private' : 'webhook_url_unknown';
    return [{ pointer: '/url', code, params: { host } }];
  }
}
