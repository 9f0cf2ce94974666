import box from './search-box.ts?worker&url';
import page from './search-page.ts?worker&url';

/** Fields of this site in which `/` is a letter. */
const WRITING = 'input:not([type=checkbox]),select';

/**
 * All that runs before a reader turns to the search: waits for focus in the box, for `/` (unless it is switched off or typed into a field)
 * and for Ctrl or Cmd and K, and loads the rest then: the box, or what the search page needs. A search page that comes with a question in its
 * address loads it at once. It stands in every page, so every letter counts.
 */
export function turnToSearch(): void {
  const root = document.querySelector('[data-search]') as HTMLElement & { from: Element | null };
  const field = root.querySelector('input') as HTMLInputElement;
  const isPage = root.closest('main');
  const load = (): unknown => import(/* @vite-ignore */ isPage ? page : box).catch(() => (root.dataset['failed'] = ''));
  root.addEventListener('focusin', load);
  if (location.search && isPage) load();
  addEventListener('keydown', (event) => {
    try {
      const command = event.ctrlKey || event.metaKey;
      const opens = command
        ? event.key === 'k'
        : event.key === '/' && !(event.target as Element).closest(WRITING) && localStorage.getItem('slash') !== 'off';
      if (!opens) return;
      event.preventDefault();
      root.from = document.activeElement;
      field.focus();
      field.select();
    } catch {
      // A browser that is told to keep nothing throws when asked whether `/` is off; then it opens nothing.
    }
  });
}
