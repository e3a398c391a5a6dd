import { Button, TextInput } from '@mantine/core';
import { api, type Person } from '@zhanggui/api-client';
import { EmptyState, ProblemNotice, useFormState } from '@zhanggui/ui';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';
import { type Identity, identityOf, isEmpty } from './identity.js';
import { PersonCard } from './PersonCard.js';
import classes from './privacy.module.css';

/** Finds a person by what they are known by. What is typed stays out of the address, and so out of logs and history. */
export function PersonSearch() {
  const { t } = useTranslation('privacy');
  const form = useFormState({ email: '', phone: '', externalId: '' });
  const [found, setFound] = useState<{ identity: Identity; person: Person } | null>(null);
  const find = useAction({
    run: (identity: Identity) => api.post<Person>('/persons/find', { body: identity }),
    onDone: (person, identity) => setFound({ identity, person }),
    onProblem: () => true,
  });
  const wanted = identityOf(form.values);
  const add = (identity: Identity) => find.run(identity);
  return (
    <section className={classes.section} aria-labelledby="privacy-person">
      <h2 id="privacy-person">{t('person.title')}</h2>
      <p className={classes.hint}>{t('person.hint')}</p>
      <form
        className={classes.fields}
        onSubmit={(event) => {
          event.preventDefault();
          setFound(null);
          if (!isEmpty(wanted)) find.run(wanted);
        }}
      >
        <TextInput {...form.text('email')} label={t('person.email')} maxLength={254} autoComplete="off" />
        <TextInput {...form.text('phone')} label={t('person.phone')} maxLength={40} autoComplete="off" />
        <TextInput {...form.text('externalId')} label={t('person.externalId')} maxLength={64} autoComplete="off" />
        <Button
          type="submit"
          variant="default"
          leftSection={<IconSearch size={16} aria-hidden />}
          loading={find.busy}
          disabled={isEmpty(wanted)}
        >
          {t('person.find')}
        </Button>
      </form>
      {find.problem !== null && <ProblemNotice error={find.problem} />}
      {found && found.person.records === 0 && <EmptyState title={t('person.nobody')} hint={t('person.nobodyHint')} />}
      {found && found.person.records > 0 && (
        <PersonCard person={found.person} identity={found.identity} onWiden={add} onErased={() => setFound(null)} />
      )}
    </section>
  );
}
