import { api, type Locale, type Session } from '@zhanggui/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { setLanguage } from '../../lib/i18n.js';
import { adopt, sessionQuery } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';

/** Speaks the language at once and remembers it for the person. What the server worded is asked for again. */
export function useLanguageChoice(): (language: Locale) => void {
  const queryClient = useQueryClient();
  const remember = useAction({
    run: (locale: Locale) => api.patch<Session>('/auth/preferences', { body: { locale } }),
    onDone: async (session) => {
      queryClient.setQueryData(sessionQuery.queryKey, adopt(session));
      await queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
    },
  });
  return (language) => {
    void setLanguage(language).then(() => remember.run(language));
  };
}
