// Sums what ctest (JUnit) and Vitest (JSON) reported below a folder and prints the closing line of scripts/test.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const total = { passed: 0, failed: 0, skipped: 0 };

for (const name of readdirSync(folder)) {
  const text = readFileSync(join(folder, name), 'utf8');
  if (name.endsWith('.xml')) {
    const suite = /<testsuite[^>]*>/s.exec(text)?.[0] ?? '';
    const number = (attribute) => Number(new RegExp(`\\b${attribute}="(\\d+)"`).exec(suite)?.[1] ?? 0);
    const skipped = number('skipped') + number('disabled');
    total.failed += number('failures');
    total.skipped += skipped;
    total.passed += number('tests') - number('failures') - skipped;
  } else {
    const report = JSON.parse(text);
    total.passed += report.numPassedTests;
    total.failed += report.numFailedTests;
    total.skipped += report.numPendingTests + report.numTodoTests;
  }
}

console.log(`${total.passed} passed, ${total.failed} failed` + (total.skipped ? `, ${total.skipped} skipped` : ''));
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
