import {isHeadingLike} from '../headings/is-heading-like.ts'
import type {BlockReading} from '../read-block.ts'

/** Blocks that are likely of one article: what stands between datelines, bylines and headings. */
export interface Story {
  readonly headline: string
  /** The number of its first block of text. */
  readonly from: number
}

/** The story of each block of a page, as far as can be said before the blocks have labels. */
export function storiesOf(readings: ReadonlyArray<BlockReading>): ReadonlyArray<Story> {
  const stories: Array<Story> = []
  let story: Story = {headline: '', from: 0}
  let heading = ''
  let isClosed = true
  readings.forEach((reading, at) => {
    if (isHeadingLike(reading)) heading += reading.text
    else {
      // 小标题 stand within a story, and its habits go on behind them.
      if (reading.dateline || isClosed) story = {headline: heading, from: at}
      heading = ''
      isClosed = false
    }
    if (reading.byline?.certain || reading.runIn?.sure) isClosed = true
    stories.push(story)
  })
  return stories
}
