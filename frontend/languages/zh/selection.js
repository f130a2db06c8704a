import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/selection.js').default} */
export default {
  bar: {
    group: '已选择的照片',
    all: '全选',
    none: '取消选择',
    more: '更多',
    count: (count) => plural(count, { other: '已选择 # 张照片' }),
    growing: (count, goal) => plural(goal, { other: `已选择 # 张照片中的 ${count} 张` }),
    full: (most) => plural(most, { other: '已选择 # 张照片：一次不能再多。' }),
    failed: (why) => `未能全部选择。${why}`,
  },

  actions: {
    favourite: '收藏',
    tags: '标签',
    download: '下载',
    remove: '删除',
    share: '分享',
    link: '用链接分享',
    day: '当天全部',
    rotate: '向右旋转',
    dates: '日期',
    description: '描述',
    export: '导出',
  },

  done: {
    favourites: (count) => plural(count, { other: '已收藏 # 张照片。' }),
    noFavourites: (count) => plural(count, { other: '已取消收藏 # 张照片。' }),
    rotating: (count) => plural(count, { other: '正在旋转 # 张照片…' }),
    rotated: (count) => plural(count, { other: '已旋转 # 张照片。' }),
    dated: (count) => plural(count, { other: '已更改 # 张照片的日期。' }),
    described: (count) => plural(count, { other: '已更改 # 张照片的描述。' }),
    undescribed: (count) => plural(count, { other: '已移除 # 张照片的描述。' }),
    nothing: '没有更改：已经是这样了。',
  },

  undone: {
    gone: '已损坏，或已不在这里。',
    favourite: (count, name) => (count === 1 ? `未能收藏 ${name}。` : plural(count, { other: '未能收藏 # 张照片。' })),
    noFavourite: (count, name) => (count === 1 ? `未能取消收藏 ${name}。` : plural(count, { other: '未能取消收藏 # 张照片。' })),
    rotated: (count, name) => (count === 1 ? `未能旋转 ${name}。` : plural(count, { other: '未能旋转 # 张照片。' })),
    dated: (count, name) => (count === 1 ? `未能更改 ${name} 的日期。` : plural(count, { other: '未能更改 # 张照片的日期。' })),
    dateBack: (count, name) => (count === 1 ? `未能恢复 ${name} 的日期。` : plural(count, { other: '未能恢复 # 张照片的日期。' })),
    described: (count, name) => (count === 1 ? `未能更改 ${name} 的描述。` : plural(count, { other: '未能更改 # 张照片的描述。' })),
    tagged: (count, name, tag) => (count === 1 ? `未能为 ${name} 添加标签“${tag}”。` : plural(count, { other: `未能为 # 张照片添加标签“${tag}”。` })),
    untagged: (count, name, tag) => (count === 1 ? `未能从 ${name} 移除标签“${tag}”。` : plural(count, { other: `未能从 # 张照片移除标签“${tag}”。` })),
  },

  zip: {
    tooMany: (most, chosen) => `一次最多下载 ${most}，而你选择了 ${chosen}。请少选一些，其余的稍后再下载。`,
    listTooLong: (most, all) => `一次最多下载 ${most}，而相册中有 ${all}。请选择其中一部分，其余的稍后再下载。`,
    underWay: (count, size) => plural(count, { other: `# 张照片正打包成一个 ZIP 下载，${size}。` }),
    missing: (count) => plural(count, { other: '所选照片中有 # 张不在其中：已删除、不再与你共享，或已损坏。ZIP 中的文本文件列出了损坏的照片。' }),
    failed: (why) => `下载未能开始。${why}`,
  },

  sharing: {
    underWay: (count) => plural(count, { other: '正在将 # 张照片传到此设备以便分享。' }),
    ready: (count) => plural(count, { other: '# 张照片已准备好分享。' }),
    failed: (why) => `没有分享任何内容。${why}`,
  },

  dates: {
    title: (count) => plural(count, { other: '# 张照片的日期' }),
    way: '更改方式',
    move: '全部移动相同的时间',
    same: '全部使用同一日期',
    ofFile: '以各自文件中的日期为准',
    by: '移动量',
    direction: '移动方向',
    later: '更晚',
    earlier: '更早',
    local: '日期和时间',
    zone: '时区',
    zoneStays: '保持不变',
    zoneUnknown: '未知',
    submit: '更改日期',
    busy: '正在更改',
    howMuch: '请填写移动多少，或选择时区。',
    nothing: '目前没有任何更改。',
    others: (count) => plural(count, { other: '另外 # 张也是如此。' }),
    rest: (count) => plural(count, { other: '# 张照片保持不变。' }),
  },

  units: { days: '天', hours: '小时', minutes: '分钟', seconds: '秒' },

  description: {
    title: (count) => plural(count, { other: '# 张照片的描述' }),
    words: '照片内容',
    replaces: (count) => plural(count, { other: '将替换 # 张照片现有的描述。' }),
    submit: '保存',
    busy: '正在保存',
  },

  sizes: {
    group: '照片大小',
    smaller: '缩小照片',
    larger: '放大照片',
    toMonths: '查看月份',
    toYears: '查看年份',
    intoPhotos: '查看照片',
    intoMonths: '查看月份',
    allYears: '所有年份',
    period: (name, photos) => `${name}，${photos}`,
  },
};
