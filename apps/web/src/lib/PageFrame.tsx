import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './PageFrame.module.css';

interface PageFrameProps {
  title: string;
  /** Way back to the list this thing came from; only below two levels. */
  parent?: ReactNode;
  actions?: ReactNode;
  /** The page fills the screen and its grid scrolls inside; otherwise the page itself scrolls. */
  fills?: boolean;
  /** A column of readable width instead of the whole screen. */
  narrow?: boolean;
  children: ReactNode;
}

export function PageFrame({ title, parent, actions, fills, narrow, children }: PageFrameProps) {
  const { t } = useTranslation('shell');
  useEffect(() => {
    document.title = `${title} · ${t('brand')}`;
  }, [title, t]);
  return (
    <div className={classes.page} data-fills={fills || undefined} data-narrow={narrow || undefined}>
      <div className={classes.head}>
        <div className={classes.titles}>
          {parent && <nav aria-label={t('breadcrumb')}>{parent}</nav>}
          <h1>{title}</h1>
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}

/** A list and, beside it, the detail of its chosen row. */
export function ListWithPanel({ children, panel }: { children: ReactNode; panel: ReactNode }) {
  return (
    <div className={classes.split}>
      {children}
      {panel}
    </div>
  );
}
