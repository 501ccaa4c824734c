import type { ChallengePurpose } from '../domain/challenge.ts';

/** The language of the pages; everything they say stands in this file. */
export const LANG = 'en';

export const PURPOSE: Record<ChallengePurpose, string> = {
  register: 'Register as an operator',
  'add-validator': 'Add this validator',
};

/** What an error page says of a link that cannot be answered. */
export const REFUSALS = {
  unknown: {
    title: 'This link leads nowhere',
    lines: [
      'It may have been cut short when it was copied, or it was made long ago.',
      'Press the button in Discord again, or run the command again for a new link.',
    ],
  },
  expired: {
    title: 'This link has expired',
    lines: [
      'Nothing was changed. A link can be used for 15 minutes.',
      'Run the command again in Discord and open the new link.',
    ],
  },
  used: {
    title: 'This link was already used',
    lines: [
      'The address was proven with it, and Discord shows the result. Nothing more is needed here.',
      'To prove another address, run the command again in Discord.',
    ],
  },
} as const;

/** What stands on the pages before anything happens. */
export const PAGE = {
  documentTitle: 'Prove an address',
  footer: 'Signing is free and sends no transaction. Sparta never asks for a private key or a seed phrase.',
  title: 'Prove that you control this address',
  to: 'To',
  as: 'As',
  in: 'In',
  chain: 'Chain',
  localChain: 'Local chain',
  expiresIn: 'Expires in',
  discordUser: 'Discord user',
  discordServer: 'Discord server',
  command: 'The command was',
  notYou: 'If that is not you, close this page: whoever is named above would hold the address.',
  textTitle: 'The text you sign',
  walletTitle: 'Sign with a wallet in this browser',
  walletHint:
    'Your wallet must have the address above as its selected account. It will show exactly the text you see here.',
  walletsFound: 'Wallets found in this browser',
  noWallet: 'There is no wallet in this browser. Open this page where your wallet is, or sign offline below.',
  noScript: 'Wallets need JavaScript. Sign offline below and paste the signature in Discord.',
  offlineTitle: 'Sign offline, where the key is',
  /** `cast` stands for the link to Foundry. */
  offlineHint:
    'Run this with {cast}. It asks for the key; with a keystore or a hardware wallet put --account NAME or --ledger in place of --interactive.',
  cast: 'Foundry’s cast',
  copy: 'Copy the line',
  paste: 'Then paste the signature it prints',
  pasteHint: '0x and hex digits. The form in Discord takes it too.',
  send: 'Send the signature',
} as const;

/** What the script says as it goes; gaps in braces. */
export const SCRIPT_WORDS = {
  expired: 'expired',
  linkExpired: 'This link has expired.',
  askNewLink: 'Nothing was changed. Run the command again in Discord and open the new link.',
  sign: 'Sign',
  browserWallet: 'Browser wallet',
  asking: 'Asking {wallet} for its accounts…',
  openWallet: 'If nothing opens, open the wallet yourself.',
  otherAccount: '{wallet} has another account selected.',
  offers: 'It offers {accounts}.',
  offersNone: 'It offers no account.',
  select: 'Select {address} in {wallet}, then press Sign again.',
  signNow: 'Sign the text in {wallet}.',
  checkText: 'Account {account}. Check that it shows the same text as here.',
  declined: 'You declined in {wallet}.',
  tryAgain: 'Nothing was changed. Press Sign to try again.',
  notAllowed: '{wallet} does not let this page use {account}.',
  connect: 'Connect that account in {wallet}, then press Sign again.',
  openRequest: '{wallet} has a request open already.',
  finishRequest: 'Open {wallet}, finish or reject it, then press Sign again.',
  couldNotSign: '{wallet} could not sign.',
  otherWay: 'Nothing was changed. Try again, or sign offline below.',
  checking: 'Checking the signature…',
  unreachable: 'Sparta could not be reached.',
  notKnown: 'Whether the signature arrived is not known. Load this page again: it says if the link was used.',
  refused: 'Sparta refused it.',
  goBack: 'You can close this page and go back to Discord.',
  copied: 'Copied',
  selected: 'Selected: copy it with your keyboard',
  noSignature: 'That is not a signature.',
  whatIsOne:
    'It is 0x followed by hex digits, 130 of them from an ordinary account. Paste all that the signing command printed.',
} as const;
