import { readFileSync } from 'node:fs';
import { openSignedIn, type Screen } from './support/browser.js';
import { type Desk, openDesk } from './support/desk.js';
import { takePicture } from './support/look.js';

let desk: Desk;
let screen: Screen;

beforeAll(async () => {
  desk = await openDesk();
  await desk.hire('=Mallory', 'data_analyst');
  screen = await openSignedIn(desk, desk.owner);
});
afterAll(() => desk.close());
afterEach(() => expect(screen.faults()).toEqual([]));

/** The list that is open, as a CSV file of what it shows: its lines without the mark that begins it. */
async function exportShown(columns: number): Promise<{ name: string; lines: string[] }> {
  const { page } = screen;
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export this list' });
  await dialog.getByText('CSV', { exact: true }).click();
  await dialog.getByText(`The ${columns} columns that are shown`).waitFor();
  await takePicture(page, `export-dialog-${columns}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Export' }).click(),
  ]);
  await dialog.waitFor({ state: 'detached' });
  const file = readFileSync(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), lines: file.slice(1).trimEnd().split('\r\n') };
}

/** What stands in the list, row by row without its headings. */
async function shownRows(): Promise<string[][]> {
  const rows = await screen.page.getByRole('grid').getByRole('row').all();
  return Promise.all(rows.slice(1).map((row) => row.getByRole('gridcell').allTextContents()));
}

describe('a saved view of people', () => {
  it('is exported with its search, its columns and their order, and runs nothing in a spreadsheet', async () => {
    const shown = ['roles', 'name'].map((id) => ({ id, shown: true }));
    const hidden = ['email', 'lastSeen', 'joinedAt'].map((id) => ({ id, shown: false }));
    const { id } = await desk.shopProgram.post<{ id: string }>('/saved-views', {
      screen: 'people',
      name: 'Analysts',
      params: { q: 'analyst' },
      columns: [...shown, ...hidden],
      shared: true,
    });
    await screen.page.goto(`/team/people?view=${id}`);
    await screen.page.getByRole('grid').getByText('=Mallory').waitFor();
    const { name, lines } = await exportShown(2);
    expect(name).toMatch(/^People-\d{8}-\d{4}\.csv$/);
    expect(lines).toEqual(['Roles,Name', "Data analyst,'=Mallory"]);
    expect(await shownRows()).toEqual([['Data analyst', '=Mallory']]);
  });
});

describe('the background jobs', () => {
  it('are exported under the filter that is set', async () => {
    await screen.page.goto('/settings/jobs?state=done');
    await screen.page.getByRole('grid').getByText('Export', { exact: true }).waitFor();
    const { lines } = await exportShown(10);
    expect(lines[0]).toBe('Job,State,Progress,Of,Attempt,Attempts at most,Last error,Asked for by,Asked for,Next run');
    expect(lines.slice(1)).toEqual([expect.stringMatching(/^Export,Done,,,1,5,,Olive Owner,[\d :-]+,$/)]);
  });
});
