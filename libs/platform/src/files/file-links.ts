import type { Vault } from '../secrets/vault.js';

const LIFE_SECONDS = 15 * 60;
/** Links made within a minute are the same text, so that a list read again shows pictures the browser has. */
const STEP_SECONDS = 60;
const PURPOSE = 'file link';

const VARIANTS = ['original', '256', '1024'] as const;

export type FileVariant = (typeof VARIANTS)[number];

export interface FileLink {
  merchantId: string;
  fileId: string;
  variant: FileVariant;
}

const idBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

const idText = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** An address at which anyone who has it may read the file, for at most 15 minutes. */
export function fileLink(vault: Vault, { merchantId, fileId, variant }: FileLink, now = Date.now()): string {
  const until = Math.floor(now / 1000 / STEP_SECONDS) * STEP_SECONDS + LIFE_SECONDS;
  const said = Buffer.alloc(37);
  idBytes(merchantId).copy(said, 0);
  idBytes(fileId).copy(said, 16);
  said.writeUInt8(VARIANTS.indexOf(variant), 32);
  said.writeUInt32BE(until, 33);
  return `/api/v1/files/content/${Buffer.concat([said, vault.mac(said, PURPOSE)]).toString('base64url')}`;
}

/** What a link's token says, with the seconds it has left; undefined when it is not ours or its time is over. */
export function readFileLink(
  vault: Vault,
  token: string,
  now = Date.now(),
): (FileLink & { secondsLeft: number }) | undefined {
  const bytes = Buffer.from(token, 'base64url');
  const said = bytes.subarray(0, 37);
  if (bytes.length !== 69 || !vault.isMac(bytes.subarray(37), said, PURPOSE)) return undefined;
  const secondsLeft = Math.floor(said.readUInt32BE(33) - now / 1000);
  const variant = VARIANTS[said.readUInt8(32)];
  if (secondsLeft <= 0 || !variant) return undefined;
  return { merchantId: idText(said.subarray(0, 16)), fileId: idText(said.subarray(16, 32)), variant, secondsLeft };
}
