import { useTranslation } from 'react-i18next';

/** Picks the reader's language out of words that the server has in both. */
export function useWords(): (words: { en: string; 'zh-CN': string }) => string {
  const { i18n } = useTranslation();
  return (words) => words[i18n.language === 'en' ? 'en' : 'zh-CN'];
}
