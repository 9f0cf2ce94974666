/** Fields of this site in which `/` is a letter. */
const WRITING = 'input:not([type=checkbox]),select';

/**
 * All that runs before a reader turns to the search: waits for focus in the box, for `/` (unless it is switched off or typed into a field)
 * and for Ctrl or Cmd and K, and loads the rest then. A search page that comes with a question in its address loads it at once. It stands
 * in every page, so every letter counts.
 */
export function turnToSearch(): void {
  const box = document.querySelector('[data-search]') as HTMLElement & { from: Element | null };
  const field = box.querySelector('input') as HTMLInputElement;
  const load = (): unknown => import(/* @vite-ignore */ box.dataset['search'] ?? '').catch(() => (box.dataset['failed'] = ''));
  box.addEventListener('focusin', load);
  if (location.search && box.closest('main')) load();
  addEventListener('keydown', (event) => {
    try {
      const command = event.ctrlKey || event.metaKey;
      const opens = command
        ? event.key === 'k'
        : event.key === '/' && !(event.target as Element).closest(WRITING) && localStorage.getItem('slash') !== 'off';
      if (!opens) return;
      event.preventDefault();
      box.from = document.activeElement;
      field.focus();
      field.select();
    } catch {
      // A browser that is told to keep nothing throws when asked whether `/` is off; then it opens nothing.
    }
  });
}
