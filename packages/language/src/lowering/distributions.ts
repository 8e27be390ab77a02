/** The distributions a masthead can state. */
export const distributions = ['general', 'limited', 'restricted'] as const;
