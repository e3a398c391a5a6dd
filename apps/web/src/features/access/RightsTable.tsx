import { Button, Skeleton, TextInput } from '@mantine/core';
import type { Right } from '@zhanggui/api-client';
import { isRead } from '@zhanggui/shared';
import { ProblemNotice, useFormat } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermissionWords } from '../../lib/permissions.js';
import classes from './access.module.css';
import { catalogueQuery, explanationQuery, rightsQuery, useRoleName } from './queries.js';

/** What a person may do, all their roles taken together, and why. */
export function RightsTable({ memberId }: { memberId: string }) {
  const { t } = useTranslation('access');
  const { title, level } = usePermissionWords();
  const { data, error, refetch } = useQuery(rightsQuery(memberId));
  const [search, setSearch] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const reach = useReach();
  const shown = (data ?? []).filter(({ permission }) =>
    `${title(permission)} ${permission}`.toLowerCase().includes(search.trim().toLowerCase()),
  );
  return (
    <section aria-labelledby="rights">
      <h2 id="rights">{t('rights.title')}</h2>
      <TextInput
        aria-label={t('rights.search')}
        placeholder={t('rights.search')}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={160} />}
      {data && shown.length === 0 && <p className="zg-soft">{t('rights.none')}</p>}
      <ul className={classes.rights}>
        {shown.map((right) => (
          <li key={right.permission}>
            <span>{title(right.permission)}</span>
            <span>{isRead(right.permission) ? t('rights.allowed') : level(right.level)}</span>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-expanded={asked === right.permission}
              aria-label={t('rights.whyOf', { permission: title(right.permission) })}
              onClick={() => setAsked(asked === right.permission ? null : right.permission)}
            >
              {t('rights.why')}
            </Button>
            {reach(right) && <span className={classes.reach}>{reach(right)}</span>}
            {asked === right.permission && <Why memberId={memberId} permission={right.permission} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every way from a role that was given down to the one that grants it. */
function Why({ memberId, permission }: { memberId: string; permission: string }) {
  const { t } = useTranslation('access');
  const { level } = usePermissionWords();
  const { data, error } = useQuery(explanationQuery(memberId, permission));
  const roleName = useRoleName();
  const reach = useReach();
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Skeleton height={24} />;
  return (
    <ol className={classes.paths} aria-label={t('rights.paths')}>
      {data.paths.map((path) => (
        <li key={`${path.roleIds.join()}${path.shopIds?.join() ?? ''}${path.warehouseIds?.join() ?? ''}`}>
          {path.roleIds.map(roleName).join(' → ')} → {isRead(permission) ? t('rights.allowed') : level(path.level)}
          {reach(path) && <span className="zg-soft"> · {reach(path)}</span>}
        </li>
      ))}
    </ol>
  );
}

/** Limit, shops and warehouses of a right in words; empty where it has none. */
function useReach(): (right: Right) => string {
  const { t } = useTranslation('access');
  const { money } = useFormat();
  const { data } = useQuery(catalogueQuery);
  const places = new Map([...(data?.shops ?? []), ...(data?.warehouses ?? [])].map(({ id, name }) => [id, name]));
  const named = (ids: string[] | null) => (ids ?? []).map((id) => places.get(id) ?? id);
  return (right) =>
    [
      right.limitMinor === null ? '' : t('rights.upTo', { amount: money(right.limitMinor) }),
      right.ownOnly ? t('rights.ownOnly') : '',
      ...named(right.shopIds),
      ...named(right.warehouseIds),
    ]
      .filter(Boolean)
      .join(' · ');
}
