import { TextInput } from '@mantine/core';
import { api, type LinkMade, type RoleGiven } from '@zhanggui/api-client';
import { Dialog, Form, type FormState, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';
import { LinkShown } from './LinkShown.js';
import { RolesGivenEditor } from './RolesGivenEditor.js';

interface Values {
  email: string;
  name: string;
  roles: RoleGiven[];
}

/** Invites a person by a link, with the roles that wait for them. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('access');
  const [made, setMade] = useState<LinkMade | null>(null);
  const form = useFormState<Values>({ email: '', name: '', roles: [] });
  return (
    <Dialog
      title={t(made ? 'invite.madeTitle' : 'invite.title')}
      onClose={onClose}
      size="lg"
      keeps={made !== null || form.dirty}
    >
      {made ? (
        <LinkShown made={made} onClose={onClose} />
      ) : (
        <InviteForm form={form} onMade={setMade} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface InviteFormProps {
  form: FormState<Values>;
  onMade: (made: LinkMade) => void;
  onClose: () => void;
}

function InviteForm({ form, onMade, onClose }: InviteFormProps) {
  const { t } = useTranslation('access');
  const { email, name, roles } = form.values;
  const invite = useAction({
    run: (body: Values) => api.post<LinkMade>('/invitations', { body }),
    form,
    invalidates: [['invitations']],
    onDone: onMade,
  });
  return (
    <Form
      label={t('invite.title')}
      submitLabel={t('invite.submit')}
      busy={invite.busy}
      disabled={email.trim() === '' || name.trim() === '' || roles.length === 0}
      onSubmit={() => invite.run({ email: email.trim(), name: name.trim(), roles })}
      onCancel={onClose}
      problem={invite.problem !== null && <ProblemNotice error={invite.problem} />}
    >
      <TextInput {...form.text('email')} label={t('column.email')} type="email" maxLength={254} data-autofocus />
      <TextInput {...form.text('name')} label={t('column.name')} description={t('invite.nameHint')} maxLength={80} />
      <RolesGivenEditor value={roles} onChange={(next) => form.set('roles', next)} errors={form.errors} />
    </Form>
  );
}
