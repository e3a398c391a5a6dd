// Made by `npm run openapi` from the DTOs and controllers; not to be edited.
/* eslint-disable */
// @ts-nocheck
export default async () => {
  const t = {
    "../../../libs/catalog/src/categories.dto.js": await import("../../../libs/catalog/src/categories.dto.js"),
    "../../../libs/catalog/src/products.dto.js": await import("../../../libs/catalog/src/products.dto.js"),
    "../../../libs/catalog/src/variants.dto.js": await import("../../../libs/catalog/src/variants.dto.js"),
    "../../../libs/fulfilment/src/fulfilment.dto.js": await import("../../../libs/fulfilment/src/fulfilment.dto.js"),
    "../../../libs/inventory/src/postings.dto.js": await import("../../../libs/inventory/src/postings.dto.js"),
    "../../../libs/inventory/src/stock.dto.js": await import("../../../libs/inventory/src/stock.dto.js"),
    "../../../libs/inventory/src/warehouses.dto.js": await import("../../../libs/inventory/src/warehouses.dto.js"),
    "../../../libs/orders/src/order-views.dto.js": await import("../../../libs/orders/src/order-views.dto.js"),
    "../../../libs/orders/src/orders.dto.js": await import("../../../libs/orders/src/orders.dto.js"),
    "../../../libs/platform/src/auth/auth.dto.js": await import("../../../libs/platform/src/auth/auth.dto.js"),
    "../../../libs/platform/src/events/events.dto.js": await import("../../../libs/platform/src/events/events.dto.js"),
    "../../../libs/platform/src/imports/imports.dto.js": await import("../../../libs/platform/src/imports/imports.dto.js"),
    "../../../libs/platform/src/exports/exports.dto.js": await import("../../../libs/platform/src/exports/exports.dto.js"),
    "../../../libs/platform/src/http/bulk.dto.js": await import("../../../libs/platform/src/http/bulk.dto.js"),
    "../../../libs/platform/src/shops/shops.dto.js": await import("../../../libs/platform/src/shops/shops.dto.js"),
    "../../../libs/platform/src/views/saved-views.dto.js": await import("../../../libs/platform/src/views/saved-views.dto.js"),
  };
  return {
    "@nestjs/swagger": {
        "models": [
            [
                import("../../../libs/catalog/src/categories.dto.js"),
                {
                    "NewCategoryDto": { name: { required: true, type: () => String, description: "Unique among its siblings.", minLength: 1, maxLength: 100 }, parentId: { required: false, type: () => String, nullable: true, description: "Without it the category stands at the top.", format: "uuid" } },
                    "CategoryChangeDto": { name: { required: false, type: () => String, minLength: 1, maxLength: 100 }, parentId: { required: false, type: () => String, nullable: true, description: "Null moves the category to the top.", format: "uuid" }, position: { required: false, type: () => Number, description: "Order among its siblings; equal positions stand by name.", minimum: 0, maximum: 1000000 } },
                    "CategoryDto": { id: { required: true, type: () => String }, parentId: { required: true, type: () => String, nullable: true }, name: { required: true, type: () => String }, position: { required: true, type: () => Number }, productCount: { required: true, type: () => Number, description: "Products directly in it." }, version: { required: true, type: () => Number } },
                    "CategoryListDto": { items: { required: true, type: () => [t["../../../libs/catalog/src/categories.dto.js"].CategoryDto] } }
                }
            ],
            [
                import("../../../libs/catalog/src/products.dto.js"),
                {
                    "ProductsQueryDto": { q: { required: false, type: () => String, description: "Words, SKU or barcode, each as a beginning.", minLength: 0, maxLength: 200 }, categoryId: { required: false, type: () => String, format: "uuid" }, status: { required: false, enum: ["draft", "active", "archived"] }, sort: { required: false, type: () => String, description: "`name`, `updatedAt`, or with `-` before it for the other way." }, limit: { required: false, type: () => Number, minimum: 1, maximum: 200 }, cursor: { required: false, type: () => String }, count: { required: false, type: () => String, description: "Asks for `total`." } },
                    "NewVariantDto": { sku: { required: true, type: () => String, description: "Case-sensitive, unique for the merchant.", minLength: 1, maxLength: 64 }, barcode: { required: false, type: () => String, nullable: true, description: "GTIN-8, -12, -13 or -14.", minLength: 0, maxLength: 14 }, title: { required: false, type: () => String, nullable: true, description: "What tells it from its siblings, e.g. \"red, XL\".", minLength: 0, maxLength: 200 }, attributes: { required: false, type: "object", additionalProperties: { type: "string" }, description: "At most 20 names with their texts." }, price: { required: true, type: () => String, description: "Decimal text in the merchant's currency, e.g. \"2.55\"." }, cost: { required: false, type: () => String, nullable: true }, stocked: { required: false, type: () => Boolean, description: "False for services such as postage." }, weightGrams: { required: false, type: () => Number, nullable: true, minimum: 0 } },
                    "NewProductDto": { name: { required: true, type: () => String, minLength: 1, maxLength: 300 }, description: { required: false, type: () => String, minLength: 0, maxLength: 20000 }, status: { required: false, enum: ["draft", "active", "archived"] }, categoryId: { required: false, type: () => String, nullable: true, format: "uuid" }, variants: { required: true, type: () => [t["../../../libs/catalog/src/products.dto.js"].NewVariantDto], minItems: 1 } },
                    "VariantChangeDto": { id: { required: false, type: () => String, description: "An existing variant of the product; without it a new one is added.", format: "uuid" }, sku: { required: false, type: () => String, minLength: 1, maxLength: 64 }, barcode: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 14 }, title: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 200 }, attributes: { required: false, type: "object", additionalProperties: { type: "string" } }, price: { required: false, type: () => String }, cost: { required: false, type: () => String, nullable: true }, stocked: { required: false, type: () => Boolean }, weightGrams: { required: false, type: () => Number, nullable: true, minimum: 0 }, status: { required: false, enum: ["active", "archived"] } },
                    "ProductChangeDto": { name: { required: false, type: () => String, minLength: 1, maxLength: 300 }, description: { required: false, type: () => String, minLength: 0, maxLength: 20000 }, status: { required: false, enum: ["draft", "active", "archived"] }, categoryId: { required: false, type: () => String, nullable: true, description: "Null takes the product out of its category.", format: "uuid" }, variants: { required: false, type: () => [t["../../../libs/catalog/src/products.dto.js"].VariantChangeDto] } },
                    "ProductRowDto": { id: { required: true, type: () => String }, name: { required: true, type: () => String }, status: { required: true, enum: ["draft", "active", "archived"] }, categoryId: { required: true, type: () => String, nullable: true }, categoryName: { required: true, type: () => String, nullable: true }, variantCount: { required: true, type: () => Number }, sku: { required: true, type: () => String, description: "SKU of the first variant." }, priceFrom: { required: true, type: () => String, description: "Lowest price of its variants, as decimal text." }, priceTo: { required: true, type: () => String }, currency: { required: true, type: () => String }, updatedAt: { required: true, type: () => Date }, version: { required: true, type: () => Number } },
                    "ProductPageDto": { items: { required: true, type: () => [t["../../../libs/catalog/src/products.dto.js"].ProductRowDto] }, nextCursor: { required: true, type: () => String, nullable: true }, total: { required: false, type: () => Number } },
                    "VariantDto": { id: { required: true, type: () => String }, sku: { required: true, type: () => String }, barcode: { required: true, type: () => String, nullable: true }, title: { required: true, type: () => String, nullable: true }, attributes: { required: true, type: "object", additionalProperties: { type: "string" } }, price: { required: true, type: () => String, description: "Decimal text." }, currency: { required: true, type: () => String }, cost: { required: true, type: () => String, nullable: true }, stocked: { required: true, type: () => Boolean }, weightGrams: { required: true, type: () => Number, nullable: true }, status: { required: true, enum: ["active", "archived"] }, version: { required: true, type: () => Number } },
                    "ProductDto": { id: { required: true, type: () => String }, name: { required: true, type: () => String }, description: { required: true, type: () => String }, status: { required: true, enum: ["draft", "active", "archived"] }, categoryId: { required: true, type: () => String, nullable: true }, version: { required: true, type: () => Number }, createdAt: { required: true, type: () => Date }, updatedAt: { required: true, type: () => Date }, variants: { required: true, type: () => [t["../../../libs/catalog/src/products.dto.js"].VariantDto] } }
                }
            ],
            [
                import("../../../libs/catalog/src/variants.dto.js"),
                {
                    "VariantsQueryDto": { q: { required: false, type: () => String, description: "Beginnings of words, SKU or barcode.", minLength: 0, maxLength: 200 }, sku: { required: false, type: () => String, description: "This SKU and no other.", minLength: 1, maxLength: 64 }, limit: { required: false, type: () => Number, minimum: 1, maximum: 100 } },
                    "VariantHitDto": { id: { required: true, type: () => String }, sku: { required: true, type: () => String }, barcode: { required: true, type: () => String, nullable: true }, productId: { required: true, type: () => String }, productName: { required: true, type: () => String }, title: { required: true, type: () => String, nullable: true }, price: { required: true, type: () => String, description: "Decimal text." }, currency: { required: true, type: () => String }, stocked: { required: true, type: () => Boolean } },
                    "VariantHitsDto": { items: { required: true, type: () => [t["../../../libs/catalog/src/variants.dto.js"].VariantHitDto] } }
                }
            ],
            [
                import("../../../libs/fulfilment/src/fulfilment.dto.js"),
                {
                    "OrderRefDto": { orderId: { required: true, type: () => String, format: "uuid" } },
                    "OrderRefsDto": { items: { required: true, type: () => [t["../../../libs/fulfilment/src/fulfilment.dto.js"].OrderRefDto], minItems: 1, maxItems: 1000 } },
                    "ShipmentDto": { orderId: { required: true, type: () => String, format: "uuid" }, carrier: { required: true, type: () => String }, trackingNumber: { required: true, type: () => String, description: "\u7269\u6D41\u5355\u53F7: letters, digits and dashes.", pattern: "^[A-Za-z0-9-]{4,40}$" } },
                    "ShipOrdersDto": { items: { required: true, type: () => [t["../../../libs/fulfilment/src/fulfilment.dto.js"].ShipmentDto], minItems: 1, maxItems: 1000 } },
                    "CarrierDto": { code: { required: true, type: () => String }, name: { required: true, type: () => String }, nameZh: { required: true, type: () => String } },
                    "CarrierListDto": { items: { required: true, type: () => [t["../../../libs/fulfilment/src/fulfilment.dto.js"].CarrierDto] } }
                }
            ],
            [
                import("../../../libs/inventory/src/postings.dto.js"),
                {
                    "ReceiptLineDto": { variantId: { required: false, type: () => String, description: "The variant, by this or by `sku`.", format: "uuid" }, sku: { required: false, type: () => String, minLength: 1, maxLength: 64 }, quantity: { required: true, type: () => Number, minimum: 1 } },
                    "ReceiptDto": { warehouseId: { required: true, type: () => String, format: "uuid" }, reference: { required: false, type: () => String, description: "Number of the supplier's paper.", minLength: 0, maxLength: 100 }, note: { required: false, type: () => String, minLength: 0, maxLength: 500 }, lines: { required: true, type: () => [t["../../../libs/inventory/src/postings.dto.js"].ReceiptLineDto], minItems: 1 } },
                    "AdjustmentLineDto": { variantId: { required: false, type: () => String, description: "The variant, by this or by `sku`.", format: "uuid" }, sku: { required: false, type: () => String, minLength: 1, maxLength: 64 }, delta: { required: true, type: () => Number, description: "Units found (above zero) or missing (below zero)." } },
                    "AdjustmentDto": { warehouseId: { required: true, type: () => String, format: "uuid" }, reason: { required: true, enum: ["damaged", "lost", "found", "count", "correction"] }, note: { required: false, type: () => String, minLength: 0, maxLength: 500 }, lines: { required: true, type: () => [t["../../../libs/inventory/src/postings.dto.js"].AdjustmentLineDto], minItems: 1 } },
                    "PostedLineDto": { variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, quantity: { required: true, type: () => Number, description: "Units added; below zero where they were taken away." }, onHand: { required: true, type: () => Number, description: "After all lines." }, available: { required: true, type: () => Number } },
                    "StockPostingDto": { transactionId: { required: true, type: () => String }, lines: { required: true, type: () => [t["../../../libs/inventory/src/postings.dto.js"].PostedLineDto] } },
                    "StockMismatchDto": { variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, warehouseId: { required: true, type: () => String }, onHandBalance: { required: true, type: () => Number }, onHandLedger: { required: true, type: () => Number }, reservedBalance: { required: true, type: () => Number }, reservedLedger: { required: true, type: () => Number } },
                    "StockAuditDto": { checkedAt: { required: true, type: () => Date }, balances: { required: true, type: () => Number, description: "Balances compared." }, movements: { required: true, type: () => Number, description: "Ledger rows added up." }, mismatches: { required: true, type: () => [t["../../../libs/inventory/src/postings.dto.js"].StockMismatchDto], description: "The first thousand, by SKU; empty when all is well." } }
                }
            ],
            [
                import("../../../libs/inventory/src/stock.dto.js"),
                {
                    "StockQueryDto": { q: { required: false, type: () => String, description: "Words of the product, SKU or barcode, each as a beginning.", minLength: 0, maxLength: 200 }, warehouseId: { required: false, type: () => String, format: "uuid" }, level: { required: false, description: "`out`: nothing available; `low`: fewer than 10 available; `reserved`: something reserved.", enum: ["all", "in_stock", "out", "low", "reserved"] }, sort: { required: false, type: () => String, description: "`sku`, `available`, `onHand`, `reserved`, `updatedAt`, or with `-` before it for the other way." }, limit: { required: false, type: () => Number, minimum: 1, maximum: 200 }, cursor: { required: false, type: () => String }, count: { required: false, type: () => String, description: "Asks for `total`." } },
                    "StockRowDto": { variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, productId: { required: true, type: () => String }, productName: { required: true, type: () => String }, warehouseId: { required: true, type: () => String }, warehouseCode: { required: true, type: () => String }, onHand: { required: true, type: () => Number }, reserved: { required: true, type: () => Number }, available: { required: true, type: () => Number, description: "On hand and not reserved." }, updatedAt: { required: true, type: () => Date } },
                    "StockPageDto": { items: { required: true, type: () => [t["../../../libs/inventory/src/stock.dto.js"].StockRowDto] }, nextCursor: { required: true, type: () => String, nullable: true }, total: { required: false, type: () => Number } },
                    "StockBalanceDto": { warehouseId: { required: true, type: () => String }, warehouseCode: { required: true, type: () => String }, onHand: { required: true, type: () => Number }, reserved: { required: true, type: () => Number }, available: { required: true, type: () => Number } },
                    "StockOfVariantDto": { variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, productName: { required: true, type: () => String }, balances: { required: true, type: () => [t["../../../libs/inventory/src/stock.dto.js"].StockBalanceDto] } },
                    "MovementsQueryDto": { warehouseId: { required: false, type: () => String, format: "uuid" }, limit: { required: false, type: () => Number, minimum: 1, maximum: 200 }, cursor: { required: false, type: () => String } },
                    "MovementDto": { id: { required: true, type: () => String }, kind: { required: true, enum: ["receive", "adjust", "reserve", "release", "ship"] }, fromAccount: { required: true, type: () => String }, toAccount: { required: true, type: () => String }, quantity: { required: true, type: () => Number, description: "Units moved, above zero; the accounts say which way." }, reason: { required: true, type: () => String, nullable: true }, reference: { required: true, type: () => String, nullable: true }, refType: { required: true, type: () => String, nullable: true, description: "What `refId` names: `order`." }, refId: { required: true, type: () => String, nullable: true }, actorId: { required: true, type: () => String }, actorName: { required: true, type: () => String, nullable: true }, at: { required: true, type: () => Date }, warehouseCode: { required: true, type: () => String } },
                    "MovementPageDto": { items: { required: true, type: () => [t["../../../libs/inventory/src/stock.dto.js"].MovementDto] }, nextCursor: { required: true, type: () => String, nullable: true } }
                }
            ],
            [
                import("../../../libs/inventory/src/warehouses.dto.js"),
                {
                    "NewWarehouseDto": { code: { required: true, type: () => String, description: "1 to 20 letters, digits, `-` or `_`; unique for the merchant." }, name: { required: true, type: () => String, minLength: 1, maxLength: 100 } },
                    "WarehouseChangeDto": { code: { required: false, type: () => String }, name: { required: false, type: () => String, minLength: 1, maxLength: 100 }, active: { required: false, type: () => Boolean, description: "An inactive one takes no receipts and no adjustments." } },
                    "WarehouseDto": { id: { required: true, type: () => String }, code: { required: true, type: () => String }, name: { required: true, type: () => String }, active: { required: true, type: () => Boolean }, version: { required: true, type: () => Number } },
                    "WarehouseListDto": { items: { required: true, type: () => [t["../../../libs/inventory/src/warehouses.dto.js"].WarehouseDto] } }
                }
            ],
            [
                import("../../../libs/orders/src/order-views.dto.js"),
                {
                    "OrderRowDto": { id: { required: true, type: () => String }, number: { required: true, type: () => Number }, externalNumber: { required: true, type: () => String }, shopId: { required: true, type: () => String }, shopName: { required: true, type: () => String }, stage: { required: true, type: () => String, description: "Derived from the four axes." }, status: { required: true, type: () => String }, paymentStatus: { required: true, type: () => String }, fulfilmentStatus: { required: true, type: () => String }, afterSalesStatus: { required: true, type: () => String }, currency: { required: true, type: () => String, description: "ISO 4217." }, totalMinor: { required: true, type: () => Number, description: "Minor units." }, lineCount: { required: true, type: () => Number }, unitCount: { required: true, type: () => Number }, buyerName: { required: true, type: () => String }, country: { required: true, type: () => String, nullable: true }, placedAt: { required: true, type: () => Date }, version: { required: true, type: () => Number }, actions: { required: true, type: () => [String], description: "What the caller may do with it now." } },
                    "OrderPageDto": { items: { required: true, type: () => [t["../../../libs/orders/src/order-views.dto.js"].OrderRowDto] }, nextCursor: { required: true, type: () => String, nullable: true }, total: { required: false, type: () => Number, description: "Only when asked for with `count`." } },
                    "OrderBuyerDto": { name: { required: true, type: () => String }, phone: { required: true, type: () => String, nullable: true }, email: { required: true, type: () => String, nullable: true }, externalId: { required: true, type: () => String, nullable: true } },
                    "OrderAddressDto": { recipient: { required: true, type: () => String, nullable: true }, phone: { required: true, type: () => String, nullable: true }, country: { required: true, type: () => String, nullable: true }, province: { required: true, type: () => String, nullable: true }, city: { required: true, type: () => String, nullable: true }, district: { required: true, type: () => String, nullable: true }, street: { required: true, type: () => String, nullable: true }, postcode: { required: true, type: () => String, nullable: true } },
                    "OrderLineViewDto": { lineNo: { required: true, type: () => Number }, variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, name: { required: true, type: () => String }, quantity: { required: true, type: () => Number }, unitPrice: { required: true, type: () => String, description: "Decimal text." }, amountMinor: { required: true, type: () => Number }, shippedQuantity: { required: true, type: () => Number } },
                    "ParcelLineDto": { lineNo: { required: true, type: () => Number }, sku: { required: true, type: () => String }, quantity: { required: true, type: () => Number } },
                    "ParcelDto": { id: { required: true, type: () => String }, number: { required: true, type: () => Number, description: "Counts the order's parcels from 1." }, status: { required: true, type: () => String }, carrier: { required: true, type: () => String, nullable: true }, trackingNumber: { required: true, type: () => String, nullable: true }, warehouseCode: { required: true, type: () => String }, pickedAt: { required: true, type: () => String, nullable: true }, packedAt: { required: true, type: () => String, nullable: true }, shippedAt: { required: true, type: () => String, nullable: true }, deliveredAt: { required: true, type: () => String, nullable: true }, lines: { required: true, type: () => [t["../../../libs/orders/src/order-views.dto.js"].ParcelLineDto] } },
                    "OrderDto": { buyer: { required: true, type: () => t["../../../libs/orders/src/order-views.dto.js"].OrderBuyerDto }, address: { required: true, type: () => t["../../../libs/orders/src/order-views.dto.js"].OrderAddressDto }, buyerMessage: { required: true, type: () => String, nullable: true }, sellerMemo: { required: true, type: () => String, nullable: true }, paidAt: { required: true, type: () => Date, nullable: true }, cancelReason: { required: true, type: () => String, nullable: true }, lines: { required: true, type: () => [t["../../../libs/orders/src/order-views.dto.js"].OrderLineViewDto] }, parcels: { required: true, type: () => [t["../../../libs/orders/src/order-views.dto.js"].ParcelDto] } },
                    "StageCountsDto": { counts: { required: true, type: "object", additionalProperties: { type: "number" }, description: "Orders by stage; delivered, completed and cancelled ones of the last 30 days only." } },
                    "TimelineEntryDto": { id: { required: true, type: () => String }, type: { required: true, type: () => String }, at: { required: true, type: () => Date }, actorKind: { required: true, type: () => String }, actorName: { required: true, type: () => String, nullable: true }, payload: { required: true, type: "object", additionalProperties: true } },
                    "TimelineDto": { items: { required: true, type: () => [t["../../../libs/orders/src/order-views.dto.js"].TimelineEntryDto] } },
                    "PlacedOrderDto": { id: { required: true, type: () => String }, number: { required: true, type: () => Number }, externalNumber: { required: true, type: () => String }, stage: { required: true, type: () => String }, totalMinor: { required: true, type: () => Number }, currency: { required: true, type: () => String } },
                    "PlaceResultDto": { status: { required: true, type: () => Number, description: "201, or what the order alone would have been answered." }, order: { required: false, type: () => t["../../../libs/orders/src/order-views.dto.js"].PlacedOrderDto }, problem: { required: false, type: "object", additionalProperties: true } },
                    "PlaceAnswerDto": { results: { required: true, type: () => [t["../../../libs/orders/src/order-views.dto.js"].PlaceResultDto] } }
                }
            ],
            [
                import("../../../libs/orders/src/orders.dto.js"),
                {
                    "OrderLineDto": { sku: { required: false, type: () => String, description: "Case-sensitive. Either this or `variantId`.", minLength: 1, maxLength: 64 }, variantId: { required: false, type: () => String, format: "uuid" }, quantity: { required: true, type: () => Number, minimum: 1, maximum: 1000000 }, unitPrice: { required: false, type: () => String, description: "Decimal text. Must be the catalogue's price, or with `priceSource: channel` the price that was charged." } },
                    "BuyerDto": { name: { required: true, type: () => String, minLength: 1, maxLength: 100 }, phone: { required: false, type: () => String }, email: { required: false, type: () => String, minLength: 3, maxLength: 254 }, externalId: { required: false, type: () => String, description: "The buyer's number at the channel.", minLength: 1, maxLength: 64 } },
                    "AddressDto": { recipient: { required: true, type: () => String, minLength: 1, maxLength: 100 }, phone: { required: false, type: () => String }, country: { required: false, type: () => String, minLength: 1, maxLength: 60 }, province: { required: false, type: () => String, minLength: 0, maxLength: 60 }, city: { required: false, type: () => String, minLength: 0, maxLength: 60 }, district: { required: false, type: () => String, minLength: 0, maxLength: 60 }, street: { required: true, type: () => String, minLength: 1, maxLength: 200 }, postcode: { required: false, type: () => String, minLength: 0, maxLength: 12 } },
                    "PlaceOrderDto": { shopId: { required: true, type: () => String, format: "uuid" }, externalNumber: { required: true, type: () => String, description: "The order's number at the channel: unique within the shop.", minLength: 1, maxLength: 64 }, currency: { required: false, type: () => String, description: "ISO 4217; must be the shop's.", pattern: "^[A-Z]{3}$" }, paymentStatus: { required: false, enum: ["unpaid", "paid"] }, priceSource: { required: false, enum: ["catalog", "channel"] }, buyer: { required: true, type: () => t["../../../libs/orders/src/orders.dto.js"].BuyerDto }, address: { required: true, type: () => t["../../../libs/orders/src/orders.dto.js"].AddressDto }, buyerMessage: { required: false, type: () => String, minLength: 0, maxLength: 500 }, lines: { required: true, type: () => [t["../../../libs/orders/src/orders.dto.js"].OrderLineDto], minItems: 1, maxItems: 2000 } },
                    "PlaceOrdersDto": { orders: { required: true, type: () => [t["../../../libs/orders/src/orders.dto.js"].PlaceOrderDto], minItems: 1, maxItems: 1000 } },
                    "OrderListQueryDto": { stage: { required: false, type: () => String }, shopId: { required: false, type: () => String, format: "uuid" }, paymentStatus: { required: false, type: () => String }, q: { required: false, type: () => String, description: "Words, an order number, an external number or a SKU.", minLength: 1, maxLength: 100 }, placedFrom: { required: false, type: () => String }, placedTo: { required: false, type: () => String, description: "Exclusive." }, sort: { required: false, type: () => String }, cursor: { required: false, type: () => String, minLength: 1, maxLength: 500 }, limit: { required: false, type: () => Number, minimum: 1, maximum: 250 }, count: { required: false, enum: ["exact", "estimated"] } },
                    "StageCountsQueryDto": { shopId: { required: false, type: () => String, format: "uuid" } },
                    "OrderIdDto": { id: { required: true, type: () => String, format: "uuid" } },
                    "CancelOrdersDto": { reason: { required: true, type: () => String, minLength: 1, maxLength: 200 }, items: { required: true, type: () => [t["../../../libs/orders/src/orders.dto.js"].OrderIdDto], minItems: 1, maxItems: 1000 } },
                    "MarkPaidDto": { items: { required: true, type: () => [t["../../../libs/orders/src/orders.dto.js"].OrderIdDto], minItems: 1, maxItems: 1000 } },
                    "EditOrderDto": { sellerMemo: { required: true, type: () => String, minLength: 0, maxLength: 1000 } }
                }
            ],
            [
                import("../../../libs/platform/src/auth/auth.dto.js"),
                {
                    "LoginDto": { email: { required: true, type: () => String, minLength: 3, maxLength: 254 }, password: { required: true, type: () => String, minLength: 1, maxLength: 128 } },
                    "SwitchMerchantDto": { merchantId: { required: true, type: () => String, format: "uuid" } },
                    "ChangePasswordDto": { currentPassword: { required: true, type: () => String, minLength: 1, maxLength: 128 }, newPassword: { required: true, type: () => String, minLength: 1, maxLength: 128 } },
                    "PreferencesDto": { locale: { required: false, enum: ["zh-CN", "en"] } },
                    "NewApiKeyDto": { name: { required: true, type: () => String, minLength: 1, maxLength: 80 }, role: { required: true, enum: ["owner", "operator", "viewer"] } },
                    "SessionUserDto": { id: { required: true, type: () => String }, email: { required: true, type: () => String }, name: { required: true, type: () => String }, locale: { required: true, type: () => String, nullable: true } },
                    "SessionMerchantDto": { id: { required: true, type: () => String }, name: { required: true, type: () => String }, currency: { required: true, type: () => String }, timeZone: { required: true, type: () => String, description: "IANA time zone in which days begin." }, locale: { required: true, type: () => String } },
                    "MembershipDto": { id: { required: true, type: () => String }, name: { required: true, type: () => String }, role: { required: true, type: () => String } },
                    "SessionDto": { user: { required: true, type: () => t["../../../libs/platform/src/auth/auth.dto.js"].SessionUserDto }, merchant: { required: true, type: () => t["../../../libs/platform/src/auth/auth.dto.js"].SessionMerchantDto, description: "The merchant that is worked for now." }, merchants: { required: true, type: () => [t["../../../libs/platform/src/auth/auth.dto.js"].MembershipDto], description: "Every merchant the person belongs to." }, role: { required: true, type: () => String }, permissions: { required: true, type: () => [String] }, csrfToken: { required: true, type: () => String, description: "Goes into `X-CSRF-Token` of every request that changes something." }, mustChangePassword: { required: true, type: () => Boolean } },
                    "ApiKeyDto": { id: { required: true, type: () => String }, name: { required: true, type: () => String }, role: { required: true, type: () => String }, prefix: { required: true, type: () => String, description: "The first characters, to recognise the key by." }, createdAt: { required: true, type: () => Date }, lastUsedAt: { required: true, type: () => Date, nullable: true }, revokedAt: { required: true, type: () => Date, nullable: true } },
                    "ApiKeyListDto": { items: { required: true, type: () => [t["../../../libs/platform/src/auth/auth.dto.js"].ApiKeyDto] } },
                    "CreatedApiKeyDto": { secret: { required: true, type: () => String, description: "Shown this once." } }
                }
            ],
            [
                import("../../../libs/platform/src/events/events.dto.js"),
                {
                    "EventsQueryDto": { after: { required: false, type: () => Number, description: "Number of the last event that the caller has seen; 0 for all.", minimum: 0 }, limit: { required: false, type: () => Number, minimum: 1, maximum: 1000 } },
                    "EventDto": { seq: { required: true, type: () => Number, description: "Gap-free number in the merchant's chain." }, id: { required: true, type: () => String }, type: { required: true, type: () => String }, subjectId: { required: true, type: () => String }, subjectVersion: { required: true, type: () => Number }, actorKind: { required: true, type: () => String }, actorId: { required: true, type: () => String }, actorName: { required: true, type: () => String, nullable: true }, at: { required: true, type: () => Date }, payload: { required: true, type: "object", additionalProperties: true } },
                    "EventListDto": { items: { required: true, type: () => [t["../../../libs/platform/src/events/events.dto.js"].EventDto] }, nextAfter: { required: true, type: () => Number } }
                }
            ],
            [
                import("../../../libs/platform/src/exports/exports.dto.js"),
                {
                    "NewExportDto": { table: { required: true, type: () => String, description: "One of `GET /exports/tables`.", minLength: 1, maxLength: 40 }, format: { required: true, enum: ["csv", "xlsx", "jsonl"] }, columns: { required: false, type: () => [String], description: "Keys of columns in the order wanted; all of them without it.", minItems: 1, maxItems: 100 }, filters: { required: false, type: "object", additionalProperties: { type: "string" }, description: "The list's own query parameters, `sort` among them." }, language: { required: false, description: "Language of headings and values; the caller's without it.", enum: ["zh-CN", "en"] } },
                    "ExportsQueryDto": { cursor: { required: false, type: () => String, minLength: 1, maxLength: 500 }, limit: { required: false, type: () => Number, minimum: 1, maximum: 250 } },
                    "ExportFileQueryDto": { token: { required: true, type: () => String, description: "From `GET /exports/{id}/link`.", minLength: 1, maxLength: 1000 } },
                    "ExportDto": { id: { required: true, type: () => String }, table: { required: true, type: () => String }, tableTitle: { required: true, type: () => t["../../../libs/platform/src/imports/imports.dto.js"].WordsDto }, format: { required: true, type: () => String, description: "csv, xlsx or jsonl." }, columns: { required: true, type: () => [String] }, fileName: { required: true, type: () => String }, state: { required: true, type: () => String, description: "running, done, failed, cancelled or expired." }, rows: { required: true, type: () => Number }, sizeBytes: { required: true, type: () => Number }, error: { required: true, type: () => String, nullable: true }, createdAt: { required: true, type: () => Date }, createdByName: { required: true, type: () => String, nullable: true }, finishedAt: { required: true, type: () => Date, nullable: true }, expiresAt: { required: true, type: () => Date, nullable: true, description: "When the file is deleted." } },
                    "ExportPageDto": { items: { required: true, type: () => [t["../../../libs/platform/src/exports/exports.dto.js"].ExportDto] }, nextCursor: { required: true, type: () => String, nullable: true } },
                    "ExportLinkDto": { url: { required: true, type: () => String, description: "Path of the file; whoever has it may download until it expires." }, expiresAt: { required: true, type: () => Date } },
                    "ExportColumnDto": { key: { required: true, type: () => String }, title: { required: true, type: () => t["../../../libs/platform/src/imports/imports.dto.js"].WordsDto } },
                    "ExportTableDto": { name: { required: true, type: () => String }, title: { required: true, type: () => t["../../../libs/platform/src/imports/imports.dto.js"].WordsDto }, columns: { required: true, type: () => [t["../../../libs/platform/src/exports/exports.dto.js"].ExportColumnDto] } },
                    "ExportTableListDto": { items: { required: true, type: () => [t["../../../libs/platform/src/exports/exports.dto.js"].ExportTableDto] } }
                }
            ],
            [
                import("../../../libs/platform/src/http/bulk.dto.js"),
                {
                    "FieldErrorDto": { pointer: { required: true, type: () => String, description: "JSON pointer into the body, or the name of a query parameter." }, code: { required: true, type: () => String }, message: { required: true, type: () => String } },
                    "ProblemDto": { type: { required: true, type: () => String }, title: { required: true, type: () => String }, status: { required: true, type: () => Number }, code: { required: true, type: () => String }, detail: { required: true, type: () => String }, errors: { required: false, type: () => [t["../../../libs/platform/src/http/bulk.dto.js"].FieldErrorDto] }, traceId: { required: false, type: () => String, description: "Also in our log." } },
                    "BulkResultDto": { id: { required: true, type: () => String }, status: { required: true, type: () => Number, description: "200, or what the item alone would have been answered." }, problem: { required: false, type: () => t["../../../libs/platform/src/http/bulk.dto.js"].ProblemDto } },
                    "BulkAnswerDto": { results: { required: true, type: () => [t["../../../libs/platform/src/http/bulk.dto.js"].BulkResultDto] } }
                }
            ],
            [
                import("../../../libs/platform/src/imports/imports.dto.js"),
                {
                    "UploadQueryDto": { kind: { required: true, type: () => String, minLength: 1, maxLength: 40 }, fileName: { required: true, type: () => String, minLength: 1, maxLength: 200 } },
                    "RunImportDto": { shopId: { required: false, type: () => String, description: "The shop that orders go into; other kinds need none.", format: "uuid" }, mapping: { required: true, type: "object", additionalProperties: true, description: "Column of each field; null where the file has none." }, dryRun: { required: true, type: () => Boolean, description: "Checks every row and writes nothing but the report." }, createProducts: { required: false, type: () => Boolean, description: "Makes products for SKUs that are not in the catalogue." }, history: { required: false, type: () => Boolean, description: "The orders are finished: they become delivered history. Otherwise they are placed and reserve stock." }, encoding: { required: false, enum: ["utf-8", "gb18030"] } },
                    "SheetDto": { sheet: { required: true, type: () => String, description: "One of the sheets that the file has.", minLength: 1, maxLength: 200 } },
                    "TemplateQueryDto": { format: { required: false, enum: ["csv", "xlsx", "jsonl"] } },
                    "ImportKindDto": { kind: { required: true, type: () => String }, title: { required: true, type: () => t["../../../libs/platform/src/imports/imports.dto.js"].WordsDto }, needsShop: { required: true, type: () => Boolean }, fields: { required: true, type: () => [t["../../../libs/platform/src/imports/imports.dto.js"].ImportFieldDto] } },
                    "ImportKindListDto": { items: { required: true, type: () => [t["../../../libs/platform/src/imports/imports.dto.js"].ImportKindDto] } },
                    "PageQueryDto": { cursor: { required: false, type: () => String, minLength: 1, maxLength: 500 }, limit: { required: false, type: () => Number, minimum: 1, maximum: 250 } },
                    "WordsDto": { en: { required: true, type: () => String }, 'zh-CN': { required: true, type: () => String } },
                    "ImportFieldDto": { name: { required: true, type: () => String }, title: { required: true, type: () => t["../../../libs/platform/src/imports/imports.dto.js"].WordsDto }, required: { required: true, type: () => Boolean } },
                    "ImportDto": { id: { required: true, type: () => String }, kind: { required: true, type: () => String }, kindTitle: { required: true, type: () => t["../../../libs/platform/src/imports/imports.dto.js"].WordsDto }, needsShop: { required: true, type: () => Boolean, description: "Whether it goes into one shop, to be named when it is run." }, fileName: { required: true, type: () => String }, format: { required: true, type: () => String, description: "csv, xlsx or jsonl, by what the file holds." }, sheets: { required: true, type: () => [String], description: "Names of the sheets of a workbook." }, sheet: { required: true, type: () => String, nullable: true, description: "The sheet that is read; null where there are none." }, sizeBytes: { required: true, type: () => Number }, state: { required: true, type: () => String, description: "uploaded, running, done, failed or cancelled." }, dryRun: { required: true, type: () => Boolean }, encoding: { required: true, type: () => String }, columns: { required: true, type: () => [String] }, sample: { required: true, type: () => [[String]] }, mapping: { required: true, type: "object", additionalProperties: true }, fields: { required: true, type: () => [t["../../../libs/platform/src/imports/imports.dto.js"].ImportFieldDto] }, phase: { required: true, type: () => String, description: "checking (all rows, before anything is written) or writing." }, rowsRead: { required: true, type: () => Number }, rowsTotal: { required: true, type: () => Number }, ordersPlaced: { required: true, type: () => Number }, linesPlaced: { required: true, type: () => Number }, productsCreated: { required: true, type: () => Number }, created: { required: true, type: () => Number, description: "Rows of a table by what became of them." }, updated: { required: true, type: () => Number }, unchanged: { required: true, type: () => Number }, leftoverRows: { required: true, type: () => Number, description: "Rows kept for another module, such as cancellations." }, problemRows: { required: true, type: () => Number }, startedAt: { required: true, type: () => Date, nullable: true }, finishedAt: { required: true, type: () => Date, nullable: true }, error: { required: true, type: () => String, nullable: true }, createdAt: { required: true, type: () => Date }, createdByName: { required: true, type: () => String, nullable: true } },
                    "ImportPageDto": { items: { required: true, type: () => [t["../../../libs/platform/src/imports/imports.dto.js"].ImportDto] }, nextCursor: { required: true, type: () => String, nullable: true } },
                    "ImportProblemDto": { id: { required: true, type: () => String }, line: { required: true, type: () => Number }, column: { required: true, type: () => String, nullable: true }, code: { required: true, type: () => String }, message: { required: true, type: () => String }, raw: { required: true, type: () => String, description: "The row as it stood in the file." } },
                    "ImportProblemPageDto": { items: { required: true, type: () => [t["../../../libs/platform/src/imports/imports.dto.js"].ImportProblemDto] }, nextCursor: { required: true, type: () => String, nullable: true } }
                }
            ],
            [
                import("../../../libs/platform/src/shops/shops.dto.js"),
                {
                    "ShopDto": { id: { required: true, type: () => String }, code: { required: true, type: () => String }, name: { required: true, type: () => String }, channel: { required: true, type: () => String, description: "Kind of sales channel, e.g. `web`." }, currency: { required: true, type: () => String, description: "ISO 4217." }, warehouseId: { required: true, type: () => String } },
                    "ShopListDto": { items: { required: true, type: () => [t["../../../libs/platform/src/shops/shops.dto.js"].ShopDto] } }
                }
            ],
            [
                import("../../../libs/platform/src/views/saved-views.dto.js"),
                {
                    "SavedViewsQueryDto": { screen: { required: true, type: () => String } },
                    "NewSavedViewDto": { screen: { required: true, type: () => String }, name: { required: true, type: () => String, minLength: 1, maxLength: 60 }, params: { required: true, type: "object", additionalProperties: true, description: "What the screen keeps in its address: filters, sort, columns." }, shared: { required: false, type: () => Boolean } },
                    "SavedViewChangeDto": { name: { required: false, type: () => String, minLength: 1, maxLength: 60 }, params: { required: false, type: "object", additionalProperties: true }, shared: { required: false, type: () => Boolean } },
                    "SavedViewDto": { id: { required: true, type: () => String }, screen: { required: true, type: () => String }, name: { required: true, type: () => String }, params: { required: true, type: "object", additionalProperties: true }, shared: { required: true, type: () => Boolean }, mine: { required: true, type: () => Boolean, description: "Only the person who saved it may change it." }, version: { required: true, type: () => Number } },
                    "SavedViewListDto": { items: { required: true, type: () => [t["../../../libs/platform/src/views/saved-views.dto.js"].SavedViewDto] } }
                }
            ]
        ],
        "controllers": [
            [
                import("../../../libs/catalog/src/categories.controller.js"),
                {
                    "CategoriesController": {
                        "list": { summary: "The whole tree of categories with how many products stand directly in each.", type: t["../../../libs/catalog/src/categories.dto.js"].CategoryListDto },
                        "create": { summary: "Adds a category behind its siblings.", type: String },
                        "edit": { summary: "Renames a category or moves it under another.", type: t["../../../libs/catalog/src/categories.dto.js"].CategoryDto },
                        "remove": { summary: "Deletes a category that holds neither products nor sub-categories." }
                    }
                }
            ],
            [
                import("../../../libs/catalog/src/products.controller.js"),
                {
                    "ProductsController": {
                        "list": { summary: "Products by name or by last change, filtered and searched.", type: t["../../../libs/catalog/src/products.dto.js"].ProductPageDto },
                        "read": { summary: "One product with all its variants.", type: t["../../../libs/catalog/src/products.dto.js"].ProductDto },
                        "create": { summary: "Creates a product with its variants.", type: String },
                        "edit": { summary: "Changes a product: variants with an id are changed, variants without are added.", type: t["../../../libs/catalog/src/products.dto.js"].ProductDto }
                    }
                }
            ],
            [
                import("../../../libs/catalog/src/variants.controller.js"),
                {
                    "VariantsController": {
                        "search": { summary: "Active variants to pick from: by words while typing, or by their exact SKU.", type: t["../../../libs/catalog/src/variants.dto.js"].VariantHitsDto }
                    }
                }
            ],
            [
                import("../../../libs/fulfilment/src/fulfilment.controller.js"),
                {
                    "FulfilmentController": {
                        "pick": { summary: "Starts picking allocated orders.", type: String },
                        "unpick": { summary: "Takes orders back from picking.", type: String },
                        "pack": { summary: "Notes that picked orders are packed.", type: String },
                        "unpack": { summary: "Opens packed orders again.", type: String },
                        "ship": { summary: "Hands packed orders to a carrier under a tracking number; their stock leaves the house.", type: String },
                        "deliver": { summary: "Notes that shipped orders have arrived.", type: String },
                        "carriers": { summary: "Carriers that a parcel can be handed to.", type: t["../../../libs/fulfilment/src/fulfilment.dto.js"].CarrierListDto }
                    }
                }
            ],
            [
                import("../../../libs/inventory/src/stock.controller.js"),
                {
                    "StockController": {
                        "list": { summary: "Balances, one row for each variant and warehouse that ever held it.", type: t["../../../libs/inventory/src/stock.dto.js"].StockPageDto },
                        "read": { summary: "What each warehouse holds of one variant.", type: t["../../../libs/inventory/src/stock.dto.js"].StockOfVariantDto },
                        "movements": { summary: "A variant's ledger, newest first.", type: t["../../../libs/inventory/src/stock.dto.js"].MovementPageDto },
                        "receive": { summary: "Takes stock in from a supplier.", type: String },
                        "adjust": { summary: "Corrects what is on hand, for a reason; reserved stock cannot be taken away.", type: String },
                        "audit": { summary: "Adds up the whole ledger and compares it with every balance. Changes nothing.", type: t["../../../libs/inventory/src/postings.dto.js"].StockAuditDto }
                    }
                }
            ],
            [
                import("../../../libs/inventory/src/warehouses.controller.js"),
                {
                    "WarehousesController": {
                        "list": { summary: "The merchant's warehouses, by code.", type: t["../../../libs/inventory/src/warehouses.dto.js"].WarehouseListDto },
                        "open": { summary: "Opens a warehouse, empty and active.", type: String },
                        "edit": { summary: "Renames a warehouse or takes it out of use.", type: t["../../../libs/inventory/src/warehouses.dto.js"].WarehouseDto }
                    }
                }
            ],
            [
                import("../../../libs/orders/src/orders.controller.js"),
                {
                    "OrdersController": {
                        "place": { summary: "Places 1 to 1,000 orders, each by itself: 201 when all were placed, 207 when some were, the first refusal when none was.", type: String },
                        "list": { summary: "A page of orders by filters.", type: t["../../../libs/orders/src/order-views.dto.js"].OrderPageDto },
                        "stageCounts": { summary: "Orders by stage, for the tabs of the list.", type: t["../../../libs/orders/src/order-views.dto.js"].StageCountsDto },
                        "read": { summary: "One order with lines, parcels and what may be done with it.", type: t["../../../libs/orders/src/order-views.dto.js"].OrderDto },
                        "timeline": { summary: "Everything that happened to the order: who, what, when.", type: t["../../../libs/orders/src/order-views.dto.js"].TimelineDto },
                        "edit": { summary: "Edits the seller's memo.", type: t["../../../libs/orders/src/order-views.dto.js"].OrderDto },
                        "cancel": { summary: "Cancels orders that are not being picked yet and releases their stock; answers per order.", type: String },
                        "markPaid": { summary: "Notes that orders were paid; answers per order.", type: String }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/auth/api-keys.controller.js"),
                {
                    "ApiKeysController": {
                        "list": { summary: "The merchant's keys, newest first; secrets are never shown again.", type: t["../../../libs/platform/src/auth/auth.dto.js"].ApiKeyListDto },
                        "create": { summary: "Makes a key for a program. The answer holds its secret, this once.", type: t["../../../libs/platform/src/auth/auth.dto.js"].CreatedApiKeyDto },
                        "revoke": { summary: "Revokes a key: this process refuses it at once, others within a second." }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/auth/auth.controller.js"),
                {
                    "AuthController": {
                        "login": { summary: "Signs in with e-mail and password and sets the session cookie.", type: t["../../../libs/platform/src/auth/auth.dto.js"].SessionDto },
                        "logout": { summary: "Ends this session." },
                        "session": { summary: "Who is signed in, for which merchant, and what they may do.", type: t["../../../libs/platform/src/auth/auth.dto.js"].SessionDto },
                        "switchMerchant": { summary: "Goes on with another merchant of the same person, in a new session.", type: t["../../../libs/platform/src/auth/auth.dto.js"].SessionDto },
                        "changePassword": { summary: "Changes the password and ends every other session of the person.", type: t["../../../libs/platform/src/auth/auth.dto.js"].SessionDto },
                        "preferences": { summary: "Sets the person's own language.", type: t["../../../libs/platform/src/auth/auth.dto.js"].SessionDto }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/events/events.controller.js"),
                {
                    "EventsController": {
                        "list": { summary: "Everything that happened, in one gap-free order: read from where you stopped and you have missed nothing.", type: t["../../../libs/platform/src/events/events.dto.js"].EventListDto }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/exports/exports.controller.js"),
                {
                    "ExportsController": {
                        "start": { summary: "Asks for a file of a list. The caller must also be allowed to read that list.", type: String },
                        "list": { summary: "Exports of the lists that the caller may read, newest first.", type: t["../../../libs/platform/src/exports/exports.dto.js"].ExportPageDto },
                        "tables": { summary: "What can be exported by the caller, with the columns there are.", type: t["../../../libs/platform/src/exports/exports.dto.js"].ExportTableListDto },
                        "file": { summary: "The file behind a link." },
                        "read": { summary: "One export with its progress.", type: t["../../../libs/platform/src/exports/exports.dto.js"].ExportDto },
                        "cancel": { summary: "Asks a running export to stop; nothing of its file is kept.", type: t["../../../libs/platform/src/exports/exports.dto.js"].ExportDto },
                        "link": { summary: "A link to the file that needs no sign-in and is good for a quarter of an hour.", type: t["../../../libs/platform/src/exports/exports.dto.js"].ExportLinkDto }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/imports/import-files.controller.js"),
                {
                    "ImportFilesController": {
                        "kinds": { summary: "Kinds of files that the caller may bring in, with their columns.", type: t["../../../libs/platform/src/imports/imports.dto.js"].ImportKindListDto },
                        "template": { summary: "An empty file of that kind to fill: headings in both languages, an example row, and in a workbook what each column means." },
                        "failed": { summary: "The rows that were left out, whole and in the format they came in, with the reason in the last column: to mend and upload again." }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/imports/imports.controller.js"),
                {
                    "ImportsController": {
                        "upload": { summary: "Uploads a file as the raw body (XLSX, CSV in UTF-8 or GB18030, or JSON Lines, up to 1 GiB) and answers what its beginning shows.", type: t["../../../libs/platform/src/imports/imports.dto.js"].ImportDto },
                        "list": { summary: "Imports, newest first.", type: t["../../../libs/platform/src/imports/imports.dto.js"].ImportPageDto },
                        "read": { summary: "One import with its progress.", type: t["../../../libs/platform/src/imports/imports.dto.js"].ImportDto },
                        "chooseSheet": { summary: "Turns a workbook to another of its sheets, before it is run.", type: t["../../../libs/platform/src/imports/imports.dto.js"].ImportDto },
                        "run": { summary: "Checks the mapping and starts the import, or its dry run, in the worker.", type: t["../../../libs/platform/src/imports/imports.dto.js"].ImportDto },
                        "cancel": { summary: "Asks a running import to stop; what it has written stays, and it can be started again from there.", type: t["../../../libs/platform/src/imports/imports.dto.js"].ImportDto },
                        "progress": { summary: "The import on every change until it ends, as server-sent events." },
                        "problems": { summary: "Rows that were left out, with the reason, by line.", type: t["../../../libs/platform/src/imports/imports.dto.js"].ImportProblemPageDto },
                        "problemsFile": { summary: "The same as a file: the rows as they were, with the reasons beside them, to mend and bring in again." }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/ops/ops.controller.js"),
                {
                    "OpsController": {
                        "live": { summary: "The process runs. Says nothing of the database: a restart would not mend that." },
                        "ready": { summary: "Requests are welcome: the database answers and the process is not stopping." },
                        "metrics": { summary: "Prometheus text, for whoever holds METRICS_TOKEN; nobody where none is set.", type: String }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/shops/shops.controller.js"),
                {
                    "ShopsController": {
                        "list": { summary: "The merchant's shops, by code.", type: t["../../../libs/platform/src/shops/shops.dto.js"].ShopListDto }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/views/saved-views.controller.js"),
                {
                    "SavedViewsController": {
                        "list": { summary: "Views of a screen: one's own and those that others share.", type: t["../../../libs/platform/src/views/saved-views.dto.js"].SavedViewListDto },
                        "create": { type: t["../../../libs/platform/src/views/saved-views.dto.js"].SavedViewDto },
                        "change": { type: t["../../../libs/platform/src/views/saved-views.dto.js"].SavedViewDto },
                        "remove": {}
                    }
                }
            ]
        ]
    }
};
};
