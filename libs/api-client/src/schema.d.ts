// Made by `npm run openapi` from apps/api/openapi.json; not to be edited.
export interface paths {
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The merchant's keys, newest first; secrets are never shown again. */
        get: operations["ApiKeys_list"];
        put?: never;
        /** Makes a key for a program. The answer holds its secret, this once. */
        post: operations["ApiKeys_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes a key: this process refuses it at once, others within a second. */
        delete: operations["ApiKeys_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in with e-mail and password and sets the session cookie. */
        post: operations["Auth_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends this session. */
        post: operations["Auth_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes the password and ends every other session of the person. */
        post: operations["Auth_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sets the person's own language. */
        patch: operations["Auth_preferences"];
        trace?: never;
    };
    "/api/v1/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, for which merchant, and what they may do. */
        get: operations["Auth_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/switch-merchant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes on with another merchant of the same person, in a new session. */
        post: operations["Auth_switchMerchant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carriers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Carriers that a parcel can be handed to. */
        get: operations["Fulfilment_carriers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole tree of categories with how many products stand directly in each. */
        get: operations["Categories_list"];
        put?: never;
        /** Adds a category behind its siblings. */
        post: operations["Categories_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a category that holds neither products nor sub-categories. */
        delete: operations["Categories_remove"];
        options?: never;
        head?: never;
        /** Renames a category or moves it under another. */
        patch: operations["Categories_edit"];
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened, in one gap-free order: read from where you stopped and you have missed nothing. */
        get: operations["Events_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports of the lists that the caller may read, newest first. */
        get: operations["Exports_list"];
        put?: never;
        /** Asks for a file of a list. The caller must also be allowed to read that list. */
        post: operations["Exports_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One export with its progress. */
        get: operations["Exports_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks a running export to stop; nothing of its file is kept. */
        post: operations["Exports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A link to the file that needs no sign-in and is good for a quarter of an hour. */
        get: operations["Exports_link"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file behind a link. */
        get: operations["Exports_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be exported by the caller, with the columns there are. */
        get: operations["Exports_tables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fulfilment/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that shipped orders have arrived. */
        post: operations["Fulfilment_deliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fulfilment/pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that picked orders are packed. */
        post: operations["Fulfilment_pack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fulfilment/pick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts picking allocated orders. */
        post: operations["Fulfilment_pick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fulfilment/ship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands packed orders to a carrier under a tracking number; their stock leaves the house. */
        post: operations["Fulfilment_ship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fulfilment/unpack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens packed orders again. */
        post: operations["Fulfilment_unpack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fulfilment/unpick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes orders back from picking. */
        post: operations["Fulfilment_unpick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports, newest first. */
        get: operations["Imports_list"];
        put?: never;
        /** Uploads a file as the raw body (XLSX, CSV in UTF-8 or GB18030, or JSON Lines, up to 1 GiB) and answers what its beginning shows. */
        post: operations["Imports_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import with its progress. */
        get: operations["Imports_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks a running import to stop; what it has written stays, and it can be started again from there. */
        post: operations["Imports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/failed-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows that were left out, whole and in the format they came in, with the reason in the last column: to mend and upload again. */
        get: operations["ImportFiles_failed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows that were left out, with the reason, by line. */
        get: operations["Imports_problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/problems.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a file: the rows as they were, with the reasons beside them, to mend and bring in again. */
        get: operations["Imports_problemsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The import on every change until it ends, as server-sent events. */
        get: operations["Imports_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks the mapping and starts the import, or its dry run, in the worker. */
        post: operations["Imports_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns a workbook to another of its sheets, before it is run. */
        post: operations["Imports_chooseSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds of files that the caller may bring in, with their columns. */
        get: operations["ImportFiles_kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/kinds/{kind}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty file of that kind to fill: headings in both languages, an example row, and in a workbook what each column means. */
        get: operations["ImportFiles_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of orders by filters. */
        get: operations["Orders_list"];
        put?: never;
        /** Places 1 to 1,000 orders, each by itself: 201 when all were placed, 207 when some were, the first refusal when none was. */
        post: operations["Orders_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order with lines, parcels and what may be done with it. */
        get: operations["Orders_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Edits the seller's memo. */
        patch: operations["Orders_edit"];
        trace?: never;
    };
    "/api/v1/orders/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to the order: who, what, when. */
        get: operations["Orders_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels orders that are not being picked yet and releases their stock; answers per order. */
        post: operations["Orders_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/mark-paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that orders were paid; answers per order. */
        post: operations["Orders_markPaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/stage-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders by stage, for the tabs of the list. */
        get: operations["Orders_stageCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Products by name or by last change, filtered and searched. */
        get: operations["Products_list"];
        put?: never;
        /** Creates a product with its variants. */
        post: operations["Products_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One product with all its variants. */
        get: operations["Products_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a product: variants with an id are changed, variants without are added. */
        patch: operations["Products_edit"];
        trace?: never;
    };
    "/api/v1/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Views of a screen: one's own and those that others share. */
        get: operations["SavedViews_list"];
        put?: never;
        post: operations["SavedViews_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["SavedViews_remove"];
        options?: never;
        head?: never;
        patch: operations["SavedViews_change"];
        trace?: never;
    };
    "/api/v1/shops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The merchant's shops, by code. */
        get: operations["Shops_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Balances, one row for each variant and warehouse that ever held it. */
        get: operations["Stock_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/{variantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each warehouse holds of one variant. */
        get: operations["Stock_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/{variantId}/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A variant's ledger, newest first. */
        get: operations["Stock_movements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Corrects what is on hand, for a reason; reserved stock cannot be taken away. */
        post: operations["Stock_adjust"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/audits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds up the whole ledger and compares it with every balance. Changes nothing. */
        post: operations["Stock_audit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes stock in from a supplier. */
        post: operations["Stock_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/variants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Active variants to pick from: by words while typing, or by their exact SKU. */
        get: operations["Variants_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/warehouses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The merchant's warehouses, by code. */
        get: operations["Warehouses_list"];
        put?: never;
        /** Opens a warehouse, empty and active. */
        post: operations["Warehouses_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/warehouses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Renames a warehouse or takes it out of use. */
        patch: operations["Warehouses_edit"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AddressDto: {
            city?: string;
            country?: string;
            district?: string;
            phone?: string;
            postcode?: string;
            province?: string;
            recipient: string;
            street: string;
        };
        AdjustmentDto: {
            lines: components["schemas"]["AdjustmentLineDto"][];
            note?: string;
            /** @enum {string} */
            reason: "damaged" | "lost" | "found" | "count" | "correction";
            /** Format: uuid */
            warehouseId: string;
        };
        AdjustmentLineDto: {
            /** @description Units found (above zero) or missing (below zero). */
            delta: number;
            sku?: string;
            /**
             * Format: uuid
             * @description The variant, by this or by `sku`.
             */
            variantId?: string;
        };
        ApiKeyDto: {
            /** Format: date-time */
            createdAt: string;
            id: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            name: string;
            /** @description The first characters, to recognise the key by. */
            prefix: string;
            /** Format: date-time */
            revokedAt: string | null;
            role: string;
        };
        ApiKeyListDto: {
            items: components["schemas"]["ApiKeyDto"][];
        };
        BulkAnswerDto: {
            results: components["schemas"]["BulkResultDto"][];
        };
        BulkResultDto: {
            id: string;
            problem?: components["schemas"]["ProblemDto"];
            /** @description 200, or what the item alone would have been answered. */
            status: number;
        };
        BuyerDto: {
            email?: string;
            /** @description The buyer's number at the channel. */
            externalId?: string;
            name: string;
            phone?: string;
        };
        CancelOrdersDto: {
            items: components["schemas"]["OrderIdDto"][];
            reason: string;
        };
        CarrierDto: {
            code: string;
            name: string;
            nameZh: string;
        };
        CarrierListDto: {
            items: components["schemas"]["CarrierDto"][];
        };
        CategoryChangeDto: {
            name?: string;
            /**
             * Format: uuid
             * @description Null moves the category to the top.
             */
            parentId?: string | null;
            /** @description Order among its siblings; equal positions stand by name. */
            position?: number;
        };
        CategoryDto: {
            id: string;
            name: string;
            parentId: string | null;
            position: number;
            /** @description Products directly in it. */
            productCount: number;
            version: number;
        };
        CategoryListDto: {
            items: components["schemas"]["CategoryDto"][];
        };
        ChangePasswordDto: {
            currentPassword: string;
            newPassword: string;
        };
        CreatedApiKeyDto: {
            /** Format: date-time */
            createdAt: string;
            id: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            name: string;
            /** @description The first characters, to recognise the key by. */
            prefix: string;
            /** Format: date-time */
            revokedAt: string | null;
            role: string;
            /** @description Shown this once. */
            secret: string;
        };
        EditOrderDto: {
            sellerMemo: string;
        };
        EventDto: {
            actorId: string;
            actorKind: string;
            actorName: string | null;
            /** Format: date-time */
            at: string;
            id: string;
            payload: {
                [key: string]: unknown;
            };
            /** @description Gap-free number in the merchant's chain. */
            seq: number;
            subjectId: string;
            subjectVersion: number;
            type: string;
        };
        EventListDto: {
            items: components["schemas"]["EventDto"][];
            nextAfter: number;
        };
        ExportColumnDto: {
            key: string;
            title: components["schemas"]["WordsDto"];
        };
        ExportDto: {
            columns: string[];
            /** Format: date-time */
            createdAt: string;
            createdByName: string | null;
            error: string | null;
            /**
             * Format: date-time
             * @description When the file is deleted.
             */
            expiresAt: string | null;
            fileName: string;
            /** Format: date-time */
            finishedAt: string | null;
            /** @description csv, xlsx or jsonl. */
            format: string;
            id: string;
            rows: number;
            sizeBytes: number;
            /** @description running, done, failed, cancelled or expired. */
            state: string;
            table: string;
            tableTitle: components["schemas"]["WordsDto"];
        };
        ExportLinkDto: {
            /** Format: date-time */
            expiresAt: string;
            /** @description Path of the file; whoever has it may download until it expires. */
            url: string;
        };
        ExportPageDto: {
            items: components["schemas"]["ExportDto"][];
            nextCursor: string | null;
        };
        ExportTableDto: {
            columns: components["schemas"]["ExportColumnDto"][];
            name: string;
            title: components["schemas"]["WordsDto"];
        };
        ExportTableListDto: {
            items: components["schemas"]["ExportTableDto"][];
        };
        FieldErrorDto: {
            code: string;
            message: string;
            /** @description JSON pointer into the body, or the name of a query parameter. */
            pointer: string;
        };
        ImportDto: {
            columns: string[];
            /** @description Rows of a table by what became of them. */
            created: number;
            /** Format: date-time */
            createdAt: string;
            createdByName: string | null;
            dryRun: boolean;
            encoding: string;
            error: string | null;
            fields: components["schemas"]["ImportFieldDto"][];
            fileName: string;
            /** Format: date-time */
            finishedAt: string | null;
            /** @description csv, xlsx or jsonl, by what the file holds. */
            format: string;
            id: string;
            kind: string;
            kindTitle: components["schemas"]["WordsDto"];
            /** @description Rows kept for another module, such as cancellations. */
            leftoverRows: number;
            linesPlaced: number;
            mapping: {
                [key: string]: unknown;
            };
            /** @description Whether it goes into one shop, to be named when it is run. */
            needsShop: boolean;
            ordersPlaced: number;
            /** @description checking (all rows, before anything is written) or writing. */
            phase: string;
            problemRows: number;
            productsCreated: number;
            rowsRead: number;
            rowsTotal: number;
            sample: string[][];
            /** @description The sheet that is read; null where there are none. */
            sheet: string | null;
            /** @description Names of the sheets of a workbook. */
            sheets: string[];
            sizeBytes: number;
            /** Format: date-time */
            startedAt: string | null;
            /** @description uploaded, running, done, failed or cancelled. */
            state: string;
            unchanged: number;
            updated: number;
        };
        ImportFieldDto: {
            name: string;
            required: boolean;
            title: components["schemas"]["WordsDto"];
        };
        ImportKindDto: {
            fields: components["schemas"]["ImportFieldDto"][];
            kind: string;
            needsShop: boolean;
            title: components["schemas"]["WordsDto"];
        };
        ImportKindListDto: {
            items: components["schemas"]["ImportKindDto"][];
        };
        ImportPageDto: {
            items: components["schemas"]["ImportDto"][];
            nextCursor: string | null;
        };
        ImportProblemDto: {
            code: string;
            column: string | null;
            id: string;
            line: number;
            message: string;
            /** @description The row as it stood in the file. */
            raw: string;
        };
        ImportProblemPageDto: {
            items: components["schemas"]["ImportProblemDto"][];
            nextCursor: string | null;
        };
        LoginDto: {
            email: string;
            password: string;
        };
        MarkPaidDto: {
            items: components["schemas"]["OrderIdDto"][];
        };
        MembershipDto: {
            id: string;
            name: string;
            role: string;
        };
        MovementDto: {
            actorId: string;
            actorName: string | null;
            /** Format: date-time */
            at: string;
            fromAccount: string;
            id: string;
            /** @enum {string} */
            kind: "receive" | "adjust" | "reserve" | "release" | "ship";
            /** @description Units moved, above zero; the accounts say which way. */
            quantity: number;
            reason: string | null;
            reference: string | null;
            refId: string | null;
            /** @description What `refId` names: `order`. */
            refType: string | null;
            toAccount: string;
            warehouseCode: string;
        };
        MovementPageDto: {
            items: components["schemas"]["MovementDto"][];
            nextCursor: string | null;
        };
        NewApiKeyDto: {
            name: string;
            /** @enum {string} */
            role: "owner" | "operator" | "viewer";
        };
        NewCategoryDto: {
            /** @description Unique among its siblings. */
            name: string;
            /**
             * Format: uuid
             * @description Without it the category stands at the top.
             */
            parentId?: string | null;
        };
        NewExportDto: {
            /** @description Keys of columns in the order wanted; all of them without it. */
            columns?: string[];
            /** @description The list's own query parameters, `sort` among them. */
            filters?: {
                [key: string]: string;
            };
            /** @enum {string} */
            format: "csv" | "xlsx" | "jsonl";
            /**
             * @description Language of headings and values; the caller's without it.
             * @enum {string}
             */
            language?: "zh-CN" | "en";
            /** @description One of `GET /exports/tables`. */
            table: string;
        };
        NewProductDto: {
            /** Format: uuid */
            categoryId?: string | null;
            description?: string;
            name: string;
            /** @enum {string} */
            status?: "draft" | "active" | "archived";
            variants: components["schemas"]["NewVariantDto"][];
        };
        NewSavedViewDto: {
            name: string;
            /** @description What the screen keeps in its address: filters, sort, columns. */
            params: {
                [key: string]: unknown;
            };
            screen: string;
            shared?: boolean;
        };
        NewVariantDto: {
            /** @description At most 20 names with their texts. */
            attributes?: {
                [key: string]: string;
            };
            /** @description GTIN-8, -12, -13 or -14. */
            barcode?: string | null;
            cost?: string | null;
            /** @description Decimal text in the merchant's currency, e.g. "2.55". */
            price: string;
            /** @description Case-sensitive, unique for the merchant. */
            sku: string;
            /** @description False for services such as postage. */
            stocked?: boolean;
            /** @description What tells it from its siblings, e.g. "red, XL". */
            title?: string | null;
            weightGrams?: number | null;
        };
        NewWarehouseDto: {
            /** @description 1 to 20 letters, digits, `-` or `_`; unique for the merchant. */
            code: string;
            name: string;
        };
        OrderAddressDto: {
            city: string | null;
            country: string | null;
            district: string | null;
            phone: string | null;
            postcode: string | null;
            province: string | null;
            recipient: string | null;
            street: string | null;
        };
        OrderBuyerDto: {
            email: string | null;
            externalId: string | null;
            name: string;
            phone: string | null;
        };
        OrderDto: {
            /** @description What the caller may do with it now. */
            actions: string[];
            address: components["schemas"]["OrderAddressDto"];
            afterSalesStatus: string;
            buyer: components["schemas"]["OrderBuyerDto"];
            buyerMessage: string | null;
            buyerName: string;
            cancelReason: string | null;
            country: string | null;
            /** @description ISO 4217. */
            currency: string;
            externalNumber: string;
            fulfilmentStatus: string;
            id: string;
            lineCount: number;
            lines: components["schemas"]["OrderLineViewDto"][];
            number: number;
            /** Format: date-time */
            paidAt: string | null;
            parcels: components["schemas"]["ParcelDto"][];
            paymentStatus: string;
            /** Format: date-time */
            placedAt: string;
            sellerMemo: string | null;
            shopId: string;
            shopName: string;
            /** @description Derived from the four axes. */
            stage: string;
            status: string;
            /** @description Minor units. */
            totalMinor: number;
            unitCount: number;
            version: number;
        };
        OrderIdDto: {
            /** Format: uuid */
            id: string;
        };
        OrderLineDto: {
            quantity: number;
            /** @description Case-sensitive. Either this or `variantId`. */
            sku?: string;
            /** @description Decimal text. Must be the catalogue's price, or with `priceSource: channel` the price that was charged. */
            unitPrice?: string;
            /** Format: uuid */
            variantId?: string;
        };
        OrderLineViewDto: {
            amountMinor: number;
            lineNo: number;
            name: string;
            quantity: number;
            shippedQuantity: number;
            sku: string;
            /** @description Decimal text. */
            unitPrice: string;
            variantId: string;
        };
        OrderPageDto: {
            items: components["schemas"]["OrderRowDto"][];
            nextCursor: string | null;
            /** @description Only when asked for with `count`. */
            total?: number;
        };
        OrderRefDto: {
            /** Format: uuid */
            orderId: string;
        };
        OrderRefsDto: {
            items: components["schemas"]["OrderRefDto"][];
        };
        OrderRowDto: {
            /** @description What the caller may do with it now. */
            actions: string[];
            afterSalesStatus: string;
            buyerName: string;
            country: string | null;
            /** @description ISO 4217. */
            currency: string;
            externalNumber: string;
            fulfilmentStatus: string;
            id: string;
            lineCount: number;
            number: number;
            paymentStatus: string;
            /** Format: date-time */
            placedAt: string;
            shopId: string;
            shopName: string;
            /** @description Derived from the four axes. */
            stage: string;
            status: string;
            /** @description Minor units. */
            totalMinor: number;
            unitCount: number;
            version: number;
        };
        ParcelDto: {
            carrier: string | null;
            deliveredAt: string | null;
            id: string;
            lines: components["schemas"]["ParcelLineDto"][];
            /** @description Counts the order's parcels from 1. */
            number: number;
            packedAt: string | null;
            pickedAt: string | null;
            shippedAt: string | null;
            status: string;
            trackingNumber: string | null;
            warehouseCode: string;
        };
        ParcelLineDto: {
            lineNo: number;
            quantity: number;
            sku: string;
        };
        PlaceAnswerDto: {
            results: components["schemas"]["PlaceResultDto"][];
        };
        PlacedOrderDto: {
            currency: string;
            externalNumber: string;
            id: string;
            number: number;
            stage: string;
            totalMinor: number;
        };
        PlaceOrderDto: {
            address: components["schemas"]["AddressDto"];
            buyer: components["schemas"]["BuyerDto"];
            buyerMessage?: string;
            /** @description ISO 4217; must be the shop's. */
            currency?: string;
            /** @description The order's number at the channel: unique within the shop. */
            externalNumber: string;
            lines: components["schemas"]["OrderLineDto"][];
            /** @enum {string} */
            paymentStatus?: "unpaid" | "paid";
            /** @enum {string} */
            priceSource?: "catalog" | "channel";
            /** Format: uuid */
            shopId: string;
        };
        PlaceOrdersDto: {
            orders: components["schemas"]["PlaceOrderDto"][];
        };
        PlaceResultDto: {
            order?: components["schemas"]["PlacedOrderDto"];
            problem?: {
                [key: string]: unknown;
            };
            /** @description 201, or what the order alone would have been answered. */
            status: number;
        };
        PostedLineDto: {
            available: number;
            /** @description After all lines. */
            onHand: number;
            /** @description Units added; below zero where they were taken away. */
            quantity: number;
            sku: string;
            variantId: string;
        };
        PreferencesDto: {
            /** @enum {string} */
            locale?: "zh-CN" | "en";
        };
        ProblemDto: {
            code: string;
            detail: string;
            errors?: components["schemas"]["FieldErrorDto"][];
            status: number;
            title: string;
            /** @description Also in our log. */
            traceId?: string;
            type: string;
        };
        ProductChangeDto: {
            /**
             * Format: uuid
             * @description Null takes the product out of its category.
             */
            categoryId?: string | null;
            description?: string;
            name?: string;
            /** @enum {string} */
            status?: "draft" | "active" | "archived";
            variants?: components["schemas"]["VariantChangeDto"][];
        };
        ProductDto: {
            categoryId: string | null;
            /** Format: date-time */
            createdAt: string;
            description: string;
            id: string;
            name: string;
            /** @enum {string} */
            status: "draft" | "active" | "archived";
            /** Format: date-time */
            updatedAt: string;
            variants: components["schemas"]["VariantDto"][];
            version: number;
        };
        ProductPageDto: {
            items: components["schemas"]["ProductRowDto"][];
            nextCursor: string | null;
            total?: number;
        };
        ProductRowDto: {
            categoryId: string | null;
            categoryName: string | null;
            currency: string;
            id: string;
            name: string;
            /** @description Lowest price of its variants, as decimal text. */
            priceFrom: string;
            priceTo: string;
            /** @description SKU of the first variant. */
            sku: string;
            /** @enum {string} */
            status: "draft" | "active" | "archived";
            /** Format: date-time */
            updatedAt: string;
            variantCount: number;
            version: number;
        };
        ReceiptDto: {
            lines: components["schemas"]["ReceiptLineDto"][];
            note?: string;
            /** @description Number of the supplier's paper. */
            reference?: string;
            /** Format: uuid */
            warehouseId: string;
        };
        ReceiptLineDto: {
            quantity: number;
            sku?: string;
            /**
             * Format: uuid
             * @description The variant, by this or by `sku`.
             */
            variantId?: string;
        };
        RunImportDto: {
            /** @description Makes products for SKUs that are not in the catalogue. */
            createProducts?: boolean;
            /** @description Checks every row and writes nothing but the report. */
            dryRun: boolean;
            /** @enum {string} */
            encoding?: "utf-8" | "gb18030";
            /** @description The orders are finished: they become delivered history. Otherwise they are placed and reserve stock. */
            history?: boolean;
            /** @description Column of each field; null where the file has none. */
            mapping: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description The shop that orders go into; other kinds need none.
             */
            shopId?: string;
        };
        SavedViewChangeDto: {
            name?: string;
            params?: {
                [key: string]: unknown;
            };
            shared?: boolean;
        };
        SavedViewDto: {
            id: string;
            /** @description Only the person who saved it may change it. */
            mine: boolean;
            name: string;
            params: {
                [key: string]: unknown;
            };
            screen: string;
            shared: boolean;
            version: number;
        };
        SavedViewListDto: {
            items: components["schemas"]["SavedViewDto"][];
        };
        SessionDto: {
            /** @description Goes into `X-CSRF-Token` of every request that changes something. */
            csrfToken: string;
            /** @description The merchant that is worked for now. */
            merchant: components["schemas"]["SessionMerchantDto"];
            /** @description Every merchant the person belongs to. */
            merchants: components["schemas"]["MembershipDto"][];
            mustChangePassword: boolean;
            permissions: string[];
            role: string;
            user: components["schemas"]["SessionUserDto"];
        };
        SessionMerchantDto: {
            currency: string;
            id: string;
            locale: string;
            name: string;
            /** @description IANA time zone in which days begin. */
            timeZone: string;
        };
        SessionUserDto: {
            email: string;
            id: string;
            locale: string | null;
            name: string;
        };
        SheetDto: {
            /** @description One of the sheets that the file has. */
            sheet: string;
        };
        ShipmentDto: {
            carrier: string;
            /** Format: uuid */
            orderId: string;
            /** @description 物流单号: letters, digits and dashes. */
            trackingNumber: string;
        };
        ShipOrdersDto: {
            items: components["schemas"]["ShipmentDto"][];
        };
        ShopDto: {
            /** @description Kind of sales channel, e.g. `web`. */
            channel: string;
            code: string;
            /** @description ISO 4217. */
            currency: string;
            id: string;
            name: string;
            warehouseId: string;
        };
        ShopListDto: {
            items: components["schemas"]["ShopDto"][];
        };
        StageCountsDto: {
            /** @description Orders by stage; delivered, completed and cancelled ones of the last 30 days only. */
            counts: {
                [key: string]: number;
            };
        };
        StockAuditDto: {
            /** @description Balances compared. */
            balances: number;
            /** Format: date-time */
            checkedAt: string;
            /** @description The first thousand, by SKU; empty when all is well. */
            mismatches: components["schemas"]["StockMismatchDto"][];
            /** @description Ledger rows added up. */
            movements: number;
        };
        StockBalanceDto: {
            available: number;
            onHand: number;
            reserved: number;
            warehouseCode: string;
            warehouseId: string;
        };
        StockMismatchDto: {
            onHandBalance: number;
            onHandLedger: number;
            reservedBalance: number;
            reservedLedger: number;
            sku: string;
            variantId: string;
            warehouseId: string;
        };
        StockOfVariantDto: {
            balances: components["schemas"]["StockBalanceDto"][];
            productName: string;
            sku: string;
            variantId: string;
        };
        StockPageDto: {
            items: components["schemas"]["StockRowDto"][];
            nextCursor: string | null;
            total?: number;
        };
        StockPostingDto: {
            lines: components["schemas"]["PostedLineDto"][];
            transactionId: string;
        };
        StockRowDto: {
            /** @description On hand and not reserved. */
            available: number;
            onHand: number;
            productId: string;
            productName: string;
            reserved: number;
            sku: string;
            /** Format: date-time */
            updatedAt: string;
            variantId: string;
            warehouseCode: string;
            warehouseId: string;
        };
        SwitchMerchantDto: {
            /** Format: uuid */
            merchantId: string;
        };
        TimelineDto: {
            items: components["schemas"]["TimelineEntryDto"][];
        };
        TimelineEntryDto: {
            actorKind: string;
            actorName: string | null;
            /** Format: date-time */
            at: string;
            id: string;
            payload: {
                [key: string]: unknown;
            };
            type: string;
        };
        VariantChangeDto: {
            attributes?: {
                [key: string]: string;
            };
            barcode?: string | null;
            cost?: string | null;
            /**
             * Format: uuid
             * @description An existing variant of the product; without it a new one is added.
             */
            id?: string;
            price?: string;
            sku?: string;
            /** @enum {string} */
            status?: "active" | "archived";
            stocked?: boolean;
            title?: string | null;
            weightGrams?: number | null;
        };
        VariantDto: {
            attributes: {
                [key: string]: string;
            };
            barcode: string | null;
            cost: string | null;
            currency: string;
            id: string;
            /** @description Decimal text. */
            price: string;
            sku: string;
            /** @enum {string} */
            status: "active" | "archived";
            stocked: boolean;
            title: string | null;
            version: number;
            weightGrams: number | null;
        };
        VariantHitDto: {
            barcode: string | null;
            currency: string;
            id: string;
            /** @description Decimal text. */
            price: string;
            productId: string;
            productName: string;
            sku: string;
            stocked: boolean;
            title: string | null;
        };
        VariantHitsDto: {
            items: components["schemas"]["VariantHitDto"][];
        };
        WarehouseChangeDto: {
            /** @description An inactive one takes no receipts and no adjustments. */
            active?: boolean;
            code?: string;
            name?: string;
        };
        WarehouseDto: {
            active: boolean;
            code: string;
            id: string;
            name: string;
            version: number;
        };
        WarehouseListDto: {
            items: components["schemas"]["WarehouseDto"][];
        };
        WordsDto: {
            en: string;
            "zh-CN": string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ApiKeys_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyListDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ApiKeys_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKeyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKeyDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ApiKeys_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Auth_login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Auth_logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Auth_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Auth_preferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Auth_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Auth_switchMerchant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchMerchantDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Fulfilment_carriers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarrierListDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Categories_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryListDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Categories_create: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCategoryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Categories_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, e.g. `"v3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Categories_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, e.g. `"v3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Events_list: {
        parameters: {
            query?: {
                /** @description Number of the last event that the caller has seen; 0 for all. */
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventListDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Exports_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportPageDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Exports_start: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExportDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Exports_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Exports_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Exports_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportLinkDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Exports_file: {
        parameters: {
            query: {
                /** @description From `GET /exports/{id}/link`. */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Exports_tables: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportTableListDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Fulfilment_deliver: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderRefsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswerDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Fulfilment_pack: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderRefsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswerDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Fulfilment_pick: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderRefsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswerDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Fulfilment_ship: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShipOrdersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswerDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Fulfilment_unpack: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderRefsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswerDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Fulfilment_unpick: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderRefsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswerDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Imports_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPageDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Imports_upload: {
        parameters: {
            query: {
                fileName: string;
                kind: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Imports_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Imports_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ImportFiles_failed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Imports_problems: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportProblemPageDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Imports_problemsFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Imports_progress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Imports_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunImportDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Imports_chooseSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SheetDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ImportFiles_kinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportKindListDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ImportFiles_template: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx" | "jsonl";
            };
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Orders_list: {
        parameters: {
            query?: {
                count?: "exact" | "estimated";
                cursor?: string;
                limit?: number;
                paymentStatus?: string;
                placedFrom?: string;
                /** @description Exclusive. */
                placedTo?: string;
                /** @description Words, an order number, an external number or a SKU. */
                q?: string;
                shopId?: string;
                sort?: string;
                stage?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPageDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Orders_place: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceOrdersDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceAnswerDto"];
                };
            };
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceAnswerDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Orders_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Orders_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, e.g. `"v3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditOrderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Orders_timeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Orders_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelOrdersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswerDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Orders_markPaid: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkPaidDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswerDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Orders_stageCounts: {
        parameters: {
            query?: {
                shopId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageCountsDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Products_list: {
        parameters: {
            query?: {
                categoryId?: string;
                /** @description Asks for `total`. */
                count?: string;
                cursor?: string;
                limit?: number;
                /** @description Words, SKU or barcode, each as a beginning. */
                q?: string;
                /** @description `name`, `updatedAt`, or with `-` before it for the other way. */
                sort?: string;
                status?: "draft" | "active" | "archived";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPageDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Products_create: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProductDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Products_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Products_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, e.g. `"v3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SavedViews_list: {
        parameters: {
            query: {
                screen: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewListDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SavedViews_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSavedViewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SavedViews_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SavedViews_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, e.g. `"v3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Shops_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShopListDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Stock_list: {
        parameters: {
            query?: {
                /** @description Asks for `total`. */
                count?: string;
                cursor?: string;
                /** @description `out`: nothing available; `low`: fewer than 10 available; `reserved`: something reserved. */
                level?: "all" | "in_stock" | "out" | "low" | "reserved";
                limit?: number;
                /** @description Words of the product, SKU or barcode, each as a beginning. */
                q?: string;
                /** @description `sku`, `available`, `onHand`, `reserved`, `updatedAt`, or with `-` before it for the other way. */
                sort?: string;
                warehouseId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockPageDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Stock_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                variantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockOfVariantDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Stock_movements: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                warehouseId?: string;
            };
            header?: never;
            path: {
                variantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementPageDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Stock_adjust: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockPostingDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Stock_audit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockAuditDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Stock_receive: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockPostingDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Variants_search: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Beginnings of words, SKU or barcode. */
                q?: string;
                /** @description This SKU and no other. */
                sku?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariantHitsDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Warehouses_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarehouseListDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Warehouses_open: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWarehouseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarehouseDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Warehouses_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, e.g. `"v3"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WarehouseChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarehouseDto"];
                };
            };
            /** @description The request was refused, or failed */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
}
