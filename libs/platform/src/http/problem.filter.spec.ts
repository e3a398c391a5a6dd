import { BadRequestException, ForbiddenException, NotFoundException } from '@nestjs/common';
import { QueueFull } from '../db/natural-batcher.js';
import './index.js';
import { languageOf } from './language.js';
import { messageCodes, messageOf } from './messages.js';
import { refuse } from './problem.js';
import { toProblem } from './problem.filter.js';

const withCode = (code: string): Error => Object.assign(new Error('secret details'), { code });

describe('what was thrown becomes a problem', () => {
  it.each([
    [refuse('version_stale', { current: 3 }), 412, 'version_stale'],
    [new QueueFull(), 503, 'busy'],
    [withCode('57P01'), 503, 'database_unavailable'],
    [withCode('08006'), 503, 'database_unavailable'],
    [withCode('53300'), 503, 'database_unavailable'],
    [withCode('40P01'), 503, 'database_unavailable'],
    [withCode('57014'), 503, 'database_unavailable'],
    [withCode('53100'), 503, 'database_unavailable'],
    [withCode('58030'), 503, 'database_unavailable'],
    [withCode('ECONNREFUSED'), 503, 'database_unavailable'],
    [Object.assign(withCode('ENOENT'), { syscall: 'connect' }), 503, 'database_unavailable'],
    [Object.assign(withCode('ENOENT'), { syscall: 'open' }), 500, 'internal'],
    [new Error('Connection terminated unexpectedly'), 503, 'database_unavailable'],
    [new Error('Client has encountered a connection error and is not queryable'), 503, 'database_unavailable'],
    [new Error('timeout exceeded when trying to connect'), 503, 'database_unavailable'],
    [new Error('timeout expired'), 503, 'database_unavailable'],
    [withCode('22008'), 400, 'invalid'],
    [withCode('23505'), 500, 'internal'],
    [withCode('42P01'), 500, 'internal'],
    [withCode('FST_ERR_CTP_BODY_TOO_LARGE'), 413, 'body_too_large'],
    [withCode('FST_ERR_CTP_INVALID_MEDIA_TYPE'), 415, 'unsupported_media_type'],
    [new NotFoundException(), 404, 'not_found'],
    [new BadRequestException(), 400, 'invalid'],
    [new ForbiddenException(), 500, 'internal'],
    [new TypeError('x is undefined'), 500, 'internal'],
    ['a text', 500, 'internal'],
    [null, 500, 'internal'],
  ])('%s: %i %s', (error, status, code) => {
    const problem = toProblem(error);
    expect([problem.status, problem.code]).toEqual([status, code]);
    expect(JSON.stringify(problem.document('en', 'trace'))).not.toContain('secret details');
  });
});

describe('a problem document', () => {
  it('has its texts in the language asked for, the code in every one', () => {
    const problem = refuse('too_many_attempts', { seconds: 7 });
    expect(problem.document('en', 't-1')).toEqual({
      type: '/problems/too_many_attempts',
      title: 'Too many attempts.',
      status: 429,
      code: 'too_many_attempts',
      detail: 'Too many attempts. Try again in 7 seconds.',
      traceId: 't-1',
    });
    expect(problem.document('zh-CN')).toMatchObject({ code: 'too_many_attempts', title: '尝试次数过多。' });
  });

  it('keeps an ellipsis, a decimal point and a code in its title', () => {
    expect(messageOf('too_many_attempts', 'en', { seconds: 1.5 }).detail).toContain('1.5');
    expect(messageOf('csrf', 'en', {}).title).toBe('The request did not come from this page.');
  });

  it('can be worded for every code there is, and for no other', () => {
    for (const code of messageCodes()) {
      expect(messageOf(code, 'en', {}).detail).toMatch(/^[\x20-\x7e“”’–{}]+$/);
      expect(messageOf(code, 'zh-CN', {}).detail).toMatch(/\p{Script=Han}/u);
    }
    expect(() => refuse('no_such_code')).toThrow('stands in no message catalogue');
  });
});

describe('the language of an answer', () => {
  it.each([
    [undefined, 'en'],
    ['zh-CN', 'zh-CN'],
    ['zh-TW,zh;q=0.9', 'zh-CN'],
    ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
    ['fr,zh;q=0.5,en;q=0.7', 'en'],
    ['de', 'en'],
    ['', 'en'],
    [';;q=,', 'en'],
    ['en;q=0,zh', 'zh-CN'],
  ] as const)('%s: %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
