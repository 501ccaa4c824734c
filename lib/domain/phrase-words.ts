/** Short words that are hard to mistake for one another: 128, so that three of them are one of two million phrases. */
export const PHRASE_WORDS: readonly string[] = (
  'acorn amber anchor apple arrow autumn bacon badge bamboo banjo barrel basil beacon bishop bottle breeze ' +
  'bridge bronze butter cactus camel candle canyon carrot castle cedar cello cherry cinder circus clover cobalt ' +
  'comet copper coral cotton cradle crater cricket crystal daisy dawn desert dolphin domino dragon drum eagle ' +
  'echo elbow ember engine falcon feather fern fiddle flint forest fossil galaxy garden garlic ginger glacier ' +
  'granite harbour harp hazel helmet honey ivory jacket jasmine jigsaw kettle kitten ladder lagoon lantern lemon ' +
  'lily linen lizard magnet mango maple marble meadow melon mirror mosaic mustard nectar needle nickel noodle ' +
  'nutmeg oak oasis olive onion orbit orchid otter oyster paddle panda paper parrot pebble pepper pickle ' +
  'pillow planet pocket pony prairie puzzle quartz rabbit radish ribbon river saddle salmon satin scarf shadow'
).split(' ');

/** Letters, digits, spaces, dashes and apostrophes of any script: nothing that Discord would take for a form or a ping. */
export const PHRASE_PATTERN = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} '’-]{3,39}$/u;
