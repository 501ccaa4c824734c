import { say, type Text } from '../text.ts';

/** Sentences one after the other, as a picture's alternative text takes them. */
export function inOneText([first, ...others]: readonly [Text, ...Text[]]): Text {
  return others.reduce((before, after) => say('{before} {after}', { before, after }), first);
}
