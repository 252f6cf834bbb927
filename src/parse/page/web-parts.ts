import {Units} from '../guarded.ts'

/**
 * What a web page has around an article, and is copied along: the ways of an e-paper, its rights, and what an official
 * account says over and below its texts.
 */
export function isWebPart(text: string): boolean {
  if (text.length > longest) return false
  if (text.includes('ICP备') && filed.test(text)) return true
  if (!starts.open(text)) return false
  return ways.test(text) || rights.test(text) || account.test(text) || endMark.test(text)
}

const longest = 90
/** A quick no: with one of these begins each but the number under which a site is filed. */
const starts = new Units('上下前后版标稿高全文放缩默打收分返关朗C©点发阅赞在转投写留原-—E Te')

/** 上一版 下一版, 前一篇 后一篇, 稿件搜索, 文章导读: and nothing behind it */
const way =
  '[上下前后]一[版篇期]|版面导航|标题导航|版面概览|(?:稿件|高级|全文)(?:搜索|检索)|文章导读:|返回(?:首页|目录|主页|顶部)'
/** 放大 缩小 默认, together: 收藏 alone is a 栏目, or a 小标题. */
const ways = new RegExp(
  `^(?:${way})[\\s|]*$|^(?:(?:${way}|放大|缩小|默认|打印|收藏|分享到?|返回|关闭|朗读)[\\s|]*){2,8}$`,
)
/** 版权声明：本报所有内容,…; 版权所有：浔溪报社; Copyright © 2005-2019 …; 某ICP备05000000号; 版权所有：一个作家的官司 is a headline. */
const rights =
  /^(?:版权声明\s?:|版权所有\s?[(©]|版权所有\s?:(?=.*(?:[报社网台局院]|公司|中心|未经|\d{4})).|Copyright\b|©)/
const filed = /^[\u4e00-\u9fff]{0,8}:?[\u4e00-\u9fff]ICP备\d/
/** 点击上方蓝字,关注“白渚发布”; 发表于某省; 收录于话题 #乡村振兴 12个; 阅读原文; 分享 收藏 点赞 在看 */
const account =
  /^(?:点击(?:[上下左右文][\u4e00-\u9fff]{0,3})?(?:蓝字|名片|关注|阅读原文|原文)(?:[,\s]?(?:关注|订阅|加入|查看|阅读)[^。]{0,20})?|发表于[\u4e00-\u9fff]{2,4}|收录于(?:话题|合集)\s?[^。]{0,40}|(?:(?:阅读(?=\s?\d)|阅读原文|分享|收藏|点赞|在看|转发|投诉|写?留言|赞)\s?[\d.万+]{0,6}\s*){2,8}|阅读原文|原文链接)$/
/** — END — */
const endMark = /^[-—\s]{0,6}(?:END|The End|end)[-—\s.]{0,6}$/
