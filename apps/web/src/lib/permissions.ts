import type { Level } from '@zhanggui/shared';
import { useTranslation } from 'react-i18next';

interface Words {
  title: (permission: string) => string;
  resource: (permission: string) => string;
  level: (level: Level | 'none') => string;
}

/** What permissions and their levels are called; one that this version does not know goes by its own name. */
export function usePermissionWords(): Words {
  const { t } = useTranslation('permissions');
  return {
    title: (permission) => t(`of.${permission.replace(':', '.')}`, { defaultValue: permission }),
    resource: (permission) => t(`resource.${resourceOf(permission)}`, { defaultValue: resourceOf(permission) }),
    level: (level) => t(`level.${level}`),
  };
}

export const resourceOf = (permission: string): string => permission.slice(0, permission.indexOf(':'));
