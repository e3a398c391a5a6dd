export class FieldErrorDto {
  /** JSON pointer into the body, or the name of a query parameter. */
  pointer!: string;
  code!: string;
  message!: string;
}

/** RFC 9457 problem document; `code` is the contract, texts are in the caller's language. */
export class ProblemDto {
  type!: string;
  title!: string;
  status!: number;
  code!: string;
  detail!: string;
  errors?: FieldErrorDto[];
  /** Also in our log. */
  traceId?: string;
}

export class BulkResultDto {
  id!: string;
  /** 200, or what the item alone would have been answered. */
  status!: number;
  problem?: ProblemDto;
}

export class BulkAnswerDto {
  results!: BulkResultDto[];
}
