/** A page with so many lines that may be the head of a column or a headline, each between two articles that are plain. */
export function doubtfulPage(count: number): string {
  const articles = Array.from({length: count + 1}, (_, at) => {
    const place = `${'东西南北上下前后'.charAt(at % 8)}${'桥塔渡堤井坊'.charAt(at % 6)}`
    return `${place}添了第${at + 1}条长椅\n本报讯（记者 李青禾）${place}昨天添了长椅，等船的人坐下来就看得见水。工匠用了${at + 3}天，没有耽误一班渡船。\n`
  })
  return articles.join('老街的灯影子\n\n')
}
