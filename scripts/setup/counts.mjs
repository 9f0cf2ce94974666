// @ts-check
import { readFileSync } from 'node:fs';

/**
 * @param {string} file a JSON report
 * @returns {any} its value, or null when the tool died before it could write one
 */
const readReport = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

/**
 * @param {string} file a report of Vitest's json reporter
 * @returns {{ passed: number, failed: number } | null} test cases; a skipped one counts as failed, for none may be skipped, and a file that does not load as one
 */
export const vitestCounts = (file) => {
  const report = readReport(file);
  if (!report) return null;
  const broken = report.testResults.filter(
    (/** @type {any} */ result) => result.status === 'failed' && result.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests + broken.length };
};

/**
 * @param {string} file a report of Playwright's json reporter
 * @returns {{ passed: number, failed: number } | null} test cases; one that passed only when repeated, or was skipped, counts as failed
 */
export const playwrightCounts = (file) => {
  const stats = readReport(file)?.stats ?? null;
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
};
