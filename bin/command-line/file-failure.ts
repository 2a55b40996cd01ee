export const noSuchFile = 'there is no such file';

const failures: Readonly<Record<string, string>> = {
  ENOENT: noSuchFile,
  ENOTDIR: noSuchFile,
  ENAMETOOLONG: noSuchFile,
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  ENXIO: 'it is no file',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
};

/** Why a file could not be read, in words; null for an error that is none of the file system's. */
export function fileFailure(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const isFromSystem = error instanceof Error && 'syscall' in error;
  return failures[code] ?? (isFromSystem ? `it cannot be read (${code})` : null);
}
