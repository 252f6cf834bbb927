import type {UrlPath} from '../../archive/types.ts'
import {textPath} from '../addresses.ts'
import type {Context} from '../frame.ts'
import {type MarkdownPage, readMarkdown} from '../markdown.ts'
import type {PageOf} from '../page.ts'

/** An editor's page in Markdown. */
export interface TextSource {
  /** `about.md` */
  readonly path: string
  readonly text: string
}

/** An editor's page, read. */
export interface Text extends MarkdownPage {
  readonly path: UrlPath
  /** Its first heading, or its file's name. */
  readonly label: string
}

/** Read the Markdown pages; the navigation names them before any page is made. */
export function readTexts(sources: ReadonlyArray<TextSource>): ReadonlyArray<Text> {
  return sources.map(({path, text}) => {
    const page = readMarkdown(text)
    return {...page, path: textPath(path), label: page.name ?? path.replace(/^.*\/|\.[^.]*$/g, '')}
  })
}

/** `content/pages/about.md` → `about.html` */
export function textPages(context: Context, texts: ReadonlyArray<Text>): ReadonlyArray<PageOf<'text'>> {
  return texts.map(({path, label, content}) => ({
    path,
    template: 'text',
    props: {
      ...context.frame({path, section: path, title: label, description: `${context.config.title}：${label}`}),
      name: label,
      content,
    },
  }))
}
