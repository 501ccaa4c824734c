import type { Colour } from './canvas.ts';

/**
 * Okabe and Ito's colours, told apart by people with any colour vision (Color Universal Design, 2008), on a dark card
 * of our own: so a picture is the same in Discord's dark and light themes. No state is told by colour alone.
 */
export const PALETTE = {
  card: '#1e1f22',
  line: '#4e5058',
  text: '#dbdee1',
  quiet: '#949ba4',
  met: '#56b4e9',
  proposed: '#009e73',
  missed: '#e69f00',
  missedProposal: '#d55e00',
  idle: '#35373c',
} as const satisfies Record<string, Colour>;
