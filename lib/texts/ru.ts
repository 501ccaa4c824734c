/** Russian, by the English template. */
export const ru = {} as const;
