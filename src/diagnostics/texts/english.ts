import type {RuleId} from '../rules.ts'

/** What to do about a finding, in English; the rule says in its own words what it means. */
export const remedies: Readonly<Record<RuleId, string>> = {
  'encoding-invalid': 'Open the file in an editor, check what is garbled, and save it as UTF-8.',
  'encoding-other': 'Nothing need be done; to have one encoding everywhere, save it as UTF-8.',
  'characters-private':
    'Compare with the original, and type the character that is meant; describe one that Unicode lacks in words.',
  'file-unreadable': 'See that it is a file, that it is still there, and that you may read it.',
  'file-binary': 'Bring a Word or PDF file in with `benbao import`.',
  'file-empty': 'Paste the text of the issue into it, or delete the file.',
  'fixes-invalid': 'Write fixes as the README shows: `at` or `between`, and `do`.',
  'fix-lost': 'The source may have been mended: write this fix anew, or delete it.',
  'fix-ambiguous': 'Name more of the text, or say which place is meant with `nth`.',
  'fixes-orphan': 'Name it like its source, with .fixes.yaml in place of .txt.',
  'front-matter-invalid': 'Write `name: value`, one a line, with a blank behind the colon.',
  'front-matter-unknown-key': 'Use one of the known names, or delete the line.',
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
  'headline-doubtful': 'If it is none, put \\ at the end of the line before, or `## ` before it for a subheading.',
  'subheading-doubtful': 'If it is a headline, put `# ` before it; if text, put \\ at the end of the line before.',
  'byline-doubtful': 'If it is text, put \\ at the end of the line before.',
  'column-doubtful': 'If it is a headline, put `# ` before it.',
  'notice-doubtful': 'If it is text, write a fix for it: `at: …`, `do: paragraph`.',
  'image-missing':
    'Put the picture beside the source, its name in the same letters; until then its caption stands alone.',
  'image-refused':
    'Keep the picture inside content/, as a jpg, png, webp, gif or avif, and name it by a relative path.',
  'page-link-missing': 'Write a relative path as about.md or 2024/03/15/index.html.',
  'internal-failure': 'Please report it with the file; with that out of content/ all other issues can be built.',
  'issue-date-disagrees':
    'Part a file that holds two issues where the second begins; else see which date is wrong, and mend it; to leave what is printed, write into the .fixes.yaml beside it a line `dateSettled: # the right day, year-month-day`',
  'issue-date-impossible':
    'Mend the date; to leave what is printed, write into the .fixes.yaml beside it a line `dateSettled: # the right day, year-month-day`',
  'issue-date-from-text': 'Write into the .fixes.yaml beside it a line `date: # its day, year-month-day`',
  'issue-date-guessed':
    'It stands under undated/ until there is a line in the .fixes.yaml beside it: `date: # its day, year-month-day`',
  'issue-undated':
    'It stands under undated/ until there is a line in the .fixes.yaml beside it: `date: # its day, year-month-day`',
  'issue-empty': 'Write its articles, or delete the file; it is published, and its address kept, when it has one.',
  'issue-merged':
    'For two pages, put them into the names of the files (-02版); or write `settled: [issue-merged]` into the .fixes.yaml of the second; for two issues, give each its `number`.',
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
  'event-after-issue': 'Check the date of the issue, or the one in the text.',
  'path-collision': 'Give one of the files another name, or a date.',
  'addresses-invalid': 'Mend this line of content/addresses.tsv, or take the file from version control again.',
  'addresses-conflict': 'Keep the lines of both sides, and delete those with <<<<<<<, ======= and >>>>>>>.',
  'addresses-duplicate': 'Keep the line that is right, and delete the other.',
  'addresses-unwritable': 'See that benbao may write content/addresses.tsv, and build again.',
  'address-lost':
    'Put the text back into content/; or put `withdrawn year-month-day` (the day on which it was) or `moved new-address` (where it is now) in place of the second word on this line of content/addresses.tsv.',
  'address-moved': 'If it is not the same article, make the old line `withdrawn` or `moved` in content/addresses.tsv.',
  'address-split': 'Nothing need be done; if it is no article by itself, put \\ at the end of the line before.',
  'address-withheld': 'Nothing need be done; the text may be deleted, too.',
  'withdrawn-elsewhere':
    'Delete the text here; or put `article` (`person`, `department`, `column`) back into that line of content/addresses.tsv in place of `withdrawn` and its day; or, if it is another text, delete the word that begins with ~ from it.',
  'address-target-missing': 'Name an address that is registered; a new article has one after the first build.',
  'address-empty': 'If the name is written otherwise now, make the old one an alias: then its address leads there.',
  'correction-unclear': 'Add a line to content/addresses.tsv: `ADDRESS OF THE CORRECTION corrects ADDRESS`.',
  'department-ambiguous':
    'Make it an alias of one of them in content/departments.yaml; until then it has a page of its own.',
  'person-ambiguous': 'Tell them apart by `office`, `role`, or `from` and `until`, in content/people.yaml.',
  'office-misnamed': 'If the known one is meant, write it so; else add this one to content/departments.yaml.',
  'people-invalid-yaml': 'Check indents, colons and quotes of this line.',
  'people-unknown-key': 'Use one of the known names, or delete the line.',
  'people-wrong-type': 'Fill it in as the README shows.',
  'people-name-missing': 'Add `name: …`.',
  'people-duplicate': 'Tell the two apart by `office`, `role`, or `from` and `until`, or delete one.',
  'config-invalid-yaml': 'Check indents, colons and quotes of this line.',
  'config-unknown-key': 'Use one of the known names, or delete the line.',
  'config-wrong-type': 'Fill it in as the README shows.',
  'departments-invalid-yaml': 'Check indents, colons and quotes of this line.',
  'departments-unknown-key': 'Use one of the known names, or delete the line.',
  'departments-wrong-type': 'Fill it in as the README shows.',
  'departments-name-missing': 'Add `name: …`.',
  'departments-duplicate': 'Keep one of the two, and delete the other.',
  'file-ignored':
    'Issues end in .txt, single articles in .md, pages are content/pages/NAME.md; keep everything else elsewhere.',
  'line-too-long': 'Break it into lines, or move the file out of content/.',
  'link-outside': 'Links are not followed: put a copy here, or delete the link.',
  'content-missing': 'Make an archive with `benbao init`, or name the folder of yours with --site.',
  'content-empty': 'Put a .txt file (an issue) or a .md file (an article) anywhere below content/.',
  'template-failed': 'Mend this file in templates/, or delete it to use the one that comes with benbao.',
  'address-taken': 'Give one of the two pages or assets another name.',
  'build-running': 'Wait for it to end, and try again.',
  'output-misplaced': 'Name a folder of its own with --out.',
  'output-occupied': 'It is not benbao’s: move it away, or name another folder with --out.',
  'output-replaced': 'Change content/ or templates/, not the output.',
  'output-foreign': 'They are kept; delete what is not to be published.',
  'output-unwritable': 'Check the folder’s permissions and the space on the disk; the next build will go on from here.',
  'import-unreadable': 'Open it in the program it comes from, save it as .docx, .pdf, .html or .txt, and import that.',
  'import-scanned': 'Let a program for text recognition (OCR) read it, and import it again; the other pages are read.',
  'import-garbled': 'Compare with the original, and mend the .txt that is written.',
  'import-left-out':
    'If it belongs to the text, copy it from the original into the .txt that is written; save a picture or a chart as jpg or png beside it, and refer to it there; a file within the file is to be saved and imported by itself.',
  'import-table':
    'Compare with the original whether its rows can still be understood; save one that matters as a picture, and refer to it.',
  'import-occupied': 'Compare both; to take the new one, rename or delete the old one and import again.',
}
