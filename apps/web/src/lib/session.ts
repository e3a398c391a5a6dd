import type { Permission } from '@zhanggui/shared';
import { api, configureClient, ProblemError, type Session } from '@zhanggui/api-client';
import { queryOptions, useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async () => adopt(await api.get<Session>('/auth/session')),
  staleTime: Infinity,
  gcTime: Infinity,
  retry: (count, error) => error instanceof ProblemError && error.undecided && count < 2,
});

/** Who is signed in, for which merchant. Only below the shell, which does not open without a session. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data;
}

export function useCan(): (permission: Permission) => boolean {
  const { permissions } = useSession();
  return (permission) => permissions.includes(permission);
}

type SessionRight = Session['rights'][number];

/** How far the person may go with this: level and limit; undefined where not at all. */
export function useRight(permission: Permission): SessionRight | undefined {
  return useSession().rights.find((right) => right.permission === permission);
}

/** What the person may do, or at least suggest; then the label of its button says which. */
export function useMay(): {
  may: (permission: Permission) => boolean;
  verb: (permission: Permission, label: string) => string;
} {
  const { t } = useTranslation('ui');
  const { permissions, rights } = useSession();
  const suggests = (permission: Permission): boolean =>
    rights.some((right) => right.permission === permission && right.level === 'suggest');
  return {
    may: (permission) => permissions.includes(permission) || suggests(permission),
    verb: (permission, label) => (suggests(permission) ? t('suggest', { action: label }) : label),
  };
}

/** Every answer that carries a session goes through here, so that later calls carry its CSRF token. */
export function adopt(session: Session): Session {
  configureClient({ csrfToken: session.csrfToken });
  return session;
}

/** Takes over a session of another person or merchant: nothing of the previous one may stay on the screen. */
export function startSession(queryClient: QueryClient, session: Session): void {
  queryClient.clear();
  queryClient.setQueryData(sessionQuery.queryKey, adopt(session));
}
