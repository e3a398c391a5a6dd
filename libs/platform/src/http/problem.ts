import { messageOf, statusOf, type Language, type Params } from './messages.js';

/** One field at fault: `pointer` is the JSON pointer into the request's body, `code` the contract, the message its translation. */
export interface FieldError {
  pointer: string;
  code: string;
  params?: Params;
}

export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  errors?: { pointer: string; code: string; message: string }[];
  traceId?: string;
  [extension: string]: unknown;
}

/** A refusal that the caller is told in words: RFC 9457 problem document with a stable `code`. */
export class Problem extends Error {
  readonly status: number;

  constructor(
    readonly code: string,
    readonly params: Params = {},
    readonly errors: FieldError[] = [],
    readonly extensions: Record<string, unknown> = {},
  ) {
    super(code);
    this.status = statusOf(code);
  }

  document(language: Language, traceId?: string): ProblemDocument {
    return {
      type: `/problems/${this.code}`,
      title: messageOf(this.code, language, this.params).title,
      status: this.status,
      code: this.code,
      detail: messageOf(this.code, language, this.params).detail,
      ...(this.errors.length > 0 && {
        errors: this.errors.map(({ pointer, code, params }) => ({
          pointer,
          code,
          message: messageOf(code, language, params ?? {}).detail,
        })),
      }),
      ...this.extensions,
      ...(traceId && { traceId }),
    };
  }
}

/** `throw refuse('out_of_stock', { sku })`: the code must stand in a message catalogue, which also gives the status. */
export const refuse = (
  code: string,
  params?: Params,
  errors?: FieldError[],
  extensions?: Record<string, unknown>,
): Problem => new Problem(code, params, errors, extensions);
