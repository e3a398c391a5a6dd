import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';
const SECRET_BYTES = 32;

/** A signing secret as Standard Webhooks writes it. */
export const newSecret = (): string => PREFIX + randomBytes(SECRET_BYTES).toString('base64');

export interface SignedHeaders {
  'webhook-id': string;
  'webhook-timestamp': string;
  'webhook-signature': string;
}

/** The three headers; one signature for each secret, so that a receiver may change over during a rotation. */
export function signedHeaders(secrets: readonly string[], id: string, atMs: number, body: string): SignedHeaders {
  const timestamp = String(Math.floor(atMs / 1_000));
  const sign = (secret: string): string => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  };
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': secrets.map(sign).join(' ') };
}

/** What a sealed secret belongs to: moved to another endpoint it does not open. */
export const secretContext = (endpointId: string): string => `webhook_endpoint:${endpointId}`;
