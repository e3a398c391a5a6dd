import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconPlus, IconUsers } from '@tabler/icons-react';
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
  menu?: { label: string; onClick: () => void; danger?: boolean }[];
}

interface ViewLinkProps {
  className: string | undefined;
  'aria-current': 'page' | undefined;
}

/** Built-in and saved views of a list as tabs with live counters. */
export function SavedViews(props: { label: string; tabs: ViewTab[]; onSave?: (() => void) | undefined }) {
  const { t } = useTranslation('ui');
  const strip = useRef<HTMLDivElement>(null);
  const current = props.tabs.find((tab) => tab.active)?.id;
  useEffect(() => {
    strip.current?.querySelector('[aria-current=page]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <nav className={classes.views} aria-label={props.label}>
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
      {tab.menu && tab.active && (
        <Menu position="bottom-start">
          <Menu.Target>
            <ActionIcon size={22} aria-label={t('views.menu', { view: tab.label })}>
              <IconDots size={14} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {tab.menu.map((item) => (
              <Menu.Item
                key={item.label}
                onClick={item.onClick}
                {...(item.danger ? { color: 'var(--zg-danger)' } : {})}
              >
                {item.label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </span>
  );
}
