import { Skeleton } from '@mantine/core';
import { api, type PostedCount, type StockCount } from '@zhanggui/api-client';
import { ActionBar, Dialog, Form, ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { IconCheck, IconFileSpreadsheet, IconScale, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyDone } from '../../../lib/notify.js';
import { PageFrame } from '../../../lib/PageFrame.js';
import { useCan, useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import classes from '../inventory.module.css';
import { CountChip } from './CountChip.js';
import { CountingStation } from './CountingStation.js';
import { CountItems } from './CountItems.js';
import { CountSheetDialog } from './CountSheetDialog.js';
import { countQuery } from './queries.js';

const route = getRouteApi('/shell/counts/$countId');

/** One count: the station while it is counted, the differences once it is reviewed. */
export function CountPage() {
  const { t } = useTranslation('warehouse');
  const { countId } = route.useParams();
  const { data: count, error, refetch } = useQuery(countQuery(countId));
  return (
    <PageFrame
      title={count ? t('counts.one', { number: count.number }) : t('counts.title')}
      parent={<Link to="/counts">{t('counts.title')}</Link>}
      actions={count && <Steps count={count} />}
      narrow
    >
      {error && !count && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!count && !error && <Skeleton height={320} />}
      {count && (
        <>
          <p className={classes.facts}>
            <CountChip status={count.status} />
            <span>
              {count.warehouseCode} · {t(`counts.kind.${count.kind}`)} ·{' '}
              {t('counts.progress', { counted: count.counted, items: count.items })}
            </span>
            {count.note && <span className="zg-soft">{count.note}</span>}
          </p>
          {count.actions.includes('enter') && <CountingStation count={count} />}
          <CountItems key={count.status} count={count} />
        </>
      )}
    </PageFrame>
  );
}

function Steps({ count }: { count: StockCount }) {
  const { t } = useTranslation('warehouse');
  const { verb } = useMay();
  const can = useCan();
  const { id, version, actions } = count;
  const invalidates = [['counts'], ['stock'], ['workbench']];
  const [asks, setAsks] = useState(false);
  const [sheet, setSheet] = useState(false);
  const end = useAction({
    run: (missing: 'skip' | 'empty' | null) =>
      api.post(`/stock-counts/${id}/end`, { body: missing ? { missing } : {}, ifVersion: version }),
    invalidates,
    onDone: () => setAsks(false),
  });
  const cancel = useAction({
    run: (_: null) => api.post(`/stock-counts/${id}/cancellation`, { ifVersion: version }),
    invalidates,
  });
  const post = useAction({
    run: (_: null) => api.post<PostedCount>(`/stock-counts/${id}/posting`, { ifVersion: version }),
    invalidates,
    onDone: ({ corrected }) => notifyDone(t('counts.posted', { count: corrected })),
  });
  const may = (action: StockCount['actions'][number]) => actions.includes(action);
  const open = count.items - count.counted;
  return (
    <>
      <ActionBar
        label={t('counts.steps')}
        actions={[
          ...(may('enter') && can('imports:run')
            ? [{ id: 'sheet', label: t('counts.sheet.open'), icon: IconFileSpreadsheet, onClick: () => setSheet(true) }]
            : []),
          ...(may('finish')
            ? [
                {
                  id: 'finish',
                  label: t('counts.finish'),
                  icon: IconCheck,
                  primary: true,
                  busy: end.busy,
                  onClick: () => (open > 0 ? setAsks(true) : end.run(null)),
                },
              ]
            : []),
          ...(may('post')
            ? [
                {
                  id: 'post',
                  label: verb('inventory:write_off', t('counts.post')),
                  icon: IconScale,
                  primary: true,
                  busy: post.busy,
                  onClick: () => post.run(null),
                },
              ]
            : []),
          ...(may('cancel')
            ? [
                {
                  id: 'cancel',
                  label: t('counts.cancel'),
                  icon: IconX,
                  danger: true,
                  busy: cancel.busy,
                  onClick: () => cancel.run(null),
                },
              ]
            : []),
        ]}
      />
      {sheet && <CountSheetDialog count={count} onClose={() => setSheet(false)} />}
      {asks && <MissingDialog open={open} busy={end.busy} onChoose={end.run} onClose={() => setAsks(false)} />}
    </>
  );
}

interface MissingProps {
  open: number;
  busy: boolean;
  onChoose: (missing: 'skip' | 'empty') => void;
  onClose: () => void;
}

/** Places that nobody counted: left out, unless somebody says that they are empty. */
function MissingDialog({ open, busy, onChoose, onClose }: MissingProps) {
  const { t } = useTranslation('warehouse');
  const [empty, setEmpty] = useState(false);
  return (
    <Dialog onClose={onClose} title={t('counts.missing', { count: open })}>
      <Form
        submitLabel={t('counts.finish')}
        busy={busy}
        onSubmit={() => onChoose(empty ? 'empty' : 'skip')}
        onCancel={onClose}
      >
        <label>
          <input type="radio" checked={!empty} onChange={() => setEmpty(false)} /> {t('counts.skip')}
        </label>
        <label>
          <input type="radio" checked={empty} onChange={() => setEmpty(true)} /> {t('counts.takeAsEmpty')}
        </label>
      </Form>
    </Dialog>
  );
}
