import { ActionIcon } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, setLanguage } from '../../lib/i18n.js';
import classes from './AuthCard.module.css';

/** The one thing on the screen while nobody is let in yet. */
export function AuthCard({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  const { t, i18n } = useTranslation('auth');
  const other = languages.find((language) => language.value !== i18n.language);
  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <div className={classes.head}>
          <img src="/icon.svg" width={32} height={32} alt="" />
          <span className={classes.brand}>{t('brand')}</span>
          {other && (
            <ActionIcon
              w="auto"
              px={8}
              lang={other.value}
              aria-label={other.label}
              onClick={() => void setLanguage(other.value)}
              className={classes.language}
            >
              <IconLanguage size={17} aria-hidden />
              {other.label}
            </ActionIcon>
          )}
        </div>
        <h1>{title}</h1>
        {hint && <p className="zg-soft">{hint}</p>}
        {children}
      </div>
    </main>
  );
}
