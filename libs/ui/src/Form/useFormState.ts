import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { asProblem } from '../problem.js';
import { type FieldErrors, standingErrors } from './errors.js';

export interface FormState<Values> {
  values: Values;
  errors: FieldErrors;
  dirty: boolean;
  set: <Name extends keyof Values>(name: Name, value: Values[Name]) => void;
  /** Replaces everything, as when the server's newer version is taken over. Clears `dirty`. */
  reset: (values: Values) => void;
  /** Goes back to what there was: what is typed has gone elsewhere, or was given up. */
  revert: () => void;
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
  const [refusal, setRefusal] = useState<{ errors: FieldErrors; values: unknown }>({ errors: {}, values: initial });
  const [base, setBase] = useState(initial);

  const set = useCallback(<Name extends keyof Values>(name: Name, value: Values[Name]) => {
    setValues((before) => ({ ...before, [name]: value }));
  }, []);
  const reset = useCallback((next: Values) => {
    setBase(next);
    setValues(next);
    setRefusal({ errors: {}, values: next });
  }, []);
  const revert = useCallback(() => reset(base), [reset, base]);
  const latest = useRef(values);
  useEffect(() => {
    latest.current = values;
  });
  const showProblem = useCallback((error: unknown) => {
    const found = asProblem(error).errors;
    const errors = Object.fromEntries(found.map((field) => [field.pointer.replace(/^[#/]+/, ''), field.message]));
    setRefusal({ errors, values: latest.current });
    return found.length > 0;
  }, []);
  const clearErrors = useCallback(() => setRefusal((before) => ({ ...before, errors: {} })), []);
  const errors = useMemo(() => standingErrors(refusal.errors, refusal.values, values), [refusal, values]);
  const dirty = useMemo(() => JSON.stringify(values) !== JSON.stringify(base), [values, base]);

  const text = (name: keyof Values & string): TextFieldProps => ({
    name,
    value: String(values[name] ?? ''),
    error: errors[name],
    onChange: (event) => set(name, event.currentTarget.value as Values[typeof name]),
  });
  return { values, errors, dirty, set, reset, revert, showProblem, clearErrors, text };
}
