/** Standard Webhooks asks for small bodies; what is larger is fetched from the feed of events. */
const MOST_BYTES = 20_000;

export interface ToldEvent {
  merchantId: string;
  seq: number;
  type: string;
  subjectId: string;
  subjectVersion: number;
  actorKind: string;
  at: Date;
  payload: Record<string, unknown>;
}

/** The body that is sent, the same in every attempt. A payload that would not fit is left out, and `payloadOmitted` says so. */
export function webhookBody({ type, at, payload, ...rest }: ToldEvent): string {
  const { merchantId, seq, subjectId, subjectVersion, actorKind } = rest;
  const data = { merchantId, seq, subjectId, subjectVersion, actorKind };
  const body = JSON.stringify({ type, timestamp: at.toISOString(), data: { ...data, payload } });
  if (Buffer.byteLength(body) < MOST_BYTES) return body;
  return JSON.stringify({ type, timestamp: at.toISOString(), data: { ...data, payload: {}, payloadOmitted: true } });
}
