import { ActionIcon, Menu } from '@mantine/core';
import { IconCheck, IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../lib/i18n.js';
import { useLanguageChoice } from './usePreferences.js';

export function LanguageMenu() {
  const { t, i18n } = useTranslation('shell');
  const choose = useLanguageChoice();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon title={t('language')} aria-label={t('language')}>
          <IconLanguage size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {languages.map(({ value, label }) => (
          <Menu.Item
            key={value}
            lang={value}
            onClick={() => choose(value)}
            rightSection={i18n.language === value ? <IconCheck size={15} aria-hidden /> : null}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
