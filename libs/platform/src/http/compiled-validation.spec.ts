import 'reflect-metadata';
import { Type } from 'class-transformer';
import { plainToInstance } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  validateSync,
  ValidateNested,
  type ValidationError,
} from 'class-validator';
import fc from 'fast-check';
import './index.js';
import { CompiledValidationPipe } from './compiled-validation.pipe.js';
import { MayBeLeftOut } from './may-be-left-out.js';
import type { Problem } from './problem.js';

class LineDto {
  @IsOptional() @IsString() @Length(1, 4) sku?: string;
  @IsInt() @Min(1) @Max(9) quantity!: number;
  @IsOptional() @Matches(/^\d+(\.\d+)?$/) price?: string;
}

class OrderDto {
  @IsUUID() shopId!: string;
  @IsIn(['unpaid', 'paid']) payment!: string;
  @IsOptional() @IsBoolean() gift?: boolean;
  @IsOptional() @IsObject() extra?: object;
  @IsOptional() @IsISO8601() at?: string;
  @ValidateNested() @Type(() => LineDto) first!: LineDto;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(3) @ValidateNested({ each: true }) @Type(() => LineDto) lines!: LineDto[];
}

class ChangeDto {
  @MayBeLeftOut() @IsString() @Length(1, 4) name?: string;
  @IsOptional() @IsString() note?: string | null;
}

const pipe = new CompiledValidationPipe();
const compiled = (body: unknown, metatype: new () => object = OrderDto): unknown => {
  try {
    return pipe.transform(body, { type: 'body', metatype });
  } catch (error) {
    return (error as Problem).errors.map(({ pointer, code }) => `${pointer} ${code}`);
  }
};

/** Fields that class-validator itself finds at fault, as pointers. */
function fieldsAtFault(errors: readonly ValidationError[], at = ''): string[] {
  return errors.flatMap(({ property, constraints, children = [] }) => [
    ...(constraints ? [`${at}/${property}`] : []),
    ...fieldsAtFault(children, `${at}/${property}`),
  ]);
}

const byClassValidator = (body: object): string[] =>
  fieldsAtFault(validateSync(plainToInstance(OrderDto, body), { whitelist: true, forbidNonWhitelisted: true }));

const sometimesWrong = (right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 6, arbitrary: right },
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown>(undefined, null, '', 'x', 0, -1, 1.5, NaN, true, [], {}, ['a'], '2024-13-01'),
    },
  );

const line = fc.record(
  {
    sku: sometimesWrong(fc.constantFrom('A', 'ABCD', 'ABCDE', '中文')),
    quantity: sometimesWrong(fc.integer({ min: 0, max: 10 })),
    price: sometimesWrong(fc.constantFrom('1', '2.50', '2,50', '.5')),
    colour: fc.constant('red'),
  },
  { requiredKeys: ['quantity'] },
);

const order = fc.record(
  {
    shopId: sometimesWrong(fc.uuid()),
    payment: sometimesWrong(fc.constantFrom('unpaid', 'paid', 'Paid')),
    gift: sometimesWrong(fc.boolean()),
    extra: sometimesWrong(fc.constant({ any: 'thing' })),
    at: sometimesWrong(fc.constantFrom('2024-02-29', '2024-02-29T10:00:00Z')),
    first: fc.oneof({ weight: 5, arbitrary: line }, { weight: 1, arbitrary: fc.constant({}) }),
    lines: fc.array(line, { maxLength: 4 }),
    coupon: fc.constant('FREE'),
  },
  { requiredKeys: ['shopId', 'payment', 'first', 'lines'] },
);

const fieldsOf = (errors: unknown): string[] =>
  Array.isArray(errors) ? [...new Set((errors as string[]).map((error) => error.split(' ')[0]!))].sort() : [];

describe('validation that is compiled from class-validator’s decorators', () => {
  it('finds the same fields at fault as class-validator does, for bodies right and wrong', () => {
    fc.assert(
      fc.property(order, (body) => {
        expect(fieldsOf(compiled(body))).toEqual([...new Set(byClassValidator(body))].sort());
      }),
      { numRuns: 1_000 },
    );
  });

  it('hands a right body on as it is', () => {
    const body = {
      shopId: '01890a5d-ac96-774b-bcce-b302099a8057',
      payment: 'paid',
      first: { quantity: 1 },
      lines: [{ quantity: 2 }],
    };
    expect(compiled(body)).toBe(body);
  });

  it.each([[undefined], [null], ['text'], [[]], [7]])('refuses %j where an object is needed', (body) => {
    expect(compiled(body)).toEqual([' object']);
  });

  it('refuses U+0000 in any text, which PostgreSQL could not keep', () => {
    expect(compiled({ sku: 'A\u0000', quantity: 1, price: '1\u0000' }, LineDto)).toEqual([
      '/sku isLength',
      '/sku isString',
      '/price matches',
    ]);
  });

  it('refuses members that are named like those of a prototype', () => {
    expect(compiled(JSON.parse('{"quantity":1,"constructor":{}}'), LineDto)).toEqual(['/constructor unknown_field']);
  });

  it('says of an empty text that it must be given, and of nothing else that is wrong with it', () => {
    const line = { sku: '', quantity: 1, price: '' };
    const order = { shopId: '01a21fbd-f1d1-7000-947d-b9441790c202', payment: '', first: line, lines: [line] };
    const places = ['/payment', '/first/sku', '/first/price', '/lines/0/sku', '/lines/0/price'];
    expect(compiled(order)).toEqual(places.map((place) => `${place} isDefined`));
  });

  it('names a hundred faults at most', () => {
    const lines = Array.from({ length: 500 }, () => ({ quantity: 0 }));
    expect(compiled({ lines })).toHaveLength(100);
  });

  it('reads numbers and booleans of a query where its DTO asks for them', () => {
    class QueryDto {
      @IsOptional() @IsInt() @Min(1) limit?: number;
      @IsOptional() @IsBoolean() all?: boolean;
      @IsOptional() @IsString() q?: string;
    }
    const query = (value: object): unknown => pipe.transform(value, { type: 'query', metatype: QueryDto });
    expect(query({ limit: '5', all: 'false', q: '7' })).toEqual({ limit: 5, all: false, q: '7' });
    for (const wrong of [
      { limit: '5x' },
      { limit: '' },
      { limit: '1e3' },
      { all: 'yes' },
      { q: ['a', 'b'] },
      { limit: '0' },
    ])
      expect(() => query(wrong)).toThrow('invalid');
  });

  it('refuses to guess at a decorator it does not know', () => {
    class MailDto {
      @IsEmail() email!: string;
    }
    expect(() => pipe.transform({ email: 'x' }, { type: 'body', metatype: MailDto })).toThrow(
      'MailDto.email: no compiled form of "isEmail"',
    );
  });

  it('takes null for nothing where nothing may be meant, and refuses it where a field of a change only may be left out', () => {
    expect(compiled({}, ChangeDto)).toEqual({});
    expect(compiled({ name: 'a', note: null }, ChangeDto)).toEqual({ name: 'a', note: null });
    expect(compiled({ name: null }, ChangeDto)).toEqual(['/name isLength', '/name isString']);
  });
});
