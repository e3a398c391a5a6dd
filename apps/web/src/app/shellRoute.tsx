import { ProblemError } from '@zhanggui/api-client';
import { createRoute, redirect } from '@tanstack/react-router';
import { sessionQuery } from '../lib/session.js';
import { root } from './rootRoute.js';
import { RouteFailed } from './RouteStates.js';
import { Shell } from './shell/Shell.js';

/** Everything behind it is for people who are signed in. */
export const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queryClient.ensureQueryData(sessionQuery);
    } catch (error) {
      if (!(error instanceof ProblemError) || error.status !== 401) throw error;
      throw redirect({ to: '/login', search: location.pathname === '/' ? {} : { returnTo: location.href } });
    }
  },
  component: Shell,
  errorComponent: RouteFailed,
});

export const under = () => shell;
