import { useFormat } from '@zhanggui/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dismissNews, notifyNews } from '../../lib/notify.js';
import { recentImportsQuery } from '../../lib/recentImports.js';
import { useCan } from '../../lib/session.js';
import classes from './Shell.module.css';

/** Imports go on when their page is left: this shows how far they are, and says when they end. */
export function ImportWatch() {
  const { t } = useTranslation('shell');
  const { number } = useFormat();
  const can = useCan();
  const { data } = useQuery({
    ...recentImportsQuery,
    enabled: can('imports:read'),
    refetchInterval: (query) => (query.state.data?.some((entry) => entry.state === 'running') ? 2_000 : false),
  });
  const queryClient = useQueryClient();
  const running = useRef(new Set<string>());
  useEffect(() => {
    for (const entry of data ?? []) {
      if (entry.state === 'running') running.current.add(entry.id);
      else if (running.current.delete(entry.id)) {
        // What it placed is now in other lists.
        for (const key of ['imports', 'orders', 'stock', 'products']) {
          void queryClient.invalidateQueries({ queryKey: [key] });
        }
        if (location.pathname.endsWith(entry.id)) continue;
        notifyNews(
          entry.id,
          t(`importEnded.${entry.state}`, { file: entry.fileName }),
          <Link to="/imports/$importId" params={{ importId: entry.id }} onClick={() => dismissNews(entry.id)}>
            {t('importEnded.open')}
          </Link>,
          entry.state === 'done',
        );
      }
    }
  }, [data, t, queryClient]);
  const current = data?.find((entry) => entry.state === 'running');
  if (current === undefined) return null;
  return (
    <Link to="/imports/$importId" params={{ importId: current.id }} className={classes.watch}>
      <IconFileImport size={16} aria-hidden />
      <span>{t('importRunning', { rows: number(current.rowsRead) })}</span>
    </Link>
  );
}
