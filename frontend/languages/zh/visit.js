/** @type {typeof import('../en/visit.js').default} */
export default {
  link: {
    opening: '正在打开照片',
    failed: '无法打开照片',
    notOpen: '此链接无效',
    notOpenWhy: '它可能已经失效，或者缺少一部分。请向给你链接的人索取新的链接。',
    ended: '此链接已失效',
    endedWhy: '其中的照片不再显示。如果还想看，请联系给你链接的人。',
    offline: '你已离线。屏幕上的内容会保留。',
  },

  password: {
    title: '这些照片设有密码',
    hint: '给你链接的人可以告诉你密码。',
    label: '密码',
    submit: '查看照片',
    busy: '正在打开',
    wrong: '此链接无效，或者密码不正确。',
  },

  photos: {
    untitled: '给你的照片',
    until: (date) => `可查看至 ${date}`,
    empty: '这里还没有照片',
    emptyWhy: '请稍后再来看看：链接不会变。',
    failed: '无法列出照片',
    moreFailed: '无法列出更多照片',
    behind: (why) => `新照片尚未显示。${why}`,
    add: '添加照片',
    downloadAll: '全部下载',
    preparing: '请稍候，下载即将开始。',
    underWay: '照片正在以一个 ZIP 文件下载。',
    downloadFailed: (why) => `下载没有开始。${why}`,
    notOpened: (why) => `无法打开照片。${why}`,
  },

  photo: {
    place: (place, total) => `${place} / ${total}`,
    named: (place, total) => `照片 ${place} / ${total}`,
    previous: '上一张照片',
    next: '下一张照片',
    download: '下载照片',
  },

  failures: {
    unreached: '无法连接到 Darkslide。请检查网络连接后重试。',
  },
};
