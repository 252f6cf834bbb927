import type {Remedies} from '../language.ts'

/** What to do about findings on issues, their dates and numbers, and texts that are there twice, in English. */
export const issues = {
  'issue-date-disagrees':
    'Part a file that holds two issues where the second begins; else see which date is wrong, and mend it; to leave what is printed, write into the .fixes.yaml beside it a line `dateSettled: # the right day, year-month-day`',
  'issue-date-impossible':
    'Mend the date, or write its month or its year where no more is known; to leave what is printed, write into the .fixes.yaml beside it a line `dateSettled: # the right day, year-month-day`',
  'issue-date-from-text': 'Write into the .fixes.yaml beside it a line `date: # its day, year-month-day`',
  'issue-date-guessed':
    'It stands under undated/ until there is a line in the .fixes.yaml beside it: `date: # its day, year-month-day`',
  'issue-undated':
    'Until there is a line in the .fixes.yaml beside it: `date: # its day, year-month-day`, it stands under undated/, or under the year or the month that is known; where no more is known, year-month or the year will do',
  'issue-empty': 'Write its articles, or delete the file; it is published, and its address kept, when it has one.',
  'issue-merged':
    'For two pages, put them into the names of the files (-02版); or write `settled: [issue-merged]` into the .fixes.yaml of the second; for two issues, give each its `number`.',
  'issue-apart':
    'For two pages, put them into the names of the files (-02版), or give both the same `number`; for two issues, give each its `number`, or its day.',
  'issue-number-missing': 'Write its `number` between --- at the head of the file.',
  'issues-missing':
    'Put them into content/ if you have them; if they were never printed, write into the .fixes.yaml of the later one a line `follows: # the day of the issue before, which is named above`',
  'issue-number-repeated':
    'Check the numbers of this issue and the one before; if they were printed so, write into the .fixes.yaml beside it a line `follows: # the day of the issue before, which is named above`',
  'issue-day-repeated':
    'Check the dates of the two; if the day had two issues, write into the .fixes.yaml beside it a line `follows: # the day of the issue before, which is named above`',
  'issue-repeated':
    'Delete one of the two where they are the same; if they are papers of two days, check the dates; if they are two, or several made from one form, write `settled: [issue-repeated]` into the .fixes.yaml beside it.',
  'copy-differs':
    'See which of the two is right, and mend or delete the other; if they are two, write `settled: [copy-differs]` into the .fixes.yaml beside it.',
  'event-after-issue':
    'Check the date of the issue, or the one in the text; if they were printed so, write into the .fixes.yaml beside it a line `settled: [event-after-issue]`.',
  'path-collision': 'Give one of the files another name, or a date.',
  'correction-unclear':
    'Add a line to content/addresses.tsv: `ADDRESS OF THE CORRECTION corrects ADDRESS`; if the archive does not hold what it corrects, write `settled: [correction-unclear]` into the .fixes.yaml beside it.',
} as const satisfies Partial<Remedies>
