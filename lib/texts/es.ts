/** Spanish, by the English template. */
export const es = {} as const;
