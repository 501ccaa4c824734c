import type { Access } from './access.ts';
import { defineButton } from './command.ts';
import type { Handler } from './handler.ts';
import type { Message } from './message.ts';

/** The button that leaves a question unasked: nothing happens, and the card takes the question's place. */
export function wayOut(access: Access, card: Pick<Message, 'title' | 'lines'>): Handler {
  return defineButton({
    access,
    reply: 'inline',
    inPlace: true,
    needs: [],
    run: () => Promise.resolve({ tone: 'info', ...card }),
  });
}
