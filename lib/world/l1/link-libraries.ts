import type { Address, Hex } from 'viem';
import type { Artifact } from './artifacts.ts';

/** The external libraries a contract must be linked with, by name, in a fixed order. */
export function librariesOf(artifact: Artifact): string[] {
  return Object.values(artifact.linkReferences)
    .flatMap((libraries) => Object.keys(libraries))
    .sort();
}

/**
 * The creation code with every library's address written where the compiler left room for it.
 *
 * @throws Error when a library it needs has no address: such code would deploy and then fail at its first call.
 */
export function linkLibraries(artifact: Artifact, addresses: ReadonlyMap<string, Address>): Hex {
  let digits = artifact.bytecode.slice(2);
  for (const libraries of Object.values(artifact.linkReferences)) {
    for (const [library, places] of Object.entries(libraries)) {
      const address = addresses.get(library);
      if (address === undefined) throw new Error(`${library} has no address to link.`);
      for (const { start, length } of places) {
        const [from, to] = [start * 2, (start + length) * 2]; // two digits a byte
        digits = digits.slice(0, from) + address.slice(2).toLowerCase() + digits.slice(to);
      }
    }
  }
  return `0x${digits}`;
}
