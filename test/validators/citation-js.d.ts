/** What the tests use of citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown)
    readonly data: ReadonlyArray<Readonly<Record<string, unknown>>>
  }
}
declare module '@citation-js/plugin-ris'
declare module '@citation-js/plugin-bibtex'
