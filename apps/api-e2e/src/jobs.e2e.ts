import type { Page, Problem } from './support/client.js';
import { type House, openHouse } from './support/house.js';
import { finished, run, upload } from './support/imports.js';
import { startWorker, until } from './support/program.js';

interface JobView {
  id: string;
  task: string;
  state: string;
  done: number | null;
  total: number | null;
  createdByName: string | null;
  actions: string[];
}

type JobPage = Page<JobView> & { workerSeenSecondsAgo: number | null };

const FILE = 'Order No,SKU,Qty,Price,Date\nA-1,LAMP,1,2.50,2024-03-01 10:00:00\n';

let house: House;

beforeAll(async () => {
  house = await openHouse({ LAMP: 100 });
});
afterAll(() => house.close());

const list = async (query = ''): Promise<JobPage> => (await house.operator.get<JobPage>(`/jobs${query}`)).body;

describe('the list of jobs', () => {
  it('shows what waits while no worker is there, and says so', async () => {
    const { body: file } = await upload(house.operator, FILE, 'a.csv');
    await run(house, file);
    expect(await list()).toMatchObject({
      workerSeenSecondsAgo: null,
      items: [{ task: 'run-import', state: 'waiting', createdByName: 'operator key', actions: ['cancel'] }],
    });
    expect((await house.viewer.get('/jobs')).status).toBe(200);
  });

  it('lets those who may cancel one, which ends the import that waited for it', async () => {
    const job = (await list()).items[0]!;
    expect((await house.viewer.post(`/jobs/${job.id}/cancel`, {})).status).toBe(403);
    const { body } = await house.operator.post<JobView>(`/jobs/${job.id}/cancel`, {});
    expect(body).toMatchObject({ state: 'cancelled', actions: [] });
    const again = await house.operator.post<Problem>(`/jobs/${job.id}/cancel`, {});
    expect([again.status, again.body.code]).toEqual([409, 'job_over']);
    const other = await house.operator.post<Problem>(`/jobs/${job.id}/retry`, {});
    expect([other.status, other.body.code]).toEqual([409, 'job_not_failed']);
    const imports = await house.operator.get<Page<{ state: string }>>('/imports');
    expect(imports.body.items[0]!.state).toBe('cancelled');
  });

  it('follows a job to its end once a worker is there', async () => {
    house.worker = await startWorker(house.test.url, house.env);
    const { body: file } = await upload(house.operator, FILE, 'b.csv');
    await run(house, file);
    expect((await finished(house, file.id)).state).toBe('done');
    expect(await until(async () => (await list('?state=done')).items.length === 1)).toBe(true);
    const page = await list('?state=done&task=run-import');
    expect(page.items[0]).toMatchObject({ done: 1, total: 1, actions: [] });
    expect(page.workerSeenSecondsAgo).toBeLessThan(60);
    expect((await house.operator.get<JobView>(`/jobs/${page.items[0]!.id}`)).body.state).toBe('done');
    expect((await house.operator.get('/jobs?state=lost')).status).toBe(400);
  });
});
