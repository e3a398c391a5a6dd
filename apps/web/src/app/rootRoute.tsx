import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, type RouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { loadMoreTexts } from '../lib/i18n.js';
import { late } from '../lib/late.js';
import { NotFound, RouteFailed } from './RouteStates.js';
import { Root } from './Root.js';

/** A page in a chunk of its own. The wide return type keeps the pages' own types out of the router's type. */
export function page<Module, Name extends string & keyof Module>(
  load: () => Promise<Module>,
  name: Name,
): RouteComponent {
  return late(async () => ({ default: (await load())[name] as ComponentType }));
}

/** The same for a page whose texts do not come with the first visit. */
export function seldomPage<Module, Name extends string & keyof Module>(
  load: () => Promise<Module>,
  name: Name,
): RouteComponent {
  return page(async () => (await Promise.all([load(), loadMoreTexts()]))[0], name);
}

export const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Root,
  notFoundComponent: NotFound,
  errorComponent: RouteFailed,
});
