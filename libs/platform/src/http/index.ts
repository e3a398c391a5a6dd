import './platform.messages.js';
export { sendAnswer } from './answer.js';
export { CompiledValidationPipe } from './compiled-validation.pipe.js';
export { etagOf, ExpectedVersion, staleOrGone, withEtag } from './etag.js';
export {
  type AnswerRow,
  type Claim,
  claimOf,
  IdempotencyClaim,
  insertAnswers,
  once,
  selectAnswers,
  type StoredAnswer,
} from './idempotency.js';
export { limitBodies, readJsonBodies, readUploads } from './json-body.js';
export { languageOf } from './language.js';
export {
  type Language,
  type MessageCatalogue,
  messageCodes,
  messageOf,
  type Params,
  registerMessages,
} from './messages.js';
export { keyset, type Page, type PageQuery, parseSort, type Sort, toPage } from './paging.js';
export { type FieldError, Problem, type ProblemDocument, refuse } from './problem.js';
export { BODY_LIMIT, ProblemFilter, sendProblem, toProblem } from './problem.filter.js';
export { UuidParam } from './uuid-param.js';
export { answerBulk, BULK_BODY, type BulkAnswer, type BulkCall, BulkCaller, type BulkResult } from './bulk.js';
export { BulkAnswerDto, BulkResultDto, ProblemDto } from './bulk.dto.js';
export { CallerLanguage } from './caller-language.js';
export { linkPages } from './link-pages.js';
