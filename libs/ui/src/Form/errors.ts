/** Messages by JSON pointer without its first slash: `lines/0/sku`. */
export type FieldErrors = Readonly<Record<string, string>>;

/** Messages whose field still holds what was refused: a changed field no longer carries the message about its old value. */
export function standingErrors(errors: FieldErrors, refused: unknown, values: unknown): FieldErrors {
  if (refused === values) return errors;
  const standing = Object.entries(errors).filter(
    ([pointer]) => JSON.stringify(valueAt(refused, pointer)) === JSON.stringify(valueAt(values, pointer)),
  );
  return Object.fromEntries(standing);
}

/** What the pointer names, or the innermost part of the form around it: the server may call a field by another name. */
function valueAt(values: unknown, pointer: string): unknown {
  let found = values;
  for (const part of pointer.split('/')) {
    if (typeof found !== 'object' || found === null || !(part in found)) return found;
    found = (found as Record<string, unknown>)[part];
  }
  return found;
}
