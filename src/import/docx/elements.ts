/**
 * The elements of a name, each from behind its name to its end; none may hold another of that name.
 *
 *     <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>    →    ' w:numId="1"><w:abstractNumId w:val="0"/>'
 */
export function elementsNamed(xml: string, name: string): ReadonlyArray<string> {
  return xml
    .split(new RegExp(`<${name}(?=[\\s/>])`))
    .slice(1)
    .map((part) => part.split(`</${name}>`, 1)[0] ?? '')
}

/** All but the elements of a name; none may hold another of that name. */
export function withoutElements(xml: string, name: string): string {
  return xml
    .split(new RegExp(`<${name}(?=[\\s/>])`))
    .map((part, at) => (at === 0 ? part : (part.split(`</${name}>`, 2)[1] ?? part)))
    .join('')
}

/** What properties say now: what they said before a change stands last in them. */
export function saidNow(properties: string, name: 'w:pPr' | 'w:rPr'): string {
  return properties.split(`<${name}Change`, 1)[0] ?? ''
}

/** An attribute of the element itself. */
export function attributeOf(element: string, name: string): string | undefined {
  const tag = element.slice(0, element.indexOf('>') + 1)
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
}

/** What the first element of a name within another is said to be: `<w:start w:val="3"/>` → 3. */
export function valueIn(element: string, name: string): string | undefined {
  const [first] = elementsNamed(element, name)
  return first === undefined ? undefined : attributeOf(first, 'w:val')
}

/**
 * Where the properties of a paragraph end that begin before a place; those that it had before a change are within them.
 * Undefined where none end near: a file in which each paragraph's properties end at the file's end is no one's.
 */
export function endOfProperties(xml: string, from: number): number | undefined {
  const near = xml.slice(from, from + longestProperties)
  const first = near.indexOf('</w:pPr>')
  const end = near.slice(0, Math.max(0, first)).includes('<w:pPrChange') ? near.indexOf('</w:pPr>', first + 1) : first
  return end < 0 ? undefined : from + end
}

/** In characters, with those before a change. */
const longestProperties = 12_000

/** The properties of a paragraph that opens before a place; none where it has none, or they are no paragraph's. */
export function propertiesAt(body: string, at: number): string {
  if (!/^\s{0,200}<w:pPr>/.test(body.slice(at, at + 210))) return ''
  const end = endOfProperties(body, at)
  return end === undefined ? '' : body.slice(at, end + '</w:pPr>'.length)
}

/** Whether an element that says yes or no says yes: `<w:vanish/>` does, `<w:vanish w:val="0"/>` does not. */
export function isOn(element: string): boolean {
  return !/^(?:0|false|off)$/.test(attributeOf(element, 'w:val') ?? '')
}
