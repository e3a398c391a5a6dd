import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './tenancy.js';

/**
 * A line is written by the statement that writes its order, and the application may delete neither: the foreign key looked up the
 * order again for every line, which was a third of what an import cost the database.
 */
export class LeanIntake0018 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'LeanIntake_1795305600018';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, 'ALTER TABLE orders.order_line DROP CONSTRAINT order_line_order');
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      `ALTER TABLE orders.order_line ADD CONSTRAINT order_line_order FOREIGN KEY (merchant_id, order_id) REFERENCES orders.sales_order`,
    );
  }
}
