import { useCallback, useMemo, useState } from 'react';
import { asProblem } from '../problem.js';

export interface FormState<Values> {
  values: Values;
  errors: Readonly<Record<string, string>>;
  dirty: boolean;
  set: <Name extends keyof Values>(name: Name, value: Values[Name]) => void;
  /** Replaces everything, as when the server's newer version is taken over. Clears `dirty`. */
  reset: (values: Values) => void;
  /** Puts the server's `errors[].pointer` beside their fields. True when at least one field took a message. */
  showProblem: (error: unknown) => boolean;
  clearErrors: () => void;
  /** Props of a text field by name. */
  text: (name: keyof Values & string) => TextFieldProps;
}

interface TextFieldProps {
  name: string;
  value: string;
  error: string | undefined;
  onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
}

/** Values, server errors by JSON pointer (`/lines/0/sku` without the first slash) and whether anything was changed. */
export function useFormState<Values extends object>(initial: Values): FormState<Values> {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [baseText, setBaseText] = useState(() => JSON.stringify(initial));

  const set = useCallback(<Name extends keyof Values>(name: Name, value: Values[Name]) => {
    setValues((before) => ({ ...before, [name]: value }));
    setErrors((before) => withoutField(before, String(name)));
  }, []);
  const reset = useCallback((next: Values) => {
    setBaseText(JSON.stringify(next));
    setValues(next);
    setErrors({});
  }, []);
  const showProblem = useCallback((error: unknown) => {
    const found = asProblem(error).errors;
    setErrors(Object.fromEntries(found.map((field) => [field.pointer.replace(/^[#/]+/, ''), field.message])));
    return found.length > 0;
  }, []);
  const clearErrors = useCallback(() => setErrors({}), []);
  const dirty = useMemo(() => JSON.stringify(values) !== baseText, [values, baseText]);

  const text = (name: keyof Values & string): TextFieldProps => ({
    name,
    value: String(values[name] ?? ''),
    error: errors[name],
    onChange: (event) => set(name, event.currentTarget.value as Values[typeof name]),
  });
  return { values, errors, dirty, set, reset, showProblem, clearErrors, text };
}

/** A changed field no longer carries the message about its old value. */
function withoutField(errors: Record<string, string>, name: string): Record<string, string> {
  const kept = Object.entries(errors).filter(([pointer]) => pointer !== name);
  return kept.length === Object.keys(errors).length ? errors : Object.fromEntries(kept);
}
