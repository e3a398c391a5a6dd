import type { Icon } from '@tabler/icons-react';
import classes from './StatusChip.module.css';

export type Tone = 'neutral' | 'info' | 'active' | 'success' | 'warning' | 'danger';

/** A state as icon and word; the colour only repeats what they say. */
export function StatusChip({ tone, icon: StatusIcon, label }: { tone: Tone; icon: Icon; label: string }) {
  return (
    <span className={classes.chip} data-tone={tone}>
      <StatusIcon size={13} stroke={2} aria-hidden />
      <span className="zg-ellipsis">{label}</span>
    </span>
  );
}
