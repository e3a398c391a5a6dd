import { ActionIcon, Button } from '@mantine/core';
import type { AllocationCriterion } from '@zhanggui/api-client';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './allocation.module.css';
import { CRITERIA, moved } from './draft.js';

interface CriteriaListProps {
  criteria: AllocationCriterion[];
  onChange: (criteria: AllocationCriterion[]) => void;
  writes: boolean;
}

/** The criteria in the order in which they are compared, and those that could be added. */
export function CriteriaList({ criteria, onChange, writes }: CriteriaListProps) {
  const { t } = useTranslation('settings');
  const name = (one: AllocationCriterion) => t(`allocation.criterion.${one}`);
  const others = CRITERIA.filter((one) => !criteria.includes(one));
  return (
    <fieldset className={classes.group}>
      <legend>{t('allocation.criteria')}</legend>
      <p className="zg-soft">{t(criteria.length > 0 ? 'allocation.criteriaHint' : 'allocation.noCriteria')}</p>
      <ol className={classes.list}>
        {criteria.map((one, n) => (
          <li key={one}>
            <span>{name(one)}</span>
            {writes && (
              <span className={classes.moves}>
                <ActionIcon
                  aria-label={t('allocation.upOf', { name: name(one) })}
                  disabled={n === 0}
                  onClick={() => onChange(moved(criteria, n, -1))}
                >
                  <IconArrowUp size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  aria-label={t('allocation.downOf', { name: name(one) })}
                  disabled={n === criteria.length - 1}
                  onClick={() => onChange(moved(criteria, n, 1))}
                >
                  <IconArrowDown size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  aria-label={t('allocation.removeOf', { name: name(one) })}
                  onClick={() => onChange(criteria.filter((other) => other !== one))}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              </span>
            )}
          </li>
        ))}
      </ol>
      {writes && others.length > 0 && (
        <div className={classes.chips} role="group" aria-label={t('allocation.addCriterion')}>
          {others.map((one) => (
            <Button
              key={one}
              size="compact-sm"
              variant="default"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => onChange([...criteria, one])}
            >
              {name(one)}
            </Button>
          ))}
        </div>
      )}
    </fieldset>
  );
}
