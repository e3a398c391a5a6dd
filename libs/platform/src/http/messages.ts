export type Language = 'zh-CN' | 'en';
export type Params = Record<string, string | number | boolean | null>;

/** A text in both languages. */
export interface Words {
  en: string;
  'zh-CN': string;
}

/** What a code says in both languages; `{name}` is replaced by a parameter. `status` is the HTTP status of the refusal. */
export interface Message extends Words {
  status: number;
}

export type MessageCatalogue = Record<string, Message>;

const catalogue = new Map<string, Message>();

/** Each module registers its codes once, when it is loaded. The same code with other words is a mistake. */
export function registerMessages(messages: MessageCatalogue): void {
  for (const [code, message] of Object.entries(messages)) {
    if (catalogue.has(code) && catalogue.get(code) !== message)
      throw new Error(`Message "${code}" is registered twice`);
    catalogue.set(code, message);
  }
}

export const messageCodes = (): string[] => [...catalogue.keys()];

export function statusOf(code: string): number {
  return find(code).status;
}

/** Title: the first sentence; detail: all of it. */
export function messageOf(code: string, language: Language, params: Params): { title: string; detail: string } {
  const detail = find(code)[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
  return { title: /^.*?[.。](?=\s|$|[^\d\s])/.exec(detail)?.[0] ?? detail, detail };
}

function find(code: string): Message {
  const message = catalogue.get(code);
  if (!message) throw new Error(`Code "${code}" stands in no message catalogue`);
  return message;
}
