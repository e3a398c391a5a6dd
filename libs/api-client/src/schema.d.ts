// Made by `npm run openapi` from apps/api/src/openapi.json; not to be edited.
export interface paths {
    "/api/v1/allocation/{shopId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** From which warehouses orders of a shop leave, and how they are chosen. */
        get: operations["Allocation_read"];
        /** Sets both; orders that are placed from now on go by it. Version 0 where nothing is set yet. */
        put: operations["Allocation_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allocation/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries on an order, existing or not, which warehouses a shop's rule would choose, and explains why; reserves nothing. */
        post: operations["Allocation_dryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allotments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is kept for shops, by SKU, with how much of it was sold. */
        get: operations["Allotments_list"];
        put?: never;
        /** Keeps units of one or many SKUs for a shop, or keeps more or fewer of them; all lines or none. */
        post: operations["Allotments_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allotments/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets everybody sell again what was kept; answers per allotment. */
        post: operations["Allotments_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/allotments/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reckons shares anew from what is on hand, as happens every night and when stock comes in. */
        post: operations["Allotments_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
        /** Revokes a key with all its secrets: this process refuses it at once, others within a second. */
        delete: operations["ApiKeys_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a key a second secret, shown this once; the first works on for some hours. A third must wait until then. */
        post: operations["ApiKeys_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what to which record, with before and after, the newest first; for who works for the whole merchant. */
        get: operations["Audit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The trail by the filters of its list, as CSV. */
        get: operations["Audit_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the chain of events was found whole, its last signed head and the key to check it with. */
        get: operations["Audit_state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can have happened, in words. */
        get: operations["Audit_types"];
        put?: never;
        post?: never;
        delete?: never;
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
    "/api/v1/auth/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mails a link to set a new password, if there is such an account: the answer is the same either way. */
        post: operations["PasswordResets_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password-resets/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets the new password: every session of the person ends. A second factor stays. */
        post: operations["PasswordResets_set"];
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
        /** Sets the person's own language and ways of writing numbers and times. */
        patch: operations["Auth_preferences"];
        trace?: never;
    };
    "/api/v1/auth/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the caller has one, and who must. */
        get: operations["SecondFactor_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns it on with a first code, and counts for this session. Answers the recovery codes, this once. */
        post: operations["SecondFactor_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ten new recovery codes in place of the old ones. */
        post: operations["SecondFactor_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decides who must have a second factor at this merchant; whoever has none sets it up with their next request. */
        put: operations["SecondFactor_setRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A seed for an authenticator app. It is asked for once a first code of it was confirmed. */
        post: operations["SecondFactor_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor/turn-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns it off, with the password and a last code. */
        post: operations["SecondFactor_turnOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the caller is signed in, at every merchant of theirs. */
        get: operations["Sessions_list"];
        put?: never;
        post?: never;
        /** Ends all but the one that asks. */
        delete: operations["Sessions_endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one of them: its next request is refused. */
        delete: operations["Sessions_end"];
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
    "/api/v1/bins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bins, with how much lies in each; those out of use only on demand. */
        get: operations["Bins_list"];
        put?: never;
        /** Opens bins of a warehouse, all or none. */
        post: operations["Bins_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bins/{id}": {
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
        /** Changes a bin or takes it out of use, which needs it to be empty. */
        patch: operations["Bins_edit"];
        trace?: never;
    };
    "/api/v1/bins/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What lies in bins, up to a thousand rows: of one bin, one variant or one warehouse. */
        get: operations["Bins_holdings"];
        put?: never;
        post?: never;
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
    "/api/v1/chat-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Chat groups that notifications go to, by name, and whether mail goes out at all. */
        get: operations["ChatGroups_list"];
        put?: never;
        /** Adds a chat group of WeCom, DingTalk, Feishu or Slack. */
        post: operations["ChatGroups_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a chat group away. */
        delete: operations["ChatGroups_remove"];
        options?: never;
        head?: never;
        /** Changes a chat group; an address or secret that is not named stays. */
        patch: operations["ChatGroups_edit"];
        trace?: never;
    };
    "/api/v1/chat-groups/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a message to the group now and answers what its service said. */
        post: operations["ChatGroups_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Goods that will not be sold in time, what binds most money first. */
        get: operations["Clearance_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clearance/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes lines on, puts them off until a day with a reason, or gives them back: all of them or none. */
        post: operations["Clearance_mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clearance/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When it was worked out and how much money is bound. */
        get: operations["Clearance_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/company-prefix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Under which GS1 company prefix pallets are numbered. */
        get: operations["LogisticUnits_prefix"];
        /** Says under which GS1 company prefix pallets are numbered from now on; `If-Match: "v0"` the first time. */
        put: operations["LogisticUnits_setPrefix"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suppliers whose goods are there until they are sold, with what was sold since the last settlement. */
        get: operations["Consignment_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consignment/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Settlements, newest first. */
        get: operations["Consignment_settlements"];
        put?: never;
        /** Settles what was sold of a supplier's goods. */
        post: operations["Consignment_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consignment/settlements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One settlement. */
        get: operations["Consignment_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consignment/settlements/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The settlement as a PDF for its supplier, in the language asked for. */
        get: operations["Consignment_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consignment/suppliers/{supplierId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The next settlement with a supplier, as it would be. */
        get: operations["Consignment_draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contracts with suppliers, by the day they end. */
        get: operations["Contracts_list"];
        put?: never;
        /** Drafts a contract. */
        post: operations["Contracts_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One contract with its prices. Its files are those of `GET /files?subjectKind=contract`. */
        get: operations["Contracts_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a draft. */
        patch: operations["Contracts_edit"];
        trace?: never;
    };
    "/api/v1/contracts/{id}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a draft into force. */
        post: operations["Contracts_activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a contract before its time. */
        post: operations["Contracts_terminate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every field that the merchant has added, by subject and in the order of the forms; archived ones too. */
        get: operations["CustomFields_list"];
        put?: never;
        /** Adds a field. */
        post: operations["CustomFields_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/custom-fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes an archived field that no record holds a value of. */
        delete: operations["CustomFields_remove"];
        options?: never;
        head?: never;
        /** Changes a field, archives it or brings it back. */
        patch: operations["CustomFields_edit"];
        trace?: never;
    };
    "/api/v1/custom-fields/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts the fields of a subject into an order. */
        put: operations["CustomFields_arrange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened, in one gap-free order, for who works for the whole merchant: read from where you stopped and you have missed nothing. */
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
        /** One's own exports, and those of others where the caller sees all that the list holds; newest first. */
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
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files, newest first. */
        get: operations["Files_list"];
        put?: never;
        /**
         * Uploads a file as the raw body, under its own media type or `application/octet-stream`. What it is must agree with its name:
         *     PNG, JPEG, WebP, GIF, PDF, CSV, XLSX or TXT. Pictures are drawn anew and get small copies.
         */
        post: operations["Files_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One file, with fresh links. */
        get: operations["Files_read"];
        put?: never;
        post?: never;
        /** Deletes a file: its links end at once. */
        delete: operations["Files_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/content/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a file, for whoever holds a link that has not run out; links stand in the answer of `GET /files`. */
        get: operations["FileContent_read"];
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
    "/api/v1/inbound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deliveries that are announced, arrive or have been posted, the newest first. */
        get: operations["Inbound_list"];
        put?: never;
        /** Announces a delivery. */
        post: operations["Inbound_announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbound/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One delivery, with what was counted so far. */
        get: operations["Inbound_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes an announcement before the goods are unloaded. */
        patch: operations["Inbound_edit"];
        trace?: never;
    };
    "/api/v1/inbound/{id}/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes down what the sample of a line showed; again replaces it. */
        post: operations["Inbound_inspect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbound/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Counts units, scan by scan, and whole pallets by their SSCC; several people may count at once. */
        post: operations["Inbound_count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbound/{id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Labels of what a delivery brought: one for each accepted unit, or one for each line and lot. */
        post: operations["Labels_inbound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbound/{id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pictures of units that were rejected and of inspections. */
        get: operations["InboundEvidence_photos"];
        put?: never;
        /** Adds pictures to a scan or an inspection; adding one again changes nothing. */
        post: operations["InboundEvidence_addPhotos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbound/{id}/photos/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a picture away while the delivery is not posted. */
        delete: operations["InboundEvidence_removePhoto"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbound/{id}/posting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts what was counted into stock, once. */
        post: operations["Inbound_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbound/{id}/serials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Serial numbers that were scanned at this delivery, up to ten thousand. */
        get: operations["InboundEvidence_serials"];
        put?: never;
        /** Gives accepted units their serial numbers, or strikes out wrong ones; how many were counted stays. */
        post: operations["InboundEvidence_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbound/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a delivery one step on or back. */
        post: operations["Inbound_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbound/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pallets of a delivery, up to 500; what stands on them is not told while it is counted blind. */
        get: operations["LogisticUnits_ofInbound"];
        put?: never;
        /** Makes pallets of what is announced or was counted, never more than a line has. */
        post: operations["LogisticUnits_makeInbound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbound/{id}/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a pallet of a delivery apart before the delivery is posted. */
        delete: operations["LogisticUnits_dissolveInbound"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbound/{id}/units/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** GS1 logistic labels of a delivery's pallets. */
        post: operations["LogisticUnits_labelsOfInbound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbound/sampling-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many units of a lot are looked at, and how many of them may be defective (ISO 2859-1, normal, single). */
        get: operations["Inbound_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations that nobody has used yet. */
        get: operations["Invitations_list"];
        put?: never;
        /** Invites a person by a link that is good for a week; an earlier one to the same address ends. */
        post: operations["Invitations_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes an invitation back: its link no longer opens anything. */
        delete: operations["Invitations_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/by-token/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a link invites to. */
        get: operations["Invitations_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/by-token/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comes: makes an account or signs in to the one there is, takes the roles that wait, and opens a session. */
        post: operations["Invitations_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The merchant's background jobs of the last 30 days, newest first, and whether a worker is there. */
        get: operations["Jobs_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One job. */
        get: operations["Jobs_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a job out of the queue; one that runs is asked to stop. */
        post: operations["Jobs_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Runs a failed job again, now and with all its attempts. */
        post: operations["Jobs_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/labels/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Labels of articles or of their lots, up to 2,000: name, SKU, price on demand, and a code that scanners read. */
        post: operations["Labels_articles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/labels/bins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Labels of bins, up to 2,000. */
        post: operations["Labels_bins"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lots, what expires first at the top. */
        get: operations["Lots_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lots/{id}": {
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
        /** Corrects a lot's dates, holds it, recalls it or approves it again. */
        patch: operations["Lots_edit"];
        trace?: never;
    };
    "/api/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of the merchant with their roles, by name. */
        get: operations["Members_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a person out of the merchant: their roles and sessions there end at once, what they did stays. */
        delete: operations["Members_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why a person may do something, or that nothing lets them. */
        get: operations["Members_explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/password-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A link for a colleague who cannot sign in, good for a day, to be handed to them. */
        post: operations["PasswordResets_hand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a person may do, all their roles taken together. */
        get: operations["Members_rights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Gives a person exactly these roles. */
        put: operations["Members_setRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own inbox, newest first. */
        get: operations["Notifications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks one as read. */
        post: operations["Notifications_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one can be told of, in the caller's language. */
        get: operations["Notifications_kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one wishes to be told. */
        get: operations["Notifications_preferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes how one wishes to be told; what is not named stays. */
        patch: operations["Notifications_setPreferences"];
        trace?: never;
    };
    "/api/v1/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks all as read. */
        post: operations["Notifications_readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many are unread and which is newest, on every change, as server-sent events. */
        get: operations["Notifications_stream"];
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
        /** Edits the seller's memo and the order's custom fields. */
        patch: operations["Orders_edit"];
        trace?: never;
    };
    "/api/v1/orders/{id}/allocate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chooses the order's warehouses anew, by its shop's rule or all from one, while nothing of it is picked. */
        post: operations["Orders_allocate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/pay-by": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Gives the buyer of an unpaid order until another time to pay. */
        put: operations["Unpaid_setPayBy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refunds a part of an order's payment or all of it. Beyond the caller's limit it becomes a proposal (202). */
        post: operations["Orders_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/v1/orders/{id}/unmask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows an order's buyer and address unmasked, for a reason that is kept in the audit trail with who asked. */
        post: operations["Orders_unmask"];
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
    "/api/v1/persons/data-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where personal data lie, what for, and what becomes of them when a person is erased. */
        get: operations["Persons_map"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erases a person. Who may only suggest it makes a proposal, so that two people decide. */
        post: operations["Persons_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything about a person as a ZIP of JSON and CSV. Nothing of it is kept here but the entry in the log. */
        post: operations["Persons_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What there is about a person. A POST, because an address with an e-mail in it would stand in logs. */
        post: operations["Persons_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The log: which persons' data were handed out or erased, by whom and why, without saying whose. */
        get: operations["Persons_requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/traces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many rows of logs, files' rows and other copies name the person. Reads whole tables. */
        post: operations["Persons_traces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/presales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may be sold before it is there, by SKU, with what was sold and what waits. */
        get: operations["Presales_list"];
        put?: never;
        /** Lets units of a SKU be sold before they are in a warehouse. */
        post: operations["Presales_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/presales/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One pre-sale. */
        get: operations["Presales_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes how many units may be sold or what is promised; a new promise is that of the orders that wait, too. */
        patch: operations["Presales_edit"];
        trace?: never;
    };
    "/api/v1/presales/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sells no more; what is sold goes on waiting. Answers per pre-sale. */
        post: operations["Presales_end"];
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
    "/api/v1/products/{id}/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A product's pictures in their order, with links for the next 15 minutes. */
        get: operations["ProductImages_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sets a product's pictures and their order; the version is the product's. Pictures taken out are deleted. */
        patch: operations["ProductImages_arrange"];
        trace?: never;
    };
    "/api/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals that the caller made or has a say in, newest first. */
        get: operations["Proposals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One proposal: what would be sent, what has become of its records since, who said what. */
        get: operations["Proposals_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Says why, to whoever decides. */
        patch: operations["Proposals_explain"];
        trace?: never;
    };
    "/api/v1/proposals/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Carries out what was proposed, as the caller on behalf of who proposed it; where more must agree, notes the approval. */
        post: operations["Proposals_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Proposals_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Proposals_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Proposals_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/approval-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** From which amounts how many people must agree. */
        get: operations["Proposals_rules"];
        put: operations["Proposals_setRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/to-decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many wait for the caller's decision, up to a hundred. */
        get: operations["Proposals_toDecide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Purchase orders, newest first or by promised day. */
        get: operations["PurchaseOrders_list"];
        put?: never;
        /** Drafts an order. */
        post: operations["PurchaseOrders_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order with its lines and everything that became of it. */
        get: operations["PurchaseOrders_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a draft: its terms, and its lines as a whole. */
        patch: operations["PurchaseOrders_edit"];
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves an order. Beyond the caller's limit it becomes a proposal (202). */
        post: operations["PurchaseActions_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an order back of which nothing was received. */
        post: operations["PurchaseActions_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends an order; what has not come is not expected any more. */
        post: operations["PurchaseActions_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes what the supplier confirmed; what was ordered stays beside it. */
        post: operations["PurchaseActions_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds freight, duty or another cost that the goods bear. */
        post: operations["PurchaseActions_addCost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/costs/{costId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a cost back. */
        delete: operations["PurchaseActions_dropCost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Announces a delivery to the order's warehouse, which counts and posts it; the receipt is then written by itself. */
        post: operations["PurchaseActions_announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The order as a PDF for its supplier, in the language asked for. */
        get: operations["PurchaseDocuments_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mails the order as a PDF to the supplier's contact. */
        post: operations["PurchaseDocuments_mail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that the supplier was paid. Beyond the caller's limit it becomes a proposal (202). */
        post: operations["PurchaseActions_pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that the supplier has the order. */
        post: operations["PurchaseActions_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes goods in: accepted ones go into stock, rejected ones are kept with their reason. */
        post: operations["PurchaseActions_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends an order back for a reason. */
        post: operations["PurchaseActions_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives accepted goods back to the supplier; they leave the stock. */
        post: operations["PurchaseActions_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a draft again of an order that is not placed. */
        post: operations["PurchaseActions_revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for approval of a draft. */
        post: operations["PurchaseActions_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to the order: who, what, when. */
        get: operations["PurchaseOrders_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/{id}/tracking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps what is heard of the goods on their way. */
        post: operations["PurchaseActions_track"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prices, minimum, packs and warnings for lines that somebody is about to order. Changes nothing. */
        post: operations["PurchaseOrders_advice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/purchase-orders/status-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders by status, for the tabs of the list. */
        get: operations["PurchaseOrders_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests for quotation, newest first. */
        get: operations["Quotations_list"];
        put?: never;
        /** Asks several suppliers for prices of several variants. */
        post: operations["Quotations_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request with its answers side by side, for the quantities asked or for others. */
        get: operations["Quotations_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotations/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts offers line by line: prices become the suppliers', and orders are drafted where a warehouse is named. */
        post: operations["Quotations_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotations/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps what a supplier answered, in the place of an earlier answer. */
        post: operations["Quotations_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a request without accepting any offer. */
        post: operations["Quotations_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotations/{id}/declines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that a supplier does not quote. */
        post: operations["Quotations_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replenishment/budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The best use of limited money among the suggestions: what earns most for each coin first. */
        get: operations["Replenishment_budget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replenishment/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lines of the plan, what runs out first at the top. */
        get: operations["Replenishment_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replenishment/lines/{warehouseId}/{variantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every figure behind one line. */
        get: operations["Replenishment_line"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replenishment/lines/{warehouseId}/{variantId}/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says how one SKU is replenished in one warehouse; the next plan goes by it. */
        put: operations["Replenishment_rule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replenishment/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drafts orders of what is suggested, one for each supplier and warehouse. */
        post: operations["Replenishment_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replenishment/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for a new plan; it is made in the background. */
        post: operations["Replenishment_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replenishment/projections/{warehouseId}/{variantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What will be left of one SKU in one warehouse day by day if nothing more is ordered, and what is on its way. */
        get: operations["Replenishment_projection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replenishment/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the merchant replenishes. */
        get: operations["Replenishment_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes how the merchant replenishes; the next plan goes by it. */
        patch: operations["Replenishment_edit"];
        trace?: never;
    };
    "/api/v1/replenishment/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When the plan was made and what it comes to. */
        get: operations["Replenishment_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For how long each kind of data is kept. */
        get: operations["Retention_read"];
        /** Sets for how many months each kind of data is kept; the daily job deletes what is older. */
        put: operations["Retention_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How much the daily job would delete if these were the settings; nothing is changed. */
        post: operations["Retention_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every role with what it grants and is composed of. */
        get: operations["Roles_list"];
        put?: never;
        /** Makes a role of the merchant's own. */
        post: operations["Roles_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Roles_read"];
        put?: never;
        post?: never;
        /** Deletes a role of the merchant's own that nobody has. */
        delete: operations["Roles_remove"];
        options?: never;
        head?: never;
        /** Changes names, grants or parts. */
        patch: operations["Roles_edit"];
        trace?: never;
    };
    "/api/v1/roles/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be granted, and the shops and warehouses to which a role can be limited. */
        get: operations["Roles_permissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Views of a list: one's own and those that others share, and how one arranged the list. */
        get: operations["SavedViews_list"];
        put?: never;
        /** Saves filters, sort, columns and density of a list under a name. */
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
        /** Takes a view away; for thirty days it can be restored. */
        delete: operations["SavedViews_remove"];
        options?: never;
        head?: never;
        /** Changes a view: one's own, or a shared one where one may share. */
        patch: operations["SavedViews_change"];
        trace?: never;
    };
    "/api/v1/saved-views/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings a deleted view back; one that is there stays. */
        post: operations["SavedViews_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-views/audience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The roles that a view can be shared with. */
        get: operations["SavedViews_audience"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-views/settings/{screen}": {
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
        /** Notes one's own layout of a list, which views one sees, in which order, and which opens first. */
        patch: operations["SavedViews_arrange"];
        trace?: never;
    };
    "/api/v1/serials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units by serial number. */
        get: operations["Serials_list"];
        put?: never;
        /** Gives units that are in stock without serial numbers theirs. */
        post: operations["Serials_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/serials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One unit and what happened to it. */
        get: operations["Serials_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/serials/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes which units went with an order, by their serial numbers, once it is packed. */
        post: operations["ShippedSerials_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/serials/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that units came back, are sold again, written off, found again or are in another warehouse. */
        post: operations["Serials_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the merchant is set up: name, time zone, currency, language, calendar of work, switches. */
        get: operations["Settings_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what is given. */
        patch: operations["Settings_edit"];
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
        /** Opens a shop. */
        post: operations["Shops_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shops/{id}": {
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
        /** Changes a shop, closes it or opens it again. */
        patch: operations["Shops_edit"];
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
    "/api/v1/stock-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stock counts, the newest first. */
        get: operations["Counts_list"];
        put?: never;
        /** Opens a count of a warehouse, a zone, bins or articles. */
        post: operations["Counts_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock-counts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One count. */
        get: operations["Counts_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock-counts/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a count without any effect. */
        post: operations["Counts_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock-counts/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends counting: what differs too much is counted again, all else goes to review. */
        post: operations["Counts_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock-counts/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes down what was counted; a place that was counted before is overwritten. */
        post: operations["Counts_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock-counts/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items of a count in walking order. */
        get: operations["Counts_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock-counts/{id}/posting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Corrects the books by what was approved; beyond one's limit somebody with a larger one decides. */
        post: operations["Counts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock-counts/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves, rejects or sends back what was counted. */
        post: operations["Counts_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock-counts/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is due to be counted, by class of article. */
        get: operations["Counts_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is held, the newest first. */
        get: operations["Holds_list"];
        put?: never;
        /** Keeps available stock from being sold, all lines or none. */
        post: operations["Holds_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock-holds/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets held stock be sold again. */
        post: operations["Holds_release"];
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
    "/api/v1/stock/{variantId}/keeping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a variant is kept: by count, in lots, with serial numbers. */
        get: operations["Lots_keeping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Says how a variant is kept. */
        patch: operations["Lots_keep"];
        trace?: never;
    };
    "/api/v1/stock/{variantId}/layers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of which receipts the units of a variant are, first in, first out. */
        get: operations["Value_layers"];
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
    "/api/v1/stock/{variantId}/putaway": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where units of a variant are best put away. */
        get: operations["Stock_putaway"];
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
        /** Adds up both ledgers and compares every balance; what differs is frozen until somebody settles it. */
        post: operations["Stock_audit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds goods defective, puts them in quarantine, freezes or clears them; reserved goods cannot be taken. */
        post: operations["Stock_changeCondition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves goods inside a warehouse: from where they were received to their bins, or from bin to bin. */
        post: operations["Stock_move"];
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
    "/api/v1/stock/reservation-audits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compares what is reserved with what orders, holds and allotments ask for; what differs is frozen until somebody settles it. */
        post: operations["Reservations_audit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/reservation-settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a frozen balance reserve what is asked for, and lets it be sold again. */
        post: operations["Reservations_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets a frozen balance to what its ledger adds up to, and lets it be sold again. */
        post: operations["Stock_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/value": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stock was worth at a moment, by SKU, warehouse or category. */
        get: operations["Value_value"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/write-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes goods off for good; beyond one's limit somebody with a larger one decides. */
        post: operations["Stock_writeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplied-products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What suppliers deliver and at which prices, by SKU: of one supplier, or who delivers one variant. */
        get: operations["Suppliers_supplied"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier-scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All suppliers of whom there are facts in a period, the best first, with what their totals are made of. */
        get: operations["Scores_ranking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier-scores/weights": {
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
        /** Says how much each figure counts in the totals; figures that are missing stay. */
        patch: operations["Scores_weigh"];
        trace?: never;
    };
    "/api/v1/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suppliers by name, by code or by last change, filtered and searched. */
        get: operations["Suppliers_list"];
        put?: never;
        /** Creates a supplier. */
        post: operations["Suppliers_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One supplier with the people to ask there. */
        get: operations["Suppliers_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a supplier's profile, terms or status. */
        patch: operations["Suppliers_edit"];
        trace?: never;
    };
    "/api/v1/suppliers/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a person to ask at a supplier. */
        post: operations["Suppliers_addContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{id}/contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a person away from a supplier. */
        delete: operations["Suppliers_deleteContact"];
        options?: never;
        head?: never;
        /** Changes a person at a supplier; the version is the contact's. */
        patch: operations["Suppliers_editContact"];
        trace?: never;
    };
    "/api/v1/suppliers/{id}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said with a supplier, newest first. */
        get: operations["Suppliers_log"];
        put?: never;
        /** Keeps what was said with a supplier, and when to ask again. */
        post: operations["Suppliers_addLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{id}/log/{entryId}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that an entry of the log was followed up; safe to repeat. */
        post: operations["Suppliers_followUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{id}/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what a supplier delivers and at which prices; products that are not named stay as they are. */
        post: operations["Suppliers_setProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{id}/products/{variantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a product out of what a supplier delivers. */
        delete: operations["Suppliers_dropProduct"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{id}/score-card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How well a supplier delivered, from orders and receipts alone: over a period, and month by month. */
        get: operations["Scores_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals, the most urgent first. */
        get: operations["TransferProposals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer-proposals/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for a new plan, and with it for new proposals; it is made in the background. */
        post: operations["TransferProposals_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer-proposals/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How stock is balanced between warehouses. */
        get: operations["TransferProposals_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes how stock is balanced; the next plan goes by it. */
        patch: operations["TransferProposals_edit"];
        trace?: never;
    };
    "/api/v1/transfer-proposals/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When they were made and what they come to. */
        get: operations["TransferProposals_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer-proposals/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plans transfers of proposals, one for each pair of warehouses; each proposal is used once. */
        post: operations["TransferProposals_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Transfers between warehouses, the newest first. */
        get: operations["Transfers_list"];
        put?: never;
        /** Plans a transfer; nothing moves before it is shipped. */
        post: operations["Transfers_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One transfer. */
        get: operations["Transfers_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes in what arrived, all or a part, and writes off what is lost. */
        post: operations["Transfers_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives up a transfer that was not shipped. */
        post: operations["Transfers_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes in one pallet of a transfer, whole, by its scanned SSCC. */
        post: operations["LogisticUnits_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/shipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a transfer off: its goods are in transit then. */
        post: operations["Transfers_ship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pallets of a transfer, up to 500. */
        get: operations["LogisticUnits_ofTransfer"];
        put?: never;
        /** Makes pallets of what a transfer sends, before it is sent off; never more than a line has. */
        post: operations["LogisticUnits_makeTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a pallet of a transfer apart before it is sent off. */
        delete: operations["LogisticUnits_dissolveTransfer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/units/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** GS1 logistic labels of a transfer's pallets. */
        post: operations["LogisticUnits_labelsOfTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Transfers by where they stand, what is done for 30 days. */
        get: operations["Transfers_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unpaid-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How each shop deals with orders that are not paid. */
        get: operations["Unpaid_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unpaid-rules/{shopId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says how a shop deals with unpaid orders, in place of what was said before. */
        put: operations["Unpaid_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unpaid-stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What of a variant's reserved stock waits for payments. */
        get: operations["Unpaid_stock"];
        put?: never;
        post?: never;
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
    "/api/v1/webhooks/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One delivery with its body and the answer to every attempt. */
        get: operations["WebhookDeliveries_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/deliveries/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a delivery once more, under the same `webhook-id`. */
        post: operations["WebhookDeliveries_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The merchant's endpoints with their health, oldest first. */
        get: operations["WebhookEndpoints_list"];
        put?: never;
        /** Adds an endpoint. The answer holds its signing secret; `reveal-secret` shows it again. */
        post: operations["WebhookEndpoints_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WebhookEndpoints_read"];
        put?: never;
        post?: never;
        /** Deletes an endpoint with what waits for it and its log. */
        delete: operations["WebhookEndpoints_remove"];
        options?: never;
        head?: never;
        /** Changes an endpoint, or switches it off and on. */
        patch: operations["WebhookEndpoints_edit"];
        trace?: never;
    };
    "/api/v1/webhooks/endpoints/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent or is to be sent to an endpoint, newest first. */
        get: operations["WebhookDeliveries_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/endpoints/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Queues the events of a time once more, or those that were missed while the endpoint was off. */
        post: operations["WebhookDeliveries_replayRange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/endpoints/{id}/reveal-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The signing secret in clear. That it was looked at is an event of its own. */
        post: operations["WebhookEndpoints_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/endpoints/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes another signing secret. It signs at once; the old one signs beside it for 24 hours. */
        post: operations["WebhookEndpoints_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/endpoints/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends an event `webhook.test` to this endpoint only. */
        post: operations["WebhookEndpoints_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every type of event there is, grouped as people know them, in the caller's language. */
        get: operations["WebhookEndpoints_eventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptedQuotationDto: {
            /** @description Orders that were drafted. */
            orderIds: string[];
        };
        AcceptInvitationDto: {
            /** @description Of the authenticator app, where the account has a second factor. */
            code?: string;
            name: string;
            /** @description A new one; for somebody who has an account already, the one they have. */
            password: string;
        };
        AcceptProposalDto: {
            reason?: string;
            /** @description Version of each changed record, by its id, that the caller has looked at. */
            seen?: {
                [key: string]: number;
            };
        };
        AcceptQuotationDto: {
            /** @description Whose offer is taken for each line. */
            lines: components["schemas"]["QuotationAwardDto"][];
            /**
             * Format: uuid
             * @description Draft an order for each supplier, into this warehouse.
             */
            warehouseId?: string | null;
            /** @description Keep the offered prices as the suppliers'. */
            writePrices: boolean;
        };
        AddPhotosDto: {
            /**
             * Format: uuid
             * @description The scan that they belong to; without it, the inspection of `lineNo`.
             */
            itemId?: string;
            lineNo?: number;
            /** @description Ids of uploaded pictures. */
            photoIds: string[];
        };
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
            reason: "count" | "damaged" | "lost" | "found" | "correction";
            /** Format: uuid */
            warehouseId: string;
        };
        AdjustmentLineDto: {
            /** @description Code of the bin; required where all that is there lies in bins. */
            bin?: string;
            /**
             * @description Without one: `good`.
             * @enum {string}
             */
            condition?: "quarantine" | "defective" | "good" | "frozen";
            /** @description Units found (above zero) or missing (below zero). */
            delta: number;
            lot?: string;
            sku?: string;
            /**
             * Format: uuid
             * @description The variant, by this or by `sku`.
             */
            variantId?: string;
        };
        AdviceLineInputDto: {
            quantity: number;
            sku?: string;
            unitPrice?: string | null;
            /** Format: uuid */
            variantId?: string;
        };
        AdvisedLineDto: {
            /** @description The price of the contract in force. */
            contractPrice: string | null;
            leadTimeDays: number | null;
            /** @description The supplier's price for this quantity today. */
            listPrice: string | null;
            moq: number | null;
            name: string;
            /** @description The next quantity that the supplier would deliver. */
            orderable: number;
            packSize: number | null;
            quantity: number;
            sku: string;
            supplierSku: string | null;
            unitPrice: string | null;
            variantId: string;
            /** @description not_supplied, below_moq, not_in_packs, above_contract or above_list. */
            warnings: ("not_supplied" | "below_moq" | "not_in_packs" | "above_contract" | "above_list")[];
        };
        AllocatedPartDto: {
            lineNo: number;
            quantity: number;
            sku: string;
            warehouseId: string;
        };
        AllocateOrderDto: {
            /**
             * Format: uuid
             * @description Everything from here; missing: by the shop's rule.
             */
            warehouseId?: string;
        };
        AllocationDto: {
            criteria: ("fewest_splits" | "priority" | "region" | "highest_stock" | "oldest_lot" | "cost")[];
            /** @description ISO 4217, of the costs. */
            currency: string;
            maySplitLine: boolean;
            maySplitOrder: boolean;
            mostParcels: number;
            shopId: string;
            sources: components["schemas"]["SourceDto"][];
            /** @description 0 where nothing is set: then the shop's own warehouse is the only source. */
            version: number;
        };
        AllotmentDto: {
            /** @description Units, or per cent of what is on hand. */
            amount: number;
            id: string;
            /** @description Units that the shop can still take of it. */
            left: number;
            /** @enum {string} */
            mode: "fixed" | "percent";
            productName: string;
            shopCode: string;
            shopId: string;
            shopName: string;
            sku: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Units that its orders have taken, shipped or not. */
            used: number;
            variantId: string;
            version: number;
            warehouseCode: string;
            warehouseId: string;
        };
        AllotmentIdDto: {
            /** Format: uuid */
            id: string;
        };
        AllotmentIdsDto: {
            /** @description One per line. */
            ids: string[];
        };
        AllotmentLineDto: {
            /** @description Units, or per cent of what is on hand. */
            amount: number;
            sku?: string;
            /**
             * Format: uuid
             * @description The variant, by this or by `sku`.
             */
            variantId?: string;
        };
        AllotmentPageDto: {
            items: components["schemas"]["AllotmentDto"][];
            nextCursor: string | null;
        };
        AllotmentsRefreshedDto: {
            changed: number;
        };
        AnnouncedDeliveryDto: {
            id: string;
            number: number;
        };
        AnnounceDeliveryDto: {
            /** @description The day the order promises where nothing is said. */
            expectedOn?: string;
            /** @description Everything that is missing and not announced yet where nothing is said. */
            lines?: components["schemas"]["AnnouncedLineInputDto"][];
            note?: string;
            /** @description Number of the delivery note, where it is known already. */
            reference?: string;
        };
        AnnouncedLineDto: {
            /** @description How many may come at most; without it, what the warehouse's tolerance allows. */
            most?: number;
            quantity: number;
            sku?: string;
            unitCost?: string;
            /**
             * Format: uuid
             * @description The variant, by this or by `sku`.
             */
            variantId?: string;
        };
        AnnouncedLineInputDto: {
            lineNo: number;
            quantity: number;
        };
        AnnouncedUnitDto: {
            lines: components["schemas"]["UnitLineInputDto"][];
            /** @description The number that its sender gave it, 18 digits, also with its identifier `(00)`; without it, the next of ours. */
            sscc?: string;
            /** @description Gross. */
            weightGrams?: number;
        };
        ApiKeyDto: {
            addresses: string[] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string | null;
            id: string;
            name: string;
            perMinute: number | null;
            /** Format: date-time */
            revokedAt: string | null;
            roles: components["schemas"]["AssignedRoleDto"][];
            /** @description One or, while the key is renewed, two. */
            secrets: components["schemas"]["ApiSecretDto"][];
            version: number;
        };
        ApiKeyListDto: {
            items: components["schemas"]["ApiKeyDto"][];
        };
        ApiSecretDto: {
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it stops working, once another has taken its place.
             */
            endsAt: string | null;
            /** Format: date-time */
            lastUsedAt: string | null;
            /** @description The first characters, to recognise the secret by. */
            prefix: string;
        };
        ApprovalRuleDto: {
            /** @description … so many people must agree. */
            approvals: number;
            /** @description From this amount in minor units on … */
            fromMinor: number;
            permission: string;
        };
        ApprovalRulesDto: {
            rules: components["schemas"]["ApprovalRuleDto"][];
        };
        ArrangeCustomFieldsDto: {
            ids: string[];
            subject: string;
        };
        ArrivalDto: {
            lines: components["schemas"]["ArrivedLineDto"][];
        };
        ArrivedLineDto: {
            lineNo: number;
            /** @description Units that will not come any more; the rest stays in transit. */
            lost?: number;
            received: number;
        };
        ArticleLabelDto: {
            copies: number;
            /** @description A lot of it, which then stands in the code with its last day. */
            lot?: string;
            serial?: string;
            sku?: string;
            /**
             * Format: uuid
             * @description The variant, by this or by `sku`.
             */
            variantId?: string;
        };
        ArticleLabelsDto: {
            /**
             * @description `bars` where they fit (the default), or a `matrix` always.
             * @enum {string}
             */
            code?: "bars" | "matrix";
            /**
             * @description `pdf`, or `svg`: a picture of the first page.
             * @enum {string}
             */
            format?: "pdf" | "svg";
            lines: components["schemas"]["ArticleLabelDto"][];
            /** @description With the selling price. */
            price?: boolean;
            /**
             * @description `a4_3x8` (63.5 × 33.9 mm), `a4_2x7` (99.1 × 38.1 mm) or a roll by its measures in millimetres.
             * @enum {string}
             */
            size: "a4_3x8" | "a4_2x7" | "roll_100x150" | "roll_60x40" | "roll_50x30";
            /** @description First free place of a sheet that has been begun, from 1. */
            startAt?: number;
        };
        AssignedRoleDto: {
            roleId: string;
            shopIds: string[] | null;
            warehouseIds: string[] | null;
        };
        AuditEntryDto: {
            actorId: string;
            actorKind: string;
            actorName: string | null;
            /** Format: date-time */
            at: string;
            /** @description SHA-256 over this event and the hash before it, as hex. */
            hash: string;
            /** @description The event's. */
            id: string;
            /** @description Who proposed what the actor carried out. */
            onBehalfOf: string | null;
            onBehalfOfName: string | null;
            payload: {
                [key: string]: unknown;
            };
            requestId: string | null;
            /** @description Gap-free number in the merchant's chain. */
            seq: number;
            subjectId: string;
            subjectKind: string;
            subjectVersion: number;
            type: string;
        };
        AuditFaultDto: {
            eventId: string | null;
            /** @description altered, deleted, inserted, reordered, rewritten, lost or head_forged. */
            kind: string;
            seq: number;
        };
        AuditHeadDto: {
            /** Format: date-time */
            at: string;
            hash: string;
            keyId: string;
            seq: number;
            /** @description Ed25519, base64. */
            signature: string;
        };
        AuditPageDto: {
            items: components["schemas"]["AuditEntryDto"][];
            nextCursor: string | null;
        };
        AuditStateDto: {
            /** Format: date-time */
            checkedAt: string | null;
            fault: components["schemas"]["AuditFaultDto"] | null;
            /** @description The last signed head. */
            head: components["schemas"]["AuditHeadDto"] | null;
            keyId: string;
            /** @description Events numbered so far. */
            lastSeq: number;
            /** @description PEM of the key that signs now. */
            publicKey: string;
            /** @description Up to which number the chain was found whole when it was last looked at. */
            verifiedSeq: number;
        };
        AuditTypeDto: {
            /** @description What happened, in the caller's language. */
            description: string;
            /** @description Kind of the record, in the caller's language. */
            group: string;
            type: string;
        };
        AuditTypeListDto: {
            items: components["schemas"]["AuditTypeDto"][];
        };
        BinChangeDto: {
            active?: boolean;
            /** @description Null: nobody counts. */
            capacity?: number | null;
            code?: string;
            /** @enum {string} */
            kind?: "pick" | "reserve" | "receiving" | "quarantine" | "returns" | "defective";
            pickOrder?: number;
            zone?: string;
        };
        BinDto: {
            active: boolean;
            /** @description Units that fit; null where nobody counts. */
            capacity: number | null;
            code: string;
            id: string;
            /** @enum {string} */
            kind: "pick" | "reserve" | "receiving" | "quarantine" | "returns" | "defective";
            /** @description Place in the walk through the warehouse. */
            pickOrder: number;
            version: number;
            warehouseId: string;
            /** @description Part of the warehouse; may be empty. */
            zone: string;
        };
        BinLabelsDto: {
            binIds: string[];
            copies?: number;
            /**
             * @description `pdf`, or `svg`: a picture of the first page.
             * @enum {string}
             */
            format?: "pdf" | "svg";
            /**
             * @description `a4_3x8` (63.5 × 33.9 mm), `a4_2x7` (99.1 × 38.1 mm) or a roll by its measures in millimetres.
             * @enum {string}
             */
            size: "a4_3x8" | "a4_2x7" | "roll_100x150" | "roll_60x40" | "roll_50x30";
            /** @description First free place of a sheet that has been begun, from 1. */
            startAt?: number;
        };
        BinListDto: {
            items: components["schemas"]["BinDto"][];
        };
        BinPageDto: {
            items: components["schemas"]["BinRowDto"][];
            nextCursor: string | null;
        };
        BinRowDto: {
            active: boolean;
            /** @description Units that fit; null where nobody counts. */
            capacity: number | null;
            code: string;
            id: string;
            /** @enum {string} */
            kind: "pick" | "reserve" | "receiving" | "quarantine" | "returns" | "defective";
            /** @description Place in the walk through the warehouse. */
            pickOrder: number;
            /** @description Units that lie there, of all variants and conditions. */
            units: number;
            variants: number;
            version: number;
            warehouseCode: string;
            warehouseId: string;
            /** @description Part of the warehouse; may be empty. */
            zone: string;
        };
        BudgetDto: {
            /** @description Suggestions that got nothing, for want of money, cost or margin. */
            leftOut: number;
            lines: components["schemas"]["BudgetLineDto"][];
            profitMinor: number;
            spentMinor: number;
        };
        BudgetLineDto: {
            costMinor: number;
            /** @description What the units are expected to earn until the next order could come. */
            profitMinor: number;
            quantity: number;
            sku: string;
            suggested: number;
            variantId: string;
            warehouseId: string;
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
        CalendarDto: {
            days: components["schemas"]["SpecialDayDto"][];
            /** @description Monday first. */
            week: components["schemas"]["WeekDto"][];
        };
        CancelOrdersDto: {
            items: components["schemas"]["OrderIdDto"][];
            reason: string;
        };
        CandidateDto: {
            /** @enum {string} */
            class: "A" | "B" | "C";
            /** @description Days since it was due; articles that were never counted stand first. */
            daysOverdue: number | null;
            /** Format: date-time */
            lastCountedAt: string | null;
            onHand: number;
            productName: string;
            sku: string;
            variantId: string;
        };
        CandidateListDto: {
            items: components["schemas"]["CandidateDto"][];
        };
        CarrierDto: {
            /** @enum {string} */
            code: "sf" | "zto" | "yto" | "sto" | "yunda" | "jt" | "jd" | "ems" | "deppon" | "royal-mail" | "dhl" | "ups" | "fedex" | "dpd" | "other";
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
        ChannelSalesDto: {
            shopName: string;
            /** @description Units that went out in the last four weeks. */
            units: number;
        };
        ChatGroupChangeDto: {
            enabled?: boolean;
            kinds?: string[];
            /** @enum {string} */
            language?: "zh-CN" | "en";
            name?: string;
            /** @description Null takes the secret away. */
            secret?: string | null;
            url?: string;
        };
        ChatGroupDto: {
            channel: string;
            enabled: boolean;
            hasSecret: boolean;
            id: string;
            kinds: string[];
            language: string;
            /** @description What its service answered when it did not take the last message. */
            lastError: string | null;
            /** Format: date-time */
            lastSentAt: string | null;
            name: string;
            /** @description Host of its address; the rest is secret. */
            urlHost: string;
            version: number;
        };
        ChatGroupListDto: {
            items: components["schemas"]["ChatGroupDto"][];
            /** @description Sender of mail; null where no mail goes out, for want of SMTP_URL. */
            mailFrom: string | null;
        };
        ChatTestDto: {
            /** @description What it answered when it did not. */
            error: string | null;
            /** @description Whether the service took the message. */
            ok: boolean;
        };
        ClearanceLineDto: {
            /**
             * @description What should be done, and with how many of them.
             * @enum {string}
             */
            action: "transfer" | "return" | "write_off" | "promotion";
            advised: number;
            available: number;
            coverDays: number | null;
            currency: string;
            daysLeft: number | null;
            expiresOn: string | null;
            /** @description Of the line; the next plan makes others. */
            id: string;
            /** @description Days since something was sold; null where nothing ever was. */
            idleDays: number | null;
            /** @enum {string} */
            kind: "expired" | "expiring" | "slow" | "excess";
            /** @description How much of that is still there by now. */
            left: number;
            /** @description Empty where goods are not in lots. */
            lot: string;
            /** @description Null where nobody sees to it yet. */
            mark: components["schemas"]["ClearanceMarkDto"] | null;
            name: string;
            /** @description By which order they can go back. */
            order: components["schemas"]["TakeBackDto"] | null;
            perDay: number;
            /** @description Why, in the order in which it was decided. */
            reasons: ("past_last_day" | "too_old_to_ship" | "cover_beyond_life" | "never_sold" | "no_sale" | "too_much_cover" | "short_elsewhere" | "supplier_takes_back" | "nothing_else" | "long_without_sale")[];
            sku: string;
            supplierId: string | null;
            supplierName: string | null;
            toWarehouseCode: string | null;
            /** @description Where they should go. */
            toWarehouseId: string | null;
            /** @description Units that will not be sold in time. */
            units: number;
            /** @description What they cost, minor units of the merchant's currency; 0 where no cost is known, null for who may not see costs. */
            valueMinor: number | null;
            variantId: string;
            warehouseCode: string;
            warehouseId: string;
        };
        ClearanceMarkDto: {
            /** Format: date-time */
            at: string;
            byId: string;
            /** @description Null once the person is gone. */
            byName: string | null;
            reason: string | null;
            /** @enum {string} */
            state: "put_off" | "taken";
            until: string | null;
        };
        ClearanceMarkedDto: {
            /** @description How many lines were marked. */
            lines: number;
        };
        ClearancePageDto: {
            items: components["schemas"]["ClearanceLineDto"][];
            nextCursor: string | null;
            total?: number;
        };
        ClearanceSumDto: {
            /** @enum {string} */
            action: "transfer" | "return" | "write_off" | "promotion";
            lines: number;
            valueMinor: number | null;
        };
        ClearanceSummaryDto: {
            /** @description By what should be done. */
            byAction: components["schemas"]["ClearanceSumDto"][];
            currency: string;
            lines: number;
            /**
             * Format: date-time
             * @description Null before the first plan.
             */
            plannedAt: string | null;
            /** @description Null for who may not see costs. */
            valueMinor: number | null;
        };
        ClosePurchaseOrderDto: {
            /** @description Needed where something ordered did not come. */
            reason?: string | null;
        };
        CodeDto: {
            /** @description Six digits of the app, or a recovery code. */
            code: string;
        };
        ComingDto: {
            /** @description Of the purchase order or the transfer. */
            id: string;
            isLate: boolean;
            /** @enum {string} */
            kind: "purchase" | "transfer";
            number: string;
            /** @description ISO day; what should have come already is expected today. */
            on: string;
            units: number;
        };
        CompanyPrefixDto: {
            extension: number;
            /** @description The last serial number that the prefix has. */
            lastSerial: number;
            nextSerial: number;
            /** @description Null while none was set. */
            prefix: string | null;
            /** @description 0 while nothing was ever set. */
            version: number;
        };
        ComparisonBestDto: {
            leadTime: string | null;
            price: string | null;
            total: string | null;
        };
        ComparisonCellDto: {
            /** @description Minor units of the merchant's currency, without and with the freight's share. */
            amountHomeMinor: number;
            /** @description Units that must be bought to have those wanted. */
            buys: number;
            landedHomeMinor: number;
            leadTimeDays: number | null;
            lineNo: number;
            supplierId: string;
            unitPrice: string;
        };
        ConditionLineDto: {
            /** @description Where the goods lie. */
            bin?: string;
            /** @enum {string} */
            from: "quarantine" | "defective" | "good" | "frozen";
            lot?: string;
            quantity: number;
            sku?: string;
            /** @enum {string} */
            to: "quarantine" | "defective" | "good" | "frozen";
            /** @description Where they go; without it, the bin for goods in this condition. */
            toBin?: string;
            /**
             * Format: uuid
             * @description The variant, by this or by `sku`.
             */
            variantId?: string;
        };
        ConditionsDto: {
            lines: components["schemas"]["ConditionLineDto"][];
            reason: string;
            /** Format: uuid */
            warehouseId: string;
        };
        ConfirmationChangeDto: {
            lineNo: number;
            promisedOn?: {
                after: string;
                before: string | null;
            };
            quantity?: {
                after: number;
                before: number;
            };
        };
        ConfirmationDto: {
            changes: components["schemas"]["ConfirmationChangeDto"][];
            /** Format: date-time */
            createdAt: string;
            id: string;
            note: string | null;
            reference: string | null;
        };
        ConfirmLineDto: {
            lineNo: number;
            promisedOn?: string | null;
            /** @description 0 where the supplier does not deliver it. */
            quantity?: number | null;
        };
        ConfirmPurchaseOrderDto: {
            /** @description Lines of which the supplier says something else than was ordered. */
            lines: components["schemas"]["ConfirmLineDto"][];
            note?: string | null;
            reference?: string | null;
        };
        ConsignmentSettlementDto: {
            /** Format: date-time */
            createdAt: string;
            currency: string;
            id: string;
            lines: components["schemas"]["SettlementLineDto"][];
            /** @description As people say it: `CS000001`. */
            number: string;
            owedMinor: number;
            /** Format: date-time */
            since: string | null;
            soldUnits: number;
            supplierCode: string;
            supplierId: string;
            supplierName: string;
            /** Format: date-time */
            until: string;
        };
        ConsignorDto: {
            /** @description The merchant's currency. */
            currency: string;
            owedMinor: number;
            /**
             * Format: date-time
             * @description Until when all is settled; null where nothing is.
             */
            settledUntil: string | null;
            /** @description SKUs and units that are there. */
            skus: number;
            /** @description Units sold, lost or written off since the last settlement, and what is owed for them. */
            soldUnits: number;
            supplierCode: string;
            supplierId: string;
            supplierName: string;
            units: number;
        };
        ConsignorListDto: {
            items: components["schemas"]["ConsignorDto"][];
        };
        ContactChangeDto: {
            email?: string | null;
            name?: string;
            phone?: string | null;
            preferred?: boolean;
            role?: string | null;
        };
        ContactDto: {
            email: string | null;
            id: string;
            /** @description Masked without `personal:read`, as phone and e-mail are. */
            name: string;
            phone: string | null;
            preferred: boolean;
            role: string | null;
            version: number;
        };
        ContractChangeDto: {
            aql?: string | null;
            endsOn?: string;
            leadTimeDays?: number | null;
            mostRejectPercent?: string | null;
            /** @description All prices of the contract. */
            prices?: components["schemas"]["ContractPriceInputDto"][];
            startsOn?: string;
            /** @description For so many days after their receipt the supplier takes goods back. */
            takeBackDays?: number | null;
            terms?: string | null;
            title?: string;
        };
        ContractDto: {
            /** @description edit, activate or terminate: what may be done with it now, by the caller. Files hang on it as `contract`. */
            actions: string[];
            aql: string | null;
            currency: string;
            /** @description Days until it ends; below zero it is over. */
            daysLeft: number;
            endReason: string | null;
            endsOn: string;
            id: string;
            leadTimeDays: number | null;
            mostRejectPercent: string | null;
            number: string;
            priceCount: number;
            prices: components["schemas"]["ContractPriceDto"][];
            startsOn: string;
            /** @description draft, active, expired or terminated. */
            status: string;
            supplierCode: string;
            supplierId: string;
            supplierName: string;
            /** @description For so many days after their receipt the supplier takes goods back; null: that was not agreed. */
            takeBackDays: number | null;
            terms: string | null;
            title: string;
            version: number;
        };
        ContractPageDto: {
            items: components["schemas"]["ContractRowDto"][];
            nextCursor: string | null;
        };
        ContractPriceDto: {
            fromQuantity: number;
            name: string;
            sku: string;
            unitPrice: string;
            variantId: string;
        };
        ContractPriceInputDto: {
            fromQuantity: number;
            sku?: string;
            /** @description Decimal text in the supplier's currency. */
            unitPrice: string;
            /**
             * Format: uuid
             * @description The variant, by this or by `sku`.
             */
            variantId?: string;
        };
        ContractRowDto: {
            currency: string;
            /** @description Days until it ends; below zero it is over. */
            daysLeft: number;
            endsOn: string;
            id: string;
            leadTimeDays: number | null;
            number: string;
            priceCount: number;
            startsOn: string;
            /** @description draft, active, expired or terminated. */
            status: string;
            supplierCode: string;
            supplierId: string;
            supplierName: string;
            title: string;
            version: number;
        };
        CountAnswerDto: {
            lines: components["schemas"]["CountedLineDto"][];
            /** @description Pallets that were counted whole. */
            units: components["schemas"]["CountedUnitDto"][];
        };
        CountDto: {
            actions: ("enter" | "finish" | "review" | "recount" | "post" | "cancel")[];
            blind: boolean;
            /** Format: date-time */
            completedAt: string | null;
            counted: number;
            /** Format: date-time */
            createdAt: string;
            /** @description Places that differ; null where counting is blind and has not ended. */
            different: number | null;
            id: string;
            items: number;
            /** @enum {string} */
            kind: "full" | "cycle" | "spot";
            note: string;
            number: number;
            /** @description A place that differs by more units than this is counted a second time. */
            recountOver: number;
            /** @enum {string} */
            status: "requested" | "counting" | "investigating" | "ready_to_review" | "completed" | "cancelled";
            version: number;
            warehouseCode: string;
            warehouseId: string;
        };
        CountedItemDto: {
            /** Format: date */
            expiresOn?: string;
            lot?: string;
            note?: string;
            /** @description Ids of uploaded pictures. */
            photoIds?: string[];
            /** Format: date */
            producedOn?: string;
            /**
             * @description Why these units are not accepted.
             * @enum {string}
             */
            rejectReason?: "other" | "damaged" | "wrong_article" | "wrong_specification" | "expired" | "quality" | "packaging" | "incomplete" | "unordered";
            /** @description What the scanner read: barcode, SKU, a GS1 text that also names lot, dates and count, or the SSCC of a pallet. */
            scan: string;
            /** @description Serial number of the one unit; without it, what the scan says. */
            serial?: string;
        };
        CountedItemsDto: {
            items: components["schemas"]["CountedItemDto"][];
        };
        CountedLineDto: {
            accepted: number;
            lineNo: number;
            rejected: number;
            sku: string;
            variantId: string;
        };
        CountedUnitDto: {
            /** @description False: it was taken back. */
            arrived: boolean;
            articles: number;
            id: string;
            sscc: string;
            units: number;
        };
        CountEntriesDto: {
            entries: components["schemas"]["CountEntryDto"][];
        };
        CountEntryDto: {
            /** @description Code of the bin; without it, goods that nobody placed. */
            bin?: string;
            /** @enum {string} */
            condition?: "quarantine" | "defective" | "good" | "frozen";
            lot?: string;
            /**
             * Format: uuid
             * @description `movedBy` of the item when counting began: what was moved since then makes the count void.
             */
            movedBy?: string | null;
            note?: string;
            quantity: number;
            /** @description Barcode or SKU. */
            scan: string;
        };
        CountItemDto: {
            barcode: string | null;
            /** @description Null: goods that nobody placed. */
            bin: string | null;
            /** @description What the books said when it was counted; null before, and while counting is blind. */
            book: number | null;
            /** @enum {string} */
            condition: "quarantine" | "defective" | "good" | "frozen";
            counted: number | null;
            /** Format: date-time */
            countedAt: string | null;
            countedBy: string | null;
            difference: number | null;
            itemNo: number;
            lot: string;
            /** @description The last movement there, to be sent back with what was counted. */
            movedBy: string | null;
            note: string;
            productName: string;
            sku: string;
            /** @enum {string} */
            status: "approved" | "recount" | "ready_to_count" | "counted" | "rejected";
            times: number;
            /** @description Difference at average cost, minor units of the merchant's currency. */
            valueMinor: number | null;
            variantId: string;
        };
        CountItemListDto: {
            items: components["schemas"]["CountItemDto"][];
            /** @description Whether any article has the `code` that was asked for, on this count or not; null where none was. */
            known: boolean | null;
            /** @description `after` of the next page. */
            next: number | null;
        };
        CountMadeDto: {
            id: string;
            items: number;
            number: number;
        };
        CountPageDto: {
            items: components["schemas"]["CountDto"][];
            nextCursor: string | null;
        };
        CountStateDto: {
            /** @enum {string} */
            status: "requested" | "counting" | "investigating" | "ready_to_review" | "completed" | "cancelled";
            version: number;
        };
        CreatedApiKeyDto: {
            addresses: string[] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string | null;
            id: string;
            name: string;
            perMinute: number | null;
            /** Format: date-time */
            revokedAt: string | null;
            roles: components["schemas"]["AssignedRoleDto"][];
            /** @description Shown this once. */
            secret: string;
            /** @description One or, while the key is renewed, two. */
            secrets: components["schemas"]["ApiSecretDto"][];
            version: number;
        };
        CreatedDto: {
            id: string;
        };
        CustomFieldChangeDto: {
            /** @description An archived field keeps its values and is asked for no more; false brings it back. */
            archived?: boolean;
            /** @description For records that are made without a value, in the form of the field's values. */
            defaultValue?: string | number | boolean | string[] | null;
            /** @description Heading under which the form shows it. */
            group?: string | null;
            helpEn?: string | null;
            /** @description Stands under the field. */
            helpZh?: string | null;
            /** @description About a person: masked without `personal:read`, only named in events, erased with the person. */
            isPersonal?: boolean;
            labelEn?: string | null;
            /** @description One of the two names may be missing. */
            labelZh?: string | null;
            max?: string | null;
            /** @description Characters of a text: at most 500, of a long text 5,000. */
            maxLength?: number | null;
            /** @description Least value of integers, decimals and dates, as text. */
            min?: string | null;
            /** @description All options of a choice, in their order. */
            options?: components["schemas"]["CustomOptionInputDto"][];
            /** @description Asked for from now on: when a record is made, and when its custom values are edited. */
            required?: boolean;
            /** @description Decimals of a decimal; 2 where nothing is said. */
            scale?: number | null;
        };
        CustomFieldDto: {
            /** Format: date-time */
            archivedAt: string | null;
            code: string;
            defaultValue: (string | number | boolean | string[] | null) | null;
            group: string | null;
            helpEn: string | null;
            helpZh: string | null;
            id: string;
            isPersonal: boolean;
            labelEn: string | null;
            labelZh: string | null;
            max: string | null;
            maxLength: number | null;
            min: string | null;
            options: components["schemas"]["CustomOptionDto"][];
            /** @description Counts the fields of a subject from 0. */
            position: number;
            required: boolean;
            scale: number | null;
            subject: string;
            /** @description text, long_text, integer, decimal, boolean, date, datetime, choice, multi_choice, url, email or phone. */
            type: string;
            version: number;
        };
        CustomFieldListDto: {
            items: components["schemas"]["CustomFieldDto"][];
            /** @description Kinds of records that may have fields. */
            subjects: components["schemas"]["CustomSubjectDto"][];
        };
        CustomOptionDto: {
            archived: boolean;
            code: string;
            /** @enum {string} */
            colour: "active" | "neutral" | "info" | "success" | "warning" | "danger";
            labelEn: string | null;
            labelZh: string | null;
        };
        CustomOptionInputDto: {
            /** @description Stays with the records that hold it and is not chosen any more. */
            archived?: boolean;
            /** @description What records hold: it stays. */
            code: string;
            /** @enum {string} */
            colour?: "active" | "neutral" | "info" | "success" | "warning" | "danger";
            labelEn?: string | null;
            labelZh?: string | null;
        };
        CustomSubjectDto: {
            subject: string;
            title: components["schemas"]["WordsDto"];
        };
        DataMapDto: {
            items: components["schemas"]["PersonalDataDto"][];
        };
        DeclineProposalDto: {
            reason: string;
        };
        DifferenceDto: {
            /** @description Whether the record was changed since the proposal was made. */
            changed: boolean;
            id: string;
            label: string;
            now: {
                [key: string]: unknown;
            } | null;
            then: {
                [key: string]: unknown;
            };
            version: number | null;
        };
        DraftedOrderDto: {
            currency: string;
            id: string;
            lineCount: number;
            number: string;
            supplierName: string;
            totalMinor: number;
        };
        DraftedOrdersDto: {
            orders: components["schemas"]["DraftedOrderDto"][];
        };
        DraftedTransferDto: {
            fromWarehouseCode: string;
            id: string;
            lineCount: number;
            number: number;
            toWarehouseCode: string;
            units: number;
        };
        DraftedTransfersDto: {
            transfers: components["schemas"]["DraftedTransferDto"][];
        };
        DraftTransfersDto: {
            lines: components["schemas"]["ProposalTakenDto"][];
            note?: string;
        };
        EditOrderDto: {
            /** @description Values of the merchant's own fields, by code: those that are missing stay, null clears one. */
            custom?: {
                [key: string]: unknown;
            };
            sellerMemo?: string;
        };
        EffectiveRightsDto: {
            items: components["schemas"]["RightDto"][];
        };
        EndAllotmentsDto: {
            items: components["schemas"]["AllotmentIdDto"][];
        };
        EndPresalesDto: {
            items: components["schemas"]["PresaleIdDto"][];
        };
        EnteredDto: {
            entered: number;
        };
        ErasureDto: {
            /** @description Of the entry in the log, which says when the copies are gone as well. */
            id: string;
            records: number;
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
        EventTypeDto: {
            /** @description What it means, in the caller's language. */
            description: string;
            type: string;
        };
        EventTypeGroupDto: {
            name: string;
            /** @description What the types begin with; `<subject>.*` takes all of them, also those that come later. */
            subjects: string[];
            types: components["schemas"]["EventTypeDto"][];
        };
        EventTypeListDto: {
            items: components["schemas"]["EventTypeGroupDto"][];
        };
        ExplainedPlaceDto: {
            chosen: boolean;
            /** @description Of the units that are wanted, how many it has. */
            has: number;
            /** @description Units that it would send. */
            units: number;
            wanted: number;
            warehouseCode: string;
            warehouseId: string;
            warehouseName: string;
            /** @description `chosen`, or why not: inactive, excluded, frozen, nothing, not_enough, more_parcels, more_splits, lower_priority, further, less_stock, newer_goods, dearer, alike. */
            why: string;
            /** @description Parcels, or their cost in minor units, if it sent something all the same. */
            would: number | null;
        };
        ExplanationDto: {
            /** @description Every way in which the person comes by it. */
            paths: components["schemas"]["RightPathDto"][];
            permission: string;
            /** @description What holds in the end; null: not allowed. */
            right: components["schemas"]["RightDto"] | null;
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
        FeatureDto: {
            code: string;
            nameEn: string;
            nameZh: string;
            on: boolean;
        };
        FieldErrorDto: {
            code: string;
            message: string;
            /** @description JSON pointer into the body, or the name of a query parameter. */
            pointer: string;
        };
        FileDto: {
            bytes: number;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            createdByName: string | null;
            height: number | null;
            id: string;
            /** @description image, pdf, sheet or text. */
            kind: string;
            mediaType: string;
            name: string;
            /** @description Address of a copy of at most 1,024 pixels, for pictures. */
            previewUrl: string | null;
            /** @description SHA-256 of the file as it was sent, as hex; pictures are stored redrawn, without what else they held. */
            sha256: string;
            subjectId: string | null;
            subjectKind: string | null;
            /** @description Address of a copy of at most 256 pixels, for pictures. */
            thumbnailUrl: string | null;
            /** @description Address of the file for the next 15 minutes, readable by whoever has it. */
            url: string;
            /** @description Pixels of a picture. */
            width: number | null;
        };
        FilePageDto: {
            items: components["schemas"]["FileDto"][];
            nextCursor: string | null;
        };
        FinishCountDto: {
            /**
             * @description What happens to places that nobody counted: `skip` leaves them as they are, `empty` takes them to hold nothing.
             * @enum {string}
             */
            missing?: "empty" | "skip";
        };
        FormatsDto: {
            /** @enum {string} */
            clock?: "24" | "12";
            /** @enum {string} */
            dateOrder?: "ymd" | "dmy" | "mdy";
            /**
             * @description Between groups of digits and before the decimals: `comma_point` is 1,234.56.
             * @enum {string}
             */
            marks?: "comma_point" | "point_comma" | "space_comma" | "apostrophe_point" | "none_point" | "none_comma";
            /**
             * @description -5, 5- or (5).
             * @enum {string}
             */
            negative?: "minus" | "trailing" | "parentheses";
            /** @enum {string} */
            weekStart?: "monday" | "sunday" | "saturday";
        };
        GridSettingChangeDto: {
            columns?: components["schemas"]["ViewColumnDto"][];
            /** @description Empty: none. */
            defaultView?: string;
            /** @enum {string} */
            density?: "compact" | "comfortable";
            hiddenViews?: string[];
            viewOrder?: string[];
        };
        GridSettingDto: {
            /** @description The person's own layout, used without a view; empty: as the list comes. */
            columns: components["schemas"]["ViewColumnDto"][];
            /** @description Opened where the address says nothing: an id of a saved view or the code of a built-in one. */
            defaultView: string | null;
            /** @enum {string} */
            density: "compact" | "comfortable";
            /** @description Views that the person does not want to see, saved and built-in ones. */
            hiddenViews: string[];
            /** @description Views in the person's order; those that are not named come after them. */
            viewOrder: string[];
        };
        HoldDto: {
            actorId: string;
            actorName: string | null;
            /** Format: date-time */
            createdAt: string;
            id: string;
            note: string;
            productName: string;
            quantity: number;
            sku: string;
            /** Format: date-time */
            until: string | null;
            variantId: string;
            warehouseCode: string;
            warehouseId: string;
        };
        HoldIdsDto: {
            /** @description One per line. */
            ids: string[];
        };
        HoldingDto: {
            bin: string;
            binId: string;
            /** @enum {string} */
            condition: "quarantine" | "defective" | "good" | "frozen";
            expiresOn: string | null;
            /** @enum {string} */
            kind: "pick" | "reserve" | "receiving" | "quarantine" | "returns" | "defective";
            /** @description Empty where goods have no lot. */
            lot: string;
            /** @enum {string} */
            lotStatus: "approved" | "on_hold" | "recalled";
            productName: string;
            quantity: number;
            sku: string;
            variantId: string;
            warehouseCode: string;
            warehouseId: string;
            zone: string;
        };
        HoldingListDto: {
            items: components["schemas"]["HoldingDto"][];
        };
        HoldLineDto: {
            quantity: number;
            sku?: string;
            /**
             * Format: uuid
             * @description The variant, by this or by `sku`.
             */
            variantId?: string;
        };
        HoldPageDto: {
            items: components["schemas"]["HoldDto"][];
            nextCursor: string | null;
        };
        IdentityDto: {
            emails?: string[];
            /** @description Numbers or names at a channel, as they came with the orders. */
            externalIds?: string[];
            /** @description Compared by their digits, at least six. */
            phones?: string[];
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
            /**
             * Format: date-time
             * @description Set when the uploaded file was deleted: it cannot be run or read again.
             */
            fileGoneAt: string | null;
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
        InboundChangeDto: {
            blind?: boolean;
            /** Format: date */
            expectedOn?: string | null;
            /** @description All lines, in place of those that are there. */
            lines?: components["schemas"]["AnnouncedLineDto"][];
            note?: string;
            party?: string;
            reference?: string;
        };
        InboundDetailDto: {
            /** @description What may be done now, by whoever asks. */
            actions: ("finish" | "post" | "cancel" | "edit" | "pack" | "arrive" | "unload" | "count" | "serials" | "photos" | "inspect" | "back")[];
            /** Format: date-time */
            arrivedAt: string | null;
            /** @description Whoever counts does not see what is expected. */
            blind: boolean;
            /** Format: date-time */
            createdAt: string;
            expectedOn: string | null;
            id: string;
            /** @description The last hundred scans, the newest first. */
            items: components["schemas"]["InboundItemDto"][];
            lineCount: number;
            lines: components["schemas"]["InboundLineDto"][];
            note: string;
            number: number;
            /** @description Who sends it. */
            party: string;
            /** Format: date-time */
            postedAt: string | null;
            reference: string;
            /** @enum {string} */
            source: "manual" | "purchase" | "transfer" | "return";
            sourceId: string | null;
            /** @enum {string} */
            status: "cancelled" | "expected" | "arrived" | "unloaded" | "inspected" | "posted";
            unitsCounted: number;
            /** @description Null where counting is blind and has not ended. */
            unitsExpected: number | null;
            unitsRejected: number;
            version: number;
            warehouseCode: string;
            warehouseId: string;
        };
        InboundDto: {
            /** @description What may be done now, by whoever asks. */
            actions: ("finish" | "post" | "cancel" | "edit" | "pack" | "arrive" | "unload" | "count" | "serials" | "photos" | "inspect" | "back")[];
            /** Format: date-time */
            arrivedAt: string | null;
            /** @description Whoever counts does not see what is expected. */
            blind: boolean;
            /** Format: date-time */
            createdAt: string;
            expectedOn: string | null;
            id: string;
            lineCount: number;
            note: string;
            number: number;
            /** @description Who sends it. */
            party: string;
            /** Format: date-time */
            postedAt: string | null;
            reference: string;
            /** @enum {string} */
            source: "manual" | "purchase" | "transfer" | "return";
            sourceId: string | null;
            /** @enum {string} */
            status: "cancelled" | "expected" | "arrived" | "unloaded" | "inspected" | "posted";
            unitsCounted: number;
            /** @description Null where counting is blind and has not ended. */
            unitsExpected: number | null;
            unitsRejected: number;
            version: number;
            warehouseCode: string;
            warehouseId: string;
        };
        InboundItemDto: {
            actorId: string;
            actorName: string | null;
            /** Format: date-time */
            at: string;
            expiresOn: string | null;
            id: string;
            lineNo: number;
            lot: string;
            note: string;
            photoIds: string[];
            quantity: number;
            reason: string;
            rejected: boolean;
        };
        InboundLabelsDto: {
            /** @enum {string} */
            code?: "bars" | "matrix";
            copies?: number;
            /**
             * @description `pdf`, or `svg`: a picture of the first page.
             * @enum {string}
             */
            format?: "pdf" | "svg";
            /** @description Only these lines. */
            lineNos?: number;
            /**
             * @description One for each accepted unit, or one for each line and lot.
             * @enum {string}
             */
            per: "unit" | "line";
            price?: boolean;
            /**
             * @description `a4_3x8` (63.5 × 33.9 mm), `a4_2x7` (99.1 × 38.1 mm) or a roll by its measures in millimetres.
             * @enum {string}
             */
            size: "a4_3x8" | "a4_2x7" | "roll_100x150" | "roll_60x40" | "roll_50x30";
            /** @description First free place of a sheet that has been begun, from 1. */
            startAt?: number;
        };
        InboundLineDto: {
            accepted: number;
            barcode: string | null;
            /** @description Null where counting is blind and has not ended. */
            expected: number | null;
            inspection: components["schemas"]["InspectionDto"] | null;
            lineNo: number;
            most: number | null;
            productName: string;
            rejected: number;
            /** @description How many accepted units have a serial number. */
            serials: number;
            sku: string;
            tracksLots: boolean;
            tracksSerials: boolean;
            variantId: string;
            variantTitle: string;
        };
        InboundMadeDto: {
            id: string;
            number: number;
        };
        InboundPageDto: {
            items: components["schemas"]["InboundDto"][];
            nextCursor: string | null;
        };
        InboundPhotoDto: {
            /** Format: date-time */
            at: string;
            fileId: string;
            /** @description The scan it belongs to; null: the inspection of the line. */
            itemId: string | null;
            lineNo: number;
            name: string;
            previewUrl: string;
            /** @description Why these units were not accepted; empty where it is about something else. */
            reason: string;
            thumbnailUrl: string;
            /** @description Address for the next 15 minutes, readable by whoever has it. */
            url: string;
        };
        InboundPhotoListDto: {
            items: components["schemas"]["InboundPhotoDto"][];
        };
        InboundSerialDto: {
            /** Format: date-time */
            at: string;
            lineNo: number;
            lot: string;
            rejected: boolean;
            serial: string;
        };
        InboundSerialListDto: {
            items: components["schemas"]["InboundSerialDto"][];
        };
        InboundStateDto: {
            /** @enum {string} */
            status: "cancelled" | "expected" | "arrived" | "unloaded" | "inspected" | "posted";
            version: number;
        };
        InboundStepDto: {
            /** @enum {string} */
            step: "finish" | "cancel" | "arrive" | "unload" | "back";
        };
        InboundVersionDto: {
            version: number;
        };
        InboxStateDto: {
            newest: components["schemas"]["NotificationDto"] | null;
            unread: number;
        };
        InspectionDto: {
            acceptUpTo: number;
            aql: number;
            /** Format: date-time */
            at: string;
            defects: number;
            /** @enum {string} */
            level: "S-1" | "S-2" | "S-3" | "S-4" | "I" | "II" | "III";
            lotSize: number;
            note: string;
            photoIds: string[];
            sampleSize: number;
            /** @enum {string} */
            verdict: "reject" | "accept";
        };
        InspectionResultDto: {
            acceptUpTo: number;
            letter: string;
            lotSize: number;
            sampleSize: number;
            /** @enum {string} */
            verdict: "reject" | "accept";
        };
        InvitationDto: {
            /** Format: date-time */
            createdAt: string;
            email: string;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            name: string | null;
            roles: components["schemas"]["AssignedRoleDto"][];
        };
        InvitationListDto: {
            items: components["schemas"]["InvitationDto"][];
        };
        InvitationViewDto: {
            email: string;
            /** @description Somebody with this address has an account: they sign in with their own password. */
            hasAccount: boolean;
            merchantName: string;
            name: string | null;
        };
        JobDto: {
            /** @description What may be done with it now: cancel, retry. */
            actions: string[];
            attempt: number;
            /** @description Someone asked it to stop, and it has not yet. */
            cancelAsked: boolean;
            /** Format: date-time */
            createdAt: string;
            createdByName: string | null;
            /** @description How far the work is, in units of its own; null where it does not say. */
            done: number | null;
            /** @description What went wrong last. */
            error: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            id: string;
            mostAttempts: number;
            /**
             * Format: date-time
             * @description When it runs next, or ran last.
             */
            runAt: string;
            /** Format: date-time */
            startedAt: string | null;
            /** @description waiting, running, retrying (failed, will be tried again), done, failed (for good) or cancelled. */
            state: string;
            /** @description What it does, such as `run-import`. */
            task: string;
            total: number | null;
        };
        JobPageDto: {
            items: components["schemas"]["JobDto"][];
            nextCursor: string | null;
            /** @description Seconds since a worker said that it is there; null when none ever did. */
            workerSeenSecondsAgo: number | null;
        };
        LandedCostDto: {
            amountHomeMinor: number;
            /** Format: date-time */
            createdAt: string;
            id: string;
            kind: string;
            note: string | null;
            spreadBy: string;
        };
        LandedCostInputDto: {
            /** @description Minor units of the merchant's currency. */
            amountHomeMinor: number;
            /** @enum {string} */
            kind: "other" | "freight" | "duty" | "insurance";
            note?: string | null;
            /** @enum {string} */
            spreadBy: "value" | "quantity" | "weight";
        };
        LayerDto: {
            /** @description `receive`, or what else brought units in. */
            kind: string;
            left: number;
            /** @description The supplier to whom they belong until they are sold; null: they are our own. */
            ownerId: string | null;
            /** @description Units that came in, and how many of them are left. */
            quantity: number;
            /** Format: date-time */
            receivedAt: string;
            reference: string | null;
            refId: string | null;
            /** @description What `refId` names. */
            refType: string | null;
            transactionId: string;
            /** @description Decimal text; null where nobody knows it. Of a supplier's goods: what is owed once one is sold. */
            unitCost: string | null;
            /** @description Of what is left. */
            valueMinor: number | null;
            warehouseCode: string;
        };
        LayersDto: {
            /** @description The moving average of that moment; null where no cost is known. */
            averageCost: string | null;
            averageValueMinor: number | null;
            currency: string;
            /** @description The newest 200. */
            layers: components["schemas"]["LayerDto"][];
            /** @description Older layers that are not listed. */
            layersLeftOut: number;
            sku: string;
            units: number;
            unitsOfOthers: number;
            unitsWithoutCost: number;
            /** @description By layers, first in, first out; of our own. */
            valueMinor: number;
            variantId: string;
        };
        LeadTimeDto: {
            days: number;
            deviation: number;
            /** @enum {string} */
            source: "receipts_of_sku" | "receipts_of_supplier" | "supplier_says" | "assumed";
        };
        LineComparisonDto: {
            best: components["schemas"]["ComparisonBestDto"];
            cells: components["schemas"]["ComparisonCellDto"][];
            lineNo: number;
        };
        LinePresaleDto: {
            /** @description Units whose goods have come, and that still wait. */
            filled: number;
            promisedOn: string;
            waiting: number;
        };
        LinkMadeDto: {
            /** @description Whether a mail with it is on its way. */
            mailed: boolean;
            /** @description To be handed on where no mail goes out; shown this once. */
            url: string;
        };
        LogEntryInputDto: {
            /** @description When to ask again. */
            followUpOn?: string | null;
            /** @enum {string} */
            kind: "mail" | "call" | "visit" | "chat" | "note";
            said: string;
        };
        LoginDto: {
            /** @description Six digits of the authenticator app, or a recovery code, where the person has a second factor. */
            code?: string;
            email: string;
            password: string;
        };
        LogisticUnitDto: {
            /** Format: date-time */
            createdAt: string;
            id: string;
            lines: components["schemas"]["LogisticUnitLineDto"][] | null;
            /** @description Whether the caller may take it apart now. */
            mayDissolve: boolean;
            /** @description Numbered here, not by its sender. */
            ours: boolean;
            /** @description Why it was rejected as a whole; empty where it was not. */
            rejectReason: string;
            /** Format: date-time */
            scannedAt: string | null;
            /** @description 18 digits. */
            sscc: string;
            /**
             * @description `not_scanned`: its delivery or transfer has ended without it.
             * @enum {string}
             */
            state: "arrived" | "packed" | "not_scanned";
            /** @description Null where counting is blind and it has not been counted. */
            units: number | null;
            weightGrams: number | null;
        };
        LogisticUnitLineDto: {
            bestBefore: string | null;
            expiresOn: string | null;
            lot: string;
            productName: string;
            quantity: number;
            sku: string;
            variantId: string;
        };
        LogisticUnitListDto: {
            items: components["schemas"]["LogisticUnitDto"][];
        };
        LotChangeDto: {
            /** Format: date */
            expiresOn?: string | null;
            /** Format: date */
            producedOn?: string | null;
            /** @enum {string} */
            status?: "approved" | "on_hold" | "recalled";
        };
        LotDto: {
            /** @description The last day on which it may be sold. */
            expiresOn: string | null;
            id: string;
            lot: string;
            producedOn: string | null;
            /** @enum {string} */
            status: "approved" | "on_hold" | "recalled";
            variantId: string;
            version: number;
        };
        LotPageDto: {
            items: components["schemas"]["LotRowDto"][];
            nextCursor: string | null;
        };
        LotRowDto: {
            /** @description Bins in which units of it lie. */
            bins: number;
            currency: string;
            /** @description Days from today to the last day of sale; below zero when it has passed. */
            daysLeft: number | null;
            /** @description The last day on which it may be sold. */
            expiresOn: string | null;
            /** @description Good units that lie in bins. */
            good: number;
            id: string;
            lot: string;
            producedOn: string | null;
            productName: string;
            sku: string;
            /** @enum {string} */
            status: "approved" | "on_hold" | "recalled";
            /** @description Units in any other condition. */
            unavailable: number;
            /** @description What its units are worth: at average cost, at the price where no cost is known; null for who may not read costs. */
            valueMinor: number | null;
            variantId: string;
            version: number;
        };
        MadeUnitDto: {
            id: string;
            sscc: string;
        };
        MadeUnitsDto: {
            items: components["schemas"]["MadeUnitDto"][];
        };
        MailAskedDto: {
            /** @description Whether the desk sends mail at all. */
            queued: boolean;
        };
        MailPurchaseOrderDto: {
            /**
             * Format: uuid
             * @description Whom to write to; the supplier's preferred contact where nothing is said.
             */
            contactId?: string;
            /**
             * @description Language of mail and document.
             * @enum {string}
             */
            language?: "zh-CN" | "en";
            /** @description Stands above the order in the mail. */
            message?: string | null;
        };
        MakeInboundUnitsDto: {
            /** @description Pallets as they stand there, also mixed ones, or as their sender numbered them. */
            units?: components["schemas"]["AnnouncedUnitDto"][];
        };
        MakeUnitsDto: {
            /** @description Pallets as they stand there, also mixed ones. */
            units?: components["schemas"]["NewUnitDto"][];
        };
        MarkClearanceDto: {
            ids: string[];
            /**
             * @description `take`: the caller sees to them; `put_off`: nobody before a day; `give_back`: neither.
             * @enum {string}
             */
            mark: "put_off" | "take" | "give_back";
            /** @description Why it is put off; needed there. */
            reason?: string;
            /**
             * Format: date
             * @description The day on which what is put off comes back, such as `2026-03-01`; needed there.
             */
            until?: string;
        };
        MarkPaidDto: {
            items: components["schemas"]["OrderIdDto"][];
        };
        MemberDto: {
            /**
             * Format: date-time
             * @description Set when the account is closed.
             */
            disabledAt: string | null;
            email: string;
            id: string;
            /** Format: date-time */
            joinedAt: string;
            /** Format: date-time */
            lastSeenAt: string | null;
            name: string;
            roles: components["schemas"]["AssignedRoleDto"][];
        };
        MemberListDto: {
            items: components["schemas"]["MemberDto"][];
        };
        MembershipDto: {
            id: string;
            name: string;
        };
        MoveDto: {
            lines: components["schemas"]["MoveLineDto"][];
            /** Format: uuid */
            warehouseId: string;
        };
        MoveLineDto: {
            /** @enum {string} */
            condition?: "quarantine" | "defective" | "good" | "frozen";
            /** @description Code of the bin; null: goods that nobody has placed yet. */
            from: string | null;
            lot?: string;
            quantity: number;
            sku?: string;
            to: string | null;
            /**
             * Format: uuid
             * @description The variant, by this or by `sku`.
             */
            variantId?: string;
        };
        MovementDto: {
            actorId: string;
            actorName: string | null;
            /** Format: date-time */
            at: string;
            fromAccount: string;
            id: string;
            /** @enum {string} */
            kind: "reserve" | "arrive" | "ship" | "receive" | "adjust" | "release" | "block" | "unblock" | "dispatch" | "send_back";
            /** @description What whoever received or counted it wrote beside it. */
            note: string | null;
            /** @description Units moved, above zero; the accounts say which way. */
            quantity: number;
            reason: string | null;
            reference: string | null;
            refId: string | null;
            /** @description What `refId` names: `order`, `hold`, `purchase`, `inbound`, `transfer`, `count` or `allotment`. */
            refType: string | null;
            toAccount: string;
            warehouseCode: string;
        };
        MovementPageDto: {
            items: components["schemas"]["MovementDto"][];
            nextCursor: string | null;
        };
        NamedSerialsDto: {
            lineNo: number;
            /** @description How many accepted units of the line have one now. */
            serials: number;
        };
        NameSerialsDto: {
            /** @description Numbers of units that were accepted without. */
            add?: string[];
            lineNo: number;
            /** @description Lot of the units that are added; without it, the line's only lot. */
            lot?: string;
            /** @description Numbers that were scanned wrongly. */
            remove?: string[];
        };
        NewApiKeyDto: {
            /** @description Addresses or networks (CIDR) from which it may be used; null: any. */
            addresses?: string[] | null;
            /**
             * Format: date-time
             * @description When it stops working by itself.
             */
            expiresAt?: string | null;
            name: string;
            /** @description Requests a minute; null: what the installation allows. */
            perMinute?: number | null;
            /** @description What the key may do, perhaps for some shops or warehouses only; never more than whoever makes it. */
            roles: components["schemas"]["RoleGivenDto"][];
        };
        NewBinDto: {
            capacity?: number | null;
            /** @description 1 to 30 letters, digits or `-._/`; unique in the warehouse. */
            code: string;
            /** @enum {string} */
            kind: "pick" | "reserve" | "receiving" | "quarantine" | "returns" | "defective";
            pickOrder?: number;
            zone?: string;
        };
        NewBinsDto: {
            bins: components["schemas"]["NewBinDto"][];
            /** Format: uuid */
            warehouseId: string;
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
        NewChatGroupDto: {
            /**
             * @description wecom, dingtalk, feishu or slack.
             * @enum {string}
             */
            channel: "wecom" | "dingtalk" | "feishu" | "slack";
            /** @description Kinds of notifications that go to the group. */
            kinds: string[];
            /** @enum {string} */
            language: "zh-CN" | "en";
            name: string;
            /** @description Signing secret of the robot, for DingTalk and Feishu. */
            secret?: string | null;
            /** @description Address of the group's robot. It is sealed and never shown again. */
            url: string;
        };
        NewContactDto: {
            email?: string | null;
            name: string;
            phone?: string | null;
            /** @description Gets orders by mail; there is one at most. */
            preferred?: boolean;
            role?: string | null;
        };
        NewContractDto: {
            /** @description Acceptable quality limit, in percent, as decimal text: "2.5". */
            aql?: string | null;
            /** @description The last day on which it holds. */
            endsOn: string;
            leadTimeDays?: number | null;
            /** @description Percent of a delivery that may be rejected before all of it may. */
            mostRejectPercent?: string | null;
            prices: components["schemas"]["ContractPriceInputDto"][];
            startsOn: string;
            /** Format: uuid */
            supplierId: string;
            /** @description For so many days after their receipt the supplier takes goods back. */
            takeBackDays?: number | null;
            terms?: string | null;
            title: string;
        };
        NewCountDto: {
            binIds?: string[];
            /** @description Whoever counts does not see what the books say; without it, so it is. */
            blind?: boolean;
            /** @enum {string} */
            kind: "full" | "cycle" | "spot";
            note?: string;
            recountOver?: number;
            variantIds?: string[];
            /** Format: uuid */
            warehouseId: string;
            zone?: string;
        };
        NewCustomFieldDto: {
            /** @description An archived field keeps its values and is asked for no more; false brings it back. */
            archived?: boolean;
            /** @description A small letter, then small letters, digits and `_`; unique for the subject, and it stays. */
            code: string;
            /** @description For records that are made without a value, in the form of the field's values. */
            defaultValue?: string | number | boolean | string[] | null;
            /** @description Heading under which the form shows it. */
            group?: string | null;
            helpEn?: string | null;
            /** @description Stands under the field. */
            helpZh?: string | null;
            /** @description About a person: masked without `personal:read`, only named in events, erased with the person. */
            isPersonal?: boolean;
            labelEn?: string | null;
            /** @description One of the two names may be missing. */
            labelZh?: string | null;
            max?: string | null;
            /** @description Characters of a text: at most 500, of a long text 5,000. */
            maxLength?: number | null;
            /** @description Least value of integers, decimals and dates, as text. */
            min?: string | null;
            /** @description All options of a choice, in their order. */
            options?: components["schemas"]["CustomOptionInputDto"][];
            /** @description Asked for from now on: when a record is made, and when its custom values are edited. */
            required?: boolean;
            /** @description Decimals of a decimal; 2 where nothing is said. */
            scale?: number | null;
            /** @description `product` or `order`. */
            subject: string;
            /** @enum {string} */
            type: "boolean" | "text" | "long_text" | "integer" | "decimal" | "date" | "datetime" | "choice" | "multi_choice" | "url" | "email" | "phone";
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
        NewHoldsDto: {
            lines: components["schemas"]["HoldLineDto"][];
            note?: string;
            /**
             * Format: date-time
             * @description Without it, until somebody releases it.
             */
            until?: string;
            /** Format: uuid */
            warehouseId: string;
        };
        NewInboundDto: {
            blind?: boolean;
            /** Format: date */
            expectedOn?: string;
            lines: components["schemas"]["AnnouncedLineDto"][];
            note?: string;
            party?: string;
            reference?: string;
            /** @description Its pallets, by the SSCCs that their sender gave them: what is on one is counted by one scan. */
            units?: components["schemas"]["AnnouncedUnitDto"][];
            /** Format: uuid */
            warehouseId: string;
        };
        NewInspectionDto: {
            /** @enum {number} */
            aql: 4 | 1 | 0.01 | 0.015 | 0.025 | 0.04 | 0.065 | 0.1 | 0.15 | 0.25 | 0.4 | 0.65 | 1.5 | 2.5 | 6.5 | 10;
            /** @description Defective units in the sample. */
            defects: number;
            /** @enum {string} */
            level: "S-1" | "S-2" | "S-3" | "S-4" | "I" | "II" | "III";
            lineNo: number;
            note?: string;
            photoIds?: string[];
        };
        NewInvitationDto: {
            email: string;
            name: string;
            /** @description What the person may do once they have come; never more than whoever invites. */
            roles: components["schemas"]["RoleGivenDto"][];
        };
        NewPasswordDto: {
            newPassword: string;
        };
        NewProductDto: {
            /** Format: uuid */
            categoryId?: string | null;
            /** @description Values of the merchant's own fields, by code (`GET /custom-fields`). */
            custom?: {
                [key: string]: unknown;
            };
            description?: string;
            name: string;
            /** @enum {string} */
            status?: "draft" | "active" | "archived";
            variants: components["schemas"]["NewVariantDto"][];
        };
        NewPurchaseLineDto: {
            promisedOn?: string | null;
            quantity: number;
            sku?: string;
            /** @description Decimal text in the order's currency: not negative, up to six decimals. */
            unitPrice: string;
            /**
             * Format: uuid
             * @description The variant, by this or by `sku`.
             */
            variantId?: string;
        };
        NewPurchaseOrderDto: {
            /** @description The supplier's where nothing is said; another is refused. */
            currency?: string;
            /** @description Units of the merchant's currency for one of the order's, as decimal text; needed where they differ. */
            exchangeRate?: string;
            lines: components["schemas"]["NewPurchaseLineDto"][];
            netDays?: number;
            note?: string | null;
            /** @description The goods stay the supplier's until they are sold: nothing is owed for their receipt, and nothing is paid in advance. */
            onConsignment?: boolean;
            /** @description The supplier's terms where nothing is said. */
            overReceiptPercent?: string;
            prepayPercent?: string;
            /** @description For the lines that say no day of their own. */
            promisedOn?: string | null;
            /** Format: uuid */
            supplierId: string;
            /**
             * Format: uuid
             * @description Where the goods go.
             */
            warehouseId: string;
        };
        NewQuotationDto: {
            /** @description Until when suppliers are to answer. */
            dueOn: string;
            lines: components["schemas"]["NewQuotationLineDto"][];
            note?: string | null;
            supplierIds: string[];
            title: string;
        };
        NewQuotationLineDto: {
            quantity: number;
            sku?: string;
            /** Format: uuid */
            variantId?: string;
        };
        NewRoleDto: {
            /** @description Small letters, digits and underscores; stays the same when the name changes. */
            code: string;
            descriptionEn?: string;
            descriptionZh?: string;
            grants: components["schemas"]["RoleGrantDto"][];
            nameEn: string;
            nameZh: string;
            /** @description Roles it is composed of: their grants are its own as well. */
            parts: string[];
        };
        NewSavedViewDto: {
            /** @description In their order; without them the reader's own. */
            columns?: components["schemas"]["ViewColumnDto"][];
            /** @enum {string} */
            density?: "compact" | "comfortable";
            name: string;
            /** @description What the list keeps in its address: filters and sort, all of them text. */
            params: {
                [key: string]: string;
            };
            /** @description Only these roles see it; none: everyone. */
            roleIds?: string[];
            /**
             * @description The list, such as `orders`.
             * @enum {string}
             */
            screen: "orders" | "products" | "stock" | "stock-value" | "inbound" | "counts" | "transfers" | "transfer-proposals" | "clearance" | "bins" | "lots" | "serials" | "allotments" | "presales" | "proposals" | "people" | "invitations" | "api-keys" | "webhooks" | "webhook-deliveries" | "jobs" | "exports" | "imports" | "audit" | "suppliers" | "purchase-orders" | "contracts" | "quotations" | "replenishment";
            /** @description Others see it too; needs `views:share`. */
            shared?: boolean;
        };
        NewSerialsDto: {
            lot?: string;
            serials: string[];
            sku?: string;
            /**
             * Format: uuid
             * @description The variant, by this or by `sku`.
             */
            variantId?: string;
            /** Format: uuid */
            warehouseId: string;
        };
        NewShopDto: {
            /** @enum {string} */
            channel: "taobao" | "tmall" | "jd" | "pdd" | "douyin" | "shopify" | "woocommerce" | "amazon" | "web" | "offline" | "other";
            /** @description 1 to 20 letters, digits, `-` or `_`; unique for the merchant. */
            code: string;
            /** @description ISO 4217; every order of the shop is in it, so it stays. */
            currency: string;
            /** @description What the channel calls the shop. */
            externalId?: string;
            name: string;
            /** Format: uuid */
            warehouseId: string;
        };
        NewSupplierDto: {
            address?: string | null;
            /** @description 1 to 40 letters, digits, `.`, `-` or `_`; unique for the merchant. */
            code: string;
            /** @description ISO 3166-1 code of two letters. */
            country?: string | null;
            /** @description ISO 4217 code in which the supplier is paid. */
            currency: string;
            /** @description Values of the merchant's own fields, by code. */
            custom?: {
                [key: string]: unknown;
            };
            name: string;
            /** @description Days after receipt by which the rest is paid. */
            netDays?: number;
            note?: string | null;
            /** @description Percent by which a receipt may exceed an order, where the order does not say otherwise. */
            overReceiptPercent?: string;
            /** @description Percent of an order that is paid beforehand, as decimal text: "30" or "12.5". */
            prepayPercent?: string;
            /** @enum {string} */
            status?: "active" | "archived" | "blocked";
            taxId?: string | null;
        };
        NewTransferDto: {
            /** Format: date */
            expectedOn?: string;
            /** Format: uuid */
            fromWarehouseId: string;
            lines: components["schemas"]["NewTransferLineDto"][];
            note?: string;
            /** Format: uuid */
            toWarehouseId: string;
        };
        NewTransferLineDto: {
            quantity: number;
            sku?: string;
            /**
             * Format: uuid
             * @description The variant, by this or by `sku`.
             */
            variantId?: string;
        };
        NewUnitDto: {
            lines: components["schemas"]["UnitLineInputDto"][];
            /** @description Gross. */
            weightGrams?: number;
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
        NewWebhookEndpointDto: {
            description?: string;
            /** @description Types such as `order.placed`, whole subjects such as `order.*`, or `*` for everything. */
            eventTypes: string[];
            /** @description Where events are posted to: https, on port 443, 80 or from 1024 on, reachable from the internet. */
            url: string;
        };
        NewWriteOffDto: {
            lines: components["schemas"]["WriteOffLineDto"][];
            note?: string;
            /**
             * @description `other` asks for a note.
             * @enum {string}
             */
            reason: "other" | "damaged" | "expired" | "lost" | "sample";
            /** Format: uuid */
            warehouseId: string;
        };
        NotificationDto: {
            body: string;
            /** Format: date-time */
            createdAt: string;
            id: string;
            kind: string;
            /** @description Path on the screens. */
            link: string | null;
            /** Format: date-time */
            readAt: string | null;
            /** @description info, success, warning or error. */
            severity: string;
            title: string;
        };
        NotificationKindDto: {
            /** @description Whether it comes to the inbox and by mail unless one says otherwise. */
            inApp: boolean;
            kind: string;
            /** @description Its name in the caller's language. */
            label: string;
            mail: boolean;
            severity: string;
        };
        NotificationKindListDto: {
            items: components["schemas"]["NotificationKindDto"][];
        };
        NotificationPageDto: {
            items: components["schemas"]["NotificationDto"][];
            nextCursor: string | null;
            /** @description How many are unread in all. */
            unread: number;
        };
        NotificationPreferencesChangeDto: {
            digestHour?: number | null;
            kinds?: {
                [key: string]: unknown;
            };
            quietFrom?: number | null;
            quietTo?: number | null;
            timeZone?: string;
        };
        NotificationPreferencesDto: {
            /** @description Hour at which the day's mail comes together; null for mail as things happen. */
            digestHour: number | null;
            /** @description What one said of single kinds; others are as usual. */
            kinds: {
                [key: string]: unknown;
            };
            /** @description Whether any mail goes out from here. */
            mailIsOn: boolean;
            /** @description Minutes after midnight between which no mail goes out; the night may lie between them. */
            quietFrom: number | null;
            quietTo: number | null;
            timeZone: string;
            /** @description 0 until something is said. */
            version: number;
        };
        OfferTotalDto: {
            landedHomeMinor: number;
            leadTimeDays: number | null;
            lines: number;
            supplierId: string;
        };
        OpenPresaleDto: {
            /** @description What it counts on: a purchase order or transfer, in free text. */
            countsOn?: string | null;
            /**
             * Format: date-time
             * @description Missing: until it is ended by hand.
             */
            endsAt?: string | null;
            note?: string | null;
            /** @description Ships so many days after the order was placed. */
            promisedDays?: number | null;
            /**
             * Format: date
             * @description Ships by this day; either this or `promisedDays`.
             */
            promisedOn?: string | null;
            /** @description Units that may be sold beyond what is there. */
            quantity: number;
            /**
             * Format: uuid
             * @description The one shop that may sell it; missing: every shop.
             */
            shopId?: string | null;
            sku?: string;
            /**
             * Format: date-time
             * @description Missing: at once.
             */
            startsAt?: string | null;
            /**
             * Format: uuid
             * @description The variant, by this or by `sku`.
             */
            variantId?: string;
            /** Format: uuid */
            warehouseId: string;
        };
        OpenSessionDto: {
            address: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description The one that asks. */
            current: boolean;
            id: string;
            /** Format: date-time */
            lastSeenAt: string;
            merchantName: string;
            userAgent: string | null;
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
            /** @description Goods have not all come yet: it cannot be picked. */
            awaitsGoods: boolean;
            buyer: components["schemas"]["OrderBuyerDto"];
            buyerMessage: string | null;
            buyerName: string;
            cancelReason: string | null;
            country: string | null;
            /** @description ISO 4217. */
            currency: string;
            /** @description Values of the merchant's own fields, by code; personal ones are `***` without `personal:read`. */
            custom: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the buyer's data were erased; then the name is empty.
             */
            erasedAt: string | null;
            externalNumber: string;
            fulfilmentStatus: string;
            id: string;
            /** @description Buyer and address are hidden in part from the caller, see `POST /orders/{id}/unmask`. */
            isMasked: boolean;
            /** @description Goods have not come, and a promised day is over. */
            isPromiseLate: boolean;
            lineCount: number;
            lines: components["schemas"]["OrderLineViewDto"][];
            number: number;
            /** Format: date-time */
            paidAt: string | null;
            parcels: components["schemas"]["ParcelDto"][];
            /** @description What each warehouse sends, where several do; empty for an order that leaves whole. */
            parts: components["schemas"]["OrderPartDto"][];
            /**
             * Format: date-time
             * @description Until when it must be paid, or it expires; null: there is no such time.
             */
            payBy: string | null;
            paymentStatus: string;
            /** Format: date-time */
            placedAt: string;
            /** @description Where lines were sold before their goods were there: by when the last of them ships. */
            promisedOn: string | null;
            /** @description Minor units given back so far. */
            refundedMinor: number;
            refunds: components["schemas"]["RefundDto"][];
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
            warehouseCode: string | null;
            /** @description From where it leaves; of an order that is split, what sends most of it. */
            warehouseId: string;
        };
        OrderIdDto: {
            /** Format: uuid */
            id: string;
        };
        OrderLineDto: {
            /** @description True: sold as pre-order, also where there is stock. False: from stock or not at all. Missing: on pre-sale where stock does not suffice. */
            presale?: boolean;
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
            /** @description Where it was sold before its goods were there. */
            presale: components["schemas"]["LinePresaleDto"] | null;
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
        OrderPartDto: {
            /** @description What the caller may do with this part now, naming the warehouse. */
            actions: string[];
            lines: components["schemas"]["ParcelLineDto"][];
            /** @description `allocated`, or what its parcel is. */
            status: string;
            units: number;
            warehouseCode: string;
            warehouseId: string;
            warehouseName: string;
        };
        OrderRefDto: {
            /** Format: uuid */
            orderId: string;
        };
        OrderRefsDto: {
            items: components["schemas"]["OrderRefDto"][];
            /**
             * Format: uuid
             * @description Of orders that leave from several warehouses only what leaves from here.
             */
            warehouseId?: string;
        };
        OrderRowDto: {
            /** @description What the caller may do with it now. */
            actions: string[];
            afterSalesStatus: string;
            /** @description Goods have not all come yet: it cannot be picked. */
            awaitsGoods: boolean;
            buyerName: string;
            country: string | null;
            /** @description ISO 4217. */
            currency: string;
            /** @description Values of the merchant's own fields, by code; personal ones are `***` without `personal:read`. */
            custom: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the buyer's data were erased; then the name is empty.
             */
            erasedAt: string | null;
            externalNumber: string;
            fulfilmentStatus: string;
            id: string;
            /** @description Goods have not come, and a promised day is over. */
            isPromiseLate: boolean;
            lineCount: number;
            number: number;
            /**
             * Format: date-time
             * @description Until when it must be paid, or it expires; null: there is no such time.
             */
            payBy: string | null;
            paymentStatus: string;
            /** Format: date-time */
            placedAt: string;
            /** @description Where lines were sold before their goods were there: by when the last of them ships. */
            promisedOn: string | null;
            /** @description Minor units given back so far. */
            refundedMinor: number;
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
        OrderSuggestionsDto: {
            lines: components["schemas"]["SuggestionDto"][];
        };
        OverRejectLimitDto: {
            accepted: number;
            contractId: string;
            contractNumber: string;
            /** @description Percent that the contract allowed, as decimal text. */
            mostRejectPercent: string;
            orderId: string;
            orderNumber: string;
            receivedOn: string;
            rejected: number;
            sku: string;
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
        PasswordDto: {
            password: string;
        };
        PayByDto: {
            /**
             * Format: date-time
             * @description ISO 8601; null waits for ever.
             */
            payBy?: string | null;
        };
        PaymentInputDto: {
            /** @description Minor units of the order's currency. */
            amountMinor: number;
            /** @enum {string} */
            kind: "prepayment" | "payment";
            paidOn: string;
            reference?: string | null;
        };
        PermissionCatalogueDto: {
            permissions: components["schemas"]["PermissionDto"][];
            shops: components["schemas"]["PlaceDto"][];
            warehouses: components["schemas"]["PlaceDto"][];
        };
        PermissionDto: {
            /** @description Moves money: grants may have a limit. */
            money: boolean;
            /** @description Its records carry who made them: grants may cover one's own only. */
            owned: boolean;
            permission: string;
            /** @description Only looked at: allowed or not. */
            read: boolean;
        };
        PersonalDataDto: {
            fields: string[];
            /** @description emptied, scrubbed (only the person's values), row_emptied, file_deleted or kept. */
            onErasure: string;
            purpose: components["schemas"]["WordsDto"];
            table: string;
        };
        PersonalDto: {
            address: components["schemas"]["OrderAddressDto"];
            buyer: components["schemas"]["OrderBuyerDto"];
        };
        PersonCaseDto: {
            emails?: string[];
            /** @description Numbers or names at a channel, as they came with the orders. */
            externalIds?: string[];
            /** @description Compared by their digits, at least six. */
            phones?: string[];
            /** @description Why: a request of the person, say. Stands in the log, so it should not name them. */
            reason: string;
        };
        PersonDto: {
            emails: string[];
            externalIds: string[];
            /** Format: date-time */
            firstAt: string | null;
            /** Format: date-time */
            lastAt: string | null;
            names: string[];
            /** @description Orders on their way; while there are such, nothing can be erased. */
            open: number;
            phones: string[];
            /** @description Orders of the person, those that are erased already not among them. */
            records: number;
            /** @description Addresses: streets only. */
            streets: string[];
        };
        PersonRequestDto: {
            askedBy: string;
            askedByName: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            doneAt: string | null;
            id: string;
            /** @description export or erasure. */
            kind: string;
            reason: string;
            records: number;
            /** @description An erasure is `running` until copies in files and logs are gone too. */
            state: string;
            /** @description Rows and files cleaned, by table. */
            traces: {
                [key: string]: number;
            };
        };
        PersonRequestPageDto: {
            items: components["schemas"]["PersonRequestDto"][];
            nextCursor: string | null;
        };
        PersonTraceDto: {
            purpose: components["schemas"]["WordsDto"];
            rows: number;
            table: string;
        };
        PersonTracesDto: {
            items: components["schemas"]["PersonTraceDto"][];
        };
        PlaceAnswerDto: {
            results: components["schemas"]["PlaceResultDto"][];
        };
        PlacedImageDto: {
            /** @description What the picture shows, for those who do not see it. */
            alt?: string;
            /**
             * Format: uuid
             * @description A picture uploaded to `/files`.
             */
            fileId: string;
        };
        PlacedOrderDto: {
            currency: string;
            externalNumber: string;
            id: string;
            number: number;
            /** @description Where lines are sold before their goods are there: by when the last of them ships, and which they are. */
            promisedOn?: string;
            stage: string;
            totalMinor: number;
            waitingLines?: number[];
        };
        PlaceDto: {
            code: string;
            id: string;
            name: string;
        };
        PlaceOrderDto: {
            address: components["schemas"]["AddressDto"];
            buyer: components["schemas"]["BuyerDto"];
            buyerMessage?: string;
            /** @description ISO 4217; must be the shop's. */
            currency?: string;
            /** @description Values of the merchant's own fields, by code (`GET /custom-fields`). */
            custom?: {
                [key: string]: unknown;
            };
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
        PlanDetailDto: {
            /** @enum {string} */
            abc: "A" | "B" | "C";
            /** @description Units nobody has ordered, those on order, in drafts and in transit. */
            available: number;
            /** @description Of the suggestion, minor units of the merchant's currency; 0 where no cost is known. */
            costMinor: number;
            /** @description Days that the available units last; null where nothing is sold. */
            coverDays: number | null;
            currency: string;
            deviationPerDay: number;
            drafted: number;
            economicQuantity: number;
            error: number | null;
            /** @description Of the line in this plan; the next plan gives others. */
            id: string;
            idleDays: number | null;
            inTransit: number;
            leadTime: components["schemas"]["LeadTimeDto"];
            marginMinor: number | null;
            /** @enum {string} */
            method: "none" | "moving_average" | "tsb";
            moq: number;
            name: string;
            onOrder: number;
            packSize: number;
            /** @enum {string} */
            pattern: "none" | "smooth" | "erratic" | "intermittent" | "lumpy";
            /** @description Forecast demand of a day. */
            perDay: number;
            position: number;
            reasons: ("min_max" | "never" | "no_demand" | "short_history" | "lead_time_assumed" | "below_reorder_point" | "below_minimum" | "economic_quantity" | "raised_to_moq" | "rounded_to_packs" | "no_supplier")[];
            reorderPoint: number;
            rule: components["schemas"]["PlanRuleDto"] | null;
            safetyStock: number;
            serviceLevel: number;
            sku: string;
            /** @enum {string} */
            status: "order" | "out" | "slow" | "excess" | "soon" | "enough" | "idle";
            /** @description When nothing is left, goods on their way counted; null where that is not within a year. */
            stockOutOn: string | null;
            /** @description Units that should be ordered. */
            suggested: number;
            supplierId: string | null;
            supplierName: string | null;
            unitCostMinor: number | null;
            variantId: string;
            warehouseCode: string;
            warehouseId: string;
            weeks: number;
            window: number | null;
            /** @enum {string} */
            xyz: "X" | "Y" | "Z";
        };
        PlanLineDto: {
            /** @enum {string} */
            abc: "A" | "B" | "C";
            /** @description Units nobody has ordered, those on order, in drafts and in transit. */
            available: number;
            /** @description Of the suggestion, minor units of the merchant's currency; 0 where no cost is known. */
            costMinor: number;
            /** @description Days that the available units last; null where nothing is sold. */
            coverDays: number | null;
            drafted: number;
            /** @description Of the line in this plan; the next plan gives others. */
            id: string;
            inTransit: number;
            name: string;
            onOrder: number;
            /** @description Forecast demand of a day. */
            perDay: number;
            sku: string;
            /** @enum {string} */
            status: "order" | "out" | "slow" | "excess" | "soon" | "enough" | "idle";
            /** @description When nothing is left, goods on their way counted; null where that is not within a year. */
            stockOutOn: string | null;
            /** @description Units that should be ordered. */
            suggested: number;
            supplierId: string | null;
            supplierName: string | null;
            variantId: string;
            warehouseCode: string;
            warehouseId: string;
            /** @enum {string} */
            xyz: "X" | "Y" | "Z";
        };
        PlanPageDto: {
            items: components["schemas"]["PlanLineDto"][];
            nextCursor: string | null;
            total?: number;
        };
        PlanRuleDto: {
            maxUnits: number | null;
            minUnits: number | null;
            /** @enum {string} */
            mode: "auto" | "min_max" | "never";
            note: string;
            serviceLevel: number | null;
            supplierId: string | null;
        };
        PlanRuleInputDto: {
            maxUnits?: number | null;
            minUnits?: number | null;
            /** @enum {string} */
            mode: "auto" | "min_max" | "never";
            note?: string;
            serviceLevel?: number | null;
            /** Format: uuid */
            supplierId?: string | null;
        };
        PlanSettingChangeDto: {
            excessDays?: number;
            historyWeeks?: number;
            holdingRate?: number;
            leadTimeDays?: number;
            orderCostMinor?: number;
            reviewDays?: number;
            serviceLevel?: number;
            slowDays?: number;
        };
        PlanSettingDto: {
            excessDays: number;
            historyWeeks: number;
            holdingRate: number;
            leadTimeDays: number;
            orderCostMinor: number;
            reviewDays: number;
            serviceLevel: number;
            slowDays: number;
            version: number;
        };
        PlanSummaryDto: {
            /** @description Lines by status. */
            byStatus: {
                [key: string]: number;
            };
            /** @description Minor units of the merchant's currency. */
            costMinor: number;
            currency: string;
            lines: number;
            /**
             * Format: date-time
             * @description Null before the first plan.
             */
            plannedAt: string | null;
            suggestions: number;
        };
        PostedCountDto: {
            corrected: number;
            unitsFound: number;
            unitsMissing: number;
            valueMinor: number;
            version: number;
        };
        PostedInboundDto: {
            lines: components["schemas"]["PostedLineOfInboundDto"][];
            transactionId: string | null;
            version: number;
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
        PostedLineOfInboundDto: {
            accepted: number;
            lineNo: number;
            over: number;
            rejected: number;
            short: number;
            sourceLineNo: number | null;
        };
        PreferencesDto: {
            /** @description Replaces what there was; what is missing in it is as the merchant has it. */
            formats?: components["schemas"]["FormatsDto"];
            /** @enum {string} */
            locale?: "zh-CN" | "en";
        };
        PresaleChangeDto: {
            countsOn?: string;
            /**
             * Format: date-time
             * @description Null: until it is ended by hand.
             */
            endsAt?: string | null;
            note?: string;
            /** @description Replaces a promised day; orders that wait are promised so many days after they were placed. */
            promisedDays?: number;
            /**
             * Format: date
             * @description Replaces a promise in days; moves the promises of all orders that wait.
             */
            promisedOn?: string;
            /** @description Never fewer than are sold. */
            quantity?: number;
        };
        PresaleDto: {
            countsOn: string | null;
            /** Format: date-time */
            endsAt: string | null;
            /** @description Units sold whose goods have come. */
            filled: number;
            id: string;
            /** @description That day is over. */
            late: boolean;
            /** @description Units that can still be sold. */
            left: number;
            nextPromise: string | null;
            note: string | null;
            productName: string;
            promisedDays: number | null;
            promisedOn: string | null;
            /** @description Units that may be sold in all. */
            quantity: number;
            shopCode: string | null;
            /** @description Null: every shop. */
            shopId: string | null;
            shopName: string | null;
            sku: string;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "planned" | "live" | "ended";
            /** @description Units sold that wait for goods. */
            taken: number;
            variantId: string;
            version: number;
            /** @description Orders that wait, and the first day that one of them was promised. */
            waitingOrders: number;
            warehouseCode: string;
            warehouseId: string;
        };
        PresaleFaultDto: {
            filled: number;
            filledLines: number;
            /** @description Units that wait for orders that are not open any more. */
            forNobody: number;
            presaleId: string;
            sku: string;
            /** @description What the pre-sale counts as waiting and as filled, and what lines of open orders add up to. */
            taken: number;
            waitingLines: number;
        };
        PresaleIdDto: {
            /** Format: uuid */
            id: string;
        };
        PresalePageDto: {
            items: components["schemas"]["PresaleDto"][];
            nextCursor: string | null;
        };
        PresoldLineDto: {
            lineNo: number;
            /** @description A day, `2026-12-24`, by which it is promised to ship. */
            promisedOn: string;
            quantity: number;
            sku: string;
            /** @description Which would send it once its goods are there. */
            warehouseId: string;
        };
        PriceBreakDto: {
            /** @description The price holds from so many units on. */
            fromQuantity: number;
            /** @description Decimal text in the supplier's currency: not negative, up to six decimals. */
            unitPrice: string;
            /** @description Today where nothing is said. */
            validFrom?: string | null;
            validUntil?: string | null;
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
            /** @description Values of the merchant's own fields, by code: those that are missing stay, null clears one. */
            custom?: {
                [key: string]: unknown;
            };
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
            /** @description Values of the merchant's own fields, by code; personal ones are `***` without `personal:read`. */
            custom: {
                [key: string]: unknown;
            };
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
        ProductImageDto: {
            alt: string;
            bytes: number;
            fileId: string;
            height: number | null;
            name: string;
            previewUrl: string;
            thumbnailUrl: string;
            /** @description Addresses for the next 15 minutes: as stored, and copies of at most 1,024 and 256 pixels. */
            url: string;
            width: number | null;
        };
        ProductImagesChangeDto: {
            /** @description All pictures of the product in their order; the first stands for it in lists. */
            images: components["schemas"]["PlacedImageDto"][];
        };
        ProductImagesDto: {
            items: components["schemas"]["ProductImageDto"][];
            /** @description The product's. */
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
            /** @description Values of the merchant's own fields, by code; personal ones are `***` without `personal:read`. */
            custom: {
                [key: string]: unknown;
            };
            id: string;
            name: string;
            /** @description Lowest price of its variants, as decimal text. */
            priceFrom: string;
            priceTo: string;
            /** @description SKU of the first variant. */
            sku: string;
            /** @enum {string} */
            status: "draft" | "active" | "archived";
            /** @description Address of a small copy of the first picture, for the next 15 minutes. */
            thumbnailUrl: string | null;
            /** Format: date-time */
            updatedAt: string;
            variantCount: number;
            version: number;
        };
        ProjectedDayDto: {
            /** @description ISO day. */
            on: string;
            /** @description What is left at its end. */
            units: number;
        };
        ProjectionDto: {
            arrivals: components["schemas"]["ComingDto"][];
            available: number;
            /** @description What is left day by day if nothing more is ordered. */
            days: components["schemas"]["ProjectedDayDto"][];
            /** @description False where the plan knows nothing of it: then no demand is counted. */
            isPlanned: boolean;
            onHand: number;
            /** @description Forecast demand of a day. */
            perDay: number;
            reorderPoint: number;
            safetyStock: number;
            /** @description The first day on which nothing is left, goods on their way counted; null where that is not within a year. */
            stockOutOn: string | null;
            today: string;
        };
        ProposalDto: {
            /** @description accept, decline, withdraw, comment: what the caller may do now. */
            actions: string[];
            amountMinor: number | null;
            approvalsGiven: number;
            approvalsNeeded: number;
            /** @description What would be sent. */
            body: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            decidedByName: string | null;
            differences: components["schemas"]["DifferenceDto"][];
            id: string;
            method: string;
            note: string;
            number: number;
            permission: string;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string;
            proposedByName: string | null;
            reason: string | null;
            /** @description Per-item answers of the rehearsal or, once accepted, of the operation. */
            results: Record<string, never>[] | null;
            /** @description Template of the route that the proposal would call. */
            route: string;
            /** @enum {string} */
            state: "open" | "accepted" | "declined" | "withdrawn";
            /** @description Kind of the records it is about, and what people call them. */
            subjectKind: string | null;
            subjectLabels: string[];
            version: number;
            voices: components["schemas"]["VoiceDto"][];
        };
        ProposalPageDto: {
            items: components["schemas"]["ProposalRowDto"][];
            nextCursor: string | null;
        };
        ProposalRowDto: {
            amountMinor: number | null;
            approvalsGiven: number;
            approvalsNeeded: number;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            decidedByName: string | null;
            id: string;
            method: string;
            note: string;
            number: number;
            permission: string;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string;
            proposedByName: string | null;
            reason: string | null;
            /** @description Template of the route that the proposal would call. */
            route: string;
            /** @enum {string} */
            state: "open" | "accepted" | "declined" | "withdrawn";
            /** @description Kind of the records it is about, and what people call them. */
            subjectKind: string | null;
            subjectLabels: string[];
            version: number;
        };
        ProposalTakenDto: {
            /** Format: uuid */
            id: string;
            /** @description All that is proposed where nothing is said; less may be taken, not more. */
            quantity?: number;
        };
        ProposalTextDto: {
            text: string;
        };
        PurchaseAdviceDto: {
            /** @description In the order of the request; lines whose SKU is unknown are missing. */
            items: components["schemas"]["AdvisedLineDto"][];
            /** @description SKUs that nobody knows. */
            unknown: string[];
        };
        PurchaseAdviceQueryDto: {
            lines: components["schemas"]["AdviceLineInputDto"][];
            /** Format: uuid */
            supplierId: string;
        };
        PurchaseCountsDto: {
            /** @description Orders by status; what is missing is none. */
            counts: {
                [key: string]: number;
            };
        };
        PurchaseDeliveryDto: {
            accepted: number;
            expected: number;
            expectedOn: string | null;
            id: string;
            number: number;
            rejected: number;
            /** @enum {string} */
            status: "cancelled" | "expected" | "arrived" | "unloaded" | "inspected" | "posted";
        };
        PurchaseLineDto: {
            accepted: number;
            amountHomeMinor: number;
            amountMinor: number;
            /** @description Units of deliveries that are announced and not received yet. */
            announced: number;
            /** @description The price of the contract in force. */
            contractPrice: string | null;
            /** @description What the line bears of the landed costs, in the merchant's currency. */
            landedMinor: number;
            /** @description What one unit costs with it, as decimal text. */
            landedUnitCost: string | null;
            leadTimeDays: number | null;
            lineNo: number;
            /** @description The supplier's price for this quantity today. */
            listPrice: string | null;
            moq: number | null;
            mostAccepted: number;
            name: string;
            /** @description The next quantity that the supplier would deliver. */
            orderable: number;
            packSize: number | null;
            placedPromisedOn: string | null;
            /** @description What was ordered when the order was placed. */
            placedQuantity: number | null;
            promisedOn: string | null;
            quantity: number;
            rejected: number;
            returned: number;
            sku: string;
            supplierSku: string | null;
            /** @description Decimal text. */
            unitPrice: string;
            variantId: string;
            /** @description not_supplied, below_moq, not_in_packs, above_contract or above_list. */
            warnings: ("not_supplied" | "below_moq" | "not_in_packs" | "above_contract" | "above_list")[];
        };
        PurchaseMoneyDto: {
            /** @description The last receipt and the net days; null before the first. */
            dueOn: string | null;
            paidMinor: number;
            /** @description Received − returned − prepaid − paid; below zero the supplier owes. Of goods on consignment nothing: what is sold of them is settled. */
            payableMinor: number;
            prepaidMinor: number;
            /** @description What the terms ask to be paid beforehand. */
            prepaymentDueMinor: number;
            /** @description Accepted goods at the order's prices. */
            receivedMinor: number;
            returnedMinor: number;
        };
        PurchaseOrderChangeDto: {
            exchangeRate?: string;
            /** @description All lines of the order: those that are missing here go. */
            lines?: components["schemas"]["NewPurchaseLineDto"][];
            netDays?: number;
            note?: string | null;
            onConsignment?: boolean;
            overReceiptPercent?: string;
            prepayPercent?: string;
            promisedOn?: string | null;
            /** Format: uuid */
            warehouseId?: string;
        };
        PurchaseOrderDto: {
            accepted: number;
            /** @description What may be done with it now, by the caller. */
            actions: ("cancel" | "approve" | "reject" | "return" | "edit" | "receive" | "submit" | "revise" | "place" | "mail" | "confirm" | "track" | "announce" | "add_cost" | "pay" | "close")[];
            /** Format: date-time */
            approvedAt: string | null;
            confirmations: components["schemas"]["ConfirmationDto"][];
            /** Format: date-time */
            confirmedAt: string | null;
            costs: components["schemas"]["LandedCostDto"][];
            /** Format: date-time */
            createdAt: string;
            currency: string;
            deliveries: components["schemas"]["PurchaseDeliveryDto"][];
            /** Format: date-time */
            endedAt: string | null;
            exchangeRate: string;
            homeCurrency: string;
            id: string;
            /** @description On its way, and the promised day is over. */
            late: boolean;
            lineCount: number;
            lines: components["schemas"]["PurchaseLineDto"][];
            money: components["schemas"]["PurchaseMoneyDto"];
            netDays: number;
            note: string | null;
            /** @description As people say it: `PO000123`. */
            number: string;
            /** @description The goods stay the supplier's until they are sold. */
            onConsignment: boolean;
            /** @description Units ordered, accepted and rejected, over all lines. */
            ordered: number;
            overReceiptPercent: string;
            payments: components["schemas"]["PurchasePaymentDto"][];
            /** Format: date-time */
            placedAt: string | null;
            prepayPercent: string;
            promisedOn: string | null;
            reason: string | null;
            receipts: components["schemas"]["PurchaseReceiptDto"][];
            rejected: number;
            returns: components["schemas"]["SupplierReturnDto"][];
            /** @enum {string} */
            status: "draft" | "approved" | "cancelled" | "rejected" | "received" | "pending_approval" | "placed" | "confirmed_by_supplier" | "partially_received" | "closed";
            supplierCode: string;
            supplierId: string;
            supplierName: string;
            totalHomeMinor: number;
            totalMinor: number;
            tracking: components["schemas"]["TrackingEntryDto"][];
            version: number;
            warehouseCode: string;
            warehouseId: string;
        };
        PurchaseOrderPageDto: {
            items: components["schemas"]["PurchaseOrderRowDto"][];
            nextCursor: string | null;
            total?: number;
        };
        PurchaseOrderRowDto: {
            accepted: number;
            /** Format: date-time */
            createdAt: string;
            currency: string;
            homeCurrency: string;
            id: string;
            /** @description On its way, and the promised day is over. */
            late: boolean;
            lineCount: number;
            /** @description As people say it: `PO000123`. */
            number: string;
            /** @description The goods stay the supplier's until they are sold. */
            onConsignment: boolean;
            /** @description Units ordered, accepted and rejected, over all lines. */
            ordered: number;
            promisedOn: string | null;
            rejected: number;
            /** @enum {string} */
            status: "draft" | "approved" | "cancelled" | "rejected" | "received" | "pending_approval" | "placed" | "confirmed_by_supplier" | "partially_received" | "closed";
            supplierCode: string;
            supplierId: string;
            supplierName: string;
            totalHomeMinor: number;
            totalMinor: number;
            version: number;
            warehouseCode: string;
            warehouseId: string;
        };
        PurchasePaymentDto: {
            amountMinor: number;
            /** Format: date-time */
            createdAt: string;
            id: string;
            /** @description prepayment or payment. */
            kind: string;
            paidOn: string;
            reference: string | null;
        };
        PurchaseReasonDto: {
            /** @description At least two characters; read by people, never told in events. */
            reason: string;
        };
        PurchaseReceiptDto: {
            /** Format: date-time */
            createdAt: string;
            id: string;
            lines: components["schemas"]["PurchaseReceiptLineDto"][];
            note: string | null;
            receivedOn: string;
            reference: string | null;
        };
        PurchaseReceiptInputDto: {
            lines: components["schemas"]["ReceiptLineInputDto"][];
            note?: string | null;
            /** @description Today where nothing is said; not in the future. */
            receivedOn?: string | null;
            /** @description Number of the delivery note. */
            reference?: string | null;
        };
        PurchaseReceiptLineDto: {
            accepted: number;
            lineNo: number;
            /** @description Percent that the contract in force allowed to be rejected, as decimal text; null where none did. */
            mostRejectPercent: string | null;
            /** @description More was rejected than that. */
            overRejectLimit: boolean;
            rejected: number;
            rejectReason: string | null;
            sku: string;
            /** @description Landed cost of one unit as it was known then, as decimal text. */
            unitCostHome: string | null;
        };
        PurchaseTimelineDto: {
            items: components["schemas"]["PurchaseTimelineEntryDto"][];
        };
        PurchaseTimelineEntryDto: {
            actorId: string;
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
        PutawayDto: {
            /** @description Units that find no place. */
            left: number;
            suggestions: components["schemas"]["PutawaySuggestionDto"][];
        };
        PutawaySuggestionDto: {
            /**
             * @description Why there: beside the same lot or article, in an empty bin of the article's zone, in an empty bin, or where there is room.
             * @enum {string}
             */
            because: "empty" | "same_lot" | "same_article" | "same_zone" | "room";
            bin: string;
            quantity: number;
        };
        QuotationAnswerDto: {
            /** @description Units of the merchant's currency for one of the supplier's; needed where they differ. */
            exchangeRate?: string | null;
            /**
             * Format: uuid
             * @description The supplier's own paper, from `POST /files`.
             */
            fileId?: string | null;
            /** @description For the whole offer, in minor units of the supplier's currency. */
            freightMinor?: number | null;
            lines: components["schemas"]["QuotationAnswerLineDto"][];
            /** Format: uuid */
            supplierId: string;
            terms?: string | null;
            validUntil?: string | null;
        };
        QuotationAnswerLineDto: {
            /** @description None: the supplier does not offer it. */
            breaks: components["schemas"]["QuotationBreakDto"][];
            leadTimeDays?: number | null;
            lineNo: number;
            moq?: number | null;
        };
        QuotationAwardDto: {
            lineNo: number;
            /** Format: uuid */
            supplierId: string;
        };
        QuotationBreakDto: {
            fromQuantity: number;
            /** @description Decimal text in the supplier's currency. */
            unitPrice: string;
        };
        QuotationDeclineDto: {
            /** Format: uuid */
            supplierId: string;
        };
        QuotationDto: {
            comparison: components["schemas"]["LineComparisonDto"][];
            /** Format: date-time */
            createdAt: string;
            dueOn: string;
            homeCurrency: string;
            id: string;
            lines: components["schemas"]["QuotationLineDto"][];
            note: string | null;
            number: string;
            status: string;
            suppliers: components["schemas"]["QuotedSupplierDto"][];
            title: string;
            totals: components["schemas"]["OfferTotalDto"][];
            version: number;
        };
        QuotationLineDto: {
            lineNo: number;
            name: string;
            quantity: number;
            sku: string;
            variantId: string;
        };
        QuotationPageDto: {
            items: components["schemas"]["QuotationRowDto"][];
            nextCursor: string | null;
        };
        QuotationRowDto: {
            answered: number;
            asked: number;
            /** Format: date-time */
            createdAt: string;
            dueOn: string;
            id: string;
            lineCount: number;
            number: string;
            /** @description open, awarded or cancelled. */
            status: string;
            title: string;
            version: number;
        };
        QuotedBreakDto: {
            fromQuantity: number;
            unitPrice: string;
        };
        QuotedLineDto: {
            breaks: components["schemas"]["QuotedBreakDto"][];
            leadTimeDays: number | null;
            lineNo: number;
            moq: number;
        };
        QuotedSupplierDto: {
            /** Format: date-time */
            answeredAt: string | null;
            currency: string;
            exchangeRate: string | null;
            fileId: string | null;
            freightMinor: number;
            lines: components["schemas"]["QuotedLineDto"][];
            /** @description asked, answered or declined. */
            status: string;
            supplierCode: string;
            supplierId: string;
            supplierName: string;
            terms: string | null;
            validUntil: string | null;
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
            /** @description Code of the bin where the goods are put; without one they wait to be put away. */
            bin?: string;
            /**
             * @description Without one: `good`. Others are not on hand and cannot be sold.
             * @enum {string}
             */
            condition?: "quarantine" | "defective" | "good" | "frozen";
            /**
             * Format: date
             * @description The last day on which the lot may be sold.
             */
            expiresOn?: string;
            /** @description Required where the variant is kept in lots. */
            lot?: string;
            /** Format: date */
            producedOn?: string;
            quantity: number;
            sku?: string;
            /** @description Cost of a unit in the merchant's currency, as decimal text. */
            unitCost?: string;
            /**
             * Format: uuid
             * @description The variant, by this or by `sku`.
             */
            variantId?: string;
        };
        ReceiptLineInputDto: {
            /** @description Units that go into stock. */
            accepted: number;
            lineNo: number;
            /** @description Units that do not, for the reason. */
            rejected?: number;
            /** @enum {string} */
            rejectReason?: "other" | "damaged" | "wrong_article" | "wrong_specification" | "expired" | "quality" | "packaging" | "incomplete" | "unordered";
        };
        ReceivedUnitDto: {
            articles: number;
            sscc: string;
            /** @enum {string} */
            status: "draft" | "cancelled" | "in_transit" | "received";
            units: number;
            version: number;
        };
        RecordedReceiptDto: {
            id: string;
            status: string;
            stockTxnId: string | null;
        };
        RecoveryCodesDto: {
            /** @description Shown this once. */
            codes: string[];
        };
        RefundDto: {
            amountMinor: number;
            /** Format: date-time */
            createdAt: string;
            /** @description Person or key; whoever accepted it, where it was proposed. */
            createdBy: string;
            id: string;
            reason: string;
        };
        RefundMadeDto: {
            id: string;
        };
        RefundOrderDto: {
            /** @description Minor units of the order's currency, at most what is left of the payment. */
            amountMinor: number;
            /** @description Said to colleagues, not to the buyer. */
            reason: string;
        };
        RegionDto: {
            /** @description ISO 3166, two letters. */
            country: string;
            /** @description As addresses write it; missing: the whole country. */
            province?: string;
        };
        RegionViewDto: {
            country: string;
            province: string | null;
        };
        ReplayedRangeDto: {
            /** @description More events lie in this time: send the same request with this as `afterSeq`, under another key. Null at the end. */
            nextAfterSeq: number | null;
            /** @description How many deliveries were queued; what waits already is not queued twice. */
            queued: number;
        };
        ReplayRangeDto: {
            /** @description `nextAfterSeq` of the answer before. */
            afterSeq?: number;
            /**
             * Format: date-time
             * @description Events that happened at or after this time.
             */
            from: string;
            /**
             * Format: date-time
             * @description Events that happened before this time; now, where it is missing.
             */
            to?: string;
            /**
             * @description `undelivered` (as given nothing): failed ones and those that were never queued; `all`: delivered ones once more, too.
             * @enum {string}
             */
            which?: "all" | "undelivered";
        };
        ReservationAuditDto: {
            /** @description Balances compared. */
            balances: number;
            /** Format: date-time */
            checkedAt: string;
            /** @description Balances that were frozen because of what was found now. */
            frozen: number;
            /** @description The first hundred, by SKU; empty when all is well. */
            mismatches: components["schemas"]["ReservationMismatchDto"][];
            /** @description Pre-sales that count something else than their lines; the first hundred. */
            presales: components["schemas"]["PresaleFaultDto"][];
        };
        ReservationFaultDto: {
            due: number;
            /** @description Units that the ledger reserves for it, and that should be. */
            held: number;
            /**
             * @description `unknown`: nobody knows what it was reserved for.
             * @enum {string}
             */
            kind: "order" | "hold" | "allotment" | "unknown";
            /** @description Of an order. */
            number: number | null;
            refId: string;
        };
        ReservationMismatchDto: {
            due: number;
            /** @description The first twenty, the largest difference first. */
            faults: components["schemas"]["ReservationFaultDto"][];
            /** @description What the balance says, and what orders, holds and allotments add up to. */
            reserved: number;
            sku: string;
            variantId: string;
            warehouseId: string;
        };
        ReservationsSettledDto: {
            reserved: number;
        };
        ResetRequestDto: {
            email: string;
        };
        RetentionCountDto: {
            code: string;
            /** @description How much would be deleted by the next run. */
            due: number;
        };
        RetentionDto: {
            /** @description Months by code of what is kept; what is not named is kept as the product does. */
            months: {
                [key: string]: number;
            };
        };
        RetentionPreviewDto: {
            items: components["schemas"]["RetentionCountDto"][];
        };
        RetentionRuleDto: {
            code: string;
            hint: components["schemas"]["WordsDto"];
            /** @description Where nothing is set; null: for ever. */
            keptDays: number | null;
            /** @description What the merchant has set. */
            months: number | null;
            title: components["schemas"]["WordsDto"];
        };
        RetentionSettingsDto: {
            items: components["schemas"]["RetentionRuleDto"][];
            version: number;
        };
        ReturnLineInputDto: {
            lineNo: number;
            quantity: number;
        };
        ReviewDto: {
            itemNos: number;
            /** @enum {string} */
            verdict: "recount" | "approve" | "reject";
        };
        RightDto: {
            /** @enum {string} */
            level: "approve" | "participate" | "suggest" | "execute";
            limitMinor: number | null;
            ownOnly: boolean;
            permission: string;
            shopIds: string[] | null;
            warehouseIds: string[] | null;
        };
        RightPathDto: {
            /** @enum {string} */
            level: "approve" | "participate" | "suggest" | "execute";
            limitMinor: number | null;
            ownOnly: boolean;
            permission: string;
            /** @description From the role that was given down to the one that grants it. */
            roleIds: string[];
            shopIds: string[] | null;
            warehouseIds: string[] | null;
        };
        RoleChangeDto: {
            descriptionEn?: string;
            descriptionZh?: string;
            /** @description All grants, in place of those there were. */
            grants?: components["schemas"]["RoleGrantDto"][];
            nameEn?: string;
            nameZh?: string;
            parts?: string[];
        };
        RoleDto: {
            /** @description Came with the product. */
            builtIn: boolean;
            /** @description Whether someone has changed it; until then it follows the product. */
            changed: boolean;
            code: string;
            descriptionEn: string;
            descriptionZh: string;
            grants: components["schemas"]["RoleGrantViewDto"][];
            /** @description People and keys that have it. */
            holders: number;
            id: string;
            nameEn: string;
            nameZh: string;
            parts: string[];
            version: number;
        };
        RoleGivenDto: {
            /** Format: uuid */
            roleId: string;
            /** @description Shops to which the role is limited; null: all. */
            shopIds?: string[] | null;
            /** @description Warehouses to which the role is limited; null: all. */
            warehouseIds?: string[] | null;
        };
        RoleGrantDto: {
            /**
             * @description participate 参与, suggest 建议, execute 执行 or approve 审批; each includes those before it. Reads are `execute`.
             * @enum {string}
             */
            level: "approve" | "participate" | "suggest" | "execute";
            /** @description Largest amount in minor units that may be moved alone; null: no limit. For permissions that move money only. */
            limitMinor?: number | null;
            /** @description Only records that the person made; for permissions marked `owned`. */
            ownOnly?: boolean;
            /** @description resource:action, one of `GET /roles/permissions`. */
            permission: string;
        };
        RoleGrantViewDto: {
            /** @enum {string} */
            level: "approve" | "participate" | "suggest" | "execute";
            limitMinor: number | null;
            ownOnly: boolean;
            permission: string;
        };
        RoleListDto: {
            items: components["schemas"]["RoleDto"][];
        };
        RolesGivenDto: {
            roles: components["schemas"]["RoleGivenDto"][];
        };
        RotateApiKeyDto: {
            /** @description Hours for which the old secret still works; 0 ends it at once. */
            overlapHours: number;
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
        SamplingPlanDto: {
            acceptUpTo: number;
            letter: string;
            sampleSize: number;
        };
        SavedViewChangeDto: {
            columns?: components["schemas"]["ViewColumnDto"][];
            /** @enum {string} */
            density?: "compact" | "comfortable";
            name?: string;
            params?: {
                [key: string]: string;
            };
            roleIds?: string[];
            shared?: boolean;
        };
        SavedViewDto: {
            columns: components["schemas"]["ViewColumnDto"][] | null;
            /** @enum {string|null} */
            density: "compact" | "comfortable" | null;
            /** @description The caller may change and delete it. */
            editable: boolean;
            id: string;
            /** @description Saved by the caller. */
            mine: boolean;
            name: string;
            params: {
                [key: string]: string;
            };
            roleIds: string[];
            screen: string;
            shared: boolean;
            version: number;
        };
        SavedViewListDto: {
            items: components["schemas"]["SavedViewDto"][];
            setting: components["schemas"]["GridSettingDto"];
        };
        ScoreCardDto: {
            figures: components["schemas"]["ScoreFiguresDto"];
            from: string;
            history: components["schemas"]["ScoreMonthDto"][];
            score: components["schemas"]["ScoreDto"];
            to: string;
        };
        ScoreDto: {
            parts: components["schemas"]["ScorePartDto"][];
            /** @description 0 to 100. */
            total: number | null;
        };
        ScoreFiguresDto: {
            inFullLines: number;
            inFullPct: number | null;
            lines: number;
            linesWithOrderDate: number;
            /** @description Below zero is early. */
            meanDelayDays: number | null;
            meanLeadTimeDays: number | null;
            medianLeadTimeDays: number | null;
            onTimeLines: number;
            onTimePct: number | null;
            orders: number;
            otifLines: number;
            otifPct: number | null;
            priceChangePct: number | null;
            quantity: number;
            rejectPct: number | null;
            valueMinor: number;
        };
        ScoreMonthDto: {
            figures: components["schemas"]["ScoreFiguresDto"];
            month: string;
            score: components["schemas"]["ScoreDto"];
        };
        ScorePartDto: {
            /**
             * @description on_time, in_full, quality or price.
             * @enum {string}
             */
            figure: "quality" | "on_time" | "in_full" | "price";
            points: number | null;
            valuePct: number | null;
            weight: number;
        };
        ScoreRankDto: {
            figures: components["schemas"]["ScoreFiguresDto"];
            score: components["schemas"]["ScoreDto"];
            supplierCode: string;
            supplierId: string;
            supplierName: string;
        };
        ScoreRankingDto: {
            from: string;
            items: components["schemas"]["ScoreRankDto"][];
            to: string;
            weights: {
                [key: string]: number;
            };
        };
        ScoreWeightsDto: {
            in_full?: number;
            on_time?: number;
            price?: number;
            quality?: number;
        };
        SecondFactorDto: {
            recoveryCodesLeft: number;
            /** @description Who must have one at this merchant. */
            rule: string;
            /**
             * Format: date-time
             * @description Since when it is asked for; null: not set up.
             */
            since: string | null;
        };
        SecondFactorRuleDto: {
            /**
             * @description optional, managers (who manage access or approve money) or everyone.
             * @enum {string}
             */
            rule: "optional" | "managers" | "everyone";
        };
        SeedDto: {
            /** @description To type into the app by hand. */
            secret: string;
            /** @description otpauth address, for a QR code. */
            uri: string;
        };
        SerialDetailDto: {
            /** @description What may be done now, by whoever asks. */
            actions: ("return" | "restock" | "write_off" | "find" | "move" | "ship")[];
            /** @description What happened to it, the latest first. */
            events: components["schemas"]["SerialEventDto"][];
            id: string;
            lot: string;
            /** @description The order it was last shipped with. */
            orderId: string | null;
            orderNumber: number | null;
            productName: string;
            serial: string;
            sku: string;
            /** @enum {string} */
            state: "in_stock" | "shipped" | "returned" | "written_off";
            /** Format: date-time */
            updatedAt: string;
            variantId: string;
            version: number;
            warehouseCode: string;
            /** @description Where it lies, or lay last. */
            warehouseId: string;
        };
        SerialDto: {
            /** @description What may be done now, by whoever asks. */
            actions: ("return" | "restock" | "write_off" | "find" | "move" | "ship")[];
            id: string;
            lot: string;
            /** @description The order it was last shipped with. */
            orderId: string | null;
            orderNumber: number | null;
            productName: string;
            serial: string;
            sku: string;
            /** @enum {string} */
            state: "in_stock" | "shipped" | "returned" | "written_off";
            /** Format: date-time */
            updatedAt: string;
            variantId: string;
            version: number;
            warehouseCode: string;
            /** @description Where it lies, or lay last. */
            warehouseId: string;
        };
        SerialEventDto: {
            actorId: string;
            actorName: string | null;
            /** Format: date-time */
            at: string;
            refId: string | null;
            /** @enum {string|null} */
            refKind: "order" | "inbound" | null;
            refNumber: number | null;
            /**
             * @description After it.
             * @enum {string}
             */
            state: "in_stock" | "shipped" | "returned" | "written_off";
            /** @enum {string} */
            step: "return" | "restock" | "write_off" | "find" | "move" | "ship" | "receive" | "register";
            version: number;
            warehouseCode: string;
        };
        SerialPageDto: {
            items: components["schemas"]["SerialDto"][];
            nextCursor: string | null;
        };
        SerialsMovedDto: {
            moved: number;
        };
        SerialsRegisteredDto: {
            registered: number;
        };
        SerialStepDto: {
            ids: string[];
            /**
             * @description `return` from a buyer, `restock` what came back, `write_off`, `find` again, or `move` to another warehouse.
             * @enum {string}
             */
            step: "return" | "restock" | "write_off" | "find" | "move";
            /**
             * Format: uuid
             * @description Where the units are now; needed to move them.
             */
            warehouseId?: string;
        };
        SessionDto: {
            /** @description Goes into `X-CSRF-Token` of every request that changes something. */
            csrfToken: string;
            /** @description The merchant that is worked for now. */
            merchant: components["schemas"]["SessionMerchantDto"];
            /** @description Every merchant the person belongs to. */
            merchants: components["schemas"]["MembershipDto"][];
            mustChangePassword: boolean;
            /** @description The merchant asks for a second factor that this session has not: nothing else goes until it is set up. */
            mustSetUpSecondFactor: boolean;
            /** @description What may be carried out. */
            permissions: string[];
            /** @description The same with levels, and what may be suggested or seen only. */
            rights: components["schemas"]["SessionRightDto"][];
            /** @description The roles given at this merchant. */
            roles: components["schemas"]["SessionRoleDto"][];
            user: components["schemas"]["SessionUserDto"];
        };
        SessionListDto: {
            items: components["schemas"]["OpenSessionDto"][];
        };
        SessionMerchantDto: {
            currency: string;
            formats: components["schemas"]["FormatsDto"];
            id: string;
            locale: string;
            name: string;
            /** @description IANA time zone in which days begin. */
            timeZone: string;
        };
        SessionRightDto: {
            /**
             * @description participate, suggest, execute or approve; each includes those before it.
             * @enum {string}
             */
            level: "approve" | "participate" | "suggest" | "execute";
            /** @description Largest amount in minor units that may be moved alone; null: no limit. */
            limitMinor: number | null;
            permission: string;
        };
        SessionRoleDto: {
            code: string;
            nameEn: string;
            nameZh: string;
        };
        SessionUserDto: {
            email: string;
            /** @description The person's own; what is missing is the merchant's. */
            formats: components["schemas"]["FormatsDto"];
            id: string;
            locale: string | null;
            name: string;
        };
        SetAllocationDto: {
            /** @description In order: each is compared before the next. */
            criteria: ("fewest_splits" | "priority" | "region" | "highest_stock" | "oldest_lot" | "cost")[];
            /** @description Whether the units of one line may, where no warehouse of the order has all of them. */
            maySplitLine: boolean;
            /** @description Whether an order may leave in several parcels. */
            maySplitOrder: boolean;
            mostParcels: number;
            /** @description In order of priority. */
            sources: components["schemas"]["SetSourceDto"][];
        };
        SetAllotmentsDto: {
            lines: components["schemas"]["AllotmentLineDto"][];
            /** @enum {string} */
            mode: "fixed" | "percent";
            /**
             * Format: uuid
             * @description The one shop that may sell it.
             */
            shopId: string;
            /** Format: uuid */
            warehouseId: string;
        };
        SetCompanyPrefixDto: {
            /** @description Put before it; may be chosen freely. */
            extension: number;
            /** @description Where to go on, when numbers before it were given elsewhere; never back. */
            nextSerial?: number;
            /** @description 7 to 10 digits that GS1 gave the merchant. */
            prefix: string;
        };
        SetSourceDto: {
            /** @description What a parcel from here costs, in minor units of the shop's currency. */
            costMinor?: number;
            /** @description Keeps its place in the list and sends nothing. */
            excluded?: boolean;
            /** @description Which places parcels from here are near to. */
            regions?: components["schemas"]["RegionDto"][];
            /** Format: uuid */
            warehouseId: string;
        };
        SetSuppliedProductDto: {
            leadTimeDays?: number | null;
            moq?: number;
            packSize?: number;
            /** @description The supplier to ask first for this variant; another one is so no more. */
            preferred?: boolean;
            prices: components["schemas"]["PriceBreakDto"][];
            sku?: string;
            /** @description The supplier's own code. */
            supplierSku?: string | null;
            /**
             * Format: uuid
             * @description The variant, by this or by `sku`.
             */
            variantId?: string;
        };
        SetSuppliedProductsDto: {
            products: components["schemas"]["SetSuppliedProductDto"][];
        };
        SettingsChangeDto: {
            calendar?: components["schemas"]["CalendarDto"];
            /** @description ISO 4217; refused once there are orders. */
            currency?: string;
            /** @description Switches to set, by code. */
            features?: {
                [key: string]: unknown;
            };
            /** @description Replaces what there was. */
            formats?: components["schemas"]["FormatsDto"];
            /** @enum {string} */
            locale?: "zh-CN" | "en";
            name?: string;
            /** @description IANA, such as Asia/Shanghai. */
            timeZone?: string;
        };
        SettingsDto: {
            calendar: components["schemas"]["CalendarDto"];
            currency: string;
            features: components["schemas"]["FeatureDto"][];
            formats: components["schemas"]["FormatsDto"];
            locale: string;
            name: string;
            timeZone: string;
            version: number;
        };
        SettleConsignmentDto: {
            /** Format: uuid */
            supplierId: string;
            /**
             * Format: date-time
             * @description Until when, ISO 8601: not before the last settlement and not in the future; now where nothing is said.
             */
            until?: string;
        };
        SettledStockDto: {
            onHand: number;
            placed: number;
            reserved: number;
            unavailable: number;
        };
        SettlementDraftDto: {
            currency: string;
            lines: components["schemas"]["SettlementLineDto"][];
            owedMinor: number;
            /** Format: date-time */
            since: string | null;
            soldUnits: number;
            supplierCode: string;
            supplierId: string;
            supplierName: string;
            /** Format: date-time */
            until: string;
        };
        SettlementDto: {
            /** @enum {string} */
            reason: "unknown" | "changed_directly" | "restored" | "program_fault";
            /** Format: uuid */
            variantId: string;
            /** Format: uuid */
            warehouseId: string;
        };
        SettlementLineDto: {
            closing: number;
            name: string;
            /** @description Units there at the last settlement. */
            opening: number;
            /** @description Below zero where goods of our own went back in the place of the supplier's. */
            owedMinor: number;
            received: number;
            sentBack: number;
            sku: string;
            /** @description Units sold, lost or written off: opening + received − sent back − closing. */
            sold: number;
            variantId: string;
        };
        SettlementPageDto: {
            items: components["schemas"]["SettlementRowDto"][];
            nextCursor: string | null;
        };
        SettlementRowDto: {
            /** Format: date-time */
            createdAt: string;
            currency: string;
            id: string;
            /** @description As people say it: `CS000001`. */
            number: string;
            owedMinor: number;
            /** Format: date-time */
            since: string | null;
            soldUnits: number;
            supplierCode: string;
            supplierId: string;
            supplierName: string;
            /** Format: date-time */
            until: string;
        };
        SheetDto: {
            /** @description One of the sheets that the file has. */
            sheet: string;
        };
        ShipmentDto: {
            /** @enum {string} */
            carrier: "sf" | "zto" | "yto" | "sto" | "yunda" | "jt" | "jd" | "ems" | "deppon" | "royal-mail" | "dhl" | "ups" | "fedex" | "dpd" | "other";
            /** Format: uuid */
            orderId: string;
            /** @description 物流单号: letters, digits and dashes. */
            trackingNumber: string;
        };
        ShipOrdersDto: {
            items: components["schemas"]["ShipmentDto"][];
            /**
             * Format: uuid
             * @description Of orders that leave from several warehouses only what leaves from here.
             */
            warehouseId?: string;
        };
        ShippedSerialDto: {
            serial: string;
            /** @description Its article, where several of the order have a unit of that number. */
            sku?: string;
        };
        ShippedSerialsDto: {
            /** @description The desk's own number of the order. */
            orderNumber: number;
            serials: components["schemas"]["ShippedSerialDto"][];
        };
        ShippedSerialsNotedDto: {
            moved: number;
        };
        ShopChangeDto: {
            /** @enum {string} */
            channel?: "taobao" | "tmall" | "jd" | "pdd" | "douyin" | "shopify" | "woocommerce" | "amazon" | "web" | "offline" | "other";
            /** @description A closed shop takes no orders. */
            closed?: boolean;
            code?: string;
            /** @description Empty: none. */
            externalId?: string;
            name?: string;
            /** Format: uuid */
            warehouseId?: string;
        };
        ShopDto: {
            /** @description Kind of sales channel, e.g. `web`. */
            channel: string;
            /** Format: date-time */
            closedAt: string | null;
            code: string;
            /** @description ISO 4217. */
            currency: string;
            externalId: string | null;
            id: string;
            name: string;
            version: number;
            warehouseId: string;
        };
        ShopListDto: {
            items: components["schemas"]["ShopDto"][];
        };
        ShopUnpaidRuleDto: {
            mostPerAddress: number | null;
            mostPerBuyer: number | null;
            payWithinMinutes: number | null;
            shopId: string;
            shopName: string;
            /** @description 0: nothing was said yet. */
            version: number;
        };
        ShopUnpaidRulesDto: {
            items: components["schemas"]["ShopUnpaidRuleDto"][];
        };
        ShortLineDto: {
            /** @description Over all warehouses that take part. */
            available: number;
            lineNo: number;
            quantity: number;
            sku: string;
        };
        SourceDto: {
            /** @description False where the warehouse itself is inactive: it sends nothing then. */
            active: boolean;
            costMinor: number;
            excluded: boolean;
            /** @description 1 comes first. */
            priority: number;
            regions: components["schemas"]["RegionViewDto"][];
            warehouseId: string;
        };
        SpecialDayDto: {
            date: string;
            name: string;
            /** @description None: a holiday. Some: a day of work in its place, or other hours. */
            windows: components["schemas"]["WorkingWindowDto"][];
        };
        StageCountsDto: {
            /** @description Orders by stage; delivered, completed, cancelled and expired ones of the last 30 days only. */
            counts: {
                [key: string]: number;
            };
        };
        StockAuditDto: {
            /** @description Balances compared. */
            balances: number;
            /** Format: date-time */
            checkedAt: string;
            /** @description Balances that were frozen because of what was found now. */
            frozen: number;
            /** @description The first thousand, by SKU; empty when all is well. */
            mismatches: components["schemas"]["StockMismatchDto"][];
            /** @description Ledger rows added up. */
            movements: number;
        };
        StockBalanceDto: {
            available: number;
            /** @description What orders of the shop that was asked for can take: what is available and what is kept for it. Missing where none was. */
            availableForShop?: number;
            frozen: boolean;
            /** @description Reserved units that are kept for one shop each. */
            kept: number;
            onHand: number;
            placed: number;
            reserved: number;
            unavailable: number;
            warehouseCode: string;
            warehouseId: string;
        };
        StockItemChangeDto: {
            minimumLifeDays?: number;
            shelfLifeDays?: number | null;
            tracksLots?: boolean;
            tracksSerials?: boolean;
        };
        StockItemDto: {
            /** @description Days of life that a lot must have left to be shipped. */
            minimumLifeDays: number;
            /** @description From production to expiry, where a lot's expiry is not said. */
            shelfLifeDays: number | null;
            tracksLots: boolean;
            tracksSerials: boolean;
            variantId: string;
            /** @description 0 while nothing was ever set. */
            version: number;
        };
        StockMismatchDto: {
            onHandBalance: number;
            onHandLedger: number;
            /** @description What the balance says lies in bins, what the bins hold, and what their ledger adds up to. */
            placedBalance: number;
            placedBins: number;
            placedLedger: number;
            reservedBalance: number;
            reservedLedger: number;
            sku: string;
            unavailableBalance: number;
            unavailableLedger: number;
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
            /** @description Days that what is available lasts; null where nothing is sold or foretold. */
            coverDays: number | null;
            /** @description Takes no reservations until somebody has looked at it. */
            frozen: boolean;
            /** @description On its way here from other warehouses, and ordered from suppliers. */
            inTransit: number;
            /** @description The day on which the next of these is expected; null where nothing is on its way or nobody said when. */
            nextDeliveryOn: string | null;
            onHand: number;
            onOrder: number;
            /** @description Forecast demand of a day; null before the first plan. */
            perDay: number | null;
            /** @description How much of what is on hand lies in known bins. */
            placed: number;
            productId: string;
            productName: string;
            reserved: number;
            /** @description Of these, what waits for payments: reserved by orders that are not paid. */
            reservedUnpaid: number;
            sku: string;
            /** @description Defective, in quarantine or frozen: there, and not on hand. */
            unavailable: number;
            /** Format: date-time */
            updatedAt: string;
            variantId: string;
            warehouseCode: string;
            warehouseId: string;
        };
        SuggestionDto: {
            /** @description What is suggested where nothing is said. */
            quantity?: number;
            /** Format: uuid */
            variantId: string;
            /** Format: uuid */
            warehouseId: string;
        };
        SuppliedProductDto: {
            currency: string;
            leadTimeDays: number | null;
            moq: number;
            packSize: number;
            preferred: boolean;
            prices: components["schemas"]["SupplierPriceDto"][];
            productName: string;
            sku: string;
            supplierCode: string;
            supplierId: string;
            supplierName: string;
            supplierSku: string | null;
            title: string | null;
            variantId: string;
        };
        SuppliedProductPageDto: {
            items: components["schemas"]["SuppliedProductDto"][];
            nextCursor: string | null;
        };
        SupplierChangeDto: {
            address?: string | null;
            code?: string;
            country?: string | null;
            /** @description Stays once there are prices or contracts in it. */
            currency?: string;
            custom?: {
                [key: string]: unknown;
            };
            name?: string;
            netDays?: number;
            note?: string | null;
            overReceiptPercent?: string;
            prepayPercent?: string;
            /**
             * @description With a blocked or archived one nothing new is begun.
             * @enum {string}
             */
            status?: "active" | "archived" | "blocked";
            taxId?: string | null;
        };
        SupplierDto: {
            address: string | null;
            code: string;
            contacts: components["schemas"]["ContactDto"][];
            country: string | null;
            currency: string;
            custom: {
                [key: string]: unknown;
            };
            id: string;
            name: string;
            netDays: number;
            note: string | null;
            /** @description Orders that are neither closed nor cancelled. */
            openOrders: number;
            overReceiptPercent: string;
            /** @description Receipts of the last year of which more was rejected than the contract allowed, the newest first, up to twenty. */
            overRejectLimit: components["schemas"]["OverRejectLimitDto"][];
            /** @description Decimal text. */
            prepayPercent: string;
            /** @description Products it delivers. */
            productCount: number;
            /** @enum {string} */
            status: "active" | "archived" | "blocked";
            taxId: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        SupplierLogEntryDto: {
            actorId: string;
            actorName: string | null;
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            followedUpAt: string | null;
            followUpOn: string | null;
            id: string;
            /** @enum {string} */
            kind: "mail" | "call" | "visit" | "chat" | "note";
            said: string;
        };
        SupplierLogPageDto: {
            items: components["schemas"]["SupplierLogEntryDto"][];
            nextCursor: string | null;
        };
        SupplierPageDto: {
            items: components["schemas"]["SupplierRowDto"][];
            nextCursor: string | null;
            total?: number;
        };
        SupplierPriceDto: {
            fromQuantity: number;
            unitPrice: string;
            validFrom: string;
            validUntil: string | null;
        };
        SupplierReturnDto: {
            amountMinor: number;
            /** Format: date-time */
            createdAt: string;
            id: string;
            lines: components["schemas"]["SupplierReturnLineDto"][];
            reason: string;
            reference: string | null;
        };
        SupplierReturnInputDto: {
            lines: components["schemas"]["ReturnLineInputDto"][];
            reason: string;
            reference?: string | null;
        };
        SupplierReturnLineDto: {
            lineNo: number;
            quantity: number;
            sku: string;
        };
        SupplierRowDto: {
            address: string | null;
            code: string;
            country: string | null;
            currency: string;
            custom: {
                [key: string]: unknown;
            };
            id: string;
            name: string;
            netDays: number;
            note: string | null;
            /** @description Orders that are neither closed nor cancelled. */
            openOrders: number;
            overReceiptPercent: string;
            /** @description Decimal text. */
            prepayPercent: string;
            /** @description Products it delivers. */
            productCount: number;
            /** @enum {string} */
            status: "active" | "archived" | "blocked";
            taxId: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        SwitchMerchantDto: {
            /** Format: uuid */
            merchantId: string;
        };
        TakeBackDto: {
            orderId: string;
            orderNumber: string;
            units: number;
            /** @description The last day on which the supplier takes them, by contract. */
            until: string;
        };
        TerminateContractDto: {
            reason: string;
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
        ToDecideDto: {
            count: number;
        };
        TrackingEntryDto: {
            carrier: string | null;
            /** Format: date-time */
            createdAt: string;
            expectedOn: string | null;
            id: string;
            kind: string;
            note: string | null;
            trackingNumber: string | null;
        };
        TrackingInputDto: {
            carrier?: string | null;
            expectedOn?: string | null;
            /** @enum {string} */
            kind: "other" | "shipped" | "in_production" | "customs" | "arriving" | "delayed";
            note?: string | null;
            trackingNumber?: string | null;
        };
        TransactionDto: {
            transactionId: string;
        };
        TransferBoardDto: {
            columns: components["schemas"]["TransferColumnDto"][];
        };
        TransferColumnDto: {
            /** @description The fifty that come first: what should arrive soonest, or what arrived last. */
            items: components["schemas"]["TransferDto"][];
            /** @enum {string} */
            stage: "draft" | "in_transit" | "received" | "partly_received" | "received_short";
            /** @description Transfers that stand there; of those that are done, the ones of the last 30 days. */
            total: number;
        };
        TransferDetailDto: {
            actions: ("cancel" | "pack" | "ship" | "receive")[];
            /** Format: date-time */
            createdAt: string;
            /** @description Days since it should have arrived, below zero until then; null when no day was said, or when it is done. */
            daysLate: number | null;
            expectedOn: string | null;
            fromWarehouseCode: string;
            fromWarehouseId: string;
            id: string;
            inTransit: number;
            lineCount: number;
            lines: components["schemas"]["TransferLineDto"][];
            lost: number;
            note: string;
            number: number;
            received: number;
            /** Format: date-time */
            receivedAt: string | null;
            /** Format: date-time */
            shippedAt: string | null;
            /**
             * @description Where it stands on the board: its state, told apart by what has arrived. Null once it is cancelled.
             * @enum {string|null}
             */
            stage: "draft" | "in_transit" | "received" | "partly_received" | "received_short" | null;
            /** @enum {string} */
            status: "draft" | "cancelled" | "in_transit" | "received";
            toWarehouseCode: string;
            toWarehouseId: string;
            units: number;
            version: number;
        };
        TransferDto: {
            actions: ("cancel" | "pack" | "ship" | "receive")[];
            /** Format: date-time */
            createdAt: string;
            /** @description Days since it should have arrived, below zero until then; null when no day was said, or when it is done. */
            daysLate: number | null;
            expectedOn: string | null;
            fromWarehouseCode: string;
            fromWarehouseId: string;
            id: string;
            inTransit: number;
            lineCount: number;
            lost: number;
            note: string;
            number: number;
            received: number;
            /** Format: date-time */
            receivedAt: string | null;
            /** Format: date-time */
            shippedAt: string | null;
            /**
             * @description Where it stands on the board: its state, told apart by what has arrived. Null once it is cancelled.
             * @enum {string|null}
             */
            stage: "draft" | "in_transit" | "received" | "partly_received" | "received_short" | null;
            /** @enum {string} */
            status: "draft" | "cancelled" | "in_transit" | "received";
            toWarehouseCode: string;
            toWarehouseId: string;
            units: number;
            version: number;
        };
        TransferEndDto: {
            after: number;
            /** @description Units available there, and after this proposal alone. */
            before: number;
            coverAfter: number | null;
            /** @description Days that they last; null where nothing is sold. */
            coverBefore: number | null;
        };
        TransferLineDto: {
            lineNo: number;
            lost: number;
            productName: string;
            quantity: number;
            received: number;
            shipped: number;
            sku: string;
            variantId: string;
        };
        TransferMadeDto: {
            id: string;
            number: number;
        };
        TransferPageDto: {
            items: components["schemas"]["TransferDto"][];
            nextCursor: string | null;
        };
        TransferPlaceDto: {
            gives?: boolean;
            keepDays?: number | null;
            takes?: boolean;
            /** @description Null: as everywhere. */
            targetDays?: number | null;
            /** Format: uuid */
            warehouseId: string;
        };
        TransferPlaceRuleDto: {
            gives: boolean;
            keepDays: number | null;
            takes: boolean;
            targetDays: number | null;
            warehouseId: string;
        };
        TransferProposalDto: {
            /** @description Which shops sold it from the receiving warehouse, the largest first. */
            channels: components["schemas"]["ChannelSalesDto"][];
            from: components["schemas"]["TransferEndDto"];
            /** @description Empty for a warehouse that the caller does not work for. */
            fromWarehouseCode: string;
            fromWarehouseId: string;
            givesPerDay: number;
            /** @description Of the proposal; the next plan makes others. */
            id: string;
            /** @description Units that the giver keeps at least. */
            kept: number;
            name: string;
            /** @description Units that the receiver is short of, from wherever they come. */
            needed: number;
            /** @description When the next goods come there anyway; null where nothing is on its way. */
            nextDeliveryOn: string | null;
            packSize: number;
            /** @description Forecast demand of a day at the receiver and at the giver. */
            perDay: number;
            quantity: number;
            /** @description When the receiver has nothing left, goods on their way counted; null beyond a year. */
            runsOutOn: string | null;
            sku: string;
            supplierId: string | null;
            supplierName: string | null;
            to: components["schemas"]["TransferEndDto"];
            toWarehouseCode: string;
            toWarehouseId: string;
            /** @description Of the quantity at cost, minor units of the merchant's currency; 0 where no cost is known, null for who may not see costs. */
            valueMinor: number | null;
            variantId: string;
        };
        TransferProposalPageDto: {
            items: components["schemas"]["TransferProposalDto"][];
            nextCursor: string | null;
            total?: number;
        };
        TransferProposalsSummaryDto: {
            currency: string;
            lines: number;
            /** @description Proposals for warehouses that have nothing left. */
            out: number;
            /**
             * Format: date-time
             * @description Null before the first plan.
             */
            plannedAt: string | null;
            units: number;
            valueMinor: number | null;
        };
        TransferSettingChangeDto: {
            /** @description Days of its own demand that a warehouse keeps when it gives; at least its target. */
            keepDays?: number;
            /** @description Days from a decision until the goods are there; fewer than the target. */
            leadDays?: number;
            /** @description Units of all SKUs together below which nobody drives. */
            leastUnits?: number;
            /** @description What is other in single warehouses; those not named stay as they are. */
            places?: components["schemas"]["TransferPlaceDto"][];
            /** @description Days that stock should last in every warehouse. */
            targetDays?: number;
        };
        TransferSettingDto: {
            keepDays: number;
            leadDays: number;
            leastUnits: number;
            places: components["schemas"]["TransferPlaceRuleDto"][];
            targetDays: number;
            version: number;
        };
        TransferStateDto: {
            /** @enum {string} */
            status: "draft" | "cancelled" | "in_transit" | "received";
            version: number;
        };
        TransferVersionDto: {
            version: number;
        };
        TriedAllocationDto: {
            costMinor: number;
            currency: string;
            /** @description Criterion by which the choice beat the next best, or `alike`; null where there was no other. */
            decidedBy: string | null;
            /** @description Whether every choice was compared; among more than 12 warehouses with stock they are not. */
            exact: boolean;
            /** @description `allocated`, `short`, or `too_scattered`: enough in all, but not as the rule allows. */
            outcome: string;
            parcels: number;
            parts: components["schemas"]["AllocatedPartDto"][];
            places: components["schemas"]["ExplainedPlaceDto"][];
            /** @description Lines that would be sold before their goods are there. */
            presold: components["schemas"]["PresoldLineDto"][];
            short: components["schemas"]["ShortLineDto"][];
        };
        TryAllocationDto: {
            country?: string;
            lines?: components["schemas"]["OrderLineDto"][];
            /** @description An order of the shop: its address and lines, and what it holds is free to it. Instead of address and lines. */
            orderNumber?: number;
            province?: string;
            /** @description A rule that is not saved yet; missing: the shop's. */
            rule?: components["schemas"]["SetAllocationDto"];
            /** Format: uuid */
            shopId: string;
        };
        TurnOffDto: {
            code: string;
            password: string;
        };
        UnitLabelsDto: {
            copies?: number;
            /**
             * @description `pdf`, or `svg`: a picture of the first label.
             * @enum {string}
             */
            format?: "pdf" | "svg";
            /**
             * @description `a6` (105 × 148 mm), `a5` (148 × 210 mm) or `roll_100x150`.
             * @enum {string}
             */
            size: "roll_100x150" | "a6" | "a5";
            /** @description Only these pallets; without it all of them. */
            unitIds?: string[];
        };
        UnitLineInputDto: {
            /** Format: date */
            bestBefore?: string;
            /** Format: date */
            expiresOn?: string;
            /** @description A line of the delivery or transfer, by this, by its variant or by its SKU. */
            lineNo?: number;
            lot?: string;
            quantity: number;
            sku?: string;
            /** Format: uuid */
            variantId?: string;
        };
        UnitScanDto: {
            /** @description What the scanner read: `00` and 18 digits, also as `(00)` or behind `]C1`. */
            scan: string;
        };
        UnmaskOrderDto: {
            /** @description Why the buyer must be known; kept in the audit trail. */
            reason: string;
        };
        UnpaidRuleDto: {
            /** @description The same for one address. */
            mostPerAddress?: number | null;
            /** @description Unpaid orders that one buyer may have at a time, known by phone, e-mail or number at the channel. */
            mostPerBuyer?: number | null;
            /** @description An order that is not paid so many minutes after it was placed expires and gives back its stock; null or missing: never. */
            payWithinMinutes?: number | null;
        };
        UnpaidStockDto: {
            items: components["schemas"]["UnpaidStockItemDto"][];
        };
        UnpaidStockItemDto: {
            /**
             * Format: date-time
             * @description When the first of them is given back unless it is paid.
             */
            nextPayBy: string | null;
            orders: number;
            /** @description Units that orders hold which are not paid. */
            units: number;
            warehouseId: string;
        };
        ValuePageDto: {
            /**
             * Format: date-time
             * @description The moment of which this speaks.
             */
            at: string;
            currency: string;
            /** @enum {string} */
            groupBy: "sku" | "warehouse" | "category";
            items: components["schemas"]["ValueRowDto"][];
            /** @enum {string} */
            method: "average" | "fifo";
            nextCursor: string | null;
            /** @description Of all pages. */
            totals: components["schemas"]["ValueTotalsDto"];
        };
        ValueRowDto: {
            /** @description SKU or code of the warehouse. */
            code: string;
            /** @description The variant, warehouse or category; null for goods in transit and for what is in no category. */
            id: string | null;
            name: string;
            /** @description Of the units whose cost is known, on average; decimal text. */
            unitCost: string | null;
            units: number;
            /** @description Of these, units that belong to suppliers until they are sold: they add nothing either. */
            unitsOfOthers: number;
            /** @description Of these, units whose cost nobody knows: they add nothing to the value. */
            unitsWithoutCost: number;
            /** @description Of the units whose cost is known; null where none is. */
            valueMinor: number | null;
        };
        ValueTotalsDto: {
            /** @description SKUs, warehouses or categories. */
            rows: number;
            units: number;
            unitsOfOthers: number;
            unitsWithoutCost: number;
            valueMinor: number;
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
        ViewAudienceDto: {
            id: string;
            nameEn: string;
            nameZh: string;
        };
        ViewAudienceListDto: {
            items: components["schemas"]["ViewAudienceDto"][];
        };
        ViewColumnDto: {
            id: string;
            /** @description Stays at the left edge. */
            pinned?: boolean;
            shown: boolean;
            /** @description Pixels; without it the list's own width. */
            width?: number;
        };
        VoiceDto: {
            /** Format: date-time */
            at: string;
            byId: string;
            byName: string | null;
            id: string;
            /** @enum {string} */
            kind: "comment" | "approval";
            text: string;
        };
        WarehouseChangeDto: {
            /** @description An inactive one takes no receipts and no adjustments. */
            active?: boolean;
            /** @description Whoever counts a delivery does not see what is expected. */
            blindReceiving?: boolean;
            code?: string;
            name?: string;
            /** @description How much more than announced may come, in per cent. */
            overReceiptPercent?: number;
        };
        WarehouseDto: {
            active: boolean;
            blindReceiving: boolean;
            code: string;
            id: string;
            name: string;
            overReceiptPercent: number;
            version: number;
        };
        WarehouseListDto: {
            items: components["schemas"]["WarehouseDto"][];
        };
        WebhookAttemptDto: {
            /** @description The first 2 kB of the answer. */
            answer: string;
            /** Format: date-time */
            at: string;
            attempt: number;
            durationMs: number;
            /** @description Why there was no answer, such as TIMEOUT, ECONNREFUSED or BLOCKED. */
            error: string | null;
            /** @description HTTP status of the answer; null where there was none. */
            status: number | null;
        };
        WebhookDeliveryDto: {
            /** @description Oldest first; the last 50. */
            attemptLog: components["schemas"]["WebhookAttemptDto"][];
            attempts: number;
            /** @description The body that is sent. */
            body: string;
            /** Format: date-time */
            createdAt: string;
            endpointId: string;
            /** @description What the receiver sees as `webhook-id`, the same in every attempt. */
            eventId: string;
            eventType: string;
            id: string;
            /** Format: date-time */
            lastAttemptAt: string | null;
            lastError: string | null;
            lastStatus: number | null;
            /**
             * Format: date-time
             * @description Only while it is pending.
             */
            nextAttemptAt: string | null;
            /** @description The event's number in `GET /events`. */
            seq: number;
            /** @description pending: waits for its first or next attempt; delivered; failed: no further attempt is planned. */
            state: string;
        };
        WebhookDeliveryPageDto: {
            items: components["schemas"]["WebhookDeliveryRowDto"][];
            nextCursor: string | null;
        };
        WebhookDeliveryRowDto: {
            attempts: number;
            /** Format: date-time */
            createdAt: string;
            endpointId: string;
            /** @description What the receiver sees as `webhook-id`, the same in every attempt. */
            eventId: string;
            eventType: string;
            id: string;
            /** Format: date-time */
            lastAttemptAt: string | null;
            lastError: string | null;
            lastStatus: number | null;
            /**
             * Format: date-time
             * @description Only while it is pending.
             */
            nextAttemptAt: string | null;
            /** @description The event's number in `GET /events`. */
            seq: number;
            /** @description pending: waits for its first or next attempt; delivered; failed: no further attempt is planned. */
            state: string;
        };
        WebhookEndpointChangeDto: {
            description?: string;
            /** @description What waits for an endpoint that is switched off goes out when it is switched on again. */
            enabled?: boolean;
            eventTypes?: string[];
            url?: string;
        };
        WebhookEndpointDto: {
            /** Format: date-time */
            createdAt: string;
            description: string;
            /** Format: date-time */
            disabledAt: string | null;
            /** @description by_hand; gone: it answered 410; failing: a delivery used up its attempts and nothing else got through. */
            disabledReason: string | null;
            enabled: boolean;
            eventTypes: string[];
            /**
             * Format: date-time
             * @description Since when nothing has got through; null while all is well.
             */
            failingSince: string | null;
            /** @description Failures in a row. */
            failures: number;
            id: string;
            /** Format: date-time */
            lastSuccessAt: string | null;
            /**
             * Format: date-time
             * @description Until then the secret before the last also signs.
             */
            oldSecretUntil: string | null;
            /**
             * Format: date-time
             * @description Until then it is left alone, because it failed again and again or asked for it.
             */
            pausedUntil: string | null;
            /** @description Deliveries that wait, counted up to 10,000. */
            pending: number;
            /** Format: date-time */
            updatedAt: string;
            url: string;
            version: number;
        };
        WebhookEndpointListDto: {
            items: components["schemas"]["WebhookEndpointDto"][];
        };
        WebhookEndpointWithSecretDto: {
            /** Format: date-time */
            createdAt: string;
            description: string;
            /** Format: date-time */
            disabledAt: string | null;
            /** @description by_hand; gone: it answered 410; failing: a delivery used up its attempts and nothing else got through. */
            disabledReason: string | null;
            enabled: boolean;
            eventTypes: string[];
            /**
             * Format: date-time
             * @description Since when nothing has got through; null while all is well.
             */
            failingSince: string | null;
            /** @description Failures in a row. */
            failures: number;
            id: string;
            /** Format: date-time */
            lastSuccessAt: string | null;
            /**
             * Format: date-time
             * @description Until then the secret before the last also signs.
             */
            oldSecretUntil: string | null;
            /**
             * Format: date-time
             * @description Until then it is left alone, because it failed again and again or asked for it.
             */
            pausedUntil: string | null;
            /** @description Deliveries that wait, counted up to 10,000. */
            pending: number;
            /** @description `whsec_` and 32 random bytes in base64. */
            secret: string;
            /** Format: date-time */
            updatedAt: string;
            url: string;
            version: number;
        };
        WebhookSecretDto: {
            secret: string;
        };
        WebhookTestDto: {
            /** @description Id of the event, which the receiver sees as `webhook-id`. */
            eventId: string;
        };
        WeekDto: {
            windows: components["schemas"]["WorkingWindowDto"][];
        };
        WordsDto: {
            en: string;
            "zh-CN": string;
        };
        WorkingWindowDto: {
            /** @description HH:MM on the merchant's clocks. */
            from: string;
            /** @description HH:MM, up to 24:00. */
            to: string;
        };
        WriteOffLineDto: {
            /** @description Code of the bin; required where all that is there lies in bins. */
            bin?: string;
            /**
             * @description Without one: `good`.
             * @enum {string}
             */
            condition?: "quarantine" | "defective" | "good" | "frozen";
            lot?: string;
            /** @description Units that are gone for good. */
            quantity: number;
            sku?: string;
            /**
             * Format: uuid
             * @description The variant, by this or by `sku`.
             */
            variantId?: string;
        };
        WrittenOffDto: {
            lines: components["schemas"]["PostedLineDto"][];
            transactionId: string;
            /** @description At average cost, at the price where no cost is known. */
            valueMinor: number;
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
    Allocation_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shopId: string;
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
                    "application/json": components["schemas"]["AllocationDto"];
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
    Allocation_set: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, e.g. `"v3"`. */
                "If-Match": string;
            };
            path: {
                shopId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAllocationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationDto"];
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
    Allocation_dryRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryAllocationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriedAllocationDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Allotments_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                mode?: "fixed" | "percent";
                /** @description Words or a SKU. */
                q?: string;
                shopId?: string;
                /** @description `up`: nothing is left; `no`: nothing was taken. */
                used?: "up" | "no";
                variantId?: string;
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
                    "application/json": components["schemas"]["AllotmentPageDto"];
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
    Allotments_set: {
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
                "application/json": components["schemas"]["SetAllotmentsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllotmentIdsDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Allotments_end: {
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
                "application/json": components["schemas"]["EndAllotmentsDto"];
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Allotments_refresh: {
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
                    "application/json": components["schemas"]["AllotmentsRefreshedDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
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
    ApiKeys_rotate: {
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
                "application/json": components["schemas"]["RotateApiKeyDto"];
            };
        };
        responses: {
            200: {
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
    Audit_list: {
        parameters: {
            query?: {
                /** @description Id of the person or key. */
                actorId?: string;
                cursor?: string;
                /** @description ISO 8601; this time and later. */
                from?: string;
                limit?: number;
                /** @description What people call the record: an order's number, a shop's code. */
                q?: string;
                requestId?: string;
                subjectId?: string;
                /** @description Kind of the record: `order`, `product`, `shop`. */
                subjectKind?: string;
                /** @description ISO 8601; before this time. */
                to?: string;
                /** @description A type such as `order.cancelled`, or all of a kind: `order.*`. */
                type?: string;
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
                    "application/json": components["schemas"]["AuditPageDto"];
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
    Audit_export: {
        parameters: {
            query?: {
                /** @description Id of the person or key. */
                actorId?: string;
                /** @description ISO 8601; this time and later. */
                from?: string;
                /** @description What people call the record: an order's number, a shop's code. */
                q?: string;
                requestId?: string;
                subjectId?: string;
                /** @description Kind of the record: `order`, `product`, `shop`. */
                subjectKind?: string;
                /** @description ISO 8601; before this time. */
                to?: string;
                /** @description A type such as `order.cancelled`, or all of a kind: `order.*`. */
                type?: string;
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
    Audit_state: {
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
                    "application/json": components["schemas"]["AuditStateDto"];
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
    Audit_types: {
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
                    "application/json": components["schemas"]["AuditTypeListDto"];
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
    PasswordResets_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetRequestDto"];
            };
        };
        responses: {
            202: {
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
    PasswordResets_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasswordDto"];
            };
        };
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
    SecondFactor_read: {
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
                    "application/json": components["schemas"]["SecondFactorDto"];
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
    SecondFactor_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesDto"];
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
    SecondFactor_renew: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesDto"];
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
    SecondFactor_setRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorRuleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorRuleDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    SecondFactor_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeedDto"];
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
    SecondFactor_turnOff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TurnOffDto"];
            };
        };
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
    Sessions_list: {
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
                    "application/json": components["schemas"]["SessionListDto"];
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
    Sessions_endOthers: {
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
    Sessions_end: {
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
    Bins_list: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "pick" | "reserve" | "receiving" | "quarantine" | "returns" | "defective";
                limit?: number;
                /** @description Beginning of the code. */
                q?: string;
                /** @description `code` or `pickOrder`, or with `-` before it for the other way. */
                sort?: string;
                /** @description `empty`, `used`, or `inactive` ones. */
                state?: "empty" | "used" | "inactive";
                warehouseId?: string;
                zone?: string;
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
                    "application/json": components["schemas"]["BinPageDto"];
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
    Bins_open: {
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
                "application/json": components["schemas"]["NewBinsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BinListDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Bins_edit: {
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
                "application/json": components["schemas"]["BinChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BinDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Bins_holdings: {
        parameters: {
            query?: {
                binId?: string;
                variantId?: string;
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
                    "application/json": components["schemas"]["HoldingListDto"];
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    ChatGroups_list: {
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
                    "application/json": components["schemas"]["ChatGroupListDto"];
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
    ChatGroups_create: {
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
                "application/json": components["schemas"]["NewChatGroupDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatGroupDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    ChatGroups_remove: {
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
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
    ChatGroups_edit: {
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
                "application/json": components["schemas"]["ChatGroupChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatGroupDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    ChatGroups_test: {
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
                    "application/json": components["schemas"]["ChatTestDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Clearance_list: {
        parameters: {
            query?: {
                /** @description What should be done. */
                action?: "transfer" | "return" | "write_off" | "promotion";
                categoryId?: string;
                /** @description Asks for `total`. */
                count?: "exact" | "estimated";
                cursor?: string;
                /** @description `expired`, `expiring`: a lot; `slow`: nothing is sold; `excess`: more than sells in the days of the plan's settings. */
                kind?: "expired" | "expiring" | "slow" | "excess";
                limit?: number;
                /** @description Part of an SKU or of a name. */
                q?: string;
                supplierId?: string;
                warehouseId?: string;
                /** @description `open`: all but what is put off; `mine`: what the caller sees to; `free`: what nobody sees to. */
                whose?: "open" | "mine" | "free" | "put_off";
                /** @description Only lots that expire within so many days. */
                withinDays?: number;
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
                    "application/json": components["schemas"]["ClearancePageDto"];
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
    Clearance_mark: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkClearanceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceMarkedDto"];
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
    Clearance_summary: {
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
                    "application/json": components["schemas"]["ClearanceSummaryDto"];
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
    LogisticUnits_prefix: {
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
                    "application/json": components["schemas"]["CompanyPrefixDto"];
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
    LogisticUnits_setPrefix: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, e.g. `"v3"`. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCompanyPrefixDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyPrefixDto"];
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
    Consignment_list: {
        parameters: {
            query?: {
                /** @description Beginning of the supplier's name or code. */
                q?: string;
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
                    "application/json": components["schemas"]["ConsignorListDto"];
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
    Consignment_settlements: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                supplierId?: string;
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
                    "application/json": components["schemas"]["SettlementPageDto"];
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
    Consignment_settle: {
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
                "application/json": components["schemas"]["SettleConsignmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsignmentSettlementDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Consignment_read: {
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
                    "application/json": components["schemas"]["ConsignmentSettlementDto"];
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
    Consignment_document: {
        parameters: {
            query?: {
                language?: "zh-CN" | "en";
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
                    "application/pdf": string;
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
    Consignment_draft: {
        parameters: {
            query?: {
                /** @description Until when, ISO 8601; now where nothing is said. */
                until?: string;
            };
            header?: never;
            path: {
                supplierId: string;
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
                    "application/json": components["schemas"]["SettlementDraftDto"];
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
    Contracts_list: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description Contracts in force that end within so many days. */
                endingWithin?: number;
                limit?: number;
                /** @description Beginning of the number, or a part of the title. */
                q?: string;
                /** @description `endsOn` or `-endsOn`. */
                sort?: string;
                status?: "draft" | "active" | "expired" | "terminated";
                supplierId?: string;
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
                    "application/json": components["schemas"]["ContractPageDto"];
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
    Contracts_create: {
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
                "application/json": components["schemas"]["NewContractDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Contracts_read: {
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
                    "application/json": components["schemas"]["ContractDto"];
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
    Contracts_edit: {
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
                "application/json": components["schemas"]["ContractChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Contracts_activate: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["ContractDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Contracts_terminate: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminateContractDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    CustomFields_list: {
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
                    "application/json": components["schemas"]["CustomFieldListDto"];
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
    CustomFields_create: {
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
                "application/json": components["schemas"]["NewCustomFieldDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldDto"];
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
    CustomFields_remove: {
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
    CustomFields_edit: {
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
                "application/json": components["schemas"]["CustomFieldChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldDto"];
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
    CustomFields_arrange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrangeCustomFieldsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldListDto"];
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
    Files_list: {
        parameters: {
            query?: {
                /** @description Who uploaded it. */
                createdBy?: string;
                cursor?: string;
                kind?: "pdf" | "text" | "image" | "sheet";
                limit?: number;
                subjectId?: string;
                subjectKind?: string;
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
                    "application/json": components["schemas"]["FilePageDto"];
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
    Files_upload: {
        parameters: {
            query: {
                /** @description Name with its ending, which says what the file is. */
                name: string;
                subjectId?: string;
                /** @description What the file is about, such as `product`; together with `subjectId`. */
                subjectKind?: string;
            };
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "application/pdf": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "image/gif": string;
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
                "text/csv": string;
                "text/plain": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Files_read: {
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
                    "application/json": components["schemas"]["FileDto"];
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
    Files_remove: {
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
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
    FileContent_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
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
                    "*/*": string;
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
        requestBody: {
            content: {
                "application/octet-stream": string;
                "text/csv": string;
            };
        };
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
                    "text/event-stream": components["schemas"]["ImportDto"];
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
    Inbound_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Number, or the beginning of reference or sender. */
                q?: string;
                sourceId?: string;
                /** @description `open`: neither posted nor cancelled; or one state. */
                status?: "open" | "cancelled" | "expected" | "arrived" | "unloaded" | "inspected" | "posted";
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
                    "application/json": components["schemas"]["InboundPageDto"];
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
    Inbound_announce: {
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
                "application/json": components["schemas"]["NewInboundDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundMadeDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Inbound_read: {
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
                    "application/json": components["schemas"]["InboundDetailDto"];
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
    Inbound_edit: {
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
                "application/json": components["schemas"]["InboundChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundVersionDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Inbound_inspect: {
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
                "application/json": components["schemas"]["NewInspectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionResultDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Inbound_count: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountedItemsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountAnswerDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Labels_inbound: {
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
                "application/json": components["schemas"]["InboundLabelsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/svg+xml": string;
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    InboundEvidence_photos: {
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
                    "application/json": components["schemas"]["InboundPhotoListDto"];
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
    InboundEvidence_addPhotos: {
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
                "application/json": components["schemas"]["AddPhotosDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundPhotoListDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    InboundEvidence_removePhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
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
    Inbound_post: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostedInboundDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    InboundEvidence_serials: {
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
                    "application/json": components["schemas"]["InboundSerialListDto"];
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
    InboundEvidence_name: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameSerialsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedSerialsDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Inbound_move: {
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
                "application/json": components["schemas"]["InboundStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundStateDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    LogisticUnits_ofInbound: {
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
                    "application/json": components["schemas"]["LogisticUnitListDto"];
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
    LogisticUnits_makeInbound: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeInboundUnitsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeUnitsDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    LogisticUnits_dissolveInbound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
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
    LogisticUnits_labelsOfInbound: {
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
                "application/json": components["schemas"]["UnitLabelsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/svg+xml": string;
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Inbound_plan: {
        parameters: {
            query: {
                /** @description Acceptable quality limit in per cent, as text: `1`, `2.5`, … */
                aql: "0.01" | "0.015" | "0.025" | "0.04" | "0.065" | "0.1" | "0.15" | "0.25" | "0.4" | "0.65" | "1" | "1.5" | "2.5" | "4" | "6.5" | "10";
                level: "S-1" | "S-2" | "S-3" | "S-4" | "I" | "II" | "III";
                lotSize: number;
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
                    "application/json": components["schemas"]["SamplingPlanDto"];
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
    Invitations_list: {
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
                    "application/json": components["schemas"]["InvitationListDto"];
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
    Invitations_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkMadeDto"];
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
    Invitations_withdraw: {
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
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
    Invitations_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
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
                    "application/json": components["schemas"]["InvitationViewDto"];
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
    Invitations_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationDto"];
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
    Jobs_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "cancelled" | "waiting" | "running" | "retrying" | "done" | "failed";
                task?: string;
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
                    "application/json": components["schemas"]["JobPageDto"];
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
    Jobs_read: {
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
                    "application/json": components["schemas"]["JobDto"];
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
    Jobs_cancel: {
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
                    "application/json": components["schemas"]["JobDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Jobs_retry: {
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
                    "application/json": components["schemas"]["JobDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Labels_articles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleLabelsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/svg+xml": string;
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Labels_bins: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BinLabelsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/svg+xml": string;
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Lots_list: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description Also lots of which nothing is left. */
                empty?: boolean;
                limit?: number;
                /** @description Words of the product, SKU or barcode, each as a beginning. */
                q?: string;
                status?: "approved" | "on_hold" | "recalled";
                variantId?: string;
                warehouseId?: string;
                /** @description Only lots that expire within so many days from today, those that have expired among them. */
                withinDays?: number;
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
                    "application/json": components["schemas"]["LotPageDto"];
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
    Lots_edit: {
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
                "application/json": components["schemas"]["LotChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Members_list: {
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
                    "application/json": components["schemas"]["MemberListDto"];
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
    Members_remove: {
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
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
    Members_explain: {
        parameters: {
            query: {
                permission: string;
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
                    "application/json": components["schemas"]["ExplanationDto"];
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
    PasswordResets_hand: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkMadeDto"];
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
    Members_rights: {
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
                    "application/json": components["schemas"]["EffectiveRightsDto"];
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
    Members_setRoles: {
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
                "application/json": components["schemas"]["RolesGivenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Notifications_list: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: string;
                limit?: number;
                severity?: "info" | "success" | "warning" | "error";
                /** @description true: only those that were not read yet. */
                unread?: boolean;
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
                    "application/json": components["schemas"]["NotificationPageDto"];
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
    Notifications_read: {
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
    Notifications_kinds: {
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
                    "application/json": components["schemas"]["NotificationKindListDto"];
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
    Notifications_preferences: {
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
                    "application/json": components["schemas"]["NotificationPreferencesDto"];
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
    Notifications_setPreferences: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, e.g. `"v3"`. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationPreferencesChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferencesDto"];
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
    Notifications_readAll: {
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
    Notifications_stream: {
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
                    "text/event-stream": components["schemas"]["InboxStateDto"];
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
    Orders_list: {
        parameters: {
            query?: {
                count?: "exact" | "estimated";
                cursor?: string;
                /** @description Filters by custom fields: `custom.colour=red,blue`, `custom.weight.min=3`, `custom.weight.max=5`, `custom.note.starts=ab`, `custom.colour.exists=false`. */
                custom?: {
                    [key: string]: string;
                };
                limit?: number;
                paymentStatus?: "unpaid" | "deposit_paid" | "paid" | "partially_refunded" | "refunded";
                placedFrom?: string;
                /** @description Exclusive. */
                placedTo?: string;
                /** @description Words, an order number, an external number or a SKU. */
                q?: string;
                shopId?: string;
                sort?: "placedAt" | "-placedAt" | "totalMinor" | "-totalMinor";
                stage?: "pending_payment" | "allocated" | "picking" | "packed" | "partially_shipped" | "shipped" | "delivered" | "completed" | "cancelled" | "expired";
                /** @description Orders with lines that wait for goods of a pre-sale; `late`: promised for a day that is over. */
                waits?: "goods" | "late";
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Orders_allocate: {
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
                "application/json": components["schemas"]["AllocateOrderDto"];
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Unpaid_setPayBy: {
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
                "application/json": components["schemas"]["PayByDto"];
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Orders_refund: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundOrderDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundMadeDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Orders_unmask: {
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
                "application/json": components["schemas"]["UnmaskOrderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalDto"];
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Persons_map: {
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
                    "application/json": components["schemas"]["DataMapDto"];
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
    Persons_erase: {
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
                "application/json": components["schemas"]["PersonCaseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Persons_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonCaseDto"];
            };
        };
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
    Persons_find: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
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
    Persons_requests: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "export" | "erasure";
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
                    "application/json": components["schemas"]["PersonRequestPageDto"];
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
    Persons_traces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonTracesDto"];
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
    Presales_list: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description Orders wait whose promised day is over. */
                late?: boolean;
                limit?: number;
                /** @description Words or a SKU. */
                q?: string;
                /** @description What this shop may sell, also what every shop may. */
                shopId?: string;
                state?: "planned" | "live" | "ended";
                variantId?: string;
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
                    "application/json": components["schemas"]["PresalePageDto"];
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
    Presales_open: {
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
                "application/json": components["schemas"]["OpenPresaleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresaleIdDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Presales_read: {
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
                    "application/json": components["schemas"]["PresaleDto"];
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
    Presales_edit: {
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
                "application/json": components["schemas"]["PresaleChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresaleDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Presales_end: {
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
                "application/json": components["schemas"]["EndPresalesDto"];
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
                count?: "exact" | "estimated";
                cursor?: string;
                /** @description Filters by custom fields: `custom.colour=red,blue`, `custom.weight.min=3`, `custom.weight.max=5`, `custom.note.starts=ab`, `custom.colour.exists=false`. */
                custom?: {
                    [key: string]: string;
                };
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    ProductImages_list: {
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
                    "application/json": components["schemas"]["ProductImagesDto"];
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
    ProductImages_arrange: {
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
                "application/json": components["schemas"]["ProductImagesChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductImagesDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Proposals_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                permission?: string;
                state?: "open" | "accepted" | "declined" | "withdrawn";
                /** @description mine: made by the caller; to_decide: open ones that the caller may decide. */
                who?: "mine" | "to_decide";
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
                    "application/json": components["schemas"]["ProposalPageDto"];
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
    Proposals_read: {
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
                    "application/json": components["schemas"]["ProposalDto"];
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
    Proposals_explain: {
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
                "application/json": components["schemas"]["ProposalTextDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Proposals_accept: {
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
                "application/json": components["schemas"]["AcceptProposalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Proposals_comment: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalTextDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Proposals_decline: {
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
                "application/json": components["schemas"]["DeclineProposalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Proposals_withdraw: {
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
                    "application/json": components["schemas"]["ProposalDto"];
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
    Proposals_rules: {
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
                    "application/json": components["schemas"]["ApprovalRulesDto"];
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
    Proposals_setRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalRulesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRulesDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Proposals_toDecide: {
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
                    "application/json": components["schemas"]["ToDecideDto"];
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
    PurchaseOrders_list: {
        parameters: {
            query?: {
                /** @description Asks for `total`. */
                count?: "exact" | "estimated";
                cursor?: string;
                /** @description `true`: orders on their way whose promised day is over. */
                late?: "true";
                limit?: number;
                /** @description `true`: orders of goods that stay their supplier's until they are sold; `false`: the others. */
                onConsignment?: "true" | "false";
                /** @description Beginnings of the order's number or the supplier's name or code. */
                q?: string;
                /** @description `createdAt` or `promisedOn`, or with `-` before it for the other way. */
                sort?: string;
                status?: "draft" | "approved" | "cancelled" | "rejected" | "received" | "pending_approval" | "placed" | "confirmed_by_supplier" | "partially_received" | "closed";
                supplierId?: string;
                /** @description Orders of this variant. */
                variantId?: string;
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
                    "application/json": components["schemas"]["PurchaseOrderPageDto"];
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
    PurchaseOrders_create: {
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
                "application/json": components["schemas"]["NewPurchaseOrderDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    PurchaseOrders_read: {
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
                    "application/json": components["schemas"]["PurchaseOrderDto"];
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
    PurchaseOrders_edit: {
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
                "application/json": components["schemas"]["PurchaseOrderChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    PurchaseActions_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["PurchaseOrderDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    PurchaseActions_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    PurchaseActions_close: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosePurchaseOrderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    PurchaseActions_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmPurchaseOrderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    PurchaseActions_addCost: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LandedCostInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    PurchaseActions_dropCost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                costId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
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
    PurchaseActions_announce: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnounceDeliveryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnouncedDeliveryDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    PurchaseDocuments_document: {
        parameters: {
            query?: {
                language?: "zh-CN" | "en";
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
                    "application/pdf": string;
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
    PurchaseDocuments_mail: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailPurchaseOrderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailAskedDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    PurchaseActions_pay: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    PurchaseActions_place: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["PurchaseOrderDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    PurchaseActions_receive: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseReceiptInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedReceiptDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    PurchaseActions_reject: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    PurchaseActions_giveBack: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplierReturnInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    PurchaseActions_revise: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["PurchaseOrderDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    PurchaseActions_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["PurchaseOrderDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    PurchaseOrders_timeline: {
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
                    "application/json": components["schemas"]["PurchaseTimelineDto"];
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
    PurchaseActions_track: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackingInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    PurchaseOrders_advice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseAdviceQueryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseAdviceDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    PurchaseOrders_counts: {
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
                    "application/json": components["schemas"]["PurchaseCountsDto"];
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
    Quotations_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Beginning of the number, or a part of the title. */
                q?: string;
                status?: "open" | "awarded" | "cancelled";
                supplierId?: string;
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
                    "application/json": components["schemas"]["QuotationPageDto"];
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
    Quotations_open: {
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
                "application/json": components["schemas"]["NewQuotationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Quotations_read: {
        parameters: {
            query?: {
                /** @description Other quantities to compare for: `1:500,2:40` by line number. */
                quantities?: string;
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
                    "application/json": components["schemas"]["QuotationDto"];
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
    Quotations_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptQuotationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedQuotationDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Quotations_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotationAnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotationDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Quotations_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["QuotationDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Quotations_decline: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotationDeclineDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotationDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Replenishment_budget: {
        parameters: {
            query: {
                /** @description Minor units of the merchant's currency. */
                budgetMinor: number;
                supplierId?: string;
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
                    "application/json": components["schemas"]["BudgetDto"];
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
    Replenishment_list: {
        parameters: {
            query?: {
                abc?: "A" | "B" | "C";
                /** @description Asks for `total`. */
                count?: "exact" | "estimated";
                cursor?: string;
                limit?: number;
                /** @description Part of an SKU or of a name. */
                q?: string;
                status?: "order" | "out" | "slow" | "excess" | "soon" | "enough" | "idle";
                /** @description Only lines of which something should be ordered. */
                suggested?: "true";
                supplierId?: string;
                warehouseId?: string;
                xyz?: "X" | "Y" | "Z";
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
                    "application/json": components["schemas"]["PlanPageDto"];
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
    Replenishment_line: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                variantId: string;
                warehouseId: string;
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
                    "application/json": components["schemas"]["PlanDetailDto"];
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
    Replenishment_rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                variantId: string;
                warehouseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRuleInputDto"];
            };
        };
        responses: {
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
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
    Replenishment_order: {
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
                "application/json": components["schemas"]["OrderSuggestionsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftedOrdersDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Replenishment_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
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
    Replenishment_projection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                variantId: string;
                warehouseId: string;
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
                    "application/json": components["schemas"]["ProjectionDto"];
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
    Replenishment_settings: {
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
                    "application/json": components["schemas"]["PlanSettingDto"];
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
    Replenishment_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, e.g. `"v3"`. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanSettingChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanSettingDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Replenishment_summary: {
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
                    "application/json": components["schemas"]["PlanSummaryDto"];
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
    Retention_read: {
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
                    "application/json": components["schemas"]["RetentionSettingsDto"];
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
    Retention_set: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, e.g. `"v3"`. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionSettingsDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Retention_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionPreviewDto"];
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
    Roles_list: {
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
                    "application/json": components["schemas"]["RoleListDto"];
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
    Roles_create: {
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
                "application/json": components["schemas"]["NewRoleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Roles_read: {
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
                    "application/json": components["schemas"]["RoleDto"];
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
    Roles_remove: {
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
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
    Roles_edit: {
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
                "application/json": components["schemas"]["RoleChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Roles_permissions: {
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
                    "application/json": components["schemas"]["PermissionCatalogueDto"];
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
                /** @description The list, such as `orders`. */
                screen: "orders" | "products" | "stock" | "stock-value" | "inbound" | "counts" | "transfers" | "transfer-proposals" | "clearance" | "bins" | "lots" | "serials" | "allotments" | "presales" | "proposals" | "people" | "invitations" | "api-keys" | "webhooks" | "webhook-deliveries" | "jobs" | "exports" | "imports" | "audit" | "suppliers" | "purchase-orders" | "contracts" | "quotations" | "replenishment";
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
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
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
    SavedViews_restore: {
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
    SavedViews_audience: {
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
                    "application/json": components["schemas"]["ViewAudienceListDto"];
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
    SavedViews_arrange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screen: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GridSettingChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GridSettingDto"];
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
    Serials_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                orderId?: string;
                /** @description Beginning of the serial number. */
                serial?: string;
                /** @description Exactly this SKU. */
                sku?: string;
                state?: "in_stock" | "shipped" | "returned" | "written_off";
                variantId?: string;
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
                    "application/json": components["schemas"]["SerialPageDto"];
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
    Serials_register: {
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
                "application/json": components["schemas"]["NewSerialsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SerialsRegisteredDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Serials_read: {
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
                    "application/json": components["schemas"]["SerialDetailDto"];
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
    ShippedSerials_name: {
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
                "application/json": components["schemas"]["ShippedSerialsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippedSerialsNotedDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Serials_move: {
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
                "application/json": components["schemas"]["SerialStepDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SerialsMovedDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Settings_read: {
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
                    "application/json": components["schemas"]["SettingsDto"];
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
    Settings_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, e.g. `"v3"`. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsDto"];
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
    Shops_open: {
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
                "application/json": components["schemas"]["NewShopDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShopDto"];
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
    Shops_edit: {
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
                "application/json": components["schemas"]["ShopChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShopDto"];
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
                count?: "exact" | "estimated";
                /** @description Only what sells and lasts fewer days than this. */
                coverBelow?: number;
                cursor?: string;
                /** @description `out`: nothing available; `low`: fewer than 10 available; `reserved`: something reserved; `unavailable`, `unplaced`, `frozen`: something of that. */
                level?: "frozen" | "all" | "in_stock" | "out" | "low" | "reserved" | "unavailable" | "unplaced";
                limit?: number;
                /** @description Only what runs out before its next delivery, or before an order of today could be there; as of the last plan. */
                outFirst?: "true";
                /** @description Words of the product, SKU or barcode, each as a beginning. */
                q?: string;
                /** @description `sku`, `available`, `onHand`, `reserved`, `cover`, `updatedAt`, or with `-` before it for the other way. */
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
    Counts_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Number, or the beginning of the note. */
                q?: string;
                /** @description `open`: neither completed nor cancelled; or one state. */
                status?: "open" | "requested" | "counting" | "investigating" | "ready_to_review" | "completed" | "cancelled";
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
                    "application/json": components["schemas"]["CountPageDto"];
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
    Counts_open: {
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
                "application/json": components["schemas"]["NewCountDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountMadeDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Counts_read: {
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
                    "application/json": components["schemas"]["CountDto"];
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
    Counts_cancel: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountStateDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Counts_finish: {
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
                "application/json": components["schemas"]["FinishCountDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountStateDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Counts_enter: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountEntriesDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Counts_items: {
        parameters: {
            query?: {
                /** @description The last item number of the page before. */
                after?: number;
                /** @description Beginning of the code of a bin. */
                bin?: string;
                /** @description Exactly this barcode or SKU. */
                code?: string;
                limit?: number;
                status?: "approved" | "recount" | "ready_to_count" | "counted" | "rejected" | "different";
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
                    "application/json": components["schemas"]["CountItemListDto"];
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
    Counts_post: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostedCountDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Counts_review: {
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
                "application/json": components["schemas"]["ReviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountStateDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Counts_candidates: {
        parameters: {
            query: {
                /** @description Days between two counts of an article, by its class. */
                daysA?: number;
                daysB?: number;
                daysC?: number;
                limit?: number;
                warehouseId: string;
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
                    "application/json": components["schemas"]["CandidateListDto"];
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
    Holds_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                variantId?: string;
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
                    "application/json": components["schemas"]["HoldPageDto"];
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
    Holds_hold: {
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
                "application/json": components["schemas"]["NewHoldsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldIdsDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Holds_release: {
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
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
    Stock_read: {
        parameters: {
            query?: {
                /** @description Tells also what orders of this shop can take. */
                shopId?: string;
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
    Lots_keeping: {
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
                    "application/json": components["schemas"]["StockItemDto"];
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
    Lots_keep: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, e.g. `"v3"`. */
                "If-Match": string;
            };
            path: {
                variantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StockItemChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockItemDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Value_layers: {
        parameters: {
            query?: {
                /** @description The moment that is asked about, ISO 8601; without one: now. */
                at?: string;
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
                    "application/json": components["schemas"]["LayersDto"];
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
    Stock_putaway: {
        parameters: {
            query: {
                lot?: string;
                quantity: number;
                warehouseId: string;
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
                    "application/json": components["schemas"]["PutawayDto"];
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Stock_changeCondition: {
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
                "application/json": components["schemas"]["ConditionsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Stock_move: {
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
                "application/json": components["schemas"]["MoveDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Reservations_audit: {
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
                    "application/json": components["schemas"]["ReservationAuditDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Reservations_settle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettlementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationsSettledDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Stock_settle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettlementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettledStockDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Value_value: {
        parameters: {
            query?: {
                /** @description The moment that is asked about, ISO 8601; without one: now. */
                at?: string;
                /** @description `unknown`: only what holds units whose cost nobody knows. */
                cost?: "unknown" | "all";
                cursor?: string;
                /** @description Without one: `sku`. */
                groupBy?: "sku" | "warehouse" | "category";
                limit?: number;
                /** @description `average`: the moving average of that moment; `fifo`: what came in last is what is there. Without one: `average`. */
                method?: "average" | "fifo";
                /** @description Words of the product, SKU or barcode, each as a beginning. */
                q?: string;
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
                    "application/json": components["schemas"]["ValuePageDto"];
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
    Stock_writeOff: {
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
                "application/json": components["schemas"]["NewWriteOffDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenOffDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Suppliers_supplied: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Words, SKU or barcode of the variant. */
                q?: string;
                supplierId?: string;
                /** @description Who delivers this variant. */
                variantId?: string;
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
                    "application/json": components["schemas"]["SuppliedProductPageDto"];
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
    Scores_ranking: {
        parameters: {
            query?: {
                /** @description A year ago where nothing is said. */
                from?: string;
                /** @description Today where nothing is said. */
                to?: string;
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
                    "application/json": components["schemas"]["ScoreRankingDto"];
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
    Scores_weigh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoreWeightsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreWeightsDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Suppliers_list: {
        parameters: {
            query?: {
                /** @description Asks for `total`. */
                count?: "exact" | "estimated";
                currency?: string;
                cursor?: string;
                /** @description Filters by custom fields, as for products. */
                custom?: {
                    [key: string]: string;
                };
                limit?: number;
                /** @description Beginnings of the name, the code or the tax id. */
                q?: string;
                /** @description `name`, `code`, `updatedAt`, or with `-` before it for the other way. */
                sort?: string;
                status?: "active" | "archived" | "blocked";
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
                    "application/json": components["schemas"]["SupplierPageDto"];
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
    Suppliers_create: {
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
                "application/json": components["schemas"]["NewSupplierDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Suppliers_read: {
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
                    "application/json": components["schemas"]["SupplierDto"];
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
    Suppliers_edit: {
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
                "application/json": components["schemas"]["SupplierChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Suppliers_addContact: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContactDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Suppliers_deleteContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contactId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
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
    Suppliers_editContact: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, e.g. `"v3"`. */
                "If-Match": string;
            };
            path: {
                contactId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Suppliers_log: {
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
                    "application/json": components["schemas"]["SupplierLogPageDto"];
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
    Suppliers_addLog: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogEntryInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Suppliers_followUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
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
    Suppliers_setProducts: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSuppliedProductsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuppliedProductPageDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Suppliers_dropProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                variantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
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
    Scores_card: {
        parameters: {
            query?: {
                /** @description A year ago where nothing is said. */
                from?: string;
                /** @description Today where nothing is said. */
                to?: string;
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
                    "application/json": components["schemas"]["ScoreCardDto"];
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
    TransferProposals_list: {
        parameters: {
            query?: {
                categoryId?: string;
                /** @description Asks for `total`. */
                count?: "exact" | "estimated";
                cursor?: string;
                fromWarehouseId?: string;
                limit?: number;
                /** @description Part of an SKU or of a name. */
                q?: string;
                /** @description Only what this shop sold from the receiving warehouse in the last four weeks. */
                shopId?: string;
                supplierId?: string;
                toWarehouseId?: string;
                /** @description The receiver has nothing left: `out` today, within a `week` or a `month`. */
                urgency?: "out" | "week" | "month";
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
                    "application/json": components["schemas"]["TransferProposalPageDto"];
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
    TransferProposals_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
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
    TransferProposals_settings: {
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
                    "application/json": components["schemas"]["TransferSettingDto"];
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
    TransferProposals_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, e.g. `"v3"`. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferSettingChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferSettingDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    TransferProposals_summary: {
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
                    "application/json": components["schemas"]["TransferProposalsSummaryDto"];
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
    TransferProposals_draft: {
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
                "application/json": components["schemas"]["DraftTransfersDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftedTransfersDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Transfers_list: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description Only those that should have arrived before today. */
                late?: "true";
                limit?: number;
                /** @description Number, or the beginning of the note. */
                q?: string;
                /** @description Column of the board: a state, told apart by what has arrived. */
                stage?: "draft" | "in_transit" | "received" | "partly_received" | "received_short";
                /** @description `open`: neither received nor cancelled; or one state. */
                status?: "draft" | "open" | "cancelled" | "in_transit" | "received";
                /** @description From or to this warehouse. */
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
                    "application/json": components["schemas"]["TransferPageDto"];
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
    Transfers_open: {
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
                "application/json": components["schemas"]["NewTransferDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferMadeDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Transfers_read: {
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
                    "application/json": components["schemas"]["TransferDetailDto"];
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
    Transfers_receive: {
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
                "application/json": components["schemas"]["ArrivalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferStateDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Transfers_cancel: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferVersionDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    LogisticUnits_receive: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitScanDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedUnitDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Transfers_ship: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferVersionDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    LogisticUnits_ofTransfer: {
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
                    "application/json": components["schemas"]["LogisticUnitListDto"];
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
    LogisticUnits_makeTransfer: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeUnitsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeUnitsDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    LogisticUnits_dissolveTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
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
    LogisticUnits_labelsOfTransfer: {
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
                "application/json": components["schemas"]["UnitLabelsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/svg+xml": string;
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    Transfers_board: {
        parameters: {
            query?: {
                /** @description From or to this warehouse. */
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
                    "application/json": components["schemas"]["TransferBoardDto"];
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
    Unpaid_rules: {
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
                    "application/json": components["schemas"]["ShopUnpaidRulesDto"];
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
    Unpaid_set: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was read, e.g. `"v3"`. */
                "If-Match": string;
            };
            path: {
                shopId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnpaidRuleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShopUnpaidRuleDto"];
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
    Unpaid_stock: {
        parameters: {
            query: {
                variantId: string;
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
                    "application/json": components["schemas"]["UnpaidStockDto"];
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    WebhookDeliveries_read: {
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
                    "application/json": components["schemas"]["WebhookDeliveryDto"];
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
    WebhookDeliveries_replay: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryDto"];
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
    WebhookEndpoints_list: {
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
                    "application/json": components["schemas"]["WebhookEndpointListDto"];
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
    WebhookEndpoints_create: {
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
                "application/json": components["schemas"]["NewWebhookEndpointDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecretDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    WebhookEndpoints_read: {
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
                    "application/json": components["schemas"]["WebhookEndpointDto"];
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
    WebhookEndpoints_remove: {
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
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
                };
            };
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
    WebhookEndpoints_edit: {
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
                "application/json": components["schemas"]["WebhookEndpointChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    WebhookDeliveries_list: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description Queued at or after this time. */
                from?: string;
                limit?: number;
                state?: "pending" | "delivered" | "failed";
                /** @description Queued before this time. */
                to?: string;
                /** @description One type, such as `order.placed`. */
                type?: string;
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
                    "application/json": components["schemas"]["WebhookDeliveryPageDto"];
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
    WebhookDeliveries_replayRange: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayRangeDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayedRangeDto"];
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
    WebhookEndpoints_reveal: {
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
                    "application/json": components["schemas"]["WebhookSecretDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    WebhookEndpoints_rotate: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["WebhookEndpointWithSecretDto"];
                };
            };
            /** @description Kept as a proposal for someone else to decide */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"];
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
    WebhookEndpoints_test: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTestDto"];
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
    WebhookEndpoints_eventTypes: {
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
                    "application/json": components["schemas"]["EventTypeListDto"];
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
