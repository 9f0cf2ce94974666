/**
 * Makes `nodes` the children of `parent`, and leaves in place what is the same already: a press that has begun on a suggestion ends on it
 * though more of the answer has come meanwhile, before it or after it, and what stands still does not flicker.
 */
export function putChildren(parent: Element, nodes: readonly Element[]): void {
  let at = parent.firstElementChild;
  const dropTo = (end: Element | null): void => {
    while (at && at !== end) {
      const next = at.nextElementSibling;
      at.remove();
      at = next;
    }
  };
  for (const node of nodes) {
    let same = at;
    while (same && !same.isEqualNode(node)) same = same.nextElementSibling;
    if (same) {
      dropTo(same);
      at = same.nextElementSibling;
    } else parent.insertBefore(node, at);
  }
  dropTo(null);
}
