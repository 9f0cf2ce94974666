const keep = (box: HTMLInputElement): void => {
  try {
    if (box.checked) localStorage.removeItem('slash');
    else localStorage.setItem('slash', 'off');
  } catch {
    // What cannot be kept would hold on this page alone, and is not shown as chosen.
    box.checked = true;
  }
};

/** Ties a checkbox to whether `/` opens the search; remembered in this browser, where it allows that. */
export function slashSwitch(box: HTMLInputElement): void {
  try {
    const off = localStorage.getItem('slash') === 'off';
    // The reader may have been faster than this script: what stands otherwise than the page brought it is a choice.
    if (box.checked === box.defaultChecked) box.checked = !off;
    else keep(box);
  } catch {
    box.disabled = true;
    return;
  }
  box.addEventListener('change', () => keep(box));
}
