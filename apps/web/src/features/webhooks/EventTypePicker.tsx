import { Checkbox, Skeleton } from '@mantine/core';
import type { EventTypeGroup } from '@zhanggui/api-client';
import { ProblemNotice, useFormat } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { eventTypesQuery } from './queries.js';
import classes from './webhooks.module.css';

interface EventTypePickerProps {
  value: string[];
  onChange: (value: string[]) => void;
  problem: string | undefined;
}

/** Everything, whole subjects, or single types. Whoever takes a whole also gets what is added to it later. */
export function EventTypePicker({ value, onChange, problem }: EventTypePickerProps) {
  const { t } = useTranslation('webhooks');
  const { locale } = useFormat();
  const { data, error, refetch } = useQuery(eventTypesQuery(locale));
  const everything = value.includes('*');
  return (
    <fieldset className={classes.picker}>
      <legend>{t('form.events')}</legend>
      {problem && <p role="alert">{problem}</p>}
      <Checkbox
        label={t('form.everything')}
        checked={everything}
        onChange={(event) => onChange(event.currentTarget.checked ? ['*'] : [])}
      />
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={200} />}
      {!everything && (
        <div className={classes.groups} tabIndex={0} role="group" aria-label={t('form.events')}>
          {data?.map((group) => (
            <Group key={group.name} group={group} value={value} onChange={onChange} />
          ))}
        </div>
      )}
    </fieldset>
  );
}

function Group({ group, value, onChange }: Omit<EventTypePickerProps, 'problem'> & { group: EventTypeGroup }) {
  const { t } = useTranslation('webhooks');
  const all = group.subjects.map((subject) => `${subject}.*`);
  const isMine = (one: string) => group.subjects.some((subject) => one.startsWith(`${subject}.`));
  const isTaken = (type: string) => value.includes(`${type.slice(0, type.indexOf('.'))}.*`);
  const whole = all.every((one) => value.includes(one));
  const others = value.filter((one) => !isMine(one));
  const toggle = (type: string, on: boolean) =>
    onChange(on ? [...value, type].sort() : value.filter((one) => one !== type));
  return (
    <div className={classes.group}>
      <Checkbox
        label={t('form.allOf', { subject: group.name })}
        checked={whole}
        indeterminate={!whole && value.some(isMine)}
        onChange={(event) => onChange(event.currentTarget.checked ? [...others, ...all].sort() : others)}
      />
      <div className={classes.groupTypes}>
        {group.types.map(({ type, description }) => (
          <Checkbox
            key={type}
            label={description}
            description={<span className="zg-mono">{type}</span>}
            checked={isTaken(type) || value.includes(type)}
            disabled={isTaken(type)}
            onChange={(event) => toggle(type, event.currentTarget.checked)}
          />
        ))}
      </div>
    </div>
  );
}
