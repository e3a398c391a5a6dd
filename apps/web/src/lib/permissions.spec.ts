import { PERMISSIONS } from '@zhanggui/shared';
import en from '../locales/en/permissions.json';
import zh from '../locales/zh-CN/permissions.json';

describe.each([
  ['en', en],
  ['zh-CN', zh],
])('the words of permissions in %s', (_language, words) => {
  it('name every permission and its resource', () => {
    const of: Record<string, Record<string, string>> = words.of;
    const resources: Record<string, string> = words.resource;
    const nameless = PERMISSIONS.filter((permission) => {
      const [resource, action] = permission.split(':') as [string, string];
      return !of[resource]?.[action] || !resources[resource];
    });
    expect(nameless).toEqual([]);
  });
});
