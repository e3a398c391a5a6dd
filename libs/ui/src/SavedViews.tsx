import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from './Format.js';
import classes from './SavedViews.module.css';

export interface ViewTab {
  id: string;
  label: string;
  /** Null while it is being counted: the place is kept. */
  count?: number | null | undefined;
  /** Counting stopped there. */
  atLeast?: boolean;
  active: boolean;
  shared?: boolean;
  /** The tab is a link: it can be copied and opened elsewhere. */
  link: (content: ReactNode, props: ViewLinkProps) => ReactNode;
  /** What is shown is no longer what was saved. */
  changed?: boolean;
}

interface ViewLinkProps {
  className: string | undefined;
  'aria-current': 'page' | undefined;
}

interface SavedViewsProps {
  label: string;
  tabs: ViewTab[];
  onSave?: (() => void) | undefined;
  /** Under tabs of another kind it keeps in the background. */
  quiet?: boolean | undefined;
  /** At the end of the bar. */
  children?: ReactNode;
}

/** Built-in and saved views of a list as tabs with live counters. */
export function SavedViews(props: SavedViewsProps) {
  const { t } = useTranslation('ui');
  const strip = useRef<HTMLDivElement>(null);
  const active = props.tabs.find((tab) => tab.active);
  const current = `${active?.id} ${active?.changed}`;
  useEffect(() => {
    strip.current?.querySelector('[aria-current=page]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <nav className={classes.views} aria-label={props.label} data-quiet={props.quiet || undefined}>
      <div className={classes.viewStrip} ref={strip}>
        {props.tabs.map((tab) => (
          <Tab key={tab.id} tab={tab} />
        ))}
      </div>
      {props.onSave && (
        <button type="button" className={classes.saveView} onClick={props.onSave}>
          <IconPlus size={14} aria-hidden />
          {t('views.save')}
        </button>
      )}
      {props.children}
    </nav>
  );
}

function Tab({ tab }: { tab: ViewTab }) {
  const { t } = useTranslation('ui');
  const { number } = useFormat();
  const content = (
    <>
      {tab.shared && <IconUsers size={13} aria-label={t('views.shared')} />}
      {tab.label}
      {tab.changed && <span className={classes.changed} role="img" aria-label={t('views.changed')} />}
      {tab.count !== undefined && (
        <span className={classes.viewCount}>
          {tab.count === null ? '…' : number(tab.count) + (tab.atLeast ? '+' : '')}
        </span>
      )}
    </>
  );
  return (
    <span className={classes.view} data-active={tab.active || undefined}>
      {tab.link(content, { className: classes.viewLink, 'aria-current': tab.active ? 'page' : undefined })}
    </span>
  );
}
