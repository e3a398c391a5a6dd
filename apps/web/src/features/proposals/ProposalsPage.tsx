import { Select } from '@mantine/core';
import { proposalStates, type ProposalRow } from '@zhanggui/api-client';
import { PERMISSIONS } from '@zhanggui/shared';
import { DataGrid, SidePanel } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../lib/ExportButton.js';
import { GridViews } from '../../lib/grid/GridViews.js';
import { useGrid } from '../../lib/grid/useGrid.js';
import { type BuiltInView, paramsOf } from '../../lib/grid/views.js';
import { ListWithPanel, PageFrame } from '../../lib/PageFrame.js';
import { usePermissionWords } from '../../lib/permissions.js';
import { understood, useSearchPatch } from '../../lib/search.js';
import { toDecideQuery } from '../../lib/toDecide.js';
import { useKeysetList } from '../../lib/useKeysetList.js';
import { usePanel } from '../../lib/usePanel.js';
import { ProposalDetail } from './ProposalDetail.js';
import classes from './proposals.module.css';
import { ProposalStateChip } from './ProposalStateChip.js';
import { apiQuery, type ProposalsSearch, validateProposalsSearch, whoseTurn } from './search.js';
import { About, Amount, ProposalLink, useProposalColumns } from './useProposalColumns.js';

const route = getRouteApi('/shell/proposals');
const idOf = (row: ProposalRow) => row.id;

/** What others suggest and what is beyond their limit: decided here, or followed by who proposed it. */
export function ProposalsPage() {
  const { t } = useTranslation('proposals');
  const search = route.useSearch({ select: understood(validateProposalsSearch) });
  const change = useSearchPatch<ProposalsSearch>();
  const source = useKeysetList<ProposalRow>(['proposals', 'list'], '/proposals', apiQuery(search));
  const { open, close } = usePanel();
  const columns = useProposalColumns(open);
  const { grid, props } = useGrid('proposals', {
    columns,
    search,
    validate: validateProposalsSearch,
    builtIn: useTurns(search),
    at: search.who ?? 'to_decide',
  });
  const filtered = Boolean(search.state || search.permission);
  return (
    <PageFrame title={t('title')} fills>
      <GridViews grid={grid} />
      <ProposalFilters search={search} change={change} />
      <ListWithPanel
        panel={
          search.open && (
            <SidePanel label={t('detail.label')} onClose={close}>
              <ProposalDetail key={search.open} id={search.open} />
            </SidePanel>
          )
        }
      >
        <DataGrid
          {...props}
          label={t('title')}
          source={source}
          rowId={idOf}
          rowLabel={(row) => `#${row.number}`}
          openId={search.open}
          onOpen={(row) => open(row.id)}
          tools={(shown) => <ExportButton table="proposals" query={apiQuery(search)} shown={shown} />}
          cardLines={3}
          card={(row) => (
            <div className={classes.card}>
              <span className="zg-ellipsis">
                <ProposalLink row={row} open={open} /> <About row={row} />
              </span>
              <ProposalStateChip state={row.state} />
              <span className="zg-soft zg-ellipsis">{row.proposedByName}</span>
              <Amount row={row} />
            </div>
          )}
          empty={{
            title: t(filtered ? 'empty.filtered' : `empty.${search.who ?? 'to_decide'}`),
            ...(!filtered && { hint: t('empty.hint') }),
          }}
        />
      </ListWithPanel>
    </PageFrame>
  );
}

/** Whose turn it is, as views of the product. */
function useTurns({ state: _state, ...search }: ProposalsSearch): BuiltInView[] {
  const { t } = useTranslation('proposals');
  const toDecide = useQuery(toDecideQuery).data;
  const { who: _who, ...kept } = search.view && search.view !== 'all' ? {} : paramsOf(search);
  return whoseTurn.map((who) => ({
    id: who,
    label: t(`tab.${who}`),
    params: who === 'to_decide' ? kept : { ...kept, who },
    ...(who === 'to_decide' && toDecide !== undefined && { count: toDecide }),
  }));
}

interface FiltersProps {
  search: ProposalsSearch;
  change: (patch: Partial<ProposalsSearch>) => void;
}

function ProposalFilters({ search, change }: FiltersProps) {
  const { t } = useTranslation('proposals');
  const { title } = usePermissionWords();
  return (
    <div className={classes.filters}>
      {search.who && search.who !== 'to_decide' && (
        <Select
          w={150}
          aria-label={t('filter.state')}
          placeholder={t('filter.anyState')}
          clearable
          value={search.state ?? null}
          onChange={(value) =>
            change({ state: proposalStates.find((one) => one === value) } as Partial<ProposalsSearch>)
          }
          data={proposalStates.map((one) => ({ value: one, label: t(`state.${one}`) }))}
        />
      )}
      <Select
        w={220}
        aria-label={t('filter.permission')}
        placeholder={t('filter.anyPermission')}
        clearable
        searchable
        value={search.permission ?? null}
        onChange={(value) => change({ permission: value ?? '' })}
        data={PERMISSIONS.filter((one) => !one.endsWith(':read')).map((one) => ({ value: one, label: title(one) }))}
      />
    </div>
  );
}
