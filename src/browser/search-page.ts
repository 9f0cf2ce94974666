import { SearchPage } from './search-page-element.ts';

customElements.define('search-page', SearchPage);
