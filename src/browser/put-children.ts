/**
 * Makes `nodes` the children of `parent`, and leaves in place what is the same already: a press that has begun on a suggestion ends on it
 * though more of the answer has come meanwhile, and what stands still does not flicker.
 */
export function putChildren(parent: Element, nodes: readonly Element[]): void {
  nodes.forEach((node, at) => {
    const before = parent.children[at];
    if (!before) parent.append(node);
    else if (!before.isEqualNode(node)) before.replaceWith(node);
  });
  while (parent.children.length > nodes.length) parent.lastElementChild?.remove();
}
