import { randomBytes } from 'node:crypto';
import { Vault } from './vault.js';

const newKey = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;

describe('the vault', () => {
  it('opens what it sealed, and seals the same text differently each time', () => {
    const vault = new Vault(newKey('k1'));
    const sealed = vault.seal('秘密 secret', 'webhook 1');
    expect(vault.open(sealed, 'webhook 1')).toBe('秘密 secret');
    expect(vault.seal('秘密 secret', 'webhook 1')).not.toBe(sealed);
  });

  it('opens nothing that was changed or moved to another row', () => {
    const vault = new Vault(newKey('k1'));
    const sealed = vault.seal('secret', 'webhook 1');
    expect(() => vault.open(sealed, 'webhook 2')).toThrow();
    const bytes = Buffer.from(sealed.slice(3), 'base64');
    bytes[bytes.length - 1]! ^= 1;
    expect(() => vault.open(`k1:${bytes.toString('base64')}`, 'webhook 1')).toThrow();
  });

  it('opens with an old key after a new one was put in front, until the old one is gone', () => {
    const [old, young] = [newKey('k1'), newKey('k2')];
    const sealed = new Vault(old).seal('secret', 'x');
    const both = new Vault(`${young},${old}`);
    expect(both.open(sealed, 'x')).toBe('secret');
    expect(both.seal('secret', 'x')).toMatch(/^k2:/);
    expect(() => new Vault(young).open(sealed, 'x')).toThrow(/no key "k1" any more/);
  });

  it('refuses keys of the wrong length or shape', () => {
    for (const text of ['', 'k1:abcd', 'abcd', `${newKey('a')},`]) expect(() => new Vault(text)).toThrow(/SECRET_KEYS/);
  });
});
