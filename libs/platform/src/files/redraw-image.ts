import type { Sharp, SharpOptions } from 'sharp';
import { refuse } from '../http/problem.js';

/** More than any camera of the trade makes, and what memory of one picture bears: four bytes for each. */
const MOST_PIXELS = 60_000_000;

/** Longest sides of the small copies: one for lists, one for reading. */
const THUMBNAILS = [256, 1024] as const;

export interface RedrawnImage {
  bytes: Buffer;
  width: number;
  height: number;
  thumbnails: { side: number; bytes: Buffer }[];
}

const STRICT: SharpOptions = { limitInputPixels: MOST_PIXELS, failOn: 'truncated', sequentialRead: true };

const WRITE: Record<string, (image: Sharp) => Sharp> = {
  'image/png': (image) => image.png(),
  'image/jpeg': (image) => image.jpeg({ quality: 90, mozjpeg: false }),
  'image/webp': (image) => image.webp({ quality: 90 }),
  'image/gif': (image) => image.gif(),
};

/**
 * Draws a picture anew from its pixels, upright: what else the file held (place, camera, hidden text, another file behind it) is
 * gone. Refuses: image_too_large, image_unreadable.
 */
export async function redrawImage(path: string, mediaType: string): Promise<RedrawnImage> {
  try {
    const moves = mediaType === 'image/gif' || mediaType === 'image/webp';
    const { default: sharp } = await import('sharp');
    const image = sharp(path, { ...STRICT, animated: moves }).autoOrient();
    const { data, info } = await WRITE[mediaType]!(image).toBuffer({ resolveWithObject: true });
    const thumbnails = [];
    for (const side of THUMBNAILS) thumbnails.push({ side, bytes: await shrink(sharp(data, STRICT), side) });
    return { bytes: data, width: info.width, height: info.pageHeight ?? info.height, thumbnails };
  } catch (error) {
    if (/exceeds pixel limit/i.test(String(error))) throw refuse('image_too_large', { limit: MOST_PIXELS / 1e6 });
    throw refuse('image_unreadable');
  }
}

/** So many pixels at most in each direction. */
function shrink(image: Sharp, side: number): Promise<Buffer> {
  return image.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true }).webp().toBuffer();
}
