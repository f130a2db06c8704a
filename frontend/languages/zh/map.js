import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/map.js').default} */
export default {
  page: {
    failed: '无法显示地图',
    preparing: 'Darkslide 会先查看你的照片。这只是偶尔需要，完成后地图会自动出现。',
    prepared: '已查看的照片',
    nowhereTitle: '还没有地点',
    nowhere: '如果文件中记录了拍摄地点，照片会自动出现在地图上。手机的相机应用获准使用位置信息时会写入地点；许多相机也可以。',
    toPhotos: '前往你的照片',
  },

  list: {
    title: '地点',
    located: (count) => plural(count, { other: '# 张有地点的照片' }),
    towns: '城镇',
    countries: '国家/地区',
  },

  marker: {
    label: (photos, town) => `${photos}，${town}`,
    far: '远离任何城镇',
    towns: (town) => `${town}等地`,
  },

  world: {
    title: '你的照片地图',
    closer: '放大',
    back: '缩小',
    whole: '整个世界',
  },

  where: {
    shown: (middle, width) => `${middle} · 宽${width}`,
    coordinates: (latitude, longitude) => `${latitude}，${longitude}`,
    north: (degrees) => `北纬${degrees}°`,
    south: (degrees) => `南纬${degrees}°`,
    east: (degrees) => `东经${degrees}°`,
    west: (degrees) => `西经${degrees}°`,
    coarse: '太近，无法显示陆地轮廓',
    missing: '无法连接 Darkslide；恢复连接后，这一带的照片就会出现',
    showOn: (service) => `在${service}中显示`,
  },
};
