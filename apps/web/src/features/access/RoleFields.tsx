import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import { MultiSelect, Textarea, TextInput } from '@mantine/core';
import type { Role } from '@zhanggui/api-client';
import type { FormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import classes from './access.module.css';
import type { RoleDraft } from './grants.js';
import { useRoleName } from './queries.js';

interface RoleFieldsProps {
  form: FormState<RoleDraft>;
  roles: Role[];
  role: Role | null;
  readOnly: boolean;
}

export function RoleFields({ form, roles, role, readOnly }: RoleFieldsProps) {
  const { t } = useTranslation('access');
  const roleName = useRoleName();
  const partFault = Object.entries(form.errors).find(([pointer]) => pointer.startsWith('parts'))?.[1];
  return (
    <div className={classes.roleFields}>
      <TextInput {...form.text('nameZh')} label={t('roles.nameZh')} maxLength={60} readOnly={readOnly} />
      <TextInput {...form.text('nameEn')} label={t('roles.nameEn')} maxLength={60} readOnly={readOnly} />
      <TextInput
        {...form.text('code')}
        label={t('roles.code')}
        description={t('roles.codeHint')}
        maxLength={60}
        readOnly={role !== null}
      />
      <MultiSelect
        label={t('roles.parts')}
        description={t('roles.partsHint')}
        value={form.values.parts}
        error={partFault}
        readOnly={readOnly}
        searchable
        onChange={(parts) => form.set('parts', parts)}
        data={roles.filter(({ id }) => id !== role?.id).map(({ id }) => ({ value: id, label: roleName(id) }))}
      />
      <Textarea
        {...form.text('descriptionZh')}
        label={t('roles.descriptionZh')}
        maxLength={500}
        readOnly={readOnly}
        autosize
        minRows={1}
      />
      <Textarea
        {...form.text('descriptionEn')}
        label={t('roles.descriptionEn')}
        maxLength={500}
        readOnly={readOnly}
        autosize
        minRows={1}
      />
    </div>
  );
}
