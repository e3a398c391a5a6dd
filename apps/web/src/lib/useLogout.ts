import { api } from '@zhanggui/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useAction } from './useAction.js';

export function useLogout(): () => void {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const logout = useAction({
    run: () => api.post('/auth/logout'),
    onDone: async () => {
      await navigate({ to: '/login' });
      queryClient.clear();
    },
  });
  return () => logout.run(undefined);
}
