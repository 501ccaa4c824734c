/** Chinese, simplified, by the English template. */
export const zh = {} as const;
