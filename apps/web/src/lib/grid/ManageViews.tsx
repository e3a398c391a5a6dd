import { ActionIcon, Tooltip } from '@mantine/core';
import type { SavedView } from '@zhanggui/api-client';
import { Dialog } from '@zhanggui/ui';
import { useQueryClient } from '@tanstack/react-query';
import {
  IconChevronDown,
  IconChevronUp,
  IconCopy,
  IconEye,
  IconEyeOff,
  IconPencil,
  IconStar,
  IconStarFilled,
  IconTrash,
  type Icon,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../session.js';
import classes from './GridViews.module.css';
import { arrangeGrid } from './queries.js';
import { useRemoveView } from './useRemoveView.js';
import type { Grid } from './useGrid.js';
import { ViewDialog } from './ViewDialog.js';
import { inOrder, movedBy, type Params } from './views.js';

interface Entry {
  id: string;
  label: string;
  params: Params;
  /** Not where the product brings it along. */
  saved?: SavedView;
}

/** All views of a list: their order, which are shown and which opens first, for the person; name, sharing and end of one's own. */
export function ManageViews({ grid, onClose }: { grid: Grid; onClose: () => void }) {
  const { t } = useTranslation('views');
  const [asked, setAsked] = useState<{ entry: Entry; copies: boolean } | null>(null);
  const saved = grid.views.map((view): Entry => ({ id: view.id, label: view.name, params: view.params, saved: view }));
  const entries = inOrder<Entry>([...grid.builtIn, ...saved], grid.setting.viewOrder);
  if (asked) {
    const { saved: view, label, params } = asked.entry;
    const copy = { name: label, params, columns: view?.columns ?? null, density: view?.density ?? null };
    return (
      <ViewDialog grid={grid} onClose={() => setAsked(null)} {...(asked.copies ? { from: copy } : view && { view })} />
    );
  }
  return (
    <Dialog title={t('manage.title')} onClose={onClose} size="lg">
      <p className="zg-soft">{t('manage.hint')}</p>
      <ul className={classes.list} aria-label={t('manage.title')}>
        {entries.map((entry) => (
          <ViewItem
            key={entry.id}
            entry={entry}
            grid={grid}
            ids={entries.map(({ id }) => id)}
            onEdit={() => setAsked({ entry, copies: false })}
            onCopy={() => setAsked({ entry, copies: true })}
          />
        ))}
      </ul>
    </Dialog>
  );
}

interface ViewItemProps {
  entry: Entry;
  grid: Grid;
  ids: string[];
  onEdit: () => void;
  onCopy: () => void;
}

function ViewItem({ entry, grid, ids, onEdit, onCopy }: ViewItemProps) {
  const { t } = useTranslation('views');
  const queryClient = useQueryClient();
  const can = useCan();
  const remove = useRemoveView(grid);
  const { id, label, saved } = entry;
  const { defaultView, hiddenViews } = grid.setting;
  const arrange = (change: Parameters<typeof arrangeGrid>[2]) => arrangeGrid(queryClient, grid.kind, change);
  const isDefault = defaultView === id;
  const isHidden = hiddenViews.includes(id);
  const toggleHidden = () => {
    const others = hiddenViews.filter((one) => one !== id);
    arrange({ hiddenViews: isHidden ? others : [...others, id] });
  };
  const mayEdit = saved?.editable && can('views:write');
  const kind = !saved
    ? t('manage.builtIn')
    : saved.roleIds.length > 0
      ? t('manage.byRoles', { count: saved.roleIds.length })
      : t(saved.shared ? 'manage.shared' : 'manage.private');
  const tool = (key: string, icon: Icon, onClick: () => void, pressed?: boolean) => (
    <Tool label={t(`manage.${key}`, { view: label })} icon={icon} onClick={onClick} pressed={pressed} />
  );
  return (
    <li>
      <div className={classes.name}>
        <div className="zg-ellipsis">{label}</div>
        <span className="zg-soft">{kind}</span>
      </div>
      {tool(
        'default',
        isDefault ? IconStarFilled : IconStar,
        () => arrange({ defaultView: isDefault ? null : id }),
        isDefault,
      )}
      {tool('hide', isHidden ? IconEyeOff : IconEye, toggleHidden, !isHidden)}
      {tool('up', IconChevronUp, () => arrange({ viewOrder: movedBy(ids, id, -1) }))}
      {tool('down', IconChevronDown, () => arrange({ viewOrder: movedBy(ids, id, 1) }))}
      {can('views:write') && tool('copy', IconCopy, onCopy)}
      {mayEdit && tool('edit', IconPencil, onEdit)}
      {mayEdit && tool('remove', IconTrash, () => remove(saved))}
    </li>
  );
}

function Tool(props: { label: string; icon: Icon; onClick: () => void; pressed: boolean | undefined }) {
  const ToolIcon = props.icon;
  return (
    <Tooltip label={props.label}>
      <ActionIcon size={26} aria-label={props.label} aria-pressed={props.pressed} onClick={props.onClick}>
        <ToolIcon size={15} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
