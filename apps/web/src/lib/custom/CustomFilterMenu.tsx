import { Button, Popover } from '@mantine/core';
import type { CustomField } from '@zhanggui/api-client';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { customCount, customParams, type CustomParams, withoutCustom } from '../customFields.js';
import classes from './custom.module.css';
import { CustomFilterField } from './CustomFilterField.js';

interface CustomFilterMenuProps {
  fields: readonly CustomField[];
  search: CustomParams;
  change: (patch: CustomParams) => void;
}

/** All filters by custom fields behind one button; they narrow the list when they are applied. */
export default function CustomFilterMenu({ fields, search, change }: CustomFilterMenuProps) {
  const { t } = useTranslation('custom');
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState<CustomParams>({});
  const count = customCount(search);
  const open = () => {
    setTyped(customParams(search as Record<string, unknown>));
    setOpened(!opened);
  };
  const apply = (event: FormEvent) => {
    event.preventDefault();
    change({ ...withoutCustom(search), ...typed });
    setOpened(false);
  };
  const clear = () => {
    change(withoutCustom(search));
    setOpened(false);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus withinPortal>
      <Popover.Target>
        <Button
          variant="default"
          fw={400}
          leftSection={<IconAdjustmentsHorizontal size={15} aria-hidden />}
          aria-expanded={opened}
          onClick={open}
        >
          {count > 0 ? t('filtersOn', { count }) : t('title')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('title')}>
        <form className={classes.filters} onSubmit={apply} aria-label={t('title')}>
          {fields.map((field) => (
            <CustomFilterField
              key={field.id}
              field={field}
              typed={typed}
              onChange={(patch) => setTyped({ ...typed, ...patch })}
            />
          ))}
          <div className={classes.foot}>
            <Button variant="default" onClick={clear}>
              {t('clear')}
            </Button>
            <Button type="submit">{t('apply')}</Button>
          </div>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
