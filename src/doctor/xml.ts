/** An element of an XML document, as far as a webhook's answer needs it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
}

type Open = { name: string; attributes: Record<string, string>; children: XmlElement[] };

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<!DOCTYPE[^>]*>|<\/([^\s>]+)\s*>|<([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;
const ENTITY = /&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-f]{1,6});/gi;

/** The root element, or what is wrong with the text as XML. */
export function parseXml(text: string): XmlElement | string {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  const clean = text.replace(/^\ufeff/, '');
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < clean.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(clean);
    if (token === null) return `at ${JSON.stringify(clean.slice(at, at + 40))}`;
    const wrong = take(open, token);
    if (wrong !== undefined) return wrong;
  }
  const [first] = root.children;
  if (open.length > 1) return `<${open.at(-1)?.name ?? ''}> is not closed`;
  if (first === undefined) return 'there is no element';
  return root.children.length > 1 ? 'there is more than one root element' : first;
}

function take(
  open: Open[],
  [whole, closes, name, attributes = '', empty]: RegExpExecArray,
): string | undefined {
  const top = open.at(-1);
  if (closes !== undefined) {
    if (open.length < 2 || top?.name !== closes) return `</${closes}> closes nothing`;
    open.pop();
    return undefined;
  }
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(whole) && !/^<[!?]/.test(whole))
    return `a bare & in ${JSON.stringify(whole.trim().slice(0, 80))}`;
  if (name === undefined) {
    const isText = !whole.startsWith('<') && whole.trim() !== '';
    return isText && open.length < 2
      ? `text outside of any element: ${JSON.stringify(whole.trim().slice(0, 40))}`
      : undefined;
  }
  const element: Open = { name, attributes: attributesOf(attributes), children: [] };
  top?.children.push(element);
  if (empty !== '/') open.push(element);
  return undefined;
}

function attributesOf(text: string): Record<string, string> {
  const found = text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries(
    [...found].map(([, name = '', double, single]) => [name, decoded(double ?? single ?? '')]),
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replaceAll(ENTITY, (entity) => {
    const name = entity.slice(1, -1).toLowerCase();
    if (!name.startsWith('#')) return NAMED[name] ?? entity;
    const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
