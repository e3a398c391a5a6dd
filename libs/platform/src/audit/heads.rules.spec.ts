import { randomBytes } from 'node:crypto';
import { Vault } from '../secrets/vault.js';
import { auditKeys, headOfLine, isSigned, lineOfHead, signHead } from './heads.rules.js';

const key = (): string => randomBytes(32).toString('base64');
const [old, fresh] = [key(), key()];
const vault = new Vault(`a:${old}`);
const point = { seq: 7, hash: randomBytes(32) };
const at = new Date('2026-03-01T10:07:00.000Z');
const head = signHead(vault, 'merchant', point, at);

describe('heads of the chain', () => {
  it('are signed for one merchant, number, hash and time', () => {
    const keys = auditKeys(vault);
    expect(isSigned(keys, 'merchant', head)).toBe(true);
    expect(isSigned(keys, 'another', head)).toBe(false);
    expect(isSigned(keys, 'merchant', { ...head, seq: 8 })).toBe(false);
    expect(isSigned(keys, 'merchant', { ...head, hash: randomBytes(32) })).toBe(false);
    expect(isSigned(keys, 'merchant', { ...head, at: new Date(0) })).toBe(false);
    expect(isSigned(keys, 'merchant', { ...head, keyId: 'nobody' })).toBe(false);
  });

  it('stay good when a new key is put in front, and are not made by another installation', () => {
    expect(isSigned(auditKeys(new Vault(`b:${fresh},a:${old}`)), 'merchant', head)).toBe(true);
    expect(isSigned(auditKeys(new Vault(`a:${fresh}`)), 'merchant', head)).toBe(false);
  });

  it('come back from their line, and from no other text', () => {
    expect(headOfLine(lineOfHead(head, auditKeys(vault)[0]!.publicKey))).toEqual(head);
    expect(['', 'x', '{}', '{"seq":1}'].map(headOfLine)).toEqual([null, null, null, null]);
  });
});
