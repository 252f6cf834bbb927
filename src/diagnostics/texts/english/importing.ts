import type {Remedies} from '../language.ts'

/** What to do about findings on an import, in English. */
export const importing = {
  'import-unreadable': 'Open it in the program it comes from, save it as .docx, .pdf, .html or .txt, and import that.',
  'import-scanned': 'Let a program for text recognition (OCR) read it, and import it again; the other pages are read.',
  'import-garbled':
    'Compare with the original, and mend the .txt that is written; where whole lines make no words, ask for the file that the PDF was made from, or run text recognition (OCR) first.',
  'import-left-out':
    'If it belongs to the text, copy it from the original into the .txt that is written; save a picture or a chart as jpg or png beside it, and refer to it there; a file within the file is to be saved and imported by itself.',
  'import-table':
    'Compare with the original whether its rows can still be understood; save one that matters as a picture, and refer to it.',
  'import-occupied': 'Compare both; to take the new one, rename or delete the old one and import again.',
} as const satisfies Partial<Remedies>
