import { configureClient, type Locale } from '@zhanggui/api-client';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

type Catalogue = Record<string, Record<string, unknown>>;

type Load = () => Promise<{ default: Catalogue }>;

const catalogues: Record<Locale, { core: Load; more: Load }> = {
  'zh-CN': { core: () => import('../locales/zh-CN/index.js'), more: () => import('../locales/zh-CN/more.js') },
  en: { core: () => import('../locales/en/index.js'), more: () => import('../locales/en/more.js') },
};

/** Whether a screen has been opened whose texts do not come with the first visit. */
let needsMore = false;

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
    resources: { [language]: (await catalogues[language].core()).default },
    defaultNS: 'shell',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  announce(language);
}

export async function setLanguage(language: Locale, remember = true): Promise<void> {
  if (remember) localStorage.setItem(storageKey, language);
  if (i18next.language === language) return;
  const { core, more } = catalogues[language];
  for (const { default: part } of await Promise.all([core(), ...(needsMore ? [more()] : [])])) addTexts(language, part);
  await i18next.changeLanguage(language);
  announce(language);
}

/** Before a screen is shown whose texts do not come with the first visit. */
export async function loadMoreTexts(): Promise<void> {
  needsMore = true;
  const language = i18next.language as Locale;
  addTexts(language, (await catalogues[language].more()).default);
}

/** The same for a part of a screen that comes late. */
export const withMoreTexts =
  <Module>(load: () => Promise<Module>) =>
  async (): Promise<Module> =>
    (await Promise.all([load(), loadMoreTexts()]))[0];

function addTexts(language: Locale, catalogue: Catalogue): void {
  for (const [namespace, texts] of Object.entries(catalogue)) i18next.addResourceBundle(language, namespace, texts);
}

export function storedLanguage(): Locale | null {
  const stored = localStorage.getItem(storageKey);
  return stored === 'zh-CN' || stored === 'en' ? stored : null;
}

function announce(language: Locale): void {
  document.documentElement.lang = language;
  configureClient({ language });
}
