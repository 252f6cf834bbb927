import type {Remedies} from '../language.ts'

/** What to do about findings on addresses, in English. */
export const addresses = {
  'addresses-invalid': 'Mend this line of content/addresses.tsv, or take the file from version control again.',
  'addresses-conflict': 'Keep the lines of both sides, and delete those with <<<<<<<, ======= and >>>>>>>.',
  'addresses-duplicate': 'Keep the line that is right, and delete the other.',
  'addresses-unwritable': 'See that benbao may write content/addresses.tsv, and build again.',
  'addresses-gone':
    'Without it old addresses end, and what is withdrawn comes back, so nothing was published. Put it back as content/addresses.tsv from version control, a backup or .benbao/public/addresses.tsv; to start over, as long as nobody has linked to the site, delete content/addresses.tsv, public/ and .benbao/, and build.',
  'addresses-missing':
    'These addresses would end, or be given to other texts, so nothing was published. Copy their lines back into content/addresses.tsv from version control or .benbao/public/addresses.tsv; if nobody was ever given these addresses, delete .benbao/public/addresses.tsv, and build.',
  'address-lost':
    'Put the text back into content/; or put `withdrawn year-month-day` (the day on which it was) or `moved new-address` (where it is now) in place of the second word on this line of content/addresses.tsv.',
  'address-moved': 'If it is not the same article, make the old line `withdrawn` or `moved` in content/addresses.tsv.',
  'address-split': 'Nothing need be done; if it is no article by itself, put \\ at the end of the line before.',
  'address-withheld': 'Nothing need be done; the text may be deleted, too.',
  'withdrawn-elsewhere':
    'Delete the text here; or put `article` (`person`, `department`, `column`) back into that line of content/addresses.tsv in place of `withdrawn` and its day; or, if it is another text, delete the word that begins with ~ from it.',
  'address-target-missing': 'Name an address that is registered; a new article has one after the first build.',
  'address-empty': 'If the name is written otherwise now, make the old one an alias: then its address leads there.',
  'address-taken': 'Give one of the two pages or assets another name.',
} as const satisfies Partial<Remedies>
