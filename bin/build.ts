import { buildBundles } from '../cdk/bundles.ts';
import { FUNCTION_NAMES, FUNCTIONS, type FunctionName } from '../lib/config/functions.ts';

/** `npm run build [-- FUNCTION…]`: writes the bundles and prints what they weigh. */
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !isFunctionName(name));
if (unknown.length > 0) {
  console.error(`There is no function ${unknown.join(', ')}. There are: ${FUNCTION_NAMES.join(', ')}.`);
  process.exit(1);
}
const functions = chosen.length > 0 ? chosen.filter(isFunctionName) : FUNCTION_NAMES;
try {
  const bundles = await buildBundles({ functions });
  const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1).padStart(10);
  console.log(
    `${'function'.padEnd(20)}${'start KiB'.padStart(10)}${'all KiB'.padStart(10)}${'files'.padStart(7)}`,
  );
  for (const { function: name, bytes, startBytes, files } of bundles)
    console.log(
      `${name.padEnd(20)}${kilobytes(startBytes)}${kilobytes(bytes)}${String(files.length).padStart(7)}`,
    );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function isFunctionName(name: string): name is FunctionName {
  return Object.hasOwn(FUNCTIONS, name);
}
