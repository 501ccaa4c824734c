/** Vietnamese, by the English template. */
export const vi = {} as const;
