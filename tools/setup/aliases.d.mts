export function rewriteAliases(code: string, file: string): string;
