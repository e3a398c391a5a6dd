import '@mantine/core/styles/SegmentedControl.css';
import '@mantine/core/styles/FloatingIndicator.css';
import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { api, type CustomField, type CustomFieldList } from '@zhanggui/api-client';
import { EmptyState, ProblemNotice } from '@zhanggui/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { customFieldsQuery } from '../../lib/customFields.js';
import { PageFrame } from '../../lib/PageFrame.js';
import { useCan } from '../../lib/session.js';
import { SettingsTabs } from '../../lib/SettingsTabs.js';
import { useAction } from '../../lib/useAction.js';
import { CustomFieldDialog } from './CustomFieldDialog.js';
import { CustomFieldsTable } from './CustomFieldsTable.js';
import classes from './settings.module.css';

/** What the merchant notes of products and orders beyond what the desk knows of them. */
export function CustomFieldsPage() {
  const { t } = useTranslation('settings');
  const { data, error, refetch } = useQuery(customFieldsQuery);
  const writes = useCan()('customfields:write');
  const [subject, setSubject] = useState('product');
  const [edited, setEdited] = useState<CustomField | 'new' | null>(null);
  const fields = data?.items.filter((field) => field.subject === subject) ?? [];
  const create = writes && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
      {t('fields.create')}
    </Button>
  );
  return (
    <PageFrame title={t('fields.title')} actions={data && create} narrow>
      <SettingsTabs />
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={200} />}
      {data && (
        <>
          <SubjectChoice list={data} subject={subject} onChange={setSubject} />
          {fields.length === 0 ? (
            <EmptyState title={t('fields.empty')} hint={t('fields.emptyHint')} action={create} />
          ) : (
            <Fields key={subject} subject={subject} fields={fields} onEdit={writes ? setEdited : null} />
          )}
        </>
      )}
      {edited && (
        <CustomFieldDialog subject={subject} field={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </PageFrame>
  );
}

function SubjectChoice(props: { list: CustomFieldList; subject: string; onChange: (subject: string) => void }) {
  const { t, i18n } = useTranslation('settings');
  const language = i18n.language === 'en' ? 'en' : 'zh-CN';
  return (
    <SegmentedControl
      className={classes.subjects}
      aria-label={t('fields.subject')}
      value={props.subject}
      onChange={props.onChange}
      data={props.list.subjects.map(({ subject, title }) => ({ value: subject, label: title[language] }))}
    />
  );
}

/** The fields with what may be done to them; moving one moves it at once. */
function Fields(props: { subject: string; fields: CustomField[]; onEdit: ((field: CustomField) => void) | null }) {
  const { t } = useTranslation('settings');
  const queryClient = useQueryClient();
  const arrange = useAction({
    run: (ids: string[]) => api.put<CustomFieldList>('/custom-fields/order', { body: { subject: props.subject, ids } }),
    onDone: (list) => void queryClient.setQueryData(customFieldsQuery.queryKey, list),
    onProblem: () => true,
  });
  const change = useAction({
    run: ({ field, archived }: { field: CustomField; archived: boolean }) =>
      api.patch(`/custom-fields/${field.id}`, { body: { archived }, ifVersion: field.version }),
    invalidates: [['custom-fields']],
    onProblem: () => true,
  });
  const remove = useAction({
    run: (field: CustomField) => api.delete(`/custom-fields/${field.id}`, { ifVersion: field.version }),
    invalidates: [['custom-fields']],
    doneText: () => t('fields.deleted'),
    onProblem: () => true,
  });
  const problem = arrange.problem ?? change.problem ?? remove.problem;
  const move = (index: number, by: -1 | 1) => {
    const ids = props.fields.map(({ id }) => id);
    const [id] = ids.splice(index, 1);
    ids.splice(index + by, 0, id!);
    arrange.run(ids);
  };
  return (
    <>
      {problem !== null && <ProblemNotice error={problem} />}
      <CustomFieldsTable
        fields={props.fields}
        busy={arrange.busy || change.busy || remove.busy}
        onEdit={props.onEdit}
        onMove={move}
        onArchive={(field, archived) => change.run({ field, archived })}
        onDelete={remove.run}
      />
    </>
  );
}
