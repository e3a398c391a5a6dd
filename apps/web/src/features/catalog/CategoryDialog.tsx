import { Select, TextInput } from '@mantine/core';
import { api, type Category } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';
import { categoryOptions, withDescendants } from './categories.js';

interface CategoryDialogProps {
  category: Category | null;
  categories: Category[];
  onClose: () => void;
}

export function CategoryDialog({ category, categories, onClose }: CategoryDialogProps) {
  const { t } = useTranslation('catalog');
  const { verb } = useMay();
  const form = useFormState<{ name: string; parentId: string | null }>({
    name: category?.name ?? '',
    parentId: category?.parentId ?? null,
  });
  const save = useAction({
    run: ({ name, parentId }: { name: string; parentId: string | null }, idempotencyKey) =>
      category
        ? api.patch(`/categories/${category.id}`, { body: { name, parentId }, ifVersion: category.version })
        : api.post('/categories', { body: { name, ...(parentId ? { parentId } : {}) }, idempotencyKey }),
    form,
    invalidates: [['categories'], ['products']],
    onDone: onClose,
  });
  const closed = category ? withDescendants(categories, category.id) : new Set<string>();
  const title = t(category ? 'categories.edit' : 'categories.create');
  return (
    <Dialog onClose={onClose} title={title}>
      <Form
        label={title}
        submitLabel={verb('catalog:write', t('ui:save'))}
        busy={save.busy}
        disabled={form.values.name.trim() === '' || !form.dirty}
        onSubmit={() => save.run(form.values)}
        onCancel={onClose}
        problem={save.problem !== null && <ProblemNotice error={save.problem} />}
      >
        <TextInput {...form.text('name')} label={t('categories.name')} maxLength={120} data-autofocus />
        <Select
          label={t('categories.parent')}
          placeholder={t('categories.top')}
          clearable
          searchable
          value={form.values.parentId}
          error={form.errors['parentId']}
          onChange={(parentId) => form.set('parentId', parentId)}
          data={categoryOptions(categories).filter((option) => !closed.has(option.value))}
        />
      </Form>
    </Dialog>
  );
}
