import type { Words } from '../http/messages.js';

const subjects = new Map<string, Words>();

/** A module says once, when it is loaded, that its records may carry fields of the merchant's own. */
export function registerCustomSubject(subject: string, title: Words): void {
  subjects.set(subject, title);
}

export const customSubjects = (): { subject: string; title: Words }[] =>
  [...subjects].map(([subject, title]) => ({ subject, title }));

export const isCustomSubject = (subject: string): boolean => subjects.has(subject);
