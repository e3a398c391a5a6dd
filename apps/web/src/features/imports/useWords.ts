import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Picks the reader's language from words that the server gives in both. */
export function useWords(): (words: { en: string; 'zh-CN': string }) => string {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh-CN';
  return useCallback((words) => words[language], [language]);
}
