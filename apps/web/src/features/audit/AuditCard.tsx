import type { AuditEntry } from '@zhanggui/api-client';
import { DateTime } from '@zhanggui/ui';
import classes from './audit.module.css';
import { useTypeWords } from './queries.js';
import { ActorName } from './ActorName.js';

export function AuditCard({ entry }: { entry: AuditEntry }) {
  const wordsOf = useTypeWords();
  return (
    <div className={classes.card}>
      <strong className="zg-ellipsis">{wordsOf(entry.type)}</strong>
      <DateTime at={entry.at} />
      <span className="zg-soft zg-ellipsis">
        <ActorName entry={entry} />
      </span>
      <span className="zg-number">{entry.seq}</span>
    </div>
  );
}
