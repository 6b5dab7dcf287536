import { PageElement } from './page-element';

/** `<opastin-answer topic="…">`: one published answer inside the page. */
export class OpastinAnswerElement extends PageElement {
  protected readonly shows = 'answer';
}
