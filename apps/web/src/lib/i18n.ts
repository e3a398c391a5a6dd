import { configureClient, type Locale } from '@zhanggui/api-client';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

type Catalogue = Record<string, Record<string, unknown>>;

const catalogues: Record<Locale, () => Promise<{ default: Catalogue }>> = {
  'zh-CN': () => import('../locales/zh-CN/index.js'),
  en: () => import('../locales/en/index.js'),
};

export const languages: { value: Locale; label: string }[] = [
  { value: 'zh-CN', label: '简体中文' },
  { value: 'en', label: 'English' },
];

const storageKey = 'zhanggui.language';

/** The language this browser chose, else the one the browser itself speaks. */
export async function startI18n(): Promise<void> {
  const language = storedLanguage() ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: (await catalogues[language]()).default },
    defaultNS: 'shell',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  announce(language);
}

export async function setLanguage(language: Locale, remember = true): Promise<void> {
  if (remember) localStorage.setItem(storageKey, language);
  if (i18next.language === language) return;
  const catalogue = (await catalogues[language]()).default;
  for (const [namespace, texts] of Object.entries(catalogue)) i18next.addResourceBundle(language, namespace, texts);
  await i18next.changeLanguage(language);
  announce(language);
}

export function storedLanguage(): Locale | null {
  const stored = localStorage.getItem(storageKey);
  return stored === 'zh-CN' || stored === 'en' ? stored : null;
}

function announce(language: Locale): void {
  document.documentElement.lang = language;
  configureClient({ language });
}
