import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import classes from './station.module.css';

export interface Told {
  right: boolean;
  /** The word: what was taken, or why it was not. */
  text: string;
  detail?: string;
}

/** The last scan over the whole width, in word and colour, for somebody who stands a step away. */
export function Feedback({ told }: { told: Told | null }) {
  return (
    <div
      className={classes.feedback}
      role="status"
      aria-live="assertive"
      data-right={told?.right}
      data-empty={told === null || undefined}
    >
      {told && (
        <>
          {told.right ? <IconCircleCheck size={30} aria-hidden /> : <IconAlertTriangle size={30} aria-hidden />}
          <span>
            <strong>{told.text}</strong>
            {told.detail && <span className={classes.detail}>{told.detail}</span>}
          </span>
        </>
      )}
    </div>
  );
}
