import { expect, test } from '@jest/globals';
import {
  createClient,
  decodeFunctionData,
  encodeFunctionResult,
  http,
  multicall3Abi,
  parseAbi,
  toHex,
} from 'viem';
import { multicall } from 'viem/actions';
import { gathering } from '../../../../lib/adapters/chain/gather.ts';
import { MULTICALL3 } from '../../../../lib/adapters/chain/reads.ts';

const abi = parseAbi(['function echo(uint256 value) view returns (uint256)']);
const target = `0x${'1'.repeat(40)}` as const;

/** An endpoint whose contract answers what it was asked; so many calls at most in one. */
function endpoint(most = 100, status = 200) {
  const sizes: number[] = [];
  const send: typeof fetch = async (_input, init) => {
    const { id, params }: { id: number; params: [{ data: `0x${string}` }] } = JSON.parse(
      typeof init?.body === 'string' ? init.body : '',
    );
    const decoded = decodeFunctionData({ abi: multicall3Abi, data: params[0].data });
    const calls = decoded.functionName === 'aggregate3' ? decoded.args[0] : [];
    sizes.push(calls.length);
    const result = encodeFunctionResult({
      abi: multicall3Abi,
      functionName: 'aggregate3',
      result: calls.map(({ callData }) => ({
        success: true,
        returnData: `0x${callData.slice(10)}` as const,
      })),
    });
    const refused = { error: { code: -32000, message: 'out of gas' } };
    const reply = calls.length > most ? refused : { result };
    const body = status === 200 ? JSON.stringify({ jsonrpc: '2.0', id, ...reply }) : 'down';
    return new Response(body, { status, headers: { 'content-type': 'application/json' } });
  };
  const client = createClient({
    transport: http('http://l1.test', { retryCount: 0, fetchFn: gathering(send) }),
  });
  const ask = (values: readonly bigint[], blockNumber = 7n) =>
    multicall(client, {
      multicallAddress: MULTICALL3,
      batchSize: 0,
      blockNumber,
      allowFailure: false,
      contracts: values.map((value) => ({
        address: target,
        abi,
        functionName: 'echo' as const,
        args: [value] as const,
      })),
    });
  return { ask, sizes };
}

test('what is asked at once of one block goes out together, and each gets its own part', async () => {
  const { ask, sizes } = endpoint();
  expect(await Promise.all([ask([1n, 2n]), ask([3n]), ask([4n, 5n])])).toEqual([[1n, 2n], [3n], [4n, 5n]]);
  expect(sizes).toEqual([5]);
});

test('what is asked of another block, or later, goes by itself', async () => {
  const { ask, sizes } = endpoint();
  expect(await Promise.all([ask([1n], 7n), ask([2n], 8n)])).toEqual([[1n], [2n]]);
  expect(await ask([3n])).toEqual([3n]);
  expect(sizes).toEqual([1, 1, 1]);
});

test('what the endpoint refuses together is asked one by one', async () => {
  const { ask, sizes } = endpoint(2);
  expect(await Promise.all([ask([1n, 2n]), ask([3n])])).toEqual([[1n, 2n], [3n]]);
  expect(sizes).toEqual([3, 2, 1]);
});

test('an endpoint that is down fails each, and is not asked again for each', async () => {
  const { ask, sizes } = endpoint(100, 503);
  const failed = await Promise.allSettled([ask([1n]), ask([2n])]);
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(sizes).toEqual([2]);
});

test('what is too large to go with others goes alone', async () => {
  const { ask, sizes } = endpoint(10_000);
  const many = Array.from({ length: 700 }, (_, index) => BigInt(toHex(index)));
  const [large, small] = await Promise.all([ask(many), ask([9n])]);
  expect(large).toHaveLength(700);
  expect(small).toEqual([9n]);
  expect([...sizes].sort((one, other) => one - other)).toEqual([1, 700]);
});
