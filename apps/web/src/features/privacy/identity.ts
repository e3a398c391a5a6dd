import type { Person } from '@zhanggui/api-client';

export interface Identity {
  emails: string[];
  phones: string[];
  externalIds: string[];
}

const filled = (text: string): string[] => (text.trim() === '' ? [] : [text.trim()]);

export const identityOf = (fields: { email: string; phone: string; externalId: string }): Identity => ({
  emails: filled(fields.email),
  phones: filled(fields.phone),
  externalIds: filled(fields.externalId),
});

export const isEmpty = ({ emails, phones, externalIds }: Identity): boolean =>
  emails.length + phones.length + externalIds.length === 0;

/** Everything that the person's records are known by as well, at most twenty of each. */
export const widened = ({ emails, phones, externalIds }: Person): Identity => ({
  emails: emails.slice(0, 20),
  phones: phones.slice(0, 20),
  externalIds: externalIds.slice(0, 20),
});

/** Whether the records have e-mails, phones or numbers that were not asked for. */
export const hasMore = (person: Person, { emails, phones, externalIds }: Identity): boolean =>
  person.emails.length > emails.length ||
  person.phones.length > phones.length ||
  person.externalIds.length > externalIds.length;
