/** A child of an element: text stays text. */
export type Child = Node | string | undefined;

/** An element with attributes (`true`: present, `undefined`: absent) and children. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | true | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A labelled control. */
export function field(label: string, control: HTMLElement): HTMLLabelElement {
  return el('label', {}, `${label} `, control);
}

/** An option of a select. */
export function option(value: string, text: string = value): HTMLOptionElement {
  return el('option', { value }, text);
}

/** What an address's hash has to be to lead to an id. */
export function hashOf(id: string): string {
  return `#${encodeURIComponent(id).replace(/%(2F|3A)/g, (sign) => decodeURIComponent(sign))}`;
}
