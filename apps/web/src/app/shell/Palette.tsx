import { useMantineColorScheme } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { CommandPalette } from '@zhanggui/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from './useCommands.js';
import { useFindings } from './useFindings.js';

/** Go to a page, find an order, product or SKU by number, run an action: all from the keyboard. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell');
  const scheme = useMantineColorScheme();
  const [query, setQuery] = useState('');
  const [settled] = useDebouncedValue(query.trim(), 180);
  const commands = useCommands(scheme);
  const findings = useFindings(settled);
  const needle = query.trim().toLowerCase();
  const matching = commands.filter((command) => `${command.label} ${command.words}`.toLowerCase().includes(needle));
  const groups = [
    { id: 'pages', items: matching.filter((command) => command.group === 'pages') },
    { id: 'actions', items: matching.filter((command) => command.group === 'actions') },
    { id: 'found', items: needle ? findings.items : [] },
  ];
  return (
    <CommandPalette
      label={t('search.everything')}
      placeholder={t('search.placeholder')}
      query={query}
      onQuery={setQuery}
      groups={groups
        .filter((group) => group.items.length > 0)
        .map((group) => ({ ...group, label: t(`search.${group.id}`) }))}
      nothing={t(findings.busy || settled !== query.trim() ? 'search.busy' : 'search.nothing')}
      onClose={onClose}
    />
  );
}
