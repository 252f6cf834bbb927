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

/** Where the properties of a paragraph end that begin before a place; those that it had before a change are within them. */
export function endOfProperties(xml: string, from: number): number | undefined {
  const end = xml.indexOf('</w:pPr>', from)
  if (end < 0) return undefined
  if (!xml.slice(from, end).includes('<w:pPrChange')) return end
  const whole = xml.indexOf('</w:pPr>', end + 1)
  return whole < 0 ? undefined : whole
}
