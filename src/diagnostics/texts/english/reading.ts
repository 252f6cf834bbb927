import type {Remedies} from '../language.ts'

/** What to do about findings on what is read in a source, in English. */
export const reading = {
  'jump-ambiguous': 'See which of the two goes on there, and mend the line of the other.',
  'jump-orphan': 'The other page may not be in content/ yet; else check the number of the page.',
  'weekday-mismatch':
    'Check the date and the weekday of the masthead: one of them is wrong; if they were printed so, write a fix: `at` this line, `do: as-is`.',
  'characters-lost': 'This is a fault of benbao: please report it with the file.',
  'headline-missing': 'Put `# ` before the line that is its headline.',
  'body-missing': 'If it is no headline, put \\ at the end of the line before.',
  'role-without-name': 'Add the name, or put the line into <!-- -->, so that it is no byline.',
  'name-without-role': 'Nothing need be done; to say the role, put 记者 or 通讯员 before the names.',
  'join-doubtful': 'If it is wrong, put an empty line between the two and a full stop at the end of the first.',
  'paragraph-doubtful':
    'If it is a headline, put `# ` before it, if a subheading, `## `; if it is the same paragraph, put \\ at the end of the line before.',
  'headline-doubtful':
    'If it is text, put \\ before it, or at the end of the line before, if it goes on with that; `## ` for a subheading.',
  'subheading-doubtful':
    'If it is a headline, put `# ` before it; if text, put \\ before it, or at the end of the line before.',
  'byline-doubtful': 'If it is text, put \\ before it, or at the end of the line before, if it goes on with that.',
  'column-doubtful': 'If it is a headline, put `# ` before it; if text, \\.',
  'notice-doubtful': 'If it is text, write a fix for it: `at: …`, `do: paragraph`.',
  'image-missing':
    'Put the picture beside the source, its name in the same letters; until then its caption stands alone.',
  'image-refused':
    'Keep the picture inside content/, as a jpg, png, webp, gif or avif, and name it by a relative path.',
  'internal-failure': 'Please report it with the file; with that out of content/ all other issues can be built.',
  'line-too-long': 'Break it into lines, or move the file out of content/.',
} as const satisfies Partial<Remedies>
