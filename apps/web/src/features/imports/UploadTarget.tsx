import { Button, Menu, Select } from '@mantine/core';
import { api, type ImportKind } from '@zhanggui/api-client';
import { IconChevronDown, IconFileSpreadsheet } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useWords } from './useWords.js';

const formats = ['xlsx', 'csv'] as const;

interface UploadTargetProps {
  kinds: ImportKind[];
  kind: string;
  onChange: (kind: string) => void;
}

/** What the file is to become, and an empty one to fill. */
export function UploadTarget({ kinds, kind, onChange }: UploadTargetProps) {
  const { t } = useTranslation('imports');
  const words = useWords();
  return (
    <>
      <Select
        w={160}
        aria-label={t('upload.kind')}
        allowDeselect={false}
        value={kind}
        onChange={(value) => value && onChange(value)}
        data={kinds.map((one) => ({ value: one.kind, label: words(one.title) }))}
      />
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <Button
            variant="subtle"
            leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            {t('upload.template')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {formats.map((format) => (
            <Menu.Item
              key={format}
              component="a"
              href={api.url(`/imports/kinds/${kind}/template`, { format })}
              download
            >
              {t(`format.${format}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
