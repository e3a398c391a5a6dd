import { Button } from '@mantine/core';
import { api, type Role } from '@zhanggui/api-client';
import { asProblem, Form, ProblemNotice, UnsavedGuard, useFormState } from '@zhanggui/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';
import classes from './access.module.css';
import { byPermission, draftOf, grantList, type RoleDraft } from './grants.js';
import { accessIsStale, rolesQuery } from './queries.js';
import { RoleActions } from './RoleActions.js';
import { RoleFields } from './RoleFields.js';
import { RoleMatrix } from './RoleMatrix.js';

interface RoleEditorProps {
  /** Null while it is being made. */
  role: Role | null;
  roles: Role[];
  initial: RoleDraft;
}

/** Names, parts and permissions of one role. */
export function RoleEditor({ role, roles, initial }: RoleEditorProps) {
  const { t } = useTranslation('access');
  const readOnly = !useCan()('access:manage');
  const [base, setBase] = useState(role);
  const form = useFormState<RoleDraft>(initial);
  const { save, leaving } = useSave(base, form, setBase);
  const { code, nameZh, nameEn } = form.values;
  const stale = save.problem !== null && asProblem(save.problem).status === 412;
  const takeTheirs = () => {
    const theirs = roles.find(({ id }) => id === base?.id);
    if (!theirs) return;
    setBase(theirs);
    form.reset(draftOf(theirs));
    save.reset();
  };
  return (
    <>
      {base && !readOnly && <RoleActions role={base} dirty={form.dirty} />}
      <div className={classes.sheet}>
        <Form
          label={t('column.role')}
          submitLabel={t(base ? 'ui:save' : 'roles.create')}
          busy={save.busy}
          disabled={readOnly || (base !== null && !form.dirty) || [code, nameZh, nameEn].some((text) => !text.trim())}
          onSubmit={() => save.run(form.values)}
          onCancel={form.dirty ? form.revert : undefined}
          problem={
            save.problem !== null && (
              <>
                <ProblemNotice error={save.problem} />
                {stale && (
                  <Button variant="default" onClick={takeTheirs}>
                    {t('roles.takeTheirs')}
                  </Button>
                )}
              </>
            )
          }
        >
          <RoleFields form={form} roles={roles} role={base} readOnly={readOnly} />
          <RoleMatrix
            roles={roles}
            parts={form.values.parts}
            grants={form.values.grants}
            errors={form.errors}
            readOnly={readOnly}
            onChange={(grants) => form.set('grants', grants)}
          />
        </Form>
      </div>
      <UnsavedGuard dirty={form.dirty && !save.busy && !leaving} />
    </>
  );
}

function useSave(base: Role | null, form: ReturnType<typeof useFormState<RoleDraft>>, adopt: (role: Role) => void) {
  const { t } = useTranslation('access');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [leaving, setLeaving] = useState(false);
  const save = useAction({
    run: ({ code, grants, ...rest }: RoleDraft, idempotencyKey) =>
      base
        ? api.patch<Role>(`/roles/${base.id}`, {
            body: { ...rest, grants: grantList(grants) },
            ifVersion: base.version,
          })
        : api.post<Role>('/roles', { body: { ...rest, code, grants: grantList(grants) }, idempotencyKey }),
    form: {
      ...form,
      showProblem: (problem) => form.showProblem(byPermission(asProblem(problem), grantList(form.values.grants))),
    },
    invalidates: accessIsStale,
    doneText: () => t('roles.saved'),
    onProblem: (problem) => {
      if (asProblem(problem).status === 412) void queryClient.invalidateQueries({ queryKey: rolesQuery.queryKey });
      return false;
    },
    onDone: async (saved) => {
      adopt(saved);
      form.reset(draftOf(saved));
      if (base) return;
      setLeaving(true);
      await queryClient.invalidateQueries({ queryKey: rolesQuery.queryKey });
      // After this render, when the guard knows that nothing is unsaved any more.
      setTimeout(() => void navigate({ to: '/team/roles/$roleId', params: { roleId: saved.id } }));
    },
  });
  return { save, leaving };
}
