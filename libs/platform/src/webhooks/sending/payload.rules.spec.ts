import { type ToldEvent, webhookBody } from './payload.rules.js';

const event: ToldEvent = {
  merchantId: 'm',
  seq: 7,
  type: 'order.placed',
  subjectId: 's',
  subjectVersion: 1,
  actorKind: 'key',
  at: new Date('2026-01-05T08:00:00.123Z'),
  payload: { number: 114 },
};

describe('the body of a webhook', () => {
  it('has the three members of Standard Webhooks and in data all that the event says', () => {
    expect(JSON.parse(webhookBody(event))).toEqual({
      type: 'order.placed',
      timestamp: '2026-01-05T08:00:00.123Z',
      data: {
        merchantId: 'm',
        seq: 7,
        subjectId: 's',
        subjectVersion: 1,
        actorKind: 'key',
        payload: { number: 114 },
      },
    });
  });

  it('stays below 20 kB: a payload that would not fit is left out, and it says so', () => {
    const body = webhookBody({ ...event, payload: { text: '灯'.repeat(7_000) } });
    expect(Buffer.byteLength(body)).toBeLessThan(1_000);
    expect(JSON.parse(body)).toMatchObject({ data: { seq: 7, payload: {}, payloadOmitted: true } });
    const fits = webhookBody({ ...event, payload: { text: '灯'.repeat(6_500) } });
    expect(fits).not.toContain('payloadOmitted');
  });
});
