import { Button, Popover, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime, dayOf, type FormatSettings, weekBegin } from './formatting.js';
import { useFormatSettings } from './Format.js';
import classes from './parts.module.css';

interface DateRangeProps {
  label: string;
  /** Days on the merchant's clock, such as 2025-03-01; both ends belong to the range. */
  from: string | undefined;
  to: string | undefined;
  onChange: (from: string | undefined, to: string | undefined) => void;
}

type Days = [from: string, to: string];

const presets: {
  id: 'today' | 'yesterday' | 'thisWeek' | 'week' | 'month';
  days: (settings: FormatSettings) => Days;
}[] = [
  { id: 'today', days: ({ timeZone }) => [dayOf(timeZone), dayOf(timeZone)] },
  { id: 'yesterday', days: ({ timeZone }) => [dayOf(timeZone, -1), dayOf(timeZone, -1)] },
  {
    id: 'thisWeek',
    days: (settings) => [weekBegin(dayOf(settings.timeZone), settings), dayOf(settings.timeZone)],
  },
  { id: 'week', days: ({ timeZone }) => [dayOf(timeZone, -6), dayOf(timeZone)] },
  { id: 'month', days: ({ timeZone }) => [dayOf(timeZone, -29), dayOf(timeZone)] },
];

export function DateRange({ label, from, to, onChange }: DateRangeProps) {
  const { t } = useTranslation('ui');
  const settings = useFormatSettings();
  const [opened, setOpened] = useState(false);
  const day = (value: string | undefined) =>
    value ? formatDateTime({ ...settings, timeZone: 'UTC' }, `${value}T12:00:00Z`, 'date') : '…';
  const chosen = from !== undefined || to !== undefined;
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus>
      <Popover.Target>
        <Button
          variant="default"
          fw={400}
          leftSection={<IconCalendar size={15} aria-hidden />}
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          {chosen ? (from === to ? day(from) : `${day(from)} – ${day(to)}`) : label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label} className={classes.dates}>
        <div className={classes.presets}>
          {presets.map((preset) => (
            <Button
              key={preset.id}
              variant="default"
              onClick={() => {
                onChange(...preset.days(settings));
                setOpened(false);
              }}
            >
              {t(`dates.${preset.id}`)}
            </Button>
          ))}
        </div>
        <TextInput
          type="date"
          label={t('dates.from')}
          max={to}
          value={from ?? ''}
          onChange={(event) => onChange(event.currentTarget.value || undefined, to)}
        />
        <TextInput
          type="date"
          label={t('dates.to')}
          min={from}
          value={to ?? ''}
          onChange={(event) => onChange(from, event.currentTarget.value || undefined)}
        />
        {chosen && (
          <Button variant="subtle" onClick={() => onChange(undefined, undefined)}>
            {t('dates.clear')}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
