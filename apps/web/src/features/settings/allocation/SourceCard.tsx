import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import { ActionIcon, Checkbox, TagsInput } from '@mantine/core';
import { minorDigits } from '@zhanggui/shared';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { MoneyField } from '../../../lib/MoneyField.js';
import classes from './allocation.module.css';
import { readRegion, type SourceDraft } from './draft.js';

interface SourceCardProps {
  source: SourceDraft;
  name: string;
  currency: string;
  isInactive: boolean;
  writes: boolean;
  onChange: (patch: Partial<SourceDraft>) => void;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
  onRemove: (() => void) | null;
}

export function SourceCard(props: SourceCardProps) {
  const { source, name, currency, isInactive, writes, onChange, onUp, onDown, onRemove } = props;
  const { t } = useTranslation('settings');
  const isWrong = source.regions.some((text) => readRegion(text) === null);
  return (
    <li className={classes.source} aria-label={name}>
      <div className={classes.sourceHead}>
        <strong>{name}</strong>
        {writes && (
          <span className={classes.moves}>
            <ActionIcon aria-label={t('allocation.upOf', { name })} disabled={!onUp} onClick={() => onUp?.()}>
              <IconArrowUp size={16} aria-hidden />
            </ActionIcon>
            <ActionIcon aria-label={t('allocation.downOf', { name })} disabled={!onDown} onClick={() => onDown?.()}>
              <IconArrowDown size={16} aria-hidden />
            </ActionIcon>
            <ActionIcon
              aria-label={t('allocation.removeOf', { name })}
              disabled={!onRemove}
              onClick={() => onRemove?.()}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </span>
        )}
      </div>
      {isInactive && <p className="zg-soft">{t('allocation.inactive')}</p>}
      <Checkbox
        label={t('allocation.active')}
        checked={!source.excluded}
        disabled={!writes}
        onChange={(event) => onChange({ excluded: !event.currentTarget.checked })}
      />
      <div className={classes.pair}>
        <MoneyField
          label={t('allocation.cost')}
          value={source.costMinor}
          onChange={(costMinor) => onChange({ costMinor: costMinor ?? 0 })}
          currency={currency}
          digits={minorDigits(currency)}
          disabled={!writes}
        />
        <TagsInput
          label={t('allocation.regions')}
          description={t('allocation.regionsHint')}
          value={source.regions}
          error={isWrong && t('allocation.wrongRegion')}
          disabled={!writes}
          splitChars={[';', '；']}
          acceptValueOnBlur
          maxTags={100}
          onChange={(regions) => onChange({ regions })}
        />
      </div>
    </li>
  );
}
