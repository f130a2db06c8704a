import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/uploads.js').default} */
export default {
  empty: {
    title: '还没有照片',
    hint: '将照片或整个文件夹拖到此页面的任意位置，粘贴一张，或选择照片。每张照片在存储前都会被密封，除非你分享，其他账户无法看到。',
    choose: '选择照片',
  },

  tray: {
    title: '上传',
    all: '所有上传',
    progress: (finished, count) => plural(count, { other: `# 张照片中的 ${finished} 张` }),
    bytes: (sent, all) => `${sent} / ${all}`,
    rate: (bytes) => `${bytes}/秒`,
    left: (duration) => `还剩${duration}`,
    gathering: '仍在查看文件夹',
    paused: '已暂停',
    pause: '暂停',
    resume: '继续',
    cancelAll: '全部取消',
    retryFailed: '重试失败的照片',
    copy: '复制列表',
    copied: '列表已复制到剪贴板。',
    notCopied: '浏览器不允许复制列表。',
    clear: '清空',
    only: '仅显示',
    hide: '隐藏列表',
    show: '显示列表',
    uploading: '正在上传照片',
    done: '完成',
    allDone: (sums) => `上传完成：${sums}`,
    noRoom: (count, room) => plural(count, { other: `# 张照片放不下（${room}）。请永久删除其他照片以腾出空间，然后重试；回收站也计算在内。` }),
    full: '你的存储空间已满',
  },

  holds: {
    busy: 'Darkslide 正忙。稍后会自动继续上传。',
    unreached: '无法连接 Darkslide。恢复响应后会自动继续上传。',
    offline: '你已离线。恢复连接后会继续上传。',
    'signed-out': '重新登录后，会从停止的地方继续上传。',
  },

  states: {
    waiting: (size) => `等待中，${size}`,
    uploading: (percent) => `正在上传 ${percent}%`,
    storing: '正在上传，存储中',
    uploaded: '已上传',
    there: '已存在',
    restored: '已从回收站恢复',
    failed: '失败',
    refused: '已拒绝',
    noRoom: '空间不足',
  },

  outcomes: {
    failed: '未添加',
    restored: '已从回收站恢复',
    there: '已存在',
    uploaded: '已上传',
  },

  sums: {
    failed: (count) => plural(count, { other: '# 张未添加' }),
    restored: (count) => plural(count, { other: '# 张已从回收站恢复' }),
    there: (count) => plural(count, { other: '# 张已存在' }),
    uploaded: (count) => plural(count, { other: '# 张已上传' }),
  },

  row: {
    sent: (name) => `${name}，已发送`,
    retry: '重试',
    cancel: '取消',
    remove: '移除',
  },

  named: {
    retry: (name) => `重试 ${name}`,
    cancel: (name) => `取消 ${name}`,
    remove: (name) => `移除 ${name}`,
  },

  room: {
    bytes: (bytes) => `剩余 ${bytes}`,
    photos: (count) => plural(count, { other: '还可存 # 张' }),
    none: '无法再存更多照片',
    noPhotos: (limit) => plural(limit, { other: '未添加：你已存满 # 张照片的上限。' }),
    noBytes: (size, free, limit) => `未添加：文件大小为 ${size}，而你的 ${limit} 空间只剩 ${free}。`,
  },

  failures: {
    empty: '文件是空的，没有可保存的内容。请检查它的来源副本。',
    archive: '这是一个压缩包。其中的照片可在“设置”的“导入”中导入。',
    noPhoto: '这不是照片。Darkslide 只保存照片，因此没有发送。',
    unreadable: '你的系统不允许浏览器读取此文件。请确认它仍在原处且你可以打开它，然后重新添加。',
    broken: '发送这张照片时连接中断。照片未添加。',
    brokenLarge: '发送这张照片时连接中断。照片未添加。如果再次发生，它可能超过了此 Darkslide 接受的大小。',
    changed: '文件在途中发生了变化，收到的与你发送的不一致。请保留你的文件并重试。',
  },

  stored: {
    repaired: '之前存储的内容已损坏，现在已恢复完整。',
    noAlbum: '它的相册已被删除。照片在你的照片中。',
    renamed: (name) => `已保存为“${name}”，因为其名称无法完整显示。`,
  },

  left: {
    nothing: '其中没有可添加的内容。',
    out: (names) => `已略过，因为这些是系统和网络驱动器生成的，不是你的照片：${names}。`,
    outMore: (names, more) => `已略过，因为这些是系统和网络驱动器生成的，不是你的照片：${names} ${plural(more, { other: '以及另外 # 项' })}。`,
  },
};
