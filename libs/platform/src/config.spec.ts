import { readConfig } from './config.js';

const env = {
  DATABASE_URL: 'postgres://desk@localhost/desk',
  SECRET_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
};

describe('what the environment says', () => {
  it('gives an endpoint fifteen seconds to answer, unless it says otherwise', () => {
    expect(readConfig(env).webhookTimeoutMs).toBe(15_000);
    expect(readConfig({ ...env, WEBHOOK_TIMEOUT_MS: '' }).webhookTimeoutMs).toBe(15_000);
    expect(readConfig({ ...env, WEBHOOK_TIMEOUT_MS: '3000' }).webhookTimeoutMs).toBe(3_000);
  });

  it('is refused with every variable at fault in one sentence', () => {
    const wrong = { ...env, WEBHOOK_TIMEOUT_MS: '0', DRAIN_MS: '-1', PORT: 'x' };
    for (const name of ['WEBHOOK_TIMEOUT_MS', 'DRAIN_MS', 'PORT']) expect(() => readConfig(wrong)).toThrow(name);
    expect(() => readConfig({ ...env, WEBHOOK_TIMEOUT_MS: '60000' })).toThrow('from 1000 to 30000');
  });
});
