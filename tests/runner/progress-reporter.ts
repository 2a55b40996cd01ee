import type { Reporter, TestCase } from 'vitest/node';

/** How far the tests are, as the process that started vitest is told after every test file. */
export interface TestProgress {
  readonly files: number;
  readonly filesInAll: number;
  readonly tests: number;
  readonly failed: number;
}

/** Tells the parent process how far the tests are; says nothing itself. */
export default class ProgressReporter implements Reporter {
  #filesInAll = 0;
  #files = 0;
  #tests = 0;
  #failed = 0;

  onTestRunStart(specifications: readonly unknown[]) {
    this.#filesInAll = specifications.length;
  }

  onTestCaseResult(test: TestCase) {
    const { state } = test.result();
    if (state !== 'skipped') this.#tests++;
    if (state === 'failed') this.#failed++;
  }

  onTestModuleEnd() {
    this.#files++;
    const progress: TestProgress = {
      files: this.#files,
      filesInAll: this.#filesInAll,
      tests: this.#tests,
      failed: this.#failed,
    };
    process.send?.(progress);
  }
}
