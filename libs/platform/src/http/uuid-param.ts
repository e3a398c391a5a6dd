import { Injectable, type PipeTransform } from '@nestjs/common';
import { refuse } from './problem.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An id in the path: what is not a UUID names nothing. */
@Injectable()
export class UuidParam implements PipeTransform<string, string> {
  transform(value: string): string {
    const id = value.toLowerCase();
    if (!UUID.test(id)) throw refuse('not_found');
    return id;
  }
}
