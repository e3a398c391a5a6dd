import { IsObject } from 'class-validator';
import { WordsDto } from '../imports/imports.dto.js';

export class RetentionDto {
  /** Months by code of what is kept; what is not named is kept as the product does. */
  @IsObject() months!: Record<string, number>;
}

export class RetentionRuleDto {
  code!: string;
  title!: WordsDto;
  hint!: WordsDto;
  /** Where nothing is set; null: for ever. */
  keptDays!: number | null;
  /** What the merchant has set. */
  months!: number | null;
}

export class RetentionSettingsDto {
  items!: RetentionRuleDto[];
  version!: number;
}

export class RetentionCountDto {
  code!: string;
  /** How much would be deleted by the next run. */
  due!: number;
}

export class RetentionPreviewDto {
  items!: RetentionCountDto[];
}
