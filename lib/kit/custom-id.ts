/** What a button or modal carries back to us: which handler, for whom, and one argument. */
export interface CustomId {
  handler: string;
  userId: string;
  arg: string;
}

/** Discord, Component Reference: 1 to 100 characters. */
const LONGEST = 100;
const SHAPE = /^([a-z-]+:[a-z-]+)\|([0-9]{17,20})\|([\x21-\x7b\x7d\x7e]*)$/;

export function customId({ handler, userId, arg }: CustomId): string {
  const id = `${handler}|${userId}|${arg}`;
  if (id.length > LONGEST)
    throw new RangeError(`custom_id of ${handler} has ${id.length} characters; Discord takes ${LONGEST}`);
  return id;
}

/** Undefined for an id that is not of our making. */
export function readCustomId(id: string): CustomId | undefined {
  const [, handler, userId, arg] = SHAPE.exec(id) ?? [];
  return handler === undefined || userId === undefined || arg === undefined
    ? undefined
    : { handler, userId, arg };
}
