import {
  arrange,
  changeColumn,
  clampWidth,
  exportKeys,
  layoutOf,
  moveColumn,
  sameLayout,
  stickyOffsets,
  tracksOf,
} from './gridLayout.js';
import type { GridColumn } from './types.js';

const column = (id: string, more: Partial<GridColumn<object>> = {}): GridColumn<object> => ({
  id,
  header: id,
  width: 100,
  cell: () => null,
  ...more,
});
const declared = [
  column('number', { names: true }),
  column('stage', { exports: ['state', 'stage'] }),
  column('buyer', { grow: 2 }),
  column('memo', { startsHidden: true, exports: [] }),
];
const ids = (columns: Parameters<typeof arrange>[1]): string[] => arrange(declared, columns).map(({ id }) => id);

describe('the columns of a grid', () => {
  it('stand as they are declared until somebody arranges them', () => {
    const arranged = arrange(declared, []);
    expect(arranged.map(({ id, shown }) => [id, shown])).toEqual([
      ['number', true],
      ['stage', true],
      ['buyer', true],
      ['memo', false],
    ]);
    expect(exportKeys(arranged.filter(({ shown }) => shown))).toEqual(['number', 'state', 'stage', 'buyer']);
  });

  it('keep order and width; pinned ones go first, and the one that names the row cannot be hidden', () => {
    const columns = [
      { id: 'buyer', shown: true, width: 240 },
      { id: 'number', shown: false },
      { id: 'memo', shown: true, pinned: true },
      { id: 'stage', shown: false },
    ];
    expect(arrange(declared, columns).map(({ id, shown }) => [id, shown])).toEqual([
      ['memo', true],
      ['buyer', true],
      ['number', true],
      ['stage', false],
    ]);
    expect(layoutOf(arrange(declared, columns))[1]).toEqual({ id: 'buyer', shown: true, width: 240 });
  });

  it('that are new stand behind their neighbour, and those that are gone are left out', () => {
    expect(
      ids([
        { id: 'buyer', shown: true },
        { id: 'gone', shown: true },
        { id: 'number', shown: true },
      ]),
    ).toEqual(['buyer', 'memo', 'number', 'stage']);
  });

  it('are moved, changed and compared by what they show', () => {
    const layout = layoutOf(arrange(declared, []));
    expect(moveColumn(layout, 'buyer', 0).map(({ id }) => id)).toEqual(['buyer', 'number', 'stage', 'memo']);
    expect(moveColumn(layout, 'number', 99).at(-1)!.id).toBe('number');
    const as = (columns: typeof layout): Parameters<typeof sameLayout>[1] => ({ columns, density: 'compact' });
    expect(sameLayout(declared, as([]), as(layout))).toBe(true);
    expect(sameLayout(declared, as([]), as(changeColumn(layout, 'stage', { width: 200 })))).toBe(false);
    expect([clampWidth(3), clampWidth(99.6), clampWidth(5_000)]).toEqual([48, 100, 1_200]);
  });

  it('stick one behind the other, and do not grow while another sticks behind them', () => {
    const columns = arrange(declared, [{ id: 'buyer', shown: true, pinned: true }]).filter(({ shown }) => shown);
    expect([...stickyOffsets(columns, 36)]).toEqual([
      ['buyer', 36],
      ['number', 136],
    ]);
    expect(tracksOf(columns, 36)).toBe('36px minmax(100px, 0.0001fr) minmax(100px, 0.0001fr) minmax(100px, 0.0001fr)');
    expect(tracksOf(arrange(declared, []).slice(2, 3), 0)).toBe('minmax(100px, 2fr)');
  });
});
