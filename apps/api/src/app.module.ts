import { type DynamicModule, Module } from '@nestjs/common';
import { CatalogModule } from '@zhanggui/catalog';
import { FulfilmentModule } from '@zhanggui/fulfilment';
import { InventoryModule } from '@zhanggui/inventory';
import { OrdersModule } from '@zhanggui/orders';
import { type Config, type Database, type LanePool, PlatformModule } from '@zhanggui/platform';
import { PurchasingModule } from '@zhanggui/purchasing';

/** Every module of the product. */
@Module({})
export class AppModule {
  static forRoot(config: Config, db: Database, lanes: LanePool): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(config, db, lanes),
        CatalogModule,
        InventoryModule,
        OrdersModule,
        FulfilmentModule,
        PurchasingModule,
      ],
    };
  }
}
