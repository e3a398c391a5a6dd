import { rewriteAliases } from './aliases.mjs';

const inOrders = (code: string) => rewriteAliases(code, 'libs/orders/src/place-orders.js');

describe('rewriteAliases', () => {
  it('points every form of import to the compiled index of the lib', () => {
    expect(inOrders('import { tx } from "@zhanggui/platform";')).toBe(
      'import { tx } from "../../platform/src/index.js";',
    );
    expect(inOrders("export * from '@zhanggui/shared';")).toBe("export * from '../../shared/src/index.js';");
    expect(inOrders('await import("@zhanggui/catalog")')).toBe('await import("../../catalog/src/index.js")');
    expect(inOrders('import "@zhanggui/inventory";')).toBe('import "../../inventory/src/index.js";');
  });

  it('knows the testing door and deeper folders', () => {
    expect(rewriteAliases('import { db } from "@zhanggui/platform/testing";', 'apps/bench/src/load/main.js')).toBe(
      'import { db } from "../../../../libs/platform/src/testing/index.js";',
    );
  });

  it('stays in the same lib with a leading dot', () => {
    expect(rewriteAliases('import { a } from "@zhanggui/orders";', 'libs/orders/src/b.js')).toBe(
      'import { a } from "./index.js";',
    );
  });

  it('leaves other text alone', () => {
    const code = 'const name = "@zhanggui/orders"; import x from "@zhanggui-other/orders";';
    expect(inOrders(code)).toBe(code);
  });
});
