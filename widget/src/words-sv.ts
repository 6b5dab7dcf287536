import { sv } from './words/sv';

export const words = { sv };
