import { Button } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import classes from './parts.module.css';

interface BarAction {
  id: string;
  label: string;
  icon: Icon;
  onClick: () => void;
  /** The next step most people take; at most one. */
  primary?: boolean;
  danger?: boolean;
  busy?: boolean;
}

/** The actions that are possible now, as verbs. What is not possible is not drawn. */
export function ActionBar({ label, actions }: { label: string; actions: BarAction[] }) {
  if (actions.length === 0) return null;
  return (
    <div role="group" aria-label={label} className={classes.actions}>
      {actions.map(({ id, icon: ActionGlyph, ...action }) => (
        <Button
          key={id}
          variant={action.primary ? 'filled' : 'default'}
          {...(action.danger ? { color: 'red', c: 'var(--zg-danger)' } : {})}
          leftSection={<ActionGlyph size={16} aria-hidden />}
          loading={action.busy ?? false}
          onClick={action.onClick}
        >
          {action.label}
        </Button>
      ))}
    </div>
  );
}
