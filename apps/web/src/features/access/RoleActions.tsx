import { api, type Role } from '@zhanggui/api-client';
import { ActionBar, ConfirmNumbers, useFormat } from '@zhanggui/ui';
import { useNavigate } from '@tanstack/react-router';
import { IconCopy, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';
import { useRoleName } from './queries.js';

/** Copies a role or, where it is the merchant's own, deletes it. */
export function RoleActions({ role, dirty }: { role: Role; dirty: boolean }) {
  const { t } = useTranslation('access');
  const { number } = useFormat();
  const navigate = useNavigate();
  const name = useRoleName()(role.id);
  const [doomed, setDoomed] = useState(false);
  const remove = useAction({
    run: ({ id, version }: Role) => api.delete(`/roles/${id}`, { ifVersion: version }),
    invalidates: [['roles']],
    doneText: () => t('roles.deleted', { name }),
    onDone: () => navigate({ to: '/team/roles' }),
  });
  return (
    <>
      <ActionBar
        label={t('roles.actions')}
        actions={[
          {
            id: 'duplicate',
            label: t('roles.duplicate'),
            icon: IconCopy,
            onClick: () => void navigate({ to: '/team/roles/new', search: { from: role.id } }),
          },
          ...(role.builtIn || dirty
            ? []
            : [
                {
                  id: 'delete',
                  label: t('roles.delete'),
                  icon: IconTrash,
                  danger: true,
                  onClick: () => setDoomed(true),
                },
              ]),
        ]}
      />
      {doomed && (
        <ConfirmNumbers
          danger
          title={t('roles.deleteTitle', { name })}
          facts={[{ value: number(role.holders), label: t('roles.deleteFact', { count: role.holders }) }]}
          confirmLabel={t('roles.delete')}
          busy={remove.busy}
          onConfirm={() => remove.run(role)}
          onClose={() => setDoomed(false)}
        />
      )}
    </>
  );
}
