import letters from '../styles/more-letters.css?inline';
import css from '../styles/open-box.css?inline';
import { SearchBox } from './search-box-element.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(letters + css);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
customElements.define('search-box', SearchBox);
