import { ValidateIf } from 'class-validator';

/** A field of a change that stays as it is where nothing is said. `null` is refused: there is nothing that it could mean. */
export const MayBeLeftOut = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);
