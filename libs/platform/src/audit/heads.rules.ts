import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { Vault } from '../secrets/vault.js';
import type { ChainPoint } from './verify-chain.rules.js';

/** A place in a merchant's chain at an hour, signed. */
export interface AuditHead extends ChainPoint {
  at: Date;
  keyId: string;
  signature: Buffer;
}

export interface AuditKey {
  id: string;
  privateKey: KeyObject;
  /** PEM, to check heads without us. */
  publicKey: string;
}

/** What PKCS#8 puts before the 32 bytes of an Ed25519 seed. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The installation's signing keys, the present one first: made anew from SECRET_KEYS each time, so no copy of the database holds one. */
export function auditKeys(vault: Vault): AuditKey[] {
  return vault.seeds('audit heads').map((seed) => {
    const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
    const publicKey = createPublicKey(privateKey);
    const id = createHash('sha256')
      .update(publicKey.export({ format: 'der', type: 'spki' }))
      .digest('hex')
      .slice(0, 16);
    return { id, privateKey, publicKey: publicKey.export({ format: 'pem', type: 'spki' }) as string };
  });
}

export function signHead(vault: Vault, merchantId: string, { seq, hash }: ChainPoint, at: Date): AuditHead {
  const key = auditKeys(vault)[0]!;
  return { seq, hash, at, keyId: key.id, signature: sign(null, said(merchantId, { seq, hash, at }), key.privateKey) };
}

/** Whether one of our keys signed exactly this, for this merchant. */
export function isSigned(keys: readonly AuditKey[], merchantId: string, head: AuditHead): boolean {
  const key = keys.find(({ id }) => id === head.keyId);
  return key !== undefined && verify(null, said(merchantId, head), createPublicKey(key.privateKey), head.signature);
}

/** What is signed, as anyone can write it down again. */
const said = (merchantId: string, { seq, hash, at }: Omit<AuditHead, 'keyId' | 'signature'>): Buffer =>
  Buffer.from(`zhanggui audit head\n${merchantId}\n${seq}\n${hash.toString('hex')}\n${at.toISOString()}\n`);

/** One line of a file of heads. */
export const lineOfHead = ({ seq, hash, at, keyId, signature }: AuditHead, publicKey: string): string =>
  `${JSON.stringify({ seq, hash: hash.toString('hex'), at, keyId, signature: signature.toString('base64'), publicKey })}\n`;

/** The head that a line holds; null where it holds none. */
export function headOfLine(line: string): AuditHead | null {
  try {
    const { seq, hash, at, keyId, signature } = JSON.parse(line) as Record<string, string | number>;
    const head = {
      seq: Number(seq),
      hash: Buffer.from(String(hash), 'hex'),
      at: new Date(at!),
      keyId: String(keyId),
      signature: Buffer.from(String(signature), 'base64'),
    };
    return Number.isSafeInteger(head.seq) && !Number.isNaN(head.at.getTime()) ? head : null;
  } catch {
    return null;
  }
}
