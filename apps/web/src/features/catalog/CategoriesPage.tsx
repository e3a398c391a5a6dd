import { ActionIcon, Button, Skeleton } from '@mantine/core';
import { api, type Category } from '@zhanggui/api-client';
import { ConfirmNumbers, EmptyState, ProblemNotice, useFormat } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { categoriesQuery } from '../../lib/lookups.js';
import { PageFrame } from '../../lib/PageFrame.js';
import { useMay } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';
import { treeOrder, withDescendants, type PlacedCategory } from './categories.js';
import { CategoryDialog } from './CategoryDialog.js';
import classes from './catalog.module.css';

export function CategoriesPage() {
  const { t } = useTranslation('catalog');
  const { number } = useFormat();
  const { data, error, refetch } = useQuery(categoriesQuery);
  const { may, verb } = useMay();
  const writes = may('catalog:write');
  const [edited, setEdited] = useState<Category | 'new' | null>(null);
  const [doomed, setDoomed] = useState<Category | null>(null);
  const remove = useAction({
    run: (category: Category) => api.delete(`/categories/${category.id}`, { ifVersion: category.version }),
    invalidates: [['categories'], ['products']],
    doneText: () => t('categories.removed'),
    onDone: () => setDoomed(null),
  });
  const create = writes && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
      {verb('catalog:write', t('categories.create'))}
    </Button>
  );
  const under = doomed && data ? withDescendants(data, doomed.id).size - 1 : 0;
  return (
    <PageFrame title={t('categories.title')} parent={<Link to="/products">{t('title')}</Link>} actions={create} narrow>
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={300} />}
      {data?.length === 0 && (
        <EmptyState title={t('categories.empty')} hint={t('categories.emptyHint')} action={create} />
      )}
      {data && data.length > 0 && (
        <ul className={classes.tree}>
          {treeOrder(data).map((category) => (
            <CategoryRow
              key={category.id}
              category={category}
              writes={writes}
              onEdit={() => setEdited(category)}
              onRemove={() => setDoomed(category)}
            />
          ))}
        </ul>
      )}
      {edited && data && (
        <CategoryDialog category={edited === 'new' ? null : edited} categories={data} onClose={() => setEdited(null)} />
      )}
      {doomed && (
        <ConfirmNumbers
          danger
          title={t('categories.removeTitle', { name: doomed.name })}
          facts={[
            { value: number(doomed.productCount), label: t('categories.loseCategory', { count: doomed.productCount }) },
            ...(under > 0 ? [{ value: number(under), label: t('categories.under', { count: under }) }] : []),
          ]}
          confirmLabel={verb('catalog:write', t('categories.remove'))}
          busy={remove.busy}
          onConfirm={() => remove.run(doomed)}
          onClose={() => setDoomed(null)}
        />
      )}
    </PageFrame>
  );
}

interface CategoryRowProps {
  category: PlacedCategory;
  writes: boolean;
  onEdit: () => void;
  onRemove: () => void;
}

function CategoryRow({ category, writes, onEdit, onRemove }: CategoryRowProps) {
  const { t } = useTranslation('catalog');
  const { number } = useFormat();
  return (
    <li style={{ paddingInlineStart: 12 + category.depth * 24 }}>
      <Link to="/products" search={{ categoryId: category.id }}>
        {category.name}
      </Link>
      <span className="zg-soft">
        {t('categories.products', { count: category.productCount, shown: number(category.productCount) })}
      </span>
      {writes && (
        <span className={classes.treeActions}>
          <ActionIcon aria-label={t('categories.editOf', { name: category.name })} onClick={onEdit}>
            <IconPencil size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon aria-label={t('categories.removeTitle', { name: category.name })} onClick={onRemove}>
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </span>
      )}
    </li>
  );
}
