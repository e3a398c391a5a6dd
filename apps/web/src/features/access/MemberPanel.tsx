import { api, type LinkMade, type Member, type RoleGiven } from '@zhanggui/api-client';
import {
  ActionBar,
  ConfirmNumbers,
  DateTime,
  Dialog,
  Form,
  ProblemNotice,
  useFormat,
  useFormState,
} from '@zhanggui/ui';
import { IconKey, IconUserMinus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan, useSession } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';
import classes from './access.module.css';
import { LinkShown } from './LinkShown.js';
import { accessIsStale } from './queries.js';
import { RightsTable } from './RightsTable.js';
import { RolesGivenEditor } from './RolesGivenEditor.js';

/** One person: their roles, what those let them do, and ways to help or part with them. */
export function MemberPanel({ member, onGone }: { member: Member; onGone: () => void }) {
  const { t } = useTranslation('access');
  return (
    <article className={classes.panel} aria-label={member.name}>
      <header>
        <h2>{member.name}</h2>
        <p className="zg-soft">
          {member.email} · {t('column.joinedAt')} <DateTime at={member.joinedAt} style="date" /> ·{' '}
          {member.lastSeenAt ? (
            <>
              {t('column.lastSeen')} <DateTime at={member.lastSeenAt} />
            </>
          ) : (
            t('people.neverSeen')
          )}
        </p>
        <MemberActions member={member} onGone={onGone} />
      </header>
      <RolesForm key={JSON.stringify(member.roles)} member={member} />
      <RightsTable memberId={member.id} />
    </article>
  );
}

function RolesForm({ member }: { member: Member }) {
  const { t } = useTranslation('access');
  const can = useCan();
  const form = useFormState<{ roles: RoleGiven[] }>({ roles: member.roles });
  const save = useAction({
    run: (roles: RoleGiven[]) => api.put<Member>(`/members/${member.id}/roles`, { body: { roles } }),
    form,
    invalidates: accessIsStale,
    doneText: () => t('people.rolesSaved', { name: member.name }),
  });
  const editor = (
    <RolesGivenEditor
      value={form.values.roles}
      onChange={(roles) => form.set('roles', roles)}
      errors={form.errors}
      readOnly={!can('access:manage')}
    />
  );
  if (!can('access:manage')) return editor;
  return (
    <Form
      label={t('given.title')}
      submitLabel={t('ui:save')}
      busy={save.busy}
      disabled={!form.dirty}
      onSubmit={() => save.run(form.values.roles)}
      onCancel={form.dirty ? form.revert : undefined}
      problem={save.problem !== null && <ProblemNotice error={save.problem} />}
    >
      {editor}
    </Form>
  );
}

function MemberActions({ member, onGone }: { member: Member; onGone: () => void }) {
  const { t } = useTranslation('access');
  const { number } = useFormat();
  const can = useCan();
  const { user } = useSession();
  const [made, setMade] = useState<LinkMade | null>(null);
  const [removing, setRemoving] = useState(false);
  const link = useAction({
    run: (id: string) => api.post<LinkMade>(`/members/${id}/password-link`),
    onDone: setMade,
  });
  const remove = useAction({
    run: (id: string) => api.delete(`/members/${id}`),
    invalidates: [['members'], ['roles']],
    doneText: () => t('people.removed', { name: member.name }),
    onDone: onGone,
  });
  if (!can('access:manage') || member.id === user.id) return null;
  return (
    <>
      <ActionBar
        label={t('people.actions')}
        actions={[
          {
            id: 'link',
            label: t('people.passwordLink'),
            icon: IconKey,
            busy: link.busy,
            onClick: () => link.run(member.id),
          },
          {
            id: 'remove',
            label: t('people.remove'),
            icon: IconUserMinus,
            danger: true,
            onClick: () => setRemoving(true),
          },
        ]}
      />
      {made && (
        <Dialog title={t('people.passwordLink')} onClose={() => setMade(null)} keeps>
          <LinkShown made={made} onClose={() => setMade(null)} />
        </Dialog>
      )}
      {removing && (
        <ConfirmNumbers
          danger
          title={t('people.removeTitle', { name: member.name })}
          facts={[
            { value: number(member.roles.length), label: t('people.removeFact', { count: member.roles.length }) },
          ]}
          confirmLabel={t('people.remove')}
          busy={remove.busy}
          onConfirm={() => remove.run(member.id)}
          onClose={() => setRemoving(false)}
        />
      )}
    </>
  );
}
