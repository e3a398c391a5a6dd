import { Skeleton, TextInput } from '@mantine/core';
import { api, type ProductImage, type ProductImages as Images } from '@zhanggui/api-client';
import { EmptyState, FileDrop, FileList, ProblemNotice, useFormat } from '@zhanggui/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';
import { useUploads } from '../../lib/useUploads.js';
import classes from './catalog.module.css';
import { productImagesQuery } from './queries.js';

const mostImages = 20;
const accept = 'image/png,image/jpeg,image/webp,image/gif';

type Placed = Pick<ProductImage, 'fileId' | 'alt'>;

interface ProductImagesProps {
  productId: string;
  readOnly: boolean;
  /** The product has another version: from this one to that one. */
  onVersion: (before: number, after: number) => void;
}

/** A product's pictures: dropped, described, put in order. Each change is saved at once. */
export function ProductImages({ productId, readOnly, onVersion }: ProductImagesProps) {
  const { t } = useTranslation('catalog');
  const { number } = useFormat();
  const queryClient = useQueryClient();
  const query = productImagesQuery(productId);
  const { data, error, refetch } = useQuery(query);
  const current = (): Images | undefined => queryClient.getQueryData(query.queryKey);
  const place = async (images: Placed[]): Promise<void> => {
    const before = current()!.version;
    const body = { images: images.map(({ fileId, alt }) => ({ fileId, alt })) };
    const answer = await api.patch<Images>(`/products/${productId}/images`, { body, ifVersion: before });
    queryClient.setQueryData(query.queryKey, answer);
    onVersion(before, answer.version);
  };
  const arrange = useAction({
    run: place,
    doneText: () => t('images.saved'),
    invalidates: [['products', 'list']],
    onProblem: () => (void refetch(), false),
  });
  const uploads = useUploads({ kind: 'product', id: productId }, async (file) => {
    await place([...current()!.items, { fileId: file.id, alt: '' }]);
    await queryClient.invalidateQueries({ queryKey: ['products', 'list'] });
  });
  if (error && !data) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={120} />;
  const room = mostImages - data.items.length - uploads.sending.length;
  return (
    <section className={classes.images} aria-label={t('images.title')}>
      <h2 className={classes.heading}>{t('images.title')}</h2>
      {!readOnly && (
        <FileDrop
          title={t('images.drop')}
          hint={room > 0 ? t('images.hint') : t('images.most', { most: number(mostImages) })}
          accept={accept}
          disabled={room <= 0}
          onFiles={(files) => void uploads.send(files.slice(0, room))}
        />
      )}
      {readOnly && data.items.length === 0 && <EmptyState title={t('images.empty')} />}
      <FileList
        files={data.items.map((image, index) => ({
          ...image,
          id: image.fileId,
          more: (
            <ImageWords
              image={image}
              isFirst={index === 0}
              readOnly={readOnly}
              onChange={(alt) =>
                arrange.run(data.items.map((one) => (one.fileId === image.fileId ? { ...one, alt } : one)))
              }
            />
          ),
        }))}
        sending={uploads.sending}
        busy={arrange.busy}
        onDismiss={uploads.dismiss}
        onRemove={readOnly ? undefined : (id) => arrange.run(data.items.filter(({ fileId }) => fileId !== id))}
        onMove={readOnly ? undefined : (id, by) => arrange.run(moved(data.items, id, by))}
      />
    </section>
  );
}

interface ImageWordsProps {
  image: ProductImage;
  isFirst: boolean;
  readOnly: boolean;
  onChange: (alt: string) => void;
}

/** What a picture shows, saved when the field is left. */
function ImageWords({ image, isFirst, readOnly, onChange }: ImageWordsProps) {
  const { t } = useTranslation('catalog');
  return (
    <>
      {isFirst && <span className="zg-soft">{t('images.first')}</span>}
      {readOnly ? (
        <span className="zg-soft">{image.alt}</span>
      ) : (
        <TextInput
          key={image.alt}
          aria-label={`${t('images.alt')} · ${image.name}`}
          placeholder={t('images.alt')}
          defaultValue={image.alt}
          maxLength={300}
          onBlur={(event) => {
            const alt = event.currentTarget.value.trim();
            if (alt !== image.alt) onChange(alt);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
      )}
    </>
  );
}

/** The same pictures with one of them moved by one place. */
function moved(images: readonly Placed[], id: string, by: -1 | 1): Placed[] {
  const from = images.findIndex(({ fileId }) => fileId === id);
  const rest = images.filter(({ fileId }) => fileId !== id);
  return rest.toSpliced(from + by, 0, images[from]!);
}
