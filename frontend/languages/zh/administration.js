import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/administration.js').default} */
export default {
  sections: {
    all: '管理',
    people: '用户',
    invitations: '邀请',
    service: '服务',
    history: '历史记录',
    own: '你的设置',
  },

  refused: {
    title: '此页面仅供管理员使用',
    text: '你不是管理员。如果这一点刚刚有变，请退出登录后重新登录。',
    leave: '前往你的照片',
  },

  roles: {
    member: '成员',
    administrator: '管理员',
  },

  people: {
    introduction:
      '在这里拥有账户的人。管理员看不到任何照片，也看不到照片的名称和地点。但机器本身的管理者在 Darkslide 运行期间有可能看到，因为此时密钥在内存中。',
    none: '没有账户。',
    more: '显示更多',
  },

  account: {
    you: '你',
    disabled: '已停用',
    disabledOn: (day) => `${day}停用`,
    seenOn: (day) => `最近出现于${day}`,
    notSeen: '近期未出现',
    devices: (count) => plural(count, { other: '# 台设备已登录' }),
    secondFactor: '已启用第二重验证',
    noSecondFactor: '无第二重验证',
    joinedOn: (day) => `${day}加入`,
    change: '更改',
    changeWhom: (name) => `：${name}`,
    changeOf: (name) => `更改 ${name}`,
    makeAdministrator: '设为管理员',
    makeMember: '设为成员',
    enable: '启用',
    disable: '停用',
    setLimit: '设置上限',
    giveCode: '新密码的代码',
    removeFactor: '移除第二重验证',
    erase: '删除',
    notChanged: (why) => `未做任何更改。${why}`,
    noCode: (why) => `未生成代码。${why}`,
    nothingRemoved: (why) => `未移除任何内容。${why}`,
    notErased: (name, why) => `${name} 未被删除。${why}`,
    erased: (name) => `${name} 已删除。`,
    saveRecord: '保存删除凭证',
  },

  resetLink: {
    title: (name) => `给 ${name} 的链接`,
    text: '请立即复制并交给对方。它一天内有效，只能使用一次，并且只显示这一次。',
    label: '设置新密码的链接',
  },

  disabling: {
    title: (name) => `停用 ${name}？`,
    text: '该账户将在所有设备上退出登录且无法再登录，其访问令牌也会失效。照片会保留。你可以重新启用该账户。',
    yes: '停用',
  },

  givingCode: {
    title: (name) => `为 ${name} 生成代码？`,
    text: '持有此代码的人可以设置新密码并接管账户及其所有照片。请确保它不会落入他人之手。对方下次登录时会收到提示。',
    yes: '生成代码',
  },

  removingFactor: {
    title: (name) => `移除 ${name} 的第二重验证？`,
    text: '此后仅凭密码即可登录。请确认确实是其本人提出的请求。对方下次登录时会收到提示，并可以重新设置。',
    yes: '移除',
  },

  erasing: {
    title: (name) => `删除 ${name}？`,
    text: (count) => plural(count, { other: '该账户及其 # 张照片将立即永久删除。任何人都无法撤销。' }),
    yes: '永久删除',
  },

  quota: {
    submit: '设置上限',
    busy: '正在设置上限',
    gigabytes: '最多容量（GB）',
    images: '最多照片数',
    hint: '留空：与所有人相同。回收站也计算在内。',
  },

  invitations: {
    introduction: '邀请是一个链接，一个人可以用它创建一次账户。请以他人无法看到的方式发送。',
    make: '邀请他人',
    open: '未使用的邀请',
    none: '没有未使用的邀请。',
    somebody: '某人',
    madeOn: (day) => `创建于${day}`,
    goodUntil: (day) => `有效期至${day}`,
    atMost: (what) => `最多 ${what}`,
    revoke: '撤回',
    revokeOf: (name) => `：${name}`,
    revoked: '该链接已失效。',
    notRevoked: (why) => `邀请未撤回。${why}`,
  },

  newInvitation: {
    submit: '生成链接',
    busy: '正在生成链接',
    note: '给谁（可选）',
    noteHint: '只有管理员能看到。',
    role: '角色',
    lifetime: '有效期',
    day: '1 天',
    week: '1 周',
    month: '1 个月',
  },

  invitationLink: {
    title: '链接',
    titleFor: (name) => `给 ${name} 的链接`,
    text: '请立即复制并发送。它只显示这一次；如果丢失，请撤回邀请并重新创建。',
    label: '邀请链接',
  },

  service: {
    name: '名称',
    registration: '谁可以创建账户',
    state: '状态',
    stateText: '服务的状况及其后台工作。出问题的排在最前。',
    fixed: (variable) => `此项在启动服务时设定（${variable}），只能在那里更改。`,
    save: '保存',
    saving: '正在保存',
    saved: '已保存。',
    registered: (who) => `${who}。`,
    saveName: '保存名称',
    nameHint: '显示在登录页面和邮件中。',
  },

  registrations: {
    invitation: '持有邀请的人',
    open: '能访问此地址的任何人',
    closed: '任何人都不可以，即使有邀请',
  },

  state: {
    checks: '检查',
    jobs: '后台工作',
    bad: '异常',
    degraded: '需要查看',
    good: '正常',
    running: '正在运行',
    nextRun: (at) => `下次运行：${at}`,
    progress: (done, total) => `已完成 ${done}/${total}`,
    lastSuccess: (at) => `上次成功：${at}`,
    failed: (count, why) => plural(count, { other: `失败 # 次：${why}` }),
    noReason: '原因不明',
    found: (name, value) => `${name}：${value}`,
    jobBy: (job, what) => `${job}（${what}）`,
  },

  checks: {
    'Database connections health check': '数据库',
    'Graceful Shutdown': '接受请求',
    blobs: '照片文件',
    clock: '时钟',
    rehearsal: '备份',
    renditions: '预览图',
    replicas: '服务进程',
    scrub: '读取所有文件',
    sealing: '密钥',
  },

  findings: {
    'damaged, altered': '已损坏，内容被改动',
    'damaged, cut': '已损坏，文件被截断',
    'damaged, gone': '已损坏，文件丢失',
    'damaged, key': '已损坏，密钥',
    'damaged, record': '已损坏，资料',
    'damaged, unreadable': '已损坏，无法读取',
    due: '待处理',
    engines: '引擎',
    'last round': '上一轮',
    oldestSeconds: '最早一项的等待秒数',
    primary: '主密钥',
    queue: '队列',
    reason: '原因',
  },

  rehearsal: {
    off: (why) => `未演练恢复：${why}`,
    newest: (at) => `最新：${at}`,
    none: '尚未发现备份',
    restored: (at, whole, count) => plural(count, { other: `试恢复（${at}）：# 张照片中 ${whole} 张完好` }),
    damagedBefore: (count) => plural(count, { other: '# 张照片在备份前已损坏' }),
    lastWell: (at) => `上次成功：${at}`,
  },

  jobs: {
    'confirmation-mail': '确认邮件',
    'earlier-dates': '较早添加的照片的日期',
    'email-change-notice': '电子邮件更改通知',
    'ended-shares': '已结束的链接',
    'expired-authorization-requests': '过期的授权请求',
    'expired-downloads': '过期的下载',
    'expired-exports': '过期的导出',
    'expired-passkey-challenges': '过期的通行密钥请求',
    'expired-resets': '过期的密码代码',
    'expired-invitations': '已过期的相册邀请',
    'expired-sessions': '过期的会话',
    'expired-sign-ins': '过期的登录',
    'expired-tokens': '过期的令牌',
    'forgotten-attempts': '过时的尝试记录',
    'missing-renditions': '缺失的预览图',
    'old-activity': '旧的活动记录',
    'old-tombstones': '旧的删除标记',
    'old-visits': '旧的访问记录',
    'orphan-sweep': '清理孤立文件',
    'pending-file-deletions': '待删除的文件',
    rehearsal: '恢复演练',
    'reset-mail': '新密码邮件',
    scrub: '读取所有文件',
    'trash-purge': '清空回收站',
  },

  history: {
    introduction: '管理员做过的操作，以及创建过的账户。记录永远不会被移除。',
    none: '还没有任何记录。',
    more: '显示更早的记录',
    command: '机器上的命令',
    erased: '已删除的账户',
    anErased: '已删除的账户',
    limits: (images, bytes) => `照片：${images}，容量：${bytes}`,
    asForEverybody: '与所有人相同',
    other: (who, action) => `${who} 执行了操作（${action}）`,
  },

  actions: {
    'account-created': (_, whom, role) => `${whom} 创建了账户，角色为${role}`,
    'invitation-made': (who, _, role) => `${who} 创建了邀请（${role}）`,
    'invitation-revoked': (who) => `${who} 撤回了邀请`,
    'account-disabled': (who, whom) => `${who} 停用了 ${whom}`,
    'account-enabled': (who, whom) => `${who} 重新启用了 ${whom}`,
    'role-changed': (who, whom, role) => `${who} 将 ${whom} 设为${role}`,
    'role-provided': (_, whom, role) => `单点登录提供方将 ${whom} 设为${role}`,
    'account-erased': (who) => `${who} 删除了一个账户`,
    'quota-changed': (who, whom, limits) => `${who} 更改了 ${whom} 的上限（${limits}）`,
    'reset-code-made': (who, whom) => `${who} 为 ${whom} 生成了设置新密码的代码`,
    'second-factor-reset': (who, whom) => `${who} 移除了 ${whom} 的第二重验证`,
    'setting-changed': (who, _, setting) => `${who} 更改了设置：${setting}`,
  },

  rolesGiven: {
    member: '成员',
    administrator: '管理员',
  },

  rolesInvited: {
    member: '成员',
    administrator: '管理员',
  },

  settingsChanged: {
    name: (name) => `名称：${name}`,
    registration: (mode) => `注册：${mode}`,
  },

  registrationsChosen: {
    invitation: '凭邀请',
    open: '开放',
    closed: '关闭',
  },
};
