/**
 * What stands in a folder without anybody having put it there, as text or as anything: it is passed over without a word.
 *
 *     .DS_Store    .git/…    .name.swp    Thumbs.db    desktop.ini    ~$2024-03-15.docx, while Word has it open
 *     2024-03-15.txt~    #2024-03-15.txt#    what an editor’s program keeps of the text before
 */
export function isPassedOver(path: string): boolean {
  return path.split('/').some((part) => part !== '.' && names.test(part))
}

const names = /^(?:\.|~\$|#.*#$|(?:thumbs\.db|desktop\.ini)$)|~$/i
