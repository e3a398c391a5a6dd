import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import { ActionIcon, MultiSelect, Select } from '@mantine/core';
import type { PermissionCatalogue, RoleGiven } from '@zhanggui/api-client';
import { useQuery } from '@tanstack/react-query';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './access.module.css';
import { catalogueQuery, rolesQuery, useRoleName } from './queries.js';

interface RolesGivenEditorProps {
  value: readonly RoleGiven[];
  onChange: (value: RoleGiven[]) => void;
  /** Messages by pointer, `roles/0/shopIds/1`. */
  errors: Readonly<Record<string, string>>;
  readOnly?: boolean;
}

/** Several roles, each for the whole merchant or for some shops and warehouses only. */
export function RolesGivenEditor({ value, onChange, errors, readOnly }: RolesGivenEditorProps) {
  const { t } = useTranslation('access');
  const roleName = useRoleName();
  const { data: roles = [] } = useQuery(rolesQuery);
  const free = roles.filter(({ id }) => !value.some(({ roleId }) => roleId === id));
  const patch = (index: number, part: Partial<RoleGiven>) =>
    onChange(value.map((given, n) => (n === index ? { ...given, ...part } : given)));
  return (
    <fieldset className={classes.given}>
      <legend>{t('given.title')}</legend>
      {value.map((given, index) => (
        <div key={given.roleId} className={classes.givenRole}>
          <div className={classes.givenHead}>
            <strong>{roleName(given.roleId)}</strong>
            {!readOnly && (
              <ActionIcon
                aria-label={t('given.remove', { role: roleName(given.roleId) })}
                onClick={() => onChange(value.filter((_, n) => n !== index))}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            )}
          </div>
          <Places given={given} readOnly={readOnly ?? false} onChange={(part) => patch(index, part)} />
          {Object.entries(errors)
            .filter(([pointer]) => pointer.startsWith(`roles/${index}/`))
            .map(([pointer, message]) => (
              <span key={pointer} role="alert" className={classes.fault}>
                {message}
              </span>
            ))}
        </div>
      ))}
      {value.length === 0 && <p className="zg-soft">{t('given.none')}</p>}
      {!readOnly && (
        <Select
          label={t('given.add')}
          placeholder={t('given.choose')}
          searchable
          value={null}
          error={errors['roles']}
          onChange={(roleId) => roleId && onChange([...value, { roleId, shopIds: null, warehouseIds: null }])}
          data={free.map(({ id }) => ({ value: id, label: roleName(id) }))}
        />
      )}
    </fieldset>
  );
}

interface PlacesProps {
  given: RoleGiven;
  readOnly: boolean;
  onChange: (part: Partial<RoleGiven>) => void;
}

function Places({ given, readOnly, onChange }: PlacesProps) {
  const { t } = useTranslation('access');
  const roleName = useRoleName();
  const { data: catalogue } = useQuery(catalogueQuery);
  const pick = (field: 'shopIds' | 'warehouseIds', places: PermissionCatalogue['shops']) => (
    <MultiSelect
      key={field}
      aria-label={`${roleName(given.roleId)} · ${t(`given.${field}`)}`}
      placeholder={given[field] === null ? t(`given.all.${field}`) : ''}
      value={given[field] ?? []}
      readOnly={readOnly}
      searchable
      clearable
      onChange={(ids) => onChange({ [field]: ids.length > 0 ? ids : null })}
      data={places.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
  return (
    <div className={classes.places}>
      {pick('shopIds', catalogue?.shops ?? [])}
      {pick('warehouseIds', catalogue?.warehouses ?? [])}
    </div>
  );
}
