import type { Language, Params } from '../http/messages.js';

export type Severity = 'info' | 'success' | 'warning' | 'error';

/** How one kind reaches a person unless they say otherwise. */
export interface Channels {
  inApp: boolean;
  mail: boolean;
}

interface Words {
  /** Its name in the list of preferences. */
  label: string;
  /** `{name}` is replaced by a parameter. */
  title: string;
  body: string;
}

export interface NotificationKind {
  kind: string;
  severity: Severity;
  channels: Channels;
  en: Words;
  'zh-CN': Words;
}

const kinds = new Map<string, NotificationKind>();

/** Each module registers what it tells people, once, when it is loaded. */
export function registerNotificationKind(...declared: NotificationKind[]): void {
  for (const one of declared) {
    if (kinds.has(one.kind) && kinds.get(one.kind) !== one)
      throw new Error(`Notification "${one.kind}" is registered twice`);
    kinds.set(one.kind, one);
  }
}

export const notificationKinds = (): NotificationKind[] =>
  [...kinds.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1));

export const notificationKind = (kind: string): NotificationKind | undefined => kinds.get(kind);

/** What a notification says; a kind that no module knows any more is shown by its name. */
export function wordsOf(kind: string, params: Params, language: Language): { title: string; body: string } {
  const words = kinds.get(kind)?.[language] ?? { title: kind, body: '' };
  return { title: fill(words.title, params, language), body: fill(words.body, params, language) };
}

function fill(text: string, params: Params, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return typeof value === 'number' ? value.toLocaleString(language) : String(value ?? whole);
  });
}
