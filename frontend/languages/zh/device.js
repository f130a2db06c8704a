import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/device.js').default} */
export default {
  kept: {
    title: '保存在此设备上',
    hint: '这些是缩略图。能够连接 Darkslide 后，照片本身和其他所有照片都会重新出现。',
    photo: (number) => `此处保存的第 ${number} 张照片`,
  },

  shared: {
    addPhotos: (count, username) => plural(count, { other: `将 # 张照片添加到 ${username} 的照片？` }),
    addFiles: (count, username) => plural(count, { other: `将 # 个文件添加到 ${username} 的照片？` }),
    from: (count) => plural(count, { other: '另一个应用或网站将其分享给了 Darkslide。' }),
    add: '添加',
    lost: '你分享的内容没有送达。请重新分享，一次最多 500 张照片。',
  },
};
