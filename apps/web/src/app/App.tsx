import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { configureClient, ProblemError } from '@zhanggui/api-client';
import { cssVariables, theme } from '@zhanggui/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { makeRouter } from './router.js';

const colorScheme = localStorageColorSchemeManager({ key: 'zhanggui.scheme' });

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, error) => navigator.onLine && error instanceof ProblemError && error.undecided && count < 2,
      // Without a connection they fail and say so; waiting for it would leave the screen standing without a word.
      networkMode: 'always',
      refetchOnReconnect: true,
    },
    // A retry is the reader's decision: it repeats the same intent with the same key.
    mutations: { retry: false, networkMode: 'always' },
  },
});

const router = makeRouter(queryClient);

configureClient({
  // The session ended while working: sign in and come back to the same place.
  onUnauthorized: () => {
    const { pathname, href } = router.state.location;
    // Before signing in, the pages themselves say what was wrong.
    if (pathname === '/login' || pathname.startsWith('/welcome/')) return;
    // Clearing first would make the screens that are still up ask for the session again.
    void router.navigate({ to: '/login', search: { returnTo: href } }).then(() => queryClient.clear());
  },
});

export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorScheme}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
