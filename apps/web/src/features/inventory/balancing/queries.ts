import { api, type TransferProposalsSummary, type TransferSetting } from '@zhanggui/api-client';
import { queryOptions } from '@tanstack/react-query';

export const proposalsSummaryQuery = queryOptions({
  queryKey: ['transfer-proposals', 'summary'],
  queryFn: ({ signal }) => api.get<TransferProposalsSummary>('/transfer-proposals/summary', { signal }),
  // A plan is made in the background, and at night.
  refetchInterval: 3_000,
});

export const transferSettingQuery = queryOptions({
  queryKey: ['transfer-proposals', 'settings'],
  queryFn: ({ signal }) => api.get<TransferSetting>('/transfer-proposals/settings', { signal }),
});
