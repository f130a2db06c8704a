import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/settings.js').default} */
export default {
  sections: {
    settings: '设置',
    account: '账户',
    security: '安全',
    tokens: '访问令牌',
    shared: '已分享',
    storage: '存储空间',
    export: '导出',
    import: '导入',
    erase: '删除账户',
    administration: '管理',
  },

  account: {
    memberSince: '加入时间',
    stored: '已存储',
    title: '名称和电子邮件',
    username: '用户名',
    usernameHint: '3 到 32 个字母、数字、点、连字符或下划线。',
    email: '电子邮件',
    emailHint: '两者均可用于登录。',
    save: '保存',
    saving: '正在保存',
    saved: '已保存。',
  },

  email: {
    pending: (address, present) => `请打开发送到 ${address} 的链接：在此之前，你的电子邮件仍为 ${present}。`,
    unconfirmed: (address) => `你的电子邮件尚未确认：请打开发送到 ${address} 的链接。在此之前，任何人都无法通过邮件设置新密码，包括你自己。`,
    sendAgain: '重新发送链接',
    sent: '邮件正在发送，除非今天已向该地址发送过多封邮件。',
    failed: (why) => `无法发送邮件。${why}`,
  },

  choice: {
    on: '开启',
    off: '关闭',
    kept: '此选择仅保存在这个浏览器中。退出登录可能会将其清除。',
  },

  language: {
    title: '语言',
    remark: '应用会重新加载。草稿尚未经母语者审阅。',
  },

  memories: {
    title: '往年今日',
    about: '你往年同一天拍摄的照片。2 月 29 日的照片在 2 月 29 日出现。',
    label: '今日的照片',
    shown: '显示在你的照片上方',
    hidden: '不显示',
  },

  map: {
    title: '地点',
    about: '照片详情会显示最近的城镇，无需向任何一方查询。详情中还可以包含地图链接：只有当你打开该链接时，地图服务才会得知地点。',
    label: '地图服务',
    none: '无',
    towns: '城镇数据：{source}，{licence}。',
  },

  keys: {
    title: '按键',
    about: '在显示照片的页面上，字母、数字和符号键各有功能。如果你用语音操作此设备，或经常误触按键，请将其关闭。',
    label: '单字符按键',
    all: '键盘快捷键',
  },

  thumbnails: {
    title: '此设备',
    about: (most) => `你看过的缩略图会不经密封保存在此设备上，最多 ${most} 张：下次会立即显示，无法连接 Darkslide 时也能显示。原尺寸照片绝不会保存在此。`,
    label: '在此设备上保留缩略图',
    kept: '当你退出登录或其他人登录时，它们会被删除。关闭后，只有浏览器自身的缓存会保留一部分，直到你退出登录。此选择仅保存在这个浏览器中，退出登录后仍然保留。',
  },

  storage: {
    photos: '照片',
    photosUsed: '照片，已使用',
    photosOf: (used, limit) => plural(limit, { other: `${used} / # 张照片` }),
    size: '原始文件大小',
    sizeUsed: '原始文件大小，已使用',
    sizeOf: (used, limit) => `${used} / ${limit}`,
    both: (photos, size) => `${photos}，${size}`,
    over: '这已超出你目前可以存储的上限。不会删除任何内容，但在腾出空间之前无法添加照片。',
    whatCounts: '回收站中的照片在永久删除之前会计算在内。Darkslide 为显示照片而生成的小图不计算在内。',
  },

  sealing: {
    title: '密封能防范什么',
    about:
      '你添加的所有内容在写入磁盘之前都会加密。每张照片都有自己的密钥，而所有这些密钥又由一把密钥锁住：主密钥。主密钥由此 Darkslide 的管理者保管。这可以防范：',
    protects: {
      disk: '磁盘被盗、丢弃或出售，前提是主密钥保存在另一块磁盘上。',
      copy: '备份，或者数据库或所存文件的副本落入他人之手，只要其中不含主密钥。',
      reader: '有人读取所存的文件：没有密钥，照片及其名称、地点和拍摄日期都无法读取。',
      lookingBack: '删除之后的追溯：已删除照片的密钥会被销毁，因此其文件的副本始终无法读取。只有此前的数据库备份在被覆盖之前仍含有被锁住的密钥。',
    },
    limitsTitle: '以及不能防范什么',
    limits: {
      server: '控制着运行中服务器的人。服务器在工作时持有密钥，因此它的管理者或入侵者可能看到你存储的内容。',
      password: '弱密码，或你在别处也使用的密码。知道密码的人就等于你。',
      device: '使用你已登录设备的人。在他人可能使用的设备上，请退出登录。',
      loss: '照片丢失。密封不是备份：不能丢失的内容请另存一份。',
    },
    inClear:
      '以明文存放在服务器上的有：你的用户名和电子邮件，你的设备、访问令牌和活动记录以及其中保留的部分网络地址，还有每张照片的大小、尺寸、文件类型和用于排序的时间。',
  },

  records: {
    title: '删除凭证',
    some: '你在本次访问中永久删除了照片，并随之获得了经签名的凭证，说明销毁了什么以及备份最晚何时仍可能含有它。凭证不会保存在这里：如需保留，请立即保存。',
    none: '永久删除照片时会获得经签名的凭证，说明销毁了什么以及备份最晚何时仍可能含有它。本次访问的凭证可以在这里保存。目前还没有。',
    save: '保存删除凭证',
  },

  tokens: {
    about: '令牌让程序（例如备份脚本）无需你的密码即可处理你的照片。持有令牌的人可以做它允许的一切，因此请为每个程序使用单独的令牌，并撤销不再使用的令牌。',
    yours: '你的令牌',
    none: '你还没有令牌。只有当你想让程序处理你的照片时才需要。',
    may: (scope) => `${scope}。`,
    made: (at) => `创建于${at}`,
    goodUntil: (at) => `有效期至${at}`,
    expired: (at) => `已于${at}过期`,
    lastUsed: (at) => `上次使用：${at}`,
    lastUsedAgo: (ago) => `上次使用：${ago}`,
    neverUsed: '从未使用',
    revoke: '撤销',
    revokeNamed: (name) => `撤销 ${name}`,
    revokeFollows: '使用它的程序会立即停止工作。此操作无法撤销。',
    revokeForGood: '永久撤销',
    revoked: (name) => `${name} 已撤销。`,
    notRevoked: (name, why) => `${name} 未能撤销。${why}`,
  },

  scopes: {
    'images:read': '查看和下载你的照片',
    'images:write': '添加、更改和删除照片',
    'shares:read': '查看你的链接、访问记录以及打开链接的密钥',
    'shares:write': '创建、更改和撤销链接',
    'account:read': '查看你的账户：名称、电子邮件和已用存储空间',
  },

  newToken: {
    title: '创建令牌',
    name: '名称',
    nameHint: '令牌的用途，例如“家中备份”。',
    scopes: '允许的操作',
    scopesHint: '它永远无法更改你的密码、账户或其他令牌。',
    lifetime: '有效期',
    week: '1 周',
    month: '1 个月',
    threeMonths: '3 个月',
    year: '1 年',
    make: '创建令牌',
    making: '正在创建令牌',
    madeTitle: (name) => `${name} 的令牌`,
    copyNow: '请立即将其复制到需要的地方。它只显示这一次；如果丢失，请撤销并另建一个。',
    label: '访问令牌',
    header: '程序在每次请求时以此形式发送：{header}',
  },

  once: {
    copy: '复制',
    copied: '已复制。',
    selected: '已选中：请按 Ctrl+C 复制，Mac 上请按 ⌘C。',
    done: '我已保存',
  },

  entries: {
    moreFailed: (why) => `无法显示更多内容。${why}`,
    keep: '保留',
  },

  erase: {
    about: (username) => `这将终止 ${username} 的账户。操作立即生效，任何人都无法撤销：无论是你还是此 Darkslide 的管理者。`,
    goneTitle: '将会消失的内容',
    photos: (photos, size) => `你的照片（${photos}，${size}），包括回收站中的照片。`,
    keys: '打开照片的密钥。此后，这里残留的文件只是一片噪声。',
    person: '你的用户名、电子邮件和密码，第二重验证，所有已登录的设备、所有访问令牌以及所有展示你照片的链接。',
    leftTitle: '将会留下的内容',
    downloads: '你已下载的内容。如果想保留，请{link}。',
    download: '先下载全部内容',
    backups: '此前所做的备份：在被覆盖之前，它们仍含有被锁住的密钥。你将得到的凭证会说明截至何时。',
    submit: '删除账户',
    busy: '正在删除',
    reason: (username) => `这将永久删除 ${username} 的账户及其所有照片。`,
    forGood: '永久删除',
  },

  erased: {
    unknown: '无法确定你的账户是否已删除',
    noAnswer: '已请求 Darkslide 删除账户，但没有收到答复。可能什么都没有发生，你的照片都还在；也可能一切都已永久删除。',
    findOut: '要确认结果，请重新登录。如果你的密码不再有效，说明账户已删除。如果仍然有效，说明什么都没有删除，你可以再次请求删除。',
    signIn: '前往登录页面',
    title: '你的账户已删除',
    noise: '你的照片的密钥已销毁。从现在起，这里残留的文件只是一片噪声。',
    backups: (until) => `此前所做的备份在被覆盖之前仍含有被锁住的密钥，最晚至${until}。由此 Darkslide 签名的删除凭证对此作了说明。`,
    saveNow: '凭证仅在此时显示。如果你可能需要证明删除，请将其保存。',
    save: '保存删除凭证',
    leave: '离开此页面',
  },

  welcome: {
    title: '欢迎',
    heading: (username) => `欢迎你，${username}`,
    withPassword: '你的账户已就绪。万一忘记密码，可以用恢复码设置新密码。',
    withoutPassword: '你的账户已就绪。万一你用来登录的提供方无法使用，可以用恢复码设置密码。',
    codes: '恢复码',
    further: '{link}。你可以在“账户”的“安全”页面找到恢复码，并随时创建。',
    photos: '前往你的照片',
  },

  /** From where something was done: the part of the address that is known. */
  network: (/** @type {string} */ address) => `网络 ${address}`,
};
