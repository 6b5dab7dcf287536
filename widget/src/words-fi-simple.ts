import { fiSimple } from './words/fi-simple';

export const words = { 'fi-simple': fiSimple };
