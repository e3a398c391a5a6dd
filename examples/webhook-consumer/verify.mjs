// @ts-check
import { createHmac, timingSafeEqual } from 'node:crypto';

const TOLERANCE_SECONDS = 300;

/**
 * Whether a webhook comes from whoever knows the secret, and now: Standard Webhooks 1.0.0. Throws a sentence when it does not.
 * @param {string} secret `whsec_…`
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {Buffer} body the bytes as they came in, before any parsing
 */
export function verify(secret, headers, body) {
  const id = String(headers['webhook-id'] ?? '');
  const timestamp = String(headers['webhook-timestamp'] ?? '');
  const seconds = Number(timestamp);
  if (!id || !/^\d+$/.test(timestamp)) throw new Error('The headers of a webhook are missing.');
  if (Math.abs(Date.now() / 1000 - seconds) > TOLERANCE_SECONDS) throw new Error('The webhook is too old or too new.');
  const expected = createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
    .update(`${id}.${timestamp}.`)
    .update(body)
    .digest();
  // While a secret is being replaced there are two signatures; one that fits is enough.
  const fits = String(headers['webhook-signature'] ?? '')
    .split(' ')
    .filter((one) => one.startsWith('v1,'))
    .some((one) => {
      const given = Buffer.from(one.slice(3), 'base64');
      return given.length === expected.length && timingSafeEqual(given, expected);
    });
  if (!fits) throw new Error('The signature does not fit.');
  return id;
}
