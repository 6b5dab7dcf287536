import { en } from './words/en';

export const words = { en };
