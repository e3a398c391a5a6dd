import { randomBytes } from 'node:crypto';
import { uuid7 } from '../db/uuid7.js';
import { Vault } from '../secrets/vault.js';
import { fileLink, readFileLink } from './file-links.js';

const newVault = (): Vault => new Vault(`k1:${randomBytes(32).toString('base64')}`);
const vault = newVault();
const link = { merchantId: uuid7(), fileId: uuid7(), variant: '256' as const };
const NOW = Date.parse('2026-03-01T12:00:30Z');
const tokenOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

describe('a link to a file', () => {
  it('says what it opens for at most fifteen minutes, and is the same text within a minute', () => {
    const url = fileLink(vault, link, NOW);
    expect(url).toMatch(/^\/api\/v1\/files\/content\/[\w-]{92}$/);
    expect(readFileLink(vault, tokenOf(url), NOW)).toEqual({ ...link, secondsLeft: 870 });
    expect(fileLink(vault, link, NOW + 20_000)).toBe(url);
    expect(readFileLink(vault, tokenOf(url), NOW + 870_000)).toBeUndefined();
  });

  it('is worth nothing when any byte of it is changed, or when it is not ours', () => {
    const token = tokenOf(fileLink(vault, link, NOW));
    for (let i = 0; i < 69; i++) {
      const bytes = Buffer.from(token, 'base64url');
      bytes[i]! ^= 1;
      expect(readFileLink(vault, bytes.toString('base64url'), NOW)).toBeUndefined();
    }
    expect(readFileLink(newVault(), token, NOW)).toBeUndefined();
    for (const text of ['', 'x', `${token}AA`]) expect(readFileLink(vault, text, NOW)).toBeUndefined();
  });

  it('made with a key that is no longer in front still opens', () => {
    const [old, young] = ['k1', 'k2'].map((id) => `${id}:${randomBytes(32).toString('base64')}`);
    const token = tokenOf(fileLink(new Vault(old!), link, NOW));
    expect(readFileLink(new Vault(`${young},${old}`), token, NOW)).toMatchObject(link);
  });
});
