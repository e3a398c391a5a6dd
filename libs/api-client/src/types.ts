import type { components } from './schema.js';

/** The API's own shapes by short names. Where the document says only "text", the words it can be are named here. */
type Schemas = components['schemas'];

export type Locale = 'zh-CN' | 'en';

export interface Page<Row> {
  items: Row[];
  nextCursor: string | null;
  /** Only when asked for with `count`. */
  total?: number;
}

export interface Items<Row> {
  items: Row[];
}

export type Problem = Schemas['ProblemDto'];
export type ProblemField = Schemas['FieldErrorDto'];
export type BulkAnswer = Schemas['BulkAnswerDto'];

export type Session = Omit<Schemas['SessionDto'], 'user' | 'merchant'> & {
  user: Omit<Schemas['SessionUserDto'], 'locale'> & { locale: Locale | null };
  merchant: Omit<Schemas['SessionMerchantDto'], 'locale'> & { locale: Locale };
};
export type ApiKey = Schemas['ApiKeyDto'];
export type NewApiKey = Schemas['CreatedApiKeyDto'];
export type ApiKeyWish = Schemas['NewApiKeyDto'];
export type Role = Schemas['RoleDto'];
export type RoleGrant = Schemas['RoleGrantViewDto'];
export type RoleGiven = Schemas['AssignedRoleDto'];
export type Member = Schemas['MemberDto'];
export type Right = Schemas['RightDto'];
export type Explanation = Schemas['ExplanationDto'];
export type PermissionCatalogue = Schemas['PermissionCatalogueDto'];
export type ApprovalRule = Schemas['ApprovalRuleDto'];
export type Invitation = Schemas['InvitationDto'];
export type InvitationView = Schemas['InvitationViewDto'];
export type LinkMade = Schemas['LinkMadeDto'];
export type OpenSession = Schemas['OpenSessionDto'];
export type SecondFactor = Schemas['SecondFactorDto'];
export type Seed = Schemas['SeedDto'];

export const proposalStates = ['open', 'accepted', 'declined', 'withdrawn'] as const;
export type ProposalState = (typeof proposalStates)[number];
export type ProposalRow = Schemas['ProposalRowDto'];
export type Proposal = Schemas['ProposalDto'];
export type Difference = Schemas['DifferenceDto'];

export type Person = Schemas['PersonDto'];
export type PersonTrace = Schemas['PersonTraceDto'];
export type PersonRequest = Schemas['PersonRequestDto'];
export type PersonalData = Schemas['PersonalDataDto'];
export type RetentionSettings = Schemas['RetentionSettingsDto'];
export type RetentionCount = Schemas['RetentionCountDto'];

export type CustomField = Schemas['CustomFieldDto'];
export type CustomFieldList = Schemas['CustomFieldListDto'];
export type CustomOption = Schemas['CustomOptionDto'];
export type NewCustomField = Schemas['NewCustomFieldDto'];

export type Shop = Schemas['ShopDto'];
export type StoreSettings = Schemas['SettingsDto'];
export type AuditEntry = Schemas['AuditEntryDto'];
export type AuditType = Schemas['AuditTypeDto'];
export type AuditState = Schemas['AuditStateDto'];
export type SavedView = Schemas['SavedViewDto'];
export type SavedViews = Schemas['SavedViewListDto'];
export type GridSetting = Schemas['GridSettingDto'];
export type ViewAudience = Schemas['ViewAudienceDto'];

export type ProductRow = Schemas['ProductRowDto'];
export type ProductStatus = ProductRow['status'];
export type Product = Schemas['ProductDto'];
export type NewProduct = Schemas['NewProductDto'];
export type ProductChange = Schemas['ProductChangeDto'];
export type Variant = Schemas['VariantDto'];
export type VariantHit = Schemas['VariantHitDto'];
export type Category = Schemas['CategoryDto'];

export type Warehouse = Schemas['WarehouseDto'];
export type StockRow = Schemas['StockRowDto'];
export type StockBalance = Schemas['StockBalanceDto'];
export type StockOfVariant = Schemas['StockOfVariantDto'];
export type StockMovement = Schemas['MovementDto'];
export type StockPosting = Schemas['StockPostingDto'];
export type StockAudit = Schemas['StockAuditDto'];
export type ReservationAudit = Schemas['ReservationAuditDto'];

export const stages = [
  'pending_payment',
  'allocated',
  'picking',
  'packed',
  'partially_shipped',
  'shipped',
  'delivered',
  'completed',
  'cancelled',
  'expired',
] as const;
export type Stage = (typeof stages)[number];

export type OrderAction =
  'mark_paid' | 'allocate' | 'pick' | 'unpick' | 'pack' | 'unpack' | 'ship' | 'deliver' | 'cancel' | 'edit_memo';
export type OrderRow = Schemas['OrderRowDto'];
export type Order = Schemas['OrderDto'];
export type OrderLine = Schemas['OrderLineViewDto'];
export type ShopUnpaidRule = Schemas['ShopUnpaidRuleDto'];
export type UnpaidStock = Schemas['UnpaidStockItemDto'];
export type Parcel = Schemas['ParcelDto'];
export type Allotment = Schemas['AllotmentDto'];
export type Presale = Schemas['PresaleDto'];
export type OrderPart = Schemas['OrderPartDto'];
export type ShopAllocation = Schemas['AllocationDto'];
export type TriedAllocation = Schemas['TriedAllocationDto'];
export type AllocationCriterion = ShopAllocation['criteria'][number];
export type UnmaskedBuyer = Schemas['PersonalDto'];
export type Address = Schemas['OrderAddressDto'];
export type TimelineItem = Schemas['TimelineEntryDto'];
export type Shipment = Schemas['ShipmentDto'];
export type Carrier = Schemas['CarrierDto'];

export type Import = Omit<Schemas['ImportDto'], 'state' | 'phase' | 'mapping' | 'format'> & {
  state: 'uploaded' | 'running' | 'done' | 'failed' | 'cancelled';
  phase: 'checking' | 'writing';
  format: 'csv' | 'xlsx' | 'jsonl';
  /** Column of each field. */
  mapping: Record<string, string | null>;
};
export type ImportKind = Schemas['ImportKindDto'];
export type ImportProblem = Schemas['ImportProblemDto'];
export type RunImport = Schemas['RunImportDto'];

export type FileInfo = Schemas['FileDto'];
export type ProductImage = Schemas['ProductImageDto'];
export type ProductImages = Schemas['ProductImagesDto'];

export const jobStates = ['waiting', 'running', 'retrying', 'failed', 'done', 'cancelled'] as const;
export type JobState = (typeof jobStates)[number];
export type Job = Omit<Schemas['JobDto'], 'state' | 'actions'> & { state: JobState; actions: ('cancel' | 'retry')[] };
export type JobPage = Page<Job> & Pick<Schemas['JobPageDto'], 'workerSeenSecondsAgo'>;

export const severities = ['info', 'success', 'warning', 'error'] as const;
export type Severity = (typeof severities)[number];
export type Notification = Omit<Schemas['NotificationDto'], 'severity'> & { severity: Severity };
export type NotificationPage = Page<Notification> & Pick<Schemas['NotificationPageDto'], 'unread'>;
export type InboxState = Omit<Schemas['InboxStateDto'], 'newest'> & { newest: Notification | null };
export type NotificationKind = Schemas['NotificationKindDto'];
export type NotificationPreferences = Omit<Schemas['NotificationPreferencesDto'], 'kinds'> & {
  kinds: Record<string, { inApp: boolean; mail: boolean }>;
};
export const chatChannels = ['wecom', 'dingtalk', 'feishu', 'slack'] as const;
export type ChatChannel = (typeof chatChannels)[number];
export type ChatGroup = Omit<Schemas['ChatGroupDto'], 'channel' | 'language'> & {
  channel: ChatChannel;
  language: Locale;
};
export type ChatGroupList = Items<ChatGroup> & Pick<Schemas['ChatGroupListDto'], 'mailFrom'>;
export type ChatTest = Schemas['ChatTestDto'];
export type WebhookEndpoint = Schemas['WebhookEndpointDto'];
export type WebhookEndpointChange = Schemas['WebhookEndpointChangeDto'];
export type WebhookEndpointWithSecret = Schemas['WebhookEndpointWithSecretDto'];
export type WebhookDeliveryRow = Omit<Schemas['WebhookDeliveryRowDto'], 'state'> & { state: WebhookDeliveryState };
export type WebhookDelivery = Omit<Schemas['WebhookDeliveryDto'], 'state'> & { state: WebhookDeliveryState };
export type WebhookAttempt = Schemas['WebhookAttemptDto'];
export type ReplayedRange = Schemas['ReplayedRangeDto'];
export type EventTypeGroup = Schemas['EventTypeGroupDto'];

export const webhookDeliveryStates = ['pending', 'delivered', 'failed'] as const;
export type WebhookDeliveryState = (typeof webhookDeliveryStates)[number];
export type Export = Omit<Schemas['ExportDto'], 'state'> & {
  state: 'running' | 'done' | 'failed' | 'cancelled' | 'expired';
};
export type ExportLink = Schemas['ExportLinkDto'];
export type NewExport = Omit<Schemas['NewExportDto'], 'filters'> & { filters?: Record<string, string> };

export type Bin = Schemas['BinRowDto'];
export type Holding = Schemas['HoldingDto'];
export type Inbound = Schemas['InboundDto'];
export type InboundDetail = Schemas['InboundDetailDto'];
export type InboundLine = Schemas['InboundLineDto'];
export type CountedLine = Schemas['CountedLineDto'];
export type SamplingPlan = Schemas['SamplingPlanDto'];
export type InboundPhoto = Schemas['InboundPhotoDto'];
export type InboundSerial = Schemas['InboundSerialDto'];
export type LogisticUnit = Schemas['LogisticUnitDto'];
export type CountedUnit = Schemas['CountedUnitDto'];
export type ReceivedUnit = Schemas['ReceivedUnitDto'];
export type CompanyPrefix = Schemas['CompanyPrefixDto'];
export type Lot = Schemas['LotRowDto'];
export type Serial = Schemas['SerialDto'];
export type SerialDetail = Schemas['SerialDetailDto'];
export type StockKeeping = Schemas['StockItemDto'];
export type Transfer = Schemas['TransferDto'];
export type TransferBoard = Schemas['TransferBoardDto'];
export type TransferProposal = Schemas['TransferProposalDto'];
export type TransferProposalsSummary = Schemas['TransferProposalsSummaryDto'];
export type TransferSetting = Schemas['TransferSettingDto'];
export type DraftedTransfers = Schemas['DraftedTransfersDto'];
export type ClearanceLine = Schemas['ClearanceLineDto'];
export type ClearanceMarked = Schemas['ClearanceMarkedDto'];
export type ClearanceSummary = Schemas['ClearanceSummaryDto'];
export type Projection = Schemas['ProjectionDto'];
export type TransferDetail = Schemas['TransferDetailDto'];
export type StockValue = Schemas['ValuePageDto'];
export type StockValueRow = Schemas['ValueRowDto'];
export type StockLayers = Schemas['LayersDto'];
export type StockLayer = Schemas['LayerDto'];
export type WrittenOff = Schemas['WrittenOffDto'];
export type StockCount = Schemas['CountDto'];
export type CountItem = Schemas['CountItemDto'];
export type PostedCount = Schemas['PostedCountDto'];
export type Supplier = Schemas['SupplierDto'];
export type SupplierRow = Schemas['SupplierRowDto'];
export type SupplierContact = Schemas['ContactDto'];
export type SuppliedProduct = Schemas['SuppliedProductDto'];
export type SupplierLogEntry = Schemas['SupplierLogEntryDto'];
export type ScoreCard = Schemas['ScoreCardDto'];
export type PlanLine = Schemas['PlanLineDto'];
export type PlanDetail = Schemas['PlanDetailDto'];
export type PlanSummary = Schemas['PlanSummaryDto'];
export type PlanSetting = Schemas['PlanSettingDto'];
export type Budget = Schemas['BudgetDto'];
export type DraftedOrders = Schemas['DraftedOrdersDto'];
export type ScoreRanking = Schemas['ScoreRankingDto'];
export type ScoreFigures = Schemas['ScoreFiguresDto'];
export type SupplierScore = Schemas['ScoreDto'];
export type PurchaseOrder = Schemas['PurchaseOrderDto'];
export type PurchaseOrderRow = Schemas['PurchaseOrderRowDto'];
export type PurchaseLine = Schemas['PurchaseLineDto'];
export type PurchaseAdvice = Schemas['PurchaseAdviceDto'];
export type AdvisedLine = Schemas['AdvisedLineDto'];
export type PurchaseTimelineItem = Schemas['PurchaseTimelineEntryDto'];
export type Quotation = Schemas['QuotationDto'];
export type QuotationRow = Schemas['QuotationRowDto'];
export type QuotedSupplier = Schemas['QuotedSupplierDto'];
export type Consignor = Schemas['ConsignorDto'];
export type Settlement = Schemas['ConsignmentSettlementDto'];
export type SettlementDraft = Schemas['SettlementDraftDto'];
export type SettlementLine = Schemas['SettlementLineDto'];
export type SettlementRow = Schemas['SettlementRowDto'];
export type Contract = Schemas['ContractDto'];
export type ContractRow = Schemas['ContractRowDto'];
