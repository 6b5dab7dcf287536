import { PageElement } from './page-element';

/** `<opastin-services municipality="…">`: a list of services inside the page. */
export class OpastinServicesElement extends PageElement {
  protected readonly shows = 'services';
}
