import '@mantine/core/styles/Code.css';
import { Button, Code } from '@mantine/core';
import type { AuditEntry } from '@zhanggui/api-client';
import { DateTime } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorName } from './ActorName.js';
import classes from './audit.module.css';
import { leavesOf } from './diff.js';
import { useTypeWords } from './queries.js';
import type { AuditSearch } from './search.js';

interface AuditDetailProps {
  entry: AuditEntry;
  change: (patch: Partial<AuditSearch>) => void;
}

/** One event: who, when, in which request, what it changed, and where it stands in the chain. */
export function AuditDetail({ entry, change }: AuditDetailProps) {
  const { t } = useTranslation('audit');
  const wordsOf = useTypeWords();
  const { changes, fields: _, ...facts } = entry.payload;
  const request = entry.requestId;
  const plain = Object.entries(facts).filter(([, value]) => !isNested(value));
  const nested = Object.entries(facts).filter(([, value]) => isNested(value));
  return (
    <article className={classes.detail}>
      <h2>{wordsOf(entry.type)}</h2>
      <dl className={classes.facts}>
        <Fact name={t('column.actor')}>
          <ActorName entry={entry} />
        </Fact>
        <Fact name={t('column.at')}>
          <DateTime at={entry.at} />
        </Fact>
        <Fact name={t('subject')}>
          <Subject entry={entry} />
        </Fact>
        <Fact name={t('column.seq')}>{entry.seq}</Fact>
        <Fact name={t('hash')}>
          <span className={classes.hash}>{entry.hash}</span>
        </Fact>
        {request && (
          <Fact name={t('column.request')}>
            <span className={classes.hash}>{request}</span>
          </Fact>
        )}
        {plain.map(([name, value]) => (
          <Fact key={name} name={t(`fact.${name}`, { defaultValue: name })}>
            {textOf(value)}
          </Fact>
        ))}
      </dl>
      <div className={classes.buttons}>
        <Button size="compact-sm" variant="default" onClick={() => change({ subjectId: entry.subjectId })}>
          {t('sameSubject')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => change({ actorId: entry.actorId })}>
          {t('sameActor')}
        </Button>
        {request && (
          <Button size="compact-sm" variant="default" onClick={() => change({ requestId: request })}>
            {t('sameRequest')}
          </Button>
        )}
      </div>
      <Diff changes={(changes ?? {}) as Changes} />
      {nested.length > 0 && <Code block>{JSON.stringify(Object.fromEntries(nested), null, 2)}</Code>}
    </article>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Records with a page of their own are linked; of the others the kind and id are told. */
function Subject({ entry: { subjectKind, subjectId, payload } }: { entry: AuditEntry }) {
  const { t } = useTranslation('audit');
  const kind = typeof payload['subjectKind'] === 'string' ? payload['subjectKind'] : subjectKind;
  if (kind === 'order')
    return (
      <Link to="/orders/$orderId" params={{ orderId: subjectId }}>
        {t('toOrder')}
      </Link>
    );
  if (kind === 'product')
    return (
      <Link to="/products/$productId" params={{ productId: subjectId }}>
        {t('toProduct')}
      </Link>
    );
  return (
    <span className={classes.hash}>
      {kind} {subjectId}
    </span>
  );
}

type Changes = Record<string, { before: unknown; after: unknown }>;

function Diff({ changes }: { changes: Changes }) {
  const { t } = useTranslation('audit');
  const rows = Object.entries(changes).flatMap(([field, { before, after }]) => leavesOf(field, before, after));
  if (rows.length === 0) return null;
  return (
    <table className={classes.diff}>
      <thead>
        <tr>
          <th scope="col">{t('field')}</th>
          <th scope="col">{t('before')}</th>
          <th scope="col">{t('after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ path, before, after }) => (
          <tr key={path}>
            <th scope="row">{path}</th>
            <td>
              <del>{textOf(before)}</del>
            </td>
            <td>
              <ins>{textOf(after)}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const isNested = (value: unknown): boolean => typeof value === 'object' && value !== null;

const textOf = (value: unknown): string =>
  value === null || value === undefined ? '—' : typeof value === 'string' ? value : JSON.stringify(value);
