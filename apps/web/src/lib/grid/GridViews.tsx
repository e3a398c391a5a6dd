import { Button } from '@mantine/core';
import { SavedViews, type ViewTab } from '@zhanggui/ui';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadMoreTexts } from '../i18n.js';
import { useCan } from '../session.js';
import classes from './GridViews.module.css';
import type { Grid } from './useGrid.js';
import type { Params } from './views.js';
import { LateDialog, late } from '../late.js';

const ViewDialog = late(async () => ({
  default: (await Promise.all([import('./ViewDialog.js'), loadMoreTexts()]))[0].ViewDialog,
}));

interface GridViewsProps {
  grid: Grid;
  /** Under tabs of another kind it keeps in the background. */
  quiet?: boolean;
}

/** The views of a list as tabs, and what to do with one that was changed. */
export function GridViews({ grid, quiet }: GridViewsProps) {
  const { t } = useTranslation('ui');
  const [saving, setSaving] = useState(false);
  const can = useCan();
  const tabs = useTabs(grid);
  const open = can('views:write') ? () => setSaving(true) : undefined;
  const isPlain = tabs.length < 2 && Object.keys(grid.params).length === 0;
  return (
    <>
      {!isPlain && (
        <SavedViews label={t('views.bar')} tabs={tabs} quiet={quiet} onSave={grid.changed ? undefined : open}>
          {grid.changed && <ChangedView grid={grid} onSaveAs={open} />}
        </SavedViews>
      )}
      {grid.isLost && <p className={classes.note}>{t('views.goneView')}</p>}
      {grid.gone.length > 0 && <p className={classes.note}>{t('views.goneParts', { names: grid.gone.join(', ') })}</p>}
      <LateDialog onClose={() => setSaving(false)}>
        {saving && <ViewDialog grid={grid} onClose={() => setSaving(false)} />}
      </LateDialog>
    </>
  );
}

function ChangedView({ grid, onSaveAs }: { grid: Grid; onSaveAs: (() => void) | undefined }) {
  const { t } = useTranslation('ui');
  const navigate = useNavigate();
  const { active } = grid;
  const reset = () => {
    grid.revert();
    void navigate({ to: '.', search: { ...active!.params, view: active!.id } as never });
  };
  return (
    <div className={classes.changed} role="group" aria-label={t('views.changed')}>
      {active?.editable && (
        <Button size="compact-sm" onClick={grid.save}>
          {t('views.update')}
        </Button>
      )}
      {onSaveAs && (
        <Button size="compact-sm" variant="default" onClick={onSaveAs}>
          {t('views.saveAs')}
        </Button>
      )}
      <Button size="compact-sm" variant="subtle" onClick={reset}>
        {t('views.reset')}
      </Button>
    </div>
  );
}

function useTabs(grid: Grid): ViewTab[] {
  const { active, setting, at } = grid;
  const isHidden = (id: string) => setting.hiddenViews.includes(id);
  const builtIn = grid.builtIn.map(({ id, label, params, count }): ViewTab => {
    // An empty address would lead to the default view: what shows everything says so.
    const explicit = setting.defaultView && Object.keys(params).length === 0 ? { view: 'all' } : params;
    return { id, label, count, active: !active && at === id, link: linkTo(explicit) };
  });
  const saved = grid.views.map((view): ViewTab => ({
    id: view.id,
    label: view.name,
    count: grid.counts[view.id]?.value,
    atLeast: grid.counts[view.id]?.atLeast ?? false,
    active: view === active,
    changed: view === active && grid.changed,
    shared: view.shared,
    link: linkTo({ ...view.params, view: view.id }),
  }));
  return [...builtIn, ...saved].filter((tab) => tab.active || !isHidden(tab.id));
}

const linkTo =
  (params: Params): ViewTab['link'] =>
  (content, props) => (
    <Link to="." search={params as never} activeOptions={{ exact: true }} preload={false} {...props}>
      {content}
    </Link>
  );
