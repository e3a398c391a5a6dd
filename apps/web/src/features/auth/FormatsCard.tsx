import { api, type Session } from '@zhanggui/api-client';
import { Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormatFields } from '../../lib/FormatFields.js';
import { adopt, sessionQuery, useSession } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';
import classes from './account.module.css';

/** How the person sees numbers and times; what they do not choose is as the merchant has it. */
export function FormatsCard() {
  const { t } = useTranslation('formats');
  const queryClient = useQueryClient();
  const { user, merchant } = useSession();
  const form = useFormState({ formats: user.formats });
  const save = useAction({
    run: (body: typeof form.values) => api.patch<Session>('/auth/preferences', { body }),
    doneText: () => t('saved'),
    onDone: (session) => {
      queryClient.setQueryData(sessionQuery.queryKey, adopt(session));
      form.reset({ formats: session.user.formats });
    },
  });
  return (
    <section className={classes.sheet} aria-labelledby="formats">
      <h2 id="formats">{t('title')}</h2>
      <div className={classes.column}>
        <p className="zg-soft">{t('ownHint')}</p>
        <Form
          label={t('title')}
          submitLabel={t('ui:save')}
          busy={save.busy}
          disabled={!form.dirty}
          onSubmit={() => save.run(form.values)}
          problem={save.problem !== null && <ProblemNotice error={save.problem} />}
        >
          <FormatFields
            value={form.values.formats}
            base={merchant.formats}
            onChange={(formats) => form.set('formats', formats)}
          />
        </Form>
      </div>
    </section>
  );
}
