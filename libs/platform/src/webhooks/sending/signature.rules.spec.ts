import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { newSecret, signedHeaders } from './signature.rules.js';

const body = '{"type":"order.placed","data":{"中文":"掌柜"}}';
const headersOf = (...secrets: string[]) => ({ ...signedHeaders(secrets, 'evt-1', Date.now(), body) });

describe('signatures', () => {
  it('are accepted by the reference library, with every secret ever made', () => {
    for (let n = 0; n < 50; n++) {
      const secret = newSecret();
      expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
      expect(new Webhook(secret).verify(body, headersOf(secret))).toEqual(JSON.parse(body));
    }
  });

  it('are accepted under the old and under the new secret while both sign', () => {
    const [fresh, old] = [newSecret(), newSecret()];
    const headers = headersOf(fresh, old);
    expect(headers['webhook-signature'].split(' ')).toHaveLength(2);
    for (const secret of [fresh, old]) expect(new Webhook(secret).verify(body, headers)).toBeTruthy();
  });

  it('are refused for another body, id, time or secret', () => {
    const secret = newSecret();
    const headers = headersOf(secret);
    const fails = (text: string, sent: typeof headers, key = secret) =>
      expect(() => new Webhook(key).verify(text, sent)).toThrow(WebhookVerificationError);
    fails(body.replace('placed', 'packed'), headers);
    fails(body, { ...headers, 'webhook-id': 'evt-2' });
    fails(body, { ...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) - 1) });
    fails(body, headers, newSecret());
  });

  it('match the one that the reference library makes', () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const at = new Date('2026-01-05T08:00:00Z');
    expect(signedHeaders([secret], 'evt-1', at.getTime() + 999, body)).toEqual({
      'webhook-id': 'evt-1',
      'webhook-timestamp': '1767600000',
      'webhook-signature': new Webhook(secret).sign('evt-1', at, body),
    });
  });
});
