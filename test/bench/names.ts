/** Places that there are not. */
export const places = ['青石', '白渚', '听荷', '松廊', '石埠', '柳桁', '镜塘', '荻浦', '南桥', '北塔', '东圩', '西堰']
/** What a bureau is for. */
export const functions = [
  '财政',
  '统计',
  '审计',
  '教育',
  '民政',
  '水利',
  '交通运输',
  '农业农村',
  '市场监管',
  '应急管理',
  '卫生健康',
  '城管',
]
/** Characters of surnames. */
export const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方'
/** Characters of given names. */
export const given =
  '文清明华建国志强丽芳秀英敏静伟军洋勇艳杰娟涛超霞平刚桂兰玉梅雪松竹云山海江河林森木川石田禾麦谷苗春夏秋冬'
