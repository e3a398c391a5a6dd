import { TextInput } from '@mantine/core';
import type { Role } from '@zhanggui/api-client';
import { LEVELS } from '@zhanggui/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { resourceOf, usePermissionWords } from '../../lib/permissions.js';
import classes from './access.module.css';
import { type Grant, type Grants, inheritedFrom } from './grants.js';
import { MatrixRow } from './MatrixRow.js';
import { catalogueQuery } from './queries.js';

interface RoleMatrixProps {
  roles: Role[];
  parts: string[];
  grants: Grants;
  errors: Readonly<Record<string, string>>;
  readOnly: boolean;
  onChange: (grants: Grants) => void;
}

/** Permissions by what they are about, each with how far it goes; what comes from other roles is shown in grey. */
export function RoleMatrix({ roles, parts, grants, errors, readOnly, onChange }: RoleMatrixProps) {
  const { t } = useTranslation('access');
  const { title, resource, level } = usePermissionWords();
  const { data } = useQuery(catalogueQuery);
  const [search, setSearch] = useState('');
  const inherited = inheritedFrom(roles, parts);
  const shown = (data?.permissions ?? []).filter(({ permission }) =>
    `${title(permission)} ${resource(permission)} ${permission}`.toLowerCase().includes(search.trim().toLowerCase()),
  );
  const resources = [...new Set(shown.map(({ permission }) => resourceOf(permission)))];
  const put = (permission: string, grant: Grant | null) => {
    const { [permission]: _, ...others } = grants;
    onChange(grant ? { ...others, [permission]: grant } : others);
  };
  return (
    <fieldset className={classes.matrixBox}>
      <legend>{t('matrix.title')}</legend>
      <TextInput
        maw={340}
        aria-label={t('matrix.search')}
        placeholder={t('matrix.search')}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <div className={classes.tableWrap} tabIndex={0} role="region" aria-label={t('matrix.title')}>
        <table className={classes.matrix}>
          <thead>
            <tr>
              <th scope="col">{t('matrix.permission')}</th>
              <th scope="col">{level('none')}</th>
              {LEVELS.map((one) => (
                <th key={one} scope="col" title={t(`matrix.levelHint.${one}`)}>
                  {level(one)}
                </th>
              ))}
              <th scope="col">{t('matrix.limit')}</th>
              <th scope="col">{t('matrix.ownOnly')}</th>
            </tr>
          </thead>
          {resources.map((name) => (
            <tbody key={name}>
              <tr>
                <th scope="rowgroup" colSpan={8} className={classes.group}>
                  {resource(`${name}:`)}
                </th>
              </tr>
              {shown
                .filter(({ permission }) => resourceOf(permission) === name)
                .map((entry) => (
                  <MatrixRow
                    key={entry.permission}
                    entry={entry}
                    grant={grants[entry.permission]}
                    inherited={inherited.get(entry.permission)}
                    fault={faultOf(errors, entry.permission)}
                    readOnly={readOnly}
                    onChange={(grant) => put(entry.permission, grant)}
                  />
                ))}
            </tbody>
          ))}
        </table>
      </div>
      {data && shown.length === 0 && <p className="zg-soft">{t('rights.none')}</p>}
    </fieldset>
  );
}

const faultOf = (errors: Readonly<Record<string, string>>, permission: string): string | undefined =>
  Object.entries(errors).find(([pointer]) => pointer.startsWith(`grants/${permission}/`))?.[1];
