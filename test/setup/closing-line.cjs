/** Prints the plain closing line `N passed, N failed`, after Jest's own summary. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests ? `, ${results.numPendingTests} skipped` : '';
    // Jest writes its summary to stderr; waiting a tick keeps this the last line.
    setImmediate(() =>
      process.stdout.write(`${results.numPassedTests} passed, ${failed} failed${skipped}\n`),
    );
  }
};
