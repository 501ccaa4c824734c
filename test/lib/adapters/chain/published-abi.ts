import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Abi } from 'viem';

/** The published contracts of 4.1.2 and 3.0.0-devnet.5. */
export const PACKAGES = ['@aztec/l1-artifacts', 'l1-artifacts-v3'] as const;
export type PackageName = (typeof PACKAGES)[number];

/** The packages are ESM only, so their modules are read as the JSON they are made of. */
export function publishedAbi(packageName: PackageName, contract: string): Abi {
  return readModule(packageName, `${contract}Abi`);
}

/** Every contract of a package that has an ABI. */
export function contractsOf(packageName: PackageName): string[] {
  return readdirSync(dirname(require.resolve(`${packageName}/RollupAbi`))).flatMap((file) => {
    const found = /^(\w+)Abi\.js$/.exec(file);
    return found?.[1] === undefined ? [] : [found[1]];
  });
}

function readModule(packageName: PackageName, module: string): Abi {
  const text = readFileSync(require.resolve(`${packageName}/${module}`), 'utf8');
  return JSON.parse(text.slice(text.indexOf('['), text.lastIndexOf(']') + 1).replace(/,(\s*[\]}])/g, '$1'));
}
