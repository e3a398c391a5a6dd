import { ActionIcon, Menu } from '@mantine/core';
import type { CustomField } from '@zhanggui/api-client';
import { IconChevronDown, IconChevronUp, IconDots, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { labelOf } from '../../lib/customFields.js';
import type { CustomType } from '@zhanggui/shared';
import classes from './settings.module.css';

interface CustomFieldsTableProps {
  fields: CustomField[];
  busy: boolean;
  /** Null for whoever may only look. */
  onEdit: ((field: CustomField) => void) | null;
  onMove: (index: number, by: -1 | 1) => void;
  onArchive: (field: CustomField, archived: boolean) => void;
  onDelete: (field: CustomField) => void;
}

/** Fields in the order of the forms. */
export function CustomFieldsTable({ fields, ...actions }: CustomFieldsTableProps) {
  const { t } = useTranslation('settings');
  return (
    <div className={`zg-card ${classes.sheet}`} tabIndex={0} role="region" aria-label={t('fields.title')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('fields.name')}</th>
            <th scope="col" className={classes.wideOnly}>
              {t('fields.code')}
            </th>
            <th scope="col">{t('fields.type')}</th>
            <th scope="col">{t('fields.marks')}</th>
            {actions.onEdit && <td />}
          </tr>
        </thead>
        <tbody>
          {fields.map((field, index) => (
            <FieldLine key={field.id} {...{ field, index, ...actions }} isLast={index === fields.length - 1} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type FieldLineProps = Omit<CustomFieldsTableProps, 'fields'> & { field: CustomField; index: number; isLast: boolean };

function FieldLine(props: FieldLineProps) {
  const { t, i18n } = useTranslation('settings');
  const { field, onEdit } = props;
  const name = labelOf(field, i18n.language);
  const marks = [
    field.archivedAt && t('fields.archived'),
    field.required && t('fields.required'),
    field.isPersonal && t('fields.personal'),
    field.group,
  ].filter(Boolean);
  return (
    <tr data-archived={field.archivedAt !== null || undefined} className={classes.field}>
      <th scope="row">{name}</th>
      <td className={classes.wideOnly}>
        <span className="zg-mono">{field.code}</span>
      </td>
      <td>{t(`fields.types.${field.type as CustomType}`)}</td>
      <td>{marks.join(' · ')}</td>
      {onEdit && (
        <td className={classes.lineActions}>
          <ActionIcon
            aria-label={t('fields.up', { name })}
            disabled={props.index === 0 || props.busy}
            onClick={() => props.onMove(props.index, -1)}
          >
            <IconChevronUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            aria-label={t('fields.down', { name })}
            disabled={props.isLast || props.busy}
            onClick={() => props.onMove(props.index, 1)}
          >
            <IconChevronDown size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon aria-label={t('fields.editOf', { name })} onClick={() => onEdit(field)}>
            <IconPencil size={16} aria-hidden />
          </ActionIcon>
          <LineMenu {...props} name={name} />
        </td>
      )}
    </tr>
  );
}

function LineMenu({ field, name, busy, onArchive, onDelete }: FieldLineProps & { name: string }) {
  const { t } = useTranslation('settings');
  const isArchived = field.archivedAt !== null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={t('fields.moreOf', { name })} disabled={busy}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onArchive(field, !isArchived)}>
          {t(isArchived ? 'fields.restore' : 'fields.archive')}
        </Menu.Item>
        {isArchived && <Menu.Item onClick={() => onDelete(field)}>{t('fields.delete')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
