import { refuse, type Tx } from '@zhanggui/platform';
import type { ProductImageDto } from './product-images.dto.js';

type ImageRow = Omit<ProductImageDto, 'url' | 'previewUrl' | 'thumbnailUrl'>;

/** A product's pictures in their order, with the product's version. Refuses: not_found. */
export async function readProductImages(tx: Tx, productId: string): Promise<{ items: ImageRow[]; version: number }> {
  const [product] = await tx.sql<{ version: number }>`SELECT version FROM catalog.product WHERE id = ${productId}`;
  if (!product) throw refuse('not_found');
  const items = await tx.sql<ImageRow>`
    SELECT i.file_id AS "fileId", f.name, i.alt, f.bytes::float8 AS bytes, f.width, f.height
    FROM catalog.product_image i JOIN platform.file f ON f.id = i.file_id AND f.deleted_at IS NULL
    WHERE i.product_id = ${productId} ORDER BY i.position`;
  return { items, version: product.version };
}
