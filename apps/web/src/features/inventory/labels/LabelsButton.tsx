import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LabelTarget } from './labelRequest.js';
import { LateDialog, late } from '../../../lib/late.js';

const PrintLabelsDialog = late(async () => ({ default: (await import('./PrintLabelsDialog.js')).PrintLabelsDialog }));

/** Prints labels of what the screen shows. */
export function LabelsButton({ target }: { target: LabelTarget }) {
  const { t } = useTranslation('warehouse');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => setOpen(true)}>
        {t('labels.title')}
      </Button>
      <LateDialog onClose={() => setOpen(false)}>
        {open && <PrintLabelsDialog target={target} onClose={() => setOpen(false)} />}
      </LateDialog>
    </>
  );
}
