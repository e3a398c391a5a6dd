import { Checkbox, Select, TextInput } from '@mantine/core';
import { api, type CustomField } from '@zhanggui/api-client';
import { CUSTOM_TYPES } from '@zhanggui/shared';
import { Dialog, Form, type FormState, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CustomInput } from '../../lib/custom/CustomInput.js';
import { useAction } from '../../lib/useAction.js';
import { codeFrom, draftOf, emptyOption, type FieldDraft, fieldInput, partsOf, previewOf } from './customDraft.js';
import { CustomFieldLimits } from './CustomFieldLimits.js';
import { CustomOptions } from './CustomOptions.js';
import classes from './settings.module.css';

interface CustomFieldDialogProps {
  subject: string;
  field: CustomField | null;
  onClose: () => void;
}

/** Makes a field or changes one, and shows beside it how the forms will ask for it. Code and type stay once it is there. */
export function CustomFieldDialog({ subject, field, onClose }: CustomFieldDialogProps) {
  const { t } = useTranslation('settings');
  const form = useFormState<FieldDraft>(draftOf(field));
  const { values } = form;
  const save = useAction({
    run: (draft: FieldDraft, idempotencyKey) =>
      field
        ? api.patch(`/custom-fields/${field.id}`, { body: fieldInput(draft), ifVersion: field.version })
        : api.post('/custom-fields', {
            body: { subject, code: draft.code.trim(), type: draft.type, ...fieldInput(draft) },
            idempotencyKey,
          }),
    form,
    invalidates: [['custom-fields'], ['exports'], ['imports']],
    doneText: () => t('saved'),
    onDone: onClose,
  });
  const title = t(field ? 'fields.edit' : 'fields.create');
  const isNamed = values.labelZh.trim() !== '' || values.labelEn.trim() !== '';
  return (
    <Dialog onClose={onClose} title={title} size="lg" keeps={form.dirty}>
      <Form
        label={title}
        submitLabel={t('ui:save')}
        busy={save.busy}
        disabled={!form.dirty || !isNamed || values.code.trim() === ''}
        onSubmit={() => save.run(values)}
        onCancel={onClose}
        problem={save.problem !== null && <ProblemNotice error={save.problem} />}
      >
        <Names form={form} isNew={field === null} />
        {partsOf(values.type).options && <CustomOptions form={form} />}
        <CustomFieldLimits form={form} />
        <Checkbox
          label={t('fields.requiredLong')}
          description={t('fields.requiredHint')}
          checked={values.required}
          onChange={(event) => form.set('required', event.currentTarget.checked)}
        />
        <Checkbox
          label={t('fields.personalLong')}
          description={t('fields.personalHint')}
          checked={values.isPersonal}
          onChange={(event) => form.set('isPersonal', event.currentTarget.checked)}
        />
        <TextInput
          {...form.text('group')}
          label={t('fields.group')}
          description={t('fields.groupHint')}
          maxLength={60}
        />
        <Preview form={form} />
      </Form>
    </Dialog>
  );
}

function Names({ form, isNew }: { form: FormState<FieldDraft>; isNew: boolean }) {
  const { t } = useTranslation('settings');
  const { values, set } = form;
  const [ownCode, setOwnCode] = useState(false);
  return (
    <>
      <div className={classes.pair}>
        <TextInput {...form.text('labelZh')} label={t('fields.labelZh')} maxLength={60} data-autofocus />
        <TextInput
          {...form.text('labelEn')}
          label={t('fields.labelEn')}
          maxLength={60}
          onChange={(event) => {
            set('labelEn', event.currentTarget.value);
            if (isNew && !ownCode) set('code', codeFrom(event.currentTarget.value));
          }}
        />
        <TextInput
          {...form.text('code')}
          label={t('fields.code')}
          description={t('fields.codeHint')}
          maxLength={40}
          readOnly={!isNew}
          onChange={(event) => {
            setOwnCode(true);
            set('code', event.currentTarget.value);
          }}
        />
        <Select
          label={t('fields.type')}
          description={t(isNew ? 'fields.typeHint' : 'fields.typeStays')}
          disabled={!isNew}
          error={form.errors['type']}
          value={values.type}
          onChange={(next) => {
            const type = CUSTOM_TYPES.find((known) => known === next);
            if (!type) return;
            set('type', type);
            set('defaultValue', null);
            if (partsOf(type).options && values.options.length === 0) set('options', [emptyOption()]);
            if (type === 'email' || type === 'phone') set('isPersonal', true);
          }}
          data={CUSTOM_TYPES.map((type) => ({ value: type, label: t(`fields.types.${type}`) }))}
        />
      </div>
      <div className={classes.pair}>
        <TextInput {...form.text('helpZh')} label={t('fields.helpZh')} maxLength={300} />
        <TextInput {...form.text('helpEn')} label={t('fields.helpEn')} maxLength={300} />
      </div>
    </>
  );
}

/** The control as the forms will have it, to be tried out; what stands in it becomes the default. */
function Preview({ form }: { form: FormState<FieldDraft> }) {
  const { t } = useTranslation('settings');
  const { values } = form;
  const label = { labelZh: values.labelZh || t('fields.unnamed'), labelEn: values.labelEn || values.labelZh };
  const field = previewOf({ ...values, ...label });
  return (
    <fieldset className={classes.preview}>
      <legend>{t('fields.preview')}</legend>
      <CustomInput
        field={field}
        value={values.defaultValue}
        error={form.errors['defaultValue']}
        onChange={(value) => form.set('defaultValue', value)}
      />
      <p className="zg-soft">{t('fields.defaultHint')}</p>
    </fieldset>
  );
}
