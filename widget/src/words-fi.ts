import { fi } from './words/fi';

export const words = { fi };
