import type { Setting } from './settings.ts';

const OPTIONAL_ADDRESS = '^(0x[0-9a-fA-F]{40})?$';

/** What Sparta's own account on L1 is, and what it may spend. */
export const STAKE_SETTINGS = {
  SPARTA_PRIVATE_KEY: {
    summary:
      'Private key of the account that adds validators on chain; without it and SPARTA_KMS_KEY_ID nobody is',
    home: 'secret',
    required: false,
    example: '0x and 64 hex digits',
    pattern: '^(0x[0-9a-fA-F]{64})?$',
  },
  SPARTA_KMS_KEY_ID: {
    summary: 'ARN of a KMS key (ECC_SECG_P256K1, sign and verify) to use instead of SPARTA_PRIVATE_KEY',
    home: 'parameter',
    required: false,
    example: 'arn:aws:kms:eu-west-2:111122223333:key/12345678-1234-1234-1234-123456789012',
    pattern: '^(arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[0-9a-f-]{36})?$',
    default: '',
  },
  SPARTA_ADDRESS: {
    summary: 'Address of that account; if given, a key of another address is never used',
    home: 'parameter',
    required: false,
    example: '0x0000000000000000000000000000000000000002',
    pattern: OPTIONAL_ADDRESS,
    default: '',
  },
  FUNDER_AMOUNT: {
    summary: 'Ether that account gives each approved operator’s attester once, as decimal text; empty: none',
    home: 'parameter',
    required: false,
    example: '0.1',
    pattern: '^([0-9]{1,6}([.][0-9]{1,18})?)?$',
    default: '',
  },
  STAKE_LIMIT_PER_OPERATOR: {
    summary: 'Validators that account adds for one operator, ever; as many top-ups',
    home: 'parameter',
    required: false,
    example: '5',
    pattern: '^[0-9]{1,6}$',
    default: '5',
  },
  STAKE_LIMIT_PER_DAY: {
    summary: 'Validators that account adds on one day of UTC; as many top-ups',
    home: 'parameter',
    required: false,
    example: '50',
    pattern: '^[0-9]{1,6}$',
    default: '50',
  },
  STAKE_ON_MAINNET: {
    summary: 'true: validators are added on chain id 1 too, which spends real AZTEC',
    home: 'parameter',
    required: false,
    example: 'false',
    pattern: '^(true|false)$',
    default: 'false',
  },
} as const satisfies Record<string, Setting>;
