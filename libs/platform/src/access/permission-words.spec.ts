import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PERMISSIONS } from '@zhanggui/shared';
import { PERMISSION_WORDS } from './permission-words.js';

describe('words of permissions', () => {
  it.each(['en', 'zh-CN'] as const)('are those of the screen (%s)', (language) => {
    const file = join(import.meta.dirname, '../../../../apps/web/src/locales', language, 'permissions.json');
    const { of } = JSON.parse(readFileSync(file, 'utf8')) as { of: Record<string, Record<string, string>> };
    for (const permission of PERMISSIONS) {
      const [resource, action] = permission.split(':');
      expect([permission, PERMISSION_WORDS[permission][language]]).toEqual([permission, of[resource!]![action!]]);
    }
  });
});
