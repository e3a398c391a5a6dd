import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { api, type Supplier, type SupplierContact } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { IconPencil, IconPlus, IconStar, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan, useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import classes from '../purchasing.module.css';
import { Section } from '../Section.js';

/** People to ask at a supplier. Who may not see persons sees them masked, and changes none. */
export function SupplierContacts({ supplier }: { supplier: Supplier }) {
  const { t } = useTranslation('purchasing');
  const { may } = useMay();
  const can = useCan();
  const [edited, setEdited] = useState<SupplierContact | 'new' | null>(null);
  const writes = may('suppliers:write');
  const remove = useAction({
    run: ({ id }: SupplierContact) => api.delete(`/suppliers/${supplier.id}/contacts/${id}`),
    invalidates: [['suppliers']],
  });
  return (
    <Section
      title={t('contacts.title')}
      actions={
        writes && (
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
            {t('contacts.add')}
          </Button>
        )
      }
    >
      {supplier.contacts.length === 0 && <p className="zg-soft">{t('contacts.empty')}</p>}
      <ul className={classes.timeline}>
        {supplier.contacts.map((contact) => (
          <li key={contact.id}>
            <div className={classes.sectionHead}>
              <span>
                <strong>{contact.name || t('contacts.erased')}</strong>{' '}
                {contact.preferred && <IconStar size={14} role="img" aria-label={t('contacts.preferred')} />}{' '}
                <span className="zg-soft">{contact.role}</span>
              </span>
              {writes && can('personal:read') && (
                <span>
                  <ActionIcon
                    aria-label={t('contacts.editOf', { name: contact.name })}
                    onClick={() => setEdited(contact)}
                  >
                    <IconPencil size={16} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    aria-label={t('contacts.removeOf', { name: contact.name })}
                    onClick={() => remove.run(contact)}
                  >
                    <IconTrash size={16} aria-hidden />
                  </ActionIcon>
                </span>
              )}
            </div>
            <div className="zg-soft">{[contact.phone, contact.email].filter(Boolean).join(' · ')}</div>
          </li>
        ))}
      </ul>
      {edited && (
        <ContactDialog
          supplierId={supplier.id}
          contact={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  );
}

interface ContactDraft {
  name: string;
  role: string;
  phone: string;
  email: string;
  preferred: boolean;
}

function ContactDialog({
  supplierId,
  contact,
  onClose,
}: {
  supplierId: string;
  contact: SupplierContact | null;
  onClose: () => void;
}) {
  const { t } = useTranslation('purchasing');
  const { verb } = useMay();
  const form = useFormState<ContactDraft>({
    name: contact?.name ?? '',
    role: contact?.role ?? '',
    phone: contact?.phone ?? '',
    email: contact?.email ?? '',
    preferred: contact?.preferred ?? false,
  });
  const path = `/suppliers/${supplierId}/contacts`;
  const save = useAction({
    run: (body: ContactDraft, idempotencyKey) =>
      contact
        ? api.patch(`${path}/${contact.id}`, { body, ifVersion: contact.version })
        : api.post(path, { body, idempotencyKey }),
    form,
    invalidates: [['suppliers']],
    onDone: onClose,
  });
  const title = t(contact ? 'contacts.edit' : 'contacts.add');
  return (
    <Dialog title={title} onClose={onClose} keeps={form.dirty}>
      <Form
        label={title}
        submitLabel={verb('suppliers:write', t('ui:save'))}
        busy={save.busy}
        disabled={form.values.name.trim() === ''}
        onSubmit={() => save.run(form.values)}
        onCancel={onClose}
        problem={save.problem !== null && <ProblemNotice error={save.problem} />}
      >
        <TextInput {...form.text('name')} label={t('contacts.name')} maxLength={100} data-autofocus />
        <TextInput {...form.text('role')} label={t('contacts.role')} maxLength={100} />
        <TextInput {...form.text('phone')} label={t('contacts.phone')} maxLength={40} type="tel" />
        <TextInput {...form.text('email')} label={t('contacts.email')} maxLength={200} type="email" />
        <Checkbox
          label={t('contacts.preferredHint')}
          checked={form.values.preferred}
          onChange={(event) => form.set('preferred', event.currentTarget.checked)}
        />
      </Form>
    </Dialog>
  );
}
