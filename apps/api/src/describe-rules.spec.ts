import 'reflect-metadata';
import { IsArray, IsIn, IsInt, IsOptional, IsUUID, Length, Matches, Max } from 'class-validator';
import { IsDay } from '@zhanggui/platform';
import { moveRulesToItems, withRules } from './describe-rules.js';

const CODE = /^[A-Z]{3}$/;
const MOST = 9;

class Base {
  @IsOptional() @IsDay() on?: string;
}

class WishDto extends Base {
  @Matches(CODE) code!: string;
  @IsInt() @Max(MOST) units!: number;
  @Length(1) name!: string;
  @IsIn(['a', 'b']) kind!: string;
  @IsIn(['a', 'b']) said!: string;
  @IsArray() @IsUUID(undefined, { each: true }) ids!: string[];
}

describe('what the document says of DTOs', () => {
  it('is what their validation demands, also where its arguments are constants and in classes that they extend', async () => {
    const wish = { code: {}, units: {}, name: {}, kind: {}, said: { enum: ['a', 'b', 'c'] }, ids: {} };
    const described = { Base: { on: {} }, WishDto: wish };
    await withRules({ '@nestjs/swagger': { models: [[Promise.resolve({ WishDto }), described]] } });
    expect(described).toEqual({
      Base: { on: { format: 'date' } },
      WishDto: {
        code: { pattern: '^[A-Z]{3}$' },
        units: { type: 'integer', maximum: 9 },
        name: { minLength: 1 },
        kind: { enum: ['a', 'b'] },
        said: { enum: ['a', 'b', 'c'] },
        ids: { format: 'uuid' },
      },
    });
  });

  it('stands with the items of a list where it is about each of them', () => {
    const properties = { ids: { type: 'array', format: 'uuid', minItems: 1, items: { type: 'string' } } };
    const document = { components: { schemas: { WishDto: { properties } } }, paths: {} };
    moveRulesToItems(document as never);
    expect(properties.ids).toEqual({ type: 'array', minItems: 1, items: { type: 'string', format: 'uuid' } });
  });
});
