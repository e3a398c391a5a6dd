import { ActionIcon, Tooltip } from '@mantine/core';
import { IconBookmarks } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadMoreTexts } from '../i18n.js';
import type { Grid } from './useGrid.js';
import { LateDialog, late } from '../late.js';

const ManageViews = late(async () => ({
  default: (await Promise.all([import('./ManageViews.js'), loadMoreTexts()]))[0].ManageViews,
}));

/** Opens what can be done with the views of a list. */
export function ViewsButton({ grid }: { grid: Grid }) {
  const { t } = useTranslation('ui');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Tooltip label={t('views.manage')}>
        <ActionIcon size={26} aria-label={t('views.manage')} onClick={() => setOpen(true)}>
          <IconBookmarks size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <LateDialog onClose={() => setOpen(false)}>
        {open && <ManageViews grid={grid} onClose={() => setOpen(false)} />}
      </LateDialog>
    </>
  );
}
