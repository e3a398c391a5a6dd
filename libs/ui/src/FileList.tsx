import '@mantine/core/styles/Progress.css';
import { ActionIcon, Progress } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconFile, IconTrash, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from './Format.js';
import { problemText } from './problem.js';
import classes from './files.module.css';

export interface ListedFile {
  id: string;
  name: string;
  bytes: number;
  url: string;
  thumbnailUrl: string | null;
  /** What the screen adds to it, such as a description. */
  more?: ReactNode;
}

/** A file on its way up; `problem` once it did not get there. */
export interface SendingFile {
  id: string;
  name: string;
  bytes: number;
  sent: number;
  problem: unknown;
}

interface FileListProps {
  files: ListedFile[];
  sending?: SendingFile[];
  busy?: boolean;
  onRemove?: ((id: string) => void) | undefined;
  /** By one place: -1 to the front, 1 to the back. */
  onMove?: ((id: string, by: -1 | 1) => void) | undefined;
  /** Stops one that is on its way, or takes its problem off the screen. */
  onDismiss?: (id: string) => void;
}

/** Files with their pictures, sizes and what may be done with them; those on their way stand at the end. */
export function FileList({ files, sending = [], ...rest }: FileListProps) {
  const { t } = useTranslation('ui');
  if (files.length + sending.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t('files.list')}>
      {files.map((file, index) => (
        <FileItem key={file.id} file={file} isFirst={index === 0} isLast={index === files.length - 1} {...rest} />
      ))}
      {sending.map((file) => (
        <SendingItem key={file.id} file={file} onDismiss={rest.onDismiss} />
      ))}
    </ul>
  );
}

type ItemProps = Pick<FileListProps, 'busy' | 'onRemove' | 'onMove'> & {
  file: ListedFile;
  isFirst: boolean;
  isLast: boolean;
};

function FileItem({ file, isFirst, isLast, busy = false, onRemove, onMove }: ItemProps) {
  const { t } = useTranslation('ui');
  const { bytes: size } = useFormat();
  const { id, name } = file;
  return (
    <li className={classes.item}>
      <a
        href={file.url}
        target="_blank"
        rel="noreferrer"
        className={classes.thumb}
        aria-label={t('files.open', { name })}
      >
        {file.thumbnailUrl ? <img src={file.thumbnailUrl} alt="" loading="lazy" /> : <IconFile size={26} aria-hidden />}
      </a>
      <div className={classes.about}>
        <span className="zg-ellipsis" title={name}>
          {name} <span className="zg-soft">{size(file.bytes)}</span>
        </span>
        {file.more}
      </div>
      <div className={classes.actions}>
        {onMove && (
          <>
            <ActionIcon
              disabled={busy || isFirst}
              aria-label={t('files.moveBack', { name })}
              onClick={() => onMove(id, -1)}
            >
              <IconArrowUp size={16} aria-hidden />
            </ActionIcon>
            <ActionIcon
              disabled={busy || isLast}
              aria-label={t('files.moveOn', { name })}
              onClick={() => onMove(id, 1)}
            >
              <IconArrowDown size={16} aria-hidden />
            </ActionIcon>
          </>
        )}
        {onRemove && (
          <ActionIcon disabled={busy} aria-label={t('files.remove', { name })} onClick={() => onRemove(id)}>
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        )}
      </div>
    </li>
  );
}

function SendingItem({ file, onDismiss }: { file: SendingFile; onDismiss: FileListProps['onDismiss'] }) {
  const { t } = useTranslation('ui');
  const { bytes: size } = useFormat();
  const { name, bytes, sent, problem } = file;
  const said = problemText(problem, t);
  const label = problem === null ? t('files.stop', { name }) : t('files.dismiss');
  return (
    <li className={classes.item}>
      <span className={classes.thumb}>
        <IconFile size={26} aria-hidden />
      </span>
      <div className={classes.about}>
        <span className="zg-ellipsis">
          {name} <span className="zg-soft">{size(bytes)}</span>
        </span>
        {problem === null ? (
          <Progress value={(sent / Math.max(1, bytes)) * 100} aria-label={t('files.sending', { name })} />
        ) : (
          <span className={classes.problem} role="alert">
            {said.title} {said.detail}
          </span>
        )}
      </div>
      <div className={classes.actions}>
        <ActionIcon aria-label={label} onClick={() => onDismiss?.(file.id)}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
}
