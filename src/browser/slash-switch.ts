/** Ties a checkbox to whether `/` opens the search; remembered in this browser, where it allows that. */
export function slashSwitch(box: HTMLInputElement): void {
  try {
    box.checked = localStorage.getItem('slash') !== 'off';
  } catch {
    box.disabled = true;
    return;
  }
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem('slash');
      else localStorage.setItem('slash', 'off');
    } catch {
      // What cannot be kept would hold on this page alone, and is not shown as chosen.
      box.checked = true;
    }
  });
}
