import { Button, FileButton } from '@mantine/core';
import type { FileInfo } from '@zhanggui/api-client';
import { asProblem } from '@zhanggui/ui';
import { IconCamera } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useUploads } from '../../../lib/useUploads.js';
import classes from './photos.module.css';

/** Takes a picture: the camera on a phone, a file elsewhere. What did not get there says why. */
export function PhotoButton({
  inboundId,
  onTaken,
}: {
  inboundId: string;
  onTaken: (file: FileInfo) => void | Promise<void>;
}) {
  const { t } = useTranslation('warehouse');
  const uploads = useUploads({ kind: 'inbound', id: inboundId }, onTaken);
  const failed = uploads.sending.find(({ problem }) => problem !== null);
  const problem = failed && asProblem(failed.problem);
  return (
    <>
      <FileButton
        accept="image/*"
        capture="environment"
        onChange={(file) => {
          if (failed) uploads.dismiss(failed.id);
          if (file) void uploads.send([file]);
        }}
      >
        {(props) => (
          <Button
            {...props}
            variant="default"
            loading={uploads.sending.some((one) => one.problem === null)}
            leftSection={<IconCamera size={17} aria-hidden />}
          >
            {t('photos.take')}
          </Button>
        )}
      </FileButton>
      {problem && (
        <span className={classes.problem} role="alert">
          {problem.errors[0]?.message ?? problem.detail ?? problem.title}
        </span>
      )}
    </>
  );
}
