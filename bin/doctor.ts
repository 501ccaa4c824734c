import { parseArgs } from 'node:util';

/**
 * `npm run doctor -- --stage S [--json]`: is the configuration of a stage right, or of the local world (`local`)? Asks
 * Discord, the L1 endpoints, the Aztec node and AWS, changes nothing, and ends with 1 where something is bad.
 */
// The SDK's notice about Node versions to come would stand above everything that was found.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
try {
  const [{ configurationOf }, { examine }, { linesOf }] = await Promise.all([
    import('./doctor/configuration.ts'),
    import('./doctor/examine.ts'),
    import('./doctor/print.ts'),
  ]);
  const { values } = parseArgs({
    options: { stage: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const findings = await examine(await configurationOf(values.stage ?? process.env['STAGE'], process.env));
  if (values.json) console.log(JSON.stringify(findings, undefined, 2));
  else for (const line of linesOf(findings)) console.log(line);
  // Connections that are kept open must not keep this waiting.
  process.exit(findings.some(({ verdict }) => verdict === 'bad') ? 1 : 0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
