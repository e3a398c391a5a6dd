import type { Language } from '../http/messages.js';

/** Heading of the column that says why a row was left out, in the file of such rows. */
export const REASON_HEADING: Record<Language, string> = { en: 'Why it was left out', 'zh-CN': '未导入原因' };

export const isReasonHeading = (heading: string): boolean => Object.values(REASON_HEADING).includes(heading.trim());
