import { createRoute } from '@tanstack/react-router';
import { page, root } from './rootRoute.js';

/** Ways in for who cannot sign in yet. */
export const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/forgotten',
  component: page(() => import('../features/auth/ForgottenPage.js'), 'ForgottenPage'),
});

export const welcomeInvitation = createRoute({
  getParentRoute: () => root,
  path: '/welcome/invitation',
  component: page(() => import('../features/auth/WelcomeInvitationPage.js'), 'WelcomeInvitationPage'),
});

export const welcomePassword = createRoute({
  getParentRoute: () => root,
  path: '/welcome/password',
  component: page(() => import('../features/auth/WelcomePasswordPage.js'), 'WelcomePasswordPage'),
});
