import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/imports.js').default} */
export default {
  page: {
    introduction:
      '从 Darkslide 的导出中导入照片，连同其相册、标签、日期和描述。请一次选中它的所有压缩包。其他照片压缩包和文件夹也可以导入；程序写在照片旁边 XMP 文件中的内容也会一并导入。',
    assurance: '此设备上不会解压任何内容，你在这里为照片填写的信息也不会被更改。中止的导入可以重新进行：它会从中断处继续。',
    archives: '选择压缩包',
    folder: '选择文件夹',
    bar: '导入',
    stop: '停止',
    progress: (done, total) => plural(total, { other: `${done}/# 个文件` }),
  },

  dropped: {
    tooEarly: (count) => plural(count, { other: '已拖入 # 个压缩包，但仍有导入正在进行。请在结束后重新拖入。' }),
    waiting: (count) => plural(count, { other: '正在添加照片。# 个压缩包等待导入。' }),
    ready: (names) => `可以导入：${names}`,
    readyAndMore: (names, more) => `可以导入：${names} 以及另外 ${more} 个`,
    comma: '、',
    import: '导入',
    leave: '不导入',
  },

  report: {
    title: '每个文件的去向',
    whole: '所有照片都已在你的图库中。',
    more: (count) => `还有 ${count} 项，详见报告。`,
    save: '保存报告',
    sum: (parts) => `完成：${parts}。`,
    comma: '，',
    nothing: '其中没有照片。',
    line: (path, outcome) => `${path}：${outcome}。`,
  },

  outcomes: {
    imported: '已导入',
    known: '已存在',
    healed: '已修复',
    'left-out': '已略过',
    refused: '未接受',
    failed: '未导入',
  },

  counts: {
    imported: (count) => plural(count, { other: '已导入 # 个' }),
    known: (count) => plural(count, { other: '已存在 # 个' }),
    healed: (count) => plural(count, { other: '已修复 # 个' }),
    'left-out': (count) => plural(count, { other: '已略过 # 个' }),
    refused: (count) => plural(count, { other: '未接受 # 个' }),
    failed: (count) => plural(count, { other: '未导入 # 个' }),
  },

  leftOut: {
    litter: '这是系统文件，不是照片。',
    other: '从名称看，它不是照片。',
    archive: '这是压缩包中的压缩包。请单独导入。',
    double: '压缩包中有两个同名文件，只采用了其中一个。',
  },

  reasons: {
    stopped: '你停止了导入。',
    notBegun: (why) => `尚未开始。${why}`,
    unreadable: '无法读取。',
    empty: '文件是空的。',
    tooLarge: '文件太大。',
    altered: '其内容与导出时不同：SHA-256 不一致。',
    damaged: '创建导出时该照片已损坏。',
    missing: '清单中列出了它，但文件不在。',
    album: (name, why) => `相册“${name}”不完整。${why}`,
    part: (part, parts) => `缺少导出的第 ${part} 部分（共 ${parts} 部分）。请一并导入。`,
  },

  zip: {
    'cut-off': '压缩包被截断或不完整。请重新下载。',
    encrypted: '内容已加密。请解压后导入文件夹。',
    'no-zip': '这不是 ZIP 压缩包，或已被截断。请重新下载。',
    'other-crc': '其内容与放入压缩包时不同：CRC 不一致。',
    'other-length': '其长度与压缩包中声明的不符。',
    'other-method': '无法识别其压缩方式。',
    'too-large': '文件超过可导入的大小。',
    unpackable: '无法解压。',
  },

  manifest: {
    strange: '该清单不属于 Darkslide 的导出。',
    later: '该导出由更新版本的 Darkslide 创建。请使用该版本导入。',
    noJson: '清单不是 JSON。',
    tooLarge: '清单超过 64 MB。',
    nameless: '一张没有名称的照片',
  },

  folder: {
    name: '文件夹',
  },

  remarks: {
    noSidecar: '其 XMP 附属文件不是 XMP。',
    sidecarUnreadable: '其 XMP 附属文件无法读取。',
    description: '这里的描述与之不同，已保留。',
    date: '这里的日期与之不同，已保留。',
    rotation: '这里的旋转方向与之不同，已保留。',
  },
};
