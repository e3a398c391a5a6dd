// Made by `npm run openapi` from the DTOs and controllers; not to be edited.
/* eslint-disable */
// @ts-nocheck
export default async () => {
  const t = {
    "../../../libs/catalog/src/categories.dto.js": await import("../../../libs/catalog/src/categories.dto.js"),
    "../../../libs/catalog/src/product-images.dto.js": await import("../../../libs/catalog/src/product-images.dto.js"),
    "../../../libs/catalog/src/products.dto.js": await import("../../../libs/catalog/src/products.dto.js"),
    "../../../libs/catalog/src/variants.dto.js": await import("../../../libs/catalog/src/variants.dto.js"),
    "../../../libs/fulfilment/src/fulfilment.dto.js": await import("../../../libs/fulfilment/src/fulfilment.dto.js"),
    "../../../libs/fulfilment/src/shipped-serials.dto.js": await import("../../../libs/fulfilment/src/shipped-serials.dto.js"),
    "../../../libs/inventory/src/allotments/allotments.dto.js": await import("../../../libs/inventory/src/allotments/allotments.dto.js"),
    "../../../libs/inventory/src/bins/bins.dto.js": await import("../../../libs/inventory/src/bins/bins.dto.js"),
    "../../../libs/inventory/src/costs/value.dto.js": await import("../../../libs/inventory/src/costs/value.dto.js"),
    "../../../libs/inventory/src/counts/counts.dto.js": await import("../../../libs/inventory/src/counts/counts.dto.js"),
    "../../../libs/inventory/src/holds/holds.dto.js": await import("../../../libs/inventory/src/holds/holds.dto.js"),
    "../../../libs/inventory/src/inbound/inbound-evidence.dto.js": await import("../../../libs/inventory/src/inbound/inbound-evidence.dto.js"),
    "../../../libs/inventory/src/inbound/inbound.dto.js": await import("../../../libs/inventory/src/inbound/inbound.dto.js"),
    "../../../libs/inventory/src/labels/labels.dto.js": await import("../../../libs/inventory/src/labels/labels.dto.js"),
    "../../../libs/inventory/src/lots/lots.dto.js": await import("../../../libs/inventory/src/lots/lots.dto.js"),
    "../../../libs/inventory/src/serials/serials.dto.js": await import("../../../libs/inventory/src/serials/serials.dto.js"),
    "../../../libs/inventory/src/stock/postings.dto.js": await import("../../../libs/inventory/src/stock/postings.dto.js"),
    "../../../libs/inventory/src/stock/stock.dto.js": await import("../../../libs/inventory/src/stock/stock.dto.js"),
    "../../../libs/inventory/src/transfers/transfers.dto.js": await import("../../../libs/inventory/src/transfers/transfers.dto.js"),
    "../../../libs/inventory/src/warehouses/warehouses.dto.js": await import("../../../libs/inventory/src/warehouses/warehouses.dto.js"),
    "../../../libs/orders/src/allocation/allocation.dto.js": await import("../../../libs/orders/src/allocation/allocation.dto.js"),
    "../../../libs/orders/src/orders.dto.js": await import("../../../libs/orders/src/orders.dto.js"),
    "../../../libs/orders/src/order-views.dto.js": await import("../../../libs/orders/src/order-views.dto.js"),
    "../../../libs/platform/src/access/members.dto.js": await import("../../../libs/platform/src/access/members.dto.js"),
    "../../../libs/platform/src/access/roles.dto.js": await import("../../../libs/platform/src/access/roles.dto.js"),
    "../../../libs/platform/src/audit/audit.dto.js": await import("../../../libs/platform/src/audit/audit.dto.js"),
    "../../../libs/platform/src/auth/api-keys.dto.js": await import("../../../libs/platform/src/auth/api-keys.dto.js"),
    "../../../libs/platform/src/settings/settings.dto.js": await import("../../../libs/platform/src/settings/settings.dto.js"),
    "../../../libs/platform/src/auth/auth.dto.js": await import("../../../libs/platform/src/auth/auth.dto.js"),
    "../../../libs/platform/src/auth/invitations.dto.js": await import("../../../libs/platform/src/auth/invitations.dto.js"),
    "../../../libs/platform/src/custom-fields/custom-fields.dto.js": await import("../../../libs/platform/src/custom-fields/custom-fields.dto.js"),
    "../../../libs/platform/src/imports/imports.dto.js": await import("../../../libs/platform/src/imports/imports.dto.js"),
    "../../../libs/platform/src/events/events.dto.js": await import("../../../libs/platform/src/events/events.dto.js"),
    "../../../libs/platform/src/exports/exports.dto.js": await import("../../../libs/platform/src/exports/exports.dto.js"),
    "../../../libs/platform/src/files/files.dto.js": await import("../../../libs/platform/src/files/files.dto.js"),
    "../../../libs/platform/src/http/bulk.dto.js": await import("../../../libs/platform/src/http/bulk.dto.js"),
    "../../../libs/platform/src/jobs/jobs.dto.js": await import("../../../libs/platform/src/jobs/jobs.dto.js"),
    "../../../libs/platform/src/notifications/chat-groups.dto.js": await import("../../../libs/platform/src/notifications/chat-groups.dto.js"),
    "../../../libs/platform/src/notifications/notifications.dto.js": await import("../../../libs/platform/src/notifications/notifications.dto.js"),
    "../../../libs/platform/src/persons/persons.dto.js": await import("../../../libs/platform/src/persons/persons.dto.js"),
    "../../../libs/platform/src/proposals/proposals.dto.js": await import("../../../libs/platform/src/proposals/proposals.dto.js"),
    "../../../libs/platform/src/retention/retention.dto.js": await import("../../../libs/platform/src/retention/retention.dto.js"),
    "../../../libs/platform/src/shops/shops.dto.js": await import("../../../libs/platform/src/shops/shops.dto.js"),
    "../../../libs/platform/src/views/saved-views.dto.js": await import("../../../libs/platform/src/views/saved-views.dto.js"),
    "../../../libs/platform/src/webhooks/endpoints/endpoints.dto.js": await import("../../../libs/platform/src/webhooks/endpoints/endpoints.dto.js"),
    "../../../libs/platform/src/webhooks/log/deliveries.dto.js": await import("../../../libs/platform/src/webhooks/log/deliveries.dto.js"),
    "../../../libs/purchasing/src/contracts/contracts.dto.js": await import("../../../libs/purchasing/src/contracts/contracts.dto.js"),
    "../../../libs/purchasing/src/orders/purchase-orders.dto.js": await import("../../../libs/purchasing/src/orders/purchase-orders.dto.js"),
    "../../../libs/purchasing/src/orders/purchase-views.dto.js": await import("../../../libs/purchasing/src/orders/purchase-views.dto.js"),
    "../../../libs/purchasing/src/quotations/quotations.dto.js": await import("../../../libs/purchasing/src/quotations/quotations.dto.js"),
    "../../../libs/purchasing/src/replenishment/replenishment.dto.js": await import("../../../libs/purchasing/src/replenishment/replenishment.dto.js"),
    "../../../libs/purchasing/src/scores/scores.dto.js": await import("../../../libs/purchasing/src/scores/scores.dto.js"),
    "../../../libs/purchasing/src/suppliers/suppliers.dto.js": await import("../../../libs/purchasing/src/suppliers/suppliers.dto.js"),
    "../../../libs/platform/src/auth/second-factor.dto.js": await import("../../../libs/platform/src/auth/second-factor.dto.js"),
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
                import("../../../libs/catalog/src/product-images.dto.js"),
                {
                    "PlacedImageDto": { fileId: { required: true, type: () => String, description: "A picture uploaded to `/files`.", format: "uuid" }, alt: { required: false, type: () => String, description: "What the picture shows, for those who do not see it.", minLength: 0, maxLength: 300 } },
                    "ProductImagesChangeDto": { images: { required: true, type: () => [t["../../../libs/catalog/src/product-images.dto.js"].PlacedImageDto], description: "All pictures of the product in their order; the first stands for it in lists." } },
                    "ProductImageDto": { fileId: { required: true, type: () => String }, name: { required: true, type: () => String }, alt: { required: true, type: () => String }, bytes: { required: true, type: () => Number }, width: { required: true, type: () => Number, nullable: true }, height: { required: true, type: () => Number, nullable: true }, url: { required: true, type: () => String, description: "Addresses for the next 15 minutes: as stored, and copies of at most 1,024 and 256 pixels." }, previewUrl: { required: true, type: () => String }, thumbnailUrl: { required: true, type: () => String } },
                    "ProductImagesDto": { items: { required: true, type: () => [t["../../../libs/catalog/src/product-images.dto.js"].ProductImageDto] }, version: { required: true, type: () => Number, description: "The product's." } }
                }
            ],
            [
                import("../../../libs/catalog/src/products.dto.js"),
                {
                    "ProductsQueryDto": { q: { required: false, type: () => String, description: "Words, SKU or barcode, each as a beginning.", minLength: 0, maxLength: 200 }, categoryId: { required: false, type: () => String, format: "uuid" }, status: { required: false, enum: ["draft", "active", "archived"] }, custom: { required: false, type: "object", additionalProperties: { type: "string" }, description: "Filters by custom fields: `custom.colour=red,blue`, `custom.weight.min=3`, `custom.weight.max=5`, `custom.note.starts=ab`, `custom.colour.exists=false`." }, sort: { required: false, type: () => String, description: "`name`, `updatedAt`, or with `-` before it for the other way." }, limit: { required: false, type: () => Number, minimum: 1, maximum: 200 }, cursor: { required: false, type: () => String }, count: { required: false, type: () => String, description: "Asks for `total`." } },
                    "NewVariantDto": { sku: { required: true, type: () => String, description: "Case-sensitive, unique for the merchant.", minLength: 1, maxLength: 64 }, barcode: { required: false, type: () => String, nullable: true, description: "GTIN-8, -12, -13 or -14.", minLength: 0, maxLength: 14 }, title: { required: false, type: () => String, nullable: true, description: "What tells it from its siblings, e.g. \"red, XL\".", minLength: 0, maxLength: 200 }, attributes: { required: false, type: "object", additionalProperties: { type: "string" }, description: "At most 20 names with their texts." }, price: { required: true, type: () => String, description: "Decimal text in the merchant's currency, e.g. \"2.55\"." }, cost: { required: false, type: () => String, nullable: true }, stocked: { required: false, type: () => Boolean, description: "False for services such as postage." }, weightGrams: { required: false, type: () => Number, nullable: true, minimum: 0 } },
                    "NewProductDto": { name: { required: true, type: () => String, minLength: 1, maxLength: 300 }, description: { required: false, type: () => String, minLength: 0, maxLength: 20000 }, status: { required: false, enum: ["draft", "active", "archived"] }, categoryId: { required: false, type: () => String, nullable: true, format: "uuid" }, custom: { required: false, type: "object", additionalProperties: true, description: "Values of the merchant's own fields, by code (`GET /custom-fields`)." }, variants: { required: true, type: () => [t["../../../libs/catalog/src/products.dto.js"].NewVariantDto], minItems: 1 } },
                    "VariantChangeDto": { id: { required: false, type: () => String, description: "An existing variant of the product; without it a new one is added.", format: "uuid" }, sku: { required: false, type: () => String, minLength: 1, maxLength: 64 }, barcode: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 14 }, title: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 200 }, attributes: { required: false, type: "object", additionalProperties: { type: "string" } }, price: { required: false, type: () => String }, cost: { required: false, type: () => String, nullable: true }, stocked: { required: false, type: () => Boolean }, weightGrams: { required: false, type: () => Number, nullable: true, minimum: 0 }, status: { required: false, enum: ["active", "archived"] } },
                    "ProductChangeDto": { name: { required: false, type: () => String, minLength: 1, maxLength: 300 }, description: { required: false, type: () => String, minLength: 0, maxLength: 20000 }, status: { required: false, enum: ["draft", "active", "archived"] }, categoryId: { required: false, type: () => String, nullable: true, description: "Null takes the product out of its category.", format: "uuid" }, custom: { required: false, type: "object", additionalProperties: true, description: "Values of the merchant's own fields, by code: those that are missing stay, null clears one." }, variants: { required: false, type: () => [t["../../../libs/catalog/src/products.dto.js"].VariantChangeDto] } },
                    "ProductRowDto": { id: { required: true, type: () => String }, name: { required: true, type: () => String }, status: { required: true, enum: ["draft", "active", "archived"] }, categoryId: { required: true, type: () => String, nullable: true }, categoryName: { required: true, type: () => String, nullable: true }, variantCount: { required: true, type: () => Number }, sku: { required: true, type: () => String, description: "SKU of the first variant." }, thumbnailUrl: { required: true, type: () => String, nullable: true, description: "Address of a small copy of the first picture, for the next 15 minutes." }, priceFrom: { required: true, type: () => String, description: "Lowest price of its variants, as decimal text." }, priceTo: { required: true, type: () => String }, currency: { required: true, type: () => String }, custom: { required: true, type: "object", additionalProperties: true, description: "Values of the merchant's own fields, by code; personal ones are `***` without `personal:read`." }, updatedAt: { required: true, type: () => Date }, version: { required: true, type: () => Number } },
                    "ProductPageDto": { items: { required: true, type: () => [t["../../../libs/catalog/src/products.dto.js"].ProductRowDto] }, nextCursor: { required: true, type: () => String, nullable: true }, total: { required: false, type: () => Number } },
                    "VariantDto": { id: { required: true, type: () => String }, sku: { required: true, type: () => String }, barcode: { required: true, type: () => String, nullable: true }, title: { required: true, type: () => String, nullable: true }, attributes: { required: true, type: "object", additionalProperties: { type: "string" } }, price: { required: true, type: () => String, description: "Decimal text." }, currency: { required: true, type: () => String }, cost: { required: true, type: () => String, nullable: true }, stocked: { required: true, type: () => Boolean }, weightGrams: { required: true, type: () => Number, nullable: true }, status: { required: true, enum: ["active", "archived"] }, version: { required: true, type: () => Number } },
                    "ProductDto": { id: { required: true, type: () => String }, name: { required: true, type: () => String }, description: { required: true, type: () => String }, status: { required: true, enum: ["draft", "active", "archived"] }, categoryId: { required: true, type: () => String, nullable: true }, custom: { required: true, type: "object", additionalProperties: true, description: "Values of the merchant's own fields, by code; personal ones are `***` without `personal:read`." }, version: { required: true, type: () => Number }, createdAt: { required: true, type: () => Date }, updatedAt: { required: true, type: () => Date }, variants: { required: true, type: () => [t["../../../libs/catalog/src/products.dto.js"].VariantDto] } }
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
                    "OrderRefsDto": { items: { required: true, type: () => [t["../../../libs/fulfilment/src/fulfilment.dto.js"].OrderRefDto], minItems: 1, maxItems: 1000 }, warehouseId: { required: false, type: () => String, description: "Of orders that leave from several warehouses only what leaves from here.", format: "uuid" } },
                    "ShipmentDto": { orderId: { required: true, type: () => String, format: "uuid" }, carrier: { required: true, type: () => String }, trackingNumber: { required: true, type: () => String, description: "\u7269\u6D41\u5355\u53F7: letters, digits and dashes.", pattern: "^[A-Za-z0-9-]{4,40}$" } },
                    "ShipOrdersDto": { items: { required: true, type: () => [t["../../../libs/fulfilment/src/fulfilment.dto.js"].ShipmentDto], minItems: 1, maxItems: 1000 }, warehouseId: { required: false, type: () => String, description: "Of orders that leave from several warehouses only what leaves from here.", format: "uuid" } },
                    "CarrierDto": { code: { required: true, type: () => String }, name: { required: true, type: () => String }, nameZh: { required: true, type: () => String } },
                    "CarrierListDto": { items: { required: true, type: () => [t["../../../libs/fulfilment/src/fulfilment.dto.js"].CarrierDto] } }
                }
            ],
            [
                import("../../../libs/fulfilment/src/shipped-serials.dto.js"),
                {
                    "ShippedSerialDto": { serial: { required: true, type: () => String, minLength: 1, maxLength: 64 }, sku: { required: false, type: () => String, description: "Its article, where several of the order have a unit of that number.", minLength: 1, maxLength: 64 } },
                    "ShippedSerialsDto": { orderNumber: { required: true, type: () => Number, description: "The desk's own number of the order.", minimum: 1, maximum: 1000000000000 }, serials: { required: true, type: () => [t["../../../libs/fulfilment/src/shipped-serials.dto.js"].ShippedSerialDto], minItems: 1, maxItems: 1000 } },
                    "ShippedSerialsNotedDto": { moved: { required: true, type: () => Number } }
                }
            ],
            [
                import("../../../libs/inventory/src/allotments/allotments.dto.js"),
                {
                    "AllotmentLineDto": { variantId: { required: false, type: () => String, description: "The variant, by this or by `sku`.", format: "uuid" }, sku: { required: false, type: () => String, minLength: 1, maxLength: 64 }, amount: { required: true, type: () => Number, description: "Units, or per cent of what is on hand.", minimum: 1, maximum: 100000000 } },
                    "SetAllotmentsDto": { warehouseId: { required: true, type: () => String, format: "uuid" }, shopId: { required: true, type: () => String, description: "The one shop that may sell it.", format: "uuid" }, mode: { required: true, enum: ["fixed", "percent"] }, lines: { required: true, type: () => [t["../../../libs/inventory/src/allotments/allotments.dto.js"].AllotmentLineDto], minItems: 1, maxItems: 500 } },
                    "AllotmentIdsDto": { ids: { required: true, type: () => [String], description: "One per line." } },
                    "AllotmentIdDto": { id: { required: true, type: () => String, format: "uuid" } },
                    "EndAllotmentsDto": { items: { required: true, type: () => [t["../../../libs/inventory/src/allotments/allotments.dto.js"].AllotmentIdDto], minItems: 1, maxItems: 1000 } },
                    "AllotmentsQueryDto": { q: { required: false, type: () => String, description: "Words or a SKU.", minLength: 1, maxLength: 100 }, warehouseId: { required: false, type: () => String, format: "uuid" }, variantId: { required: false, type: () => String, format: "uuid" }, shopId: { required: false, type: () => String, format: "uuid" }, mode: { required: false, enum: ["fixed", "percent"] }, used: { required: false, description: "`up`: nothing is left; `no`: nothing was taken.", enum: ["up", "no"] }, limit: { required: false, type: () => Number, minimum: 1, maximum: 200 }, cursor: { required: false, type: () => String, minLength: 1, maxLength: 500 } },
                    "AllotmentDto": { id: { required: true, type: () => String }, warehouseId: { required: true, type: () => String }, warehouseCode: { required: true, type: () => String }, variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, productName: { required: true, type: () => String }, shopId: { required: true, type: () => String }, shopCode: { required: true, type: () => String }, shopName: { required: true, type: () => String }, mode: { required: true, enum: ["fixed", "percent"] }, amount: { required: true, type: () => Number, description: "Units, or per cent of what is on hand." }, left: { required: true, type: () => Number, description: "Units that the shop can still take of it." }, used: { required: true, type: () => Number, description: "Units that its orders have taken, shipped or not." }, updatedAt: { required: true, type: () => Date }, version: { required: true, type: () => Number } },
                    "AllotmentPageDto": { items: { required: true, type: () => [t["../../../libs/inventory/src/allotments/allotments.dto.js"].AllotmentDto] }, nextCursor: { required: true, type: () => String, nullable: true } },
                    "AllotmentsRefreshedDto": { changed: { required: true, type: () => Number } }
                }
            ],
            [
                import("../../../libs/inventory/src/bins/bins.dto.js"),
                {
                    "BinsQueryDto": { q: { required: false, type: () => String, description: "Beginning of the code.", minLength: 0, maxLength: 30 }, warehouseId: { required: false, type: () => String, format: "uuid" }, kind: { required: false, enum: ["pick", "reserve", "receiving", "quarantine", "returns", "defective"] }, zone: { required: false, type: () => String, minLength: 0, maxLength: 30 }, state: { required: false, description: "`empty`, `used`, or `inactive` ones.", enum: ["empty", "used", "inactive"] }, sort: { required: false, type: () => String, description: "`code` or `pickOrder`, or with `-` before it for the other way." }, limit: { required: false, type: () => Number, minimum: 1, maximum: 200 }, cursor: { required: false, type: () => String } },
                    "BinDto": { id: { required: true, type: () => String }, warehouseId: { required: true, type: () => String }, code: { required: true, type: () => String }, zone: { required: true, type: () => String, description: "Part of the warehouse; may be empty." }, kind: { required: true, enum: ["pick", "reserve", "receiving", "quarantine", "returns", "defective"] }, pickOrder: { required: true, type: () => Number, description: "Place in the walk through the warehouse." }, capacity: { required: true, type: () => Number, nullable: true, description: "Units that fit; null where nobody counts." }, active: { required: true, type: () => Boolean }, version: { required: true, type: () => Number } },
                    "BinRowDto": { warehouseCode: { required: true, type: () => String }, units: { required: true, type: () => Number, description: "Units that lie there, of all variants and conditions." }, variants: { required: true, type: () => Number } },
                    "BinPageDto": { items: { required: true, type: () => [t["../../../libs/inventory/src/bins/bins.dto.js"].BinRowDto] }, nextCursor: { required: true, type: () => String, nullable: true } },
                    "NewBinDto": { code: { required: true, type: () => String, description: "1 to 30 letters, digits or `-._/`; unique in the warehouse." }, zone: { required: false, type: () => String, minLength: 0, maxLength: 30 }, kind: { required: true, enum: ["pick", "reserve", "receiving", "quarantine", "returns", "defective"] }, pickOrder: { required: false, type: () => Number, minimum: 0, maximum: 1000000 }, capacity: { required: false, type: () => Number, nullable: true, minimum: 1 } },
                    "NewBinsDto": { warehouseId: { required: true, type: () => String, format: "uuid" }, bins: { required: true, type: () => [t["../../../libs/inventory/src/bins/bins.dto.js"].NewBinDto], minItems: 1, maxItems: 5000 } },
                    "BinListDto": { items: { required: true, type: () => [t["../../../libs/inventory/src/bins/bins.dto.js"].BinDto] } },
                    "BinChangeDto": { code: { required: false, type: () => String }, zone: { required: false, type: () => String, minLength: 0, maxLength: 30 }, kind: { required: false, enum: ["pick", "reserve", "receiving", "quarantine", "returns", "defective"] }, pickOrder: { required: false, type: () => Number, minimum: 0, maximum: 1000000 }, capacity: { required: false, type: () => Number, nullable: true, description: "Null: nobody counts.", minimum: 1 }, active: { required: false, type: () => Boolean } },
                    "HoldingDto": { warehouseId: { required: true, type: () => String }, warehouseCode: { required: true, type: () => String }, variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, productName: { required: true, type: () => String }, binId: { required: true, type: () => String }, bin: { required: true, type: () => String }, zone: { required: true, type: () => String }, kind: { required: true, enum: ["pick", "reserve", "receiving", "quarantine", "returns", "defective"] }, lot: { required: true, type: () => String, description: "Empty where goods have no lot." }, expiresOn: { required: true, type: () => String, nullable: true }, lotStatus: { required: true, enum: ["approved", "on_hold", "recalled"] }, condition: { required: true, enum: ["quarantine", "defective", "good", "frozen"] }, quantity: { required: true, type: () => Number } },
                    "HoldingListDto": { items: { required: true, type: () => [t["../../../libs/inventory/src/bins/bins.dto.js"].HoldingDto] } },
                    "HoldingsQueryDto": { warehouseId: { required: false, type: () => String, format: "uuid" }, binId: { required: false, type: () => String, format: "uuid" }, variantId: { required: false, type: () => String, format: "uuid" } },
                    "PutawayQueryDto": { warehouseId: { required: true, type: () => String, format: "uuid" }, quantity: { required: true, type: () => Number, minimum: 1 }, lot: { required: false, type: () => String, minLength: 0, maxLength: 64 } },
                    "SuggestionDto": { bin: { required: true, type: () => String }, quantity: { required: true, type: () => Number }, because: { required: true, description: "Why there: beside the same lot or article, in an empty bin of the article's zone, in an empty bin, or where there is room.", enum: ["empty", "same_lot", "same_article", "same_zone", "room"] } },
                    "PutawayDto": { suggestions: { required: true, type: () => [t["../../../libs/inventory/src/bins/bins.dto.js"].SuggestionDto] }, left: { required: true, type: () => Number, description: "Units that find no place." } },
                    "MoveLineDto": { variantId: { required: false, type: () => String, description: "The variant, by this or by `sku`.", format: "uuid" }, sku: { required: false, type: () => String, minLength: 1, maxLength: 64 }, from: { required: true, type: () => String, nullable: true, description: "Code of the bin; null: goods that nobody has placed yet." }, to: { required: true, type: () => String, nullable: true }, lot: { required: false, type: () => String, minLength: 1, maxLength: 64 }, condition: { required: false, enum: ["quarantine", "defective", "good", "frozen"] }, quantity: { required: true, type: () => Number, minimum: 1 } },
                    "MoveDto": { warehouseId: { required: true, type: () => String, format: "uuid" }, lines: { required: true, type: () => [t["../../../libs/inventory/src/bins/bins.dto.js"].MoveLineDto], minItems: 1, maxItems: 500 } },
                    "ConditionLineDto": { variantId: { required: false, type: () => String, description: "The variant, by this or by `sku`.", format: "uuid" }, sku: { required: false, type: () => String, minLength: 1, maxLength: 64 }, from: { required: true, enum: ["quarantine", "defective", "good", "frozen"] }, to: { required: true, enum: ["quarantine", "defective", "good", "frozen"] }, bin: { required: false, type: () => String, description: "Where the goods lie." }, lot: { required: false, type: () => String, minLength: 1, maxLength: 64 }, toBin: { required: false, type: () => String, description: "Where they go; without it, the bin for goods in this condition." }, quantity: { required: true, type: () => Number, minimum: 1 } },
                    "ConditionsDto": { warehouseId: { required: true, type: () => String, format: "uuid" }, reason: { required: true, type: () => String, minLength: 1, maxLength: 200 }, lines: { required: true, type: () => [t["../../../libs/inventory/src/bins/bins.dto.js"].ConditionLineDto], minItems: 1, maxItems: 500 } },
                    "TransactionDto": { transactionId: { required: true, type: () => String } }
                }
            ],
            [
                import("../../../libs/inventory/src/costs/value.dto.js"),
                {
                    "ValueQueryDto": { at: { required: false, type: () => String, description: "The moment that is asked about, ISO 8601; without one: now." }, warehouseId: { required: false, type: () => String, format: "uuid" }, method: { required: false, description: "`average`: the moving average of that moment; `fifo`: what came in last is what is there. Without one: `average`.", enum: ["average", "fifo"] }, groupBy: { required: false, description: "Without one: `sku`.", enum: ["sku", "warehouse", "category"] }, q: { required: false, type: () => String, description: "Words of the product, SKU or barcode, each as a beginning.", minLength: 0, maxLength: 200 }, cost: { required: false, description: "`unknown`: only what holds units whose cost nobody knows.", enum: ["all", "unknown"] }, limit: { required: false, type: () => Number, minimum: 1, maximum: 200 }, cursor: { required: false, type: () => String } },
                    "ValueRowDto": { id: { required: true, type: () => String, nullable: true, description: "The variant, warehouse or category; null for goods in transit and for what is in no category." }, code: { required: true, type: () => String, description: "SKU or code of the warehouse." }, name: { required: true, type: () => String }, units: { required: true, type: () => Number }, unitsWithoutCost: { required: true, type: () => Number, description: "Of these, units whose cost nobody knows: they add nothing to the value." }, unitCost: { required: true, type: () => String, nullable: true, description: "Of the units whose cost is known, on average; decimal text." }, valueMinor: { required: true, type: () => Number, nullable: true, description: "Of the units whose cost is known; null where none is." } },
                    "ValueTotalsDto": { rows: { required: true, type: () => Number, description: "SKUs, warehouses or categories." }, units: { required: true, type: () => Number }, unitsWithoutCost: { required: true, type: () => Number }, valueMinor: { required: true, type: () => Number } },
                    "ValuePageDto": { at: { required: true, type: () => Date, description: "The moment of which this speaks." }, method: { required: true, enum: ["average", "fifo"] }, groupBy: { required: true, enum: ["sku", "warehouse", "category"] }, currency: { required: true, type: () => String }, totals: { required: true, type: () => t["../../../libs/inventory/src/costs/value.dto.js"].ValueTotalsDto, description: "Of all pages." }, items: { required: true, type: () => [t["../../../libs/inventory/src/costs/value.dto.js"].ValueRowDto] }, nextCursor: { required: true, type: () => String, nullable: true } },
                    "LayersQueryDto": { at: { required: false, type: () => String, description: "The moment that is asked about, ISO 8601; without one: now." } },
                    "LayerDto": { transactionId: { required: true, type: () => String }, receivedAt: { required: true, type: () => Date }, kind: { required: true, type: () => String, description: "`receive`, or what else brought units in." }, warehouseCode: { required: true, type: () => String }, reference: { required: true, type: () => String, nullable: true }, refType: { required: true, type: () => String, nullable: true, description: "What `refId` names." }, refId: { required: true, type: () => String, nullable: true }, quantity: { required: true, type: () => Number, description: "Units that came in, and how many of them are left." }, left: { required: true, type: () => Number }, unitCost: { required: true, type: () => String, nullable: true, description: "Decimal text; null where nobody knows it." }, valueMinor: { required: true, type: () => Number, nullable: true, description: "Of what is left." } },
                    "LayersDto": { variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, currency: { required: true, type: () => String }, units: { required: true, type: () => Number }, unitsWithoutCost: { required: true, type: () => Number }, valueMinor: { required: true, type: () => Number, description: "By layers, first in, first out." }, averageCost: { required: true, type: () => String, nullable: true, description: "The moving average of that moment; null where no cost is known." }, averageValueMinor: { required: true, type: () => Number, nullable: true }, layers: { required: true, type: () => [t["../../../libs/inventory/src/costs/value.dto.js"].LayerDto], description: "The newest 200." }, layersLeftOut: { required: true, type: () => Number, description: "Older layers that are not listed." } }
                }
            ],
            [
                import("../../../libs/inventory/src/counts/counts.dto.js"),
                {
                    "CountsQueryDto": { q: { required: false, type: () => String, description: "Number, or the beginning of the note.", minLength: 0, maxLength: 100 }, warehouseId: { required: false, type: () => String, format: "uuid" }, status: { required: false, description: "`open`: neither completed nor cancelled; or one state.", enum: ["open", "requested", "counting", "investigating", "ready_to_review", "completed", "cancelled"] }, limit: { required: false, type: () => Number, minimum: 1, maximum: 200 }, cursor: { required: false, type: () => String } },
                    "CountDto": { id: { required: true, type: () => String }, number: { required: true, type: () => Number }, warehouseId: { required: true, type: () => String }, warehouseCode: { required: true, type: () => String }, kind: { required: true, enum: ["full", "cycle", "spot"] }, blind: { required: true, type: () => Boolean }, recountOver: { required: true, type: () => Number, description: "A place that differs by more units than this is counted a second time." }, note: { required: true, type: () => String }, status: { required: true, enum: ["requested", "counting", "investigating", "ready_to_review", "completed", "cancelled"] }, createdAt: { required: true, type: () => Date }, completedAt: { required: true, type: () => Date, nullable: true }, version: { required: true, type: () => Number }, items: { required: true, type: () => Number }, counted: { required: true, type: () => Number }, different: { required: true, type: () => Number, nullable: true, description: "Places that differ; null where counting is blind and has not ended." }, actions: { required: true, type: () => [Object], enum: ["enter", "finish", "review", "recount", "post", "cancel"], isArray: true } },
                    "CountPageDto": { items: { required: true, type: () => [t["../../../libs/inventory/src/counts/counts.dto.js"].CountDto] }, nextCursor: { required: true, type: () => String, nullable: true } },
                    "CountItemsQueryDto": { status: { required: false, enum: ["approved", "recount", "ready_to_count", "counted", "rejected", "different"] }, code: { required: false, type: () => String, description: "Exactly this barcode or SKU.", minLength: 1, maxLength: 64 }, bin: { required: false, type: () => String, description: "Beginning of the code of a bin.", minLength: 0, maxLength: 30 }, limit: { required: false, type: () => Number, minimum: 1, maximum: 500 }, after: { required: false, type: () => Number, description: "The last item number of the page before.", minimum: 0 } },
                    "CountItemDto": { itemNo: { required: true, type: () => Number }, variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, barcode: { required: true, type: () => String, nullable: true }, productName: { required: true, type: () => String }, bin: { required: true, type: () => String, nullable: true, description: "Null: goods that nobody placed." }, lot: { required: true, type: () => String }, condition: { required: true, enum: ["quarantine", "defective", "good", "frozen"] }, book: { required: true, type: () => Number, nullable: true, description: "What the books said when it was counted; null before, and while counting is blind." }, counted: { required: true, type: () => Number, nullable: true }, difference: { required: true, type: () => Number, nullable: true }, valueMinor: { required: true, type: () => Number, nullable: true, description: "Difference at average cost, minor units of the merchant's currency." }, times: { required: true, type: () => Number }, status: { required: true, enum: ["approved", "recount", "ready_to_count", "counted", "rejected"] }, note: { required: true, type: () => String }, countedBy: { required: true, type: () => String, nullable: true }, countedAt: { required: true, type: () => Date, nullable: true }, movedBy: { required: true, type: () => String, nullable: true, description: "The last movement there, to be sent back with what was counted." } },
                    "CountItemListDto": { items: { required: true, type: () => [t["../../../libs/inventory/src/counts/counts.dto.js"].CountItemDto] }, next: { required: true, type: () => Number, nullable: true, description: "`after` of the next page." } },
                    "NewCountDto": { warehouseId: { required: true, type: () => String, format: "uuid" }, kind: { required: true, enum: ["full", "cycle", "spot"] }, blind: { required: false, type: () => Boolean, description: "Whoever counts does not see what the books say; without it, so it is." }, recountOver: { required: false, type: () => Number, minimum: 0 }, note: { required: false, type: () => String, minLength: 0, maxLength: 500 }, zone: { required: false, type: () => String, minLength: 0, maxLength: 30 }, binIds: { required: false, type: () => [String], format: "uuid", maxItems: 5000 }, variantIds: { required: false, type: () => [String], format: "uuid", maxItems: 5000 } },
                    "CountMadeDto": { id: { required: true, type: () => String }, number: { required: true, type: () => Number }, items: { required: true, type: () => Number } },
                    "CountEntryDto": { scan: { required: true, type: () => String, description: "Barcode or SKU.", minLength: 1, maxLength: 200 }, bin: { required: false, type: () => String, description: "Code of the bin; without it, goods that nobody placed." }, lot: { required: false, type: () => String, minLength: 1, maxLength: 64 }, condition: { required: false, enum: ["quarantine", "defective", "good", "frozen"] }, quantity: { required: true, type: () => Number, minimum: 0 }, movedBy: { required: false, type: () => String, nullable: true, description: "`movedBy` of the item when counting began: what was moved since then makes the count void.", format: "uuid" }, note: { required: false, type: () => String, minLength: 0, maxLength: 500 } },
                    "CountEntriesDto": { entries: { required: true, type: () => [t["../../../libs/inventory/src/counts/counts.dto.js"].CountEntryDto], minItems: 1, maxItems: 1000 } },
                    "EnteredDto": { entered: { required: true, type: () => Number } },
                    "FinishCountDto": { missing: { required: false, description: "What happens to places that nobody counted: `skip` leaves them as they are, `empty` takes them to hold nothing.", enum: ["empty", "skip"] } },
                    "ReviewDto": { itemNos: { required: true, type: () => [Number], minItems: 1, maxItems: 5000 }, verdict: { required: true, enum: ["recount", "approve", "reject"] } },
                    "CountStateDto": { status: { required: true, enum: ["requested", "counting", "investigating", "ready_to_review", "completed", "cancelled"] }, version: { required: true, type: () => Number } },
                    "PostedCountDto": { version: { required: true, type: () => Number }, corrected: { required: true, type: () => Number }, unitsFound: { required: true, type: () => Number }, unitsMissing: { required: true, type: () => Number }, valueMinor: { required: true, type: () => Number } },
                    "CandidatesQueryDto": { warehouseId: { required: true, type: () => String, format: "uuid" }, daysA: { required: false, type: () => Number, description: "Days between two counts of an article, by its class.", minimum: 1, maximum: 3650 }, daysB: { required: false, type: () => Number, minimum: 1, maximum: 3650 }, daysC: { required: false, type: () => Number, minimum: 1, maximum: 3650 }, limit: { required: false, type: () => Number, minimum: 1, maximum: 1000 } },
                    "CandidateDto": { variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, productName: { required: true, type: () => String }, class: { required: true, enum: ["A", "B", "C"] }, onHand: { required: true, type: () => Number }, lastCountedAt: { required: true, type: () => Date, nullable: true }, daysOverdue: { required: true, type: () => Number, nullable: true, description: "Days since it was due; articles that were never counted stand first." } },
                    "CandidateListDto": { items: { required: true, type: () => [t["../../../libs/inventory/src/counts/counts.dto.js"].CandidateDto] } }
                }
            ],
            [
                import("../../../libs/inventory/src/holds/holds.dto.js"),
                {
                    "HoldLineDto": { variantId: { required: false, type: () => String, description: "The variant, by this or by `sku`.", format: "uuid" }, sku: { required: false, type: () => String, minLength: 1, maxLength: 64 }, quantity: { required: true, type: () => Number, minimum: 1, maximum: 100000000 } },
                    "NewHoldsDto": { warehouseId: { required: true, type: () => String, format: "uuid" }, note: { required: false, type: () => String, minLength: 0, maxLength: 500 }, until: { required: false, type: () => String, description: "Without it, until somebody releases it." }, lines: { required: true, type: () => [t["../../../libs/inventory/src/holds/holds.dto.js"].HoldLineDto], minItems: 1, maxItems: 500 } },
                    "HoldIdsDto": { ids: { required: true, type: () => [String], description: "One per line." } },
                    "HoldsQueryDto": { warehouseId: { required: false, type: () => String, format: "uuid" }, variantId: { required: false, type: () => String, format: "uuid" }, limit: { required: false, type: () => Number, minimum: 1, maximum: 200 }, cursor: { required: false, type: () => String } },
                    "HoldDto": { id: { required: true, type: () => String }, warehouseId: { required: true, type: () => String }, warehouseCode: { required: true, type: () => String }, variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, productName: { required: true, type: () => String }, quantity: { required: true, type: () => Number }, note: { required: true, type: () => String }, until: { required: true, type: () => Date, nullable: true }, actorId: { required: true, type: () => String }, actorName: { required: true, type: () => String, nullable: true }, createdAt: { required: true, type: () => Date } },
                    "HoldPageDto": { items: { required: true, type: () => [t["../../../libs/inventory/src/holds/holds.dto.js"].HoldDto] }, nextCursor: { required: true, type: () => String, nullable: true } }
                }
            ],
            [
                import("../../../libs/inventory/src/inbound/inbound-evidence.dto.js"),
                {
                    "NameSerialsDto": { lineNo: { required: true, type: () => Number, minimum: 1, maximum: 100000 }, add: { required: false, type: () => [String], description: "Numbers of units that were accepted without.", minLength: 1 }, remove: { required: false, type: () => [String], description: "Numbers that were scanned wrongly.", minLength: 1 }, lot: { required: false, type: () => String, description: "Lot of the units that are added; without it, the line's only lot.", minLength: 1, maxLength: 64 } },
                    "NamedSerialsDto": { lineNo: { required: true, type: () => Number }, serials: { required: true, type: () => Number, description: "How many accepted units of the line have one now." } },
                    "InboundSerialDto": { lineNo: { required: true, type: () => Number }, serial: { required: true, type: () => String }, lot: { required: true, type: () => String }, rejected: { required: true, type: () => Boolean }, at: { required: true, type: () => Date } },
                    "InboundSerialListDto": { items: { required: true, type: () => [t["../../../libs/inventory/src/inbound/inbound-evidence.dto.js"].InboundSerialDto] } },
                    "InboundPhotoDto": { fileId: { required: true, type: () => String }, name: { required: true, type: () => String }, lineNo: { required: true, type: () => Number }, itemId: { required: true, type: () => String, nullable: true, description: "The scan it belongs to; null: the inspection of the line." }, reason: { required: true, type: () => String, description: "Why these units were not accepted; empty where it is about something else." }, at: { required: true, type: () => Date }, url: { required: true, type: () => String, description: "Address for the next 15 minutes, readable by whoever has it." }, thumbnailUrl: { required: true, type: () => String }, previewUrl: { required: true, type: () => String } },
                    "InboundPhotoListDto": { items: { required: true, type: () => [t["../../../libs/inventory/src/inbound/inbound-evidence.dto.js"].InboundPhotoDto] } },
                    "AddPhotosDto": { itemId: { required: false, type: () => String, description: "The scan that they belong to; without it, the inspection of `lineNo`.", format: "uuid" }, lineNo: { required: false, type: () => Number, minimum: 1, maximum: 100000 }, photoIds: { required: true, type: () => [String], description: "Ids of uploaded pictures.", format: "uuid", minItems: 1 } }
                }
            ],
            [
                import("../../../libs/inventory/src/inbound/inbound.dto.js"),
                {
                    "InboundsQueryDto": { q: { required: false, type: () => String, description: "Number, or the beginning of reference or sender.", minLength: 0, maxLength: 100 }, warehouseId: { required: false, type: () => String, format: "uuid" }, status: { required: false, description: "`open`: neither posted nor cancelled; or one state.", enum: ["open", "cancelled", "expected", "arrived", "unloaded", "inspected", "posted"] }, sourceId: { required: false, type: () => String, format: "uuid" }, limit: { required: false, type: () => Number, minimum: 1, maximum: 200 }, cursor: { required: false, type: () => String } },
                    "InboundDto": { id: { required: true, type: () => String }, number: { required: true, type: () => Number }, warehouseId: { required: true, type: () => String }, warehouseCode: { required: true, type: () => String }, source: { required: true, enum: ["manual", "purchase", "transfer", "return"] }, sourceId: { required: true, type: () => String, nullable: true }, party: { required: true, type: () => String, description: "Who sends it." }, reference: { required: true, type: () => String }, note: { required: true, type: () => String }, expectedOn: { required: true, type: () => String, nullable: true }, blind: { required: true, type: () => Boolean, description: "Whoever counts does not see what is expected." }, status: { required: true, enum: ["cancelled", "expected", "arrived", "unloaded", "inspected", "posted"] }, createdAt: { required: true, type: () => Date }, arrivedAt: { required: true, type: () => Date, nullable: true }, postedAt: { required: true, type: () => Date, nullable: true }, version: { required: true, type: () => Number }, lineCount: { required: true, type: () => Number }, unitsExpected: { required: true, type: () => Number, nullable: true, description: "Null where counting is blind and has not ended." }, unitsCounted: { required: true, type: () => Number }, unitsRejected: { required: true, type: () => Number }, actions: { required: true, type: () => [Object], description: "What may be done now, by whoever asks.", enum: ["finish", "post", "cancel", "edit", "arrive", "unload", "count", "serials", "photos", "inspect", "back"], isArray: true } },
                    "InboundPageDto": { items: { required: true, type: () => [t["../../../libs/inventory/src/inbound/inbound.dto.js"].InboundDto] }, nextCursor: { required: true, type: () => String, nullable: true } },
                    "InspectionDto": { level: { required: true, enum: ["S-1", "S-2", "S-3", "S-4", "I", "II", "III"] }, aql: { required: true, type: () => Number }, lotSize: { required: true, type: () => Number }, sampleSize: { required: true, type: () => Number }, acceptUpTo: { required: true, type: () => Number }, defects: { required: true, type: () => Number }, verdict: { required: true, enum: ["reject", "accept"] }, note: { required: true, type: () => String }, photoIds: { required: true, type: () => [String] }, at: { required: true, type: () => Date } },
                    "InboundLineDto": { lineNo: { required: true, type: () => Number }, variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, barcode: { required: true, type: () => String, nullable: true }, productName: { required: true, type: () => String }, variantTitle: { required: true, type: () => String }, expected: { required: true, type: () => Number, nullable: true, description: "Null where counting is blind and has not ended." }, most: { required: true, type: () => Number, nullable: true }, accepted: { required: true, type: () => Number }, rejected: { required: true, type: () => Number }, tracksLots: { required: true, type: () => Boolean }, tracksSerials: { required: true, type: () => Boolean }, serials: { required: true, type: () => Number, description: "How many accepted units have a serial number." }, inspection: { required: true, type: () => t["../../../libs/inventory/src/inbound/inbound.dto.js"].InspectionDto, nullable: true } },
                    "InboundItemDto": { id: { required: true, type: () => String }, lineNo: { required: true, type: () => Number }, quantity: { required: true, type: () => Number }, lot: { required: true, type: () => String }, expiresOn: { required: true, type: () => String, nullable: true }, rejected: { required: true, type: () => Boolean }, reason: { required: true, type: () => String }, note: { required: true, type: () => String }, photoIds: { required: true, type: () => [String] }, actorId: { required: true, type: () => String }, actorName: { required: true, type: () => String, nullable: true }, at: { required: true, type: () => Date } },
                    "InboundDetailDto": { lines: { required: true, type: () => [t["../../../libs/inventory/src/inbound/inbound.dto.js"].InboundLineDto] }, items: { required: true, type: () => [t["../../../libs/inventory/src/inbound/inbound.dto.js"].InboundItemDto], description: "The last hundred scans, the newest first." } },
                    "AnnouncedLineDto": { variantId: { required: false, type: () => String, description: "The variant, by this or by `sku`.", format: "uuid" }, sku: { required: false, type: () => String, minLength: 1, maxLength: 64 }, quantity: { required: true, type: () => Number, minimum: 1 }, most: { required: false, type: () => Number, description: "How many may come at most; without it, what the warehouse's tolerance allows.", minimum: 1 }, unitCost: { required: false, type: () => String } },
                    "NewInboundDto": { warehouseId: { required: true, type: () => String, format: "uuid" }, party: { required: false, type: () => String, minLength: 0, maxLength: 100 }, reference: { required: false, type: () => String, minLength: 0, maxLength: 100 }, note: { required: false, type: () => String, minLength: 0, maxLength: 500 }, expectedOn: { required: false, type: () => String }, blind: { required: false, type: () => Boolean }, lines: { required: true, type: () => [t["../../../libs/inventory/src/inbound/inbound.dto.js"].AnnouncedLineDto], minItems: 1, maxItems: 1000 } },
                    "InboundMadeDto": { id: { required: true, type: () => String }, number: { required: true, type: () => Number } },
                    "InboundChangeDto": { party: { required: false, type: () => String, minLength: 0, maxLength: 100 }, reference: { required: false, type: () => String, minLength: 0, maxLength: 100 }, note: { required: false, type: () => String, minLength: 0, maxLength: 500 }, expectedOn: { required: false, type: () => String, nullable: true }, blind: { required: false, type: () => Boolean }, lines: { required: false, type: () => [t["../../../libs/inventory/src/inbound/inbound.dto.js"].AnnouncedLineDto], description: "All lines, in place of those that are there.", minItems: 1, maxItems: 1000 } },
                    "InboundVersionDto": { version: { required: true, type: () => Number } },
                    "InboundStepDto": { step: { required: true, enum: ["finish", "cancel", "arrive", "unload", "back"] } },
                    "InboundStateDto": { status: { required: true, enum: ["cancelled", "expected", "arrived", "unloaded", "inspected", "posted"] }, version: { required: true, type: () => Number } },
                    "CountedItemDto": { scan: { required: true, type: () => String, description: "What the scanner read: barcode, SKU or a GS1 text that also names lot, dates and count.", minLength: 1, maxLength: 200 }, lot: { required: false, type: () => String, minLength: 1, maxLength: 64 }, serial: { required: false, type: () => String, description: "Serial number of the one unit; without it, what the scan says.", minLength: 1, maxLength: 64 }, producedOn: { required: false, type: () => String }, expiresOn: { required: false, type: () => String }, rejectReason: { required: false, description: "Why these units are not accepted.", enum: ["damaged", "wrong_article", "wrong_specification", "expired", "quality", "packaging", "incomplete", "unordered", "other"] }, note: { required: false, type: () => String, minLength: 0, maxLength: 500 }, photoIds: { required: false, type: () => [String], description: "Ids of uploaded pictures.", format: "uuid", maxItems: 12 } },
                    "CountedItemsDto": { items: { required: true, type: () => [t["../../../libs/inventory/src/inbound/inbound.dto.js"].CountedItemDto], minItems: 1, maxItems: 500 } },
                    "CountedLineDto": { lineNo: { required: true, type: () => Number }, variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, accepted: { required: true, type: () => Number }, rejected: { required: true, type: () => Number } },
                    "CountAnswerDto": { lines: { required: true, type: () => [t["../../../libs/inventory/src/inbound/inbound.dto.js"].CountedLineDto] } },
                    "NewInspectionDto": { lineNo: { required: true, type: () => Number, minimum: 1, maximum: 100000 }, level: { required: true, enum: ["S-1", "S-2", "S-3", "S-4", "I", "II", "III"] }, aql: { required: true, enum: [4, 1, 0.01, 0.015, 0.025, 0.04, 0.065, 0.1, 0.15, 0.25, 0.4, 0.65, 1.5, 2.5, 6.5, 10] }, defects: { required: true, type: () => Number, description: "Defective units in the sample.", minimum: 0, maximum: 10000 }, note: { required: false, type: () => String, minLength: 0, maxLength: 500 }, photoIds: { required: false, type: () => [String], format: "uuid", maxItems: 12 } },
                    "InspectionResultDto": { letter: { required: true, type: () => String }, lotSize: { required: true, type: () => Number }, sampleSize: { required: true, type: () => Number }, acceptUpTo: { required: true, type: () => Number }, verdict: { required: true, enum: ["reject", "accept"] } },
                    "SamplingQueryDto": { lotSize: { required: true, type: () => Number, minimum: 2 }, level: { required: true, enum: ["S-1", "S-2", "S-3", "S-4", "I", "II", "III"] }, aql: { required: true, type: () => String, description: "Acceptable quality limit in per cent, as text: `1`, `2.5`, \u2026" } },
                    "SamplingPlanDto": { letter: { required: true, type: () => String }, sampleSize: { required: true, type: () => Number }, acceptUpTo: { required: true, type: () => Number } },
                    "PostedLineOfInboundDto": { lineNo: { required: true, type: () => Number }, sourceLineNo: { required: true, type: () => Number, nullable: true }, accepted: { required: true, type: () => Number }, rejected: { required: true, type: () => Number }, short: { required: true, type: () => Number }, over: { required: true, type: () => Number } },
                    "PostedInboundDto": { transactionId: { required: true, type: () => String, nullable: true }, version: { required: true, type: () => Number }, lines: { required: true, type: () => [t["../../../libs/inventory/src/inbound/inbound.dto.js"].PostedLineOfInboundDto] } }
                }
            ],
            [
                import("../../../libs/inventory/src/labels/labels.dto.js"),
                {
                    "LabelPaperDto": { size: { required: true, description: "`a4_3x8` (63.5 \u00D7 33.9 mm), `a4_2x7` (99.1 \u00D7 38.1 mm) or a roll by its measures in millimetres.", enum: ["a4_3x8", "a4_2x7", "roll_100x150", "roll_60x40", "roll_50x30"] }, startAt: { required: false, type: () => Number, description: "First free place of a sheet that has been begun, from 1.", minimum: 1 }, format: { required: false, description: "`pdf`, or `svg`: a picture of the first page.", enum: ["pdf", "svg"] } },
                    "ArticleLabelDto": { variantId: { required: false, type: () => String, description: "The variant, by this or by `sku`.", format: "uuid" }, sku: { required: false, type: () => String, minLength: 1, maxLength: 64 }, lot: { required: false, type: () => String, description: "A lot of it, which then stands in the code with its last day.", minLength: 1, maxLength: 64 }, serial: { required: false, type: () => String, minLength: 1, maxLength: 64 }, copies: { required: true, type: () => Number, minimum: 1 } },
                    "ArticleLabelsDto": { price: { required: false, type: () => Boolean, description: "With the selling price." }, code: { required: false, description: "`bars` where they fit (the default), or a `matrix` always.", enum: ["bars", "matrix"] }, lines: { required: true, type: () => [t["../../../libs/inventory/src/labels/labels.dto.js"].ArticleLabelDto], minItems: 1 } },
                    "InboundLabelsDto": { price: { required: false, type: () => Boolean }, code: { required: false, enum: ["bars", "matrix"] }, per: { required: true, description: "One for each accepted unit, or one for each line and lot.", enum: ["unit", "line"] }, lineNos: { required: false, type: () => [Number], description: "Only these lines.", maxItems: 1000 }, copies: { required: false, type: () => Number, minimum: 1, maximum: 100 } },
                    "BinLabelsDto": { binIds: { required: true, type: () => [String], format: "uuid", minItems: 1 }, copies: { required: false, type: () => Number, minimum: 1, maximum: 100 } }
                }
            ],
            [
                import("../../../libs/inventory/src/lots/lots.dto.js"),
                {
                    "LotsQueryDto": { q: { required: false, type: () => String, description: "Words of the product, SKU or barcode, each as a beginning.", minLength: 0, maxLength: 200 }, variantId: { required: false, type: () => String, format: "uuid" }, warehouseId: { required: false, type: () => String, format: "uuid" }, status: { required: false, enum: ["approved", "on_hold", "recalled"] }, withinDays: { required: false, type: () => Number, description: "Only lots that expire within so many days from today, those that have expired among them.", minimum: 0, maximum: 3650 }, empty: { required: false, type: () => Boolean, description: "Also lots of which nothing is left." }, limit: { required: false, type: () => Number, minimum: 1, maximum: 200 }, cursor: { required: false, type: () => String } },
                    "LotDto": { id: { required: true, type: () => String }, variantId: { required: true, type: () => String }, lot: { required: true, type: () => String }, producedOn: { required: true, type: () => String, nullable: true }, expiresOn: { required: true, type: () => String, nullable: true, description: "The last day on which it may be sold." }, status: { required: true, enum: ["approved", "on_hold", "recalled"] }, version: { required: true, type: () => Number } },
                    "LotRowDto": { sku: { required: true, type: () => String }, productName: { required: true, type: () => String }, good: { required: true, type: () => Number, description: "Good units that lie in bins." }, unavailable: { required: true, type: () => Number, description: "Units in any other condition." }, bins: { required: true, type: () => Number, description: "Bins in which units of it lie." }, valueMinor: { required: true, type: () => Number, description: "What its units are worth: at average cost, at the price where no cost is known." }, currency: { required: true, type: () => String }, daysLeft: { required: true, type: () => Number, nullable: true, description: "Days from today to the last day of sale; below zero when it has passed." } },
                    "LotPageDto": { items: { required: true, type: () => [t["../../../libs/inventory/src/lots/lots.dto.js"].LotRowDto] }, nextCursor: { required: true, type: () => String, nullable: true } },
                    "LotChangeDto": { producedOn: { required: false, type: () => String, nullable: true }, expiresOn: { required: false, type: () => String, nullable: true }, status: { required: false, enum: ["approved", "on_hold", "recalled"] } },
                    "StockItemDto": { variantId: { required: true, type: () => String }, tracksLots: { required: true, type: () => Boolean }, tracksSerials: { required: true, type: () => Boolean }, shelfLifeDays: { required: true, type: () => Number, nullable: true, description: "From production to expiry, where a lot's expiry is not said." }, minimumLifeDays: { required: true, type: () => Number, description: "Days of life that a lot must have left to be shipped." }, version: { required: true, type: () => Number, description: "0 while nothing was ever set." } },
                    "StockItemChangeDto": { tracksLots: { required: false, type: () => Boolean }, tracksSerials: { required: false, type: () => Boolean }, shelfLifeDays: { required: false, type: () => Number, nullable: true, minimum: 1, maximum: 36500 }, minimumLifeDays: { required: false, type: () => Number, minimum: 0, maximum: 36500 } }
                }
            ],
            [
                import("../../../libs/inventory/src/serials/serials.dto.js"),
                {
                    "SerialsQueryDto": { serial: { required: false, type: () => String, description: "Beginning of the serial number.", minLength: 0 }, sku: { required: false, type: () => String, description: "Exactly this SKU.", minLength: 0, maxLength: 64 }, variantId: { required: false, type: () => String, format: "uuid" }, warehouseId: { required: false, type: () => String, format: "uuid" }, orderId: { required: false, type: () => String, format: "uuid" }, state: { required: false, enum: ["in_stock", "shipped", "returned", "written_off"] }, limit: { required: false, type: () => Number, minimum: 1, maximum: 200 }, cursor: { required: false, type: () => String } },
                    "SerialDto": { id: { required: true, type: () => String }, variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, productName: { required: true, type: () => String }, serial: { required: true, type: () => String }, state: { required: true, enum: ["in_stock", "shipped", "returned", "written_off"] }, warehouseId: { required: true, type: () => String, description: "Where it lies, or lay last." }, warehouseCode: { required: true, type: () => String }, lot: { required: true, type: () => String }, orderId: { required: true, type: () => String, nullable: true, description: "The order it was last shipped with." }, orderNumber: { required: true, type: () => Number, nullable: true }, version: { required: true, type: () => Number }, updatedAt: { required: true, type: () => Date }, actions: { required: true, type: () => [Object], description: "What may be done now, by whoever asks.", enum: ["return", "restock", "write_off", "find", "move", "ship"], isArray: true } },
                    "SerialPageDto": { items: { required: true, type: () => [t["../../../libs/inventory/src/serials/serials.dto.js"].SerialDto] }, nextCursor: { required: true, type: () => String, nullable: true } },
                    "SerialEventDto": { version: { required: true, type: () => Number }, step: { required: true, enum: ["return", "restock", "write_off", "find", "move", "ship", "receive", "register"] }, state: { required: true, description: "After it.", enum: ["in_stock", "shipped", "returned", "written_off"] }, warehouseCode: { required: true, type: () => String }, refKind: { required: true, nullable: true, enum: ["inbound", "order"] }, refId: { required: true, type: () => String, nullable: true }, refNumber: { required: true, type: () => Number, nullable: true }, actorId: { required: true, type: () => String }, actorName: { required: true, type: () => String, nullable: true }, at: { required: true, type: () => Date } },
                    "SerialDetailDto": { events: { required: true, type: () => [t["../../../libs/inventory/src/serials/serials.dto.js"].SerialEventDto], description: "What happened to it, the latest first." } },
                    "NewSerialsDto": { variantId: { required: false, type: () => String, description: "The variant, by this or by `sku`.", format: "uuid" }, sku: { required: false, type: () => String, minLength: 1, maxLength: 64 }, warehouseId: { required: true, type: () => String, format: "uuid" }, lot: { required: false, type: () => String, minLength: 1, maxLength: 64 }, serials: { required: true, type: () => [String], minItems: 1, minLength: 1 } },
                    "SerialsRegisteredDto": { registered: { required: true, type: () => Number } },
                    "SerialStepDto": { step: { required: true, description: "`return` from a buyer, `restock` what came back, `write_off`, `find` again, or `move` to another warehouse.", enum: ["return", "restock", "write_off", "find", "move"] }, ids: { required: true, type: () => [String], format: "uuid", minItems: 1 }, warehouseId: { required: false, type: () => String, description: "Where the units are now; needed to move them.", format: "uuid" } },
                    "SerialsMovedDto": { moved: { required: true, type: () => Number } }
                }
            ],
            [
                import("../../../libs/inventory/src/stock/postings.dto.js"),
                {
                    "ReceiptLineDto": { variantId: { required: false, type: () => String, description: "The variant, by this or by `sku`.", format: "uuid" }, sku: { required: false, type: () => String, minLength: 1, maxLength: 64 }, bin: { required: false, type: () => String, description: "Code of the bin where the goods are put; without one they wait to be put away." }, lot: { required: false, type: () => String, description: "Required where the variant is kept in lots.", minLength: 1, maxLength: 64 }, producedOn: { required: false, type: () => String }, expiresOn: { required: false, type: () => String, description: "The last day on which the lot may be sold." }, condition: { required: false, description: "Without one: `good`. Others are not on hand and cannot be sold.", enum: ["quarantine", "defective", "good", "frozen"] }, unitCost: { required: false, type: () => String, description: "Cost of a unit in the merchant's currency, as decimal text." }, quantity: { required: true, type: () => Number, minimum: 1 } },
                    "ReceiptDto": { warehouseId: { required: true, type: () => String, format: "uuid" }, reference: { required: false, type: () => String, description: "Number of the supplier's paper.", minLength: 0, maxLength: 100 }, note: { required: false, type: () => String, minLength: 0, maxLength: 500 }, lines: { required: true, type: () => [t["../../../libs/inventory/src/stock/postings.dto.js"].ReceiptLineDto], minItems: 1 } },
                    "AdjustmentLineDto": { variantId: { required: false, type: () => String, description: "The variant, by this or by `sku`.", format: "uuid" }, sku: { required: false, type: () => String, minLength: 1, maxLength: 64 }, bin: { required: false, type: () => String, description: "Code of the bin; required where all that is there lies in bins." }, lot: { required: false, type: () => String, minLength: 1, maxLength: 64 }, condition: { required: false, description: "Without one: `good`.", enum: ["quarantine", "defective", "good", "frozen"] }, delta: { required: true, type: () => Number, description: "Units found (above zero) or missing (below zero)." } },
                    "AdjustmentDto": { warehouseId: { required: true, type: () => String, format: "uuid" }, reason: { required: true, enum: ["count", "damaged", "lost", "found", "correction"] }, note: { required: false, type: () => String, minLength: 0, maxLength: 500 }, lines: { required: true, type: () => [t["../../../libs/inventory/src/stock/postings.dto.js"].AdjustmentLineDto], minItems: 1 } },
                    "WriteOffLineDto": { variantId: { required: false, type: () => String, description: "The variant, by this or by `sku`.", format: "uuid" }, sku: { required: false, type: () => String, minLength: 1, maxLength: 64 }, bin: { required: false, type: () => String, description: "Code of the bin; required where all that is there lies in bins." }, lot: { required: false, type: () => String, minLength: 1, maxLength: 64 }, condition: { required: false, description: "Without one: `good`.", enum: ["quarantine", "defective", "good", "frozen"] }, quantity: { required: true, type: () => Number, description: "Units that are gone for good.", minimum: 1 } },
                    "NewWriteOffDto": { warehouseId: { required: true, type: () => String, format: "uuid" }, reason: { required: true, description: "`other` asks for a note.", enum: ["damaged", "expired", "other", "lost", "sample"] }, note: { required: false, type: () => String, minLength: 0, maxLength: 500 }, lines: { required: true, type: () => [t["../../../libs/inventory/src/stock/postings.dto.js"].WriteOffLineDto], minItems: 1 } },
                    "PostedLineDto": { variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, quantity: { required: true, type: () => Number, description: "Units added; below zero where they were taken away." }, onHand: { required: true, type: () => Number, description: "After all lines." }, available: { required: true, type: () => Number } },
                    "StockPostingDto": { transactionId: { required: true, type: () => String }, lines: { required: true, type: () => [t["../../../libs/inventory/src/stock/postings.dto.js"].PostedLineDto] } },
                    "WrittenOffDto": { valueMinor: { required: true, type: () => Number, description: "At average cost, at the price where no cost is known." } },
                    "StockMismatchDto": { variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, warehouseId: { required: true, type: () => String }, onHandBalance: { required: true, type: () => Number }, onHandLedger: { required: true, type: () => Number }, reservedBalance: { required: true, type: () => Number }, reservedLedger: { required: true, type: () => Number }, unavailableBalance: { required: true, type: () => Number }, unavailableLedger: { required: true, type: () => Number }, placedBalance: { required: true, type: () => Number, description: "What the balance says lies in bins, what the bins hold, and what their ledger adds up to." }, placedBins: { required: true, type: () => Number }, placedLedger: { required: true, type: () => Number } },
                    "SettlementDto": { warehouseId: { required: true, type: () => String, format: "uuid" }, variantId: { required: true, type: () => String, format: "uuid" }, reason: { required: true, enum: ["unknown", "changed_directly", "restored", "program_fault"] } },
                    "SettledStockDto": { onHand: { required: true, type: () => Number }, reserved: { required: true, type: () => Number }, unavailable: { required: true, type: () => Number }, placed: { required: true, type: () => Number } },
                    "StockAuditDto": { checkedAt: { required: true, type: () => Date }, balances: { required: true, type: () => Number, description: "Balances compared." }, movements: { required: true, type: () => Number, description: "Ledger rows added up." }, frozen: { required: true, type: () => Number, description: "Balances that were frozen because of what was found now." }, mismatches: { required: true, type: () => [t["../../../libs/inventory/src/stock/postings.dto.js"].StockMismatchDto], description: "The first thousand, by SKU; empty when all is well." } }
                }
            ],
            [
                import("../../../libs/inventory/src/stock/stock.dto.js"),
                {
                    "StockQueryDto": { q: { required: false, type: () => String, description: "Words of the product, SKU or barcode, each as a beginning.", minLength: 0, maxLength: 200 }, warehouseId: { required: false, type: () => String, format: "uuid" }, level: { required: false, description: "`out`: nothing available; `low`: fewer than 10 available; `reserved`: something reserved; `unavailable`, `unplaced`, `frozen`: something of that.", enum: ["frozen", "all", "in_stock", "out", "low", "reserved", "unavailable", "unplaced"] }, sort: { required: false, type: () => String, description: "`sku`, `available`, `onHand`, `reserved`, `updatedAt`, or with `-` before it for the other way." }, limit: { required: false, type: () => Number, minimum: 1, maximum: 200 }, cursor: { required: false, type: () => String }, count: { required: false, type: () => String, description: "Asks for `total`." } },
                    "StockRowDto": { variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, productId: { required: true, type: () => String }, productName: { required: true, type: () => String }, warehouseId: { required: true, type: () => String }, warehouseCode: { required: true, type: () => String }, onHand: { required: true, type: () => Number }, reserved: { required: true, type: () => Number }, available: { required: true, type: () => Number, description: "On hand and not reserved." }, unavailable: { required: true, type: () => Number, description: "Defective, in quarantine or frozen: there, and not on hand." }, placed: { required: true, type: () => Number, description: "How much of what is on hand lies in known bins." }, frozen: { required: true, type: () => Boolean, description: "Takes no reservations until somebody has looked at it." }, updatedAt: { required: true, type: () => Date } },
                    "StockPageDto": { items: { required: true, type: () => [t["../../../libs/inventory/src/stock/stock.dto.js"].StockRowDto] }, nextCursor: { required: true, type: () => String, nullable: true }, total: { required: false, type: () => Number } },
                    "StockBalanceDto": { warehouseId: { required: true, type: () => String }, warehouseCode: { required: true, type: () => String }, onHand: { required: true, type: () => Number }, reserved: { required: true, type: () => Number }, available: { required: true, type: () => Number }, unavailable: { required: true, type: () => Number }, placed: { required: true, type: () => Number }, frozen: { required: true, type: () => Boolean }, kept: { required: true, type: () => Number, description: "Reserved units that are kept for one shop each." }, availableForShop: { required: false, type: () => Number, description: "What orders of the shop that was asked for can take: what is available and what is kept for it. Missing where none was." } },
                    "StockForDto": { shopId: { required: false, type: () => String, description: "Tells also what orders of this shop can take.", format: "uuid" } },
                    "StockOfVariantDto": { variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, productName: { required: true, type: () => String }, balances: { required: true, type: () => [t["../../../libs/inventory/src/stock/stock.dto.js"].StockBalanceDto] } },
                    "MovementsQueryDto": { warehouseId: { required: false, type: () => String, format: "uuid" }, limit: { required: false, type: () => Number, minimum: 1, maximum: 200 }, cursor: { required: false, type: () => String } },
                    "MovementDto": { id: { required: true, type: () => String }, kind: { required: true, enum: ["reserve", "arrive", "ship", "receive", "adjust", "release", "block", "unblock", "dispatch", "send_back"] }, fromAccount: { required: true, type: () => String }, toAccount: { required: true, type: () => String }, quantity: { required: true, type: () => Number, description: "Units moved, above zero; the accounts say which way." }, reason: { required: true, type: () => String, nullable: true }, reference: { required: true, type: () => String, nullable: true }, note: { required: true, type: () => String, nullable: true, description: "What whoever received or counted it wrote beside it." }, refType: { required: true, type: () => String, nullable: true, description: "What `refId` names: `order`, `hold`, `purchase`, `inbound`, `transfer`, `count` or `allotment`." }, refId: { required: true, type: () => String, nullable: true }, actorId: { required: true, type: () => String }, actorName: { required: true, type: () => String, nullable: true }, at: { required: true, type: () => Date }, warehouseCode: { required: true, type: () => String } },
                    "MovementPageDto": { items: { required: true, type: () => [t["../../../libs/inventory/src/stock/stock.dto.js"].MovementDto] }, nextCursor: { required: true, type: () => String, nullable: true } }
                }
            ],
            [
                import("../../../libs/inventory/src/transfers/transfers.dto.js"),
                {
                    "TransfersQueryDto": { q: { required: false, type: () => String, description: "Number, or the beginning of the note.", minLength: 0, maxLength: 100 }, warehouseId: { required: false, type: () => String, description: "From or to this warehouse.", format: "uuid" }, status: { required: false, description: "`open`: neither received nor cancelled; or one state.", enum: ["draft", "open", "cancelled", "in_transit", "received"] }, limit: { required: false, type: () => Number, minimum: 1, maximum: 200 }, cursor: { required: false, type: () => String } },
                    "TransferDto": { id: { required: true, type: () => String }, number: { required: true, type: () => Number }, fromWarehouseId: { required: true, type: () => String }, fromWarehouseCode: { required: true, type: () => String }, toWarehouseId: { required: true, type: () => String }, toWarehouseCode: { required: true, type: () => String }, status: { required: true, enum: ["draft", "cancelled", "in_transit", "received"] }, note: { required: true, type: () => String }, expectedOn: { required: true, type: () => String, nullable: true }, createdAt: { required: true, type: () => Date }, shippedAt: { required: true, type: () => Date, nullable: true }, receivedAt: { required: true, type: () => Date, nullable: true }, version: { required: true, type: () => Number }, lineCount: { required: true, type: () => Number }, units: { required: true, type: () => Number }, inTransit: { required: true, type: () => Number }, lost: { required: true, type: () => Number }, actions: { required: true, type: () => [Object], enum: ["cancel", "ship", "receive"], isArray: true } },
                    "TransferPageDto": { items: { required: true, type: () => [t["../../../libs/inventory/src/transfers/transfers.dto.js"].TransferDto] }, nextCursor: { required: true, type: () => String, nullable: true } },
                    "TransferLineDto": { lineNo: { required: true, type: () => Number }, variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, productName: { required: true, type: () => String }, quantity: { required: true, type: () => Number }, shipped: { required: true, type: () => Number }, received: { required: true, type: () => Number }, lost: { required: true, type: () => Number } },
                    "TransferDetailDto": { lines: { required: true, type: () => [t["../../../libs/inventory/src/transfers/transfers.dto.js"].TransferLineDto] } },
                    "NewTransferLineDto": { variantId: { required: false, type: () => String, description: "The variant, by this or by `sku`.", format: "uuid" }, sku: { required: false, type: () => String, minLength: 1, maxLength: 64 }, quantity: { required: true, type: () => Number, minimum: 1 } },
                    "NewTransferDto": { fromWarehouseId: { required: true, type: () => String, format: "uuid" }, toWarehouseId: { required: true, type: () => String, format: "uuid" }, note: { required: false, type: () => String, minLength: 0, maxLength: 500 }, expectedOn: { required: false, type: () => String }, lines: { required: true, type: () => [t["../../../libs/inventory/src/transfers/transfers.dto.js"].NewTransferLineDto], minItems: 1, maxItems: 500 } },
                    "TransferMadeDto": { id: { required: true, type: () => String }, number: { required: true, type: () => Number } },
                    "ArrivedLineDto": { lineNo: { required: true, type: () => Number, minimum: 1, maximum: 500 }, received: { required: true, type: () => Number, minimum: 0 }, lost: { required: false, type: () => Number, description: "Units that will not come any more; the rest stays in transit.", minimum: 0 } },
                    "ArrivalDto": { lines: { required: true, type: () => [t["../../../libs/inventory/src/transfers/transfers.dto.js"].ArrivedLineDto], minItems: 1, maxItems: 500 } },
                    "TransferVersionDto": { version: { required: true, type: () => Number } },
                    "TransferStateDto": { status: { required: true, enum: ["draft", "cancelled", "in_transit", "received"] }, version: { required: true, type: () => Number } }
                }
            ],
            [
                import("../../../libs/inventory/src/warehouses/warehouses.dto.js"),
                {
                    "NewWarehouseDto": { code: { required: true, type: () => String, description: "1 to 20 letters, digits, `-` or `_`; unique for the merchant." }, name: { required: true, type: () => String, minLength: 1, maxLength: 100 } },
                    "WarehouseChangeDto": { code: { required: false, type: () => String }, name: { required: false, type: () => String, minLength: 1, maxLength: 100 }, active: { required: false, type: () => Boolean, description: "An inactive one takes no receipts and no adjustments." }, blindReceiving: { required: false, type: () => Boolean, description: "Whoever counts a delivery does not see what is expected." }, overReceiptPercent: { required: false, type: () => Number, description: "How much more than announced may come, in per cent.", minimum: 0, maximum: 1000 } },
                    "WarehouseDto": { id: { required: true, type: () => String }, code: { required: true, type: () => String }, name: { required: true, type: () => String }, active: { required: true, type: () => Boolean }, blindReceiving: { required: true, type: () => Boolean }, overReceiptPercent: { required: true, type: () => Number }, version: { required: true, type: () => Number } },
                    "WarehouseListDto": { items: { required: true, type: () => [t["../../../libs/inventory/src/warehouses/warehouses.dto.js"].WarehouseDto] } }
                }
            ],
            [
                import("../../../libs/orders/src/allocation/allocation.dto.js"),
                {
                    "RegionDto": { country: { required: true, type: () => String, description: "ISO 3166, two letters.", pattern: "^[A-Z]{2}$" }, province: { required: false, type: () => String, description: "As addresses write it; missing: the whole country.", minLength: 1, maxLength: 60 } },
                    "SetSourceDto": { warehouseId: { required: true, type: () => String, format: "uuid" }, costMinor: { required: false, type: () => Number, description: "What a parcel from here costs, in minor units of the shop's currency.", minimum: 0, maximum: 1000000000 }, regions: { required: false, type: () => [t["../../../libs/orders/src/allocation/allocation.dto.js"].RegionDto], description: "Which places parcels from here are near to.", maxItems: 100 }, excluded: { required: false, type: () => Boolean, description: "Keeps its place in the list and sends nothing." } },
                    "SetAllocationDto": { criteria: { required: true, type: () => [Object], description: "In order: each is compared before the next.", enum: ["fewest_splits", "priority", "region", "highest_stock", "oldest_lot", "cost"], isArray: true, maxItems: 6 }, maySplitOrder: { required: true, type: () => Boolean, description: "Whether an order may leave in several parcels." }, maySplitLine: { required: true, type: () => Boolean, description: "Whether the units of one line may, where no warehouse of the order has all of them." }, mostParcels: { required: true, type: () => Number, minimum: 1, maximum: 50 }, sources: { required: true, type: () => [t["../../../libs/orders/src/allocation/allocation.dto.js"].SetSourceDto], description: "In order of priority.", minItems: 1, maxItems: 50 } },
                    "RegionViewDto": { country: { required: true, type: () => String }, province: { required: true, type: () => String, nullable: true } },
                    "SourceDto": { warehouseId: { required: true, type: () => String }, priority: { required: true, type: () => Number, description: "1 comes first." }, costMinor: { required: true, type: () => Number }, regions: { required: true, type: () => [t["../../../libs/orders/src/allocation/allocation.dto.js"].RegionViewDto] }, excluded: { required: true, type: () => Boolean }, active: { required: true, type: () => Boolean, description: "False where the warehouse itself is inactive: it sends nothing then." } },
                    "AllocationDto": { shopId: { required: true, type: () => String }, currency: { required: true, type: () => String, description: "ISO 4217, of the costs." }, criteria: { required: true, type: () => [Object], enum: ["fewest_splits", "priority", "region", "highest_stock", "oldest_lot", "cost"], isArray: true }, maySplitOrder: { required: true, type: () => Boolean }, maySplitLine: { required: true, type: () => Boolean }, mostParcels: { required: true, type: () => Number }, sources: { required: true, type: () => [t["../../../libs/orders/src/allocation/allocation.dto.js"].SourceDto] }, version: { required: true, type: () => Number, description: "0 where nothing is set: then the shop's own warehouse is the only source." } },
                    "TryAllocationDto": { shopId: { required: true, type: () => String, format: "uuid" }, orderNumber: { required: false, type: () => Number, description: "An order of the shop: its address and lines, and what it holds is free to it. Instead of address and lines.", minimum: 1 }, country: { required: false, type: () => String, minLength: 1, maxLength: 60 }, province: { required: false, type: () => String, minLength: 0, maxLength: 60 }, lines: { required: false, type: () => [t["../../../libs/orders/src/orders.dto.js"].OrderLineDto], minItems: 1, maxItems: 200 }, rule: { required: false, type: () => t["../../../libs/orders/src/allocation/allocation.dto.js"].SetAllocationDto, description: "A rule that is not saved yet; missing: the shop's." } },
                    "AllocatedPartDto": { lineNo: { required: true, type: () => Number }, sku: { required: true, type: () => String }, warehouseId: { required: true, type: () => String }, quantity: { required: true, type: () => Number } },
                    "ShortLineDto": { lineNo: { required: true, type: () => Number }, sku: { required: true, type: () => String }, quantity: { required: true, type: () => Number }, available: { required: true, type: () => Number, description: "Over all warehouses that take part." } },
                    "ExplainedPlaceDto": { warehouseId: { required: true, type: () => String }, warehouseCode: { required: true, type: () => String }, warehouseName: { required: true, type: () => String }, chosen: { required: true, type: () => Boolean }, units: { required: true, type: () => Number, description: "Units that it would send." }, has: { required: true, type: () => Number, description: "Of the units that are wanted, how many it has." }, wanted: { required: true, type: () => Number }, why: { required: true, type: () => String, description: "`chosen`, or why not: inactive, excluded, frozen, nothing, not_enough, more_parcels, more_splits, lower_priority, further, less_stock, newer_goods, dearer, alike." }, would: { required: true, type: () => Number, nullable: true, description: "Parcels, or their cost in minor units, if it sent something all the same." } },
                    "TriedAllocationDto": { outcome: { required: true, type: () => String, description: "`allocated`, `short`, or `too_scattered`: enough in all, but not as the rule allows." }, exact: { required: true, type: () => Boolean, description: "Whether every choice was compared; among more than 12 warehouses with stock they are not." }, parts: { required: true, type: () => [t["../../../libs/orders/src/allocation/allocation.dto.js"].AllocatedPartDto] }, short: { required: true, type: () => [t["../../../libs/orders/src/allocation/allocation.dto.js"].ShortLineDto] }, parcels: { required: true, type: () => Number }, costMinor: { required: true, type: () => Number }, currency: { required: true, type: () => String }, decidedBy: { required: true, type: () => String, nullable: true, description: "Criterion by which the choice beat the next best, or `alike`; null where there was no other." }, places: { required: true, type: () => [t["../../../libs/orders/src/allocation/allocation.dto.js"].ExplainedPlaceDto] } },
                    "AllocateOrderDto": { warehouseId: { required: false, type: () => String, description: "Everything from here; missing: by the shop's rule.", format: "uuid" } }
                }
            ],
            [
                import("../../../libs/orders/src/order-views.dto.js"),
                {
                    "OrderRowDto": { id: { required: true, type: () => String }, number: { required: true, type: () => Number }, externalNumber: { required: true, type: () => String }, shopId: { required: true, type: () => String }, shopName: { required: true, type: () => String }, stage: { required: true, type: () => String, description: "Derived from the four axes." }, status: { required: true, type: () => String }, paymentStatus: { required: true, type: () => String }, fulfilmentStatus: { required: true, type: () => String }, afterSalesStatus: { required: true, type: () => String }, currency: { required: true, type: () => String, description: "ISO 4217." }, totalMinor: { required: true, type: () => Number, description: "Minor units." }, refundedMinor: { required: true, type: () => Number, description: "Minor units given back so far." }, lineCount: { required: true, type: () => Number }, unitCount: { required: true, type: () => Number }, buyerName: { required: true, type: () => String }, country: { required: true, type: () => String, nullable: true }, custom: { required: true, type: "object", additionalProperties: true, description: "Values of the merchant's own fields, by code; personal ones are `***` without `personal:read`." }, placedAt: { required: true, type: () => Date }, erasedAt: { required: true, type: () => Date, nullable: true, description: "When the buyer's data were erased; then the name is empty." }, version: { required: true, type: () => Number }, actions: { required: true, type: () => [String], description: "What the caller may do with it now." } },
                    "OrderPageDto": { items: { required: true, type: () => [t["../../../libs/orders/src/order-views.dto.js"].OrderRowDto] }, nextCursor: { required: true, type: () => String, nullable: true }, total: { required: false, type: () => Number, description: "Only when asked for with `count`." } },
                    "OrderBuyerDto": { name: { required: true, type: () => String }, phone: { required: true, type: () => String, nullable: true }, email: { required: true, type: () => String, nullable: true }, externalId: { required: true, type: () => String, nullable: true } },
                    "OrderAddressDto": { recipient: { required: true, type: () => String, nullable: true }, phone: { required: true, type: () => String, nullable: true }, country: { required: true, type: () => String, nullable: true }, province: { required: true, type: () => String, nullable: true }, city: { required: true, type: () => String, nullable: true }, district: { required: true, type: () => String, nullable: true }, street: { required: true, type: () => String, nullable: true }, postcode: { required: true, type: () => String, nullable: true } },
                    "OrderLineViewDto": { lineNo: { required: true, type: () => Number }, variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, name: { required: true, type: () => String }, quantity: { required: true, type: () => Number }, unitPrice: { required: true, type: () => String, description: "Decimal text." }, amountMinor: { required: true, type: () => Number }, shippedQuantity: { required: true, type: () => Number } },
                    "ParcelLineDto": { lineNo: { required: true, type: () => Number }, sku: { required: true, type: () => String }, quantity: { required: true, type: () => Number } },
                    "ParcelDto": { id: { required: true, type: () => String }, number: { required: true, type: () => Number, description: "Counts the order's parcels from 1." }, status: { required: true, type: () => String }, carrier: { required: true, type: () => String, nullable: true }, trackingNumber: { required: true, type: () => String, nullable: true }, warehouseCode: { required: true, type: () => String }, pickedAt: { required: true, type: () => String, nullable: true }, packedAt: { required: true, type: () => String, nullable: true }, shippedAt: { required: true, type: () => String, nullable: true }, deliveredAt: { required: true, type: () => String, nullable: true }, lines: { required: true, type: () => [t["../../../libs/orders/src/order-views.dto.js"].ParcelLineDto] } },
                    "OrderPartDto": { warehouseId: { required: true, type: () => String }, warehouseCode: { required: true, type: () => String }, warehouseName: { required: true, type: () => String }, units: { required: true, type: () => Number }, status: { required: true, type: () => String, description: "`allocated`, or what its parcel is." }, lines: { required: true, type: () => [t["../../../libs/orders/src/order-views.dto.js"].ParcelLineDto] }, actions: { required: true, type: () => [String], description: "What the caller may do with this part now, naming the warehouse." } },
                    "RefundDto": { id: { required: true, type: () => String }, amountMinor: { required: true, type: () => Number }, reason: { required: true, type: () => String }, createdAt: { required: true, type: () => Date }, createdBy: { required: true, type: () => String, description: "Person or key; whoever accepted it, where it was proposed." } },
                    "RefundMadeDto": { id: { required: true, type: () => String } },
                    "PersonalDto": { buyer: { required: true, type: () => t["../../../libs/orders/src/order-views.dto.js"].OrderBuyerDto }, address: { required: true, type: () => t["../../../libs/orders/src/order-views.dto.js"].OrderAddressDto } },
                    "OrderDto": { warehouseId: { required: true, type: () => String, description: "From where it leaves; of an order that is split, what sends most of it." }, warehouseCode: { required: true, type: () => String, nullable: true }, isMasked: { required: true, type: () => Boolean, description: "Buyer and address are hidden in part from the caller, see `POST /orders/{id}/unmask`." }, buyer: { required: true, type: () => t["../../../libs/orders/src/order-views.dto.js"].OrderBuyerDto }, address: { required: true, type: () => t["../../../libs/orders/src/order-views.dto.js"].OrderAddressDto }, buyerMessage: { required: true, type: () => String, nullable: true }, sellerMemo: { required: true, type: () => String, nullable: true }, paidAt: { required: true, type: () => Date, nullable: true }, cancelReason: { required: true, type: () => String, nullable: true }, lines: { required: true, type: () => [t["../../../libs/orders/src/order-views.dto.js"].OrderLineViewDto] }, parcels: { required: true, type: () => [t["../../../libs/orders/src/order-views.dto.js"].ParcelDto] }, parts: { required: true, type: () => [t["../../../libs/orders/src/order-views.dto.js"].OrderPartDto], description: "What each warehouse sends, where several do; empty for an order that leaves whole." }, refunds: { required: true, type: () => [t["../../../libs/orders/src/order-views.dto.js"].RefundDto] } },
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
                    "PlaceOrderDto": { shopId: { required: true, type: () => String, format: "uuid" }, externalNumber: { required: true, type: () => String, description: "The order's number at the channel: unique within the shop.", minLength: 1, maxLength: 64 }, currency: { required: false, type: () => String, description: "ISO 4217; must be the shop's.", pattern: "^[A-Z]{3}$" }, paymentStatus: { required: false, enum: ["unpaid", "paid"] }, priceSource: { required: false, enum: ["catalog", "channel"] }, buyer: { required: true, type: () => t["../../../libs/orders/src/orders.dto.js"].BuyerDto }, address: { required: true, type: () => t["../../../libs/orders/src/orders.dto.js"].AddressDto }, buyerMessage: { required: false, type: () => String, minLength: 0, maxLength: 500 }, custom: { required: false, type: "object", additionalProperties: true, description: "Values of the merchant's own fields, by code (`GET /custom-fields`)." }, lines: { required: true, type: () => [t["../../../libs/orders/src/orders.dto.js"].OrderLineDto], minItems: 1, maxItems: 2000 } },
                    "PlaceOrdersDto": { orders: { required: true, type: () => [t["../../../libs/orders/src/orders.dto.js"].PlaceOrderDto], minItems: 1, maxItems: 1000 } },
                    "OrderListQueryDto": { stage: { required: false, type: () => String }, shopId: { required: false, type: () => String, format: "uuid" }, paymentStatus: { required: false, type: () => String }, q: { required: false, type: () => String, description: "Words, an order number, an external number or a SKU.", minLength: 1, maxLength: 100 }, placedFrom: { required: false, type: () => String }, placedTo: { required: false, type: () => String, description: "Exclusive." }, custom: { required: false, type: "object", additionalProperties: { type: "string" }, description: "Filters by custom fields: `custom.colour=red,blue`, `custom.weight.min=3`, `custom.weight.max=5`, `custom.note.starts=ab`, `custom.colour.exists=false`." }, sort: { required: false, type: () => String }, cursor: { required: false, type: () => String, minLength: 1, maxLength: 500 }, limit: { required: false, type: () => Number, minimum: 1, maximum: 250 }, count: { required: false, enum: ["exact", "estimated"] } },
                    "StageCountsQueryDto": { shopId: { required: false, type: () => String, format: "uuid" } },
                    "OrderIdDto": { id: { required: true, type: () => String, format: "uuid" } },
                    "CancelOrdersDto": { reason: { required: true, type: () => String, minLength: 1, maxLength: 200 }, items: { required: true, type: () => [t["../../../libs/orders/src/orders.dto.js"].OrderIdDto], minItems: 1, maxItems: 1000 } },
                    "RefundOrderDto": { amountMinor: { required: true, type: () => Number, description: "Minor units of the order's currency, at most what is left of the payment.", minimum: 1 }, reason: { required: true, type: () => String, description: "Said to colleagues, not to the buyer.", minLength: 1, maxLength: 500 } },
                    "UnmaskOrderDto": { reason: { required: true, type: () => String, description: "Why the buyer must be known; kept in the audit trail.", minLength: 2, maxLength: 200 } },
                    "MarkPaidDto": { items: { required: true, type: () => [t["../../../libs/orders/src/orders.dto.js"].OrderIdDto], minItems: 1, maxItems: 1000 } },
                    "EditOrderDto": { sellerMemo: { required: false, type: () => String, minLength: 0, maxLength: 1000 }, custom: { required: false, type: "object", additionalProperties: true, description: "Values of the merchant's own fields, by code: those that are missing stay, null clears one." } }
                }
            ],
            [
                import("../../../libs/platform/src/access/members.dto.js"),
                {
                    "RoleGivenDto": { roleId: { required: true, type: () => String, format: "uuid" }, shopIds: { required: false, type: () => [String], nullable: true, description: "Shops to which the role is limited; null: all.", format: "uuid", minItems: 1, maxItems: 200 }, warehouseIds: { required: false, type: () => [String], nullable: true, description: "Warehouses to which the role is limited; null: all.", format: "uuid", minItems: 1, maxItems: 200 } },
                    "RolesGivenDto": { roles: { required: true, type: () => [t["../../../libs/platform/src/access/members.dto.js"].RoleGivenDto], maxItems: 50 } },
                    "ExplainQueryDto": { permission: { required: true, type: () => String, minLength: 1, maxLength: 80 } },
                    "AssignedRoleDto": { roleId: { required: true, type: () => String }, shopIds: { required: true, type: () => [String], nullable: true }, warehouseIds: { required: true, type: () => [String], nullable: true } },
                    "MemberDto": { id: { required: true, type: () => String }, name: { required: true, type: () => String }, email: { required: true, type: () => String }, joinedAt: { required: true, type: () => Date }, disabledAt: { required: true, type: () => Date, nullable: true, description: "Set when the account is closed." }, lastSeenAt: { required: true, type: () => Date, nullable: true }, roles: { required: true, type: () => [t["../../../libs/platform/src/access/members.dto.js"].AssignedRoleDto] } },
                    "MemberListDto": { items: { required: true, type: () => [t["../../../libs/platform/src/access/members.dto.js"].MemberDto] } },
                    "RightDto": { permission: { required: true, type: () => String }, level: { required: true, enum: ["approve", "participate", "suggest", "execute"] }, limitMinor: { required: true, type: () => Number, nullable: true }, ownOnly: { required: true, type: () => Boolean }, shopIds: { required: true, type: () => [String], nullable: true }, warehouseIds: { required: true, type: () => [String], nullable: true } },
                    "EffectiveRightsDto": { items: { required: true, type: () => [t["../../../libs/platform/src/access/members.dto.js"].RightDto] } },
                    "RightPathDto": { roleIds: { required: true, type: () => [String], description: "From the role that was given down to the one that grants it." } },
                    "ExplanationDto": { permission: { required: true, type: () => String }, right: { required: true, type: () => t["../../../libs/platform/src/access/members.dto.js"].RightDto, nullable: true, description: "What holds in the end; null: not allowed." }, paths: { required: true, type: () => [t["../../../libs/platform/src/access/members.dto.js"].RightPathDto], description: "Every way in which the person comes by it." } }
                }
            ],
            [
                import("../../../libs/platform/src/access/roles.dto.js"),
                {
                    "RoleGrantDto": { permission: { required: true, type: () => String, description: "resource:action, one of `GET /roles/permissions`.", minLength: 1, maxLength: 80 }, level: { required: true, description: "participate \u53C2\u4E0E, suggest \u5EFA\u8BAE, execute \u6267\u884C or approve \u5BA1\u6279; each includes those before it. Reads are `execute`.", enum: ["approve", "participate", "suggest", "execute"] }, limitMinor: { required: false, type: () => Number, nullable: true, description: "Largest amount in minor units that may be moved alone; null: no limit. For permissions that move money only.", minimum: 0 }, ownOnly: { required: false, type: () => Boolean, description: "Only records that the person made; for permissions marked `owned`." } },
                    "NewRoleDto": { code: { required: true, type: () => String, description: "Small letters, digits and underscores; stays the same when the name changes.", pattern: "^[a-z][a-z0-9_]{1,59}$" }, nameZh: { required: true, type: () => String, minLength: 1, maxLength: 60 }, nameEn: { required: true, type: () => String, minLength: 1, maxLength: 60 }, descriptionZh: { required: false, type: () => String, minLength: 0, maxLength: 500 }, descriptionEn: { required: false, type: () => String, minLength: 0, maxLength: 500 }, grants: { required: true, type: () => [t["../../../libs/platform/src/access/roles.dto.js"].RoleGrantDto], maxItems: 500 }, parts: { required: true, type: () => [String], description: "Roles it is composed of: their grants are its own as well.", format: "uuid", maxItems: 50 } },
                    "RoleChangeDto": { nameZh: { required: false, type: () => String, minLength: 1, maxLength: 60 }, nameEn: { required: false, type: () => String, minLength: 1, maxLength: 60 }, descriptionZh: { required: false, type: () => String, minLength: 0, maxLength: 500 }, descriptionEn: { required: false, type: () => String, minLength: 0, maxLength: 500 }, grants: { required: false, type: () => [t["../../../libs/platform/src/access/roles.dto.js"].RoleGrantDto], description: "All grants, in place of those there were.", maxItems: 500 }, parts: { required: false, type: () => [String], format: "uuid", maxItems: 50 } },
                    "RoleGrantViewDto": { permission: { required: true, type: () => String }, level: { required: true, enum: ["approve", "participate", "suggest", "execute"] }, limitMinor: { required: true, type: () => Number, nullable: true }, ownOnly: { required: true, type: () => Boolean } },
                    "RoleDto": { id: { required: true, type: () => String }, code: { required: true, type: () => String }, nameZh: { required: true, type: () => String }, nameEn: { required: true, type: () => String }, descriptionZh: { required: true, type: () => String }, descriptionEn: { required: true, type: () => String }, builtIn: { required: true, type: () => Boolean, description: "Came with the product." }, changed: { required: true, type: () => Boolean, description: "Whether someone has changed it; until then it follows the product." }, grants: { required: true, type: () => [t["../../../libs/platform/src/access/roles.dto.js"].RoleGrantViewDto] }, parts: { required: true, type: () => [String] }, holders: { required: true, type: () => Number, description: "People and keys that have it." }, version: { required: true, type: () => Number } },
                    "RoleListDto": { items: { required: true, type: () => [t["../../../libs/platform/src/access/roles.dto.js"].RoleDto] } },
                    "PermissionDto": { permission: { required: true, type: () => String }, read: { required: true, type: () => Boolean, description: "Only looked at: allowed or not." }, money: { required: true, type: () => Boolean, description: "Moves money: grants may have a limit." }, owned: { required: true, type: () => Boolean, description: "Its records carry who made them: grants may cover one's own only." } },
                    "PlaceDto": { id: { required: true, type: () => String }, code: { required: true, type: () => String }, name: { required: true, type: () => String } },
                    "PermissionCatalogueDto": { permissions: { required: true, type: () => [t["../../../libs/platform/src/access/roles.dto.js"].PermissionDto] }, shops: { required: true, type: () => [t["../../../libs/platform/src/access/roles.dto.js"].PlaceDto] }, warehouses: { required: true, type: () => [t["../../../libs/platform/src/access/roles.dto.js"].PlaceDto] } }
                }
            ],
            [
                import("../../../libs/platform/src/audit/audit.dto.js"),
                {
                    "AuditFilterDto": { actorId: { required: false, type: () => String, description: "Id of the person or key.", format: "uuid" }, type: { required: false, type: () => String, description: "A type such as `order.cancelled`, or all of a kind: `order.*`.", pattern: "^[a-z_]+\\.(\\*|[a-z_.]+)$" }, subjectKind: { required: false, type: () => String, description: "Kind of the record: `order`, `product`, `shop`.", pattern: "^[a-z_]{1,60}$" }, subjectId: { required: false, type: () => String, format: "uuid" }, requestId: { required: false, type: () => String, minLength: 1, maxLength: 200 }, from: { required: false, type: () => String, description: "ISO 8601; this time and later." }, to: { required: false, type: () => String, description: "ISO 8601; before this time." }, q: { required: false, type: () => String, description: "What people call the record: an order's number, a shop's code.", minLength: 1, maxLength: 100 } },
                    "AuditQueryDto": { limit: { required: false, type: () => Number, minimum: 1, maximum: 250 }, cursor: { required: false, type: () => String } },
                    "AuditEntryDto": { id: { required: true, type: () => String, description: "The event's." }, seq: { required: true, type: () => Number, description: "Gap-free number in the merchant's chain." }, hash: { required: true, type: () => String, description: "SHA-256 over this event and the hash before it, as hex." }, type: { required: true, type: () => String }, subjectKind: { required: true, type: () => String }, subjectId: { required: true, type: () => String }, subjectVersion: { required: true, type: () => Number }, actorKind: { required: true, type: () => String }, actorId: { required: true, type: () => String }, actorName: { required: true, type: () => String, nullable: true }, onBehalfOf: { required: true, type: () => String, nullable: true, description: "Who proposed what the actor carried out." }, onBehalfOfName: { required: true, type: () => String, nullable: true }, requestId: { required: true, type: () => String, nullable: true }, at: { required: true, type: () => Date }, payload: { required: true, type: "object", additionalProperties: true } },
                    "AuditPageDto": { items: { required: true, type: () => [t["../../../libs/platform/src/audit/audit.dto.js"].AuditEntryDto] }, nextCursor: { required: true, type: () => String, nullable: true } },
                    "AuditTypeDto": { type: { required: true, type: () => String }, group: { required: true, type: () => String, description: "Kind of the record, in the caller's language." }, description: { required: true, type: () => String, description: "What happened, in the caller's language." } },
                    "AuditTypeListDto": { items: { required: true, type: () => [t["../../../libs/platform/src/audit/audit.dto.js"].AuditTypeDto] } },
                    "AuditFaultDto": { kind: { required: true, type: () => String, description: "altered, deleted, inserted, reordered, rewritten, lost or head_forged." }, seq: { required: true, type: () => Number }, eventId: { required: true, type: () => String, nullable: true } },
                    "AuditHeadDto": { seq: { required: true, type: () => Number }, hash: { required: true, type: () => String }, at: { required: true, type: () => Date }, keyId: { required: true, type: () => String }, signature: { required: true, type: () => String, description: "Ed25519, base64." } },
                    "AuditStateDto": { lastSeq: { required: true, type: () => Number, description: "Events numbered so far." }, verifiedSeq: { required: true, type: () => Number, description: "Up to which number the chain was found whole when it was last looked at." }, checkedAt: { required: true, type: () => Date, nullable: true }, fault: { required: true, type: () => t["../../../libs/platform/src/audit/audit.dto.js"].AuditFaultDto, nullable: true }, head: { required: true, type: () => t["../../../libs/platform/src/audit/audit.dto.js"].AuditHeadDto, nullable: true, description: "The last signed head." }, keyId: { required: true, type: () => String }, publicKey: { required: true, type: () => String, description: "PEM of the key that signs now." } }
                }
            ],
            [
                import("../../../libs/platform/src/auth/api-keys.dto.js"),
                {
                    "NewApiKeyDto": { name: { required: true, type: () => String, minLength: 1, maxLength: 80 }, roles: { required: true, type: () => [t["../../../libs/platform/src/access/members.dto.js"].RoleGivenDto], description: "What the key may do, perhaps for some shops or warehouses only; never more than whoever makes it.", minItems: 1, maxItems: 20 }, expiresAt: { required: false, type: () => String, nullable: true, description: "When it stops working by itself." }, addresses: { required: false, type: () => [String], nullable: true, description: "Addresses or networks (CIDR) from which it may be used; null: any.", minItems: 1, maxItems: 50 }, perMinute: { required: false, type: () => Number, nullable: true, description: "Requests a minute; null: what the installation allows.", minimum: 1, maximum: 1000000 } },
                    "RotateApiKeyDto": { overlapHours: { required: true, type: () => Number, description: "Hours for which the old secret still works; 0 ends it at once.", minimum: 0, maximum: 720 } },
                    "ApiSecretDto": { prefix: { required: true, type: () => String, description: "The first characters, to recognise the secret by." }, createdAt: { required: true, type: () => Date }, endsAt: { required: true, type: () => Date, nullable: true, description: "When it stops working, once another has taken its place." }, lastUsedAt: { required: true, type: () => Date, nullable: true } },
                    "ApiKeyDto": { id: { required: true, type: () => String }, name: { required: true, type: () => String }, roles: { required: true, type: () => [t["../../../libs/platform/src/access/members.dto.js"].AssignedRoleDto] }, createdAt: { required: true, type: () => Date }, expiresAt: { required: true, type: () => Date, nullable: true }, addresses: { required: true, type: () => [String], nullable: true }, perMinute: { required: true, type: () => Number, nullable: true }, revokedAt: { required: true, type: () => Date, nullable: true }, version: { required: true, type: () => Number }, secrets: { required: true, type: () => [t["../../../libs/platform/src/auth/api-keys.dto.js"].ApiSecretDto], description: "One or, while the key is renewed, two." } },
                    "ApiKeyListDto": { items: { required: true, type: () => [t["../../../libs/platform/src/auth/api-keys.dto.js"].ApiKeyDto] } },
                    "CreatedApiKeyDto": { secret: { required: true, type: () => String, description: "Shown this once." } }
                }
            ],
            [
                import("../../../libs/platform/src/auth/auth.dto.js"),
                {
                    "LoginDto": { email: { required: true, type: () => String, minLength: 3, maxLength: 254 }, password: { required: true, type: () => String, minLength: 1, maxLength: 128 }, code: { required: false, type: () => String, description: "Six digits of the authenticator app, or a recovery code, where the person has a second factor.", minLength: 6, maxLength: 20 } },
                    "SwitchMerchantDto": { merchantId: { required: true, type: () => String, format: "uuid" } },
                    "ChangePasswordDto": { currentPassword: { required: true, type: () => String, minLength: 1, maxLength: 128 }, newPassword: { required: true, type: () => String, minLength: 1, maxLength: 128 } },
                    "PreferencesDto": { locale: { required: false, enum: ["zh-CN", "en"] }, formats: { required: false, type: () => t["../../../libs/platform/src/settings/settings.dto.js"].FormatsDto, description: "Replaces what there was; what is missing in it is as the merchant has it." } },
                    "SessionUserDto": { id: { required: true, type: () => String }, email: { required: true, type: () => String }, name: { required: true, type: () => String }, locale: { required: true, type: () => String, nullable: true }, formats: { required: true, type: () => t["../../../libs/platform/src/settings/settings.dto.js"].FormatsDto, description: "The person's own; what is missing is the merchant's." } },
                    "SessionMerchantDto": { id: { required: true, type: () => String }, name: { required: true, type: () => String }, currency: { required: true, type: () => String }, timeZone: { required: true, type: () => String, description: "IANA time zone in which days begin." }, locale: { required: true, type: () => String }, formats: { required: true, type: () => t["../../../libs/platform/src/settings/settings.dto.js"].FormatsDto } },
                    "MembershipDto": { id: { required: true, type: () => String }, name: { required: true, type: () => String } },
                    "SessionRoleDto": { code: { required: true, type: () => String }, nameZh: { required: true, type: () => String }, nameEn: { required: true, type: () => String } },
                    "SessionRightDto": { permission: { required: true, type: () => String }, level: { required: true, description: "participate, suggest, execute or approve; each includes those before it.", enum: ["approve", "participate", "suggest", "execute"] }, limitMinor: { required: true, type: () => Number, nullable: true, description: "Largest amount in minor units that may be moved alone; null: no limit." } },
                    "SessionDto": { user: { required: true, type: () => t["../../../libs/platform/src/auth/auth.dto.js"].SessionUserDto }, merchant: { required: true, type: () => t["../../../libs/platform/src/auth/auth.dto.js"].SessionMerchantDto, description: "The merchant that is worked for now." }, merchants: { required: true, type: () => [t["../../../libs/platform/src/auth/auth.dto.js"].MembershipDto], description: "Every merchant the person belongs to." }, roles: { required: true, type: () => [t["../../../libs/platform/src/auth/auth.dto.js"].SessionRoleDto], description: "The roles given at this merchant." }, permissions: { required: true, type: () => [String], description: "What may be carried out." }, rights: { required: true, type: () => [t["../../../libs/platform/src/auth/auth.dto.js"].SessionRightDto], description: "The same with levels, and what may be suggested or seen only." }, csrfToken: { required: true, type: () => String, description: "Goes into `X-CSRF-Token` of every request that changes something." }, mustChangePassword: { required: true, type: () => Boolean }, mustSetUpSecondFactor: { required: true, type: () => Boolean, description: "The merchant asks for a second factor that this session has not: nothing else goes until it is set up." } },
                    "OpenSessionDto": { id: { required: true, type: () => String }, merchantName: { required: true, type: () => String }, createdAt: { required: true, type: () => Date }, lastSeenAt: { required: true, type: () => Date }, address: { required: true, type: () => String, nullable: true }, userAgent: { required: true, type: () => String, nullable: true }, current: { required: true, type: () => Boolean, description: "The one that asks." } },
                    "SessionListDto": { items: { required: true, type: () => [t["../../../libs/platform/src/auth/auth.dto.js"].OpenSessionDto] } }
                }
            ],
            [
                import("../../../libs/platform/src/auth/invitations.dto.js"),
                {
                    "NewInvitationDto": { email: { required: true, type: () => String }, name: { required: true, type: () => String, minLength: 1, maxLength: 80 }, roles: { required: true, type: () => [t["../../../libs/platform/src/access/members.dto.js"].RoleGivenDto], description: "What the person may do once they have come; never more than whoever invites.", minItems: 1, maxItems: 20 } },
                    "AcceptInvitationDto": { name: { required: true, type: () => String, minLength: 1, maxLength: 80 }, password: { required: true, type: () => String, description: "A new one; for somebody who has an account already, the one they have.", minLength: 1, maxLength: 128 }, code: { required: false, type: () => String, description: "Of the authenticator app, where the account has a second factor.", minLength: 6, maxLength: 20 } },
                    "ResetRequestDto": { email: { required: true, type: () => String } },
                    "NewPasswordDto": { newPassword: { required: true, type: () => String, minLength: 1, maxLength: 128 } },
                    "InvitationDto": { id: { required: true, type: () => String }, email: { required: true, type: () => String }, name: { required: true, type: () => String, nullable: true }, roles: { required: true, type: () => [t["../../../libs/platform/src/access/members.dto.js"].AssignedRoleDto] }, createdAt: { required: true, type: () => Date }, expiresAt: { required: true, type: () => Date } },
                    "InvitationListDto": { items: { required: true, type: () => [t["../../../libs/platform/src/auth/invitations.dto.js"].InvitationDto] } },
                    "LinkMadeDto": { url: { required: true, type: () => String, description: "To be handed on where no mail goes out; shown this once." }, mailed: { required: true, type: () => Boolean, description: "Whether a mail with it is on its way." } },
                    "InvitationViewDto": { merchantName: { required: true, type: () => String }, email: { required: true, type: () => String }, name: { required: true, type: () => String, nullable: true }, hasAccount: { required: true, type: () => Boolean, description: "Somebody with this address has an account: they sign in with their own password." } }
                }
            ],
            [
                import("../../../libs/platform/src/auth/second-factor.dto.js"),
                {
                    "CodeDto": { code: { required: true, type: () => String, description: "Six digits of the app, or a recovery code.", minLength: 6, maxLength: 20 } },
                    "PasswordDto": { password: { required: true, type: () => String, minLength: 1, maxLength: 128 } },
                    "TurnOffDto": { code: { required: true, type: () => String, minLength: 6, maxLength: 20 } },
                    "SecondFactorRuleDto": { rule: { required: true, description: "optional, managers (who manage access or approve money) or everyone.", enum: ["optional", "managers", "everyone"] } },
                    "SecondFactorDto": { since: { required: true, type: () => Date, nullable: true, description: "Since when it is asked for; null: not set up." }, recoveryCodesLeft: { required: true, type: () => Number }, rule: { required: true, type: () => String, description: "Who must have one at this merchant." } },
                    "SeedDto": { secret: { required: true, type: () => String, description: "To type into the app by hand." }, uri: { required: true, type: () => String, description: "otpauth address, for a QR code." } },
                    "RecoveryCodesDto": { codes: { required: true, type: () => [String], description: "Shown this once." } }
                }
            ],
            [
                import("../../../libs/platform/src/custom-fields/custom-fields.dto.js"),
                {
                    "CustomOptionInputDto": { code: { required: true, type: () => String, description: "What records hold: it stays.", pattern: "^[a-z0-9][a-z0-9_]{0,39}$" }, labelZh: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 60 }, labelEn: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 60 }, colour: { required: false, type: () => String }, archived: { required: false, type: () => Boolean, description: "Stays with the records that hold it and is not chosen any more." } },
                    "CustomFieldChangeDto": { labelZh: { required: false, type: () => String, nullable: true, description: "One of the two names may be missing.", minLength: 0, maxLength: 60 }, labelEn: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 60 }, helpZh: { required: false, type: () => String, nullable: true, description: "Stands under the field.", minLength: 0, maxLength: 300 }, helpEn: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 300 }, required: { required: false, type: () => Boolean, description: "Asked for from now on: when a record is made, and when its custom values are edited." }, isPersonal: { required: false, type: () => Boolean, description: "About a person: masked without `personal:read`, only named in events, erased with the person." }, defaultValue: { required: false, type: () => Object, description: "For records that are made without a value, in the form of the field's values." }, min: { required: false, type: () => String, nullable: true, description: "Least value of integers, decimals and dates, as text.", minLength: 0, maxLength: 30 }, max: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 30 }, maxLength: { required: false, type: () => Number, nullable: true, description: "Characters of a text: at most 500, of a long text 5,000.", minimum: 1, maximum: 20000 }, scale: { required: false, type: () => Number, nullable: true, description: "Decimals of a decimal; 2 where nothing is said.", minimum: 0, maximum: 6 }, options: { required: false, type: () => [t["../../../libs/platform/src/custom-fields/custom-fields.dto.js"].CustomOptionInputDto], description: "All options of a choice, in their order." }, group: { required: false, type: () => String, nullable: true, description: "Heading under which the form shows it.", minLength: 0, maxLength: 60 }, archived: { required: false, type: () => Boolean, description: "An archived field keeps its values and is asked for no more; false brings it back." } },
                    "NewCustomFieldDto": { subject: { required: true, type: () => String, description: "`product` or `order`.", minLength: 1, maxLength: 40 }, code: { required: true, type: () => String, description: "A small letter, then small letters, digits and `_`; unique for the subject, and it stays." }, type: { required: true, enum: ["boolean", "text", "long_text", "integer", "decimal", "date", "datetime", "choice", "multi_choice", "url", "email", "phone"] } },
                    "ArrangeCustomFieldsDto": { subject: { required: true, type: () => String, minLength: 1, maxLength: 40 }, ids: { required: true, type: () => [String], format: "uuid", minItems: 1, maxItems: 1000 } },
                    "CustomOptionDto": { code: { required: true, type: () => String }, labelZh: { required: true, type: () => String, nullable: true }, labelEn: { required: true, type: () => String, nullable: true }, colour: { required: true, type: () => String, description: "neutral, info, active, success, warning or danger." }, archived: { required: true, type: () => Boolean } },
                    "CustomFieldDto": { id: { required: true, type: () => String }, subject: { required: true, type: () => String }, code: { required: true, type: () => String }, type: { required: true, type: () => String, description: "text, long_text, integer, decimal, boolean, date, datetime, choice, multi_choice, url, email or phone." }, labelZh: { required: true, type: () => String, nullable: true }, labelEn: { required: true, type: () => String, nullable: true }, helpZh: { required: true, type: () => String, nullable: true }, helpEn: { required: true, type: () => String, nullable: true }, required: { required: true, type: () => Boolean }, isPersonal: { required: true, type: () => Boolean }, defaultValue: { required: true, type: () => Object, nullable: true }, min: { required: true, type: () => String, nullable: true }, max: { required: true, type: () => String, nullable: true }, maxLength: { required: true, type: () => Number, nullable: true }, scale: { required: true, type: () => Number, nullable: true }, options: { required: true, type: () => [t["../../../libs/platform/src/custom-fields/custom-fields.dto.js"].CustomOptionDto] }, group: { required: true, type: () => String, nullable: true }, position: { required: true, type: () => Number, description: "Counts the fields of a subject from 0." }, archivedAt: { required: true, type: () => Date, nullable: true }, version: { required: true, type: () => Number } },
                    "CustomSubjectDto": { subject: { required: true, type: () => String }, title: { required: true, type: () => t["../../../libs/platform/src/imports/imports.dto.js"].WordsDto } },
                    "CustomFieldListDto": { items: { required: true, type: () => [t["../../../libs/platform/src/custom-fields/custom-fields.dto.js"].CustomFieldDto] }, subjects: { required: true, type: () => [t["../../../libs/platform/src/custom-fields/custom-fields.dto.js"].CustomSubjectDto], description: "Kinds of records that may have fields." } }
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
                import("../../../libs/platform/src/files/files.dto.js"),
                {
                    "UploadFileQueryDto": { name: { required: true, type: () => String, description: "Name with its ending, which says what the file is.", minLength: 1, maxLength: 300 }, subjectKind: { required: false, type: () => String, description: "What the file is about, such as `product`; together with `subjectId`.", pattern: "^[a-z][a-z_]{0,39}$" }, subjectId: { required: false, type: () => String, format: "uuid" } },
                    "FilesQueryDto": { kind: { required: false, enum: ["pdf", "text", "image", "sheet"] }, subjectKind: { required: false, type: () => String, pattern: "^[a-z][a-z_]{0,39}$" }, subjectId: { required: false, type: () => String, format: "uuid" }, createdBy: { required: false, type: () => String, description: "Who uploaded it.", format: "uuid" }, cursor: { required: false, type: () => String, minLength: 1, maxLength: 500 }, limit: { required: false, type: () => Number, minimum: 1, maximum: 250 } },
                    "FileDto": { id: { required: true, type: () => String }, name: { required: true, type: () => String }, kind: { required: true, type: () => String, description: "image, pdf, sheet or text." }, mediaType: { required: true, type: () => String }, bytes: { required: true, type: () => Number }, sha256: { required: true, type: () => String, description: "SHA-256 of the file as it was sent, as hex; pictures are stored redrawn, without what else they held." }, width: { required: true, type: () => Number, nullable: true, description: "Pixels of a picture." }, height: { required: true, type: () => Number, nullable: true }, subjectKind: { required: true, type: () => String, nullable: true }, subjectId: { required: true, type: () => String, nullable: true }, createdAt: { required: true, type: () => Date }, createdBy: { required: true, type: () => String }, createdByName: { required: true, type: () => String, nullable: true }, url: { required: true, type: () => String, description: "Address of the file for the next 15 minutes, readable by whoever has it." }, thumbnailUrl: { required: true, type: () => String, nullable: true, description: "Address of a copy of at most 256 pixels, for pictures." }, previewUrl: { required: true, type: () => String, nullable: true, description: "Address of a copy of at most 1,024 pixels, for pictures." } },
                    "FilePageDto": { items: { required: true, type: () => [t["../../../libs/platform/src/files/files.dto.js"].FileDto] }, nextCursor: { required: true, type: () => String, nullable: true } }
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
                    "ImportDto": { id: { required: true, type: () => String }, kind: { required: true, type: () => String }, kindTitle: { required: true, type: () => t["../../../libs/platform/src/imports/imports.dto.js"].WordsDto }, needsShop: { required: true, type: () => Boolean, description: "Whether it goes into one shop, to be named when it is run." }, fileName: { required: true, type: () => String }, format: { required: true, type: () => String, description: "csv, xlsx or jsonl, by what the file holds." }, sheets: { required: true, type: () => [String], description: "Names of the sheets of a workbook." }, sheet: { required: true, type: () => String, nullable: true, description: "The sheet that is read; null where there are none." }, sizeBytes: { required: true, type: () => Number }, state: { required: true, type: () => String, description: "uploaded, running, done, failed or cancelled." }, dryRun: { required: true, type: () => Boolean }, encoding: { required: true, type: () => String }, columns: { required: true, type: () => [String] }, sample: { required: true, type: () => [[String]] }, mapping: { required: true, type: "object", additionalProperties: true }, fields: { required: true, type: () => [t["../../../libs/platform/src/imports/imports.dto.js"].ImportFieldDto] }, phase: { required: true, type: () => String, description: "checking (all rows, before anything is written) or writing." }, rowsRead: { required: true, type: () => Number }, rowsTotal: { required: true, type: () => Number }, ordersPlaced: { required: true, type: () => Number }, linesPlaced: { required: true, type: () => Number }, productsCreated: { required: true, type: () => Number }, created: { required: true, type: () => Number, description: "Rows of a table by what became of them." }, updated: { required: true, type: () => Number }, unchanged: { required: true, type: () => Number }, leftoverRows: { required: true, type: () => Number, description: "Rows kept for another module, such as cancellations." }, problemRows: { required: true, type: () => Number }, startedAt: { required: true, type: () => Date, nullable: true }, finishedAt: { required: true, type: () => Date, nullable: true }, error: { required: true, type: () => String, nullable: true }, createdAt: { required: true, type: () => Date }, createdByName: { required: true, type: () => String, nullable: true }, fileGoneAt: { required: true, type: () => Date, nullable: true, description: "Set when the uploaded file was deleted: it cannot be run or read again." } },
                    "ImportPageDto": { items: { required: true, type: () => [t["../../../libs/platform/src/imports/imports.dto.js"].ImportDto] }, nextCursor: { required: true, type: () => String, nullable: true } },
                    "ImportProblemDto": { id: { required: true, type: () => String }, line: { required: true, type: () => Number }, column: { required: true, type: () => String, nullable: true }, code: { required: true, type: () => String }, message: { required: true, type: () => String }, raw: { required: true, type: () => String, description: "The row as it stood in the file." } },
                    "ImportProblemPageDto": { items: { required: true, type: () => [t["../../../libs/platform/src/imports/imports.dto.js"].ImportProblemDto] }, nextCursor: { required: true, type: () => String, nullable: true } }
                }
            ],
            [
                import("../../../libs/platform/src/jobs/jobs.dto.js"),
                {
                    "JobsQueryDto": { state: { required: false, enum: ["cancelled", "waiting", "running", "retrying", "done", "failed"] }, task: { required: false, type: () => String, pattern: "^[a-z][a-z-]{0,39}$" }, cursor: { required: false, type: () => String, minLength: 1, maxLength: 500 }, limit: { required: false, type: () => Number, minimum: 1, maximum: 250 } },
                    "JobDto": { id: { required: true, type: () => String }, task: { required: true, type: () => String, description: "What it does, such as `run-import`." }, state: { required: true, type: () => String, description: "waiting, running, retrying (failed, will be tried again), done, failed (for good) or cancelled." }, attempt: { required: true, type: () => Number }, mostAttempts: { required: true, type: () => Number }, done: { required: true, type: () => Number, nullable: true, description: "How far the work is, in units of its own; null where it does not say." }, total: { required: true, type: () => Number, nullable: true }, error: { required: true, type: () => String, nullable: true, description: "What went wrong last." }, cancelAsked: { required: true, type: () => Boolean, description: "Someone asked it to stop, and it has not yet." }, createdAt: { required: true, type: () => Date }, runAt: { required: true, type: () => Date, description: "When it runs next, or ran last." }, startedAt: { required: true, type: () => Date, nullable: true }, finishedAt: { required: true, type: () => Date, nullable: true }, createdByName: { required: true, type: () => String, nullable: true }, actions: { required: true, type: () => [String], description: "What may be done with it now: cancel, retry." } },
                    "JobPageDto": { items: { required: true, type: () => [t["../../../libs/platform/src/jobs/jobs.dto.js"].JobDto] }, nextCursor: { required: true, type: () => String, nullable: true }, workerSeenSecondsAgo: { required: true, type: () => Number, nullable: true, description: "Seconds since a worker said that it is there; null when none ever did." } }
                }
            ],
            [
                import("../../../libs/platform/src/notifications/chat-groups.dto.js"),
                {
                    "NewChatGroupDto": { name: { required: true, type: () => String, minLength: 1, maxLength: 60 }, channel: { required: true, description: "wecom, dingtalk, feishu or slack.", enum: ["wecom", "dingtalk", "feishu", "slack"] }, url: { required: true, type: () => String, description: "Address of the group's robot. It is sealed and never shown again.", minLength: 1, maxLength: 500 }, secret: { required: false, type: () => String, nullable: true, description: "Signing secret of the robot, for DingTalk and Feishu.", minLength: 1, maxLength: 200 }, language: { required: true, enum: ["zh-CN", "en"] }, kinds: { required: true, type: () => [String], description: "Kinds of notifications that go to the group." } },
                    "ChatGroupChangeDto": { name: { required: false, type: () => String, minLength: 1, maxLength: 60 }, url: { required: false, type: () => String, minLength: 1, maxLength: 500 }, secret: { required: false, type: () => String, nullable: true, description: "Null takes the secret away.", minLength: 1, maxLength: 200 }, language: { required: false, enum: ["zh-CN", "en"] }, kinds: { required: false, type: () => [String] }, enabled: { required: false, type: () => Boolean } },
                    "ChatGroupDto": { id: { required: true, type: () => String }, name: { required: true, type: () => String }, channel: { required: true, type: () => String }, urlHost: { required: true, type: () => String, description: "Host of its address; the rest is secret." }, hasSecret: { required: true, type: () => Boolean }, language: { required: true, type: () => String }, kinds: { required: true, type: () => [String] }, enabled: { required: true, type: () => Boolean }, lastSentAt: { required: true, type: () => Date, nullable: true }, lastError: { required: true, type: () => String, nullable: true, description: "What its service answered when it did not take the last message." }, version: { required: true, type: () => Number } },
                    "ChatGroupListDto": { items: { required: true, type: () => [t["../../../libs/platform/src/notifications/chat-groups.dto.js"].ChatGroupDto] }, mailFrom: { required: true, type: () => String, nullable: true, description: "Sender of mail; null where no mail goes out, for want of SMTP_URL." } },
                    "ChatTestDto": { ok: { required: true, type: () => Boolean, description: "Whether the service took the message." }, error: { required: true, type: () => String, nullable: true, description: "What it answered when it did not." } }
                }
            ],
            [
                import("../../../libs/platform/src/notifications/notifications.dto.js"),
                {
                    "NotificationsQueryDto": { unread: { required: false, type: () => Boolean, description: "true: only those that were not read yet." }, kind: { required: false, type: () => String, minLength: 1, maxLength: 60 }, severity: { required: false, enum: ["info", "success", "warning", "error"] }, cursor: { required: false, type: () => String, minLength: 1, maxLength: 500 }, limit: { required: false, type: () => Number, minimum: 1, maximum: 250 } },
                    "NotificationDto": { id: { required: true, type: () => String }, kind: { required: true, type: () => String }, severity: { required: true, type: () => String, description: "info, success, warning or error." }, title: { required: true, type: () => String }, body: { required: true, type: () => String }, link: { required: true, type: () => String, nullable: true, description: "Path on the screens." }, createdAt: { required: true, type: () => Date }, readAt: { required: true, type: () => Date, nullable: true } },
                    "NotificationPageDto": { items: { required: true, type: () => [t["../../../libs/platform/src/notifications/notifications.dto.js"].NotificationDto] }, nextCursor: { required: true, type: () => String, nullable: true }, unread: { required: true, type: () => Number, description: "How many are unread in all." } },
                    "InboxStateDto": { unread: { required: true, type: () => Number }, newest: { required: true, type: () => t["../../../libs/platform/src/notifications/notifications.dto.js"].NotificationDto, nullable: true } },
                    "NotificationKindDto": { kind: { required: true, type: () => String }, severity: { required: true, type: () => String }, label: { required: true, type: () => String, description: "Its name in the caller's language." }, inApp: { required: true, type: () => Boolean, description: "Whether it comes to the inbox and by mail unless one says otherwise." }, mail: { required: true, type: () => Boolean } },
                    "NotificationKindListDto": { items: { required: true, type: () => [t["../../../libs/platform/src/notifications/notifications.dto.js"].NotificationKindDto] } },
                    "ChannelsDto": { inApp: { required: true, type: () => Boolean }, mail: { required: true, type: () => Boolean } },
                    "NotificationPreferencesDto": { kinds: { required: true, type: "object", additionalProperties: true, description: "What one said of single kinds; others are as usual." }, timeZone: { required: true, type: () => String }, quietFrom: { required: true, type: () => Number, nullable: true, description: "Minutes after midnight between which no mail goes out; the night may lie between them." }, quietTo: { required: true, type: () => Number, nullable: true }, digestHour: { required: true, type: () => Number, nullable: true, description: "Hour at which the day's mail comes together; null for mail as things happen." }, version: { required: true, type: () => Number, description: "0 until something is said." }, mailIsOn: { required: true, type: () => Boolean, description: "Whether any mail goes out from here." } },
                    "NotificationPreferencesChangeDto": { kinds: { required: false, type: "object", additionalProperties: true }, timeZone: { required: false, type: () => String, minLength: 1, maxLength: 60 }, quietFrom: { required: false, type: () => Number, nullable: true, minimum: 0, maximum: 1439 }, quietTo: { required: false, type: () => Number, nullable: true, minimum: 0, maximum: 1439 }, digestHour: { required: false, type: () => Number, nullable: true, minimum: 0, maximum: 23 } }
                }
            ],
            [
                import("../../../libs/platform/src/persons/persons.dto.js"),
                {
                    "IdentityDto": { emails: { required: false, type: () => [String], maxItems: 20, minLength: 3, maxLength: 254 }, phones: { required: false, type: () => [String], description: "Compared by their digits, at least six.", maxItems: 20, minLength: 3, maxLength: 40 }, externalIds: { required: false, type: () => [String], description: "Numbers or names at a channel, as they came with the orders.", maxItems: 20, minLength: 1, maxLength: 64 } },
                    "PersonCaseDto": { reason: { required: true, type: () => String, description: "Why: a request of the person, say. Stands in the log, so it should not name them.", minLength: 1, maxLength: 500 } },
                    "PersonDto": { records: { required: true, type: () => Number, description: "Orders of the person, those that are erased already not among them." }, open: { required: true, type: () => Number, description: "Orders on their way; while there are such, nothing can be erased." }, firstAt: { required: true, type: () => Date, nullable: true }, lastAt: { required: true, type: () => Date, nullable: true }, names: { required: true, type: () => [String] }, emails: { required: true, type: () => [String] }, phones: { required: true, type: () => [String] }, externalIds: { required: true, type: () => [String] }, streets: { required: true, type: () => [String], description: "Addresses: streets only." } },
                    "PersonTraceDto": { table: { required: true, type: () => String }, purpose: { required: true, type: () => t["../../../libs/platform/src/imports/imports.dto.js"].WordsDto }, rows: { required: true, type: () => Number } },
                    "PersonTracesDto": { items: { required: true, type: () => [t["../../../libs/platform/src/persons/persons.dto.js"].PersonTraceDto] } },
                    "ErasureDto": { id: { required: true, type: () => String, description: "Of the entry in the log, which says when the copies are gone as well." }, records: { required: true, type: () => Number } },
                    "PersonRequestsQueryDto": { kind: { required: false, enum: ["export", "erasure"] }, cursor: { required: false, type: () => String, minLength: 1, maxLength: 500 }, limit: { required: false, type: () => Number, minimum: 1, maximum: 250 } },
                    "PersonRequestDto": { id: { required: true, type: () => String }, kind: { required: true, type: () => String, description: "export or erasure." }, state: { required: true, type: () => String, description: "An erasure is `running` until copies in files and logs are gone too." }, reason: { required: true, type: () => String }, records: { required: true, type: () => Number }, traces: { required: true, type: "object", additionalProperties: { type: "number" }, description: "Rows and files cleaned, by table." }, askedBy: { required: true, type: () => String }, askedByName: { required: true, type: () => String, nullable: true }, createdAt: { required: true, type: () => Date }, doneAt: { required: true, type: () => Date, nullable: true } },
                    "PersonRequestPageDto": { items: { required: true, type: () => [t["../../../libs/platform/src/persons/persons.dto.js"].PersonRequestDto] }, nextCursor: { required: true, type: () => String, nullable: true } },
                    "PersonalDataDto": { table: { required: true, type: () => String }, fields: { required: true, type: () => [String] }, purpose: { required: true, type: () => t["../../../libs/platform/src/imports/imports.dto.js"].WordsDto }, onErasure: { required: true, type: () => String, description: "emptied, scrubbed (only the person's values), row_emptied, file_deleted or kept." } },
                    "DataMapDto": { items: { required: true, type: () => [t["../../../libs/platform/src/persons/persons.dto.js"].PersonalDataDto] } }
                }
            ],
            [
                import("../../../libs/platform/src/proposals/proposals.dto.js"),
                {
                    "ProposalListQueryDto": { state: { required: false, enum: ["open", "accepted", "declined", "withdrawn"] }, who: { required: false, description: "mine: made by the caller; to_decide: open ones that the caller may decide.", enum: ["mine", "to_decide"] }, permission: { required: false, type: () => String, minLength: 1, maxLength: 80 }, cursor: { required: false, type: () => String, minLength: 1, maxLength: 500 }, limit: { required: false, type: () => Number, minimum: 1, maximum: 250 } },
                    "AcceptProposalDto": { seen: { required: false, type: "object", additionalProperties: { type: "number" }, description: "Version of each changed record, by its id, that the caller has looked at." }, reason: { required: false, type: () => String, minLength: 0, maxLength: 1000 } },
                    "DeclineProposalDto": { reason: { required: true, type: () => String, minLength: 1, maxLength: 1000 } },
                    "ProposalTextDto": { text: { required: true, type: () => String, minLength: 1, maxLength: 2000 } },
                    "ApprovalRuleDto": { permission: { required: true, type: () => String, minLength: 1, maxLength: 80 }, fromMinor: { required: true, type: () => Number, description: "From this amount in minor units on \u2026", minimum: 0 }, approvals: { required: true, type: () => Number, description: "\u2026 so many people must agree.", minimum: 1, maximum: 9 } },
                    "ApprovalRulesDto": { rules: { required: true, type: () => [t["../../../libs/platform/src/proposals/proposals.dto.js"].ApprovalRuleDto], maxItems: 100 } },
                    "DifferenceDto": { id: { required: true, type: () => String }, label: { required: true, type: () => String }, version: { required: true, type: () => Number, nullable: true }, changed: { required: true, type: () => Boolean, description: "Whether the record was changed since the proposal was made." }, then: { required: true, type: "object", additionalProperties: true }, now: { required: true, type: "object", additionalProperties: true, nullable: true } },
                    "VoiceDto": { id: { required: true, type: () => String }, kind: { required: true, enum: ["comment", "approval"] }, byId: { required: true, type: () => String }, byName: { required: true, type: () => String, nullable: true }, text: { required: true, type: () => String }, at: { required: true, type: () => Date } },
                    "ProposalRowDto": { id: { required: true, type: () => String }, number: { required: true, type: () => Number }, permission: { required: true, type: () => String }, state: { required: true, enum: ["open", "accepted", "declined", "withdrawn"] }, method: { required: true, type: () => String }, route: { required: true, type: () => String, description: "Template of the route that the proposal would call." }, note: { required: true, type: () => String }, amountMinor: { required: true, type: () => Number, nullable: true }, approvalsNeeded: { required: true, type: () => Number }, approvalsGiven: { required: true, type: () => Number }, subjectKind: { required: true, type: () => String, nullable: true, description: "Kind of the records it is about, and what people call them." }, subjectLabels: { required: true, type: () => [String] }, proposedBy: { required: true, type: () => String }, proposedByName: { required: true, type: () => String, nullable: true }, proposedAt: { required: true, type: () => Date }, decidedBy: { required: true, type: () => String, nullable: true }, decidedByName: { required: true, type: () => String, nullable: true }, decidedAt: { required: true, type: () => Date, nullable: true }, reason: { required: true, type: () => String, nullable: true }, version: { required: true, type: () => Number } },
                    "ProposalPageDto": { items: { required: true, type: () => [t["../../../libs/platform/src/proposals/proposals.dto.js"].ProposalRowDto] }, nextCursor: { required: true, type: () => String, nullable: true } },
                    "ProposalDto": { body: { required: true, type: "object", additionalProperties: true, nullable: true, description: "What would be sent." }, differences: { required: true, type: () => [t["../../../libs/platform/src/proposals/proposals.dto.js"].DifferenceDto] }, voices: { required: true, type: () => [t["../../../libs/platform/src/proposals/proposals.dto.js"].VoiceDto] }, results: { required: true, type: () => [Object], nullable: true, description: "Per-item answers of the rehearsal or, once accepted, of the operation." }, actions: { required: true, type: () => [String], description: "accept, decline, withdraw, comment: what the caller may do now." } },
                    "ToDecideDto": { count: { required: true, type: () => Number } }
                }
            ],
            [
                import("../../../libs/platform/src/retention/retention.dto.js"),
                {
                    "RetentionDto": { months: { required: true, type: "object", additionalProperties: { type: "number" }, description: "Months by code of what is kept; what is not named is kept as the product does." } },
                    "RetentionRuleDto": { code: { required: true, type: () => String }, title: { required: true, type: () => t["../../../libs/platform/src/imports/imports.dto.js"].WordsDto }, hint: { required: true, type: () => t["../../../libs/platform/src/imports/imports.dto.js"].WordsDto }, keptDays: { required: true, type: () => Number, nullable: true, description: "Where nothing is set; null: for ever." }, months: { required: true, type: () => Number, nullable: true, description: "What the merchant has set." } },
                    "RetentionSettingsDto": { items: { required: true, type: () => [t["../../../libs/platform/src/retention/retention.dto.js"].RetentionRuleDto] }, version: { required: true, type: () => Number } },
                    "RetentionCountDto": { code: { required: true, type: () => String }, due: { required: true, type: () => Number, description: "How much would be deleted by the next run." } },
                    "RetentionPreviewDto": { items: { required: true, type: () => [t["../../../libs/platform/src/retention/retention.dto.js"].RetentionCountDto] } }
                }
            ],
            [
                import("../../../libs/platform/src/settings/settings.dto.js"),
                {
                    "WorkingWindowDto": { from: { required: true, type: () => String, description: "HH:MM on the merchant's clocks.", pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }, to: { required: true, type: () => String, description: "HH:MM, up to 24:00.", pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" } },
                    "SpecialDayDto": { date: { required: true, type: () => String, pattern: "^\\d{4}-\\d\\d-\\d\\d$" }, name: { required: true, type: () => String, minLength: 1, maxLength: 60 }, windows: { required: true, type: () => [t["../../../libs/platform/src/settings/settings.dto.js"].WorkingWindowDto], description: "None: a holiday. Some: a day of work in its place, or other hours.", maxItems: 6 } },
                    "WeekDto": { windows: { required: true, type: () => [t["../../../libs/platform/src/settings/settings.dto.js"].WorkingWindowDto], maxItems: 6 } },
                    "CalendarDto": { week: { required: true, type: () => [t["../../../libs/platform/src/settings/settings.dto.js"].WeekDto], description: "Monday first.", minItems: 7, maxItems: 7 }, days: { required: true, type: () => [t["../../../libs/platform/src/settings/settings.dto.js"].SpecialDayDto], maxItems: 400 } },
                    "FormatsDto": { marks: { required: false, description: "Between groups of digits and before the decimals: `comma_point` is 1,234.56.", enum: ["comma_point", "point_comma", "space_comma", "apostrophe_point", "none_point", "none_comma"] }, negative: { required: false, description: "-5, 5- or (5).", enum: ["minus", "trailing", "parentheses"] }, dateOrder: { required: false, enum: ["ymd", "dmy", "mdy"] }, clock: { required: false, enum: ["24", "12"] }, weekStart: { required: false, enum: ["monday", "sunday", "saturday"] } },
                    "SettingsChangeDto": { name: { required: false, type: () => String, minLength: 1, maxLength: 100 }, timeZone: { required: false, type: () => String, description: "IANA, such as Asia/Shanghai.", minLength: 1, maxLength: 60 }, currency: { required: false, type: () => String, description: "ISO 4217; refused once there are orders.", pattern: "^[A-Z]{3}$" }, locale: { required: false, enum: ["zh-CN", "en"] }, calendar: { required: false, type: () => t["../../../libs/platform/src/settings/settings.dto.js"].CalendarDto }, features: { required: false, type: "object", additionalProperties: true, description: "Switches to set, by code." }, formats: { required: false, type: () => t["../../../libs/platform/src/settings/settings.dto.js"].FormatsDto, description: "Replaces what there was." } },
                    "FeatureDto": { code: { required: true, type: () => String }, nameZh: { required: true, type: () => String }, nameEn: { required: true, type: () => String }, on: { required: true, type: () => Boolean } },
                    "SettingsDto": { name: { required: true, type: () => String }, timeZone: { required: true, type: () => String }, currency: { required: true, type: () => String }, locale: { required: true, type: () => String }, calendar: { required: true, type: () => t["../../../libs/platform/src/settings/settings.dto.js"].CalendarDto }, features: { required: true, type: () => [t["../../../libs/platform/src/settings/settings.dto.js"].FeatureDto] }, formats: { required: true, type: () => t["../../../libs/platform/src/settings/settings.dto.js"].FormatsDto }, version: { required: true, type: () => Number } }
                }
            ],
            [
                import("../../../libs/platform/src/shops/shops.dto.js"),
                {
                    "NewShopDto": { code: { required: true, type: () => String, description: "1 to 20 letters, digits, `-` or `_`; unique for the merchant." }, name: { required: true, type: () => String, minLength: 1, maxLength: 100 }, channel: { required: true, type: () => String }, currency: { required: true, type: () => String, description: "ISO 4217; every order of the shop is in it, so it stays.", pattern: "^[A-Z]{3}$" }, warehouseId: { required: true, type: () => String, format: "uuid" }, externalId: { required: false, type: () => String, description: "What the channel calls the shop.", minLength: 0, maxLength: 100 } },
                    "ShopChangeDto": { code: { required: false, type: () => String }, name: { required: false, type: () => String, minLength: 1, maxLength: 100 }, channel: { required: false, type: () => String }, warehouseId: { required: false, type: () => String, format: "uuid" }, externalId: { required: false, type: () => String, description: "Empty: none.", minLength: 0, maxLength: 100 }, closed: { required: false, type: () => Boolean, description: "A closed shop takes no orders." } },
                    "ShopDto": { id: { required: true, type: () => String }, code: { required: true, type: () => String }, name: { required: true, type: () => String }, channel: { required: true, type: () => String, description: "Kind of sales channel, e.g. `web`." }, currency: { required: true, type: () => String, description: "ISO 4217." }, warehouseId: { required: true, type: () => String }, externalId: { required: true, type: () => String, nullable: true }, closedAt: { required: true, type: () => Date, nullable: true }, version: { required: true, type: () => Number } },
                    "ShopListDto": { items: { required: true, type: () => [t["../../../libs/platform/src/shops/shops.dto.js"].ShopDto] } }
                }
            ],
            [
                import("../../../libs/platform/src/views/saved-views.dto.js"),
                {
                    "SavedViewsQueryDto": { screen: { required: true, type: () => String, description: "The list, such as `orders`." } },
                    "ViewColumnDto": { id: { required: true, type: () => String, pattern: "^[A-Za-z][\\w.:-]{0,79}$" }, shown: { required: true, type: () => Boolean }, width: { required: false, type: () => Number, description: "Pixels; without it the list's own width." }, pinned: { required: false, type: () => Boolean, description: "Stays at the left edge." } },
                    "NewSavedViewDto": { screen: { required: true, type: () => String, description: "The list, such as `orders`." }, name: { required: true, type: () => String, minLength: 1, maxLength: 60 }, params: { required: true, type: "object", additionalProperties: { type: "string" }, description: "What the list keeps in its address: filters and sort, all of them text." }, columns: { required: false, type: () => [t["../../../libs/platform/src/views/saved-views.dto.js"].ViewColumnDto], description: "In their order; without them the reader's own." }, density: { required: false, enum: ["compact", "comfortable"] }, shared: { required: false, type: () => Boolean, description: "Others see it too; needs `views:share`." }, roleIds: { required: false, type: () => [String], description: "Only these roles see it; none: everyone.", format: "uuid", maxItems: 50 } },
                    "SavedViewChangeDto": { name: { required: false, type: () => String, minLength: 1, maxLength: 60 }, params: { required: false, type: "object", additionalProperties: { type: "string" } }, columns: { required: false, type: () => [t["../../../libs/platform/src/views/saved-views.dto.js"].ViewColumnDto] }, density: { required: false, enum: ["compact", "comfortable"] }, shared: { required: false, type: () => Boolean }, roleIds: { required: false, type: () => [String], format: "uuid", maxItems: 50 } },
                    "SavedViewDto": { id: { required: true, type: () => String }, screen: { required: true, type: () => String }, name: { required: true, type: () => String }, params: { required: true, type: "object", additionalProperties: { type: "string" } }, columns: { required: true, type: () => [t["../../../libs/platform/src/views/saved-views.dto.js"].ViewColumnDto], nullable: true }, density: { required: true, nullable: true, enum: ["compact", "comfortable"] }, shared: { required: true, type: () => Boolean }, roleIds: { required: true, type: () => [String] }, mine: { required: true, type: () => Boolean, description: "Saved by the caller." }, editable: { required: true, type: () => Boolean, description: "The caller may change and delete it." }, version: { required: true, type: () => Number } },
                    "GridSettingDto": { columns: { required: true, type: () => [t["../../../libs/platform/src/views/saved-views.dto.js"].ViewColumnDto], description: "The person's own layout, used without a view; empty: as the list comes." }, density: { required: true, enum: ["compact", "comfortable"] }, defaultView: { required: true, type: () => String, nullable: true, description: "Opened where the address says nothing: an id of a saved view or the code of a built-in one." }, hiddenViews: { required: true, type: () => [String], description: "Views that the person does not want to see, saved and built-in ones." }, viewOrder: { required: true, type: () => [String], description: "Views in the person's order; those that are not named come after them." } },
                    "GridSettingChangeDto": { columns: { required: false, type: () => [t["../../../libs/platform/src/views/saved-views.dto.js"].ViewColumnDto] }, density: { required: false, enum: ["compact", "comfortable"] }, defaultView: { required: false, type: () => String, description: "Empty: none.", minLength: 0, maxLength: 60 }, hiddenViews: { required: false, type: () => [String], maxItems: 200, minLength: 1, maxLength: 60 }, viewOrder: { required: false, type: () => [String], maxItems: 200, minLength: 1, maxLength: 60 } },
                    "SavedViewListDto": { items: { required: true, type: () => [t["../../../libs/platform/src/views/saved-views.dto.js"].SavedViewDto] }, setting: { required: true, type: () => t["../../../libs/platform/src/views/saved-views.dto.js"].GridSettingDto } },
                    "ViewAudienceDto": { id: { required: true, type: () => String }, nameZh: { required: true, type: () => String }, nameEn: { required: true, type: () => String } },
                    "ViewAudienceListDto": { items: { required: true, type: () => [t["../../../libs/platform/src/views/saved-views.dto.js"].ViewAudienceDto] } }
                }
            ],
            [
                import("../../../libs/platform/src/webhooks/endpoints/endpoints.dto.js"),
                {
                    "NewWebhookEndpointDto": { url: { required: true, type: () => String, description: "Where events are posted to: https, on port 443, 80 or from 1024 on, reachable from the internet.", minLength: 1, maxLength: 2000 }, description: { required: false, type: () => String, minLength: 0, maxLength: 200 }, eventTypes: { required: true, type: () => [String], description: "Types such as `order.placed`, whole subjects such as `order.*`, or `*` for everything.", minItems: 1, maxItems: 100 } },
                    "WebhookEndpointChangeDto": { url: { required: false, type: () => String, minLength: 1, maxLength: 2000 }, description: { required: false, type: () => String, minLength: 0, maxLength: 200 }, eventTypes: { required: false, type: () => [String], minItems: 1, maxItems: 100 }, enabled: { required: false, type: () => Boolean, description: "What waits for an endpoint that is switched off goes out when it is switched on again." } },
                    "WebhookEndpointDto": { id: { required: true, type: () => String }, url: { required: true, type: () => String }, description: { required: true, type: () => String }, eventTypes: { required: true, type: () => [String] }, enabled: { required: true, type: () => Boolean }, disabledReason: { required: true, type: () => String, nullable: true, description: "by_hand; gone: it answered 410; failing: a delivery used up its attempts and nothing else got through." }, disabledAt: { required: true, type: () => Date, nullable: true }, lastSuccessAt: { required: true, type: () => Date, nullable: true }, failingSince: { required: true, type: () => Date, nullable: true, description: "Since when nothing has got through; null while all is well." }, failures: { required: true, type: () => Number, description: "Failures in a row." }, pausedUntil: { required: true, type: () => Date, nullable: true, description: "Until then it is left alone, because it failed again and again or asked for it." }, pending: { required: true, type: () => Number, description: "Deliveries that wait, counted up to 10,000." }, oldSecretUntil: { required: true, type: () => Date, nullable: true, description: "Until then the secret before the last also signs." }, version: { required: true, type: () => Number }, createdAt: { required: true, type: () => Date }, updatedAt: { required: true, type: () => Date } },
                    "WebhookEndpointListDto": { items: { required: true, type: () => [t["../../../libs/platform/src/webhooks/endpoints/endpoints.dto.js"].WebhookEndpointDto] } },
                    "WebhookEndpointWithSecretDto": { secret: { required: true, type: () => String, description: "`whsec_` and 32 random bytes in base64." } },
                    "WebhookSecretDto": { secret: { required: true, type: () => String } },
                    "WebhookTestDto": { eventId: { required: true, type: () => String, description: "Id of the event, which the receiver sees as `webhook-id`." } },
                    "EventTypeDto": { type: { required: true, type: () => String }, description: { required: true, type: () => String, description: "What it means, in the caller's language." } },
                    "EventTypeGroupDto": { subject: { required: true, type: () => String, description: "What the types begin with; `<subject>.*` takes all of them, also those that come later." }, name: { required: true, type: () => String }, types: { required: true, type: () => [t["../../../libs/platform/src/webhooks/endpoints/endpoints.dto.js"].EventTypeDto] } },
                    "EventTypeListDto": { items: { required: true, type: () => [t["../../../libs/platform/src/webhooks/endpoints/endpoints.dto.js"].EventTypeGroupDto] } }
                }
            ],
            [
                import("../../../libs/platform/src/webhooks/log/deliveries.dto.js"),
                {
                    "DeliveriesQueryDto": { state: { required: false, type: () => String }, type: { required: false, type: () => String, description: "One type, such as `order.placed`.", minLength: 1, maxLength: 100 }, from: { required: false, type: () => String, description: "Queued at or after this time." }, to: { required: false, type: () => String, description: "Queued before this time." }, cursor: { required: false, type: () => String, minLength: 1, maxLength: 500 }, limit: { required: false, type: () => Number, minimum: 1, maximum: 250 } },
                    "WebhookDeliveryRowDto": { id: { required: true, type: () => String }, endpointId: { required: true, type: () => String }, eventId: { required: true, type: () => String, description: "What the receiver sees as `webhook-id`, the same in every attempt." }, eventType: { required: true, type: () => String }, seq: { required: true, type: () => Number, description: "The event's number in `GET /events`." }, state: { required: true, type: () => String, description: "pending: waits for its first or next attempt; delivered; failed: no further attempt is planned." }, attempts: { required: true, type: () => Number }, lastAttemptAt: { required: true, type: () => Date, nullable: true }, lastStatus: { required: true, type: () => Number, nullable: true }, lastError: { required: true, type: () => String, nullable: true }, nextAttemptAt: { required: true, type: () => Date, nullable: true, description: "Only while it is pending." }, createdAt: { required: true, type: () => Date } },
                    "WebhookDeliveryPageDto": { items: { required: true, type: () => [t["../../../libs/platform/src/webhooks/log/deliveries.dto.js"].WebhookDeliveryRowDto] }, nextCursor: { required: true, type: () => String, nullable: true } },
                    "WebhookAttemptDto": { attempt: { required: true, type: () => Number }, at: { required: true, type: () => Date }, durationMs: { required: true, type: () => Number }, status: { required: true, type: () => Number, nullable: true, description: "HTTP status of the answer; null where there was none." }, error: { required: true, type: () => String, nullable: true, description: "Why there was no answer, such as TIMEOUT, ECONNREFUSED or BLOCKED." }, answer: { required: true, type: () => String, description: "The first 2 kB of the answer." } },
                    "WebhookDeliveryDto": { body: { required: true, type: () => String, description: "The body that is sent." }, attemptLog: { required: true, type: () => [t["../../../libs/platform/src/webhooks/log/deliveries.dto.js"].WebhookAttemptDto], description: "Oldest first; the last 50." } },
                    "ReplayRangeDto": { from: { required: true, type: () => String, description: "Events that happened at or after this time." }, to: { required: false, type: () => String, description: "Events that happened before this time; now, where it is missing." }, which: { required: false, description: "`undelivered` (as given nothing): failed ones and those that were never queued; `all`: delivered ones once more, too.", enum: ["all", "undelivered"] }, afterSeq: { required: false, type: () => Number, description: "`nextAfterSeq` of the answer before.", minimum: 0 } },
                    "ReplayedRangeDto": { queued: { required: true, type: () => Number, description: "How many deliveries were queued; what waits already is not queued twice." }, nextAfterSeq: { required: true, type: () => Number, nullable: true, description: "More events lie in this time: send the same request with this as `afterSeq`, under another key. Null at the end." } }
                }
            ],
            [
                import("../../../libs/purchasing/src/contracts/contracts.dto.js"),
                {
                    "ContractsQueryDto": { q: { required: false, type: () => String, description: "Beginning of the number, or a part of the title.", minLength: 0, maxLength: 200 }, status: { required: false, type: () => String }, supplierId: { required: false, type: () => String, format: "uuid" }, endingWithin: { required: false, type: () => Number, description: "Contracts in force that end within so many days.", minimum: 0, maximum: 3650 }, sort: { required: false, type: () => String, description: "`endsOn` or `-endsOn`." }, limit: { required: false, type: () => Number, minimum: 1, maximum: 200 }, cursor: { required: false, type: () => String } },
                    "ContractPriceInputDto": { variantId: { required: false, type: () => String, description: "The variant, by this or by `sku`.", format: "uuid" }, sku: { required: false, type: () => String, minLength: 1, maxLength: 64 }, fromQuantity: { required: true, type: () => Number, minimum: 1 }, unitPrice: { required: true, type: () => String, description: "Decimal text in the supplier's currency.", minLength: 1, maxLength: 20 } },
                    "NewContractDto": { supplierId: { required: true, type: () => String, format: "uuid" }, title: { required: true, type: () => String, minLength: 1, maxLength: 200 }, startsOn: { required: true, type: () => String }, endsOn: { required: true, type: () => String, description: "The last day on which it holds." }, leadTimeDays: { required: false, type: () => Number, nullable: true, minimum: 0, maximum: 3650 }, aql: { required: false, type: () => String, nullable: true, description: "Acceptable quality limit, in percent, as decimal text: \"2.5\"." }, mostRejectPercent: { required: false, type: () => String, nullable: true, description: "Percent of a delivery that may be rejected before all of it may." }, terms: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 10000 }, prices: { required: true, type: () => [t["../../../libs/purchasing/src/contracts/contracts.dto.js"].ContractPriceInputDto], maxItems: 2000 } },
                    "ContractChangeDto": { title: { required: false, type: () => String, minLength: 1, maxLength: 200 }, startsOn: { required: false, type: () => String }, endsOn: { required: false, type: () => String }, leadTimeDays: { required: false, type: () => Number, nullable: true, minimum: 0, maximum: 3650 }, aql: { required: false, type: () => String, nullable: true }, mostRejectPercent: { required: false, type: () => String, nullable: true }, terms: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 10000 }, prices: { required: false, type: () => [t["../../../libs/purchasing/src/contracts/contracts.dto.js"].ContractPriceInputDto], description: "All prices of the contract.", maxItems: 2000 } },
                    "TerminateContractDto": { reason: { required: true, type: () => String, minLength: 2, maxLength: 500 } },
                    "ContractRowDto": { id: { required: true, type: () => String }, number: { required: true, type: () => String }, supplierId: { required: true, type: () => String }, supplierCode: { required: true, type: () => String }, supplierName: { required: true, type: () => String }, title: { required: true, type: () => String }, startsOn: { required: true, type: () => String }, endsOn: { required: true, type: () => String }, status: { required: true, type: () => String, description: "draft, active, expired or terminated." }, currency: { required: true, type: () => String }, leadTimeDays: { required: true, type: () => Number, nullable: true }, priceCount: { required: true, type: () => Number }, daysLeft: { required: true, type: () => Number, description: "Days until it ends; below zero it is over." }, version: { required: true, type: () => Number } },
                    "ContractPageDto": { items: { required: true, type: () => [t["../../../libs/purchasing/src/contracts/contracts.dto.js"].ContractRowDto] }, nextCursor: { required: true, type: () => String, nullable: true } },
                    "ContractPriceDto": { variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, name: { required: true, type: () => String }, fromQuantity: { required: true, type: () => Number }, unitPrice: { required: true, type: () => String } },
                    "ContractDto": { aql: { required: true, type: () => String, nullable: true }, mostRejectPercent: { required: true, type: () => String, nullable: true }, terms: { required: true, type: () => String, nullable: true }, endReason: { required: true, type: () => String, nullable: true }, prices: { required: true, type: () => [t["../../../libs/purchasing/src/contracts/contracts.dto.js"].ContractPriceDto] }, actions: { required: true, type: () => [String], description: "edit, activate or terminate: what may be done with it now, by the caller. Files hang on it as `contract`." } }
                }
            ],
            [
                import("../../../libs/purchasing/src/orders/purchase-orders.dto.js"),
                {
                    "PurchaseOrdersQueryDto": { q: { required: false, type: () => String, description: "Beginnings of the order's number or the supplier's name or code.", minLength: 0, maxLength: 200 }, status: { required: false, enum: ["draft", "approved", "cancelled", "rejected", "received", "pending_approval", "placed", "confirmed_by_supplier", "partially_received", "closed"] }, supplierId: { required: false, type: () => String, format: "uuid" }, warehouseId: { required: false, type: () => String, format: "uuid" }, variantId: { required: false, type: () => String, description: "Orders of this variant.", format: "uuid" }, late: { required: false, type: () => String, description: "`true`: orders on their way whose promised day is over." }, sort: { required: false, type: () => String, description: "`createdAt` or `promisedOn`, or with `-` before it for the other way." }, limit: { required: false, type: () => Number, minimum: 1, maximum: 200 }, cursor: { required: false, type: () => String }, count: { required: false, type: () => String, description: "Asks for `total`." } },
                    "NewPurchaseLineDto": { variantId: { required: false, type: () => String, description: "The variant, by this or by `sku`.", format: "uuid" }, sku: { required: false, type: () => String, minLength: 1, maxLength: 64 }, quantity: { required: true, type: () => Number, minimum: 1 }, unitPrice: { required: true, type: () => String, description: "Decimal text in the order's currency: not negative, up to six decimals.", minLength: 1, maxLength: 20 }, promisedOn: { required: false, type: () => String, nullable: true } },
                    "NewPurchaseOrderDto": { supplierId: { required: true, type: () => String, format: "uuid" }, warehouseId: { required: true, type: () => String, description: "Where the goods go.", format: "uuid" }, currency: { required: false, type: () => String, description: "The supplier's where nothing is said; another is refused.", pattern: "^[A-Z]{3}$" }, exchangeRate: { required: false, type: () => String, description: "Units of the merchant's currency for one of the order's, as decimal text; needed where they differ." }, overReceiptPercent: { required: false, type: () => String, description: "The supplier's terms where nothing is said." }, prepayPercent: { required: false, type: () => String }, netDays: { required: false, type: () => Number, minimum: 0, maximum: 365 }, promisedOn: { required: false, type: () => String, nullable: true, description: "For the lines that say no day of their own." }, note: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 2000 }, lines: { required: true, type: () => [t["../../../libs/purchasing/src/orders/purchase-orders.dto.js"].NewPurchaseLineDto] } },
                    "PurchaseOrderChangeDto": { warehouseId: { required: false, type: () => String, format: "uuid" }, exchangeRate: { required: false, type: () => String }, overReceiptPercent: { required: false, type: () => String }, prepayPercent: { required: false, type: () => String }, netDays: { required: false, type: () => Number, minimum: 0, maximum: 365 }, promisedOn: { required: false, type: () => String, nullable: true }, note: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 2000 }, lines: { required: false, type: () => [t["../../../libs/purchasing/src/orders/purchase-orders.dto.js"].NewPurchaseLineDto], description: "All lines of the order: those that are missing here go." } },
                    "AdviceLineInputDto": { variantId: { required: false, type: () => String, format: "uuid" }, sku: { required: false, type: () => String, minLength: 1, maxLength: 64 }, quantity: { required: true, type: () => Number, minimum: 1 }, unitPrice: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 20 } },
                    "PurchaseAdviceQueryDto": { supplierId: { required: true, type: () => String, format: "uuid" }, lines: { required: true, type: () => [t["../../../libs/purchasing/src/orders/purchase-orders.dto.js"].AdviceLineInputDto] } },
                    "PurchaseReasonDto": { reason: { required: true, type: () => String, description: "At least two characters; read by people, never told in events.", minLength: 1, maxLength: 500 } },
                    "ClosePurchaseOrderDto": { reason: { required: false, type: () => String, nullable: true, description: "Needed where something ordered did not come.", minLength: 0, maxLength: 500 } },
                    "ConfirmLineDto": { lineNo: { required: true, type: () => Number, minimum: 1 }, quantity: { required: false, type: () => Number, nullable: true, description: "0 where the supplier does not deliver it.", minimum: 0 }, promisedOn: { required: false, type: () => String, nullable: true } },
                    "ConfirmPurchaseOrderDto": { reference: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 100 }, note: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 1000 }, lines: { required: true, type: () => [t["../../../libs/purchasing/src/orders/purchase-orders.dto.js"].ConfirmLineDto], description: "Lines of which the supplier says something else than was ordered." } },
                    "ReceiptLineInputDto": { lineNo: { required: true, type: () => Number, minimum: 1 }, accepted: { required: true, type: () => Number, description: "Units that go into stock.", minimum: 0 }, rejected: { required: false, type: () => Number, description: "Units that do not, for the reason.", minimum: 0 }, rejectReason: { required: false, enum: ["damaged", "wrong_article", "wrong_specification", "expired", "quality", "packaging", "incomplete", "unordered", "other"] } },
                    "PurchaseReceiptInputDto": { reference: { required: false, type: () => String, nullable: true, description: "Number of the delivery note.", minLength: 0, maxLength: 100 }, note: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 1000 }, receivedOn: { required: false, type: () => String, nullable: true, description: "Today where nothing is said; not in the future." }, lines: { required: true, type: () => [t["../../../libs/purchasing/src/orders/purchase-orders.dto.js"].ReceiptLineInputDto], minItems: 1 } },
                    "ReturnLineInputDto": { lineNo: { required: true, type: () => Number, minimum: 1 }, quantity: { required: true, type: () => Number, minimum: 1 } },
                    "SupplierReturnInputDto": { reason: { required: true, type: () => String, minLength: 1, maxLength: 500 }, reference: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 100 }, lines: { required: true, type: () => [t["../../../libs/purchasing/src/orders/purchase-orders.dto.js"].ReturnLineInputDto], minItems: 1 } },
                    "TrackingInputDto": { kind: { required: true, enum: ["other", "shipped", "in_production", "customs", "arriving", "delayed"] }, carrier: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 100 }, trackingNumber: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 100 }, note: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 1000 }, expectedOn: { required: false, type: () => String, nullable: true } },
                    "LandedCostInputDto": { kind: { required: true, enum: ["other", "freight", "duty", "insurance"] }, amountHomeMinor: { required: true, type: () => Number, description: "Minor units of the merchant's currency.", minimum: 1 }, spreadBy: { required: true, enum: ["value", "quantity", "weight"] }, note: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 500 } },
                    "PaymentInputDto": { kind: { required: true, enum: ["prepayment", "payment"] }, amountMinor: { required: true, type: () => Number, description: "Minor units of the order's currency.", minimum: 1 }, paidOn: { required: true, type: () => String }, reference: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 100 } },
                    "MailPurchaseOrderDto": { contactId: { required: false, type: () => String, description: "Whom to write to; the supplier's preferred contact where nothing is said.", format: "uuid" }, message: { required: false, type: () => String, nullable: true, description: "Stands above the order in the mail.", minLength: 0, maxLength: 2000 }, language: { required: false, description: "Language of mail and document.", enum: ["zh-CN", "en"] } },
                    "PurchaseDocumentQueryDto": { language: { required: false, enum: ["zh-CN", "en"] } },
                    "AnnouncedLineInputDto": { lineNo: { required: true, type: () => Number, minimum: 1 }, quantity: { required: true, type: () => Number, minimum: 1 } },
                    "AnnounceDeliveryDto": { reference: { required: false, type: () => String, description: "Number of the delivery note, where it is known already.", minLength: 0, maxLength: 100 }, note: { required: false, type: () => String, minLength: 0, maxLength: 500 }, expectedOn: { required: false, type: () => String, description: "The day the order promises where nothing is said." }, lines: { required: false, type: () => [t["../../../libs/purchasing/src/orders/purchase-orders.dto.js"].AnnouncedLineInputDto], description: "Everything that is missing and not announced yet where nothing is said." } }
                }
            ],
            [
                import("../../../libs/purchasing/src/orders/purchase-views.dto.js"),
                {
                    "PurchaseOrderRowDto": { id: { required: true, type: () => String }, number: { required: true, type: () => String, description: "As people say it: `PO000123`." }, supplierId: { required: true, type: () => String }, supplierCode: { required: true, type: () => String }, supplierName: { required: true, type: () => String }, warehouseId: { required: true, type: () => String }, warehouseCode: { required: true, type: () => String }, status: { required: true, enum: ["draft", "approved", "cancelled", "rejected", "received", "pending_approval", "placed", "confirmed_by_supplier", "partially_received", "closed"] }, currency: { required: true, type: () => String }, totalMinor: { required: true, type: () => Number }, homeCurrency: { required: true, type: () => String }, totalHomeMinor: { required: true, type: () => Number }, lineCount: { required: true, type: () => Number }, ordered: { required: true, type: () => Number, description: "Units ordered, accepted and rejected, over all lines." }, accepted: { required: true, type: () => Number }, rejected: { required: true, type: () => Number }, promisedOn: { required: true, type: () => String, nullable: true }, late: { required: true, type: () => Boolean, description: "On its way, and the promised day is over." }, createdAt: { required: true, type: () => Date }, version: { required: true, type: () => Number } },
                    "PurchaseOrderPageDto": { items: { required: true, type: () => [t["../../../libs/purchasing/src/orders/purchase-views.dto.js"].PurchaseOrderRowDto] }, nextCursor: { required: true, type: () => String, nullable: true }, total: { required: false, type: () => Number } },
                    "PurchaseCountsDto": { counts: { required: true, type: "object", additionalProperties: { type: "number" }, description: "Orders by status; what is missing is none." } },
                    "LineAdviceDto": { variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, name: { required: true, type: () => String }, quantity: { required: true, type: () => Number }, listPrice: { required: true, type: () => String, nullable: true, description: "The supplier's price for this quantity today." }, contractPrice: { required: true, type: () => String, nullable: true, description: "The price of the contract in force." }, moq: { required: true, type: () => Number, nullable: true }, packSize: { required: true, type: () => Number, nullable: true }, leadTimeDays: { required: true, type: () => Number, nullable: true }, supplierSku: { required: true, type: () => String, nullable: true }, orderable: { required: true, type: () => Number, description: "The next quantity that the supplier would deliver." }, warnings: { required: true, type: () => [Object], description: "not_supplied, below_moq, not_in_packs, above_contract or above_list.", enum: ["not_supplied", "below_moq", "not_in_packs", "above_contract", "above_list"], isArray: true } },
                    "AdvisedLineDto": { unitPrice: { required: true, type: () => String, nullable: true } },
                    "PurchaseAdviceDto": { items: { required: true, type: () => [t["../../../libs/purchasing/src/orders/purchase-views.dto.js"].AdvisedLineDto], description: "In the order of the request; lines whose SKU is unknown are missing." }, unknown: { required: true, type: () => [String], description: "SKUs that nobody knows." } },
                    "PurchaseLineDto": { lineNo: { required: true, type: () => Number }, unitPrice: { required: true, type: () => String, description: "Decimal text." }, amountMinor: { required: true, type: () => Number }, amountHomeMinor: { required: true, type: () => Number }, promisedOn: { required: true, type: () => String, nullable: true }, placedQuantity: { required: true, type: () => Number, nullable: true, description: "What was ordered when the order was placed." }, placedPromisedOn: { required: true, type: () => String, nullable: true }, mostAccepted: { required: true, type: () => Number }, announced: { required: true, type: () => Number, description: "Units of deliveries that are announced and not received yet." }, accepted: { required: true, type: () => Number }, rejected: { required: true, type: () => Number }, returned: { required: true, type: () => Number }, landedMinor: { required: true, type: () => Number, description: "What the line bears of the landed costs, in the merchant's currency." }, landedUnitCost: { required: true, type: () => String, nullable: true, description: "What one unit costs with it, as decimal text." } },
                    "ConfirmationChangeDto": { lineNo: { required: true, type: () => Number }, quantity: { required: false, type: () => ({ before: { required: true, type: () => Number }, after: { required: true, type: () => Number } }) }, promisedOn: { required: false, type: () => ({ before: { required: true, type: () => String, nullable: true }, after: { required: true, type: () => String } }) } },
                    "ConfirmationDto": { id: { required: true, type: () => String }, reference: { required: true, type: () => String, nullable: true }, note: { required: true, type: () => String, nullable: true }, changes: { required: true, type: () => [t["../../../libs/purchasing/src/orders/purchase-views.dto.js"].ConfirmationChangeDto] }, createdAt: { required: true, type: () => Date } },
                    "TrackingEntryDto": { id: { required: true, type: () => String }, kind: { required: true, type: () => String }, carrier: { required: true, type: () => String, nullable: true }, trackingNumber: { required: true, type: () => String, nullable: true }, note: { required: true, type: () => String, nullable: true }, expectedOn: { required: true, type: () => String, nullable: true }, createdAt: { required: true, type: () => Date } },
                    "LandedCostDto": { id: { required: true, type: () => String }, kind: { required: true, type: () => String }, amountHomeMinor: { required: true, type: () => Number }, spreadBy: { required: true, type: () => String }, note: { required: true, type: () => String, nullable: true }, createdAt: { required: true, type: () => Date } },
                    "PurchaseReceiptLineDto": { lineNo: { required: true, type: () => Number }, sku: { required: true, type: () => String }, accepted: { required: true, type: () => Number }, rejected: { required: true, type: () => Number }, rejectReason: { required: true, type: () => String, nullable: true }, unitCostHome: { required: true, type: () => String, nullable: true, description: "Landed cost of one unit as it was known then, as decimal text." } },
                    "PurchaseReceiptDto": { id: { required: true, type: () => String }, reference: { required: true, type: () => String, nullable: true }, note: { required: true, type: () => String, nullable: true }, receivedOn: { required: true, type: () => String }, createdAt: { required: true, type: () => Date }, lines: { required: true, type: () => [t["../../../libs/purchasing/src/orders/purchase-views.dto.js"].PurchaseReceiptLineDto] } },
                    "SupplierReturnLineDto": { lineNo: { required: true, type: () => Number }, sku: { required: true, type: () => String }, quantity: { required: true, type: () => Number } },
                    "SupplierReturnDto": { id: { required: true, type: () => String }, reason: { required: true, type: () => String }, reference: { required: true, type: () => String, nullable: true }, amountMinor: { required: true, type: () => Number }, createdAt: { required: true, type: () => Date }, lines: { required: true, type: () => [t["../../../libs/purchasing/src/orders/purchase-views.dto.js"].SupplierReturnLineDto] } },
                    "PurchasePaymentDto": { id: { required: true, type: () => String }, kind: { required: true, type: () => String, description: "prepayment or payment." }, amountMinor: { required: true, type: () => Number }, paidOn: { required: true, type: () => String }, reference: { required: true, type: () => String, nullable: true }, createdAt: { required: true, type: () => Date } },
                    "PurchaseMoneyDto": { receivedMinor: { required: true, type: () => Number, description: "Accepted goods at the order's prices." }, returnedMinor: { required: true, type: () => Number }, prepaidMinor: { required: true, type: () => Number }, paidMinor: { required: true, type: () => Number }, payableMinor: { required: true, type: () => Number, description: "Received \u2212 returned \u2212 prepaid \u2212 paid; below zero the supplier owes." }, prepaymentDueMinor: { required: true, type: () => Number, description: "What the terms ask to be paid beforehand." }, dueOn: { required: true, type: () => String, nullable: true, description: "The last receipt and the net days; null before the first." } },
                    "AnnouncedDeliveryDto": { id: { required: true, type: () => String }, number: { required: true, type: () => Number } },
                    "PurchaseDeliveryDto": { status: { required: true, enum: ["cancelled", "expected", "arrived", "unloaded", "inspected", "posted"] }, expectedOn: { required: true, type: () => String, nullable: true }, expected: { required: true, type: () => Number }, accepted: { required: true, type: () => Number }, rejected: { required: true, type: () => Number } },
                    "PurchaseOrderDto": { exchangeRate: { required: true, type: () => String }, overReceiptPercent: { required: true, type: () => String }, prepayPercent: { required: true, type: () => String }, netDays: { required: true, type: () => Number }, note: { required: true, type: () => String, nullable: true }, reason: { required: true, type: () => String, nullable: true }, approvedAt: { required: true, type: () => Date, nullable: true }, placedAt: { required: true, type: () => Date, nullable: true }, confirmedAt: { required: true, type: () => Date, nullable: true }, endedAt: { required: true, type: () => Date, nullable: true }, lines: { required: true, type: () => [t["../../../libs/purchasing/src/orders/purchase-views.dto.js"].PurchaseLineDto] }, confirmations: { required: true, type: () => [t["../../../libs/purchasing/src/orders/purchase-views.dto.js"].ConfirmationDto] }, tracking: { required: true, type: () => [t["../../../libs/purchasing/src/orders/purchase-views.dto.js"].TrackingEntryDto] }, costs: { required: true, type: () => [t["../../../libs/purchasing/src/orders/purchase-views.dto.js"].LandedCostDto] }, deliveries: { required: true, type: () => [t["../../../libs/purchasing/src/orders/purchase-views.dto.js"].PurchaseDeliveryDto] }, receipts: { required: true, type: () => [t["../../../libs/purchasing/src/orders/purchase-views.dto.js"].PurchaseReceiptDto] }, returns: { required: true, type: () => [t["../../../libs/purchasing/src/orders/purchase-views.dto.js"].SupplierReturnDto] }, payments: { required: true, type: () => [t["../../../libs/purchasing/src/orders/purchase-views.dto.js"].PurchasePaymentDto] }, money: { required: true, type: () => t["../../../libs/purchasing/src/orders/purchase-views.dto.js"].PurchaseMoneyDto }, actions: { required: true, type: () => [Object], description: "What may be done with it now, by the caller.", enum: ["cancel", "approve", "reject", "return", "edit", "receive", "submit", "revise", "place", "mail", "confirm", "track", "announce", "add_cost", "pay", "close"], isArray: true } },
                    "PurchaseTimelineEntryDto": { id: { required: true, type: () => String }, type: { required: true, type: () => String }, at: { required: true, type: () => Date }, actorKind: { required: true, type: () => String }, actorId: { required: true, type: () => String }, actorName: { required: true, type: () => String, nullable: true }, payload: { required: true, type: "object", additionalProperties: true } },
                    "PurchaseTimelineDto": { items: { required: true, type: () => [t["../../../libs/purchasing/src/orders/purchase-views.dto.js"].PurchaseTimelineEntryDto] } },
                    "RecordedReceiptDto": { id: { required: true, type: () => String }, status: { required: true, type: () => String }, stockTxnId: { required: true, type: () => String, nullable: true } },
                    "MailAskedDto": { queued: { required: true, type: () => Boolean, description: "Whether the desk sends mail at all." } }
                }
            ],
            [
                import("../../../libs/purchasing/src/quotations/quotations.dto.js"),
                {
                    "QuotationsQueryDto": { q: { required: false, type: () => String, description: "Beginning of the number, or a part of the title.", minLength: 0, maxLength: 200 }, status: { required: false, type: () => String }, supplierId: { required: false, type: () => String, format: "uuid" }, limit: { required: false, type: () => Number, minimum: 1, maximum: 200 }, cursor: { required: false, type: () => String } },
                    "QuotationQueryDto": { quantities: { required: false, type: () => String, description: "Other quantities to compare for: `1:500,2:40` by line number.", pattern: "^\\d{1,4}:\\d{1,9}(,\\d{1,4}:\\d{1,9})*$" } },
                    "NewQuotationLineDto": { variantId: { required: false, type: () => String, format: "uuid" }, sku: { required: false, type: () => String, minLength: 1, maxLength: 64 }, quantity: { required: true, type: () => Number, minimum: 1 } },
                    "NewQuotationDto": { title: { required: true, type: () => String, minLength: 1, maxLength: 200 }, dueOn: { required: true, type: () => String, description: "Until when suppliers are to answer." }, note: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 2000 }, supplierIds: { required: true, type: () => [String], format: "uuid", minItems: 1, maxItems: 20 }, lines: { required: true, type: () => [t["../../../libs/purchasing/src/quotations/quotations.dto.js"].NewQuotationLineDto], minItems: 1, maxItems: 200 } },
                    "QuotationBreakDto": { fromQuantity: { required: true, type: () => Number, minimum: 1 }, unitPrice: { required: true, type: () => String, description: "Decimal text in the supplier's currency.", minLength: 1, maxLength: 20 } },
                    "QuotationAnswerLineDto": { lineNo: { required: true, type: () => Number, minimum: 1, maximum: 200 }, moq: { required: false, type: () => Number, nullable: true, minimum: 1 }, leadTimeDays: { required: false, type: () => Number, nullable: true, minimum: 0, maximum: 3650 }, breaks: { required: true, type: () => [t["../../../libs/purchasing/src/quotations/quotations.dto.js"].QuotationBreakDto], description: "None: the supplier does not offer it.", maxItems: 20 } },
                    "QuotationAnswerDto": { supplierId: { required: true, type: () => String, format: "uuid" }, exchangeRate: { required: false, type: () => String, nullable: true, description: "Units of the merchant's currency for one of the supplier's; needed where they differ." }, freightMinor: { required: false, type: () => Number, nullable: true, description: "For the whole offer, in minor units of the supplier's currency.", minimum: 0, maximum: 1000000000000 }, validUntil: { required: false, type: () => String, nullable: true }, terms: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 2000 }, fileId: { required: false, type: () => String, nullable: true, description: "The supplier's own paper, from `POST /files`.", format: "uuid" }, lines: { required: true, type: () => [t["../../../libs/purchasing/src/quotations/quotations.dto.js"].QuotationAnswerLineDto], maxItems: 200 } },
                    "QuotationDeclineDto": { supplierId: { required: true, type: () => String, format: "uuid" } },
                    "QuotationAwardDto": { lineNo: { required: true, type: () => Number, minimum: 1, maximum: 200 }, supplierId: { required: true, type: () => String, format: "uuid" } },
                    "AcceptQuotationDto": { lines: { required: true, type: () => [t["../../../libs/purchasing/src/quotations/quotations.dto.js"].QuotationAwardDto], description: "Whose offer is taken for each line.", minItems: 1, maxItems: 200 }, writePrices: { required: true, type: () => Boolean, description: "Keep the offered prices as the suppliers'." }, warehouseId: { required: false, type: () => String, nullable: true, description: "Draft an order for each supplier, into this warehouse.", format: "uuid" } },
                    "AcceptedQuotationDto": { orderIds: { required: true, type: () => [String], description: "Orders that were drafted." } },
                    "QuotationRowDto": { id: { required: true, type: () => String }, number: { required: true, type: () => String }, title: { required: true, type: () => String }, dueOn: { required: true, type: () => String }, status: { required: true, type: () => String, description: "open, awarded or cancelled." }, lineCount: { required: true, type: () => Number }, asked: { required: true, type: () => Number }, answered: { required: true, type: () => Number }, createdAt: { required: true, type: () => Date }, version: { required: true, type: () => Number } },
                    "QuotationPageDto": { items: { required: true, type: () => [t["../../../libs/purchasing/src/quotations/quotations.dto.js"].QuotationRowDto] }, nextCursor: { required: true, type: () => String, nullable: true } },
                    "QuotationLineDto": { lineNo: { required: true, type: () => Number }, variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, name: { required: true, type: () => String }, quantity: { required: true, type: () => Number } },
                    "QuotedBreakDto": { fromQuantity: { required: true, type: () => Number }, unitPrice: { required: true, type: () => String } },
                    "QuotedLineDto": { lineNo: { required: true, type: () => Number }, moq: { required: true, type: () => Number }, leadTimeDays: { required: true, type: () => Number, nullable: true }, breaks: { required: true, type: () => [t["../../../libs/purchasing/src/quotations/quotations.dto.js"].QuotedBreakDto] } },
                    "QuotedSupplierDto": { supplierId: { required: true, type: () => String }, supplierCode: { required: true, type: () => String }, supplierName: { required: true, type: () => String }, currency: { required: true, type: () => String }, status: { required: true, type: () => String, description: "asked, answered or declined." }, exchangeRate: { required: true, type: () => String, nullable: true }, freightMinor: { required: true, type: () => Number }, validUntil: { required: true, type: () => String, nullable: true }, terms: { required: true, type: () => String, nullable: true }, fileId: { required: true, type: () => String, nullable: true }, answeredAt: { required: true, type: () => Date, nullable: true }, lines: { required: true, type: () => [t["../../../libs/purchasing/src/quotations/quotations.dto.js"].QuotedLineDto] } },
                    "ComparisonCellDto": { supplierId: { required: true, type: () => String }, lineNo: { required: true, type: () => Number }, buys: { required: true, type: () => Number, description: "Units that must be bought to have those wanted." }, unitPrice: { required: true, type: () => String }, leadTimeDays: { required: true, type: () => Number, nullable: true }, amountHomeMinor: { required: true, type: () => Number, description: "Minor units of the merchant's currency, without and with the freight's share." }, landedHomeMinor: { required: true, type: () => Number } },
                    "ComparisonBestDto": { price: { required: true, type: () => String, nullable: true }, total: { required: true, type: () => String, nullable: true }, leadTime: { required: true, type: () => String, nullable: true } },
                    "LineComparisonDto": { lineNo: { required: true, type: () => Number }, cells: { required: true, type: () => [t["../../../libs/purchasing/src/quotations/quotations.dto.js"].ComparisonCellDto] }, best: { required: true, type: () => t["../../../libs/purchasing/src/quotations/quotations.dto.js"].ComparisonBestDto } },
                    "OfferTotalDto": { supplierId: { required: true, type: () => String }, lines: { required: true, type: () => Number }, landedHomeMinor: { required: true, type: () => Number }, leadTimeDays: { required: true, type: () => Number, nullable: true } },
                    "QuotationDto": { id: { required: true, type: () => String }, number: { required: true, type: () => String }, title: { required: true, type: () => String }, dueOn: { required: true, type: () => String }, note: { required: true, type: () => String, nullable: true }, status: { required: true, type: () => String }, homeCurrency: { required: true, type: () => String }, createdAt: { required: true, type: () => Date }, version: { required: true, type: () => Number }, lines: { required: true, type: () => [t["../../../libs/purchasing/src/quotations/quotations.dto.js"].QuotationLineDto] }, suppliers: { required: true, type: () => [t["../../../libs/purchasing/src/quotations/quotations.dto.js"].QuotedSupplierDto] }, comparison: { required: true, type: () => [t["../../../libs/purchasing/src/quotations/quotations.dto.js"].LineComparisonDto] }, totals: { required: true, type: () => [t["../../../libs/purchasing/src/quotations/quotations.dto.js"].OfferTotalDto] } }
                }
            ],
            [
                import("../../../libs/purchasing/src/replenishment/replenishment.dto.js"),
                {
                    "PlanQueryDto": { limit: { required: false, type: () => Number, minimum: 1, maximum: 200 }, cursor: { required: false, type: () => String }, count: { required: false, type: () => String, description: "Asks for `total`." }, q: { required: false, type: () => String, description: "Part of an SKU or of a name.", minLength: 0, maxLength: 100 }, status: { required: false, enum: ["order", "out", "soon", "enough", "excess", "slow", "idle"] }, warehouseId: { required: false, type: () => String, format: "uuid" }, supplierId: { required: false, type: () => String, format: "uuid" }, abc: { required: false, enum: ["A", "B", "C"] }, xyz: { required: false, enum: ["X", "Y", "Z"] }, suggested: { required: false, description: "Only lines of which something should be ordered.", enum: ["true"] } },
                    "PlanLineDto": { id: { required: true, type: () => String, description: "Of the line in this plan; the next plan gives others." }, warehouseId: { required: true, type: () => String }, warehouseCode: { required: true, type: () => String }, variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, name: { required: true, type: () => String }, status: { required: true, enum: ["order", "out", "soon", "enough", "excess", "slow", "idle"] }, suggested: { required: true, type: () => Number, description: "Units that should be ordered." }, supplierId: { required: true, type: () => String, nullable: true }, supplierName: { required: true, type: () => String, nullable: true }, abc: { required: true, enum: ["A", "B", "C"] }, xyz: { required: true, enum: ["X", "Y", "Z"] }, available: { required: true, type: () => Number, description: "Units nobody has ordered, those on order, in drafts and in transit." }, onOrder: { required: true, type: () => Number }, drafted: { required: true, type: () => Number }, inTransit: { required: true, type: () => Number }, perDay: { required: true, type: () => Number, description: "Forecast demand of a day." }, coverDays: { required: true, type: () => Number, nullable: true, description: "Days that the available units last; null where nothing is sold." }, stockOutOn: { required: true, type: () => String, nullable: true, description: "When nothing is left, goods on their way counted; null where that is not within a year." }, costMinor: { required: true, type: () => Number, description: "Of the suggestion, minor units of the merchant's currency; 0 where no cost is known." } },
                    "PlanPageDto": { items: { required: true, type: () => [t["../../../libs/purchasing/src/replenishment/replenishment.dto.js"].PlanLineDto] }, nextCursor: { required: true, type: () => String, nullable: true }, total: { required: false, type: () => Number } },
                    "LeadTimeDto": { days: { required: true, type: () => Number }, deviation: { required: true, type: () => Number }, source: { required: true, enum: ["receipts_of_sku", "receipts_of_supplier", "supplier_says", "assumed"] } },
                    "PlanRuleDto": { mode: { required: true, enum: ["auto", "min_max", "never"] }, minUnits: { required: true, type: () => Number, nullable: true }, maxUnits: { required: true, type: () => Number, nullable: true }, serviceLevel: { required: true, type: () => Number, nullable: true }, supplierId: { required: true, type: () => String, nullable: true }, note: { required: true, type: () => String } },
                    "ProjectedDayDto": { on: { required: true, type: () => String, description: "ISO day." }, units: { required: true, type: () => Number } },
                    "PlanDetailDto": { currency: { required: true, type: () => String }, deviationPerDay: { required: true, type: () => Number }, pattern: { required: true, enum: ["none", "smooth", "erratic", "intermittent", "lumpy"] }, method: { required: true, enum: ["none", "moving_average", "tsb"] }, window: { required: true, type: () => Number, nullable: true }, weeks: { required: true, type: () => Number }, error: { required: true, type: () => Number, nullable: true }, leadTime: { required: true, type: () => t["../../../libs/purchasing/src/replenishment/replenishment.dto.js"].LeadTimeDto }, serviceLevel: { required: true, type: () => Number }, safetyStock: { required: true, type: () => Number }, reorderPoint: { required: true, type: () => Number }, economicQuantity: { required: true, type: () => Number }, position: { required: true, type: () => Number }, moq: { required: true, type: () => Number }, packSize: { required: true, type: () => Number }, unitCostMinor: { required: true, type: () => Number, nullable: true }, marginMinor: { required: true, type: () => Number, nullable: true }, idleDays: { required: true, type: () => Number, nullable: true }, reasons: { required: true, type: () => [Object], enum: ["min_max", "never", "no_demand", "short_history", "lead_time_assumed", "below_reorder_point", "below_minimum", "economic_quantity", "raised_to_moq", "rounded_to_packs", "no_supplier"], isArray: true }, rule: { required: true, type: () => t["../../../libs/purchasing/src/replenishment/replenishment.dto.js"].PlanRuleDto, nullable: true }, projection: { required: true, type: () => [t["../../../libs/purchasing/src/replenishment/replenishment.dto.js"].ProjectedDayDto], description: "What is left day by day if nothing more is ordered." } },
                    "PlanSummaryDto": { plannedAt: { required: true, type: () => Date, nullable: true, description: "Null before the first plan." }, lines: { required: true, type: () => Number }, byStatus: { required: true, type: "object", additionalProperties: { type: "number" }, description: "Lines by status." }, suggestions: { required: true, type: () => Number }, costMinor: { required: true, type: () => Number, description: "Minor units of the merchant's currency." }, currency: { required: true, type: () => String } },
                    "PlanSettingDto": { serviceLevel: { required: true, type: () => Number }, reviewDays: { required: true, type: () => Number }, leadTimeDays: { required: true, type: () => Number }, historyWeeks: { required: true, type: () => Number }, orderCostMinor: { required: true, type: () => Number }, holdingRate: { required: true, type: () => Number }, excessDays: { required: true, type: () => Number }, slowDays: { required: true, type: () => Number }, version: { required: true, type: () => Number } },
                    "PlanSettingChangeDto": { serviceLevel: { required: false, type: () => Number, minimum: 0.5, maximum: 0.9999 }, reviewDays: { required: false, type: () => Number, minimum: 0, maximum: 90 }, leadTimeDays: { required: false, type: () => Number, minimum: 0, maximum: 365 }, historyWeeks: { required: false, type: () => Number, minimum: 8, maximum: 104 }, orderCostMinor: { required: false, type: () => Number, minimum: 0 }, holdingRate: { required: false, type: () => Number, minimum: 0, maximum: 5 }, excessDays: { required: false, type: () => Number, minimum: 14, maximum: 1095 }, slowDays: { required: false, type: () => Number, minimum: 14, maximum: 1095 } },
                    "PlanRuleInputDto": { mode: { required: true, enum: ["auto", "min_max", "never"] }, minUnits: { required: false, type: () => Number, nullable: true, minimum: 0 }, maxUnits: { required: false, type: () => Number, nullable: true, minimum: 1 }, serviceLevel: { required: false, type: () => Number, nullable: true, minimum: 0.5, maximum: 0.9999 }, supplierId: { required: false, type: () => String, nullable: true, format: "uuid" }, note: { required: false, type: () => String, minLength: 0, maxLength: 500 } },
                    "SuggestionDto": { warehouseId: { required: true, type: () => String, format: "uuid" }, variantId: { required: true, type: () => String, format: "uuid" }, quantity: { required: false, type: () => Number, description: "What is suggested where nothing is said.", minimum: 1 } },
                    "OrderSuggestionsDto": { lines: { required: true, type: () => [t["../../../libs/purchasing/src/replenishment/replenishment.dto.js"].SuggestionDto], minItems: 1, maxItems: 5000 } },
                    "DraftedOrderDto": { id: { required: true, type: () => String }, number: { required: true, type: () => String }, supplierName: { required: true, type: () => String }, lineCount: { required: true, type: () => Number }, totalMinor: { required: true, type: () => Number }, currency: { required: true, type: () => String } },
                    "DraftedOrdersDto": { orders: { required: true, type: () => [t["../../../libs/purchasing/src/replenishment/replenishment.dto.js"].DraftedOrderDto] } },
                    "BudgetQueryDto": { budgetMinor: { required: true, type: () => Number, description: "Minor units of the merchant's currency.", minimum: 1 }, warehouseId: { required: false, type: () => String, format: "uuid" }, supplierId: { required: false, type: () => String, format: "uuid" } },
                    "BudgetLineDto": { warehouseId: { required: true, type: () => String }, variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, suggested: { required: true, type: () => Number }, quantity: { required: true, type: () => Number }, costMinor: { required: true, type: () => Number }, profitMinor: { required: true, type: () => Number, description: "What the units are expected to earn until the next order could come." } },
                    "BudgetDto": { lines: { required: true, type: () => [t["../../../libs/purchasing/src/replenishment/replenishment.dto.js"].BudgetLineDto] }, spentMinor: { required: true, type: () => Number }, profitMinor: { required: true, type: () => Number }, leftOut: { required: true, type: () => Number, description: "Suggestions that got nothing, for want of money, cost or margin." } }
                }
            ],
            [
                import("../../../libs/purchasing/src/scores/scores.dto.js"),
                {
                    "ScorePeriodDto": { from: { required: false, type: () => String, description: "A year ago where nothing is said." }, to: { required: false, type: () => String, description: "Today where nothing is said." } },
                    "ScoreWeightsDto": { on_time: { required: false, type: () => Number, minimum: 0, maximum: 100 }, in_full: { required: false, type: () => Number, minimum: 0, maximum: 100 }, quality: { required: false, type: () => Number, minimum: 0, maximum: 100 }, price: { required: false, type: () => Number, minimum: 0, maximum: 100 } },
                    "ScoreFiguresDto": { lines: { required: true, type: () => Number }, orders: { required: true, type: () => Number }, quantity: { required: true, type: () => Number }, valueMinor: { required: true, type: () => Number }, onTimeLines: { required: true, type: () => Number }, inFullLines: { required: true, type: () => Number }, otifLines: { required: true, type: () => Number }, onTimePct: { required: true, type: () => Number, nullable: true }, inFullPct: { required: true, type: () => Number, nullable: true }, otifPct: { required: true, type: () => Number, nullable: true }, rejectPct: { required: true, type: () => Number, nullable: true }, meanDelayDays: { required: true, type: () => Number, nullable: true, description: "Below zero is early." }, linesWithOrderDate: { required: true, type: () => Number }, meanLeadTimeDays: { required: true, type: () => Number, nullable: true }, medianLeadTimeDays: { required: true, type: () => Number, nullable: true }, priceChangePct: { required: true, type: () => Number, nullable: true } },
                    "ScorePartDto": { figure: { required: true, description: "on_time, in_full, quality or price.", enum: ["quality", "on_time", "in_full", "price"] }, valuePct: { required: true, type: () => Number, nullable: true }, points: { required: true, type: () => Number, nullable: true }, weight: { required: true, type: () => Number } },
                    "ScoreDto": { total: { required: true, type: () => Number, nullable: true, description: "0 to 100." }, parts: { required: true, type: () => [t["../../../libs/purchasing/src/scores/scores.dto.js"].ScorePartDto] } },
                    "ScoreMonthDto": { month: { required: true, type: () => String }, figures: { required: true, type: () => t["../../../libs/purchasing/src/scores/scores.dto.js"].ScoreFiguresDto }, score: { required: true, type: () => t["../../../libs/purchasing/src/scores/scores.dto.js"].ScoreDto } },
                    "ScoreCardDto": { from: { required: true, type: () => String }, to: { required: true, type: () => String }, figures: { required: true, type: () => t["../../../libs/purchasing/src/scores/scores.dto.js"].ScoreFiguresDto }, score: { required: true, type: () => t["../../../libs/purchasing/src/scores/scores.dto.js"].ScoreDto }, history: { required: true, type: () => [t["../../../libs/purchasing/src/scores/scores.dto.js"].ScoreMonthDto] } },
                    "ScoreRankDto": { supplierId: { required: true, type: () => String }, supplierCode: { required: true, type: () => String }, supplierName: { required: true, type: () => String }, figures: { required: true, type: () => t["../../../libs/purchasing/src/scores/scores.dto.js"].ScoreFiguresDto }, score: { required: true, type: () => t["../../../libs/purchasing/src/scores/scores.dto.js"].ScoreDto } },
                    "ScoreRankingDto": { from: { required: true, type: () => String }, to: { required: true, type: () => String }, weights: { required: true, type: "object", additionalProperties: { type: "number" } }, items: { required: true, type: () => [t["../../../libs/purchasing/src/scores/scores.dto.js"].ScoreRankDto] } }
                }
            ],
            [
                import("../../../libs/purchasing/src/suppliers/suppliers.dto.js"),
                {
                    "SuppliersQueryDto": { q: { required: false, type: () => String, description: "Beginnings of the name, the code or the tax id.", minLength: 0, maxLength: 200 }, status: { required: false, enum: ["active", "archived", "blocked"] }, currency: { required: false, type: () => String, pattern: "^[A-Z]{3}$" }, custom: { required: false, type: "object", additionalProperties: { type: "string" }, description: "Filters by custom fields, as for products." }, sort: { required: false, type: () => String, description: "`name`, `code`, `updatedAt`, or with `-` before it for the other way." }, limit: { required: false, type: () => Number, minimum: 1, maximum: 200 }, cursor: { required: false, type: () => String }, count: { required: false, type: () => String, description: "Asks for `total`." } },
                    "NewSupplierDto": { code: { required: true, type: () => String, description: "1 to 40 letters, digits, `.`, `-` or `_`; unique for the merchant." }, name: { required: true, type: () => String, minLength: 1, maxLength: 200 }, taxId: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 60 }, currency: { required: true, type: () => String, description: "ISO 4217 code in which the supplier is paid.", pattern: "^[A-Z]{3}$" }, prepayPercent: { required: false, type: () => String, description: "Percent of an order that is paid beforehand, as decimal text: \"30\" or \"12.5\"." }, netDays: { required: false, type: () => Number, description: "Days after receipt by which the rest is paid.", minimum: 0, maximum: 365 }, overReceiptPercent: { required: false, type: () => String, description: "Percent by which a receipt may exceed an order, where the order does not say otherwise." }, country: { required: false, type: () => String, nullable: true, description: "ISO 3166-1 code of two letters.", minLength: 0, maxLength: 2 }, address: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 500 }, note: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 2000 }, status: { required: false, enum: ["active", "archived", "blocked"] }, custom: { required: false, type: "object", additionalProperties: true, description: "Values of the merchant's own fields, by code." } },
                    "SupplierChangeDto": { code: { required: false, type: () => String }, name: { required: false, type: () => String, minLength: 1, maxLength: 200 }, taxId: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 60 }, currency: { required: false, type: () => String, description: "Stays once there are prices or contracts in it.", pattern: "^[A-Z]{3}$" }, prepayPercent: { required: false, type: () => String }, netDays: { required: false, type: () => Number, minimum: 0, maximum: 365 }, overReceiptPercent: { required: false, type: () => String }, country: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 2 }, address: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 500 }, note: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 2000 }, status: { required: false, description: "With a blocked or archived one nothing new is begun.", enum: ["active", "archived", "blocked"] }, custom: { required: false, type: "object", additionalProperties: true } },
                    "SupplierRowDto": { id: { required: true, type: () => String }, code: { required: true, type: () => String }, name: { required: true, type: () => String }, taxId: { required: true, type: () => String, nullable: true }, currency: { required: true, type: () => String }, prepayPercent: { required: true, type: () => String, description: "Decimal text." }, netDays: { required: true, type: () => Number }, overReceiptPercent: { required: true, type: () => String }, country: { required: true, type: () => String, nullable: true }, address: { required: true, type: () => String, nullable: true }, note: { required: true, type: () => String, nullable: true }, status: { required: true, enum: ["active", "archived", "blocked"] }, custom: { required: true, type: "object", additionalProperties: true }, productCount: { required: true, type: () => Number, description: "Products it delivers." }, openOrders: { required: true, type: () => Number, description: "Orders that are neither closed nor cancelled." }, updatedAt: { required: true, type: () => Date }, version: { required: true, type: () => Number } },
                    "SupplierPageDto": { items: { required: true, type: () => [t["../../../libs/purchasing/src/suppliers/suppliers.dto.js"].SupplierRowDto] }, nextCursor: { required: true, type: () => String, nullable: true }, total: { required: false, type: () => Number } },
                    "ContactDto": { id: { required: true, type: () => String }, name: { required: true, type: () => String, description: "Masked without `personal:read`, as phone and e-mail are." }, role: { required: true, type: () => String, nullable: true }, phone: { required: true, type: () => String, nullable: true }, email: { required: true, type: () => String, nullable: true }, preferred: { required: true, type: () => Boolean }, version: { required: true, type: () => Number } },
                    "SupplierDto": { contacts: { required: true, type: () => [t["../../../libs/purchasing/src/suppliers/suppliers.dto.js"].ContactDto] } },
                    "NewContactDto": { name: { required: true, type: () => String, minLength: 1, maxLength: 100 }, role: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 100 }, phone: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 40 }, email: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 200 }, preferred: { required: false, type: () => Boolean, description: "Gets orders by mail; there is one at most." } },
                    "ContactChangeDto": { name: { required: false, type: () => String, minLength: 1, maxLength: 100 }, role: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 100 }, phone: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 40 }, email: { required: false, type: () => String, nullable: true, minLength: 0, maxLength: 200 }, preferred: { required: false, type: () => Boolean } },
                    "PriceBreakDto": { fromQuantity: { required: true, type: () => Number, description: "The price holds from so many units on.", minimum: 1 }, unitPrice: { required: true, type: () => String, description: "Decimal text in the supplier's currency: not negative, up to six decimals.", minLength: 1, maxLength: 20 }, validFrom: { required: false, type: () => String, nullable: true, description: "Today where nothing is said." }, validUntil: { required: false, type: () => String, nullable: true } },
                    "SetSuppliedProductDto": { variantId: { required: false, type: () => String, description: "The variant, by this or by `sku`.", format: "uuid" }, sku: { required: false, type: () => String, minLength: 1, maxLength: 64 }, supplierSku: { required: false, type: () => String, nullable: true, description: "The supplier's own code.", minLength: 0, maxLength: 64 }, moq: { required: false, type: () => Number, minimum: 1 }, packSize: { required: false, type: () => Number, minimum: 1 }, leadTimeDays: { required: false, type: () => Number, nullable: true, minimum: 0 }, preferred: { required: false, type: () => Boolean, description: "The supplier to ask first for this variant; another one is so no more." }, prices: { required: true, type: () => [t["../../../libs/purchasing/src/suppliers/suppliers.dto.js"].PriceBreakDto], maxItems: 50 } },
                    "SetSuppliedProductsDto": { products: { required: true, type: () => [t["../../../libs/purchasing/src/suppliers/suppliers.dto.js"].SetSuppliedProductDto], minItems: 1, maxItems: 500 } },
                    "SuppliedProductsQueryDto": { supplierId: { required: false, type: () => String, format: "uuid" }, variantId: { required: false, type: () => String, description: "Who delivers this variant.", format: "uuid" }, q: { required: false, type: () => String, description: "Words, SKU or barcode of the variant.", minLength: 0, maxLength: 200 }, limit: { required: false, type: () => Number, minimum: 1, maximum: 200 }, cursor: { required: false, type: () => String } },
                    "SupplierPriceDto": { fromQuantity: { required: true, type: () => Number }, unitPrice: { required: true, type: () => String }, validFrom: { required: true, type: () => String }, validUntil: { required: true, type: () => String, nullable: true } },
                    "SuppliedProductDto": { supplierId: { required: true, type: () => String }, supplierCode: { required: true, type: () => String }, supplierName: { required: true, type: () => String }, variantId: { required: true, type: () => String }, sku: { required: true, type: () => String }, productName: { required: true, type: () => String }, title: { required: true, type: () => String, nullable: true }, supplierSku: { required: true, type: () => String, nullable: true }, currency: { required: true, type: () => String }, moq: { required: true, type: () => Number }, packSize: { required: true, type: () => Number }, leadTimeDays: { required: true, type: () => Number, nullable: true }, preferred: { required: true, type: () => Boolean }, prices: { required: true, type: () => [t["../../../libs/purchasing/src/suppliers/suppliers.dto.js"].SupplierPriceDto] } },
                    "SuppliedProductPageDto": { items: { required: true, type: () => [t["../../../libs/purchasing/src/suppliers/suppliers.dto.js"].SuppliedProductDto] }, nextCursor: { required: true, type: () => String, nullable: true } },
                    "LogEntryInputDto": { kind: { required: true, enum: ["mail", "call", "visit", "chat", "note"] }, said: { required: true, type: () => String, minLength: 1, maxLength: 4000 }, followUpOn: { required: false, type: () => String, nullable: true, description: "When to ask again." } },
                    "SupplierLogEntryDto": { id: { required: true, type: () => String }, kind: { required: true, enum: ["mail", "call", "visit", "chat", "note"] }, said: { required: true, type: () => String }, at: { required: true, type: () => Date }, followUpOn: { required: true, type: () => String, nullable: true }, followedUpAt: { required: true, type: () => Date, nullable: true }, actorId: { required: true, type: () => String }, actorName: { required: true, type: () => String, nullable: true } },
                    "SupplierLogPageDto": { items: { required: true, type: () => [t["../../../libs/purchasing/src/suppliers/suppliers.dto.js"].SupplierLogEntryDto] }, nextCursor: { required: true, type: () => String, nullable: true } },
                    "SupplierLogQueryDto": { limit: { required: false, type: () => Number, minimum: 1, maximum: 200 }, cursor: { required: false, type: () => String } },
                    "CreatedDto": { id: { required: true, type: () => String } }
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
                import("../../../libs/catalog/src/product-images.controller.js"),
                {
                    "ProductImagesController": {
                        "list": { summary: "A product's pictures in their order, with links for the next 15 minutes.", type: t["../../../libs/catalog/src/product-images.dto.js"].ProductImagesDto },
                        "arrange": { summary: "Sets a product's pictures and their order; the version is the product's. Pictures taken out are deleted.", type: t["../../../libs/catalog/src/product-images.dto.js"].ProductImagesDto }
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
                import("../../../libs/fulfilment/src/shipped-serials.controller.js"),
                {
                    "ShippedSerialsController": {
                        "name": { summary: "Notes which units went with an order, by their serial numbers, once it is packed.", type: String }
                    }
                }
            ],
            [
                import("../../../libs/inventory/src/allotments/allotments.controller.js"),
                {
                    "AllotmentsController": {
                        "list": { summary: "What is kept for shops, by SKU, with how much of it was sold.", type: t["../../../libs/inventory/src/allotments/allotments.dto.js"].AllotmentPageDto },
                        "set": { summary: "Keeps units of one or many SKUs for a shop, or keeps more or fewer of them; all lines or none.", type: String },
                        "end": { summary: "Lets everybody sell again what was kept; answers per allotment.", type: String },
                        "refresh": { summary: "Reckons shares anew from what is on hand, as happens every night and when stock comes in.", type: t["../../../libs/inventory/src/allotments/allotments.dto.js"].AllotmentsRefreshedDto }
                    }
                }
            ],
            [
                import("../../../libs/inventory/src/bins/bins.controller.js"),
                {
                    "BinsController": {
                        "list": { summary: "Bins, with how much lies in each; those out of use only on demand.", type: t["../../../libs/inventory/src/bins/bins.dto.js"].BinPageDto },
                        "holdings": { summary: "What lies in bins, up to a thousand rows: of one bin, one variant or one warehouse.", type: t["../../../libs/inventory/src/bins/bins.dto.js"].HoldingListDto },
                        "open": { summary: "Opens bins of a warehouse, all or none.", type: String },
                        "edit": { summary: "Changes a bin or takes it out of use, which needs it to be empty.", type: t["../../../libs/inventory/src/bins/bins.dto.js"].BinDto }
                    }
                }
            ],
            [
                import("../../../libs/inventory/src/costs/value.controller.js"),
                {
                    "ValueController": {
                        "value": { summary: "What stock was worth at a moment, by SKU, warehouse or category.", type: t["../../../libs/inventory/src/costs/value.dto.js"].ValuePageDto },
                        "layers": { summary: "Of which receipts the units of a variant are, first in, first out.", type: t["../../../libs/inventory/src/costs/value.dto.js"].LayersDto }
                    }
                }
            ],
            [
                import("../../../libs/inventory/src/counts/counts.controller.js"),
                {
                    "CountsController": {
                        "list": { summary: "Stock counts, the newest first.", type: t["../../../libs/inventory/src/counts/counts.dto.js"].CountPageDto },
                        "candidates": { summary: "What is due to be counted, by class of article.", type: t["../../../libs/inventory/src/counts/counts.dto.js"].CandidateListDto },
                        "read": { summary: "One count.", type: t["../../../libs/inventory/src/counts/counts.dto.js"].CountDto },
                        "items": { summary: "Items of a count in walking order.", type: t["../../../libs/inventory/src/counts/counts.dto.js"].CountItemListDto },
                        "open": { summary: "Opens a count of a warehouse, a zone, bins or articles.", type: String },
                        "enter": { summary: "Writes down what was counted; a place that was counted before is overwritten.", type: String },
                        "finish": { summary: "Ends counting: what differs too much is counted again, all else goes to review.", type: t["../../../libs/inventory/src/counts/counts.dto.js"].CountStateDto },
                        "review": { summary: "Approves, rejects or sends back what was counted.", type: t["../../../libs/inventory/src/counts/counts.dto.js"].CountStateDto },
                        "post": { summary: "Corrects the books by what was approved; beyond one's limit somebody with a larger one decides.", type: t["../../../libs/inventory/src/counts/counts.dto.js"].PostedCountDto },
                        "cancel": { summary: "Ends a count without any effect.", type: t["../../../libs/inventory/src/counts/counts.dto.js"].CountStateDto }
                    }
                }
            ],
            [
                import("../../../libs/inventory/src/holds/holds.controller.js"),
                {
                    "HoldsController": {
                        "list": { summary: "What is held, the newest first.", type: t["../../../libs/inventory/src/holds/holds.dto.js"].HoldPageDto },
                        "hold": { summary: "Keeps available stock from being sold, all lines or none.", type: String },
                        "release": { summary: "Lets held stock be sold again." }
                    }
                }
            ],
            [
                import("../../../libs/inventory/src/inbound/inbound-evidence.controller.js"),
                {
                    "InboundEvidenceController": {
                        "serials": { summary: "Serial numbers that were scanned at this delivery, up to ten thousand.", type: t["../../../libs/inventory/src/inbound/inbound-evidence.dto.js"].InboundSerialListDto },
                        "name": { summary: "Gives accepted units their serial numbers, or strikes out wrong ones; how many were counted stays.", type: String },
                        "photos": { summary: "Pictures of units that were rejected and of inspections.", type: t["../../../libs/inventory/src/inbound/inbound-evidence.dto.js"].InboundPhotoListDto },
                        "addPhotos": { summary: "Adds pictures to a scan or an inspection; adding one again changes nothing.", type: t["../../../libs/inventory/src/inbound/inbound-evidence.dto.js"].InboundPhotoListDto },
                        "removePhoto": { summary: "Takes a picture away while the delivery is not posted." }
                    }
                }
            ],
            [
                import("../../../libs/inventory/src/inbound/inbound.controller.js"),
                {
                    "InboundController": {
                        "list": { summary: "Deliveries that are announced, arrive or have been posted, the newest first.", type: t["../../../libs/inventory/src/inbound/inbound.dto.js"].InboundPageDto },
                        "plan": { summary: "How many units of a lot are looked at, and how many of them may be defective (ISO 2859-1, normal, single).", type: t["../../../libs/inventory/src/inbound/inbound.dto.js"].SamplingPlanDto },
                        "read": { summary: "One delivery, with what was counted so far.", type: t["../../../libs/inventory/src/inbound/inbound.dto.js"].InboundDetailDto },
                        "announce": { summary: "Announces a delivery.", type: String },
                        "edit": { summary: "Changes an announcement before the goods are unloaded.", type: t["../../../libs/inventory/src/inbound/inbound.dto.js"].InboundVersionDto },
                        "move": { summary: "Takes a delivery one step on or back.", type: t["../../../libs/inventory/src/inbound/inbound.dto.js"].InboundStateDto },
                        "count": { summary: "Counts units, scan by scan; several people may count at once.", type: String },
                        "inspect": { summary: "Writes down what the sample of a line showed; again replaces it.", type: t["../../../libs/inventory/src/inbound/inbound.dto.js"].InspectionResultDto },
                        "post": { summary: "Puts what was counted into stock, once.", type: t["../../../libs/inventory/src/inbound/inbound.dto.js"].PostedInboundDto }
                    }
                }
            ],
            [
                import("../../../libs/inventory/src/labels/labels.controller.js"),
                {
                    "LabelsController": {
                        "articles": { summary: "Labels of articles or of their lots, up to 2,000: name, SKU, price on demand, and a code that scanners read.", type: Object },
                        "bins": { summary: "Labels of bins, up to 2,000.", type: Object },
                        "inbound": { summary: "Labels of what a delivery brought: one for each accepted unit, or one for each line and lot.", type: Object }
                    }
                }
            ],
            [
                import("../../../libs/inventory/src/lots/lots.controller.js"),
                {
                    "LotsController": {
                        "list": { summary: "Lots, what expires first at the top.", type: t["../../../libs/inventory/src/lots/lots.dto.js"].LotPageDto },
                        "edit": { summary: "Corrects a lot's dates, holds it, recalls it or approves it again.", type: t["../../../libs/inventory/src/lots/lots.dto.js"].LotDto },
                        "keeping": { summary: "How a variant is kept: by count, in lots, with serial numbers.", type: t["../../../libs/inventory/src/lots/lots.dto.js"].StockItemDto },
                        "keep": { summary: "Says how a variant is kept.", type: t["../../../libs/inventory/src/lots/lots.dto.js"].StockItemDto }
                    }
                }
            ],
            [
                import("../../../libs/inventory/src/serials/serials.controller.js"),
                {
                    "SerialsController": {
                        "list": { summary: "Units by serial number.", type: t["../../../libs/inventory/src/serials/serials.dto.js"].SerialPageDto },
                        "read": { summary: "One unit and what happened to it.", type: t["../../../libs/inventory/src/serials/serials.dto.js"].SerialDetailDto },
                        "register": { summary: "Gives units that are in stock without serial numbers theirs.", type: String },
                        "move": { summary: "Notes that units came back, are sold again, written off, found again or are in another warehouse.", type: String }
                    }
                }
            ],
            [
                import("../../../libs/inventory/src/stock/stock.controller.js"),
                {
                    "StockController": {
                        "list": { summary: "Balances, one row for each variant and warehouse that ever held it.", type: t["../../../libs/inventory/src/stock/stock.dto.js"].StockPageDto },
                        "read": { summary: "What each warehouse holds of one variant.", type: t["../../../libs/inventory/src/stock/stock.dto.js"].StockOfVariantDto },
                        "movements": { summary: "A variant's ledger, newest first.", type: t["../../../libs/inventory/src/stock/stock.dto.js"].MovementPageDto },
                        "putaway": { summary: "Where units of a variant are best put away.", type: t["../../../libs/inventory/src/bins/bins.dto.js"].PutawayDto },
                        "receive": { summary: "Takes stock in from a supplier.", type: String },
                        "adjust": { summary: "Corrects what is on hand, for a reason; reserved stock cannot be taken away.", type: String },
                        "writeOff": { summary: "Writes goods off for good; beyond one's limit somebody with a larger one decides.", type: String },
                        "move": { summary: "Moves goods inside a warehouse: from where they were received to their bins, or from bin to bin.", type: String },
                        "changeCondition": { summary: "Finds goods defective, puts them in quarantine, freezes or clears them; reserved goods cannot be taken.", type: String },
                        "audit": { summary: "Adds up both ledgers and compares every balance; what differs is frozen until somebody settles it.", type: t["../../../libs/inventory/src/stock/postings.dto.js"].StockAuditDto },
                        "settle": { summary: "Sets a frozen balance to what its ledger adds up to, and lets it be sold again.", type: t["../../../libs/inventory/src/stock/postings.dto.js"].SettledStockDto }
                    }
                }
            ],
            [
                import("../../../libs/inventory/src/transfers/transfers.controller.js"),
                {
                    "TransfersController": {
                        "list": { summary: "Transfers between warehouses, the newest first.", type: t["../../../libs/inventory/src/transfers/transfers.dto.js"].TransferPageDto },
                        "read": { summary: "One transfer.", type: t["../../../libs/inventory/src/transfers/transfers.dto.js"].TransferDetailDto },
                        "open": { summary: "Plans a transfer; nothing moves before it is shipped.", type: String },
                        "ship": { summary: "Sends a transfer off: its goods are in transit then.", type: t["../../../libs/inventory/src/transfers/transfers.dto.js"].TransferVersionDto },
                        "receive": { summary: "Takes in what arrived, all or a part, and writes off what is lost.", type: t["../../../libs/inventory/src/transfers/transfers.dto.js"].TransferStateDto },
                        "cancel": { summary: "Gives up a transfer that was not shipped.", type: t["../../../libs/inventory/src/transfers/transfers.dto.js"].TransferVersionDto }
                    }
                }
            ],
            [
                import("../../../libs/inventory/src/warehouses/warehouses.controller.js"),
                {
                    "WarehousesController": {
                        "list": { summary: "The merchant's warehouses, by code.", type: t["../../../libs/inventory/src/warehouses/warehouses.dto.js"].WarehouseListDto },
                        "open": { summary: "Opens a warehouse, empty and active.", type: String },
                        "edit": { summary: "Renames a warehouse or takes it out of use.", type: t["../../../libs/inventory/src/warehouses/warehouses.dto.js"].WarehouseDto }
                    }
                }
            ],
            [
                import("../../../libs/orders/src/allocation/allocation.controller.js"),
                {
                    "AllocationController": {
                        "dryRun": { summary: "Tries on an order, existing or not, which warehouses a shop's rule would choose, and explains why; reserves nothing.", type: t["../../../libs/orders/src/allocation/allocation.dto.js"].TriedAllocationDto },
                        "read": { summary: "From which warehouses orders of a shop leave, and how they are chosen.", type: t["../../../libs/orders/src/allocation/allocation.dto.js"].AllocationDto },
                        "set": { summary: "Sets both; orders that are placed from now on go by it. Version 0 where nothing is set yet.", type: t["../../../libs/orders/src/allocation/allocation.dto.js"].AllocationDto }
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
                        "edit": { summary: "Edits the seller's memo and the order's custom fields.", type: t["../../../libs/orders/src/order-views.dto.js"].OrderDto },
                        "allocate": { summary: "Chooses the order's warehouses anew, by its shop's rule or all from one, while nothing of it is picked.", type: t["../../../libs/orders/src/order-views.dto.js"].OrderDto },
                        "cancel": { summary: "Cancels orders that are not being picked yet and releases their stock; answers per order.", type: String },
                        "markPaid": { summary: "Notes that orders were paid; answers per order.", type: String },
                        "unmask": { summary: "Shows an order's buyer and address unmasked, for a reason that is kept in the audit trail with who asked.", type: t["../../../libs/orders/src/order-views.dto.js"].PersonalDto },
                        "refund": { summary: "Refunds a part of an order's payment or all of it. Beyond the caller's limit it becomes a proposal (202).", type: String }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/access/members.controller.js"),
                {
                    "MembersController": {
                        "list": { summary: "The people of the merchant with their roles, by name.", type: t["../../../libs/platform/src/access/members.dto.js"].MemberListDto },
                        "rights": { summary: "What a person may do, all their roles taken together.", type: t["../../../libs/platform/src/access/members.dto.js"].EffectiveRightsDto },
                        "explain": { summary: "Why a person may do something, or that nothing lets them.", type: t["../../../libs/platform/src/access/members.dto.js"].ExplanationDto },
                        "setRoles": { summary: "Gives a person exactly these roles.", type: t["../../../libs/platform/src/access/members.dto.js"].MemberDto },
                        "remove": { summary: "Takes a person out of the merchant: their roles and sessions there end at once, what they did stays." }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/access/roles.controller.js"),
                {
                    "RolesController": {
                        "list": { summary: "Every role with what it grants and is composed of.", type: t["../../../libs/platform/src/access/roles.dto.js"].RoleListDto },
                        "permissions": { summary: "What can be granted, and the shops and warehouses to which a role can be limited.", type: t["../../../libs/platform/src/access/roles.dto.js"].PermissionCatalogueDto },
                        "read": { type: t["../../../libs/platform/src/access/roles.dto.js"].RoleDto },
                        "create": { summary: "Makes a role of the merchant's own.", type: String },
                        "edit": { summary: "Changes names, grants or parts.", type: t["../../../libs/platform/src/access/roles.dto.js"].RoleDto },
                        "remove": { summary: "Deletes a role of the merchant's own that nobody has." }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/audit/audit.controller.js"),
                {
                    "AuditController": {
                        "list": { summary: "Who did what to which record, with before and after, the newest first; for who works for the whole merchant.", type: t["../../../libs/platform/src/audit/audit.dto.js"].AuditPageDto },
                        "types": { summary: "What can have happened, in words.", type: t["../../../libs/platform/src/audit/audit.dto.js"].AuditTypeListDto },
                        "state": { summary: "How far the chain of events was found whole, its last signed head and the key to check it with.", type: t["../../../libs/platform/src/audit/audit.dto.js"].AuditStateDto },
                        "export": { summary: "The trail by the filters of its list, as CSV." }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/auth/api-keys.controller.js"),
                {
                    "ApiKeysController": {
                        "list": { summary: "The merchant's keys, newest first; secrets are never shown again.", type: t["../../../libs/platform/src/auth/api-keys.dto.js"].ApiKeyListDto },
                        "create": { summary: "Makes a key for a program. The answer holds its secret, this once.", type: t["../../../libs/platform/src/auth/api-keys.dto.js"].CreatedApiKeyDto },
                        "rotate": { summary: "Gives a key a second secret, shown this once; the first works on for some hours. A third must wait until then.", type: t["../../../libs/platform/src/auth/api-keys.dto.js"].CreatedApiKeyDto },
                        "revoke": { summary: "Revokes a key with all its secrets: this process refuses it at once, others within a second." }
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
                        "preferences": { summary: "Sets the person's own language and ways of writing numbers and times.", type: t["../../../libs/platform/src/auth/auth.dto.js"].SessionDto }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/auth/invitations.controller.js"),
                {
                    "InvitationsController": {
                        "list": { summary: "Invitations that nobody has used yet.", type: t["../../../libs/platform/src/auth/invitations.dto.js"].InvitationListDto },
                        "invite": { summary: "Invites a person by a link that is good for a week; an earlier one to the same address ends.", type: t["../../../libs/platform/src/auth/invitations.dto.js"].LinkMadeDto },
                        "withdraw": { summary: "Takes an invitation back: its link no longer opens anything." },
                        "view": { summary: "What a link invites to.", type: t["../../../libs/platform/src/auth/invitations.dto.js"].InvitationViewDto },
                        "accept": { summary: "Comes: makes an account or signs in to the one there is, takes the roles that wait, and opens a session.", type: t["../../../libs/platform/src/auth/auth.dto.js"].SessionDto }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/auth/password-resets.controller.js"),
                {
                    "PasswordResetsController": {
                        "ask": { summary: "Mails a link to set a new password, if there is such an account: the answer is the same either way." },
                        "set": { summary: "Sets the new password: every session of the person ends. A second factor stays." },
                        "hand": { summary: "A link for a colleague who cannot sign in, good for a day, to be handed to them.", type: t["../../../libs/platform/src/auth/invitations.dto.js"].LinkMadeDto }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/auth/second-factor.controller.js"),
                {
                    "SecondFactorController": {
                        "read": { summary: "Whether the caller has one, and who must.", type: t["../../../libs/platform/src/auth/second-factor.dto.js"].SecondFactorDto },
                        "start": { summary: "A seed for an authenticator app. It is asked for once a first code of it was confirmed.", type: t["../../../libs/platform/src/auth/second-factor.dto.js"].SeedDto },
                        "confirm": { summary: "Turns it on with a first code, and counts for this session. Answers the recovery codes, this once.", type: t["../../../libs/platform/src/auth/second-factor.dto.js"].RecoveryCodesDto },
                        "renew": { summary: "Ten new recovery codes in place of the old ones.", type: t["../../../libs/platform/src/auth/second-factor.dto.js"].RecoveryCodesDto },
                        "turnOff": { summary: "Turns it off, with the password and a last code." },
                        "setRule": { summary: "Decides who must have a second factor at this merchant; whoever has none sets it up with their next request.", type: t["../../../libs/platform/src/auth/second-factor.dto.js"].SecondFactorRuleDto }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/auth/sessions.controller.js"),
                {
                    "SessionsController": {
                        "list": { summary: "Where the caller is signed in, at every merchant of theirs.", type: t["../../../libs/platform/src/auth/auth.dto.js"].SessionListDto },
                        "end": { summary: "Ends one of them: its next request is refused." },
                        "endOthers": { summary: "Ends all but the one that asks." }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/custom-fields/custom-fields.controller.js"),
                {
                    "CustomFieldsController": {
                        "list": { summary: "Every field that the merchant has added, by subject and in the order of the forms; archived ones too.", type: t["../../../libs/platform/src/custom-fields/custom-fields.dto.js"].CustomFieldListDto },
                        "create": { summary: "Adds a field.", type: String },
                        "arrange": { summary: "Puts the fields of a subject into an order.", type: t["../../../libs/platform/src/custom-fields/custom-fields.dto.js"].CustomFieldListDto },
                        "edit": { summary: "Changes a field, archives it or brings it back.", type: t["../../../libs/platform/src/custom-fields/custom-fields.dto.js"].CustomFieldDto },
                        "remove": { summary: "Deletes an archived field that no record holds a value of." }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/events/events.controller.js"),
                {
                    "EventsController": {
                        "list": { summary: "Everything that happened, in one gap-free order, for who works for the whole merchant: read from where you stopped and you have missed nothing.", type: t["../../../libs/platform/src/events/events.dto.js"].EventListDto }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/exports/exports.controller.js"),
                {
                    "ExportsController": {
                        "start": { summary: "Asks for a file of a list. The caller must also be allowed to read that list.", type: String },
                        "list": { summary: "One's own exports, and those of others where the caller sees all that the list holds; newest first.", type: t["../../../libs/platform/src/exports/exports.dto.js"].ExportPageDto },
                        "tables": { summary: "What can be exported by the caller, with the columns there are.", type: t["../../../libs/platform/src/exports/exports.dto.js"].ExportTableListDto },
                        "file": { summary: "The file behind a link." },
                        "read": { summary: "One export with its progress.", type: t["../../../libs/platform/src/exports/exports.dto.js"].ExportDto },
                        "cancel": { summary: "Asks a running export to stop; nothing of its file is kept.", type: t["../../../libs/platform/src/exports/exports.dto.js"].ExportDto },
                        "link": { summary: "A link to the file that needs no sign-in and is good for a quarter of an hour.", type: t["../../../libs/platform/src/exports/exports.dto.js"].ExportLinkDto }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/files/file-content.controller.js"),
                {
                    "FileContentController": {
                        "read": { summary: "The bytes of a file, for whoever holds a link that has not run out; links stand in the answer of `GET /files`." }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/files/files.controller.js"),
                {
                    "FilesController": {
                        "upload": { summary: "Uploads a file as the raw body, under its own media type or `application/octet-stream`. What it is must agree with its name:\nPNG, JPEG, WebP, GIF, PDF, CSV, XLSX or TXT. Pictures are drawn anew and get small copies.", type: String },
                        "list": { summary: "Files, newest first.", type: t["../../../libs/platform/src/files/files.dto.js"].FilePageDto },
                        "read": { summary: "One file, with fresh links.", type: t["../../../libs/platform/src/files/files.dto.js"].FileDto },
                        "remove": { summary: "Deletes a file: its links end at once." }
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
                import("../../../libs/platform/src/jobs/jobs.controller.js"),
                {
                    "JobsController": {
                        "list": { summary: "The merchant's background jobs of the last 30 days, newest first, and whether a worker is there.", type: t["../../../libs/platform/src/jobs/jobs.dto.js"].JobPageDto },
                        "read": { summary: "One job.", type: t["../../../libs/platform/src/jobs/jobs.dto.js"].JobDto },
                        "cancel": { summary: "Takes a job out of the queue; one that runs is asked to stop.", type: t["../../../libs/platform/src/jobs/jobs.dto.js"].JobDto },
                        "retry": { summary: "Runs a failed job again, now and with all its attempts.", type: t["../../../libs/platform/src/jobs/jobs.dto.js"].JobDto }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/notifications/chat-groups.controller.js"),
                {
                    "ChatGroupsController": {
                        "list": { summary: "Chat groups that notifications go to, by name, and whether mail goes out at all.", type: t["../../../libs/platform/src/notifications/chat-groups.dto.js"].ChatGroupListDto },
                        "create": { summary: "Adds a chat group of WeCom, DingTalk, Feishu or Slack.", type: String },
                        "edit": { summary: "Changes a chat group; an address or secret that is not named stays.", type: t["../../../libs/platform/src/notifications/chat-groups.dto.js"].ChatGroupDto },
                        "remove": { summary: "Takes a chat group away." },
                        "test": { summary: "Sends a message to the group now and answers what its service said.", type: t["../../../libs/platform/src/notifications/chat-groups.dto.js"].ChatTestDto }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/notifications/notifications.controller.js"),
                {
                    "NotificationsController": {
                        "list": { summary: "One's own inbox, newest first.", type: t["../../../libs/platform/src/notifications/notifications.dto.js"].NotificationPageDto },
                        "stream": { summary: "How many are unread and which is newest, on every change, as server-sent events." },
                        "read": { summary: "Marks one as read." },
                        "readAll": { summary: "Marks all as read." },
                        "kinds": { summary: "What one can be told of, in the caller's language.", type: t["../../../libs/platform/src/notifications/notifications.dto.js"].NotificationKindListDto },
                        "preferences": { summary: "How one wishes to be told.", type: t["../../../libs/platform/src/notifications/notifications.dto.js"].NotificationPreferencesDto },
                        "setPreferences": { summary: "Changes how one wishes to be told; what is not named stays.", type: t["../../../libs/platform/src/notifications/notifications.dto.js"].NotificationPreferencesDto }
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
                import("../../../libs/platform/src/persons/persons.controller.js"),
                {
                    "PersonsController": {
                        "find": { summary: "What there is about a person. A POST, because an address with an e-mail in it would stand in logs.", type: t["../../../libs/platform/src/persons/persons.dto.js"].PersonDto },
                        "traces": { summary: "How many rows of logs, files' rows and other copies name the person. Reads whole tables.", type: t["../../../libs/platform/src/persons/persons.dto.js"].PersonTracesDto },
                        "export": { summary: "Everything about a person as a ZIP of JSON and CSV. Nothing of it is kept here but the entry in the log." },
                        "erase": { summary: "Erases a person. Who may only suggest it makes a proposal, so that two people decide.", type: String },
                        "requests": { summary: "The log: which persons' data were handed out or erased, by whom and why, without saying whose.", type: t["../../../libs/platform/src/persons/persons.dto.js"].PersonRequestPageDto },
                        "map": { summary: "Where personal data lie, what for, and what becomes of them when a person is erased.", type: t["../../../libs/platform/src/persons/persons.dto.js"].DataMapDto }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/proposals/proposals.controller.js"),
                {
                    "ProposalsController": {
                        "list": { summary: "Proposals that the caller made or has a say in, newest first.", type: t["../../../libs/platform/src/proposals/proposals.dto.js"].ProposalPageDto },
                        "toDecide": { summary: "How many wait for the caller's decision, up to a hundred.", type: t["../../../libs/platform/src/proposals/proposals.dto.js"].ToDecideDto },
                        "rules": { summary: "From which amounts how many people must agree.", type: t["../../../libs/platform/src/proposals/proposals.dto.js"].ApprovalRulesDto },
                        "setRules": { type: t["../../../libs/platform/src/proposals/proposals.dto.js"].ApprovalRulesDto },
                        "read": { summary: "One proposal: what would be sent, what has become of its records since, who said what.", type: t["../../../libs/platform/src/proposals/proposals.dto.js"].ProposalDto },
                        "explain": { summary: "Says why, to whoever decides.", type: t["../../../libs/platform/src/proposals/proposals.dto.js"].ProposalDto },
                        "comment": { type: t["../../../libs/platform/src/proposals/proposals.dto.js"].ProposalDto },
                        "accept": { summary: "Carries out what was proposed, as the caller on behalf of who proposed it; where more must agree, notes the approval." },
                        "decline": { type: t["../../../libs/platform/src/proposals/proposals.dto.js"].ProposalDto },
                        "withdraw": { type: t["../../../libs/platform/src/proposals/proposals.dto.js"].ProposalDto }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/retention/retention.controller.js"),
                {
                    "RetentionController": {
                        "read": { summary: "For how long each kind of data is kept.", type: t["../../../libs/platform/src/retention/retention.dto.js"].RetentionSettingsDto },
                        "preview": { summary: "How much the daily job would delete if these were the settings; nothing is changed.", type: t["../../../libs/platform/src/retention/retention.dto.js"].RetentionPreviewDto },
                        "set": { summary: "Sets for how many months each kind of data is kept; the daily job deletes what is older.", type: t["../../../libs/platform/src/retention/retention.dto.js"].RetentionSettingsDto }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/settings/settings.controller.js"),
                {
                    "SettingsController": {
                        "read": { summary: "How the merchant is set up: name, time zone, currency, language, calendar of work, switches.", type: t["../../../libs/platform/src/settings/settings.dto.js"].SettingsDto },
                        "edit": { summary: "Changes what is given.", type: t["../../../libs/platform/src/settings/settings.dto.js"].SettingsDto }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/shops/shops.controller.js"),
                {
                    "ShopsController": {
                        "list": { summary: "The merchant's shops, by code.", type: t["../../../libs/platform/src/shops/shops.dto.js"].ShopListDto },
                        "open": { summary: "Opens a shop.", type: String },
                        "edit": { summary: "Changes a shop, closes it or opens it again.", type: t["../../../libs/platform/src/shops/shops.dto.js"].ShopDto }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/views/saved-views.controller.js"),
                {
                    "SavedViewsController": {
                        "list": { summary: "Views of a list: one's own and those that others share, and how one arranged the list.", type: t["../../../libs/platform/src/views/saved-views.dto.js"].SavedViewListDto },
                        "audience": { summary: "The roles that a view can be shared with.", type: t["../../../libs/platform/src/views/saved-views.dto.js"].ViewAudienceListDto },
                        "arrange": { summary: "Notes one's own layout of a list, which views one sees, in which order, and which opens first.", type: t["../../../libs/platform/src/views/saved-views.dto.js"].GridSettingDto },
                        "create": { summary: "Saves filters, sort, columns and density of a list under a name.", type: String },
                        "change": { summary: "Changes a view: one's own, or a shared one where one may share.", type: t["../../../libs/platform/src/views/saved-views.dto.js"].SavedViewDto },
                        "remove": { summary: "Takes a view away; for thirty days it can be restored." },
                        "restore": { summary: "Brings a deleted view back; one that is there stays.", type: t["../../../libs/platform/src/views/saved-views.dto.js"].SavedViewDto }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/webhooks/endpoints/endpoints.controller.js"),
                {
                    "WebhookEndpointsController": {
                        "eventTypes": { summary: "Every type of event there is, by subject, in the caller's language.", type: t["../../../libs/platform/src/webhooks/endpoints/endpoints.dto.js"].EventTypeListDto },
                        "list": { summary: "The merchant's endpoints with their health, oldest first.", type: t["../../../libs/platform/src/webhooks/endpoints/endpoints.dto.js"].WebhookEndpointListDto },
                        "read": { type: t["../../../libs/platform/src/webhooks/endpoints/endpoints.dto.js"].WebhookEndpointDto },
                        "create": { summary: "Adds an endpoint. The answer holds its signing secret; `reveal-secret` shows it again.", type: String },
                        "edit": { summary: "Changes an endpoint, or switches it off and on.", type: t["../../../libs/platform/src/webhooks/endpoints/endpoints.dto.js"].WebhookEndpointDto },
                        "remove": { summary: "Deletes an endpoint with what waits for it and its log." },
                        "reveal": { summary: "The signing secret in clear. That it was looked at is an event of its own.", type: t["../../../libs/platform/src/webhooks/endpoints/endpoints.dto.js"].WebhookSecretDto },
                        "rotate": { summary: "Makes another signing secret. It signs at once; the old one signs beside it for 24 hours.", type: String },
                        "test": { summary: "Sends an event `webhook.test` to this endpoint only.", type: String }
                    }
                }
            ],
            [
                import("../../../libs/platform/src/webhooks/log/deliveries.controller.js"),
                {
                    "WebhookDeliveriesController": {
                        "list": { summary: "What was sent or is to be sent to an endpoint, newest first.", type: t["../../../libs/platform/src/webhooks/log/deliveries.dto.js"].WebhookDeliveryPageDto },
                        "replayRange": { summary: "Queues the events of a time once more, or those that were missed while the endpoint was off.", type: String },
                        "read": { summary: "One delivery with its body and the answer to every attempt.", type: t["../../../libs/platform/src/webhooks/log/deliveries.dto.js"].WebhookDeliveryDto },
                        "replay": { summary: "Sends a delivery once more, under the same `webhook-id`.", type: String }
                    }
                }
            ],
            [
                import("../../../libs/purchasing/src/contracts/contracts.controller.js"),
                {
                    "ContractsController": {
                        "list": { summary: "Contracts with suppliers, by the day they end.", type: t["../../../libs/purchasing/src/contracts/contracts.dto.js"].ContractPageDto },
                        "read": { summary: "One contract with its prices. Its files are those of `GET /files?subjectKind=contract`.", type: t["../../../libs/purchasing/src/contracts/contracts.dto.js"].ContractDto },
                        "create": { summary: "Drafts a contract.", type: String },
                        "edit": { summary: "Changes a draft.", type: t["../../../libs/purchasing/src/contracts/contracts.dto.js"].ContractDto },
                        "activate": { summary: "Puts a draft into force.", type: String },
                        "terminate": { summary: "Ends a contract before its time.", type: String }
                    }
                }
            ],
            [
                import("../../../libs/purchasing/src/orders/purchase-actions.controller.js"),
                {
                    "PurchaseActionsController": {
                        "submit": { summary: "Asks for approval of a draft.", type: String },
                        "approve": { summary: "Approves an order. Beyond the caller's limit it becomes a proposal (202).", type: String },
                        "reject": { summary: "Sends an order back for a reason.", type: String },
                        "revise": { summary: "Makes a draft again of an order that is not placed.", type: String },
                        "place": { summary: "Notes that the supplier has the order.", type: String },
                        "confirm": { summary: "Notes what the supplier confirmed; what was ordered stays beside it.", type: String },
                        "announce": { summary: "Announces a delivery to the order's warehouse, which counts and posts it; the receipt is then written by itself.", type: String },
                        "receive": { summary: "Takes goods in: accepted ones go into stock, rejected ones are kept with their reason.", type: String },
                        "giveBack": { summary: "Gives accepted goods back to the supplier; they leave the stock.", type: String },
                        "track": { summary: "Keeps what is heard of the goods on their way.", type: String },
                        "addCost": { summary: "Adds freight, duty or another cost that the goods bear.", type: String },
                        "dropCost": { summary: "Takes a cost back." },
                        "pay": { summary: "Notes that the supplier was paid. Beyond the caller's limit it becomes a proposal (202).", type: String },
                        "close": { summary: "Ends an order; what has not come is not expected any more.", type: String },
                        "cancel": { summary: "Takes an order back of which nothing was received.", type: String }
                    }
                }
            ],
            [
                import("../../../libs/purchasing/src/orders/purchase-documents.controller.js"),
                {
                    "PurchaseDocumentsController": {
                        "document": { summary: "The order as a PDF for its supplier, in the language asked for." },
                        "mail": { summary: "Mails the order as a PDF to the supplier's contact.", type: String }
                    }
                }
            ],
            [
                import("../../../libs/purchasing/src/orders/purchase-orders.controller.js"),
                {
                    "PurchaseOrdersController": {
                        "list": { summary: "Purchase orders, newest first or by promised day.", type: t["../../../libs/purchasing/src/orders/purchase-views.dto.js"].PurchaseOrderPageDto },
                        "counts": { summary: "Orders by status, for the tabs of the list.", type: t["../../../libs/purchasing/src/orders/purchase-views.dto.js"].PurchaseCountsDto },
                        "advice": { summary: "Prices, minimum, packs and warnings for lines that somebody is about to order. Changes nothing.", type: t["../../../libs/purchasing/src/orders/purchase-views.dto.js"].PurchaseAdviceDto },
                        "read": { summary: "One order with its lines and everything that became of it.", type: t["../../../libs/purchasing/src/orders/purchase-views.dto.js"].PurchaseOrderDto },
                        "timeline": { summary: "Everything that happened to the order: who, what, when.", type: t["../../../libs/purchasing/src/orders/purchase-views.dto.js"].PurchaseTimelineDto },
                        "create": { summary: "Drafts an order.", type: String },
                        "edit": { summary: "Changes a draft: its terms, and its lines as a whole.", type: t["../../../libs/purchasing/src/orders/purchase-views.dto.js"].PurchaseOrderDto }
                    }
                }
            ],
            [
                import("../../../libs/purchasing/src/quotations/quotations.controller.js"),
                {
                    "QuotationsController": {
                        "list": { summary: "Requests for quotation, newest first.", type: t["../../../libs/purchasing/src/quotations/quotations.dto.js"].QuotationPageDto },
                        "read": { summary: "One request with its answers side by side, for the quantities asked or for others.", type: t["../../../libs/purchasing/src/quotations/quotations.dto.js"].QuotationDto },
                        "open": { summary: "Asks several suppliers for prices of several variants.", type: String },
                        "answer": { summary: "Keeps what a supplier answered, in the place of an earlier answer.", type: String },
                        "decline": { summary: "Notes that a supplier does not quote.", type: String },
                        "accept": { summary: "Accepts offers line by line: prices become the suppliers', and orders are drafted where a warehouse is named.", type: String },
                        "cancel": { summary: "Ends a request without accepting any offer.", type: String }
                    }
                }
            ],
            [
                import("../../../libs/purchasing/src/replenishment/replenishment.controller.js"),
                {
                    "ReplenishmentController": {
                        "list": { summary: "Lines of the plan, what runs out first at the top.", type: t["../../../libs/purchasing/src/replenishment/replenishment.dto.js"].PlanPageDto },
                        "summary": { summary: "When the plan was made and what it comes to.", type: t["../../../libs/purchasing/src/replenishment/replenishment.dto.js"].PlanSummaryDto },
                        "line": { summary: "Every figure behind one line, and what is left day by day if nothing more is ordered.", type: t["../../../libs/purchasing/src/replenishment/replenishment.dto.js"].PlanDetailDto },
                        "rule": { summary: "Says how one SKU is replenished in one warehouse; the next plan goes by it." },
                        "budget": { summary: "The best use of limited money among the suggestions: what earns most for each coin first.", type: t["../../../libs/purchasing/src/replenishment/replenishment.dto.js"].BudgetDto },
                        "order": { summary: "Drafts orders of what is suggested, one for each supplier and warehouse.", type: String },
                        "plan": { summary: "Asks for a new plan; it is made in the background." },
                        "settings": { summary: "How the merchant replenishes.", type: t["../../../libs/purchasing/src/replenishment/replenishment.dto.js"].PlanSettingDto },
                        "edit": { summary: "Changes how the merchant replenishes; the next plan goes by it.", type: t["../../../libs/purchasing/src/replenishment/replenishment.dto.js"].PlanSettingDto }
                    }
                }
            ],
            [
                import("../../../libs/purchasing/src/scores/scores.controller.js"),
                {
                    "ScoresController": {
                        "card": { summary: "How well a supplier delivered, from orders and receipts alone: over a period, and month by month.", type: t["../../../libs/purchasing/src/scores/scores.dto.js"].ScoreCardDto },
                        "ranking": { summary: "All suppliers of whom there are facts in a period, the best first, with what their totals are made of.", type: t["../../../libs/purchasing/src/scores/scores.dto.js"].ScoreRankingDto },
                        "weigh": { summary: "Says how much each figure counts in the totals; figures that are missing stay.", type: t["../../../libs/purchasing/src/scores/scores.dto.js"].ScoreWeightsDto }
                    }
                }
            ],
            [
                import("../../../libs/purchasing/src/suppliers/suppliers.controller.js"),
                {
                    "SuppliersController": {
                        "list": { summary: "Suppliers by name, by code or by last change, filtered and searched.", type: t["../../../libs/purchasing/src/suppliers/suppliers.dto.js"].SupplierPageDto },
                        "read": { summary: "One supplier with the people to ask there.", type: t["../../../libs/purchasing/src/suppliers/suppliers.dto.js"].SupplierDto },
                        "create": { summary: "Creates a supplier.", type: String },
                        "edit": { summary: "Changes a supplier's profile, terms or status.", type: t["../../../libs/purchasing/src/suppliers/suppliers.dto.js"].SupplierDto },
                        "addContact": { summary: "Adds a person to ask at a supplier.", type: String },
                        "editContact": { summary: "Changes a person at a supplier; the version is the contact's.", type: t["../../../libs/purchasing/src/suppliers/suppliers.dto.js"].SupplierDto },
                        "deleteContact": { summary: "Takes a person away from a supplier." },
                        "supplied": { summary: "What suppliers deliver and at which prices, by SKU: of one supplier, or who delivers one variant.", type: t["../../../libs/purchasing/src/suppliers/suppliers.dto.js"].SuppliedProductPageDto },
                        "setProducts": { summary: "Says what a supplier delivers and at which prices; products that are not named stay as they are.", type: String },
                        "dropProduct": { summary: "Takes a product out of what a supplier delivers." },
                        "log": { summary: "What was said with a supplier, newest first.", type: t["../../../libs/purchasing/src/suppliers/suppliers.dto.js"].SupplierLogPageDto },
                        "addLog": { summary: "Keeps what was said with a supplier, and when to ask again.", type: String },
                        "followUp": { summary: "Notes that an entry of the log was followed up; safe to repeat." }
                    }
                }
            ]
        ]
    }
};
};
