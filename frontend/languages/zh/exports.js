import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/exports.js').default} */
export default {
  page: {
    introduction:
      '导出会把你的照片逐字节原样放入 ZIP 文件，按文件夹存放并保留原名。每张照片旁边都有一个小文件，记录其日期、地点、描述和标签，其他程序也能读取。回收站中的照片不包括在内。',
    make: '创建导出',
    selectionGone: '所选内容已不在。请前往你的照片重新选择。',
    yours: '你的导出',
  },

  form: {
    what: '内容',
    search: '搜索到的照片',
    searchFor: (conditions) => `搜索：${conditions}`,
    comma: '，',
    selected: (count) => plural(count, { other: '所选的 # 张照片' }),
    album: '该相册',
    folders: '文件夹',
    years: '每年一个文件夹',
    albums: '与相册相同的文件夹',
    size: '每个 ZIP 文件最多包含',
    submit: '创建导出',
    busy: '正在创建导出',
    done: '导出已就绪，列于下方。',
  },

  subject: {
    everything: '全部',
    album: '一个相册',
    search: '搜索',
  },

  layout: {
    year: '每年一个文件夹',
    album: '与相册相同的文件夹',
  },

  list: {
    none: '还没有导出。',
    madeOn: (day) => `创建于${day}`,
    until: (day) => `可下载至${day}`,
    damaged: (count) => plural(count, { other: '# 张照片已损坏，未包含在内。ZIP 文件中有一份清单列出了它们。' }),
    started: '下载已开始',
    notStarted: (why) => `下载未能开始。${why}`,
    delete: '删除',
    ofEverything: '：全部照片的导出',
    of: (subject) => `：${subject}的导出`,
    deleted: '导出已删除。你的照片都还在。',
    notDeleted: (why) => `导出未删除。${why}`,
  },
};
