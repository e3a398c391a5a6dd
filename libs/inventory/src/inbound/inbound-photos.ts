import { type Actor, deleteFiles, emit, type FieldError, knownImages, refuse, type Tx } from '@zhanggui/platform';
import { lockInbound } from './inbound.sql.js';

/** The most pictures of one scan or one inspection. */
export const MOST_PHOTOS = 12;

export interface InboundPhoto {
  fileId: string;
  name: string;
  lineNo: number;
  /** The scan it belongs to; null: the inspection of the line. */
  itemId: string | null;
  /** Why these units were not accepted; empty where it is about something else. */
  reason: string;
  at: Date;
}

/** Pictures of a delivery by line: of scans and of inspections. Refuses: not_found. */
export async function readInboundPhotos(tx: Tx, id: string): Promise<InboundPhoto[]> {
  const found = await tx.sql`SELECT FROM inventory.inbound WHERE id = ${id}`;
  if (found.length === 0) throw refuse('not_found');
  return tx.sql<InboundPhoto>`
    SELECT f.id AS "fileId", f.name, p.line_no AS "lineNo", p.item_id AS "itemId", p.reason, f.created_at AS at
    FROM (SELECT line_no, id AS item_id, reason, unnest(photo_ids) AS file_id FROM inventory.inbound_item WHERE inbound_id = ${id}
      UNION ALL SELECT line_no, NULL, '', unnest(photo_ids) FROM inventory.inbound_inspection WHERE inbound_id = ${id}) p
    JOIN platform.file f ON f.id = p.file_id AND f.kind = 'image' AND f.deleted_at IS NULL ORDER BY p.line_no, f.id`;
}

/** Refuses image_unknown, each at its place: an id is only as good as the picture behind it. */
export async function refuseUnknownPhotos(tx: Tx, photos: readonly { id: string; pointer: string }[]): Promise<void> {
  if (photos.length === 0) return;
  const known = await knownImages(
    tx,
    photos.map(({ id }) => id),
  );
  const errors = photos.flatMap(({ id, pointer }): FieldError[] =>
    known.has(id.toLowerCase()) ? [] : [{ pointer, code: 'image_unknown' }],
  );
  if (errors[0]) throw refuse('image_unknown', {}, errors);
}

export interface AddPhotos {
  id: string;
  /** The scan that the pictures belong to, or without it the line whose inspection they show. */
  itemId?: string | null;
  lineNo?: number | null;
  photoIds: readonly string[];
}

/**
 * Adds pictures to a scan or an inspection before the delivery is posted; those that are there already stay as they are. Refuses:
 * not_found, inbound_state, image_unknown, photos_too_many.
 */
export async function addInboundPhotos(tx: Tx, actor: Actor, input: AddPhotos): Promise<void> {
  const { id, itemId = null, lineNo = null } = input;
  const inbound = await lockInbound(tx, id, 'photos');
  const photoIds = input.photoIds.map((photoId) => photoId.toLowerCase());
  await refuseUnknownPhotos(
    tx,
    photoIds.map((photoId, n) => ({ id: photoId, pointer: `/photoIds/${n}` })),
  );
  const rows = itemId
    ? await tx.sql<{ photos: number }>`
        UPDATE inventory.inbound_item SET photo_ids = ARRAY(SELECT DISTINCT unnest(photo_ids || ${photoIds}::uuid[]))
        WHERE inbound_id = ${id} AND id = ${itemId} RETURNING cardinality(photo_ids) AS photos`
    : await tx.sql<{ photos: number }>`
        UPDATE inventory.inbound_inspection SET photo_ids = ARRAY(SELECT DISTINCT unnest(photo_ids || ${photoIds}::uuid[]))
        WHERE inbound_id = ${id} AND line_no = ${lineNo} RETURNING cardinality(photo_ids) AS photos`;
  if (!rows[0]) throw refuse('not_found');
  if (rows[0].photos > MOST_PHOTOS) throw refuse('photos_too_many', { most: MOST_PHOTOS });
  await told(tx, actor, inbound, { added: photoIds });
}

/**
 * Takes a picture away from a delivery that is not posted; one that was taken for this delivery is deleted. Refuses: not_found,
 * inbound_state.
 */
export async function removeInboundPhoto(
  tx: Tx,
  actor: Actor,
  { id, fileId }: { id: string; fileId: string },
): Promise<void> {
  const inbound = await lockInbound(tx, id, 'photos');
  const scans = await tx.run`
    UPDATE inventory.inbound_item SET photo_ids = array_remove(photo_ids, ${fileId}::uuid)
    WHERE inbound_id = ${id} AND ${fileId}::uuid = ANY (photo_ids)`;
  const inspections = await tx.run`
    UPDATE inventory.inbound_inspection SET photo_ids = array_remove(photo_ids, ${fileId}::uuid)
    WHERE inbound_id = ${id} AND ${fileId}::uuid = ANY (photo_ids)`;
  if (scans + inspections === 0) throw refuse('not_found');
  const own = await tx.sql<{ id: string }>`
    SELECT id FROM platform.file WHERE id = ${fileId} AND subject_kind = 'inbound' AND subject_id = ${id}`;
  await deleteFiles(
    tx,
    actor,
    own.map((file) => file.id),
  );
  await told(tx, actor, inbound, { removed: [fileId] });
}

const told = (
  tx: Tx,
  actor: Actor,
  { id, version, number }: { id: string; version: number; number: number },
  photos: { added?: string[]; removed?: string[] },
): Promise<void> =>
  emit(tx, actor, {
    type: 'inbound.photographed',
    subjectId: id,
    subjectVersion: version,
    payload: { number, ...photos },
  });
