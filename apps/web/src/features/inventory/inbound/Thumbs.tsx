import { ActionIcon, UnstyledButton } from '@mantine/core';
import { Dialog } from '@zhanggui/ui';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './photos.module.css';

export interface Photo {
  fileId: string;
  name: string;
  url: string;
  thumbnailUrl: string;
  previewUrl: string;
}

/** Small pictures that open large; with a cross where they may be taken away. */
export function Thumbs({
  photos,
  busy,
  onRemove,
}: {
  photos: Photo[];
  busy?: boolean;
  onRemove?: ((id: string) => void) | undefined;
}) {
  const { t } = useTranslation('warehouse');
  const [shown, setShown] = useState<Photo | null>(null);
  if (photos.length === 0) return null;
  return (
    <>
      <ul className={classes.thumbs} aria-label={t('photos.title')}>
        {photos.map((photo) => (
          <li key={photo.fileId} className={classes.thumb}>
            <UnstyledButton aria-label={t('photos.open', { name: photo.name })} onClick={() => setShown(photo)}>
              <img src={photo.thumbnailUrl} alt="" loading="lazy" />
            </UnstyledButton>
            {onRemove && (
              <ActionIcon
                className={classes.remove}
                size={22}
                disabled={busy ?? false}
                aria-label={t('photos.remove', { name: photo.name })}
                onClick={() => onRemove(photo.fileId)}
              >
                <IconX size={14} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {shown && (
        <Dialog title={shown.name} size="xl" onClose={() => setShown(null)}>
          <img src={shown.previewUrl} alt={shown.name} className={classes.full} />
          <p>
            <a href={shown.url} target="_blank" rel="noreferrer">
              {t('photos.original')}
            </a>
          </p>
        </Dialog>
      )}
    </>
  );
}
