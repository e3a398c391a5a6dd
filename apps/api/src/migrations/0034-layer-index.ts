import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './tenancy.js';

/** What came in, newest first and with all that its layers are worth, so that the value of stock is read from an index alone. */
export class LayerIndex0034 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'LayerIndex_1795305600034';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, LAYERS, 'DROP INDEX inventory.stock_movement_in');
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, BEFORE, 'DROP INDEX inventory.stock_movement_layers');
  }
}

/** `warehouse_id` is what the policy looks at. Orders never write into it. */
const LAYERS = `
CREATE INDEX stock_movement_layers ON inventory.stock_movement (merchant_id, variant_id, at DESC, txn_id DESC, line_no DESC)
  INCLUDE (quantity, unit_cost, warehouse_id, from_account, to_account)
  WHERE from_account IN ('supplier', 'loss', 'customer', 'transit')`;

const BEFORE = `
CREATE INDEX stock_movement_in ON inventory.stock_movement (merchant_id, variant_id, at)
  WHERE from_account IN ('supplier', 'loss', 'customer', 'transit')`;
