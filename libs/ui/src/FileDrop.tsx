import { Button, FileButton } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './files.module.css';

interface FileDropProps {
  title: string;
  hint: string;
  /** What the browser's chooser offers, such as `image/png,image/jpeg`. */
  accept: string;
  disabled?: boolean;
  onFiles: (files: File[]) => void;
}

/** A place to drop files on, or to choose them from. Looks at nothing: the server does. */
export function FileDrop({ title, hint, accept, disabled, onFiles }: FileDropProps) {
  const { t } = useTranslation('ui');
  const [over, setOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!disabled) onFiles([...event.dataTransfer.files]);
  };
  return (
    <section
      className={classes.drop}
      data-over={over || undefined}
      aria-label={title}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <IconFileUpload size={26} stroke={1.5} aria-hidden />
      <div>
        <strong>{title}</strong>
        <p className="zg-soft">{hint}</p>
      </div>
      <FileButton multiple accept={accept} disabled={disabled ?? false} onChange={onFiles}>
        {(props) => (
          <Button {...props} variant="default" disabled={disabled ?? false}>
            {t('files.choose')}
          </Button>
        )}
      </FileButton>
    </section>
  );
}
