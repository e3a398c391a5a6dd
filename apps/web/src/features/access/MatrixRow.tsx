import '@mantine/core/styles/Radio.css';
import '@mantine/core/styles/Switch.css';
import { Checkbox, Radio, Switch } from '@mantine/core';
import type { PermissionCatalogue } from '@zhanggui/api-client';
import { type Level, LEVELS, minorDigits } from '@zhanggui/shared';
import { useFormat } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { MoneyField } from '../../lib/MoneyField.js';
import { usePermissionWords } from '../../lib/permissions.js';
import classes from './access.module.css';
import { type Grant, type Inherited, isStronger } from './grants.js';
import { useRoleName } from './queries.js';

interface MatrixRowProps {
  entry: PermissionCatalogue['permissions'][number];
  grant: Grant | undefined;
  inherited: Inherited | undefined;
  fault: string | undefined;
  readOnly: boolean;
  onChange: (grant: Grant | null) => void;
}

/** One permission of a role. What is only looked at is a switch; the rest goes as far as one of four levels. */
export function MatrixRow({ entry, grant, inherited, fault, readOnly, onChange }: MatrixRowProps) {
  const { t } = useTranslation('access');
  const { title, level } = usePermissionWords();
  const { currency } = useFormat();
  const { permission, read, money } = entry;
  const name = title(permission);
  const set = (wish: Level | null) =>
    onChange(wish && { limitMinor: grant?.limitMinor ?? null, ownOnly: grant?.ownOnly ?? false, level: wish });
  return (
    <tr data-fault={fault !== undefined || undefined}>
      <th scope="row">
        {name}
        <Origin inherited={inherited} grant={grant} read={read} />
        {fault && (
          <span role="alert" className={classes.fault}>
            {fault}
          </span>
        )}
      </th>
      {read ? (
        <td colSpan={LEVELS.length + 1}>
          <Switch
            aria-label={name}
            label={t('matrix.allowed')}
            checked={grant !== undefined}
            disabled={readOnly}
            onChange={(event) => set(event.currentTarget.checked ? 'execute' : null)}
          />
        </td>
      ) : (
        [null, ...LEVELS].map((one) => (
          <td key={one ?? 'none'} data-inherited={(one !== null && inherited?.level === one) || undefined}>
            <Radio
              name={permission}
              aria-label={`${name}: ${level(one ?? 'none')}`}
              checked={(grant?.level ?? null) === one}
              disabled={readOnly}
              onChange={() => set(one)}
            />
          </td>
        ))
      )}
      <td>
        {money && (
          <MoneyField
            w={140}
            aria-label={t('matrix.limitOf', { permission: name })}
            placeholder={t('matrix.noLimit')}
            value={grant?.limitMinor ?? null}
            currency={currency}
            digits={minorDigits(currency)}
            disabled={readOnly || !grant}
            onChange={(limitMinor) => grant && onChange({ ...grant, limitMinor })}
          />
        )}
      </td>
      <td>
        {!read && (
          <Checkbox
            aria-label={t('matrix.ownOnlyOf', { permission: name })}
            checked={grant?.ownOnly ?? false}
            disabled={readOnly || !grant}
            onChange={(event) => grant && onChange({ ...grant, ownOnly: event.currentTarget.checked })}
          />
        )}
      </td>
    </tr>
  );
}

/** What comes from another role, where it goes further than what stands here. */
function Origin({
  inherited,
  grant,
  read,
}: {
  inherited: Inherited | undefined;
  grant: Grant | undefined;
  read: boolean;
}) {
  const { t } = useTranslation('access');
  const { level } = usePermissionWords();
  const { money } = useFormat();
  const roleName = useRoleName();
  if (!inherited || (grant && !isStronger(inherited, grant))) return null;
  const how = read ? t('matrix.allowed') : level(inherited.level);
  const limit = inherited.limitMinor === null ? '' : ` · ${t('rights.upTo', { amount: money(inherited.limitMinor) })}`;
  return (
    <span className={classes.origin}>
      {t('matrix.from', { role: roleName(inherited.from), level: `${how}${limit}` })}
    </span>
  );
}
