import type { Permission } from '@zhanggui/shared';
import { api, configureClient, ProblemError, type Session } from '@zhanggui/api-client';
import { queryOptions, useSuspenseQuery, type QueryClient } from '@tanstack/react-query';

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
