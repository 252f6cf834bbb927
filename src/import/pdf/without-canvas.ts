/**
 * Where the optional canvas of pdf.js is not installed, its module would not even load: it makes a matrix to draw with.
 * Nothing is drawn to read a text, so any class will do.
 */
class Unused {}

for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
  if (!(name in globalThis))
    Object.defineProperty(globalThis, name, {value: Unused, configurable: true, writable: true})
