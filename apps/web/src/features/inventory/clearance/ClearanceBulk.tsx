import { Button } from '@mantine/core';
import type { ClearanceLine } from '@zhanggui/api-client';
import { BulkBar } from '@zhanggui/ui';
import { IconArrowBackUp, IconClockPause, IconUserCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan, useSession } from '../../../lib/session.js';
import { PutOffDialog } from './PutOffDialog.js';
import { useMarkClearance } from './useMarkClearance.js';

interface ClearanceBulkProps {
  lines: ClearanceLine[];
  clear: () => void;
}

/** Who sees to the lines that are selected: the person, nobody for now, or whoever comes. */
export function ClearanceBulk({ lines, clear }: ClearanceBulkProps) {
  const { t } = useTranslation('warehouse');
  const can = useCan();
  const me = useSession().user.id;
  const [isPutOff, setPutOff] = useState(false);
  const mark = useMarkClearance(clear);
  const ids = lines.map(({ id }) => id);
  const free = lines.every((line) => line.mark?.state !== 'taken' || line.mark.byId === me);
  return (
    <BulkBar count={lines.length} onClear={clear}>
      {can('inventory:transfer') && (
        <>
          <Button
            variant="default"
            leftSection={<IconUserCheck size={16} aria-hidden />}
            disabled={!free}
            loading={mark.busy}
            onClick={() => mark.run({ ids, mark: 'take' })}
          >
            {t('clearance.mark.take')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconClockPause size={16} aria-hidden />}
            disabled={!free}
            onClick={() => setPutOff(true)}
          >
            {t('clearance.mark.putOff')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            disabled={!lines.some((line) => line.mark)}
            loading={mark.busy}
            onClick={() => mark.run({ ids, mark: 'give_back' })}
          >
            {t('clearance.mark.giveBack')}
          </Button>
        </>
      )}
      {isPutOff && <PutOffDialog ids={ids} onClose={() => setPutOff(false)} onDone={clear} />}
    </BulkBar>
  );
}
