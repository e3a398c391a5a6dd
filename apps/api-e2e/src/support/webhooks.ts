import type { Client } from './client.js';

/** Lets webhooks of a house go to receivers of this machine. */
export const ALLOW_LOCAL = { WEBHOOK_ALLOW_HTTP: '1', WEBHOOK_ALLOW_PRIVATE: '1' };

export interface EndpointView {
  id: string;
  url: string;
  description: string;
  eventTypes: string[];
  enabled: boolean;
  disabledReason: string | null;
  failures: number;
  pending: number;
  lastSuccessAt: string | null;
  failingSince: string | null;
  version: number;
  secret?: string;
}

export interface DeliveryView {
  id: string;
  eventId: string;
  eventType: string;
  seq: number;
  state: string;
  attempts: number;
  lastStatus: number | null;
  lastError: string | null;
  body?: string;
  attemptLog?: { attempt: number; status: number | null; error: string | null; answer: string; durationMs: number }[];
}

export async function openEndpoint(client: Client, url: string, eventTypes: string[]): Promise<Required<EndpointView>> {
  const answer = await client.post<Required<EndpointView>>('/webhooks/endpoints', { url, eventTypes });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body;
}
