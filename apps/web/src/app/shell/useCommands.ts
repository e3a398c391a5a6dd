import type { MantineColorScheme } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import {
  IconCategory,
  IconDeviceDesktop,
  IconLanguage,
  IconLogout,
  IconMoon,
  IconPlus,
  IconShieldCheck,
  IconSun,
} from '@tabler/icons-react';
import type { PaletteItem } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { languages } from '../../lib/i18n.js';
import { useSession } from '../../lib/session.js';
import { jobsFor } from './jobs.js';
import { useLogout } from '../../lib/useLogout.js';
import { useLanguageChoice } from './usePreferences.js';

export interface Command extends PaletteItem {
  group: 'pages' | 'found' | 'actions';
  /** Further words by which it is found, such as its name in the other language. */
  words: string;
}

interface Scheme {
  colorScheme: MantineColorScheme;
  setColorScheme: (scheme: MantineColorScheme) => void;
}

const more = [
  { id: 'newProduct', to: '/products/new', icon: IconPlus, permission: 'catalog:write' },
  { id: 'categories', to: '/categories', icon: IconCategory, permission: 'catalog:read' },
  { id: 'audit', to: '/stock-audit', icon: IconShieldCheck, permission: 'inventory:audit' },
] as const;

export function useCommands(scheme: Scheme): Command[] {
  const { t } = useTranslation('shell');
  const { permissions } = useSession();
  const navigate = useNavigate();

  const pages = jobsFor(permissions).map<Command>((job) => ({
    id: job.id,
    group: 'pages',
    label: t(`nav.${job.id}`),
    words: job.id,
    icon: job.icon,
    run: () => void navigate({ to: job.to }),
  }));
  const shortcuts = more
    .filter((entry) => permissions.includes(entry.permission))
    .map<Command>((entry) => ({
      id: entry.id,
      group: 'pages',
      label: t(`goTo.${entry.id}`),
      words: entry.id,
      icon: entry.icon,
      run: () => void navigate({ to: entry.to }),
    }));
  return [...pages, ...shortcuts, ...useActionCommands(scheme)];
}

function useActionCommands(scheme: Scheme): Command[] {
  const { t } = useTranslation('shell');
  const logout = useLogout();
  const chooseLanguage = useLanguageChoice();
  const speak = languages.map<Command>(({ value, label }) => ({
    id: `language-${value}`,
    group: 'actions',
    label: `${t('language')}: ${label}`,
    words: 'language 语言',
    icon: IconLanguage,
    run: () => chooseLanguage(value),
  }));
  const icons = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop };
  const schemes = (['light', 'dark', 'auto'] as const)
    .filter((name) => name !== scheme.colorScheme)
    .map<Command>((name) => ({
      id: `scheme-${name}`,
      group: 'actions',
      label: `${t('scheme.label')}: ${t(`scheme.${name}`)}`,
      words: `theme ${name}`,
      icon: icons[name],
      run: () => scheme.setColorScheme(name),
    }));
  const leave: Command = {
    id: 'logout',
    group: 'actions',
    label: t('user.logout'),
    words: 'logout sign out 退出',
    icon: IconLogout,
    run: logout,
  };
  return [...speak, ...schemes, leave];
}
