import { Checkbox, TextInput } from '@mantine/core';
import { api, type SavedView } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';
import { viewParams, type OrdersSearch } from './search.js';
import type { ViewCommands } from './useOrderViews.js';

const stale = [['saved-views', 'orders']];

/** Saving, renaming, sharing and removing views of the order list. */
export function useViewCommands(
  search: OrdersSearch,
  change: (patch: Partial<OrdersSearch>) => void,
): ViewCommands & { create: () => void; dialog: ReactNode } {
  const { t } = useTranslation('orders');
  const [editing, setEditing] = useState<SavedView | 'new' | null>(null);
  const update = useAction({
    run: (view: SavedView) =>
      api.patch(`/saved-views/${view.id}`, { body: { params: viewParams(search) }, ifVersion: view.version }),
    invalidates: stale,
    doneText: () => t('view.saved'),
  });
  const remove = useAction({
    run: (view: SavedView) => api.delete(`/saved-views/${view.id}`, { ifVersion: view.version }),
    invalidates: stale,
    onDone: () => change({ view: '' }),
    doneText: () => t('view.removed'),
  });
  const dialog = editing && (
    <ViewDialog
      view={editing === 'new' ? null : editing}
      search={search}
      onClose={() => setEditing(null)}
      onSaved={(view) => change({ view: view.id })}
    />
  );
  return { update: update.run, remove: remove.run, edit: setEditing, create: () => setEditing('new'), dialog };
}

interface ViewDialogProps {
  view: SavedView | null;
  search: OrdersSearch;
  onClose: () => void;
  onSaved: (view: SavedView) => void;
}

function ViewDialog({ view, search, onClose, onSaved }: ViewDialogProps) {
  const { t } = useTranslation('orders');
  const form = useFormState({ name: view?.name ?? '', shared: view?.shared ?? false });
  const save = useAction({
    run: (body: { name: string; shared: boolean }, intentKey) =>
      view
        ? api.patch<SavedView>(`/saved-views/${view.id}`, { body, ifVersion: view.version })
        : api.post<SavedView>('/saved-views', {
            body: { screen: 'orders', params: viewParams(search), ...body },
            idempotencyKey: intentKey,
          }),
    form,
    invalidates: stale,
    onDone: (saved) => {
      onSaved(saved);
      onClose();
    },
  });
  const title = t(view ? 'view.edit' : 'view.create');
  return (
    <Dialog onClose={onClose} title={title}>
      <Form
        label={title}
        submitLabel={t('ui:save')}
        busy={save.busy}
        disabled={form.values.name.trim() === ''}
        onSubmit={() => save.run(form.values)}
        onCancel={onClose}
        problem={save.problem !== null && <ProblemNotice error={save.problem} />}
      >
        <TextInput {...form.text('name')} label={t('view.name')} maxLength={60} data-autofocus />
        <Checkbox
          label={t('view.share')}
          checked={form.values.shared}
          onChange={(event) => form.set('shared', event.currentTarget.checked)}
        />
      </Form>
    </Dialog>
  );
}
