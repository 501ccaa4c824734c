/** Turkish, by the English template. */
export const tr = {} as const;
