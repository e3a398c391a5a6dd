import type { CustomField, CustomOption } from './custom-field.js';
import { customCells, customColumnOf, customColumns, customOfCells, readCustomCells } from './custom-cells.rules.js';

const options: CustomOption[] = [
  { code: 'red', labelZh: '红色', labelEn: 'Red', colour: 'danger', archived: false },
  { code: 'blue', labelZh: null, labelEn: 'Blue', colour: 'info', archived: false },
];
const field = (code: string, type: CustomField['type'], more: Partial<CustomField> = {}): CustomField =>
  ({ id: code, code, type, labelZh: null, labelEn: code, archivedAt: null, options: [], ...more }) as CustomField;

const FIELDS = [
  field('colour', 'choice', { options, labelZh: '颜色', labelEn: 'Colour' }),
  field('tags', 'multi_choice', { options }),
  field('made', 'date'),
  field('due', 'datetime'),
  field('gone', 'text', { archivedAt: new Date() }),
];
const ZONE = 'Asia/Shanghai';

describe('custom fields in files', () => {
  it('are columns under their names, without those that are archived', () => {
    const columns = customColumns(FIELDS);
    expect(columns.map(({ key }) => key)).toEqual(['custom.colour', 'custom.tags', 'custom.made', 'custom.due']);
    expect(columns[0]).toMatchObject({ title: { en: 'Colour', 'zh-CN': '颜色' }, type: 'choice', example: '红色' });
    expect(columns[1]!.title).toEqual({ en: 'tags', 'zh-CN': 'tags' });
  });

  it('leave and come back as they were', () => {
    const values = { colour: 'red', tags: ['red', 'blue'], made: '2026-03-01', due: '2026-03-01T02:00:00.000Z' };
    const cells = customCells(FIELDS, values);
    expect(cells['custom.tags']).toBe('红色; Blue');
    expect(cells['custom.due']).toEqual(new Date(values.due));
    expect(customOfCells(FIELDS, cells, ZONE)).toEqual(values);
  });

  it('are read as people write them', () => {
    const row: Record<string, string> = {
      'custom.colour': 'red',
      'custom.tags': '红色、blue',
      'custom.made': '2026/03/01',
    };
    expect(readCustomCells(FIELDS, (key) => row[key] ?? '', ZONE)).toEqual({
      given: { colour: 'red', tags: ['red', 'blue'], made: '2026-03-01' },
      errors: [],
    });
    expect(readCustomCells(FIELDS, (key) => (key === 'custom.colour' ? 'green' : ''), ZONE)).toMatchObject({
      given: undefined,
      errors: [{ pointer: '/custom.colour', code: 'row_not_a_choice' }],
    });
  });

  it('say nothing where the file has no such column, and clear a field where its cell is empty', () => {
    expect(customOfCells(FIELDS, { sku: 'A' }, ZONE)).toBeUndefined();
    expect(customOfCells(FIELDS, { 'custom.colour': null }, ZONE)).toEqual({ colour: null });
    expect(customColumnOf('/custom/colour')).toBe('/custom.colour');
    expect(customColumnOf('/variants/0/sku')).toBe('/variants/0/sku');
  });
});
