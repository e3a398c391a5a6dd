import { api, type InboundDetail, type InboundPhoto, type Items } from '@zhanggui/api-client';
import { ProblemNotice } from '@zhanggui/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../lib/useAction.js';
import classes from '../inventory.module.css';
import { PhotoButton } from './PhotoButton.js';
import own from './photos.module.css';
import { Thumbs } from './Thumbs.js';

interface Group {
  key: string;
  /** What a picture is added to. */
  to: { itemId: string } | { lineNo: number };
  sku: string;
  words: string;
}

/** Pictures of what was rejected and of inspections; more can be taken until the delivery is posted. */
export function InboundPhotos({ inbound }: { inbound: InboundDetail }) {
  const { t } = useTranslation('warehouse');
  const client = useQueryClient();
  const { id } = inbound;
  const queryKey = ['inbound', 'photos', id];
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: async ({ signal }) => (await api.get<Items<InboundPhoto>>(`/inbound/${id}/photos`, { signal })).items,
  });
  const remove = useAction({
    run: (fileId: string) => api.delete(`/inbound/${id}/photos/${fileId}`),
    invalidates: [['inbound']],
  });
  const groups = useGroups(inbound);
  const changes = inbound.actions.includes('photos');
  const photosOf = ({ to }: Group): InboundPhoto[] =>
    (data ?? []).filter(({ itemId, lineNo }) =>
      'itemId' in to ? itemId === to.itemId : itemId === null && lineNo === to.lineNo,
    );
  const shown = groups.filter((group) => changes || photosOf(group).length > 0);
  if (error && !data) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (shown.length === 0) return null;
  return (
    <section className={classes.sheet} aria-labelledby="photos">
      <h2 id="photos">{t('photos.title')}</h2>
      {shown.map((group) => (
        <div key={group.key} className={own.group}>
          <span>
            <span className="zg-mono">{group.sku}</span> <span className="zg-soft">{group.words}</span>
          </span>
          <Thumbs
            photos={photosOf(group)}
            busy={remove.busy}
            onRemove={changes ? (fileId) => remove.run(fileId) : undefined}
          />
          {changes && (
            <PhotoButton
              inboundId={id}
              onTaken={async (file) => {
                const answer = await api.post<Items<InboundPhoto>>(`/inbound/${id}/photos`, {
                  body: { ...group.to, photoIds: [file.id] },
                });
                client.setQueryData(queryKey, answer.items);
              }}
            />
          )}
        </div>
      ))}
    </section>
  );
}

/** Scans of rejected units, those with pictures, and lines that were inspected. */
function useGroups({ items, lines }: InboundDetail): Group[] {
  const { t } = useTranslation('warehouse');
  const skuOf = (lineNo: number) => lines.find((line) => line.lineNo === lineNo)?.sku ?? '';
  const scans = items
    .filter(({ rejected, photoIds, quantity }) => quantity > 0 && (rejected || photoIds.length > 0))
    .map((item): Group => ({
      key: item.id,
      to: { itemId: item.id },
      sku: skuOf(item.lineNo),
      words: [
        t('photos.units', { count: item.quantity }),
        item.reason && t(`inbound.reasons.${item.reason}`),
        item.note,
      ]
        .filter(Boolean)
        .join(' · '),
    }));
  const inspected = lines.flatMap(({ lineNo, sku, inspection }): Group[] =>
    inspection
      ? [
          {
            key: `line ${lineNo}`,
            to: { lineNo },
            sku,
            words: [t(`inbound.inspection.${inspection.verdict}`), inspection.note].filter(Boolean).join(' · '),
          },
        ]
      : [],
  );
  return [...scans, ...inspected];
}
