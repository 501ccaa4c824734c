const { rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** Names this run, so that its end-to-end suites share one cloud assembly; see test/e2e/shared-assembly.ts. */
module.exports = async function nameRun() {
  const folder = join(tmpdir(), `sparta-run-${process.pid}-${Date.now()}`);
  process.env.SPARTA_TEST_RUN = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
};
