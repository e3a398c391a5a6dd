import '@mantine/core/styles/Radio.css';
import { Checkbox, Radio, Stack, TextInput } from '@mantine/core';
import { api, type SavedView, type ViewAudience } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from '../session.js';
import { useAction } from '../useAction.js';
import classes from './GridViews.module.css';
import { arrangeGrid } from './queries.js';
import type { Grid } from './useGrid.js';
import type { Params } from './views.js';

interface ViewDialogProps {
  grid: Grid;
  /** A saved view whose name and sharing are changed; without one a new view is made. */
  view?: SavedView;
  /** What the new one keeps, where it is not what is shown: a copy of another. */
  from?: { name: string; params: Params; columns?: SavedView['columns']; density?: SavedView['density'] };
  onClose: () => void;
}

interface Values {
  name: string;
  who: 'private' | 'everyone' | 'roles';
  roleIds: string[];
  isDefault: boolean;
}

/** Asks how a view is called and who sees it. */
export function ViewDialog({ grid, view, from, onClose }: ViewDialogProps) {
  const { t } = useTranslation('views');
  const can = useCan();
  const form = useFormState<Values>({
    name: view?.name ?? from?.name ?? '',
    who: !view?.shared ? 'private' : view.roleIds.length > 0 ? 'roles' : 'everyone',
    roleIds: view?.roleIds ?? [],
    isDefault: view !== undefined && grid.setting.defaultView === view.id,
  });
  const save = useSave({ grid, view, from, onClose }, form);
  const title = t(view ? 'dialog.edit' : from ? 'dialog.copy' : 'dialog.create');
  const lacksRoles = form.values.who === 'roles' && form.values.roleIds.length === 0;
  return (
    <Dialog onClose={onClose} title={title}>
      <Form
        label={title}
        submitLabel={t('ui:save')}
        busy={save.busy}
        disabled={form.values.name.trim() === '' || lacksRoles}
        onSubmit={() => save.run(form.values)}
        onCancel={onClose}
        problem={save.problem !== null && <ProblemNotice error={save.problem} />}
      >
        <TextInput {...form.text('name')} label={t('dialog.name')} maxLength={60} data-autofocus />
        {can('views:share') && (
          <Radio.Group
            label={t('dialog.who')}
            value={form.values.who}
            onChange={(who) => form.set('who', who as Values['who'])}
          >
            <Stack gap={6} mt={6}>
              <Radio value="private" label={t('dialog.private')} />
              <Radio value="everyone" label={t('dialog.everyone')} />
              <Radio value="roles" label={t('dialog.roles')} />
            </Stack>
          </Radio.Group>
        )}
        {form.values.who === 'roles' && can('views:share') && (
          <Roles value={form.values.roleIds} onChange={(roleIds) => form.set('roleIds', roleIds)} />
        )}
        <Checkbox
          label={t('dialog.default')}
          checked={form.values.isDefault}
          onChange={(event) => form.set('isDefault', event.currentTarget.checked)}
        />
        {!view && <p className="zg-soft">{t('dialog.kept')}</p>}
      </Form>
    </Dialog>
  );
}

function Roles({ value, onChange }: { value: string[]; onChange: (ids: string[]) => void }) {
  const { t, i18n } = useTranslation('views');
  const { data = [] } = useQuery({
    queryKey: ['view-audience'],
    queryFn: async () => (await api.get<{ items: ViewAudience[] }>('/saved-views/audience')).items,
    staleTime: 60_000,
  });
  return (
    <Checkbox.Group
      aria-label={t('dialog.roles')}
      value={value}
      onChange={onChange}
      description={value.length === 0 ? t('dialog.noRoles') : undefined}
    >
      <Stack gap={6} className={classes.roles ?? ''}>
        {data.map((role) => (
          <Checkbox key={role.id} value={role.id} label={i18n.language === 'en' ? role.nameEn : role.nameZh} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

function useSave({ grid, view, from, onClose }: ViewDialogProps, form: Parameters<typeof useAction>[0]['form']) {
  const { t } = useTranslation('ui');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { kind, params, layout, setting } = grid;
  return useAction({
    run: ({ name, who, roleIds }: Values, intentKey) => {
      const sharing = { name, shared: who !== 'private', roleIds: who === 'roles' ? roleIds : [] };
      if (view) return api.patch<SavedView>(`/saved-views/${view.id}`, { body: sharing, ifVersion: view.version });
      const shown = from ?? { params, columns: layout.columns, density: layout.density };
      const { columns, density } = shown;
      const content = { params: shown.params, ...(columns && { columns }), ...(density && { density }) };
      return api.post<SavedView>('/saved-views', {
        body: { screen: kind, ...sharing, ...content },
        idempotencyKey: intentKey,
      });
    },
    ...(form && { form }),
    invalidates: [['saved-views', kind]],
    doneText: () => t('views.saved'),
    onDone: async (saved, { isDefault }) => {
      const was = setting.defaultView === saved.id;
      if (isDefault !== was) arrangeGrid(queryClient, kind, { defaultView: isDefault ? saved.id : null });
      // The bar knows it before the address names it.
      await queryClient.invalidateQueries({ queryKey: ['saved-views', kind] });
      if (!view) {
        grid.revert();
        await navigate({ to: '.', search: { ...saved.params, view: saved.id } as never });
      }
      onClose();
    },
  });
}
