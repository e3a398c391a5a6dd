import { randomUUID } from 'node:crypto';
import type { Client, Problem } from './support/client.js';
import { type House, openHouse } from './support/house.js';

interface View {
  id: string;
  name: string;
  params: object;
  columns: object[] | null;
  shared: boolean;
  editable: boolean;
  version: number;
}

interface Views {
  items: View[];
  setting: { columns: object[]; density: string; defaultView: string | null; hiddenViews: string[] };
}

let house: House;

beforeAll(async () => {
  house = await openHouse({ LAMP: 5 });
});
afterAll(() => house.close());

const wish = { screen: 'stock', name: 'Low', params: { level: 'low' }, columns: [{ id: 'sku', shown: true }] };
const viewsOf = async (client: Client): Promise<Views> => (await client.get<Views>('/saved-views?screen=stock')).body;
const ifMatch = (version: number): Record<string, string> => ({ 'if-match': `"v${version}"` });

describe('saved views over HTTP', () => {
  it('are saved once under a key, changed under their version, deleted and brought back', async () => {
    const { owner } = house;
    const key = randomUUID();
    const [first, again] = [
      await owner.post<View>('/saved-views', wish, key),
      await owner.post('/saved-views', wish, key),
    ];
    expect([first.status, again.text]).toEqual([201, first.text]);
    const { id } = first.body;
    const edit = (version: number): ReturnType<Client['send']> =>
      owner.send('PATCH', `/saved-views/${id}`, { body: { name: 'Lower' }, headers: ifMatch(version) });
    const edited = await edit(1);
    expect([edited.status, edited.headers.get('etag')]).toEqual([200, '"v2"']);
    expect((await edit(1)).status).toBe(412);
    expect((await owner.send('DELETE', `/saved-views/${id}`, { headers: ifMatch(2) })).status).toBe(204);
    expect((await viewsOf(owner)).items).toEqual([]);
    const restored = await owner.post<View>(`/saved-views/${id}/restore`, undefined);
    expect(restored.body).toMatchObject({ id, name: 'Lower', version: 4 });
  });

  it('refuse what is no view, each fault by its field', async () => {
    const codes = async (more: object): Promise<[number, string[]]> => {
      const { status, body } = await house.owner.post<Problem>('/saved-views', { ...wish, ...more });
      return [status, body.errors!.map(({ pointer, code }) => `${pointer} ${code}`)];
    };
    expect(await codes({ screen: 'moon' })).toEqual([400, ['/screen isIn']]);
    const many = Array.from({ length: 65 }, (_, n) => ({ id: `c${n}`, shown: true }));
    expect(await codes({ columns: many })).toEqual([400, ['/columns arrayMaxSize']]);
    expect(await codes({ columns: [{ id: 'sku', shown: true, width: 9_000 }] })).toEqual([
      400,
      ['/columns/0/width max'],
    ]);
    expect(await codes({ params: { level: 5 } })).toEqual([422, ['/params/level view_filter_invalid']]);
    expect(await codes({ roleIds: [randomUUID()], shared: true })).toEqual([422, ['/roleIds/0 role_unknown']]);
  });

  it('are shared only by who may, and with the roles that there are', async () => {
    const refused = await house.viewer.post<Problem>('/saved-views', { ...wish, shared: true });
    expect([refused.status, refused.body.code]).toEqual([403, 'forbidden']);
    expect((await house.viewer.get('/saved-views/audience')).status).toBe(403);
    const roles = await house.owner.get<{ items: { id: string; nameEn: string }[] }>('/saved-views/audience');
    const viewer = roles.body.items.find(({ nameEn }) => nameEn === 'Viewer')!;
    const shared = { ...wish, name: 'For viewers', shared: true, roleIds: [viewer.id] };
    expect((await house.owner.post('/saved-views', shared)).status).toBe(201);
    const [seen] = (await viewsOf(house.viewer)).items;
    expect(seen).toMatchObject({ name: 'For viewers', editable: false });
  });

  it('keep a person’s own layout and which view opens first', async () => {
    const set = (change: object, screen = 'stock'): ReturnType<Client['send']> =>
      house.viewer.send('PATCH', `/saved-views/settings/${screen}`, { body: change });
    await set({ columns: wish.columns, defaultView: 'all' });
    await set({ hiddenViews: ['x'], density: 'comfortable' });
    expect((await viewsOf(house.viewer)).setting).toMatchObject({
      columns: wish.columns,
      density: 'comfortable',
      defaultView: 'all',
      hiddenViews: ['x'],
    });
    expect((await viewsOf(house.operator)).setting.defaultView).toBeNull();
    expect((await set({}, 'moon')).status).toBe(404);
  });
});
