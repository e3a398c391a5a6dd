import { Button, Select } from '@mantine/core';
import type { QuotationRow } from '@zhanggui/api-client';
import { DataGrid, DateTime, FilterBar, type GridColumn } from '@zhanggui/ui';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../../lib/ExportButton.js';
import { GridViews } from '../../../lib/grid/GridViews.js';
import { useGrid } from '../../../lib/grid/useGrid.js';
import { PageFrame } from '../../../lib/PageFrame.js';
import { understood, useSearchPatch } from '../../../lib/search.js';
import { useMay } from '../../../lib/session.js';
import { useKeysetList } from '../../../lib/useKeysetList.js';
import { PurchasingTabs } from '../PurchasingTabs.js';
import classes from '../purchasing.module.css';
import { listQuery, quotationStatuses, type QuotationsSearch, validateQuotationsSearch } from '../search.js';
import { StatusWord } from '../StatusWord.js';
import { NewQuotationDialog } from './NewQuotationDialog.js';

const route = getRouteApi('/shell/purchasing/quotations');
const idOf = (quotation: QuotationRow) => quotation.id;

export function QuotationsPage() {
  const { t } = useTranslation('purchasing');
  const search = route.useSearch({ select: understood(validateQuotationsSearch) });
  const change = useSearchPatch<QuotationsSearch>();
  const navigate = useNavigate();
  const { may, verb } = useMay();
  const [asking, setAsking] = useState(false);
  const source = useKeysetList<QuotationRow>(['quotations', 'list'], '/quotations', listQuery(search));
  const columns = useQuotationColumns();
  const { grid, props } = useGrid('quotations', { columns, search, validate: validateQuotationsSearch });
  const filtered = Boolean(search.q || search.status);
  const create = may('purchasing:write') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAsking(true)}>
      {verb('purchasing:write', t('quotations.create'))}
    </Button>
  );
  return (
    <PageFrame title={t('quotations.title')} fills actions={create}>
      <PurchasingTabs />
      <GridViews grid={grid} />
      <FilterBar
        search={search.q ?? ''}
        searchLabel={t('quotations.search')}
        onSearch={(q) => change({ q }, true)}
        activeCount={search.status ? 1 : 0}
        onReset={() => change({ q: '', status: undefined } as unknown as Partial<QuotationsSearch>)}
      >
        <Select
          w={150}
          aria-label={t('quotation.status')}
          placeholder={t('list.anyStatus')}
          clearable
          value={search.status ?? null}
          onChange={(value) =>
            change({ status: quotationStatuses.find((one) => one === value) } as Partial<QuotationsSearch>)
          }
          data={quotationStatuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
        />
      </FilterBar>
      <DataGrid
        {...props}
        label={t('quotations.title')}
        source={source}
        rowId={idOf}
        rowLabel={(quotation) => quotation.number}
        onOpen={({ id }) => void navigate({ to: '/purchasing/quotations/$quotationId', params: { quotationId: id } })}
        tools={(shown) => <ExportButton table="quotations" query={listQuery(search)} shown={shown} />}
        cardLines={2}
        card={(quotation) => (
          <div className={classes.card}>
            <strong className="zg-ellipsis">
              <QuotationLink quotation={quotation} /> {quotation.title}
            </strong>
            <StatusWord status={quotation.status} />
            <span className="zg-soft">{quotation.dueOn}</span>
            <span className="zg-soft">
              {t('quotation.answeredOf', { answered: quotation.answered, asked: quotation.asked })}
            </span>
          </div>
        )}
        empty={{
          title: t(filtered ? 'list.filtered' : 'quotations.empty'),
          hint: t(filtered ? 'list.filteredHint' : 'quotations.emptyHint'),
          action: !filtered && create,
        }}
      />
      {asking && <NewQuotationDialog onClose={() => setAsking(false)} />}
    </PageFrame>
  );
}

function useQuotationColumns(): GridColumn<QuotationRow>[] {
  const { t } = useTranslation('purchasing');
  return useMemo(() => {
    const column = (id: string, rest: Omit<GridColumn<QuotationRow>, 'id' | 'header'>): GridColumn<QuotationRow> => ({
      id,
      header: t(`quotation.${id}`),
      ...rest,
    });
    return [
      column('number', { width: 130, names: true, cell: (quotation) => <QuotationLink quotation={quotation} /> }),
      column('title', { width: 220, grow: 2, cell: (quotation) => quotation.title }),
      column('status', { width: 120, cell: (quotation) => <StatusWord status={quotation.status} /> }),
      column('dueOn', { width: 120, cell: (quotation) => quotation.dueOn }),
      column('lineCount', { width: 90, align: 'end', cell: (quotation) => quotation.lineCount }),
      column('answers', {
        exports: ['asked', 'answered'],
        width: 110,
        cell: ({ answered, asked }) => t('quotation.answeredOf', { answered, asked }),
      }),
      column('createdAt', { width: 120, cell: (quotation) => <DateTime at={quotation.createdAt} /> }),
    ];
  }, [t]);
}

function QuotationLink({ quotation }: { quotation: QuotationRow }) {
  return (
    <Link to="/purchasing/quotations/$quotationId" params={{ quotationId: quotation.id }} className="zg-mono">
      {quotation.number}
    </Link>
  );
}
