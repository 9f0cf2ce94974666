import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { playwrightCounts, vitestCounts } from '../../../scripts/setup/counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const report = (content: string): string => {
  const file = join(folder, 'report.json');
  writeFileSync(file, content);
  return file;
};

describe('the counts of a report', () => {
  it('take every test that did not pass for a failed one', () => {
    expect(vitestCounts(report('{ "numTotalTests": 10, "numPassedTests": 7, "testResults": [] }'))).toEqual({ passed: 7, failed: 3 });
    expect(playwrightCounts(report('{ "stats": { "expected": 5, "unexpected": 1, "flaky": 1, "skipped": 1 } }'))).toEqual({
      passed: 5,
      failed: 3,
    });
  });

  it('know a file that does not load', () => {
    const files = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(vitestCounts(report(JSON.stringify({ numTotalTests: 2, numPassedTests: 1, testResults: files })))).toEqual({
      passed: 1,
      failed: 2,
    });
  });

  it('are none where the tool died before it wrote one', () => {
    expect(vitestCounts(report('{ "numTotal'))).toBeNull();
    expect(playwrightCounts(join(folder, 'missing.json'))).toBeNull();
  });
});
