/** Chinese, simplified, by the English template. */
export const zh = {
  '**Anybody can carry it out at any moment: a veto must come before.**':
    '**任何人随时都可执行：否决必须在此之前。**',
  '**In the browser:** open the page and sign with your wallet.': '**在浏览器中：** 打开页面并用钱包签名。',
  '**Offline:** run this where the key is, then paste what it prints.':
    '**离线：** 在密钥所在处运行此命令，然后粘贴其输出。',
  '**Reason:** {reason}': '**原因：** {reason}',
  '**Receipt:** {receipt}, {time}. Keep it: it is recorded without your name.':
    '**回执：** {receipt}，{time}。请保存：它的记录不含你的名字。',
  '**Something about your validators did not reach you, {time}:** Sparta could write to you neither directly nor in a thread nor in the channel.':
    '**有关你验证者的一些消息未能送达，{time}：** Sparta 无法通过私信、子区或频道写给你。',
  '**What goes:** your registration, every address you proved, your settings, what you were told, and your roles. You get no more alerts, and whom you let see your validators no longer sees them.':
    '**将删除：** 你的注册、你证明的所有地址、你的设置、发给你的通知以及你的角色。你不再收到提醒，你允许查看的人也不再能看到你的验证者。',
  '**What stays:** what is on chain, which nobody can delete; that a moderator decided something, without your name and the reason; messages already in Discord.':
    '**将保留：** 链上内容，任何人都无法删除；管理员做过某项决定（不含你的名字和原因）；已在 Discord 中的消息。',
  '**What to do:** {next}': '**该做什么：** {next}',
  '**on the committee now**': '**现在在委员会中**',
  '**{attester}** — {standing}': '**{attester}** — {standing}',
  '**{heading}**': '**{heading}**',
  '**{name}** ({person}) {status}, {address}, since {time}':
    '**{name}**（{person}）{status}，{address}，自 {time}',
  '**{validator}**': '**{validator}**',
  '**{validator}** has left your /my-stats, and you get no more alerts about it.':
    '**{validator}** 已从你的 /my-stats 移除，你不再收到其提醒。',
  '**{validator}** {duty}': '**{validator}** {duty}',
  '- **{title}**, {validator}, {time}': '- **{title}**，{validator}，{time}',
  '- Over: {title}, {validator}, {time}': '- 已结束：{title}，{validator}，{time}',
  '- {count} × {what}; kept {time}': '- {count} × {what}；保留 {time}',
  '- {title}, {validator}, {time}': '- {title}，{validator}，{time}',
  '- {title}, {validator}, {time}; it is over': '- {title}，{validator}，{time}；已结束',
  '/add-validator adds it again.': '/add-validator 可重新添加。',
  '/alerts with the action history shows it to you alone.': '使用操作 history 的 /alerts 只显示给你。',
  '/delegate lists your delegates and ends it.': '/delegate 可列出你的委托并结束它。',
  '/delegate with validator_address and operator_id lets somebody of your team see one.':
    '使用带 validator_address 和 operator_id 的 /delegate，可让团队中的人查看一个验证者。',
  '/duties makes a new one, which stops this one, or turns it off.':
    '/duties 可生成新地址（此地址随之失效）或将其关闭。',
  '/mod-approve-operator comes first.': '请先使用 /mod-approve-operator。',
  '/mod-held-alerts says whether others are.': '/mod-held-alerts 会说明是否还有其他。',
  '/mod-sync-roles makes a new one.': '/mod-sync-roles 可生成新的计划。',
  '/my-stats shows how your validators stand, and /add-validator adds another. Then you keep it.':
    '/my-stats 显示你的验证者状态，/add-validator 可再添加一个。这样就能保留它。',
  '/my-stats shows it.': '/my-stats 会显示它。',
  '/my-stats shows the validators that are.': '/my-stats 显示已关联的验证者。',
  '/privacy with the action export gives you all of it as a file.':
    '使用操作 export 的 /privacy 会以文件形式给你全部内容。',
  '0x is an empty signature.': '0x 是空签名。',
  '1 hour': '1 小时',
  '15 minutes': '15 分钟',
  '30 days': '30 天',
  '4 to 40 letters, digits and spaces; leave it empty for one made for you':
    '4 到 40 个字母、数字和空格；留空则为你生成',
  '400 days': '400 天',
  '5 hours': '5 小时',
  '<@{delegate}> no longer sees **{validator}** and gets no alerts about it.':
    '<@{delegate}> 不再查看 **{validator}**，也不再收到其提醒。',
  '<@{id}> controls {validator} themselves. Nothing was changed.':
    '<@{id}> 自己就控制 {validator}。没有任何更改。',
  '<@{id}> is no operator here.': '<@{id}> 不是这里的运营者。',
  '<@{id}> is your delegate for {validator} already. Nothing was changed.':
    '<@{id}> 已是你在 {validator} 上的被委托者。没有任何更改。',
  '<@{owner}> lets you see **{validator}** and has you told about it.':
    '<@{owner}> 让你查看 **{validator}** 并接收其通知。',
  '<@{person}> has not acknowledged this for {minutes} minutes, and asked that you be told.':
    '<@{person}> 已 {minutes} 分钟未确认，并要求通知你。',
  '<@{person}> no longer sees {validator} and gets no more alerts about it.':
    '<@{person}> 不再能查看 {validator}，也不再收到其提醒。',
  '<@{person}> sees your validator {validator}': '<@{person}> 可查看你的验证者 {validator}',
  '<@{person}> sees {validator} and is told about it.': '<@{person}> 可查看 {validator} 并收到其提醒。',
  '<@{person}> will see it in /my-stats and get every alert about it, as you do.':
    '<@{person}> 将在 /my-stats 中看到它，并像你一样收到它的所有提醒。',
  'A Discord id has 17 to 20 digits.': 'Discord id 有 17 至 20 位数字。',
  'A Safe prints it when its owners approve a message on chain. Have the owners sign the text off chain and paste the signature the Safe shows then, or prove an owner’s own address.':
    '当所有者在链上批准消息时 Safe 会显示它。请让所有者在链下签署文本，并粘贴 Safe 届时显示的签名，或证明某个所有者自己的地址。',
  'A bar is a slot, as high as the share of its committee that attested. The mark below it: filled for a checkpoint, crossed for none, hatched for unknown.':
    '每根柱是一个 slot，高度为委员会中证明者的比例。下方标记：实心为有检查点，叉为没有，斜线为未知。',
  'A delegate of yours has left': '你的一个被委托者已离开',
  'A deposit takes this much from now on; validators that are in stay as they are.':
    '从现在起存款需要此数额；已在其中的验证者不变。',
  'A first vote to slash {name}': '罚没 {name} 的第一票',
  'A keystore is one entry for each validator, and this is something else.':
    'keystore 应为每个验证者一个条目，而这是别的内容。',
  'A moderator approves registrations; you get a message when that happened. Nothing more is needed from you.':
    '注册由管理员批准；批准后你会收到消息。你无需再做什么。',
  'A moderator dropped them: nobody is told of what was held.': '管理员已丢弃：被暂缓的内容不通知任何人。',
  'A moderator put their roles back; they are left alone until {time}':
    '管理员恢复了他们的角色；在 {time} 之前不再改动',
  'A moderator released them: who is affected is told now.': '管理员已放行：现在通知受影响的人。',
  'A phrase has 4 to 40 letters, digits and spaces.': '口令为 4 到 40 个字母、数字和空格。',
  'A place in it has not fallen for three epochs, though a flush would let in {flushSize}.':
    '尽管每次可放行 {flushSize} 个，其中某个位置已三个 epoch 未前移。',
  'A proof is late': '证明迟到',
  'A publisher cannot pay for a proposal': '一个 publisher 付不起一次提案',
  'A publisher runs out of ether': '一个 publisher 的 ether 快用完了',
  'A quarter of the votes that would slash {name} are cast': '罚没 {name} 所需票数已达四分之一',
  'A reason has at most 300 characters.': '原因最多 300 个字符。',
  'A recipient is named for the {stake} that remain of {attester}. {until}':
    '{attester} 剩余的 {stake} 已指定接收者。{until}',
  'A second deposit for {name} failed': '{name} 的第二次存款失败',
  'A signature is 0x followed by hex digits; 130 of them from an ordinary account.':
    '签名是 0x 加十六进制数字；普通账户为 130 位。',
  'A validator': '验证者',
  'A webhook is paused': '一个 webhook 已暂停',
  Accusation: '指控',
  'Active attesters': '活跃 attester',
  'Active validators for each one let in': '每放行一个所需的活跃验证者',
  'Added for {operator}': '已为 {operator} 添加',
  'Address linked': '地址已关联',
  'Alerts are held back': '提醒被暂缓',
  'Alerts are held back: too much changed at once': '提醒被暂缓：同时变化过多',
  'Alerts held back because too much changed at once; release or drop them':
    '因同时变化过多而暂缓的提醒；放行或丢弃',
  'Alerts that could not reach you in any way: {count}.': '以任何方式都无法送达的提醒：{count}。',
  'All of it is over.': '全部已结束。',
  'All of them are watched already.': '它们都已在跟踪中。',
  'All roles are as they should be': '所有角色都正确',
  'All slashing is paused until {paused}. Round {round}, which has the votes to take {amount} from {address}, can be carried out after that.':
    '所有罚没暂停至 {paused}。第 {round} 轮已有票数从 {address} 取走 {amount}，之后可以执行。',
  'All slashing is paused until {paused}. Round {round}, which has the votes to take {amount} from {address}, is no longer valid by then unless the pause is lifted.':
    '所有罚没暂停至 {paused}。第 {round} 轮已有票数从 {address} 取走 {amount}，届时将失效，除非提前解除暂停。',
  'All slashing is paused until {paused}: nobody can carry it out before.':
    '所有罚没暂停至 {paused}：在此之前无人可执行。',
  'Allow direct messages from members of this server to be told there.':
    '请允许此服务器成员的私信，以便在那里收到。',
  'Allow direct messages from members of this server, then look whether /alerts with the action test arrives. What you missed stands in /alerts with the action history.':
    '请允许此服务器成员的私信，然后看看 /alerts 的操作 test 能否送达。你错过的内容在 /alerts 的操作 history 中。',
  'An Ethereum address is 0x followed by 40 hex digits.': '以太坊地址是 0x 加 40 位十六进制数字。',
  'An address of yours was proven by somebody else too': '你的一个地址也被别人证明了',
  'An address you can sign with: 0x and 40 hex digits': '你能签名的地址：0x 和 40 位十六进制数字',
  'An approved operator is suspended instead: /mod-suspend-operator.':
    '已批准的运营者应暂停：/mod-suspend-operator。',
  'An attester address and its keys can be used only once: make new ones before you ask again.':
    'attester 地址及其密钥只能使用一次：再次请求前请生成新的。',
  'An earlier address of yours has stopped. /duties makes a new one or turns it off.':
    '你之前的地址已停用。/duties 可生成新的或将其关闭。',
  'An exit that is begun from now on takes this long; those begun before keep their time.':
    '从现在开始的退出需要这么久；此前开始的保持原定时间。',
  'An operator adds it with /add-validator.': '运营者可用 /add-validator 添加。',
  'Another member of the server signed with its key. In a team that shares the key this is as it should be, and nothing changes for you.':
    '服务器的另一位成员用其密钥签了名。若团队共用该密钥则属正常，对你没有变化。',
  'Another transaction took the place of ours; it is made anew.':
    '另一笔交易占用了我们的位置；正在重新生成。',
  'Another upgrade has followed since.': '此后又有一次升级。',
  'Another worker is carrying this on.': '另一个工作进程正在处理。',
  'Answer one of those, or ask again once the first has expired.': '请回答其中一个，或在第一个过期后再请求。',
  'Any watched validator: status, stake, queue, duties, who is linked':
    '任何被跟踪的验证者：状态、质押、队列、职责、关联者',
  'Anybody can carry it out from {from} until {until}, unless it is vetoed before.':
    '除非此前被否决，任何人都可在 {from} 至 {until} 之间执行。',
  Approval: '批准',
  'Approve an operator who proved an address': '批准已证明地址的运营者',
  'Approved operators': '已批准的运营者',
  'Ask a moderator about it.': '请询问管理员。',
  'Ask a moderator of the server.': '请询问服务器管理员。',
  'Ask again in a quarter of an hour.': '请一刻钟后再请求。',
  'Ask again once it is settled; /my-stats shows it.': '结束后请再次请求；/my-stats 会显示。',
  'Ask again tomorrow.': '请明天再请求。',
  'Ask the moderators of this server.': '请询问此服务器的管理员。',
  'Ask the people of the network, who run its handler.': '请询问运营该网络 handler 的人。',
  'Ask {operator} to run /add-validator and sign for it.': '请让 {operator} 运行 /add-validator 并为其签名。',
  'At what that one took, {fee} ether, it pays for about {proposals} more.':
    '按那次提案花费的 {fee} ether 计算，大约还能支付 {proposals} 次。',
  'At what that one took, {fee} ether, it pays for about {proposals} more: about {days} days, less where it pays for others too.':
    '按那次提案花费的 {fee} ether 计算，大约还能支付 {proposals} 次：约 {days} 天；如果它还为其他验证者付费，则更短。',
  'Attach it again.': '请重新附上。',
  'Attach it to the command.': '请将它附在命令中。',
  Attester: 'Attester',
  Attesting: '证明',
  'Audit trail of {name}': '{name} 的审计记录',
  'Aztec committee duty: {validator}': 'Aztec 委员会职责：{validator}',
  'Aztec stake withdrawable: {validator}': 'Aztec 质押可提取：{validator}',
  'Aztec validator duties': 'Aztec 验证者职责',
  'Backups made before now do not bring you back.': '此前的备份不会让你的数据恢复。',
  Began: '开始',
  'By the record of one Aztec node it is accused of: {offences}.':
    '根据一个 Aztec 节点的记录，它被指控：{offences}。',
  'By the rules of the rollup a flush lets in nobody at present.':
    '按 rollup 的规则，目前清空队列不会放行任何人。',
  'Calendar address': '日历地址',
  'Calendar turned off': '日历已关闭',
  'Call `finalizeWithdraw` on the rollup once the delay is over; anybody may.':
    '延迟期过后在 rollup 上调用 `finalizeWithdraw`；任何人都可以。',
  'Call `finalizeWithdraw` on the rollup; anybody may.':
    '请在 rollup 上调用 `finalizeWithdraw`；任何人都可以。',
  Cancel: '取消',
  Cause: '原因',
  'Chain read {time}.': '链上数据读取于 {time}。',
  Check: '检查',
  'Check now that its node runs, is synced and attests, before it is on a committee again.':
    '请在它再次进入委员会之前，立即检查其节点正在运行、已同步并在证明。',
  'Check now that its node runs, is synced and attests. Keep the logs of epoch {epoch}: a request for a veto needs them.':
    '请立即检查其节点正在运行、已同步并在证明。请保留 epoch {epoch} 的日志：申请否决需要它们。',
  'Check now that its node runs, is synced and attests: each duty it meets lowers the share it missed.':
    '请立即检查其节点正在运行、已同步并在证明：每完成一次职责都会降低错过的比例。',
  'Check now that its node runs, is synced and attests: it goes on being slashed as long as it misses its duties.':
    '请立即检查其节点正在运行、已同步并在证明：只要错过职责，就会继续被罚没。',
  'Check that its node runs, is synced, and that its publisher account has ether on L1.':
    '请检查其节点正在运行、已同步，且其 publisher 账户在 L1 上有 ether。',
  'Checking the proof of this BLS key takes more gas than the network allows.':
    '检查此 BLS 密钥的证明所需 gas 超过网络允许的上限。',
  Checkpoints: '检查点',
  'Checkpoints reach L1; the newest is {checkpoint}.': '检查点能到达 L1；最新的是 {checkpoint}。',
  'Close it in the firewall, or let it listen on 127.0.0.1 alone.': '请在防火墙中关闭，或只监听 127.0.0.1。',
  'Close to ejection': '临近逐出',
  Committee: '委员会',
  'Committee attendance by slot, oldest epoch first.': '按 slot 的委员会出勤，最早的 epoch 在前。',
  'Critical: {title}': '严重：{title}',
  'Deadline of a veto': '否决截止时间',
  'Delay of an exit': '退出延迟',
  'Delay of an exit in Governance': '治理中的退出延迟',
  'Delegates: {count}': '委托：{count}',
  'Delete everything': '全部删除',
  'Delete everything about you?': '删除关于你的一切？',
  'Delete everything…': '全部删除……',
  'Deposit for this attester; Sparta tells you when it joins the queue.':
    '请为此 attester 存款；它进入队列时 Sparta 会通知你。',
  'Deposit on the canonical rollup; the same attester and keys can be used, since it never joined.':
    '请在规范 rollup 上存款；可用相同的 attester 和密钥，因为它从未加入。',
  'Deposit with another attester and another BLS key.': '请用另一个 attester 和另一个 BLS 密钥存款。',
  Details: '详情',
  Digest: '摘要',
  'Direct messages from': '从此级别起发私信',
  'Discord asks Sparta to wait.': 'Discord 要求 Sparta 等待。',
  'Discord broke off its answer.': 'Discord 中断了响应。',
  'Discord did not answer.': 'Discord 没有响应。',
  'Discord did not give the file just now.': 'Discord 暂时没有提供该文件。',
  'Discord does not know this reply yet.': 'Discord 还不认识这条回复。',
  'Discord id of a delegate': '被委托者的 Discord id',
  'Discord is unwell.': 'Discord 状态异常。',
  'Discord refuses to change {role}. Nothing was changed.': 'Discord 拒绝更改 {role}。没有任何更改。',
  'Do not deposit a second time: a second deposit fails. What waits in the queue is safe.':
    '不要第二次存款：第二次会失败。队列中的质押是安全的。',
  'Do not deposit again: a second deposit fails. The stake is safe; Sparta tells you when the queue moves.':
    '不要再次存款：第二次存款会失败。质押是安全的；队列移动时 Sparta 会通知你。',
  'Do not restart a node because of this. Look for news from the network first.':
    '不要因此重启节点。请先查看网络消息。',
  'Do not restart before {from}; the committees after that are not drawn yet.':
    '{from} 之前不要重启；之后的委员会尚未抽选。',
  'Drop them': '丢弃',
  'Duration of a slot': 'slot 时长',
  Duties: '职责',
  'Duties met in epoch {epoch}: {met} of {total}.': 'epoch {epoch} 完成的职责：{met}/{total}。',
  'Duties of your validators: coming, and met; when to restart; a calendar':
    '你的验证者的职责：即将到来与已完成；何时可重启；日历',
  'Duties slot by slot in the last epochs on the committee, oldest first.':
    '最近委员会 epoch 中逐 slot 的职责，最早的在前。',
  'Duty ahead': '即将有职责',
  'Each can be watched without another signature: /add-validator takes its address.':
    '每个都可跟踪而无需再次签名：/add-validator 接受其地址。',
  'Each can be watched without another signature: all by the button below, or one by /add-validator once you are approved.':
    '每个都可跟踪而无需再次签名：用下面的按钮跟踪全部，或在获批后用 /add-validator 跟踪其中一个。',
  'Each validator needs keys of its own.': '每个验证者都需要自己的密钥。',
  'Earlier transactions of Sparta’s account are not mined yet.': 'Sparta 账户之前的交易尚未上链。',
  'Ejection threshold of all rollups': '所有 rollup 的逐出门槛',
  'Ejection threshold of this rollup': '此 rollup 的逐出门槛',
  'Emergencies always come through': '紧急提醒始终送达',
  'Emergencies do not come through either, as you asked.': '按你的要求，紧急提醒也不送达。',
  'Emergencies still come through.': '紧急提醒仍会送达。',
  'Emergency: {title}': '紧急：{title}',
  'End it now': '现在结束',
  'End the mute': '结束静音',
  Ended: '已结束',
  'Entry queue': '进入队列',
  'Epoch {epoch}, slot {place} of {slots} (slot {slot})':
    'Epoch {epoch}，slot {place}/{slots}（slot {slot}）',
  'Epoch {epoch}: attendance unknown.': 'Epoch {epoch}：出勤未知。',
  'Epoch {epoch}: duties missed: {missed} of {total}. Inactivity: {rules}. The epoch ends {end}.':
    'Epoch {epoch}：错过的职责：{missed}/{total}。不活跃：{rules}。该 epoch {end} 结束。',
  'Epoch {epoch}: duties missed: {missed} of {total}. Inactivity: {rules}. The epoch is over.':
    'Epoch {epoch}：错过的职责：{missed}/{total}。不活跃：{rules}。该 epoch 已结束。',
  'Epoch {epoch}: duties missed: {missed} of {total}; the data is too old to conclude anything.':
    'Epoch {epoch}：错过职责 {missed}/{total}；数据太旧，无法下结论。',
  'Epoch {epoch}: duties missed: {missed} of {total}; the node saw only a part of it, so nothing is concluded.':
    'Epoch {epoch}：错过职责 {missed}/{total}；节点只看到一部分，因此不下结论。',
  'Epoch {epoch}: no duty was judged yet. The epoch ends {end}.':
    'Epoch {epoch}：尚未评判任何职责。该 epoch {end} 结束。',
  'Epoch {epoch}: no further miss was seen up to slot {slot}':
    'Epoch {epoch}：到 slot {slot} 为止未见更多缺失',
  'Epoch {epoch}: nobody had a duty, the escape hatch was open.':
    'Epoch {epoch}：没有人有职责，逃生舱口已打开。',
  'Epoch {epoch}: participation at least {percent} %, by what was published on L1; slots proposed {proposed}, missed {missed}, unknown {unknown}.':
    'Epoch {epoch}：参与率至少 {percent} %，依据 L1 上公布的内容；slot 已提案 {proposed}，错过 {missed}，未知 {unknown}。',
  'Epoch {epoch}: participation {percent} %; slots proposed {proposed}, missed {missed}, unknown {unknown}.':
    'Epoch {epoch}：参与率 {percent} %；slot 已提案 {proposed}，错过 {missed}，未知 {unknown}。',
  'Epoch {epoch}: the node and L1 disagree about slots {slots}; L1 is believed.':
    'Epoch {epoch}：节点与 L1 对 slot {slots} 说法不一；以 L1 为准。',
  'Epochs after an epoch in which it may be proven': 'epoch 结束后可证明的 epoch 数',
  'Epochs from joining to being drawn': '从加入到可抽选的 epoch 数',
  'Epochs from the draw to the committee': '从抽选到委员会的 epoch 数',
  Escalation: '升级通知',
  'Escalation…': '升级通知……',
  'Ether for your validator': '给你的验证者的 ether',
  'Ethereum has not taken the transaction yet.': '以太坊尚未接受该交易。',
  'Every genuine direct message about your validators carries your own phrase, which /alerts shows to you alone.':
    '每条关于你的验证者的真实私信都带有你自己的口令，/alerts 只显示给你。',
  'Every genuine message carries your phrase. Sparta never sends a link to sign, and never asks for a key.':
    '每条真实消息都带有你的口令。Sparta 从不发送签名链接，也从不索要密钥。',
  Everyone: '所有人',
  'Everything Sparta stores about you': 'Sparta 存储的关于你的一切',
  'Everything that fell due was told.': '应通知的都已通知。',
  'Exits under way': '进行中的退出',
  'Expires {time}. Sparta never asks for a private key or a seed phrase.':
    '{time} 过期。Sparta 从不索要私钥或助记词。',
  Exposed: '暴露',
  'Fill in validator_address too; without both, /delegate lists what there is.':
    '也请填写 validator_address；两者都不填时，/delegate 列出现有的委托。',
  'Find out what went wrong before you start another validator.': '在启动另一个验证者之前请查明原因。',
  'Find out what went wrong, then start anew with another attester.':
    '请查明原因，然后用另一个 attester 重新开始。',
  'Fix it': '修正',
  'Flush the queue again with more gas.': '请用更多 gas 再次清空队列。',
  From: '从',
  'From when it is withdrawable is not known.': '何时可提取尚不清楚。',
  'Give its public address as `ip_address`.': '请用 `ip_address` 提供其公网地址。',
  'Give its public keystore, and Sparta has it staked.': '提供其公开 keystore，Sparta 会为其质押。',
  'Give the keystore of that attester, or add the attester of this keystore.':
    '请提供该 attester 的 keystore，或添加此 keystore 中的 attester。',
  Governance: '治理',
  'Half of the votes that would slash {name} are cast': '罚没 {name} 所需票数已达一半',
  'Have a validator watched for an operator whose control is proven on chain':
    '为链上已证明控制权的运营者跟踪验证者',
  'Have its node synced by then. Sparta tells you when it joins, or if the deposit fails.':
    '届时请让其节点同步。它加入或存款失败时 Sparta 会通知你。',
  'Have its node synced by then; nothing else to do.': '届时请让其节点同步；无需其他操作。',
  'Have one of your validators no longer watched': '不再跟踪你的一个验证者',
  'Have one of your validators watched': '跟踪你的一个验证者',
  'Have the node synced by then; nothing else to do.': '届时请让节点同步；无需其他操作。',
  'Have the node up and synced by then; /duties says when a restart is safe.':
    '届时请让节点运行并同步；/duties 说明何时可安全重启。',
  'Held since {time}: {changes} alerts fell due at once, with {watched} validators watched.':
    '自 {time} 起暂缓：同时产生 {changes} 条提醒，跟踪的验证者为 {watched} 个。',
  History: '历史',
  'Hours and minutes; leave both times empty for no quiet hours': '小时和分钟；两者都留空则无安静时段',
  'How and when you are told about your validators, and what you were told':
    '如何、何时通知你的验证者情况，以及通知过什么',
  'How long': '多久',
  'How long slashing can be paused at once': '罚没一次可暂停多久',
  'How long that lasts is unknown.': '能维持多久未知。',
  'How many slashes a validator can take has changed: look at its headroom with /my-stats.':
    '验证者可承受的罚没次数已变：请用 /my-stats 查看余量。',
  'How the network does: committee attendance by slot, checkpoints, queue, slashing':
    '网络状况：按 slot 的委员会出勤、检查点、队列、罚没',
  'I know': '知道了',
  'If a fault of the node software, the contracts or the network caused it, ask for a veto before {deadline}. The outage of one operator is no reason for a veto: then make sure that its node is well, so that no other slash follows.':
    '如果是节点软件、合约或网络故障造成的，请在 {deadline} 前申请否决。单个运营者的宕机不是否决理由：那就请确保其节点正常，以免再次罚没。',
  'If it is yours, talk to a moderator.': '如果它是你的，请联系管理员。',
  'If it was wrong, any moderator can take it back within {hours} hours.':
    '如果有误，任何管理员都可在 {hours} 小时内撤销。',
  'If nobody else should have that key, treat it as exposed: move what it controls, and tell a moderator.':
    '如果不应有别人持有该密钥，请视为已泄露：转移它所控制的资产，并告诉管理员。',
  'If that is not what you want, begin its exit once it has joined.':
    '若不是你想要的，请在其加入后开始退出。',
  'If you did not ask for this, look at the withdrawer’s key at once.':
    '如果不是你请求的，请立即检查 withdrawer 的密钥。',
  'If you did not ask for this, the attester’s key is in other hands: move what else it guards at once. {next}':
    '如果不是你请求的，attester 的密钥已落入他人之手：请立即转移它所保护的其他资产。{next}',
  'If you did not ask for this, the withdrawer’s key is in other hands: move what else it guards at once. Otherwise call `finalizeWithdraw` on the rollup once the delay is over.':
    '如果不是你请求的，withdrawer 的密钥已落入他人之手：请立即转移它保管的其他资产。否则等待期结束后在 rollup 上调用 `finalizeWithdraw`。',
  'In **Server Settings → Roles**, drag Sparta’s own role above it, and see that it has **Manage Roles**. Sparta then makes good what is missing within the hour.':
    '请在 **服务器设置 → 角色** 中把 Sparta 自己的角色拖到它上面，并确认拥有 **管理角色** 权限。Sparta 会在一小时内补上遗漏。',
  'In one look at the chain {changes} alerts fell due, with {watched} validators watched. That is more often a fault of our data than the truth, so nobody was told yet.':
    '一次读取中产生了 {changes} 条提醒，跟踪的验证者为 {watched} 个。这多半是我们的数据有误而非事实，因此尚未通知任何人。',
  'In the entry queue: {length}; each epoch lets in {flushSize}.':
    '进入队列：{length}；每个 epoch 放行 {flushSize} 个。',
  'It arrived': '已送达',
  'It arrived, but not as a direct message': '已送达，但不是私信',
  'It can never be changed. These are the addresses you proved; /register proves another.':
    '它永远不能更改。以下是你证明过的地址；/register 可证明其他地址。',
  'It can never validate again. {stake} remain; the withdrawer gets them by calling `initiateWithdraw`.':
    '永远不能再验证。剩余 {stake}；withdrawer 调用 `initiateWithdraw` 即可取回。',
  'It can take {more} more of this size; the one after that ejects it.':
    '它还能承受 {more} 次同等规模的罚没；再下一次将其逐出。',
  'It comes and goes. You are told again once it has stayed calm for an hour, or gets worse.':
    '时有时无。平静一小时或变糟时会再次通知你。',
  'It did not arrive': '未送达',
  'It did not move with the upgrade and can be slashed where it is; rollup {rollup}.':
    '它没有随升级迁移，可能在原处被罚没；rollup {rollup}。',
  'It follows chain {theirs}; the validators are on chain {chainId}. Its software is {software}. Duties are read from L1 alone meanwhile.':
    '它跟随链 {theirs}；验证者在链 {chainId} 上。其软件为 {software}。在此期间职责只从 L1 读取。',
  'It follows rollup version {canonical}.': '它跟随 rollup 版本 {canonical}。',
  'It follows rollup version {theirs}; the canonical one is {canonical}. Its software is {software}. Duties are read from L1 alone meanwhile.':
    '它跟随 rollup 版本 {theirs}；规范版本是 {canonical}。其软件为 {software}。期间职责仅从 L1 读取。',
  'It follows the latest rollup, so this deposit will fail and go back to the withdrawer.':
    '它跟随最新 rollup，因此这笔存款会失败并退回 withdrawer。',
  'It follows the network: with each upgrade it moves to the latest rollup by itself.':
    '它跟随网络：每次升级都会自动迁移到最新 rollup。',
  'It has no stake on this rollup now, so there is nothing to take.':
    '它目前在此 rollup 上没有质押，没有可取走的。',
  'It has not answered since {time}. Duties are read from L1 alone meanwhile, which does not show who missed an attestation.':
    '它自 {time} 起没有应答。在此期间职责只从 L1 读取，而 L1 不显示谁错过了证明。',
  'It has {stake} staked again, {headroom} above the ejection threshold.':
    '它又质押了 {stake}，高于逐出门槛 {headroom}。',
  'It is a validator’s attester. /add-validator has it watched without another signature.':
    '它是某验证者的 attester。/add-validator 可跟踪它，无需再次签名。',
  'It is a validator’s attester. Sparta watches it for you.': '它是某验证者的 attester。Sparta 为你跟踪它。',
  'It is at position {position} and should join by {time}.': '它在位置 {position}，预计 {time} 前加入。',
  'It is at position {position}; when it joins is not known.': '它在位置 {position}；何时加入未知。',
  'It is in step: the newest slot it judged is {lagSlots} slots old.':
    '节点已跟上：它评判的最新 slot 距今 {lagSlots} 个 slot。',
  'It is in the entry queue or registered already.': '它已在进入队列中或已注册。',
  'It is leaving, and what waits to be withdrawn would be less by that.':
    '它正在退出，等待提取的金额会相应减少。',
  'It is linked, and not staked yet': '已关联，但尚未质押',
  'It is the admin of these staking providers: {providers}': '它是这些质押服务商的管理员：{providers}',
  'It is the withdrawer of these validators on chain: {validators}':
    '它是链上这些验证者的 withdrawer：{validators}',
  'It is tried once more in an hour. If that fails too, nothing is sent there any more.':
    '一小时后再试一次。若仍失败，就不再向那里发送。',
  'It is withdrawable from {time}.': '可从 {time} 起提取。',
  'It joins when the queue reaches it, which is not certain yet: /my-stats shows its place.':
    '轮到它时才加入，尚不确定：/my-stats 显示其位置。',
  'It joins with its deposit.': '随其存款加入。',
  'It meets its duties again. In epoch {epoch} it missed {missed} of {total} so far.':
    '它重新履行职责。在 epoch {epoch} 中到目前为止错过 {missed}/{total}。',
  'It needs one of these roles: {roles}.': '需要以下角色之一：{roles}。',
  'It needs the permission Manage Server.': '需要“管理服务器”权限。',
  'It now lives on rollup {rollup}.': '它现在 rollup {rollup} 上。',
  'It proposes at slot {slot}, {time} UTC.': '它在 slot {slot} 提案，{time} UTC。',
  'It ran out of gas.': 'gas 已耗尽。',
  'It should have moved and did not: that estimate may not hold.': '它本应移动却没有：该估计可能不准。',
  'It stands in /my-stats, and its alerts reach you too. You control nothing of it.':
    '它在 /my-stats 中，其提醒也会发给你。你不控制它的任何东西。',
  'It stays watched.': '继续跟踪。',
  'It takes a minute or two. You get a direct message when it is in the entry queue, or why it is not.':
    '需要一两分钟。进入队列后，或未能进入的原因，会以私信告知你。',
  'It was not possible.': '无法完成。',
  'It will fail there and go back to the withdrawer. Then deposit again on {rollup}.':
    '它会在那里失败并退回 withdrawer。然后请在 {rollup} 上再次存款。',
  'It would stay a validator, and one more small slash would eject it.':
    '它仍是验证者，再有一次小额罚没就会将其逐出。',
  'It would stay a validator; small slashes it could take after that: {left}. The next one ejects it.':
    '它仍是验证者；此后还能承受的小额罚没：{left}。再下一次将其逐出。',
  'Its address leads nowhere now. /duties makes a new one.': '其地址已失效。/duties 可生成新的。',
  'Its buttons could not be made just now. Run the command again to get them.':
    '其按钮暂时无法生成。请重新运行命令以获得它们。',
  'Its duties in epoch {epoch}': '其在 epoch {epoch} 的职责',
  'Its position has not fallen for three epochs in which somebody could have been let in.':
    '在可放行的三个 epoch 中其位置都没有前移。',
  'Its position is not known.': '其位置未知。',
  'Its record of attestations begins anew at slot {initialSlot}; before, it went back to slot {before}. Of what was in between only L1 tells.':
    '其证明记录从 slot {initialSlot} 重新开始；此前可追溯到 slot {before}。中间的情况只有 L1 可知。',
  'Its withdrawer calls `initiateWithdraw` first.': '请先由其 withdrawer 调用 `initiateWithdraw`。',
  Keep: '保留',
  'Keep it to yourself': '仅自己可见',
  'Keep its node healthy until the exit is over, then call finalizeWithdraw.':
    '在退出结束前保持其节点健康，然后调用 finalizeWithdraw。',
  'Keep its node online and synced; /is-ready checks it.': '请保持其节点在线并同步；/is-ready 可检查。',
  'Keep the node online; consider exiting while you can.': '请保持节点在线；趁还能退出时考虑退出。',
  'Keep the old node running while the stake is there. To validate on the canonical rollup, exit on the old one and deposit anew with another attester.':
    '质押在那里期间请保持旧节点运行。要在规范 rollup 上验证，请从旧的退出，并用另一个 attester 重新存款。',
  'Keep your node running and do not restart it for this: that a slot has no checkpoint is not the fault of a single validator.':
    '请保持节点运行，不要为此重启：某个 slot 没有检查点不是单个验证者的错。',
  'Keep your node well: votes go on, and what has a quorum can be carried out afterwards.':
    '请保持节点正常：投票仍在继续，达到法定票数的之后可执行。',
  'Kept for 400 days. The numbers show one in full.': '保留 400 天。点编号可查看全文。',
  'L1 block': 'L1 区块',
  'L1 block {block}, read {time}': 'L1 区块 {block}，读取于 {time}',
  'L1 endpoints that agree: {asked}.': '一致的 L1 端点：{asked}。',
  'Large slash': '大额罚没',
  'Last checkpoint': '最新检查点',
  'Last proof': '最新证明',
  Lasted: '持续',
  'Leave it': '不执行',
  'Let in at once until the first set is complete': '首个集合满员前一次放行',
  'Let in each epoch at least': '每个 epoch 至少放行',
  'Let in each epoch at most': '每个 epoch 最多放行',
  'Let others of your team see a validator and be told about it; list and end it':
    '让团队其他人查看验证者并接收通知；列出并结束',
  'Let somebody see your validator?': '让别人查看你的验证者？',
  'Let them go ahead': '允许执行',
  'Let them see it': '允许查看',
  Level: '级别',
  'Levels and digest': '级别与摘要',
  'Levels…': '级别……',
  'Linked to': '关联到',
  'Look at /chain-info first: if what Sparta reads is right, release them; if it is not, drop them.':
    '请先看 /chain-info：若 Sparta 读取正确则放行，否则丢弃。',
  'Look at /my-stats for where its stake is now, and tell a moderator if it is nowhere.':
    '请在 /my-stats 查看其质押现在何处；若到处都没有，请告诉管理员。',
  'Look at /my-stats for where its stake is now.': '请在 /my-stats 查看其质押现在何处。',
  'Look at /my-stats, and check that its node runs, is synced and attests.':
    '请查看 /my-stats，并检查其节点正在运行、已同步并在证明。',
  'Look at the withdrawer for the stake, and tell a moderator.': '请在 withdrawer 处查找质押，并告诉管理员。',
  'Look at your own node’s log for attestations.': '请在你自己节点的日志中查看证明。',
  'Look for the stake at the withdrawer. An address or a BLS key that was used before, a wrong proof of possession, or a rollup that is no longer the latest makes a deposit fail; make a new keystore, then deposit again.':
    '请在 withdrawer 处查找质押。地址或 BLS 密钥曾被使用、所有权证明错误，或 rollup 不再是最新，都会导致失败；请生成新的 keystore 再存款。',
  'Look for the stake at the withdrawer; nothing else to do.': '请在 withdrawer 处查找质押；无需其他操作。',
  'Look into your direct messages.': '请查看你的私信。',
  'Look whether the node is synced, holds this attester’s key, and keeps its clock right.':
    '请检查节点是否同步、是否持有此 attester 的密钥、时钟是否准确。',
  'Made of what Sparta has stored. What it does not know stands there as not known.':
    '根据 Sparta 存储的内容生成。未知之处均标明为未知。',
  Maintenance: '维护',
  'Maintenance…': '维护……',
  'Make a new BLS key and its keystore.': '请生成新的 BLS 密钥及其 keystore。',
  'Make a new BLS key: this happens to very few.': '请生成新的 BLS 密钥：这种情况极少见。',
  'Make a new attester, with new keys: an address can be a validator once only.':
    '请用新密钥创建新的 attester：一个地址只能做一次验证者。',
  'Make a new keystore with a new attester and a new BLS key, then deposit again.':
    '请用新的 attester 和新的 BLS 密钥生成新的 keystore，再存款。',
  'Make a new keystore with an address and a BLS key that were never used, then deposit again.':
    '请用从未使用过的地址和 BLS 密钥生成新的 keystore，再存款。',
  'Make sure that its node runs, is synced and attests in each of its duties. If it cannot, think of an exit before it is ejected.':
    '请确保其节点正在运行、已同步，并在每次职责中证明。若做不到，请在被逐出前考虑退出。',
  'Make the keystore again with the Aztec CLI of the version this network runs.':
    '请用此网络所运行版本的 Aztec CLI 重新生成 keystore。',
  'Make these changes': '执行这些更改',
  'Medium slash': '中额罚没',
  'Minutes go from {least} to {most}.': '分钟数为 {least} 到 {most}。',
  'Minutes without an answer': '无应答的分钟数',
  Moderators: '管理员',
  'Moderators: look whether Sparta reads the chain rightly (/chain-info), then release the alerts or drop them with /mod-held-alerts. Without an answer each look judges anew.':
    '管理员：请检查 Sparta 是否正确读取链上数据（/chain-info），然后用 /mod-held-alerts 放行或丢弃。若不回答，每次读取都会重新判断。',
  'Moderators: look whether Sparta reads the chain rightly (/chain-info). /mod-sync-roles shows every change. Single changes go on as they happen.':
    '管理员：请检查 Sparta 是否正确读取链上数据（/chain-info）。/mod-sync-roles 显示每项变更。单个变更照常进行。',
  'Mute a validator': '静音一个验证者',
  'Mute a validator…': '静音一个验证者……',
  'Mute for 24 h': '静音 24 小时',
  Muted: '已静音',
  'Name one of them. All are looked at every hour, and a large plan waits in the alert channel.':
    '请指定一个。所有人每小时检查一次，大的计划会在提醒频道等待。',
  'Neither the attester nor the withdrawer may be the zero address.':
    'attester 和 withdrawer 都不能是零地址。',
  Network: '网络',
  'Network incidents': '网络事件',
  'New calendar address': '新的日历地址',
  Newest: '最新',
  'Newest first. This look-up is recorded.': '最新的在前。此次查询已记录。',
  'News of a request to Sparta': '关于你对 Sparta 请求的消息',
  Next: '下一页',
  No: '否',
  'No alert is held back': '没有暂缓的提醒',
  'No alerts yet': '还没有提醒',
  'No delegates': '没有委托',
  'No direct messages about {validators} until you end it with /alerts.':
    '在你用 /alerts 结束之前，不再有关于 {validators} 的私信。',
  'No direct messages about {validators}; the mute ends {time}.':
    '不再有关于 {validators} 的私信；静音结束于 {time}。',
  'No duty is on record.': '没有职责记录。',
  'No duty since {when}.': '自 {when} 起没有职责。',
  'No epoch has ended yet.': '还没有 epoch 结束。',
  'No longer watched': '不再跟踪',
  'No open vote is known': '没有已知的进行中投票',
  'No operators': '没有运营者',
  'No operators are {status}': '没有状态为“{status}”的运营者',
  'No other validator has a quorum against it in this round, which looks like the outage of one operator. The text says so.':
    '本轮没有其他验证者达到法定票数，这看起来像单个运营者的停机。文本中已写明。',
  'No slash, exit or upgrade that explains it was found.': '没有找到可解释的罚没、退出或升级。',
  'No validators yet': '还没有验证者',
  'Nobody can see this reply any more.': '已经没有人能看到这条回复。',
  'Nobody carried out slashing round {round} in time: nothing is taken from {address}.':
    '没有人及时执行罚没第 {round} 轮：不会从 {address} 取走任何东西。',
  'Nobody else can be the withdrawer here: ask for this one, or do not stake here.':
    '这里没有别人可以做 withdrawer：请使用此地址，否则不要在这里质押。',
  'Nobody else is told on your behalf.': '不会代你通知其他人。',
  'Nobody has {attester} watched.': '没有人跟踪 {attester}。',
  'Nobody is let see {validator} in this way any more. Nothing was changed.':
    '已没有人以这种方式查看 {validator}。没有任何更改。',
  'Nobody is slashed for now. Until when is not known.': '目前没有人被罚没。到何时未知。',
  'Nobody is slashed until {time}, unless the pause is lifted or renewed.':
    '在 {time} 之前没有人被罚没，除非暂停被解除或延长。',
  'Nobody is told of what was held. What gets worse, or comes again later, is told as always.':
    '被暂缓的内容不会通知任何人。若变糟或之后再次出现，会照常通知。',
  'Nobody should meet this: tell whoever runs Sparta.': '不应有人遇到此情况：请告诉 Sparta 的运营者。',
  'Nobody votes to slash there until {time}.': '在 {time} 之前那里没有人投票罚没。',
  'Nobody waits in the entry queue.': '进入队列中没有人等待。',
  'Nobody with the id {id} is registered.': '没有 id 为 {id} 的注册者。',
  Node: '节点',
  'Node {address}': '节点 {address}',
  'Not acknowledged': '未确认',
  'Not allowed': '不允许',
  'Not found': '未找到',
  'Not looked at: {count} of your validators.': '未查看的你的验证者：{count}。',
  'Not over: {count}. /alerts with the action history shows each in full.':
    '未结束：{count}。使用操作 history 的 /alerts 可查看每条全文。',
  'Not ready': '未就绪',
  'Not shown: {count}. Name one with the option validator_address.':
    '未显示：{count}。请用选项 validator_address 指定一个。',
  Noted: '已记录',
  'Nothing changes on chain: it goes on validating, and its stake stays where it is.':
    '链上没有任何变化：它继续工作，质押原地不动。',
  'Nothing changes on chain: validators go on validating, and stake stays where it is.':
    '链上没有任何变化：验证者继续工作，质押原地不动。',
  'Nothing has to be done in a hurry. You are told when slashing goes on.': '无需着急。罚没继续时会通知你。',
  'Nothing has to be done.': '无需操作。',
  'Nothing has to be done. If its node missed duties, find out why before it comes to another vote.':
    '无需操作。如果其节点错过职责，请在再次投票前查明原因。',
  'Nothing is left to veto': '已无可否决的内容',
  'Nothing is left to withdraw.': '没有可提取的。',
  'Nothing is recorded of {name}': '没有关于 {name} 的记录',
  'Nothing is stored about you': '没有存储任何关于你的信息',
  'Nothing is stored about you. There is nothing to delete.': '没有存储任何关于你的信息。没有可删除的。',
  'Nothing needs to be staked: link it instead.': '无需质押：直接关联它即可。',
  'Nothing of yours on chain is touched by this. If you think it is a mistake, talk to a moderator of the server: they can still approve you.':
    '这不影响你的任何链上资产。如果你认为有误，请与服务器管理员联系：他们仍可批准你。',
  'Nothing stored here names you any more; roles go within seconds.':
    '这里存储的内容不再指向你；角色将在几秒内移除。',
  'Nothing to do': '无需操作',
  'Nothing to do but wait, and no second deposit; /chain-info shows when it moves again.':
    '只能等待，不要第二次存款；/chain-info 显示何时恢复移动。',
  'Nothing to do for a validator; transactions in these checkpoints may have to be sent again.':
    '验证者无需操作；这些检查点中的交易可能需要重新发送。',
  'Nothing to do for an operator. Whoever runs Sparta: look at the node and at its L1 endpoint.':
    '运营者无需操作。Sparta 的运营者：请检查节点及其 L1 端点。',
  'Nothing to do for an operator. Whoever runs Sparta: look whether the node runs.':
    '运营者无需操作。Sparta 的运营者：请检查节点是否在运行。',
  'Nothing to do for an operator. Whoever runs Sparta: the log names the endpoint that was set aside.':
    '运营者无需操作。Sparta 的运营者：日志会指出被搁置的端点。',
  'Nothing to do. Its first epoch after a restart is not judged.': '无需操作。重启后的第一个 epoch 不评判。',
  'Nothing to do: duties come when it is drawn.': '无需操作：被抽中时才有职责。',
  'Nothing to do: you are told as soon as a moderator has decided.': '无需操作：管理员决定后会立即通知你。',
  'Nothing was changed': '没有任何更改',
  'Nothing was changed yet. This look-up is recorded.': '尚未更改任何内容。此次查询已记录。',
  'Nothing was changed.': '没有任何更改。',
  'Nothing was deleted': '没有删除任何内容',
  'Nothing was raised about your validators.': '没有关于你的验证者的提醒。',
  'Nothing was spent.': '没有花费任何东西。',
  'Nothing was staked': '没有质押任何东西',
  'Nothing was taken from {name}': '没有从 {name} 取走任何东西',
  'Nothing wrong was found, but not everything is known': '没有发现问题，但并非一切都已知',
  'Notice: {title}': '提示：{title}',
  'Notices are joins, moves and withdrawals; what is below stands in the digest':
    '提示包括加入、迁移和取款；级别更低的放在摘要中',
  'Of them in the last day': '其中最近一天',
  'Of {asked} endpoints {disagreeing} told of another chain at the same block. Those are set aside, and the others are believed.':
    '{asked} 个端点中有 {disagreeing} 个在同一区块报告了另一条链。它们被搁置，采信其余端点。',
  'Of {observed} duties, {percent} % were met.': '{observed} 项职责中完成了 {percent} %。',
  'Of {observed} duties, {percent} % were met. While that lasts, nobody is warned of what their own validator misses.':
    '{observed} 个职责中完成了 {percent} %。在此期间，不会就各自验证者的缺失警告任何人。',
  Older: '更早',
  'On the committee for epoch {epoch} from {from} for {minutes} min':
    'epoch {epoch} 的委员会成员，从 {from} 起 {minutes} 分钟',
  'On the committee for epoch {epoch} from {from} for {minutes} min, proposing at {slots}':
    'epoch {epoch} 的委员会成员，从 {from} 起 {minutes} 分钟，在 {slots} 提案',
  'On this network the staking asset handler adds only validators that move with the latest rollup.':
    '在此网络上，staking asset handler 只添加随最新 rollup 迁移的验证者。',
  'On this network the staking asset handler names the withdrawer of every validator: {withdrawer}.':
    '在此网络上，staking asset handler 指定每个验证者的 withdrawer：{withdrawer}。',
  'Once registered': '注册之后',
  'One command, to read more about it': '某个命令，阅读更多说明',
  'One day': '一天',
  'One more slash ejects {name}': '再一次罚没就会逐出 {name}',
  'One more slash of this size ejects it.': '再有一次同等规模的罚没就会将其逐出。',
  'One of your validators; all of them where left out': '你的一个验证者；省略则为全部',
  'One of your validators; pick from the list': '你的一个验证者；从列表中选择',
  'One week': '一周',
  'Only an approved operator has validators added.': '只为已批准的运营者添加验证者。',
  'Only approved operators are suspended; a registration is turned down by /mod-reject-operator.':
    '只有已批准的运营者才会被暂停；注册用 /mod-reject-operator 拒绝。',
  'Only one of your validators; pick from the list': '只看你的一个验证者；从列表中选择',
  'Only one operator; type a name': '只看一个运营者；输入名字',
  'Only the withdrawer, {withdrawer}, may do this.': '只有 withdrawer {withdrawer} 可以这样做。',
  'Only those of this status': '只看此状态的',
  'Only what was done to one operator; type a name': '只看对某个运营者所做的；输入名字',
  'Only you see this message. Save the file before you dismiss it.':
    '只有你能看到此消息。请在关闭前保存文件。',
  'Open and forward TCP and UDP {port} to the node, in the firewall and the router. {udp}':
    '请在防火墙和路由器中开放并转发 TCP 和 UDP {port} 到节点。{udp}',
  'Open the form again and pick one from it.': '请重新打开表单并从中选择。',
  'Operator approved': '运营者已批准',
  'Operator suspended': '运营者已暂停',
  Operators: '运营者',
  'Operators {status}, newest first: page {page}': '运营者（{status}），最新的在前：第 {page} 页',
  'Operators {status}: {count}': '运营者（{status}）：{count}',
  'Operators, newest first': '运营者，最新的在前',
  'Operators, newest first: page {page}': '运营者，最新的在前：第 {page} 页',
  'Operators: watch your nodes yourselves. Whoever runs Sparta: look at its L1 endpoints.':
    '运营者：请自行关注你们的节点。Sparta 的运营者：请检查它的 L1 端点。',
  'Operators: {count}': '运营者：{count}',
  'Others hold the rollup or the veto now: check that this was decided by Governance.':
    'rollup 或否决权现由他人持有：请确认这是治理的决定。',
  Over: '已结束',
  'Over: {title}': '已结束：{title}',
  'Owner of the rollup': 'rollup 的所有者',
  Participation: '参与率',
  'Paste a signature': '粘贴签名',
  'Paste all that the signing command printed.': '请粘贴签名命令打印的全部内容。',
  'Paste the keystore': '粘贴 keystore',
  'Paste the public keystore': '粘贴公开 keystore',
  'Paste the signature': '粘贴签名',
  'People looked at again: {count}. Each is given what is true by now, within a minute or two.':
    '重新检查的人数：{count}。每人会在一两分钟内得到当前应有的角色。',
  'People looked at: {count}. Rules: {rules}.': '检查的人数：{count}。规则：{rules}。',
  'Phrase…': '口令……',
  'Pick a name from the list that opens while you type.': '请从输入时弹出的列表中选择名字。',
  'Pick one from the list that opens while you type.': '请从输入时弹出的列表中选择。',
  'Pick one from the list that opens while you type. Delegates cannot let in others.':
    '请从输入时弹出的列表中选择。被委托者不能让别人进入。',
  Previous: '上一页',
  'Proofs come in time; checkpoints that wait for one: {waiting}.':
    '证明按时到达；等待证明的检查点数：{waiting}。',
  Proposer: '提案者',
  'Proposers vote in slashing round {round} to slash {address} for epoch {epoch}: {votes} of the {quorum} votes it takes. The vote ends {ends}. Most of these votes ask for {amount}. {effect}':
    '提案者在罚没第 {round} 轮中投票，因 epoch {epoch} 罚没 {address}：已有 {votes} 票，需要 {quorum} 票。投票结束于 {ends}。其中多数票要求 {amount}。{effect}',
  'Prove an address you control and become an operator': '证明你控制的地址并成为运营者',
  'Prove it with /register, then choose it as the withdrawer.':
    '请用 /register 证明它，然后选作 withdrawer。',
  'Prove that you control {address}': '请证明你控制 {address}',
  'Provisional: on the committee for epoch {epoch} from {from} for {minutes} min':
    '暂定：epoch {epoch} 的委员会成员，从 {from} 起 {minutes} 分钟',
  'Provisional: on the committee for epoch {epoch} from {from} for {minutes} min, proposing at {slots}':
    '暂定：epoch {epoch} 的委员会成员，从 {from} 起 {minutes} 分钟，在 {slots} 提案',
  'Public keystore': '公开 keystore',
  'Public keystore, to have it staked: keyN_staker_output.json':
    '用于质押的公开 keystore：keyN_staker_output.json',
  Queue: '队列',
  'Quiet hours': '安静时段',
  'Quiet hours…': '安静时段……',
  'Raised: {count}. Told at once: {told}. Not over: {open}.':
    '产生：{count}。即时通知：{told}。未结束：{open}。',
  Ready: '就绪',
  'Records: {count}. Each kind says what it is and how long it is kept.':
    '记录：{count}。每一类都说明其内容及保留时间。',
  'Reference {reference}': '编号 {reference}',
  Registration: '注册',
  'Registration rejected': '注册已拒绝',
  'Release them': '放行',
  'Request for a veto of slashing round {round}': '对罚没第 {round} 轮的否决请求',
  'Reward for a checkpoint': '检查点奖励',
  'Role changes are taken back': '角色变更已撤销',
  'Role changes go ahead': '角色变更继续进行',
  'Role changes held back': '角色变更已暂缓',
  'Role changes to make: {count}': '待进行的角色变更：{count}',
  Rollup: 'Rollup',
  'Rollup {rollup}, version {version}': 'Rollup {rollup}，版本 {version}',
  'Rollups before it, where pinned stake may stay: {count}': '此前可能仍有固定质押的 rollup 数：{count}',
  Round: '轮次',
  'Rounds from a fault to its vote': '从过失到投票的轮数',
  'Rounds from a vote to its execution': '从投票到执行的轮数',
  'Rounds in which a vote is valid': '投票有效的轮数',
  'Run /add-validator again.': '请重新运行 /add-validator。',
  'Run /alerts again.': '请重新运行 /alerts。',
  'Run /mod-suspend-operator again.': '请重新运行 /mod-suspend-operator。',
  'Run /privacy again.': '请重新运行 /privacy。',
  'Run the command again and sign the new text.': '请重新运行命令并签署新的文本。',
  'Run the command again if you want to prove another address.': '如需证明其他地址，请重新运行命令。',
  'Run the command again.': '请重新运行命令。',
  'Run the command in the server.': '请在服务器中运行命令。',
  'Run the command yourself.': '请自己运行该命令。',
  'Safe to restart from {from} until {until}.': '从 {from} 到 {until} 可安全重启。',
  'Safe to restart from {from}: no duty is known until {until}, and what comes after is not drawn yet.':
    '从 {from} 起可安全重启：到 {until} 为止没有已知职责，之后尚未抽选。',
  'Safe to restart now: no duty is known until {until}, and what comes after is not drawn yet.':
    '现在可安全重启：到 {until} 为止没有已知职责，之后尚未抽选。',
  'Safe to restart until {until}.': '{until} 之前可安全重启。',
  'Say which of them is meant.': '请说明是哪一个。',
  'Say which validator they may see.': '请说明他们可以看哪个验证者。',
  Seen: '发现于',
  'Send a test': '发送测试',
  'Send ether on L1 (chain id {chainId}) to {address}, if that is the publisher in your own node’s configuration: it is shown as it was seen on chain. Sparta never asks you to send ether to any other address, and never to one of its own.':
    '如果 {address} 是你自己节点配置中的 publisher，请在 L1（chain id {chainId}）上向它发送 ether：此处所示即链上所见的地址。Sparta 绝不会要求你向任何其他地址发送 ether，也不会要求发到它自己的地址。',
  'Send it ether.': '请向其发送 ether。',
  'Send it staking tokens.': '请向其发送质押代币。',
  'Sign a short text with the key of this address. It is free, sends no transaction, and gives no permission over funds.':
    '用此地址的密钥签署一段短文本。免费，不发送交易，也不授予对资金的任何权限。',
  'Sign exactly the text shown, every line of it, with the key of that address.':
    '请用该地址的密钥签署所显示的完整文本，一行不差。',
  'Sign in the browser': '在浏览器中签名',
  Signature: '签名',
  'Size of a committee': '委员会规模',
  Slasher: 'Slasher',
  'Slashes took all that was left of the stake of {attester}. There is nothing to withdraw, and this address can never be registered again.':
    '罚没取走了 {attester} 剩余的全部质押。没有可提取的，此地址永远不能再注册。',
  Slashing: '罚没',
  'Slashing goes on: {name} will be slashed': '罚没继续：{name} 将被罚没',
  'Slashing is enabled.': '罚没已启用。',
  'Slashing is paused': '罚没已暂停',
  'Slashing is paused until {paused}, longer than this vote is valid.':
    '罚没暂停至 {paused}，长于此投票的有效期。',
  'Slashing is paused.': '罚没已暂停。',
  'Slashing is paused: nothing is taken from {name} for now': '罚没已暂停：暂时不会从 {name} 取走任何东西',
  'Slashing proposer': '罚没提案合约',
  'Slashing round {round} cannot be executed yet.': '罚没第 {round} 轮尚不能执行。',
  'Slashing round {round} closed and its tally spares epoch {epoch}: nothing is taken from {address}.':
    '罚没第 {round} 轮已结束，其计票放过了 epoch {epoch}：不会从 {address} 取走任何东西。',
  'Slashing round {round} closed with {votes} of the {quorum} votes it takes: nothing is taken from {address}.':
    '罚没第 {round} 轮以 {votes} 票结束，需要 {quorum} 票：不会从 {address} 取走任何东西。',
  'Slashing round {round} has the votes to take {amount} from {address} for epoch {epoch}. {when} {effect}':
    '罚没第 {round} 轮已有足够票数，因 epoch {epoch} 从 {address} 取走 {amount}。{when} {effect}',
  'Slashing round {round} is out of reach: the current one is {current}.':
    '罚没第 {round} 轮超出范围：当前为 {current}。',
  'Slashing round {round} was carried out, and {address} had no stake on this rollup that could be taken.':
    '罚没第 {round} 轮已执行，而 {address} 在此 rollup 上没有可取走的质押。',
  'Slashing round {round} was executed already.': '罚没第 {round} 轮已执行。',
  'Slashing round {round} was vetoed and cannot be carried out: nothing is taken from {address}.':
    '罚没第 {round} 轮已被否决，不能执行：不会从 {address} 取走任何东西。',
  'Slots of a slashing round': '一轮罚没的 slot 数',
  'Slots of an epoch': '每个 epoch 的 slot 数',
  'Small slash': '小额罚没',
  'Somebody decided this already. Nothing was changed.': '已有人做出决定。没有任何更改。',
  'Somebody else asked this.': '这是别人提出的。',
  'Somebody lets you see it: /delegate ends that.': '有人允许你查看它：/delegate 可结束。',
  'Something in Sparta broke. Nothing was changed. The developers see it.':
    'Sparta 出了故障。没有任何更改。开发者会看到。',
  'Sparta adds no validators on chain here.': 'Sparta 在这里不在链上添加验证者。',
  'Sparta adds nobody on chain on Ethereum mainnet.': '在以太坊主网上，Sparta 不会在链上添加任何人。',
  'Sparta cannot give or take a role': 'Sparta 无法授予或移除角色',
  'Sparta could not answer. Nothing was changed.': 'Sparta 无法回答。没有任何更改。',
  'Sparta could not take your request just now.': 'Sparta 暂时无法接受你的请求。',
  'Sparta deposits the stake from its own account, and your validator waits in the entry queue.':
    'Sparta 从自己的账户存入质押，你的验证者在进入队列中等待。',
  'Sparta does not see the chain': 'Sparta 看不到链',
  'Sparta follows Aztec validators and keeps this server true to the chain':
    'Sparta 跟踪 Aztec 验证者，让这个服务器与链上事实一致',
  'Sparta found no way to this address from where it runs; that says nothing of your node':
    'Sparta 所在处无法到达此地址；这不说明你的节点有问题',
  'Sparta has no account on L1 here, so it adds nobody on chain.':
    'Sparta 在这里没有 L1 账户，因此不会在链上添加任何人。',
  'Sparta has not read the chain since {time}: what follows may be out of date.':
    'Sparta 自 {time} 起未读取链上数据：以下内容可能已过时。',
  'Sparta has staked as many validators for you as it may.': 'Sparta 为你质押的验证者已达上限。',
  'Sparta has staked as many validators today as it may.': 'Sparta 今天质押的验证者已达上限。',
  'Sparta is adding a validator for you on chain just now. Nothing was deleted.':
    'Sparta 正在链上为你添加验证者。没有删除任何内容。',
  'Sparta knows of no open vote against {name} in slashing round {round}: it is over, was taken back, or could not be read.':
    'Sparta 不知道罚没第 {round} 轮中有针对 {name} 的进行中投票：它已结束、被撤回，或无法读取。',
  'Sparta must be installed in the server, not only by you.': 'Sparta 必须安装在服务器中，而不仅是你个人。',
  'Sparta never asks for a private key or a seed phrase, and never sends a link to sign in a direct message.':
    'Sparta 从不索要私钥或助记词，也从不在私信中发送签名链接。',
  'Sparta now watches these for you. /my-stats shows them within a minute.':
    'Sparta 现在为你跟踪它们。/my-stats 会在一分钟内显示。',
  'Sparta now watches {address} for you. /my-stats shows it within a minute.':
    'Sparta 现在为你跟踪 {address}。/my-stats 会在一分钟内显示。',
  'Sparta reads the chain again.': 'Sparta 重新读取链上数据了。',
  'Sparta sent {amount} ether to {attester}, for the fees of its proposals. It does so once.':
    'Sparta 向 {attester} 发送了 {amount} ether，用于其提案的费用。只发一次。',
  'Sparta stakes nobody on this network, so the keystore of {attester} was not used.':
    'Sparta 在此网络上不质押，因此未使用 {attester} 的 keystore。',
  'Sparta tells you what becomes of it. To validate on {rollup}, deposit another attester there.':
    '结果会由 Sparta 通知你。要在 {rollup} 上验证，请在那里用另一个 attester 存款。',
  'Sparta tells you when it joins the queue.': '它进入队列时 Sparta 会通知你。',
  'Sparta was away and is catching up. It still has to read what happened in so many blocks of L1: {count}. What follows is of now; alerts of that time may come late.':
    'Sparta 曾离线，正在追赶。仍需读取的 L1 区块数：{count}。以下为当前情况；那段时间的警报可能迟到。',
  'Sparta works in its Discord server, not in direct messages.':
    'Sparta 在其 Discord 服务器中工作，不在私信中。',
  'Sparta’s Aztec node does not answer': 'Sparta 的 Aztec 节点没有应答',
  'Sparta’s Aztec node follows another L1 chain': 'Sparta 的 Aztec 节点跟随另一条 L1 链',
  'Sparta’s Aztec node follows another rollup': 'Sparta 的 Aztec 节点跟随另一个 rollup',
  'Sparta’s Aztec node lags': 'Sparta 的 Aztec 节点落后',
  'Sparta’s Aztec node was restarted': 'Sparta 的 Aztec 节点已重启',
  'Sparta’s L1 endpoints disagree': 'Sparta 的 L1 端点不一致',
  'Sparta’s account can add no validator': 'Sparta 的账户无法添加任何验证者',
  'Sparta’s account has too little ether for this right now.': 'Sparta 的账户目前 ether 不足。',
  'Sparta’s account runs dry': 'Sparta 的账户即将耗尽',
  Stake: '质押',
  'Stake cannot be withdrawn to {recipient}.': '质押不能提取到 {recipient}。',
  'Stake in all': '质押总量',
  'Stake it': '质押',
  'Stake it yourself with the Aztec CLI, then run /add-validator without the keystore.':
    '请用 Aztec CLI 自行质押，然后运行不带 keystore 的 /add-validator。',
  'Stake it yourself with the Aztec CLI; Sparta then watches it: /add-validator.':
    '请用 Aztec CLI 自行质押；之后 Sparta 会跟踪它：/add-validator。',
  'Stake the validator yourself, then link it.': '请自行质押验证者，然后关联它。',
  'Stake this validator?': '质押此验证者？',
  'Stake to join': '加入所需质押',
  Staked: '已质押',
  'Start the node, or look at its P2P_PORT. {udp}': '请启动节点，或检查其 P2P_PORT。{udp}',
  'Stop its node. To validate again, deposit with a new attester and a new BLS key.':
    '请停止其节点。要再次成为验证者，请用新的 attester 和新的 BLS 密钥存入。',
  'Stop watching this validator?': '停止跟踪此验证者？',
  'Stop watching {validator}': '停止跟踪 {validator}',
  'Subscribe to this address in your calendar program: it brings duties and withdrawal dates.':
    '在日历程序中订阅此地址：它包含职责和提取日期。',
  'Suspend this operator': '暂停此运营者',
  'Suspend {name}?': '暂停 {name}？',
  'TCP {port} answers. {udp}': 'TCP {port} 有响应。{udp}',
  'TCP {port} did not answer within 3 s': 'TCP {port} 在 3 秒内没有响应',
  'TCP {port}, the node’s JSON-RPC, answers anybody': 'TCP {port}（节点的 JSON-RPC）对任何人都有响应',
  'TCP {port}, the node’s administration, answers anybody': 'TCP {port}（节点的管理端口）对任何人都有响应',
  'Take an approved operator’s standing and role, and say why': '取消已批准运营者的身份和角色，并说明原因',
  'Take one back first: /delegate lists them.': '请先收回一个：/delegate 可列出。',
  'Take them back': '撤销',
  'Take words that nobody would guess, and no password of yours.': '请用别人猜不到的词，不要用你的密码。',
  'Taken back': '已撤回',
  'Taken back: {title}': '已撤回：{title}',
  'Talk to a moderator.': '请联系管理员。',
  'Tell a moderator, and ask again once it was filled up.': '请告诉管理员，充值后再请求。',
  'Tell me of duties ahead': '通知我即将到来的职责',
  'Tell whoever runs Sparta.': '请告诉 Sparta 的运营者。',
  'Tell whoever runs Sparta: the account needs ether.': '请告诉 Sparta 的运营者：账户需要 ether。',
  'Tell whoever runs Sparta: the account needs staking tokens.': '请告诉 Sparta 的运营者：账户需要质押代币。',
  'Test of your alerts': '提醒测试',
  'That does not look right': '看起来不对',
  'That is our fault': '这是我们的错',
  'That is you. Nothing was changed.': '那是你自己。没有任何更改。',
  'That withdrawer is not proven to be yours any more.': '该 withdrawer 已不再证明属于你。',
  'The Aztec network': 'Aztec 网络',
  'The Aztec network now: rollup, epoch, committee, queue, slashing':
    'Aztec 网络现状：rollup、epoch、委员会、队列、罚没',
  'The Aztec network, as it was': 'Aztec 网络（先前状态）',
  'The BLS key or its proof is no point of the curve bn254.': 'BLS 密钥或其证明不是 bn254 曲线上的点。',
  'The L1 block that this alert came from is no longer part of the chain, so it did not happen. If it happens again you are told again.':
    '此提醒所依据的 L1 区块已不在链上，因此它没有发生。若再次发生会再次通知你。',
  'The Registry knows no rollup: the network has not begun.': 'Registry 不知道任何 rollup：网络尚未开始。',
  'The account of Sparta, {account}, holds {held} ether, and adding a validator may take {needed}.':
    'Sparta 的账户 {account} 持有 {held} ether，添加一个验证者可能需要 {needed}。',
  'The account of Sparta, {account}, holds {held} tokens, and one validator takes {needed}.':
    'Sparta 的账户 {account} 持有 {held} 个代币，而一个验证者需要 {needed}。',
  'The alerts are dropped': '提醒已丢弃',
  'The alerts are released': '提醒已放行',
  'The attester’s L1 address: 0x and 40 hex digits': 'attester 的 L1 地址：0x 和 40 位十六进制数字',
  'The body is not JSON.': '正文不是 JSON。',
  'The chain does not show that this operator controls it. Nothing was changed.':
    '链上没有显示此运营者控制它。没有任何更改。',
  'The chain has not been read yet.': '尚未读取链上数据。',
  'The chain shows the deposit and not its transaction.': '链上有存款，但没有其交易。',
  'The checksum of {field} (its upper and lower case letters) is wrong: a character may be mistyped.':
    '{field} 的校验（大小写字母）错误：可能有字符输错。',
  'The committee of epoch {epoch} is not known yet.': 'epoch {epoch} 的委员会尚未知晓。',
  'The committee of this epoch is not known yet.': '此 epoch 的委员会尚未知晓。',
  'The contract refused and did not say why.': '合约拒绝了，且没有说明原因。',
  'The contract refused the transaction and did not say why.': '合约拒绝了交易，且没有说明原因。',
  'The contract refused with {name}.': '合约以 {name} 拒绝。',
  'The contract refused: {reason}': '合约拒绝了：{reason}',
  'The council acts on faults of the node software, the contracts or the network. If it was the outage of one operator, do not file it.':
    '委员会只处理节点软件、合约或网络的故障。如果是单个运营者的停机，请不要提交。',
  'The council’s form': '委员会的表单',
  'The day in numbers': '今日数字',
  'The delay is over: {stake} of {attester} are free, and can no longer be slashed.':
    '延迟期已过：{attester} 的 {stake} 已释放，不能再被罚没。',
  'The deposit for {attester} is made, but it is not a validator yet: it joins when the queue lets it in. {place}':
    '{attester} 的存款已完成，但它还不是验证者：队列放行后才加入。{place}',
  'The deposit for {name} failed': '{name} 的存款失败',
  'The deposit of your validator failed': '你的验证者存款失败',
  'The deposit of your validator is mined': '你的验证者存款已上链',
  'The draw of epoch {epoch} changed: {validator} is not on its committee.':
    'epoch {epoch} 的抽选已变：{validator} 不在其委员会中。',
  'The entry queue does not move': '进入队列不移动',
  'The entry queue does not move for {name}': '{name} 的进入队列不移动',
  'The entry queue does not show it: it was reached already. /my-stats shows how it stands.':
    '进入队列中没有它：已经轮到。/my-stats 显示其状态。',
  'The entry queue does not show the deposit yet.': '进入队列尚未显示该存款。',
  'The entry queue is empty.': '进入队列为空。',
  'The entry queue moves again for {name}': '{name} 的进入队列恢复移动',
  'The entry queue moves at this pace from now on: look at your place with /my-stats.':
    '从现在起进入队列按此速度移动：请用 /my-stats 查看你的位置。',
  'The entry queue reached it and the contract did not take it in. The stake of {amount} tokens went to the withdrawer {withdrawer}.':
    '轮到它时合约没有接纳。{amount} 个代币的质押已退给 withdrawer {withdrawer}。',
  'The entry queue was flushed in epoch {epoch} already.': 'epoch {epoch} 已清空过进入队列。',
  'The file is gone.': '文件已不存在。',
  'The file is larger than {bytes} bytes.': '文件大于 {bytes} 字节。',
  'The file is no UTF-8 text.': '该文件不是 UTF-8 文本。',
  'The file keyN_staker_output.json. Never a private key or a seed phrase.':
    '文件 keyN_staker_output.json。绝不是私钥或助记词。',
  'The files that belong here could not be sent. Run the command again to get them.':
    '附属文件无法发送。请重新运行命令以获得它们。',
  'The first validators of the entry queue need more gas than they were given.':
    '进入队列最前面的验证者需要比所给更多的 gas。',
  'The first {count} are shown; validator_address narrows the list.':
    '显示前 {count} 个；validator_address 可缩小列表。',
  'The handler wants the proof of a passport, and the one Sparta gave does not do.':
    'handler 需要护照证明，而 Sparta 提供的不符合。',
  'The keystore holds more than one validator: {attesters}.': 'keystore 包含多个验证者：{attesters}。',
  'The keystore holds {attester} more than once.': 'keystore 中 {attester} 出现多次。',
  'The keystore is empty: it names no validator.': 'keystore 为空：没有列出任何验证者。',
  'The keystore is larger than {limit} KB.': 'keystore 大于 {limit} KB。',
  'The keystore is not JSON.': 'keystore 不是 JSON。',
  'The keystore is not of {attester}: it holds {attesters}.':
    'keystore 不属于 {attester}：其中是 {attesters}。',
  'The last 400 days, newest first. This look-up is recorded.': '最近 400 天，最新的在前。此次查询已记录。',
  'The last try for this validator is not final on L1 yet.': '此验证者的上一次尝试在 L1 上尚未最终确定。',
  'The name of a large city in it; the digest comes at eight in the morning there':
    '该时区内大城市的名字；摘要在当地早上八点送达',
  'The name to show for you; display only': '为你显示的名字；仅用于显示',
  'The network cannot check the proof of this BLS key.': '网络无法检查此 BLS 密钥的证明。',
  'The network has a new rollup': '网络有了新的 rollup',
  'The network in epoch {epoch}': 'epoch {epoch} 的网络',
  'The network makes no checkpoints': '网络没有产生检查点',
  'The network misses many of its duties': '网络错过了许多职责',
  'The network moved to a new rollup meanwhile, so Sparta started over on that one.':
    '网络已迁移到新的 rollup，因此 Sparta 在新的上重新开始。',
  'The network moved to a new rollup meanwhile. Ask again: /add-validator.':
    '网络已迁移到新的 rollup。请再次请求：/add-validator。',
  'The network starts once {wanted} validators wait; now there are {queued}.':
    '有 {wanted} 个验证者等待时网络才会启动；现在有 {queued} 个。',
  'The newest checkpoint on L1 is {checkpoint}; slots since then without another: {slots}.':
    'L1 上最新检查点是 {checkpoint}；此后没有新检查点的 slot 数：{slots}。',
  'The newest data is {minutes} min old. Until that changes nothing is said of any validator: neither that it is well nor that it is not.':
    '最新数据已有 {minutes} 分钟。在此改变之前，不对任何验证者下结论：既不说正常，也不说异常。',
  'The newest slot it judged is {lagSlots} slots old. What attestations it saw says nothing about now, and nobody is warned or cleared by it meanwhile.':
    '它评判的最新 slot 已过去 {lagSlots} 个 slot。它看到的证明不能说明现在，期间不会据此警告或澄清任何人。',
  'The picture has a cell for each slot of the last epochs on the committee: full for attested, crossed for missed, a cap where it had to propose, a thin line where nothing was due, hatched for unknown.':
    '图中每格为最近委员会 epoch 的一个 slot：实心为已证明，叉为错过，带顶线为须提案，细线为无职责，斜线为未知。',
  'The proof of an epoch did not come in time. Every checkpoint after {proven} can be undone at any moment. Checkpoints at stake: {waiting}.':
    '某个 epoch 的证明没有按时到达。{proven} 之后的每个检查点随时可能被撤销。受影响的检查点数：{waiting}。',
  'The proof of possession does not belong to this BLS key.': '所有权证明不属于此 BLS 密钥。',
  'The rest of the stake of {validator} is free, once its withdrawer has called initiateWithdraw.':
    '其 withdrawer 调用 initiateWithdraw 后，{validator} 的剩余质押即可释放。',
  'The rest of {name} can be withdrawn later': '{name} 的剩余部分稍后可提取',
  'The rollup lets nobody in at present.': 'rollup 目前不放行任何人。',
  'The round is vetoed already.': '该轮已被否决。',
  'The round was carried out: a veto can no longer stop it.': '该轮已执行：否决已无法阻止。',
  'The round was never carried out and no longer can be.': '该轮从未执行，也不能再执行。',
  'The rules of an older rollup have changed': '旧 rollup 的规则已更改',
  'The rules of the rollup have changed': 'rollup 的规则已更改',
  'The slash {payload} was vetoed.': '罚没 {payload} 已被否决。',
  'The stake is locked until {time}.': '质押锁定至 {time}。',
  'The stake of {attester} cannot be slashed any more: it is free to be withdrawn.':
    '{attester} 的质押已不能再被罚没：可以提取。',
  'The stake of {attester} was paid out: {amount}. This address can never be registered again.':
    '{attester} 的质押已支付：{amount}。此地址永远不能再注册。',
  'The stake of {name} can be withdrawn': '{name} 的质押可提取',
  'The stake of {validator} is free: call finalizeWithdraw on the rollup.':
    '{validator} 的质押已释放：请在 rollup 上调用 finalizeWithdraw。',
  'The stake went back to the withdrawer {address}.': '质押已退回 withdrawer {address}。',
  'The stake went back to the withdrawer.': '质押已退回 withdrawer。',
  'The staking asset handler adds only addresses on its list, and this is none of them.':
    'staking asset handler 只添加其名单上的地址，而此地址不在其中。',
  'The staking asset handler gave tokens for this passport before, and gives them once.':
    'staking asset handler 已为此护照发放过代币，且只发放一次。',
  'The staking asset handler has added its quota of validators. It adds more from {time}.':
    'staking asset handler 已用完验证者配额。将从 {time} 起继续添加。',
  'The staking asset handler has no passport for this attester.':
    'staking asset handler 没有此 attester 的护照。',
  'The staking asset handler has no tokens left.': 'staking asset handler 已没有代币。',
  'The staking asset handler never added {attester}.': 'staking asset handler 从未添加过 {attester}。',
  'The text is attached: its first line is the title of the issue. Complete what is left open, and file it yourself. Sparta sends nothing to the council.':
    '文本已附上：第一行是 issue 的标题。请补全空缺并自行提交。Sparta 不会向委员会发送任何内容。',
  'The time to prove the oldest checkpoint without a proof ends {deadline}. After that, every checkpoint after {proven} can be undone. Checkpoints at stake: {waiting}.':
    '证明最旧的未证明检查点的期限 {deadline} 截止。此后 {proven} 之后的每个检查点都可能被撤销。受影响的检查点数：{waiting}。',
  'The token {token} did not move.': '代币 {token} 没有转移。',
  'The transaction reverted, so no stake was taken.': '交易已回滚，没有取走质押。',
  'The validators that were staked through them can be watched without another signature: /add-validator takes their addresses.':
    '通过它们质押的验证者可跟踪而无需再次签名：/add-validator 接受其地址。',
  'The vote against {name} came to nothing': '针对 {name} 的投票没有结果',
  'The vote against {name} is no longer valid': '针对 {name} 的投票已失效',
  'The vote against {name} was vetoed': '针对 {name} 的投票已被否决',
  'The vote closed without a quorum: nothing is taken.': '投票结束时未达法定票数：不会取走任何东西。',
  'The vote is open until {ends}: each vote can change what is to be vetoed. Make the text anew then.':
    '投票开放至 {ends}：每一票都可能改变要否决的内容。届时请重新生成文本。',
  'The withdrawer': 'withdrawer',
  'The withdrawer alone can take the validator out, and gets its stake and every refund.':
    '只有 withdrawer 能让验证者退出，并获得其质押和所有退款。',
  'The withdrawer began the exit of {attester}. It is no longer a validator, and its {stake} can still be slashed until they are withdrawable. {until}':
    'withdrawer 开始了 {attester} 的退出。它不再是验证者，其 {stake} 在可提取之前仍可能被罚没。{until}',
  'The withdrawer gets the rest by calling `initiateWithdraw`; start anew with another attester.':
    'withdrawer 调用 `initiateWithdraw` 即可取回剩余部分；请用另一个 attester 重新开始。',
  'The withdrawer gets the stake and every refund, and can never be changed. Check it twice.':
    'withdrawer 获得质押和所有退款，且永远不能更改。请再三核对。',
  'The withdrawer gets the stake by calling `initiateWithdraw`. If you did not ask for this, the attester’s key is in other hands.':
    'withdrawer 调用 `initiateWithdraw` 即可取回质押。如果不是你请求的，attester 的密钥已落入他人之手。',
  'The withdrawer {address}': 'withdrawer {address}',
  'The worst come first; give validator_address to see one in full. {read}':
    '最差的排在最前；用 validator_address 可查看某一个的全部内容。{read}',
  'There are more than {count} operators, too many to look at in one command.':
    '运营者超过 {count} 个，一个命令无法全部检查。',
  'There is a duty ahead': '即将有职责',
  'There is a private key in this, or what opens one. Sparta did not keep it.':
    '其中含有私钥，或可打开私钥的内容。Sparta 没有保留它。',
  'There is no command {command} here any more.': '这里已没有命令 {command}。',
  'There is no command {command}.': '没有命令 {command}。',
  'There is no committee: it takes {expected} validators, and there are {actual}.':
    '没有委员会：需要 {expected} 个验证者，现有 {actual} 个。',
  'There is no quorum yet, so there is nothing to veto yet. Make the text anew once there is.':
    '尚未达到法定票数，因此还没有可否决的内容。达到后请重新生成文本。',
  'There is no such challenge. Nothing was changed.': '没有这样的挑战。没有任何更改。',
  'There is no time zone {zone}.': '没有时区 {zone}。',
  'There the stake is real: stake it yourself, then link the validator.':
    '那里的质押是真实的：请自行质押，然后关联验证者。',
  'These BLS keys are being staked for another attester.': '这些 BLS 密钥正用于质押另一个 attester。',
  'These alerts are no longer held. Nothing was changed.': '这些提醒已不再暂缓。没有任何更改。',
  'These people see it through you and no longer will: {people}': '这些人通过你查看它，之后将不能：{people}',
  'They are told by direct message. /mod-approve-operator takes it back.':
    '会通过私信通知他们。/mod-approve-operator 可撤销。',
  'They are told that you did this. Either of you ends it with /delegate; it ends when you unlink it.':
    '他们会被告知是你做的。你们任何一方都可用 /delegate 结束；取消关联时也会结束。',
  'They become one with /register.': '通过 /register 即可成为。',
  'They control nothing: they cannot add or remove validators, let in others, or get a role by it.':
    '他们不控制任何东西：不能添加或移除验证者，不能让别人进入，也不会因此获得角色。',
  'They got a direct message about it.': '已就此向其发送私信。',
  'They left the server.': '他们离开了服务器。',
  'They may see it now': '他们现在可以查看了',
  'They take no direct messages, so tell them.': '对方不接收私信，请直接告知。',
  'This BLS key was used before: each key can stake once only.':
    '此 BLS 密钥已被使用：每个密钥只能质押一次。',
  'This Sparta serves another Discord server.': '这个 Sparta 服务于另一个 Discord 服务器。',
  'This address can never be registered again.': '此地址永远不能再注册。',
  'This address is already linked to you': '此地址已与你关联',
  'This alert is not kept any more, or not about a validator of yours.':
    '此提醒已不再保留，或不是关于你的验证者。',
  'This alert is not kept any more.': '此提醒已不再保留。',
  'This attester was a validator before, or is one on another rollup.':
    '此 attester 曾是验证者，或在另一个 rollup 上是验证者。',
  'This belongs to somebody else. Nothing was changed.': '这属于别人。没有任何更改。',
  'This can be taken back within {hours} hours. Nothing was changed.':
    '这可在 {hours} 小时内撤销。没有任何更改。',
  'This challenge expired at {time}. Nothing was changed.': '此挑战已于 {time} 过期。没有任何更改。',
  'This challenge is dated in the future. Nothing was changed.': '此挑战的日期在未来。没有任何更改。',
  'This challenge was already answered. Nothing was changed.': '此挑战已被回答。没有任何更改。',
  'This command is for moderators.': '此命令仅限管理员。',
  'This command is gone.': '此命令已不存在。',
  'This draw is provisional: it may still change.': '此抽选是暂定的：仍可能改变。',
  'This file does not come from Discord.': '该文件不是来自 Discord。',
  'This file is not kept at Discord.': '该文件未保存在 Discord。',
  'This has expired. Nothing was changed.': '这已过期。没有任何更改。',
  'This is how alerts about your validators reach you. Nothing is wrong.':
    '关于你的验证者的提醒会这样送达。没有出问题。',
  'This is over an hour old. Nothing was staked.': '这已超过一小时。没有质押任何东西。',
  'This link is incomplete. Copy it again from Discord.': '此链接不完整。请从 Discord 重新复制。',
  'This look-up is recorded.': '此次查询已记录。',
  'This message is edited as it develops.': '此消息会随进展编辑。',
  'This message is from an older version of Sparta.': '此消息来自旧版本的 Sparta。',
  'This operator is already suspended. Nothing was changed.': '此运营者已被暂停。没有任何更改。',
  'This operator is already {status}. Nothing was changed.': '此运营者的状态已是“{status}”。没有任何更改。',
  'This operator is {status}. Nothing was changed.': '此运营者状态为 {status}。没有任何更改。',
  'This person takes no direct messages.': '此人不接收私信。',
  'This plan is gone. Nothing was changed.': '此计划已不存在。没有任何更改。',
  'This plan is too old. Nothing was changed.': '此计划已过期。没有任何更改。',
  'This question is too old to be answered. Nothing was changed.': '此问题已过期，无法回答。没有任何更改。',
  'This question is too old to be answered. Nothing was deleted.':
    '此问题已过期，无法回答。没有删除任何内容。',
  'This question waits {minutes} minutes.': '此问题等待 {minutes} 分钟。',
  'This request names nobody.': '此请求没有指明任何人。',
  'This signature was not made by {address} over this text. Nothing was changed.':
    '此签名不是由 {address} 对此文本作出的。没有任何更改。',
  'This stake was withdrawn before.': '此质押之前已提取。',
  'This validator is not linked to you.': '此验证者未与你关联。',
  'This withdrawal was never begun.': '此提取从未开始。',
  'Through quiet hours, maintenance and mutes too': '在安静时段、维护和静音期间也送达',
  'Time zone': '时区',
  To: '到',
  'To add it again you prove control again.': '要重新添加，需要再次证明控制权。',
  'To validate on {rollup}, exit there, then deposit again to follow the latest rollup.':
    '要在 {rollup} 上验证，请从那里退出，再以跟随最新 rollup 的方式存款。',
  'Told of duties ahead': '通知即将到来的职责',
  'Told to the person and kept in the audit trail; 300 characters at most':
    '告知本人并保存在审计记录中；最多 300 个字符',
  'Told: {told}. Waiting: {waiting}. Noted only: {noted}.':
    '已通知：{told}。等待：{waiting}。仅记录：{noted}。',
  Transaction: '交易',
  'Treat that key as exposed: make a new one, and stake nothing with it. Sparta needs the public file alone, keyN_staker_output.json.':
    '请视该密钥为已泄露：生成新的，不要用它质押。Sparta 只需要公开文件 keyN_staker_output.json。',
  'Try again in a few minutes.': '请几分钟后重试。',
  'Try again in a few minutes; if it stays so, tell a moderator.': '请几分钟后重试；若仍如此请告诉管理员。',
  'Try again in a minute': '请一分钟后重试',
  'Try again in a minute.': '请一分钟后重试。',
  'Try again then.': '请届时再试。',
  'Try again: Sparta asks the Registry which rollup is the latest.':
    '请重试：Sparta 会向 Registry 查询最新的 rollup。',
  'Try an IPv4 address, or a port checker of your own.': '请尝试 IPv4 地址，或自己的端口检测工具。',
  'Turn a registration down, and say why': '拒绝注册，并说明原因',
  'Turn the calendar off': '关闭日历',
  'Type a name and pick from the list': '输入名字并从列表选择',
  'UDP {port}, which peers use as well, cannot be tested from here.':
    '对等节点同样使用的 UDP {port} 无法从这里测试。',
  'Unproven checkpoints can be pruned': '未证明的检查点可能被剪除',
  'Unstable: {title}': '不稳定：{title}',
  'Until I end it': '直到我结束',
  'Until the next duty': '直到下一次职责',
  'Upgrade its node to the version of the new rollup: on the old one it misses its duties.':
    '请将其节点升级到新 rollup 的版本：在旧的上会错过职责。',
  'Upgrade your node to the version of the new rollup now: on the old one it misses its duties. What is pinned to an older rollup needs its old node for as long as its stake is there.':
    '请立即将节点升级到新 rollup 的版本：在旧的上会错过职责。固定在旧 rollup 上的，只要质押仍在那里就需要旧节点。',
  'Use /add-validator in the server to have Sparta watch your validators; /my-stats shows those it watches already.':
    '请在服务器中使用 /add-validator，让 Sparta 跟踪你的验证者；/my-stats 显示已在跟踪的。',
  'Use /add-validator with its address.': '请用其地址使用 /add-validator。',
  'Use /add-validator with the address of your attester.': '请用 attester 地址使用 /add-validator。',
  'Use /alerts with the action history.': '请使用操作 history 的 /alerts。',
  'Use /delegate first to let somebody of your team see a validator.':
    '请先用 /delegate 让团队中的人查看一个验证者。',
  'Use /help to see the commands.': '用 /help 查看命令。',
  'Use /help without an option to see them all.': '使用不带选项的 /help 查看全部命令。',
  'Use /register first.': '请先使用 /register。',
  'Use /register to prove it.': '请用 /register 证明它。',
  'Use /register with an address you control.': '请用你控制的地址使用 /register。',
  'Use the public file that the Aztec CLI writes, keyN_staker_output.json: {shape}.':
    '请使用 Aztec CLI 写出的公开文件 keyN_staker_output.json：{shape}。',
  Validator: '验证者',
  'Validator added': '验证者已添加',
  'Validators added: {count}': '已添加验证者：{count}',
  'Validators left: {count}. Press the button again for more.': '剩余验证者：{count}。再按一次按钮查看更多。',
  'Validators of it in all: {count}': '其验证者总数：{count}',
  'Validators of its provider': '其提供商的验证者',
  'Validators of the first set': '首个集合的验证者数',
  'Validators watched for them: {count}; they stay watched.': '为其跟踪的验证者：{count}；将继续跟踪。',
  'Veto request': '否决请求',
  Votes: '票数',
  'Votes that make a slash': '构成罚没的票数',
  'Votes to slash are counted by these rules from now on; votes cast before may have lapsed.':
    '从现在起罚没投票按这些规则计数；此前的投票可能已失效。',
  'Wait for the next epoch.': '请等待下一个 epoch。',
  'Wait for the refund, then deposit on the canonical rollup; the same attester and keys can be used, since it never joined.':
    '请等待退款，然后在规范 rollup 上存款；可用相同的 attester 和密钥，因为它从未加入。',
  'Wait until it has joined there, or use a new attester.': '等它在那里加入，或使用新的 attester。',
  'Warning: {title}': '警告：{title}',
  'Watch these validators': '跟踪这些验证者',
  'Watched by Sparta': 'Sparta 跟踪的',
  'Watched validators': '跟踪的验证者',
  'Watched validators that moved with it: {moved}; that stay on an older rollup: {stayed}; that wait in the queue of an older one: {waiting}.':
    '被跟踪的验证者：已迁移 {moved}；留在旧 rollup 的 {stayed}；在旧队列等待的 {waiting}。',
  Webhook: 'Webhook',
  'What Sparta can do, and how': 'Sparta 能做什么、怎么做',
  'What Sparta stores about you': 'Sparta 存储的关于你的信息',
  'What came of it': '结果',
  'What cast wallet sign printed: 0x and hex digits': 'cast wallet sign 打印的内容：0x 和十六进制数字',
  'What is left of them is little enough to be told.': '剩下的已足够少，可以通知。',
  'What is raised about your validators stands here, whether you were told of it or not.':
    '关于你的验证者的提醒都在这里，无论是否通知过你。',
  'What is stored about you: look, take it with you, or delete it': '存储的关于你的信息：查看、带走或删除',
  'What it did in epoch {epoch} is unknown.': '它在 epoch {epoch} 做了什么未知。',
  'What it is accused of is not known: the votes on L1 do not say.':
    '不清楚它被指控什么：L1 上的投票没有说明。',
  'What stands now is vetoed already; a further vote can make it something else.':
    '目前的内容已被否决；再有一票就可能变成别的内容。',
  'What this would leave of its stake could not be read.': '这之后其质押剩余多少无法读取。',
  'What was changed is put back within a minute or two. These people’s roles are then left alone for a day, unless a moderator decides about one of them.':
    '已更改的内容会在一两分钟内恢复。之后一天内不再改动这些人的角色，除非管理员对其中某人做出决定。',
  'What was not delivered can be read from the REST API.': '未投递的内容可从 REST API 读取。',
  'What was wrong is no longer so.': '先前的问题已不存在。',
  'What you typed is no longer kept.': '你输入的内容已不再保留。',
  'What you were alerted of is over': '提醒过你的事已结束',
  'When it is safe to restart is unknown: the committee of this epoch could not be read.':
    '何时可安全重启未知：无法读取此 epoch 的委员会。',
  'Whether your validators and your node are ready, and what to do where they are not':
    '你的验证者和节点是否就绪，未就绪时该做什么',
  'While you had quiet: {count}': '安静期间：{count}',
  'Who did what, when and to whom; look-ups too': '谁在何时对谁做了什么；包括查询',
  'Who holds which validator is shown to nobody but you, those you let in, and moderators, whose looks are recorded.':
    '谁持有哪个验证者，只对你、你允许的人以及查询会被记录的管理员可见。',
  'Who may see it: type a name and pick from the list, or mention them':
    '谁可以查看：输入名字并从列表选择，或提及他们',
  'Who may see your validators by /delegate; leave it empty for nobody':
    '可通过 /delegate 查看你验证者的人；留空则无人',
  'Who may use it: {who}': '谁可以使用：{who}',
  'Who may veto a slash': '谁可否决罚没',
  'Who shall be the withdrawer?': '谁做 withdrawer？',
  'Whoever has it can read your validators’ duties, so keep it to yourself. It is shown this once.':
    '拥有它的人可以看到你的验证者的职责，所以请自己保管。它只显示这一次。',
  'Whoever is still affected is told within a minute or two.': '仍受影响的人会在一两分钟内收到通知。',
  'Whoever runs Sparta: give it the address of a node of this network.':
    'Sparta 的运营者：请提供此网络节点的地址。',
  'Whoever runs Sparta: upgrade the node to the version of the canonical rollup.':
    'Sparta 的运营者：请将节点升级到规范 rollup 的版本。',
  'Whoever runs the handler can let the account of Sparta through: `addUnhinged`.':
    'handler 的运营者可以放行 Sparta 的账户：`addUnhinged`。',
  'Whose roles are not what they should be; look first, then mend': '谁的角色不正确；先查看，再修正',
  'With these settings you would have had {count} messages in the last {days} days, {network} of them for trouble of the whole network. In {channel} everybody had {posts}.':
    '按这些设置，最近 {days} 天你会收到 {count} 条消息，其中 {network} 条是全网问题。在 {channel} 中所有人有 {posts} 条。',
  'With {pending} waiting to be taken in all, this ejects it: it would no longer be a validator, and its address can never be registered again.':
    '合计有 {pending} 待取走，这会将其逐出：它将不再是验证者，其地址永远不能再注册。',
  Withdrawer: 'Withdrawer',
  'Write it as 22:00 or 7:30, and fill in both times.': '请写成 22:00 或 7:30，并填写两个时间。',
  'Write it as Europe/Istanbul, America/Sao_Paulo or Asia/Ho_Chi_Minh.':
    '请写成 Europe/Istanbul、America/Sao_Paulo 或 Asia/Ho_Chi_Minh。',
  Yes: '是',
  'You acknowledged it': '你已确认',
  'You are about to lose a role': '你即将失去一个角色',
  'You are approved as an operator': '你已获批成为运营者',
  'You are deleted': '你已被删除',
  'You are not registered yet.': '你还没有注册。',
  'You are registered': '你已注册',
  'You are suspended as an operator': '你的运营者身份被暂停',
  'You are told about it as before.': '你仍像以前一样收到通知。',
  'You are told as soon as it is approved. Nothing more is needed from you.':
    '批准后会立即通知你。你无需再做什么。',
  'You asked for {count} proofs within 15 minutes. Nothing was changed.':
    '你在 15 分钟内请求了 {count} 次证明。没有任何更改。',
  'You can register again at any time and start anew. Take an export first if you want one: /privacy.':
    '你可以随时重新注册并重新开始。如需导出请先进行：/privacy。',
  'You did not ask for this? /delegate in the server ends it.': '不是你请求的？在服务器中用 /delegate 结束。',
  'You did not prove that you control {validator}.': '你没有证明你控制 {validator}。',
  'You get a direct message when it is done.': '完成后你会收到私信。',
  'You get no more alerts about it, it leaves /my-stats, and your roles are looked at again.':
    '你不再收到它的提醒，它会从 /my-stats 中移除，并会重新检查你的角色。',
  'You have no validators to mute.': '你没有可静音的验证者。',
  'You have not proven {withdrawer}. Nothing was changed.': '你没有证明 {withdrawer}。没有任何更改。',
  'You hear of it again only if it gets worse, or comes back once it was over; and when it is over.':
    '只有变糟、结束后再次出现或结束时，你才会再收到通知。',
  'You let nobody see your validators, and nobody lets you see theirs.':
    '你没有让任何人查看你的验证者，也没有人让你查看他们的。',
  'You lose the operator role, cannot use operator commands, and are not alerted about validators. Nothing of yours on chain is touched by this. Talk to a moderator of the server: they can approve you again.':
    '你失去运营者角色，无法使用运营者命令，也不再收到有关验证者的警报。这不影响你在链上的任何东西。请与服务器的管理员联系：他们可以重新批准你。',
  'You may look at a validator of somebody else': '你可以查看别人的验证者',
  'You no longer look at a validator of somebody else': '你不再查看别人的验证者',
  'You proved the address that is its withdrawer on chain.': '你已证明其链上的 withdrawer 地址。',
  'You proved this very address.': '你已证明这个地址本身。',
  'You see {validator}, by <@{person}>': '你可查看 {validator}，由 <@{person}> 允许',
  'Your alerts': '你的提醒',
  'Your alerts, newest first': '你的提醒，最新的在前',
  'Your calendar': '你的日历',
  'Your day in alerts': '你今日的提醒',
  'Your digest is ready': '你的摘要已就绪',
  'Your direct messages are closed and no thread could be opened, so you are named here.':
    '你的私信已关闭且无法开设子区，所以在这里提及你。',
  'Your direct messages are closed and no thread could be opened: you are named in {channel}.':
    '你的私信已关闭且无法开设子区：在 {channel} 提及了你。',
  'Your direct messages are closed to Sparta since {time}. Allow direct messages from members of this server; until then you are told in a thread or by a mention.':
    '自 {time} 起你的私信对 Sparta 关闭。请允许此服务器成员的私信；在此之前会在子区或以提及方式通知你。',
  'Your direct messages are closed, and Sparta can write nowhere else.': '你的私信已关闭，Sparta 无处可写。',
  'Your direct messages are closed, so it could not be sent to you. /alerts with the action history shows it to you alone.':
    '你的私信已关闭，无法发送给你。使用操作 history 的 /alerts 只显示给你。',
  'Your direct messages are closed, so it could not be sent to you. /alerts with the action history shows you alone what is in it.':
    '你的私信已关闭，无法发送给你。使用操作 history 的 /alerts 只向你显示其内容。',
  'Your direct messages are closed, so it could not be sent to you. /duties shows it to you alone.':
    '你的私信已关闭，无法发送给你。/duties 只显示给你。',
  'Your direct messages are closed, so it stands in your private thread {channel}.':
    '你的私信已关闭，所以它在你的私密子区 {channel}。',
  'Your direct messages are closed, so the rest is in /my-stats.': '你的私信已关闭，其余内容见 /my-stats。',
  'Your node’s public IPv4 or IPv6 address, to be dialled': '你节点的公网 IPv4 或 IPv6 地址，用于拨测',
  'Your phrase': '你的口令',
  'Your phrase: {phrase}. Sparta never sends a link to sign, and never asks for a key.':
    '你的口令：{phrase}。Sparta 从不发送签名链接，也从不索要密钥。',
  'Your registration is rejected.': '你的注册被拒绝。',
  'Your registration is suspended.': '你的注册被暂停。',
  'Your registration is {status}.': '你的注册状态：{status}。',
  'Your registration waits for a moderator.': '你的注册在等待管理员。',
  'Your registration was not accepted': '你的注册未被接受',
  'Your settings were changed elsewhere meanwhile.': '你的设置已在别处更改。',
  'Your validator is in line to be staked': '你的验证者正在排队等待质押',
  'Your validator is in the entry queue': '你的验证者在进入队列中',
  'Your validator was not staked': '你的验证者未被质押',
  'Your validators: status, stake, queue, duties': '你的验证者：状态、质押、队列、职责',
  'Your validators: {count}': '你的验证者：{count}',
  'Your validators: {count}; page {page} of {pages}': '你的验证者：{count}；第 {page}/{pages} 页',
  'Your week in alerts': '你本周的提醒',
  '`{option}` {description}': '`{option}` {description}',
  '`{option}` {description} (optional)': '`{option}` {description}（可选）',
  'a checkpoint with incorrect attestations': '证明不正确的检查点',
  'a checkpoint with too few attestations': '证明过少的检查点',
  'a former member': '一位前成员',
  'a notice, which you did not ask for': '一条你没有要求的提示',
  'a proposer: nobody’s duty could be met in that slot': '提案者：该 slot 中没有人能完成职责',
  'a role of yours that is due to go': '你即将失去的一个角色',
  'addresses you proved, and validators you may see': '你证明的地址，以及你可查看的验证者',
  'affected: {affected}, observed: {observed}': '受影响：{affected}，观察到：{observed}',
  'after {minutes} min <@{person}> is told': '{minutes} 分钟后通知 <@{person}>',
  'an invalid block proposal': '无效的区块提案',
  approved: '已批准',
  'approved by a moderator': '已由管理员批准',
  'as of {time}': '截至 {time}',
  'at least {met} of {total} duties met': '{total} 项职责中至少完成 {met} 项',
  'at least {percent} % in epoch {epoch}, by what was published on L1':
    'epoch {epoch} 至少 {percent} %，依据 L1 上公布的内容',
  'at least {percent} %; epochs known {known} of {epochs}': '至少 {percent} %；已知 epoch {known}/{epochs}',
  'attestations missed in a row, up to the last: {count}': '截至最近连续错过的证明：{count}',
  'attested {attested}, proposed {proposed} in slots {from}–{to}':
    'slot {from}–{to}：证明 {attested}，提案 {proposed}',
  'attesters: {count}': 'attester：{count}',
  'attesting to what follows an invalid checkpoint': '证明无效检查点之后的内容',
  'being on the committee of a valid epoch that was pruned': '身处被裁剪的有效 epoch 的委员会',
  'below your level': '低于你的级别',
  'by one small slash: {one}; by two: {two}; least headroom: {least}':
    '一次小额罚没：{one}；两次：{two}；最小余量：{least}',
  'by the {percent} % rule out of reach in this epoch': '按 {percent} % 规则在此 epoch 中已不可能达到',
  'by the {percent} % rule reached (committee epoch {epochInRow} of {epochs} in a row, no longer after {dutiesToLeave} more met)':
    '按 {percent} % 规则已达到（连续 {epochs} 个委员会 epoch 中的第 {epochInRow} 个，再完成 {dutiesToLeave} 次后解除）',
  'by the {percent} % rule reached (no longer after {dutiesToLeave} more met)':
    '按 {percent} % 规则已达到（再完成 {dutiesToLeave} 次后解除）',
  'by the {percent} % rule reached (which of {epochs} committee epochs in a row this is, is not known)':
    '按 {percent} % 规则已达到（这是连续 {epochs} 个委员会 epoch 中的第几个未知）',
  'by the {percent} % rule reached after {missesAway} more missed':
    '按 {percent} % 规则再错过 {missesAway} 次即达到',
  'by the {percent} % rule reached for this epoch': '按 {percent} % 规则在此 epoch 已达到',
  'by the {percent} % rule reached for this epoch (committee epoch {epochInRow} of {epochs} in a row)':
    '按 {percent} % 规则在此 epoch 已达到（连续 {epochs} 个委员会 epoch 中的第 {epochInRow} 个）',
  'can be drawn; not on it this epoch, as is usual': '可被抽选；本 epoch 不在其中，属正常',
  'cannot be drawn: only those who validate are': '不会被抽选：只有验证中的才会',
  'chain read {time}': '链上数据读取于 {time}',
  'checkpoint {checkpoint}, its age is unknown': '检查点 {checkpoint}，时间未知',
  'checkpoint {checkpoint}, {time}': '检查点 {checkpoint}，{time}',
  'command:add-validator': '添加验证者',
  'command:alerts': '提醒',
  'command:chain-info': '链信息',
  'command:delegate': '委托',
  'command:duties': '职责',
  'command:help': '帮助',
  'command:is-ready': '是否就绪',
  'command:mod-add-validator': '管理-添加验证者',
  'command:mod-approve-operator': '管理-批准运营者',
  'command:mod-audit': '管理-审计',
  'command:mod-held-alerts': '管理-暂缓提醒',
  'command:mod-list-operators': '管理-运营者列表',
  'command:mod-reject-operator': '管理-拒绝运营者',
  'command:mod-suspend-operator': '管理-暂停运营者',
  'command:mod-sync-roles': '管理-同步角色',
  'command:mod-validator-stats': '管理-验证者数据',
  'command:my-stats': '我的数据',
  'command:network': '网络',
  'command:privacy': '隐私',
  'command:register': '注册',
  'command:unlink': '取消关联',
  'could not reach you': '无法联系到你',
  critical: '严重',
  delete: '删除',
  ejected: '已逐出',
  'ejected: it can never validate again': '已逐出：永远不能再验证',
  emergency: '紧急',
  empty: '空',
  'ends {time}': '结束于 {time}',
  'epoch {epoch}, slot {slot}, chain read {time}': 'epoch {epoch}，slot {slot}，链上数据读取于 {time}',
  'epoch {epoch}, slot {slot}, chain read {when}': 'epoch {epoch}，slot {slot}，链上数据读取于 {when}',
  'epoch {epoch}; L1 block {block}, read {time}': 'epoch {epoch}；L1 区块 {block}，读取于 {time}',
  'every day': '每天',
  'every week': '每周',
  everybody: '所有人',
  exiting: '退出中',
  'exiting, withdrawable at a time not known': '退出中，可提取时间未知',
  'exiting, withdrawable {time}': '退出中，可提取时间 {time}',
  export: '导出',
  'for good, without your name once deleted': '永久，删除后不含你的名字',
  'has no duties': '没有职责',
  history: '历史',
  'how you can be told': '可以如何通知你',
  'how you want to be told, and how you can be': '你希望如何被通知，以及可行的方式',
  inactivity: '不活跃',
  'it never happened: the chain was reorganised': '没有发生：链已重组',
  'it was to follow the latest rollup, and an upgrade came before its turn.':
    '它本应跟随最新 rollup，而升级先于轮到它。',
  'its deposit failed, and the stake went back to the withdrawer': '其存款失败，质押已退回 withdrawer',
  'its deposit waits on an older rollup ({rollup})': '其存款在旧 rollup（{rollup}）上等待',
  'its position is not known': '其位置未知',
  'its position is unknown': '其位置未知',
  'its stake is on an older rollup ({rollup}), which it does not leave by itself':
    '其质押在旧 rollup（{rollup}）上，不会自行离开',
  'joined {joined}, left {left}, slashes {slashed}': '加入 {joined}，离开 {left}，罚没 {slashed}',
  'least headroom: {least}': '最小余量：{least}',
  'leaving by its own key: it can never validate again': '以自己的密钥离开：永远不能再验证',
  maintenance: '维护',
  'mentioned in {channel}': '已在 {channel} 提及',
  'met: {met}, missed: {missed}, unknown: {unknown}': '完成：{met}，错过：{missed}，未知：{unknown}',
  'moved with the rollup upgrade; not read on the new rollup yet': '随 rollup 升级迁移；新 rollup 上尚未读取',
  muted: '已静音',
  no: '否',
  'no duty in slots {from}–{to}, so there is nothing to judge by': 'slot {from}–{to} 没有职责，无从评判',
  'no epoch has ended yet': '还没有 epoch 结束',
  'no longer here, and why is not known': '已不在这里，原因未知',
  'no node has reported on it': '没有节点报告过它',
  nobody: '无人',
  'nobody else is told': '不通知其他人',
  none: '无',
  'none was told in the last day': '最近一天没有通知',
  'not a whole number': '不是整数',
  'not an address': '不是地址',
  'not hex': '不是十六进制',
  'not in it': '不在其中',
  'not in it: it has left the set': '不在其中：已离开集合',
  'not known': '未知',
  'not on the canonical rollup': '不在规范 rollup 上',
  'not on the committee now': '现在不在委员会中',
  'not read yet': '尚未读取',
  'not shown by the contract; it takes {quorum}': '合约未显示；需要 {quorum}',
  'not staked': '未质押',
  'not staked on this rollup': '在此 rollup 上未质押',
  'not told: {why}': '未通知：{why}',
  'not tried': '未测试',
  'not tried: addresses you had tried within a minute: {count}':
    '未测试：一分钟内你请求测试的地址数：{count}',
  'notes that keep a thing from being done twice': '防止重复执行的记录',
  'nothing due': '无到期',
  notice: '提示',
  'of an unknown version': '版本未知',
  'on it now: the node must be online': '现在在其中：节点必须在线',
  'on its way': '发送中',
  'one day': '一天',
  'our data: it is old or could not be read': '我们的数据：过旧或无法读取',
  'over before it was told': '通知前已结束',
  'paused, round {round}': '已暂停，第 {round} 轮',
  pending: '待审核',
  'position {position}': '位置 {position}',
  'position {position} of {length}; the queue does not move now': '位置 {position}/{length}；队列目前不移动',
  'position {position} of {length}; to go: about {epochs} epochs ({minutes} min)':
    '位置 {position}/{length}；还需约 {epochs} 个 epoch（{minutes} 分钟）',
  'position {position} on an older rollup': '在旧 rollup 上的位置 {position}',
  'position {position}, to go: about {epochs} epochs ({minutes} min)':
    '位置 {position}，还需约 {epochs} 个 epoch（{minutes} 分钟）',
  'position {position}; the queue does not move now': '位置 {position}；队列目前不移动',
  'proposals missed in a row, up to the last: {count}': '截至最近连续错过的提案：{count}',
  'publisher unknown: no proposal of it was seen on L1 yet': 'publisher 未知：尚未在 L1 上见到它的提案',
  'publisher {address} with {amount} ether': 'publisher {address}，{amount} ether',
  'publisher {address} with {amount} ether {time}': 'publisher {address}，{amount} ether {time}',
  'publisher {address}, balance unknown': 'publisher {address}，余额未知',
  queued: '排队中',
  'quiet hours': '安静时段',
  'readings of validators you added first': '你最先添加的验证者的读数',
  'registered, and control is proven': '已注册，且控制权已证明',
  'registered, but no validator is linked to you': '已注册，但没有验证者与你关联',
  rejected: '已拒绝',
  'round {round}, quorum {quorum} of {size}': '第 {round} 轮，法定票数 {quorum}/{size}',
  settings: '设置',
  'settings where nothing is chosen': '未选择时为设置',
  'several validators': '多个验证者',
  show: '查看',
  'show where nothing is chosen': '未选择时为查看',
  'slashed to the end: this address can never validate again': '被罚没殆尽：此地址永远不能再验证',
  'slot {slot} ({at})': 'slot {slot}（{at}）',
  'stake {stake}, {headroom} above ejection': '质押 {stake}，高于逐出门槛 {headroom}',
  'stake {stake}, {headroom} above ejection; small slashes that eject it: {count}':
    '质押 {stake}，高于逐出门槛 {headroom}；会将其逐出的小额罚没次数：{count}',
  'stake {stake}; the rest is read within a minute': '质押 {stake}；其余一分钟内读取',
  suspended: '已暂停',
  test: '测试',
  'texts you were asked to sign': '请你签署的文本',
  'that one of these addresses is watched for you': '其中某个地址正为你跟踪',
  'that your roles are left alone for a while': '你的角色在一段时间内不被改动',
  'the calendar of your duties': '你的职责日历',
  'the canonical rollup': '规范 rollup',
  'the chain has not been read yet': '尚未读取链上数据',
  'the chain was last read {time}': '链上数据最后读取于 {time}',
  'the committee could not be read': '无法读取委员会',
  'the deposit is made': '存款已完成',
  'the host answers, but nothing listens on TCP {port}': '主机有响应，但 TCP {port} 上没有监听',
  'the network: many validators at once, not you': '网络：许多验证者同时受影响，不是你',
  'the node lags; slots since the last one it judged: {behind}':
    '节点落后；自它最后评判的 slot 起的 slot 数：{behind}',
  'the node says nothing newer than slot {slot}': '节点没有给出比 slot {slot} 更新的信息',
  'the same, in the list of everybody': '同样内容，在全体列表中',
  'the same, in the order it was told': '同样内容，按通知顺序',
  'the withdrawer': 'withdrawer',
  'the withdrawer {address}': 'withdrawer {address}',
  'there is an alert for you': '有一条给你的提醒',
  'this address was a validator before, and can never be registered again.':
    '此地址曾是验证者，永远不能再注册。',
  'this rollup has no slasher': '此 rollup 没有 slasher',
  'this validator alone': '仅此验证者',
  'this validator was last read {time}': '此验证者最后读取于 {time}',
  'through it': '已通过',
  'told by direct message': '已私信通知',
  'told in the last day: {told}; none is open now': '最近一天通知：{told}；目前没有未结束的',
  'told in the last day: {told}; open now: {titles}': '最近一天通知：{told}；目前未结束：{titles}',
  'told in {thread}': '已在 {thread} 通知',
  'told shortly before': '不久前已通知',
  'two attestations for one slot': '同一 slot 的两个证明',
  'two proposals for one slot': '同一 slot 的两个提案',
  unknown: '未知',
  'unknown for epoch {epoch}': 'epoch {epoch} 未知',
  'unknown: no node has answered': '未知：没有节点响应',
  'unknown: the chain has not been read': '未知：尚未读取链上数据',
  'unknown: the whole set could not be read': '未知：无法读取整个集合',
  'until it is told': '直到通知',
  'until you delete it': '直到你删除',
  'until you unlink it': '直到你取消关联',
  validating: '验证中',
  'validators Sparta was asked to add on chain': '请 Sparta 在链上添加的验证者',
  'version {version}': '版本 {version}',
  'version {version}, block {block}, proven {proven}': '版本 {version}，区块 {block}，已证明 {proven}',
  'version {version}, slots behind the chain: {lag}': '版本 {version}，落后链的 slot 数：{lag}',
  'version {version}, up to date': '版本 {version}，最新',
  'version {version}; how fresh it is, is unknown': '版本 {version}；新旧程度未知',
  'version {version}; it follows another rollup, so nothing it says counts here':
    '版本 {version}；它跟随另一个 rollup，所以它说的在此不算数',
  waits: '等待中',
  'waits, {time}: {why}': '等待中，{time}：{why}',
  warning: '警告',
  'what waits to be told to you': '等待通知你的内容',
  'what was done, by whom and to whom': '做了什么、由谁、对谁',
  'what you were told, and whether it arrived': '通知了你什么，以及是否送达',
  'when it can be withdrawn is unknown': '何时可提取未知',
  'which calendar is yours': '哪个日历是你的',
  'while anybody has them watched': '只要有人跟踪',
  'whom you let see your validators': '你让谁查看你的验证者',
  'withdrawable {time}': '可提取时间 {time}',
  'withdrawn: this address can never validate again': '已提取：此地址永远不能再验证',
  'withholding data of an epoch': '扣留某个 epoch 的数据',
  yes: '是',
  'you know of it': '你已知晓',
  'you were no operator at the time': '当时你不是运营者',
  'your display name, so that moderators find you by it': '你的显示名，供管理员查找',
  'your place in the list of operators': '你在运营者列表中的位置',
  'your provider: others of its validators have it too': '你的服务商：其其他验证者也如此',
  'your registration and what moderators decided': '你的注册以及管理员的决定',
  'your registration is pending': '你的注册待审核',
  'your registration is rejected': '你的注册被拒绝',
  'your registration is suspended': '你的注册被暂停',
  '{active} active attesters, {queued} in the entry queue, epoch {epoch}':
    '活跃 attester {active}，进入队列 {queued}，epoch {epoch}',
  '{address} holds {ether} ether again.': '{address} 又有 {ether} ether 了。',
  '{address} holds {ether} ether, enough for {byEther} additions, and {tokens} staking tokens, enough for {byTokens}.':
    '{address} 持有 {ether} ether，可支付 {byEther} 次添加；持有 {tokens} 个质押代币，可支付 {byTokens} 次。',
  '{address} holds {ether} ether, enough for {byEther} additions, and {tokens} staking tokens; the staking asset handler gives it more.':
    '{address} 持有 {ether} ether，够 {byEther} 次添加，以及 {tokens} 质押代币；staking asset handler 还会再给它。',
  '{address} is not proven to be yours.': '没有证明 {address} 属于你。',
  '{address} is now linked to you.': '{address} 现已与你关联。',
  '{address} is proven to be yours.': '已证明 {address} 属于你。',
  '{address} pays on L1 for proposals of watched validators ({count}) and holds {ether} ether. For the last one seen, in slot {slot}, it had to hold {reserved}.':
    '{address} 在 L1 上为受关注验证者（{count}）的提案付费，持有 {ether} ether。为最近看到的一次提案（slot {slot}），它需要持有 {reserved}。',
  '{amount} tokens': '{amount} 个代币',
  '{attester} asked to leave, with the attester’s own key. It was not slashed. It is no longer a validator; {stake} wait for the withdrawer to name a recipient.':
    '{attester} 用 attester 自己的密钥请求离开。它没有被罚没。它不再是验证者；{stake} 等待 withdrawer 指定接收者。',
  '{attester} did not join: the rollup refused its deposit when it left the queue, and gave the stake back to {withdrawer}.':
    '{attester} 没有加入：离开队列时 rollup 拒绝了其存款，并将质押退回 {withdrawer}。',
  '{attester} did not join: {why} The stake went back to {withdrawer}.':
    '{attester} 没有加入：{why} 质押已退回 {withdrawer}。',
  '{attester} follows the latest rollup and is now validating on {rollup}. Nothing was lost.':
    '{attester} 跟随最新 rollup，现在 {rollup} 上验证。没有任何损失。',
  '{attester} had a place on rollup {rollup} and has none any more. Sparta did not see why: no slash, exit or upgrade that explains it was found.':
    '{attester} 原在 rollup {rollup} 上，现已不在。Sparta 未看到原因：没有找到可解释的罚没、退出或升级。',
  '{attester} has no stake on this rollup.': '{attester} 在此 rollup 上没有质押。',
  '{attester} has {stake} left, {headroom} above the ejection threshold; the smallest slash takes {small}. An ejected validator can never be registered again under its address.':
    '{attester} 剩余 {stake}，高于逐出门槛 {headroom}；最小的罚没取走 {small}。被逐出的验证者不能再用其地址注册。',
  '{attester} is a validator already.': '{attester} 已是验证者。',
  '{attester} is already watched (proven as {role}).': '{attester} 已在跟踪（以 {role} 证明）。',
  '{attester} is being added for another operator already.': '{attester} 已在为另一位运营者添加。',
  '{attester} is being added for you already.': '{attester} 已在为你添加。',
  '{attester} is in the active set with a stake of {stake}. It can be drawn for a committee some epochs from now.':
    '{attester} 在活跃集合中，质押 {stake}。几个 epoch 后可能被抽入委员会。',
  '{attester} is leaving the rollup: its stake is not withdrawn yet.':
    '{attester} 正在离开 rollup：其质押尚未提取。',
  '{attester} is no longer a validator. What ended it was not seen: it may have been a slash, or an exit. {stake} remain.':
    '{attester} 不再是验证者。没有看到是什么导致的：可能是罚没或退出。剩余 {stake}。',
  '{attester} is not leaving the rollup.': '{attester} 没有在离开 rollup。',
  '{attester} is not linked to you': '{attester} 未与你关联',
  '{attester} is pinned to rollup {rollup}, which is no longer the canonical one. It did not move with the upgrade; its stake of {stake} stays there and can still be slashed there.':
    '{attester} 固定在 rollup {rollup} 上，它已不再是规范 rollup。它没有随升级迁移；其 {stake} 的质押留在那里，仍可能在那里被罚没。',
  '{attester} is registered already, so the rollup refused another deposit for it and gave the stake back to {withdrawer}. The validator itself is as it was.':
    '{attester} 已注册，因此 rollup 拒绝了另一笔存款，并将质押退回 {withdrawer}。验证者本身不变。',
  '{attester} lost {amount} of its stake.': '{attester} 失去了 {amount} 的质押。',
  '{attester} still waits in the entry queue. {why} {place}': '{attester} 仍在进入队列中等待。{why} {place}',
  '{attester} waits in the entry queue already, in place {position}.':
    '{attester} 已在进入队列中等待，位置 {position}。',
  '{attester} waits in the entry queue already.': '{attester} 已在进入队列中等待。',
  '{attester} waits in the entry queue of the older rollup {rollup}.':
    '{attester} 正在旧 rollup {rollup} 的进入队列中等待。',
  '{attester} waits in the entry queue with this BLS key: each key can stake once only.':
    '{attester} 正以此 BLS 密钥在进入队列中等待：每个密钥只能质押一次。',
  '{attester} waits in the entry queue. {place}': '{attester} 在进入队列中等待。{place}',
  '{attester} waits in the queue of an older rollup and is pinned to it: it joins there, and not the canonical one.':
    '{attester} 在旧 rollup 的队列中等待并固定于此：它在那里加入，而非规范 rollup。',
  '{attester} was ejected, and nobody said yet who receives its stake.':
    '{attester} 已被逐出，尚未指定谁接收其质押。',
  '{attester} was slashed below the ejection threshold and is no longer a validator; this address can never be registered again. {stake} remain, and can still be slashed until they are withdrawable.':
    '{attester} 因罚没跌破逐出门槛，不再是验证者；此地址永远不能再注册。剩余 {stake}，在可提取之前仍可能被罚没。',
  '{attester} was to move with the latest rollup, but its deposit still waits in the queue of the older one. It fails there when its turn comes, and the stake goes back to {withdrawer}.':
    '{attester} 本应随最新 rollup 迁移，但其存款仍在旧 rollup 的队列中。轮到时会失败，质押退回 {withdrawer}。',
  '{attester}: not read yet; try again in a minute': '{attester}：尚未读取；请一分钟后重试',
  '{attester}: {found}': '{attester}：{found}',
  '{before} {after}': '{before} {after}',
  '{caller} may not mint the staking token.': '{caller} 不能铸造质押代币。',
  '{command}: {summary}': '{command}：{summary}',
  '{count} ({change} since epoch {epoch})': '{count}（自 epoch {epoch} 起 {change}）',
  '{count} days': '{count} 天',
  '{count} hours': '{count} 小时',
  '{count} minutes': '{count} 分钟',
  '{count} of them, {percent} % of the stake': '其中 {count} 个，占质押的 {percent} %',
  '{count} seconds': '{count} 秒',
  '{count} waiting, {flush} let in an epoch; the last joins in about {minutes} min':
    '{count} 个等待中，每个 epoch 放行 {flush} 个；最后一个约 {minutes} 分钟后加入',
  '{count} waiting; it does not move now': '{count} 个等待中；目前不移动',
  '{count} {status}': '{count} {status}',
  '{days} d {hours} h': '{days} 天 {hours} 小时',
  '{drifted} of {operators} operators would gain or lose a role at once. That is unusual, so nothing was changed.':
    '{operators} 个运营者中有 {drifted} 个会同时获得或失去角色。这不寻常，因此没有任何更改。',
  '{field} is a number that JSON cannot carry exactly: write it in quotes, as decimal or 0x-hex.':
    '{field} 是 JSON 无法精确表示的数字：请写在引号中，用十进制或 0x 十六进制。',
  '{field} is missing from the keystore.': 'keystore 缺少 {field}。',
  '{field} is no Ethereum address: write 0x and 40 hex digits.':
    '{field} 不是以太坊地址：请写 0x 和 40 位十六进制数字。',
  '{field} is no number: write it in quotes, as decimal or 0x-hex.':
    '{field} 不是数字：请写在引号中，用十进制或 0x 十六进制。',
  '{field} is no point of the curve bn254, which Aztec uses: the key may be of another curve.':
    '{field} 不是 Aztec 使用的 bn254 曲线上的点：密钥可能属于另一条曲线。',
  '{field} is not an object with {coordinates}.': '{field} 不是带有 {coordinates} 的对象。',
  '{field} is too large for the curve bn254, which Aztec uses.':
    '{field} 对 Aztec 使用的 bn254 曲线来说太大。',
  '{field}: {problem}': '{field}：{problem}',
  '{first} {second}': '{first} {second}',
  '{first} {second} {third}': '{first} {second} {third}',
  '{first} {second} {third} And {count} more.': '{first} {second} {third} 以及另外 {count} 项。',
  '{from} to {until}, {zone}': '{from} 到 {until}，{zone}',
  '{holder} holds {balance} tokens and needs {needed}.': '{holder} 持有 {balance} 个代币，需要 {needed}。',
  '{holds} {lasts}': '{holds}{lasts}',
  '{host} took none of the last {count} deliveries, each tried for over an hour.':
    '{host} 没有接收最近 {count} 次投递中的任何一次，每次都尝试了一小时以上。',
  '{hours} h {minutes} min': '{hours} 小时 {minutes} 分钟',
  '{join}, ejected below {eject}': '{join}，低于 {eject} 被逐出',
  '{kept} of {total}': '{kept}/{total}',
  '{kept} of {total} ({percent} %)': '{kept}/{total}（{percent} %）',
  '{least} to {most}': '{least} 到 {most}',
  '{lines}.': '{lines}。',
  '{lines}. Watched validators that one more small slash ejects: {near}.':
    '{lines}。再一次小额罚没就会逐出的被跟踪验证者：{near}。',
  '{list}': '{list}',
  '{loss} It no longer has a stake on this rollup: it was withdrawn, slashed to the end, or moved with an upgrade.':
    '{loss} 它在此 rollup 上已无质押：已提取、被罚没殆尽，或随升级迁移。',
  '{loss} What remains could not be read.': '{loss} 剩余多少无法读取。',
  '{loss} {stake} remain of the exit, which can be slashed until it is withdrawable. {until}':
    '{loss} 退出金额剩余 {stake}，在可提取之前仍可能被罚没。{until}',
  '{loss} {stake} remain, {headroom} above the ejection threshold: it is still a validator. {remaining}':
    '{loss} 剩余 {stake}，高于逐出门槛 {headroom}：它仍是验证者。{remaining}',
  '{loss} {stake} remain. It is no longer a validator, and this address can never be registered again. What remains can still be slashed until it is withdrawable. {until}':
    '{loss} 剩余 {stake}。它不再是验证者，此地址永远不能再注册。剩余部分在可提取之前仍可能被罚没。{until}',
  '{message} {accusation}': '{message}{accusation}',
  '{met} of {total} duties met': '{total} 项职责中完成 {met} 项',
  '{minutes} min': '{minutes} 分钟',
  '{name} ({person}) is approved; the role follows within seconds.':
    '{name}（{person}）已批准；角色将在几秒内生效。',
  '{name} ({person}) is rejected; any role of theirs goes within seconds.':
    '{name}（{person}）已拒绝；其角色将在几秒内移除。',
  '{name} ({person}) is suspended; the role goes within seconds.':
    '{name}（{person}）已暂停；角色将在几秒内移除。',
  '{name} can be slashed at any moment': '{name} 随时可能被罚没',
  '{name} can be slashed {when}': '{name} 可能在 {when} 被罚没',
  '{name} is exiting': '{name} 正在退出',
  '{name} is in the entry queue': '{name} 在进入队列中',
  '{name} is no longer on its rollup': '{name} 已不在其 rollup 上',
  '{name} is validating': '{name} 正在验证',
  '{name} is withdrawn': '{name} 已提取',
  '{name} leaves the set by its own key': '{name} 以自己的密钥离开集合',
  '{name} left the set': '{name} 离开了集合',
  '{name} moved with the rollup upgrade': '{name} 随 rollup 升级迁移',
  '{name} stays on an older rollup': '{name} 留在旧 rollup 上',
  '{name} waits on an older rollup': '{name} 在旧 rollup 上等待',
  '{name} was ejected by a slash': '{name} 因罚没被逐出',
  '{name} was slashed': '{name} 被罚没',
  '{name} was slashed and ejected': '{name} 被罚没并被逐出',
  '{name} was slashed to the end': '{name} 被罚没殆尽',
  '{name} was slashed while it exits': '{name} 在退出期间被罚没',
  '{name} will be slashed unless the vote is vetoed': '除非投票被否决，{name} 将被罚没',
  '{name}, epochs {epochs}: attested {attested}, attestations missed {missed}, proposed {proposed}, proposals missed {unproposed}, nothing due {idle}, unknown {unknown}.':
    '{name}，epoch {epochs}：证明 {attested}，错过证明 {missed}，提案 {proposed}，错过提案 {unproposed}，无职责 {idle}，未知 {unknown}。',
  '{name}: now {after}': '{name}：现为 {after}',
  '{name}: {before} → {after}': '{name}：{before} → {after}',
  '{operator} is no approved operator.': '{operator} 不是已批准的运营者。',
  '{pending} pending, {proven} proven': '待定 {pending}，已证明 {proven}',
  '{percent} % in epoch {epoch}': 'epoch {epoch} 为 {percent} %',
  '{percent} %; epochs known {known} of {epochs}': '{percent} %；已知 epoch {known}/{epochs}',
  '{person} gains {role}: {reason}': '{person} 获得 {role}：{reason}',
  '{person} goes from approved to suspended, loses {role}, and is alerted of nothing any more.':
    '{person} 从已批准变为已暂停，失去 {role}，不再收到任何警报。',
  '{person} is no delegate of yours.': '{person} 不是你的被委托者。',
  '{person} keeps {role} until {time}': '{person} 保留 {role} 至 {time}',
  '{person} loses {role}: {reason}': '{person} 失去 {role}：{reason}',
  '{place}. **{title}** ({level}){about}, {time}: {outcome}':
    '{place}. **{title}**（{level}）{about}，{time}：{outcome}',
  '{place}. Leave {validator}': '{place}. 离开 {validator}',
  '{place}. Over: **{title}**{about}, {time}: {outcome}':
    '{place}. 已结束：**{title}**{about}，{time}：{outcome}',
  '{place}. Take back {validator}': '{place}. 收回 {validator}',
  '{place}. {outcome}': '{place}. {outcome}',
  '{role} goes {time}: what it stands for is no longer true of you.':
    '{role} 将于 {time} 移除：它所代表的对你已不再成立。',
  '{rollup} is no rollup of this network.': '{rollup} 不是此网络的 rollup。',
  '{rollup} is not the latest rollup any more.': '{rollup} 已不再是最新的 rollup。',
  '{rollup}, version {version}, is the canonical rollup now. {stand} {grace}':
    '{rollup}（版本 {version}）现为规范 rollup。{stand} {grace}',
  '{shown}': '{shown}',
  '{shown} and {count} more': '{shown} 以及另外 {count} 个',
  '{spender} may take {allowance} tokens and needs {needed}.':
    '{spender} 可动用 {allowance} 个代币，需要 {needed}。',
  '{stake} as of epoch {epoch}; accounts that may withdraw it: {accounts}, of which the largest {named} hold {percent} %':
    'epoch {epoch} 时为 {stake}；可提取的账户：{accounts}，其中最大的 {named} 个持有 {percent} %',
  '{stake}, nothing above ejection: the next slash ejects it': '{stake}，没有余量：下一次罚没将其逐出',
  '{stake}, {headroom} above ejection': '{stake}，高于逐出门槛 {headroom}',
  '{stake}, {headroom} above ejection; small slashes that eject it: {count}':
    '{stake}，高于逐出门槛 {headroom}；会将其逐出的小额罚没次数：{count}',
  '{stake}; the room above ejection is not read yet': '{stake}；距逐出的余量尚未读取',
  '{symbol} **{subject}:** {says}': '{symbol} **{subject}：** {says}',
  '{symbol} **{subject}:** {says} → {next}': '{symbol} **{subject}：** {says} → {next}',
  '{symbol} Epoch {epoch}, {when}: met {met} of {total} duties shown by L1, proposed {proposed} of {proposals}; unknown: {unknown}':
    '{symbol} Epoch {epoch}，{when}：L1 显示的职责完成 {met}/{total}，提案 {proposed}/{proposals}；未知：{unknown}',
  '{symbol} Epoch {epoch}, {when}: met {met} of {total} duties, proposed {proposed} of {proposals}':
    '{symbol} Epoch {epoch}，{when}：职责完成 {met}/{total}，提案 {proposed}/{proposals}',
  '{symbol} attested {attested}, proposed {proposed} in slots {from}–{to}':
    '{symbol} slot {from}–{to}：证明 {attested}，提案 {proposed}',
  '{symbol} {subject}': '{symbol} {subject}',
  '{time} is no time of day.': '{time} 不是一天中的时间。',
  '{time} {actor} {action}': '{time} {actor} {action}',
  '{time} {actor} {action} {subject}': '{time} {actor} {action} {subject}',
  '{time} {actor} {action} {subject}: {detail}': '{time} {actor} {action} {subject}：{detail}',
  '{time} {actor} {action}: {detail}': '{time} {actor} {action}：{detail}',
  '{time}, L1 block {block}': '{time}，L1 区块 {block}',
  '{titles}. {message}': '{titles}。{message}',
  '{title}; further validators at once: {more}': '{title}；同时还有其他验证者：{more}',
  '{validator} has {count} delegates of yours, which is the limit.':
    '{validator} 已有 {count} 个你的被委托者，达到上限。',
  '{validator} is no longer linked to you. Nothing changed on chain.':
    '{validator} 已不再与你关联。链上没有任何变化。',
  '{validator} is not linked to you.': '{validator} 未与你关联。',
  '{validator} is not linked to you. Nothing was changed.': '{validator} 未与你关联。没有任何更改。',
  '{validator} is on the committee of epoch {epoch}. Keep its node running.':
    '{validator} 在 epoch {epoch} 的委员会中。请保持其节点运行。',
  '{validator} missed its proposal': '{validator} 错过了提案',
  '{validator} missed so much in its committee epochs in a row that it can be voted to be slashed':
    '{validator} 在连续的委员会 epoch 中错过太多，可能被投票罚没',
  '{validator} missed {streak} duties in a row': '{validator} 连续错过 {streak} 次职责',
  '{validator} misses half of its duties or more': '{validator} 错过一半或更多职责',
  '{validator} misses so much that it may be slashed': '{validator} 错过太多，可能被罚没',
  '{validator} until you end it': '{validator}，直到你结束',
  '{validator}, ends {time}': '{validator}，结束于 {time}',
  '{validator}: one more committee epoch like this is slashable':
    '{validator}：再有一个这样的委员会 epoch 就可能被罚没',
  '{votes} of {quorum}': '{votes}/{quorum}',
  '{why} In the entry queue: {length}; of them watched here: {watched}.':
    '{why} 进入队列：{length}；其中在此跟踪的：{watched}。',
  '{withdrawer} must call `initiateWithdraw` on the rollup, then `finalizeWithdraw` once the delay is over. {until}':
    '{withdrawer} 必须在 rollup 上调用 `initiateWithdraw`，延迟期过后再调用 `finalizeWithdraw`。{until}',
  '{withdrawer} must call `initiateWithdraw` on the rollup, then anybody `finalizeWithdraw`.':
    '{withdrawer} 必须在 rollup 上调用 `initiateWithdraw`，之后任何人可调用 `finalizeWithdraw`。',
  '{withdrawer} must call initiateWithdraw on the rollup, then finalizeWithdraw once the delay is over, to get the rest. Find out what went wrong before you start another validator.':
    '{withdrawer} 必须在 rollup 上调用 initiateWithdraw，延迟期过后再调用 finalizeWithdraw，以取回剩余部分。在启动另一个验证者之前请查明原因。',
  '…and earlier ones: {count}; /alerts shows all.': '……更早的：{count}；/alerts 显示全部。',
  '…and others of yours on duty: {count}; /duties shows all.':
    '……以及你其他有职责的验证者：{count}；/duties 显示全部。',
  '…and {count} more': '……以及另外 {count} 项',
  '⚪ moved with the rollup upgrade': '⚪ 随 rollup 升级迁移',
  '⚪ no duty in slots {from}–{to}': '⚪ slot {from}–{to} 没有职责',
  '⚪ not staked on this rollup': '⚪ 在此 rollup 上未质押',
  '⚪ withdrawn': '⚪ 已提取',
  '✅ Epoch {epoch}: no miss was seen up to slot {slot}': '✅ Epoch {epoch}：到 slot {slot} 为止未见缺失',
  '✅ {name}: met all of its duties, {total}; epochs: {epochs}; unknown: {unknown}':
    '✅ {name}：完成全部职责 {total}；epoch 数：{epochs}；未知：{unknown}',
  '❌ Epoch {epoch}, {when}: missed {missed} of {total} duties up to slot {slot}':
    '❌ Epoch {epoch}，{when}：到 slot {slot} 为止错过职责 {missed}/{total}',
  '❌ {name}: missed {missed} of {total} duties; epochs: {epochs}; unknown: {unknown}':
    '❌ {name}：错过职责 {missed}/{total}；epoch 数：{epochs}；未知：{unknown}',
  '❔ Epoch {epoch}, {when}: met {met} of {total} duties, in the part of it that the node saw':
    '❔ Epoch {epoch}，{when}：在节点看到的部分中完成 {met}/{total} 项职责',
  '❔ Epoch {epoch}, {when}: on the committee; what it did is unknown':
    '❔ Epoch {epoch}，{when}：在委员会中；做了什么未知',
  '❔ duties unknown: no node has reported on it': '❔ 职责未知：没有节点报告过它',
  '❔ duties unknown: the node says nothing newer than slot {slot}':
    '❔ 职责未知：节点没有给出比 slot {slot} 更新的信息',
  '❔ no longer here, and why is not known': '❔ 已不在这里，原因未知',
  '❔ {name}: on duty in epochs: {epochs}; what it did is unknown':
    '❔ {name}：有职责的 epoch 数：{epochs}；做了什么未知',
  '🔴 ejected by a slash': '🔴 因罚没被逐出',
  '🔴 its deposit failed': '🔴 其存款失败',
  '🔴 out of the set': '🔴 不在集合中',
  '🔴 slashed to the end': '🔴 被罚没殆尽',
  '🕓 in the entry queue': '🕓 在进入队列中',
  '🟠 in the entry queue, which does not move': '🟠 在不移动的进入队列中',
  '🟠 staked on an older rollup': '🟠 质押在旧 rollup 上',
  '🟡 exiting': '🟡 退出中',
  '🟡 leaving by its own key': '🟡 以自己的密钥离开',
  '🟢 validating': '🟢 验证中',
} as const;
