import {
  type Actor,
  changesOf,
  deleteFiles,
  emit,
  knownImages,
  refuse,
  staleOrGone,
  type Tx,
} from '@zhanggui/platform';

export interface ArrangeProductImages {
  /** The product's. */
  id: string;
  /** Version that the caller has read. */
  version: number;
  images: readonly { fileId: string; alt?: string }[];
}

/**
 * Gives a product these pictures in this order; pictures that were uploaded for it and stand there no more are deleted. An order that
 * changes nothing leaves the version. Refuses: not_found, version_stale, image_unknown, image_repeated.
 */
export async function arrangeProductImages(
  tx: Tx,
  actor: Actor,
  { id, version, images }: ArrangeProductImages,
): Promise<void> {
  const [product] = await tx.sql<{
    version: number;
  }>`SELECT version FROM catalog.product WHERE id = ${id} FOR NO KEY UPDATE`;
  if (product?.version !== version) throw staleOrGone(product);
  const before = await tx.sql<{ fileId: string; alt: string }>`
    SELECT file_id AS "fileId", alt FROM catalog.product_image WHERE product_id = ${id} ORDER BY position`;
  const after = images.map(({ fileId, alt = '' }) => ({ fileId: fileId.toLowerCase(), alt: alt.trim() }));
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  await refuseUnknown(tx, after);
  await tx.run`DELETE FROM catalog.product_image WHERE product_id = ${id}`;
  await tx.run`
    INSERT INTO catalog.product_image (product_id, file_id, position, alt)
    SELECT ${id}, "fileId", n - 1, alt
    FROM ROWS FROM (json_to_recordset(${JSON.stringify(after)}::json) AS ("fileId" uuid, alt text)) WITH ORDINALITY AS i ("fileId", alt, n)`;
  await tx.run`UPDATE catalog.product SET version = version + 1, updated_at = now() WHERE id = ${id}`;
  const kept = new Set(after.map(({ fileId }) => fileId));
  await deleteOwn(
    tx,
    actor,
    id,
    before.map(({ fileId }) => fileId).filter((fileId) => !kept.has(fileId)),
  );
  await emit(tx, actor, {
    type: 'product.edited',
    subjectId: id,
    subjectVersion: version + 1,
    payload: { ...changesOf({ images: before.map(({ fileId }) => fileId) }, { images: [...kept] }, ['images']) },
  });
}

async function refuseUnknown(tx: Tx, images: readonly { fileId: string }[]): Promise<void> {
  const known = await knownImages(
    tx,
    images.map(({ fileId }) => fileId),
  );
  const errors = images.flatMap(({ fileId }, i) => {
    const pointer = `/images/${i}/fileId`;
    if (!known.has(fileId)) return [{ pointer, code: 'image_unknown' }];
    const isRepeated = images.findIndex((other) => other.fileId === fileId) < i;
    return isRepeated ? [{ pointer, code: 'image_repeated' }] : [];
  });
  if (errors.length > 0) throw refuse(errors[0]!.code, {}, errors);
}

/** A picture that was uploaded for another purpose may still be needed there. */
async function deleteOwn(tx: Tx, actor: Actor, productId: string, fileIds: readonly string[]): Promise<void> {
  const own = await tx.sql<{ id: string }>`
    SELECT id FROM platform.file
    WHERE id = ANY (${fileIds}::uuid[]) AND subject_kind = 'product' AND subject_id = ${productId}`;
  await deleteFiles(
    tx,
    actor,
    own.map(({ id }) => id),
  );
}
