import { createRoute } from '@tanstack/react-router';
import { root, seldomPage } from './rootRoute.js';

/** Ways in for who cannot sign in yet. */
export const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/forgotten',
  component: seldomPage(() => import('../features/auth/ForgottenPage.js'), 'ForgottenPage'),
});

export const welcomeInvitation = createRoute({
  getParentRoute: () => root,
  path: '/welcome/invitation',
  component: seldomPage(() => import('../features/auth/WelcomeInvitationPage.js'), 'WelcomeInvitationPage'),
});

export const welcomePassword = createRoute({
  getParentRoute: () => root,
  path: '/welcome/password',
  component: seldomPage(() => import('../features/auth/WelcomePasswordPage.js'), 'WelcomePasswordPage'),
});
