import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/search.js').default} */
export default {
  searchPage: {
    title: '搜索',
    label: '名称、描述、标签、相册、地点、相机',
    map: '地图',
    tags: '所有标签',
    export: '导出',
    whatIsFound: '找到的照片',
    addToAlbum: '添加到相册',
    found: (count) => plural(count, { other: '找到 # 张照片' }),
    indexing: 'Darkslide 会先检视你的照片。偶尔需要这样做，之后搜索会自动继续。',
    indexed: '已检视的照片',
    nothing: '未找到任何内容',
    matchesNone: '没有符合条件的照片。',
    matchesNotAll: '没有符合所有条件的照片。请去掉某个条件：',
    without: (condition) => `去掉：${condition}`,
    empty: '还没有照片',
    purpose: '添加照片后，你可以在这里按名称、日期、相机、标签和相册查找。',
    toPhotos: '前往你的照片',
  },

  favouritesPage: {
    title: '收藏',
    label: '在收藏中搜索',
    empty: '还没有收藏',
    howToAdd: '打开照片并点按心形，或选择多张照片：它们会出现在这里，同时仍保留在原处。',
    toPhotos: '前往你的照片',
  },

  tagPage: {
    title: '标签',
    label: '在带有此标签的照片中搜索',
    empty: '没有带有此标签的照片',
    howToAdd: '打开照片，在详细信息旁添加此标签；或选择多张照片，再选“标签”。',
    gone: '这里没有此标签',
    whyGone: '它可能已被删除，或者该地址不属于你的任何标签。你的照片仍在原处。',
    toTags: '前往你的标签',
  },

  filters: {
    chosen: '已选的筛选条件',
    title: '筛选',
    titleWith: (count) => `筛选（${count}）`,
    more: (count) => `还有 ${count} 个`,
    days: '日期',
    from: '从',
    to: '到',
    endsBefore: '这早于起始日期。',
  },

  facets: {
    year: '年份',
    favourite: '收藏',
    tag: '标签',
    country: '国家/地区',
    city: '城镇',
    camera: '相机',
    lens: '镜头',
    type: '文件类型',
    shape: '画幅',
    place: '地点',
    size: '大小',
    album: '相册',
  },

  conditions: {
    text: (text) => `“${text}”`,
    goneTag: '已不存在的标签',
    favourites: '收藏',
    from: (day) => `${day}起`,
    to: (day) => `截至${day}`,
    day: (anniversary) => `每年${anniversary}`,
    noPlace: '无地点',
    place: '有地点',
    area: '在某个区域内',
    noAlbum: '不在任何相册中',
    atLeast: (size) => `至少 ${size}`,
    atMost: (size) => `最多 ${size}`,
    between: (least, most) => `${least} 到 ${most}`,
  },

  shapes: {
    landscape: '横向',
    portrait: '纵向',
    square: '方形',
  },
};
