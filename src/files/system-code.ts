/** The system's word for why a file could not be read or written, as `ENOENT`; `null` for other errors. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}
