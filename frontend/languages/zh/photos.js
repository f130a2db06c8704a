import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/photos.js').default} */
export default {
  grid: {
    select: (name) => `选择${name}`,
    selectThese: '选择',
    place: (place, total) => `第 ${place} 张，共 ${total} 张`,
    placeAbout: (place, total) => `约第 ${place} 张，共 ${total} 张`,
    monthUnknown: '月份未知',
    dayUnknown: '日期未知',
    scrubber: '日期',
  },

  tile: {
    animation: '动画',
    panorama: '全景',
    noPreview: '已保存，无预览',
    favourite: '收藏',
    damaged: '已损坏',
    selected: '已选择',
  },

  list: {
    loading: '正在加载你的照片',
    failed: '无法加载你的照片',
    lost: '无法加载这些照片',
    newer: '无法加载较新的照片',
    older: '无法加载较旧的照片',
    addToAlbum: '添加到相册',
  },

  memories: {
    title: '往年今日',
    hide: '今天不再显示',
    more: (years, others) => plural(others, { other: `${years} 以及另外 # 年` }),
  },

  adding: {
    drop: '松开即可添加到你的照片',
    dropInto: (album) => `松开即可添加到“${album}”`,
    pasted: (at) => `粘贴的图片 ${at}`,
    failed: '照片未添加，因为无法连接 Darkslide。请检查连接，然后重新添加。',
  },

  lost: {
    fileName: '详细信息已损坏',
    digest: '已丢失',
    album: '名称已损坏',
  },
};
