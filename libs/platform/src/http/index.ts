import './platform.messages.js';
export { sendAnswer } from './answer.js';
export { attachment } from './attachment.js';
export { ExpectedVersion, staleOrGone, withEtag } from './etag.js';
export {
  type AnswerRow,
  type Claim,
  claimItems,
  IdempotencyClaim,
  insertAnswers,
  once,
  selectAnswers,
  type StoredAnswer,
} from './idempotency.js';
export { limitBodies, readJsonBodies, readUploads } from './json-body.js';
export { type Language, type MessageCatalogue, type Params, registerMessages } from './messages.js';
export { keyset, limitFor, type Page, type PageQuery, parseSort, type Sort, toPage } from './paging.js';
export { type FieldError, Problem, type ProblemDocument, refuse } from './problem.js';
export { sendSecurityHeaders } from './security-headers.js';
export { BODY_LIMIT, sendProblem } from './problem.filter.js';
export { UuidParam } from './uuid-param.js';
export { answerBulk, BULK_BODY, type BulkAnswer, type BulkCall, BulkCaller, type BulkResult } from './bulk.js';
export { BulkAnswerDto, ProblemDto } from './bulk.dto.js';
export { CallerLanguage } from './caller-language.js';
export { IsDay } from './is-day.js';
export { MayBeLeftOut } from './may-be-left-out.js';
export { linkPages } from './link-pages.js';
