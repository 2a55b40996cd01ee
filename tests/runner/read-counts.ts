import { readFile } from 'node:fs/promises';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface VitestReport {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * The counts in a report of vitest's `json` reporter. A file that failed by itself (it could not be loaded, or a hook
 * threw) counts as one failure; a report that is missing, because vitest itself fell, too.
 */
export async function readCounts(file: string): Promise<Counts> {
  const report = await readFile(file, 'utf8').then(
    text => JSON.parse(text) as VitestReport,
    () => null,
  );
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const states = report.testResults.flatMap(({ status, assertionResults }) => {
    const inside = assertionResults.map(test => test.status);
    return status === 'failed' && !inside.includes('failed') ? [...inside, 'failed'] : inside;
  });
  const count = (state: string) => states.filter(found => found === state).length;
  const [passed, failed] = [count('passed'), count('failed')];
  return {
    passed,
    failed: !report.success && failed === 0 ? 1 : failed,
    skipped: states.length - passed - failed,
  };
}
