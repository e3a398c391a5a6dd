import { Button, Select } from '@mantine/core';
import type { ContractRow } from '@zhanggui/api-client';
import { DataGrid, FilterBar, type GridColumn } from '@zhanggui/ui';
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
import { contractStatuses, type ContractsSearch, listQuery, validateContractsSearch } from '../search.js';
import { StatusWord } from '../StatusWord.js';
import { ContractDialog } from './ContractDialog.js';

const route = getRouteApi('/shell/purchasing/contracts');
const idOf = (contract: ContractRow) => contract.id;

export function ContractsPage() {
  const { t } = useTranslation('purchasing');
  const search = route.useSearch({ select: understood(validateContractsSearch) });
  const change = useSearchPatch<ContractsSearch>();
  const navigate = useNavigate();
  const { may, verb } = useMay();
  const [drafting, setDrafting] = useState(false);
  const source = useKeysetList<ContractRow>(['contracts', 'list'], '/contracts', listQuery(search));
  const columns = useContractColumns();
  const { grid, props } = useGrid('contracts', { columns, search, validate: validateContractsSearch });
  const filtered = Boolean(search.q || search.status);
  const create = may('contracts:write') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setDrafting(true)}>
      {verb('contracts:write', t('contracts.create'))}
    </Button>
  );
  return (
    <PageFrame title={t('contracts.title')} fills actions={create}>
      <PurchasingTabs />
      <GridViews grid={grid} />
      <FilterBar
        search={search.q ?? ''}
        searchLabel={t('contracts.search')}
        onSearch={(q) => change({ q }, true)}
        activeCount={search.status ? 1 : 0}
        onReset={() => change({ q: '', status: undefined } as unknown as Partial<ContractsSearch>)}
      >
        <Select
          w={150}
          aria-label={t('contract.status')}
          placeholder={t('list.anyStatus')}
          clearable
          value={search.status ?? null}
          onChange={(value) =>
            change({ status: contractStatuses.find((one) => one === value) } as Partial<ContractsSearch>)
          }
          data={contractStatuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
        />
      </FilterBar>
      <DataGrid
        {...props}
        label={t('contracts.title')}
        source={source}
        rowId={idOf}
        rowLabel={(contract) => contract.number}
        sort={search.sort ?? 'endsOn'}
        onSort={(sort) => change({ sort } as Partial<ContractsSearch>)}
        onOpen={({ id }) => void navigate({ to: '/purchasing/contracts/$contractId', params: { contractId: id } })}
        tools={(shown) => <ExportButton table="contracts" query={listQuery(search)} shown={shown} />}
        cardLines={2}
        card={(contract) => (
          <div className={classes.card}>
            <strong className="zg-ellipsis">
              <ContractLink contract={contract} /> {contract.title}
            </strong>
            <StatusWord status={contract.status} />
            <span className="zg-soft">{contract.supplierName}</span>
            <DaysLeft contract={contract} />
          </div>
        )}
        empty={{
          title: t(filtered ? 'list.filtered' : 'contracts.empty'),
          hint: t(filtered ? 'list.filteredHint' : 'contracts.emptyHint'),
          action: !filtered && create,
        }}
      />
      {drafting && <ContractDialog contract={null} onClose={() => setDrafting(false)} />}
    </PageFrame>
  );
}

function useContractColumns(): GridColumn<ContractRow>[] {
  const { t } = useTranslation('purchasing');
  return useMemo(() => {
    const column = (id: string, rest: Omit<GridColumn<ContractRow>, 'id' | 'header'>): GridColumn<ContractRow> => ({
      id,
      header: t(`contract.${id}`),
      ...rest,
    });
    return [
      column('number', { width: 120, names: true, cell: (contract) => <ContractLink contract={contract} /> }),
      column('title', { width: 200, grow: 2, cell: (contract) => contract.title }),
      column('supplier', { width: 180, grow: 1, cell: (contract) => contract.supplierName }),
      column('status', { width: 110, cell: (contract) => <StatusWord status={contract.status} /> }),
      column('startsOn', { width: 110, cell: (contract) => contract.startsOn }),
      column('endsOn', { width: 110, sort: 'endsOn', cell: (contract) => contract.endsOn }),
      column('daysLeft', { width: 120, cell: (contract) => <DaysLeft contract={contract} /> }),
      column('priceCount', { width: 90, align: 'end', cell: (contract) => contract.priceCount }),
    ];
  }, [t]);
}

function ContractLink({ contract }: { contract: ContractRow }) {
  return (
    <Link to="/purchasing/contracts/$contractId" params={{ contractId: contract.id }} className="zg-mono">
      {contract.number}
    </Link>
  );
}

/** A contract that ends soon is to be renewed. */
const SOON = 30;

function DaysLeft({ contract }: { contract: ContractRow }) {
  const { t } = useTranslation('purchasing');
  if (contract.status !== 'active') return null;
  const text = t('contract.left', { count: contract.daysLeft });
  return contract.daysLeft <= SOON ? <strong>{text}</strong> : <span className="zg-soft">{text}</span>;
}
