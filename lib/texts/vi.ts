/** Vietnamese, by the English template. */
export const vi = {
  '**Anybody can carry it out at any moment: a veto must come before.**':
    '**Bất kỳ ai cũng có thể thực thi bất cứ lúc nào: phủ quyết phải đến trước.**',
  '**In the browser:** open the page and sign with your wallet.':
    '**Trong trình duyệt:** mở trang và ký bằng ví.',
  '**Offline:** run this where the key is, then paste what it prints.':
    '**Ngoại tuyến:** chạy lệnh này ở nơi có khóa, rồi dán những gì nó in ra.',
  '**Reason:** {reason}': '**Lý do:** {reason}',
  '**Receipt:** {receipt}, {time}. Keep it: it is recorded without your name.':
    '**Biên nhận:** {receipt}, {time}. Hãy giữ nó: nó được ghi không có tên bạn.',
  '**Something about your validators did not reach you, {time}:** Sparta could write to you neither directly nor in a thread nor in the channel.':
    '**Có điều về validator của bạn không tới được bạn, {time}:** Sparta không viết được cho bạn, cả riêng, trong luồng lẫn trong kênh.',
  '**What goes:** your registration, every address you proved, your settings, what you were told, and your roles. You get no more alerts, and whom you let see your validators no longer sees them.':
    '**Mất:** đăng ký, mọi địa chỉ bạn đã chứng minh, cài đặt, những gì bạn được báo, và vai trò của bạn. Bạn không nhận cảnh báo nữa, và những người bạn cho xem validator không còn thấy chúng.',
  '**What stays:** what is on chain, which nobody can delete; that a moderator decided something, without your name and the reason; messages already in Discord.':
    '**Còn:** những gì trên chuỗi, không ai xóa được; việc người điều hành đã quyết định điều gì đó, không có tên bạn và lý do; tin nhắn đã ở Discord.',
  '**What to do:** {next}': '**Cần làm:** {next}',
  '**on the committee now**': '**hiện trong ủy ban**',
  '**{attester}** — {standing}': '**{attester}** — {standing}',
  '**{heading}**': '**{heading}**',
  '**{name}** ({person}) {status}, {address}, since {time}':
    '**{name}** ({person}) {status}, {address}, từ {time}',
  '**{validator}**': '**{validator}**',
  '**{validator}** has left your /my-stats, and you get no more alerts about it.':
    '**{validator}** đã rời /my-stats của bạn, và bạn không nhận cảnh báo về nó nữa.',
  '**{validator}** {duty}': '**{validator}** {duty}',
  '- **{title}**, {validator}, {time}': '- **{title}**, {validator}, {time}',
  '- Over: {title}, {validator}, {time}': '- Đã qua: {title}, {validator}, {time}',
  '- {count} × {what}; kept {time}': '- {count} × {what}; giữ {time}',
  '- {title}, {validator}, {time}': '- {title}, {validator}, {time}',
  '- {title}, {validator}, {time}; it is over': '- {title}, {validator}, {time}; đã qua',
  '/add-validator adds it again.': '/add-validator thêm lại nó.',
  '/alerts with the action history shows it to you alone.': '/alerts với hành động history chỉ hiện cho bạn.',
  '/delegate lists your delegates and ends it.': '/delegate liệt kê người được ủy quyền và kết thúc việc đó.',
  '/delegate with validator_address and operator_id lets somebody of your team see one.':
    '/delegate với validator_address và operator_id cho người trong nhóm xem một validator.',
  '/duties makes a new one, which stops this one, or turns it off.':
    '/duties tạo địa chỉ mới, khi đó địa chỉ này dừng, hoặc tắt nó.',
  '/mod-approve-operator comes first.': '/mod-approve-operator phải đi trước.',
  '/mod-held-alerts says whether others are.': '/mod-held-alerts cho biết có cái khác không.',
  '/mod-sync-roles makes a new one.': '/mod-sync-roles lập kế hoạch mới.',
  '/my-stats shows how your validators stand, and /add-validator adds another. Then you keep it.':
    '/my-stats cho thấy tình trạng validator, và /add-validator thêm cái khác. Khi đó bạn giữ vai trò.',
  '/my-stats shows it.': '/my-stats hiện nó.',
  '/my-stats shows the validators that are.': '/my-stats cho thấy những validator đã liên kết.',
  '/privacy with the action export gives you all of it as a file.':
    '/privacy với hành động export đưa bạn tất cả dưới dạng tệp.',
  '0x is an empty signature.': '0x là chữ ký trống.',
  '1 hour': '1 giờ',
  '15 minutes': '15 phút',
  '30 days': '30 ngày',
  '4 to 40 letters, digits and spaces; leave it empty for one made for you':
    '4 tới 40 chữ, số và dấu cách; để trống thì tạo cho bạn',
  '400 days': '400 ngày',
  '5 hours': '5 giờ',
  '<@{delegate}> no longer sees **{validator}** and gets no alerts about it.':
    '<@{delegate}> không còn xem **{validator}** và không nhận cảnh báo về nó.',
  '<@{id}> controls {validator} themselves. Nothing was changed.':
    '<@{id}> tự kiểm soát {validator}. Không có gì thay đổi.',
  '<@{id}> is no operator here.': '<@{id}> không phải operator ở đây.',
  '<@{id}> is your delegate for {validator} already. Nothing was changed.':
    '<@{id}> đã là người được bạn ủy quyền cho {validator}. Không có gì thay đổi.',
  '<@{owner}> lets you see **{validator}** and has you told about it.':
    '<@{owner}> cho bạn xem **{validator}** và được báo về nó.',
  '<@{person}> has not acknowledged this for {minutes} minutes, and asked that you be told.':
    '<@{person}> chưa xác nhận trong {minutes} phút, và đã nhờ báo bạn.',
  '<@{person}> no longer sees {validator} and gets no more alerts about it.':
    '<@{person}> không còn xem {validator} và không nhận cảnh báo về nó nữa.',
  '<@{person}> sees your validator {validator}': '<@{person}> xem được validator {validator} của bạn',
  '<@{person}> sees {validator} and is told about it.': '<@{person}> xem được {validator} và được báo về nó.',
  '<@{person}> will see it in /my-stats and get every alert about it, as you do.':
    '<@{person}> sẽ thấy nó trong /my-stats và nhận mọi cảnh báo về nó, như bạn.',
  'A Discord id has 17 to 20 digits.': 'Id Discord có 17 tới 20 chữ số.',
  'A Safe prints it when its owners approve a message on chain. Have the owners sign the text off chain and paste the signature the Safe shows then, or prove an owner’s own address.':
    'Safe in ra nó khi chủ sở hữu duyệt thông điệp trên chuỗi. Hãy để các chủ ký văn bản ngoài chuỗi và dán chữ ký Safe hiện khi đó, hoặc chứng minh địa chỉ riêng của một chủ.',
  'A bar is a slot, as high as the share of its committee that attested. The mark below it: filled for a checkpoint, crossed for none, hatched for unknown.':
    'Mỗi cột là một slot, cao theo phần ủy ban đã chứng thực. Dấu bên dưới: đặc là có checkpoint, chéo là không, gạch là không rõ.',
  'A delegate of yours has left': 'Một người được bạn ủy quyền đã rời',
  'A deposit takes this much from now on; validators that are in stay as they are.':
    'Từ giờ nạp cần chừng này; validator đã vào thì giữ nguyên.',
  'A first vote to slash {name}': 'Phiếu đầu tiên để slash {name}',
  'A keystore is one entry for each validator, and this is something else.':
    'Keystore là một mục cho mỗi validator, còn đây là thứ khác.',
  'A moderator approves registrations; you get a message when that happened. Nothing more is needed from you.':
    'Người điều hành duyệt đăng ký; bạn nhận tin khi xong. Không cần gì thêm từ bạn.',
  'A moderator dropped them: nobody is told of what was held.':
    'Người điều hành đã bỏ: không báo ai về những gì bị giữ.',
  'A moderator put their roles back; they are left alone until {time}':
    'Người điều hành đã đặt lại vai trò; để yên tới {time}',
  'A moderator released them: who is affected is told now.':
    'Người điều hành đã thả: giờ báo những ai bị ảnh hưởng.',
  'A phrase has 4 to 40 letters, digits and spaces.': 'Mật ngữ có 4 tới 40 chữ, số và dấu cách.',
  'A place in it has not fallen for three epochs, though a flush would let in {flushSize}.':
    'Một vị trí trong đó không giảm suốt ba epoch, dù một lần xả cho vào {flushSize}.',
  'A proof is late': 'Một bằng chứng đến muộn',
  'A publisher cannot pay for a proposal': 'Một publisher không trả nổi một đề xuất',
  'A publisher runs out of ether': 'Một publisher sắp hết ether',
  'A quarter of the votes that would slash {name} are cast': 'Đã có một phần tư số phiếu để slash {name}',
  'A reason has at most 300 characters.': 'Lý do có tối đa 300 ký tự.',
  'A recipient is named for the {stake} that remain of {attester}. {until}':
    'Đã nêu người nhận cho {stake} còn lại của {attester}. {until}',
  'A second deposit for {name} failed': 'Lần nạp thứ hai cho {name} thất bại',
  'A signature is 0x followed by hex digits; 130 of them from an ordinary account.':
    'Chữ ký là 0x và các chữ số hex; tài khoản thường có 130.',
  'A validator': 'Một validator',
  'A webhook is paused': 'Một webhook bị tạm dừng',
  Accusation: 'Cáo buộc',
  'Active attesters': 'Attester đang hoạt động',
  'Active validators for each one let in': 'Validator hoạt động cho mỗi cái được vào',
  'Added for {operator}': 'Đã thêm cho {operator}',
  'Address linked': 'Đã liên kết địa chỉ',
  'Alerts are held back': 'Cảnh báo bị giữ lại',
  'Alerts are held back: too much changed at once': 'Cảnh báo bị giữ lại: quá nhiều thay đổi cùng lúc',
  'Alerts held back because too much changed at once; release or drop them':
    'Cảnh báo bị giữ vì quá nhiều thay đổi cùng lúc; thả hoặc bỏ',
  'Alerts that could not reach you in any way: {count}.': 'Cảnh báo không cách nào tới bạn: {count}.',
  'All of it is over.': 'Tất cả đã qua.',
  'All of them are watched already.': 'Tất cả đã được theo dõi.',
  'All roles are as they should be': 'Mọi vai trò đều đúng như phải có',
  'All slashing is paused until {paused}. Round {round}, which has the votes to take {amount} from {address}, can be carried out after that.':
    'Mọi slashing tạm dừng tới {paused}. Vòng {round}, có đủ phiếu để lấy {amount} từ {address}, thực thi được sau đó.',
  'All slashing is paused until {paused}. Round {round}, which has the votes to take {amount} from {address}, is no longer valid by then unless the pause is lifted.':
    'Mọi slashing tạm dừng tới {paused}. Vòng {round}, có đủ phiếu để lấy {amount} từ {address}, khi đó hết hiệu lực trừ khi bỏ tạm dừng.',
  'All slashing is paused until {paused}: nobody can carry it out before.':
    'Mọi slashing tạm dừng đến {paused}: trước đó không ai thực thi được.',
  'Allow direct messages from members of this server to be told there.':
    'Hãy cho phép tin nhắn riêng từ thành viên máy chủ để nhận ở đó.',
  'Allow direct messages from members of this server, then look whether /alerts with the action test arrives. What you missed stands in /alerts with the action history.':
    'Hãy cho phép tin nhắn riêng từ thành viên máy chủ này, rồi xem /alerts với hành động test có tới không. Những gì bạn lỡ nằm trong /alerts với hành động history.',
  'An Ethereum address is 0x followed by 40 hex digits.': 'Địa chỉ Ethereum là 0x và 40 chữ số hex.',
  'An address of yours was proven by somebody else too':
    'Một địa chỉ của bạn cũng được người khác chứng minh',
  'An address you can sign with: 0x and 40 hex digits': 'Địa chỉ bạn ký được: 0x và 40 chữ số hex',
  'An approved operator is suspended instead: /mod-suspend-operator.':
    'Operator đã duyệt thì bị đình chỉ: /mod-suspend-operator.',
  'An attester address and its keys can be used only once: make new ones before you ask again.':
    'Địa chỉ attester và khóa của nó chỉ dùng một lần: hãy tạo mới trước khi yêu cầu lại.',
  'An earlier address of yours has stopped. /duties makes a new one or turns it off.':
    'Địa chỉ trước của bạn đã ngừng. /duties tạo cái mới hoặc tắt nó.',
  'An exit that is begun from now on takes this long; those begun before keep their time.':
    'Thoát bắt đầu từ giờ mất chừng này; cái trước giữ thời gian cũ.',
  'An operator adds it with /add-validator.': 'Operator thêm nó bằng /add-validator.',
  'Another member of the server signed with its key. In a team that shares the key this is as it should be, and nothing changes for you.':
    'Một thành viên khác đã ký bằng khóa của nó. Trong nhóm dùng chung khóa thì đúng như vậy, và không có gì đổi với bạn.',
  'Another transaction took the place of ours; it is made anew.':
    'Giao dịch khác đã chiếm chỗ của ta; đang làm lại.',
  'Another upgrade has followed since.': 'Từ đó đã có thêm một lần nâng cấp.',
  'Another worker is carrying this on.': 'Một tiến trình khác đang làm việc này.',
  'Answer one of those, or ask again once the first has expired.':
    'Hãy trả lời một trong số đó, hoặc xin lại khi cái đầu hết hạn.',
  'Any watched validator: status, stake, queue, duties, who is linked':
    'Bất kỳ validator được theo dõi: trạng thái, stake, hàng đợi, nhiệm vụ, ai liên kết',
  'Anybody can carry it out from {from} until {until}, unless it is vetoed before.':
    'Ai cũng thực thi được từ {from} tới {until}, trừ khi bị phủ quyết trước đó.',
  Approval: 'Phê duyệt',
  'Approve an operator who proved an address': 'Duyệt operator đã chứng minh địa chỉ',
  'Approved operators': 'Operator đã duyệt',
  'Ask a moderator about it.': 'Hãy hỏi người điều hành.',
  'Ask a moderator of the server.': 'Hãy hỏi người điều hành máy chủ.',
  'Ask again in a quarter of an hour.': 'Hãy yêu cầu lại sau một khắc.',
  'Ask again once it is settled; /my-stats shows it.': 'Hãy yêu cầu lại khi xong; /my-stats cho thấy.',
  'Ask again tomorrow.': 'Hãy yêu cầu lại ngày mai.',
  'Ask the moderators of this server.': 'Hãy hỏi người điều hành của máy chủ này.',
  'Ask the people of the network, who run its handler.': 'Hãy hỏi những người của mạng vận hành handler.',
  'Ask {operator} to run /add-validator and sign for it.':
    'Hãy nhờ {operator} chạy /add-validator và ký cho nó.',
  'At what that one took, {fee} ether, it pays for about {proposals} more.':
    'Theo giá của đề xuất đó, {fee} ether, nó trả được khoảng {proposals} đề xuất nữa.',
  'At what that one took, {fee} ether, it pays for about {proposals} more: about {days} days, less where it pays for others too.':
    'Theo giá của đề xuất đó, {fee} ether, nó trả được khoảng {proposals} đề xuất nữa: khoảng {days} ngày, ít hơn nếu nó trả cho cả người khác.',
  'Attach it again.': 'Hãy đính kèm lại.',
  'Attach it to the command.': 'Hãy đính kèm nó vào lệnh.',
  Attester: 'Attester',
  Attesting: 'Chứng thực',
  'Audit trail of {name}': 'Nhật ký kiểm tra của {name}',
  'Aztec committee duty: {validator}': 'Nhiệm vụ ủy ban Aztec: {validator}',
  'Aztec stake withdrawable: {validator}': 'Stake Aztec rút được: {validator}',
  'Aztec validator duties': 'Nhiệm vụ validator Aztec',
  'Backups made before now do not bring you back.': 'Bản sao lưu trước lúc này không đưa bạn trở lại.',
  Began: 'Bắt đầu',
  'By the record of one Aztec node it is accused of: {offences}.':
    'Theo ghi chép của một node Aztec, nó bị cáo buộc: {offences}.',
  'By the rules of the rollup a flush lets in nobody at present.':
    'Theo quy tắc của rollup, hiện một lần xả không cho ai vào.',
  'Calendar address': 'Địa chỉ lịch',
  'Calendar turned off': 'Đã tắt lịch',
  'Call `finalizeWithdraw` on the rollup once the delay is over; anybody may.':
    'Hãy gọi `finalizeWithdraw` trên rollup khi hết thời gian chờ; ai cũng gọi được.',
  'Call `finalizeWithdraw` on the rollup; anybody may.':
    'Hãy gọi `finalizeWithdraw` trên rollup; ai cũng gọi được.',
  Cancel: 'Hủy',
  Cause: 'Nguyên nhân',
  'Chain read {time}.': 'Chuỗi đọc {time}.',
  Check: 'Kiểm tra',
  'Check now that its node runs, is synced and attests, before it is on a committee again.':
    'Hãy kiểm tra ngay node chạy, đã đồng bộ và đang chứng thực, trước khi nó lại vào một ủy ban.',
  'Check now that its node runs, is synced and attests. Keep the logs of epoch {epoch}: a request for a veto needs them.':
    'Hãy kiểm tra ngay node chạy, đã đồng bộ và đang chứng thực. Hãy giữ nhật ký của epoch {epoch}: yêu cầu phủ quyết cần chúng.',
  'Check now that its node runs, is synced and attests: each duty it meets lowers the share it missed.':
    'Hãy kiểm tra ngay node chạy, đã đồng bộ và đang chứng thực: mỗi nhiệm vụ hoàn thành làm giảm phần đã lỡ.',
  'Check now that its node runs, is synced and attests: it goes on being slashed as long as it misses its duties.':
    'Hãy kiểm tra ngay node chạy, đã đồng bộ và đang chứng thực: nó còn bị slash chừng nào còn lỡ nhiệm vụ.',
  'Check that its node runs, is synced, and that its publisher account has ether on L1.':
    'Hãy kiểm tra node chạy, đã đồng bộ, và tài khoản publisher có ether trên L1.',
  'Checking the proof of this BLS key takes more gas than the network allows.':
    'Kiểm tra bằng chứng của khóa BLS này tốn nhiều gas hơn mức mạng cho phép.',
  Checkpoints: 'Checkpoint',
  'Checkpoints reach L1; the newest is {checkpoint}.':
    'Các checkpoint tới được L1; mới nhất là {checkpoint}.',
  'Close it in the firewall, or let it listen on 127.0.0.1 alone.':
    'Hãy đóng nó ở tường lửa, hoặc chỉ cho lắng nghe ở 127.0.0.1.',
  'Close to ejection': 'Gần bị loại',
  Committee: 'Ủy ban',
  'Committee attendance by slot, oldest epoch first.': 'Tham gia của ủy ban theo slot, epoch cũ nhất trước.',
  'Critical: {title}': 'Nghiêm trọng: {title}',
  'Deadline of a veto': 'Hạn phủ quyết',
  'Delay of an exit': 'Thời gian chờ thoát',
  'Delay of an exit in Governance': 'Thời gian chờ thoát ở Quản trị',
  'Delegates: {count}': 'Người được ủy quyền: {count}',
  'Delete everything': 'Xóa tất cả',
  'Delete everything about you?': 'Xóa mọi thứ về bạn?',
  'Delete everything…': 'Xóa tất cả…',
  'Deposit for this attester; Sparta tells you when it joins the queue.':
    'Hãy nạp cho attester này; Sparta báo khi nó vào hàng đợi.',
  'Deposit on the canonical rollup; the same attester and keys can be used, since it never joined.':
    'Hãy nạp trên rollup chính thức; dùng được cùng attester và khóa, vì nó chưa từng vào.',
  'Deposit with another attester and another BLS key.': 'Hãy nạp với attester khác và khóa BLS khác.',
  Details: 'Chi tiết',
  Digest: 'Tóm tắt',
  'Direct messages from': 'Tin nhắn riêng từ mức',
  'Discord asks Sparta to wait.': 'Discord yêu cầu Sparta chờ.',
  'Discord broke off its answer.': 'Discord ngắt câu trả lời giữa chừng.',
  'Discord did not answer.': 'Discord không trả lời.',
  'Discord did not give the file just now.': 'Discord lúc này không đưa tệp.',
  'Discord does not know this reply yet.': 'Discord chưa biết câu trả lời này.',
  'Discord id of a delegate': 'Id Discord của người được ủy quyền',
  'Discord is unwell.': 'Discord đang trục trặc.',
  'Discord refuses to change {role}. Nothing was changed.':
    'Discord từ chối đổi {role}. Không có gì thay đổi.',
  'Do not deposit a second time: a second deposit fails. What waits in the queue is safe.':
    'Đừng nạp lần hai: lần hai thất bại. Những gì chờ trong hàng đợi vẫn an toàn.',
  'Do not deposit again: a second deposit fails. The stake is safe; Sparta tells you when the queue moves.':
    'Đừng nạp lần nữa: lần nạp thứ hai thất bại. Stake vẫn an toàn; Sparta báo khi hàng đợi nhích.',
  'Do not restart a node because of this. Look for news from the network first.':
    'Đừng khởi động lại node vì điều này. Hãy tìm tin của mạng trước.',
  'Do not restart before {from}; the committees after that are not drawn yet.':
    'Đừng khởi động lại trước {from}; các ủy ban sau đó chưa bốc thăm.',
  'Drop them': 'Bỏ',
  'Duration of a slot': 'Thời lượng slot',
  Duties: 'Nhiệm vụ',
  'Duties met in epoch {epoch}: {met} of {total}.': 'Nhiệm vụ hoàn thành trong epoch {epoch}: {met}/{total}.',
  'Duties of your validators: coming, and met; when to restart; a calendar':
    'Nhiệm vụ của validator: sắp tới và đã làm; khi nào khởi động lại; lịch',
  'Duties slot by slot in the last epochs on the committee, oldest first.':
    'Nhiệm vụ từng slot trong các epoch ủy ban gần đây, cũ nhất trước.',
  'Duty ahead': 'Sắp có nhiệm vụ',
  'Each can be watched without another signature: /add-validator takes its address.':
    'Mỗi cái theo dõi được không cần ký lại: /add-validator nhận địa chỉ của nó.',
  'Each can be watched without another signature: all by the button below, or one by /add-validator once you are approved.':
    'Mỗi cái theo dõi được không cần ký lại: tất cả bằng nút bên dưới, hoặc từng cái bằng /add-validator khi bạn được duyệt.',
  'Each validator needs keys of its own.': 'Mỗi validator cần khóa riêng.',
  'Earlier transactions of Sparta’s account are not mined yet.':
    'Giao dịch trước của tài khoản Sparta chưa vào khối.',
  'Ejection threshold of all rollups': 'Ngưỡng loại của mọi rollup',
  'Ejection threshold of this rollup': 'Ngưỡng loại của rollup này',
  'Emergencies always come through': 'Khẩn cấp luôn tới',
  'Emergencies do not come through either, as you asked.': 'Khẩn cấp cũng không tới, như bạn yêu cầu.',
  'Emergencies still come through.': 'Khẩn cấp vẫn tới.',
  'Emergency: {title}': 'Khẩn cấp: {title}',
  'End it now': 'Kết thúc ngay',
  'End the mute': 'Hết tắt tiếng',
  Ended: 'Đã kết thúc',
  'Entry queue': 'Hàng đợi vào',
  'Epoch {epoch}, slot {place} of {slots} (slot {slot})': 'Epoch {epoch}, slot {place}/{slots} (slot {slot})',
  'Epoch {epoch}: attendance unknown.': 'Epoch {epoch}: không rõ mức tham gia.',
  'Epoch {epoch}: duties missed: {missed} of {total}. Inactivity: {rules}. The epoch ends {end}.':
    'Epoch {epoch}: nhiệm vụ đã lỡ: {missed} trên {total}. Không hoạt động: {rules}. Epoch kết thúc {end}.',
  'Epoch {epoch}: duties missed: {missed} of {total}. Inactivity: {rules}. The epoch is over.':
    'Epoch {epoch}: nhiệm vụ đã lỡ: {missed} trên {total}. Không hoạt động: {rules}. Epoch đã kết thúc.',
  'Epoch {epoch}: duties missed: {missed} of {total}; the data is too old to conclude anything.':
    'Epoch {epoch}: nhiệm vụ lỡ {missed}/{total}; dữ liệu quá cũ để kết luận.',
  'Epoch {epoch}: duties missed: {missed} of {total}; the node saw only a part of it, so nothing is concluded.':
    'Epoch {epoch}: nhiệm vụ lỡ {missed}/{total}; node chỉ thấy một phần, nên không kết luận.',
  'Epoch {epoch}: no duty was judged yet. The epoch ends {end}.':
    'Epoch {epoch}: chưa nhiệm vụ nào được xét. Epoch kết thúc {end}.',
  'Epoch {epoch}: no further miss was seen up to slot {slot}':
    'Epoch {epoch}: tới slot {slot} chưa thấy lỡ thêm',
  'Epoch {epoch}: nobody had a duty, the escape hatch was open.':
    'Epoch {epoch}: không ai có nhiệm vụ, cửa thoát hiểm đang mở.',
  'Epoch {epoch}: participation at least {percent} %, by what was published on L1; slots proposed {proposed}, missed {missed}, unknown {unknown}.':
    'Epoch {epoch}: tham gia ít nhất {percent} %, theo những gì công bố trên L1; slot đã đề xuất {proposed}, lỡ {missed}, không rõ {unknown}.',
  'Epoch {epoch}: participation {percent} %; slots proposed {proposed}, missed {missed}, unknown {unknown}.':
    'Epoch {epoch}: tham gia {percent} %; slot đã đề xuất {proposed}, lỡ {missed}, không rõ {unknown}.',
  'Epoch {epoch}: the node and L1 disagree about slots {slots}; L1 is believed.':
    'Epoch {epoch}: node và L1 không khớp về slot {slots}; tin theo L1.',
  'Epochs after an epoch in which it may be proven': 'Số epoch sau đó còn chứng minh được',
  'Epochs from joining to being drawn': 'Số epoch từ khi vào tới khi được bốc',
  'Epochs from the draw to the committee': 'Số epoch từ bốc thăm tới ủy ban',
  Escalation: 'Leo thang',
  'Escalation…': 'Leo thang…',
  'Ether for your validator': 'Ether cho validator của bạn',
  'Ethereum has not taken the transaction yet.': 'Ethereum chưa nhận giao dịch.',
  'Every genuine direct message about your validators carries your own phrase, which /alerts shows to you alone.':
    'Mỗi tin nhắn riêng thật về validator mang mật ngữ của bạn, mà /alerts chỉ hiện cho bạn.',
  'Every genuine message carries your phrase. Sparta never sends a link to sign, and never asks for a key.':
    'Mỗi tin thật mang mật ngữ của bạn. Sparta không bao giờ gửi liên kết để ký, và không bao giờ hỏi khóa.',
  Everyone: 'Mọi người',
  'Everything Sparta stores about you': 'Mọi thứ Sparta lưu về bạn',
  'Everything that fell due was told.': 'Mọi thứ cần báo đã được báo.',
  'Exits under way': 'Đang rời',
  'Expires {time}. Sparta never asks for a private key or a seed phrase.':
    'Hết hạn {time}. Sparta không bao giờ hỏi khóa riêng hay cụm từ khôi phục.',
  Exposed: 'Bị lộ',
  'Fill in validator_address too; without both, /delegate lists what there is.':
    'Hãy điền cả validator_address; không có cả hai thì /delegate liệt kê những gì đang có.',
  'Find out what went wrong before you start another validator.':
    'Hãy tìm nguyên nhân trước khi chạy validator khác.',
  'Find out what went wrong, then start anew with another attester.':
    'Hãy tìm nguyên nhân, rồi bắt đầu lại với attester khác.',
  'Fix it': 'Sửa',
  'Flush the queue again with more gas.': 'Hãy xả hàng đợi lần nữa với nhiều gas hơn.',
  From: 'Từ',
  'From when it is withdrawable is not known.': 'Không rõ từ khi nào rút được.',
  'Give its public address as `ip_address`.': 'Hãy đưa địa chỉ công khai của nó qua `ip_address`.',
  'Give its public keystore, and Sparta has it staked.': 'Hãy đưa keystore công khai, Sparta sẽ stake cho.',
  'Give the keystore of that attester, or add the attester of this keystore.':
    'Hãy đưa keystore của attester đó, hoặc thêm attester của keystore này.',
  Governance: 'Quản trị',
  'Half of the votes that would slash {name} are cast': 'Đã có một nửa số phiếu để slash {name}',
  'Have a validator watched for an operator whose control is proven on chain':
    'Theo dõi validator cho operator đã chứng minh kiểm soát trên chuỗi',
  'Have its node synced by then. Sparta tells you when it joins, or if the deposit fails.':
    'Hãy đồng bộ node trước lúc đó. Sparta báo khi nó vào, hoặc nếu nạp thất bại.',
  'Have its node synced by then; nothing else to do.':
    'Hãy đồng bộ node trước lúc đó; không cần làm gì khác.',
  'Have one of your validators no longer watched': 'Ngừng theo dõi một validator của bạn',
  'Have one of your validators watched': 'Theo dõi một validator của bạn',
  'Have the node synced by then; nothing else to do.':
    'Hãy đồng bộ node trước lúc đó; không cần làm gì khác.',
  'Have the node up and synced by then; /duties says when a restart is safe.':
    'Hãy để node chạy và đồng bộ trước lúc đó; /duties cho biết khi nào khởi động lại an toàn.',
  'Held since {time}: {changes} alerts fell due at once, with {watched} validators watched.':
    'Giữ từ {time}: {changes} cảnh báo cùng lúc, với {watched} validator được theo dõi.',
  History: 'Lịch sử',
  'Hours and minutes; leave both times empty for no quiet hours':
    'Giờ và phút; để trống cả hai thì không có giờ yên',
  'How and when you are told about your validators, and what you were told':
    'Bạn được báo về validator thế nào và khi nào, và đã được báo gì',
  'How long': 'Bao lâu',
  'How long slashing can be paused at once': 'Slashing tạm dừng được bao lâu một lần',
  'How long that lasts is unknown.': 'Không rõ số đó dùng được bao lâu.',
  'How many slashes a validator can take has changed: look at its headroom with /my-stats.':
    'Số lần slash một validator chịu được đã đổi: xem khoảng dư bằng /my-stats.',
  'How the network does: committee attendance by slot, checkpoints, queue, slashing':
    'Mạng ra sao: tham gia ủy ban theo slot, checkpoint, hàng đợi, slashing',
  'I know': 'Tôi biết',
  'If a fault of the node software, the contracts or the network caused it, ask for a veto before {deadline}. The outage of one operator is no reason for a veto: then make sure that its node is well, so that no other slash follows.':
    'Nếu do lỗi phần mềm node, hợp đồng hay mạng, hãy xin phủ quyết trước {deadline}. Sự cố của một operator không phải lý do phủ quyết: khi đó hãy bảo đảm node ổn để không bị slash tiếp.',
  'If it is yours, talk to a moderator.': 'Nếu nó là của bạn, hãy nói với người điều hành.',
  'If it was wrong, any moderator can take it back within {hours} hours.':
    'Nếu sai, người điều hành nào cũng hoàn lại được trong {hours} giờ.',
  'If nobody else should have that key, treat it as exposed: move what it controls, and tell a moderator.':
    'Nếu không ai khác được có khóa đó, hãy coi là đã lộ: chuyển những gì nó kiểm soát, và báo người điều hành.',
  'If that is not what you want, begin its exit once it has joined.':
    'Nếu bạn không muốn vậy, hãy bắt đầu thoát khi nó đã vào.',
  'If you did not ask for this, look at the withdrawer’s key at once.':
    'Nếu bạn không yêu cầu, hãy xem ngay khóa withdrawer.',
  'If you did not ask for this, the attester’s key is in other hands: move what else it guards at once. {next}':
    'Nếu bạn không yêu cầu, khóa attester đã ở tay người khác: hãy chuyển ngay những gì nó còn giữ. {next}',
  'If you did not ask for this, the withdrawer’s key is in other hands: move what else it guards at once. Otherwise call `finalizeWithdraw` on the rollup once the delay is over.':
    'Nếu bạn không yêu cầu, khóa withdrawer đã ở tay người khác: hãy chuyển ngay những gì khác nó giữ. Nếu không, hãy gọi `finalizeWithdraw` trên rollup khi hết thời gian chờ.',
  'In **Server Settings → Roles**, drag Sparta’s own role above it, and see that it has **Manage Roles**. Sparta then makes good what is missing within the hour.':
    'Trong **Cài đặt máy chủ → Vai trò**, hãy kéo vai trò của Sparta lên trên nó và xem nó có **Quản lý vai trò**. Sparta bù phần thiếu trong một giờ.',
  'In one look at the chain {changes} alerts fell due, with {watched} validators watched. That is more often a fault of our data than the truth, so nobody was told yet.':
    'Trong một lần đọc chuỗi có {changes} cảnh báo, với {watched} validator được theo dõi. Điều đó thường là lỗi dữ liệu của chúng tôi hơn là sự thật, nên chưa báo ai.',
  'In the entry queue: {length}; each epoch lets in {flushSize}.':
    'Trong hàng đợi vào: {length}; mỗi epoch cho vào {flushSize}.',
  'It arrived': 'Đã tới',
  'It arrived, but not as a direct message': 'Đã tới, nhưng không phải tin nhắn riêng',
  'It can never be changed. These are the addresses you proved; /register proves another.':
    'Không bao giờ đổi được. Đây là các địa chỉ bạn đã chứng minh; /register chứng minh địa chỉ khác.',
  'It can never validate again. {stake} remain; the withdrawer gets them by calling `initiateWithdraw`.':
    'Không bao giờ xác thực lại được. Còn {stake}; withdrawer lấy bằng cách gọi `initiateWithdraw`.',
  'It can take {more} more of this size; the one after that ejects it.':
    'Nó chịu được thêm {more} lần cỡ này; lần sau đó thì bị loại.',
  'It comes and goes. You are told again once it has stayed calm for an hour, or gets worse.':
    'Lúc có lúc không. Bạn được báo lại khi yên một giờ, hoặc tệ hơn.',
  'It did not arrive': 'Không tới',
  'It did not move with the upgrade and can be slashed where it is; rollup {rollup}.':
    'Nó không chuyển theo nâng cấp và có thể bị slash tại chỗ; rollup {rollup}.',
  'It follows chain {theirs}; the validators are on chain {chainId}. Its software is {software}. Duties are read from L1 alone meanwhile.':
    'Nó theo chuỗi {theirs}; các validator ở chuỗi {chainId}. Phần mềm của nó là {software}. Trong lúc đó nhiệm vụ chỉ được đọc từ L1.',
  'It follows rollup version {canonical}.': 'Nó theo phiên bản rollup {canonical}.',
  'It follows rollup version {theirs}; the canonical one is {canonical}. Its software is {software}. Duties are read from L1 alone meanwhile.':
    'Nó theo phiên bản rollup {theirs}; bản chính thức là {canonical}. Phần mềm của nó là {software}. Trong lúc đó nhiệm vụ chỉ đọc từ L1.',
  'It follows the latest rollup, so this deposit will fail and go back to the withdrawer.':
    'Nó theo rollup mới nhất, nên khoản nạp này sẽ thất bại và về withdrawer.',
  'It follows the network: with each upgrade it moves to the latest rollup by itself.':
    'Nó theo mạng: mỗi lần nâng cấp nó tự chuyển sang rollup mới nhất.',
  'It has no stake on this rollup now, so there is nothing to take.':
    'Nó hiện không có stake trên rollup này, nên không có gì để lấy.',
  'It has not answered since {time}. Duties are read from L1 alone meanwhile, which does not show who missed an attestation.':
    'Nó không trả lời từ {time}. Trong lúc đó nhiệm vụ chỉ được đọc từ L1, nơi không cho thấy ai lỡ chứng thực.',
  'It has {stake} staked again, {headroom} above the ejection threshold.':
    'Nó lại có {stake} stake, cao hơn ngưỡng loại {headroom}.',
  'It is a validator’s attester. /add-validator has it watched without another signature.':
    'Đó là attester của một validator. /add-validator theo dõi nó không cần ký lại.',
  'It is a validator’s attester. Sparta watches it for you.':
    'Đó là attester của một validator. Sparta theo dõi nó cho bạn.',
  'It is at position {position} and should join by {time}.':
    'Nó ở vị trí {position} và có lẽ vào trước {time}.',
  'It is at position {position}; when it joins is not known.':
    'Nó ở vị trí {position}; không rõ khi nào vào.',
  'It is in step: the newest slot it judged is {lagSlots} slots old.':
    'Nó theo kịp: slot mới nhất đã xét cũ {lagSlots} slot.',
  'It is in the entry queue or registered already.': 'Nó đã ở trong hàng đợi vào hoặc đã đăng ký.',
  'It is leaving, and what waits to be withdrawn would be less by that.':
    'Nó đang rời đi, và phần chờ rút sẽ giảm chừng ấy.',
  'It is linked, and not staked yet': 'Đã liên kết, nhưng chưa stake',
  'It is the admin of these staking providers: {providers}':
    'Nó là quản trị của các nhà cung cấp staking: {providers}',
  'It is the withdrawer of these validators on chain: {validators}':
    'Trên chuỗi nó là withdrawer của các validator: {validators}',
  'It is tried once more in an hour. If that fails too, nothing is sent there any more.':
    'Sẽ thử thêm một lần sau một giờ. Nếu vẫn không được, không gửi gì tới đó nữa.',
  'It is withdrawable from {time}.': 'Rút được từ {time}.',
  'It joins when the queue reaches it, which is not certain yet: /my-stats shows its place.':
    'Nó vào khi tới lượt, điều chưa chắc chắn: /my-stats cho biết vị trí.',
  'It joins with its deposit.': 'Nó vào cùng khoản nạp.',
  'It meets its duties again. In epoch {epoch} it missed {missed} of {total} so far.':
    'Nó lại hoàn thành nhiệm vụ. Trong epoch {epoch} tới giờ lỡ {missed} trên {total}.',
  'It needs one of these roles: {roles}.': 'Cần một trong các vai trò: {roles}.',
  'It needs the permission Manage Server.': 'Cần quyền Quản lý máy chủ.',
  'It now lives on rollup {rollup}.': 'Giờ nó ở rollup {rollup}.',
  'It proposes at slot {slot}, {time} UTC.': 'Nó đề xuất ở slot {slot}, {time} UTC.',
  'It ran out of gas.': 'Đã hết gas.',
  'It should have moved and did not: that estimate may not hold.':
    'Lẽ ra đã nhích mà không: ước tính có thể không đúng.',
  'It stands in /my-stats, and its alerts reach you too. You control nothing of it.':
    'Nó ở trong /my-stats, và cảnh báo của nó cũng tới bạn. Bạn không điều khiển gì ở nó.',
  'It stays watched.': 'Nó vẫn được theo dõi.',
  'It takes a minute or two. You get a direct message when it is in the entry queue, or why it is not.':
    'Mất một hai phút. Bạn nhận tin nhắn riêng khi nó vào hàng đợi, hoặc vì sao không.',
  'It was not possible.': 'Không làm được.',
  'It will fail there and go back to the withdrawer. Then deposit again on {rollup}.':
    'Nó sẽ thất bại ở đó và quay về withdrawer. Sau đó hãy nạp lại trên {rollup}.',
  'It would stay a validator, and one more small slash would eject it.':
    'Nó vẫn là validator, và thêm một lần slash nhỏ là bị loại.',
  'It would stay a validator; small slashes it could take after that: {left}. The next one ejects it.':
    'Nó vẫn là validator; số lần slash nhỏ còn chịu được sau đó: {left}. Lần tiếp theo loại nó.',
  'Its address leads nowhere now. /duties makes a new one.':
    'Địa chỉ của nó không còn dẫn tới đâu. /duties tạo cái mới.',
  'Its buttons could not be made just now. Run the command again to get them.':
    'Lúc này không tạo được nút. Hãy chạy lại lệnh để có.',
  'Its duties in epoch {epoch}': 'Nhiệm vụ của nó trong epoch {epoch}',
  'Its position has not fallen for three epochs in which somebody could have been let in.':
    'Vị trí của nó không giảm trong ba epoch mà lẽ ra có người được vào.',
  'Its position is not known.': 'Không rõ vị trí của nó.',
  'Its record of attestations begins anew at slot {initialSlot}; before, it went back to slot {before}. Of what was in between only L1 tells.':
    'Ghi chép chứng thực của nó bắt đầu lại ở slot {initialSlot}; trước đó lùi tới slot {before}. Khoảng giữa chỉ có L1 cho biết.',
  'Its withdrawer calls `initiateWithdraw` first.': 'Trước hết withdrawer của nó gọi `initiateWithdraw`.',
  Keep: 'Giữ',
  'Keep it to yourself': 'Giữ riêng',
  'Keep its node healthy until the exit is over, then call finalizeWithdraw.':
    'Hãy giữ node khỏe cho tới khi thoát xong, rồi gọi finalizeWithdraw.',
  'Keep its node online and synced; /is-ready checks it.':
    'Hãy giữ node trực tuyến và đồng bộ; /is-ready kiểm tra.',
  'Keep the node online; consider exiting while you can.':
    'Hãy giữ node trực tuyến; cân nhắc thoát khi còn có thể.',
  'Keep the old node running while the stake is there. To validate on the canonical rollup, exit on the old one and deposit anew with another attester.':
    'Hãy giữ node cũ chạy chừng nào stake còn ở đó. Để xác thực trên rollup chính thức, hãy thoát ở rollup cũ và nạp lại với attester khác.',
  'Keep your node running and do not restart it for this: that a slot has no checkpoint is not the fault of a single validator.':
    'Hãy để node chạy và đừng khởi động lại vì việc này: một slot không có checkpoint không phải lỗi của riêng validator nào.',
  'Keep your node well: votes go on, and what has a quorum can be carried out afterwards.':
    'Hãy giữ node ổn: bỏ phiếu vẫn tiếp tục, cái đủ số phiếu có thể được thực thi sau.',
  'Kept for 400 days. The numbers show one in full.': 'Giữ 400 ngày. Nhấn số để xem đầy đủ.',
  'L1 block': 'Khối L1',
  'L1 block {block}, read {time}': 'Khối L1 {block}, đọc {time}',
  'L1 endpoints that agree: {asked}.': 'Số điểm truy cập L1 khớp nhau: {asked}.',
  'Large slash': 'Slash lớn',
  'Last checkpoint': 'Checkpoint gần nhất',
  'Last proof': 'Bằng chứng gần nhất',
  Lasted: 'Kéo dài',
  'Leave it': 'Để yên',
  'Let in at once until the first set is complete': 'Cho vào một lần tới khi tập đầu đủ',
  'Let in each epoch at least': 'Cho vào mỗi epoch ít nhất',
  'Let in each epoch at most': 'Cho vào mỗi epoch nhiều nhất',
  'Let others of your team see a validator and be told about it; list and end it':
    'Cho người trong nhóm xem validator và được báo; liệt kê và kết thúc',
  'Let somebody see your validator?': 'Cho ai đó xem validator của bạn?',
  'Let them go ahead': 'Cho thực hiện',
  'Let them see it': 'Cho họ xem',
  Level: 'Mức',
  'Levels and digest': 'Mức và tóm tắt',
  'Levels…': 'Mức…',
  'Linked to': 'Liên kết với',
  'Look at /chain-info first: if what Sparta reads is right, release them; if it is not, drop them.':
    'Hãy xem /chain-info trước: nếu Sparta đọc đúng thì thả, nếu không thì bỏ.',
  'Look at /my-stats for where its stake is now, and tell a moderator if it is nowhere.':
    'Hãy xem /my-stats để biết stake ở đâu, và báo người điều hành nếu không ở đâu cả.',
  'Look at /my-stats for where its stake is now.': 'Hãy xem /my-stats để biết stake của nó hiện ở đâu.',
  'Look at /my-stats, and check that its node runs, is synced and attests.':
    'Hãy xem /my-stats và kiểm tra node chạy, đã đồng bộ và đang chứng thực.',
  'Look at the withdrawer for the stake, and tell a moderator.':
    'Hãy tìm stake ở withdrawer, và báo người điều hành.',
  'Look at your own node’s log for attestations.': 'Hãy xem chứng thực trong nhật ký node của bạn.',
  'Look for the stake at the withdrawer. An address or a BLS key that was used before, a wrong proof of possession, or a rollup that is no longer the latest makes a deposit fail; make a new keystore, then deposit again.':
    'Hãy tìm stake ở withdrawer. Địa chỉ hay khóa BLS đã dùng, bằng chứng sở hữu sai, hoặc rollup không còn mới nhất làm nạp thất bại; hãy tạo keystore mới rồi nạp lại.',
  'Look for the stake at the withdrawer; nothing else to do.':
    'Hãy tìm stake ở withdrawer; không cần làm gì khác.',
  'Look into your direct messages.': 'Hãy xem tin nhắn riêng.',
  'Look whether the node is synced, holds this attester’s key, and keeps its clock right.':
    'Hãy xem node đã đồng bộ chưa, có khóa của attester này không, và đồng hồ có đúng không.',
  'Made of what Sparta has stored. What it does not know stands there as not known.':
    'Lập từ những gì Sparta lưu. Điều nó không biết được ghi là không rõ.',
  Maintenance: 'Bảo trì',
  'Maintenance…': 'Bảo trì…',
  'Make a new BLS key and its keystore.': 'Hãy tạo khóa BLS mới và keystore của nó.',
  'Make a new BLS key: this happens to very few.': 'Hãy tạo khóa BLS mới: rất ít người gặp chuyện này.',
  'Make a new attester, with new keys: an address can be a validator once only.':
    'Hãy tạo attester mới với khóa mới: một địa chỉ chỉ làm validator được một lần.',
  'Make a new keystore with a new attester and a new BLS key, then deposit again.':
    'Hãy tạo keystore mới với attester mới và khóa BLS mới, rồi nạp lại.',
  'Make a new keystore with an address and a BLS key that were never used, then deposit again.':
    'Hãy tạo keystore mới với địa chỉ và khóa BLS chưa từng dùng, rồi nạp lại.',
  'Make sure that its node runs, is synced and attests in each of its duties. If it cannot, think of an exit before it is ejected.':
    'Hãy bảo đảm node chạy, đã đồng bộ và chứng thực trong mọi nhiệm vụ. Nếu không thể, hãy nghĩ tới việc thoát trước khi bị loại.',
  'Make the keystore again with the Aztec CLI of the version this network runs.':
    'Hãy tạo lại keystore bằng Aztec CLI đúng phiên bản mạng này chạy.',
  'Make these changes': 'Thực hiện các thay đổi này',
  'Medium slash': 'Slash vừa',
  'Minutes go from {least} to {most}.': 'Số phút từ {least} tới {most}.',
  'Minutes without an answer': 'Số phút không trả lời',
  Moderators: 'Người điều hành',
  'Moderators: look whether Sparta reads the chain rightly (/chain-info), then release the alerts or drop them with /mod-held-alerts. Without an answer each look judges anew.':
    'Người điều hành: hãy xem Sparta đọc chuỗi có đúng không (/chain-info), rồi thả hoặc bỏ cảnh báo bằng /mod-held-alerts. Không có trả lời thì mỗi lần đọc xét lại.',
  'Moderators: look whether Sparta reads the chain rightly (/chain-info). /mod-sync-roles shows every change. Single changes go on as they happen.':
    'Người điều hành: hãy xem Sparta đọc chuỗi có đúng không (/chain-info). /mod-sync-roles hiện từng thay đổi. Thay đổi lẻ vẫn diễn ra.',
  'Mute a validator': 'Tắt tiếng một validator',
  'Mute a validator…': 'Tắt tiếng validator…',
  'Mute for 24 h': 'Tắt tiếng 24 giờ',
  Muted: 'Đã tắt tiếng',
  'Name one of them. All are looked at every hour, and a large plan waits in the alert channel.':
    'Hãy nêu một người. Tất cả được xem mỗi giờ, và kế hoạch lớn chờ ở kênh cảnh báo.',
  'Neither the attester nor the withdrawer may be the zero address.':
    'Cả attester lẫn withdrawer không được là địa chỉ không.',
  Network: 'Mạng',
  'Network incidents': 'Sự cố mạng',
  'New calendar address': 'Địa chỉ lịch mới',
  Newest: 'Mới nhất',
  'Newest first. This look-up is recorded.': 'Mới nhất trước. Lần xem này được ghi lại.',
  'News of a request to Sparta': 'Tin về yêu cầu của bạn với Sparta',
  Next: 'Sau',
  No: 'Không',
  'No alert is held back': 'Không có cảnh báo nào bị giữ',
  'No alerts yet': 'Chưa có cảnh báo',
  'No delegates': 'Không có người được ủy quyền',
  'No direct messages about {validators} until you end it with /alerts.':
    'Không có tin nhắn riêng về {validators} tới khi bạn kết thúc bằng /alerts.',
  'No direct messages about {validators}; the mute ends {time}.':
    'Không có tin nhắn riêng về {validators}; tắt tiếng hết {time}.',
  'No duty is on record.': 'Không có nhiệm vụ nào được ghi.',
  'No duty since {when}.': 'Không có nhiệm vụ từ {when}.',
  'No epoch has ended yet.': 'Chưa epoch nào kết thúc.',
  'No longer watched': 'Không còn theo dõi',
  'No open vote is known': 'Không biết bỏ phiếu nào đang mở',
  'No operators': 'Không có operator',
  'No operators are {status}': 'Không có operator nào ở trạng thái {status}',
  'No other validator has a quorum against it in this round, which looks like the outage of one operator. The text says so.':
    'Không validator nào khác bị đủ số phiếu chống trong vòng này, trông như sự cố của một nhà vận hành. Văn bản có nói vậy.',
  'No slash, exit or upgrade that explains it was found.':
    'Không tìm thấy slash, thoát hay nâng cấp giải thích điều đó.',
  'No validators yet': 'Chưa có validator',
  'Nobody can see this reply any more.': 'Không ai còn thấy câu trả lời này nữa.',
  'Nobody carried out slashing round {round} in time: nothing is taken from {address}.':
    'Không ai thực thi vòng slashing {round} kịp lúc: không lấy gì từ {address}.',
  'Nobody else can be the withdrawer here: ask for this one, or do not stake here.':
    'Ở đây không ai khác làm withdrawer được: hãy dùng địa chỉ này, hoặc đừng stake ở đây.',
  'Nobody else is told on your behalf.': 'Không báo ai khác thay bạn.',
  'Nobody has {attester} watched.': 'Không ai theo dõi {attester}.',
  'Nobody is let see {validator} in this way any more. Nothing was changed.':
    'Không còn ai xem {validator} theo cách này. Không có gì thay đổi.',
  'Nobody is slashed for now. Until when is not known.': 'Hiện không ai bị slash. Không rõ tới khi nào.',
  'Nobody is slashed until {time}, unless the pause is lifted or renewed.':
    'Không ai bị slash tới {time}, trừ khi bỏ hoặc gia hạn tạm dừng.',
  'Nobody is told of what was held. What gets worse, or comes again later, is told as always.':
    'Không báo ai về những gì bị giữ. Cái gì tệ hơn, hoặc quay lại sau, được báo như thường.',
  'Nobody should meet this: tell whoever runs Sparta.':
    'Không ai nên gặp điều này: hãy báo người vận hành Sparta.',
  'Nobody votes to slash there until {time}.': 'Không ai bỏ phiếu slash ở đó tới {time}.',
  'Nobody waits in the entry queue.': 'Không ai chờ trong hàng đợi vào.',
  'Nobody with the id {id} is registered.': 'Không ai có id {id} đã đăng ký.',
  Node: 'Node',
  'Node {address}': 'Node {address}',
  'Not acknowledged': 'Chưa xác nhận',
  'Not allowed': 'Không được phép',
  'Not found': 'Không tìm thấy',
  'Not looked at: {count} of your validators.': 'Chưa xem: {count} validator của bạn.',
  'Not over: {count}. /alerts with the action history shows each in full.':
    'Chưa qua: {count}. /alerts với hành động history hiện đầy đủ từng cái.',
  'Not ready': 'Chưa sẵn sàng',
  'Not shown: {count}. Name one with the option validator_address.':
    'Chưa hiện: {count}. Hãy nêu một cái bằng tùy chọn validator_address.',
  Noted: 'Đã ghi nhận',
  'Nothing changes on chain: it goes on validating, and its stake stays where it is.':
    'Trên chuỗi không có gì thay đổi: nó vẫn xác thực, stake vẫn ở chỗ cũ.',
  'Nothing changes on chain: validators go on validating, and stake stays where it is.':
    'Trên chuỗi không có gì thay đổi: validator vẫn chạy, stake vẫn ở chỗ cũ.',
  'Nothing has to be done in a hurry. You are told when slashing goes on.':
    'Không cần vội. Bạn được báo khi slashing tiếp tục.',
  'Nothing has to be done.': 'Không cần làm gì.',
  'Nothing has to be done. If its node missed duties, find out why before it comes to another vote.':
    'Không cần làm gì. Nếu node lỡ nhiệm vụ, hãy tìm lý do trước khi có lần bỏ phiếu khác.',
  'Nothing is left to veto': 'Không còn gì để phủ quyết',
  'Nothing is left to withdraw.': 'Không còn gì để rút.',
  'Nothing is recorded of {name}': 'Không có ghi chép nào về {name}',
  'Nothing is stored about you': 'Không lưu gì về bạn',
  'Nothing is stored about you. There is nothing to delete.': 'Không lưu gì về bạn. Không có gì để xóa.',
  'Nothing needs to be staked: link it instead.': 'Không cần stake gì cả: hãy liên kết nó.',
  'Nothing of yours on chain is touched by this. If you think it is a mistake, talk to a moderator of the server: they can still approve you.':
    'Không gì của bạn trên chuỗi bị ảnh hưởng. Nếu bạn nghĩ là nhầm, hãy nói với người điều hành máy chủ: họ vẫn duyệt được.',
  'Nothing stored here names you any more; roles go within seconds.':
    'Không gì lưu ở đây còn nêu tên bạn; vai trò mất trong vài giây.',
  'Nothing to do': 'Không có gì để làm',
  'Nothing to do but wait, and no second deposit; /chain-info shows when it moves again.':
    'Chỉ còn chờ, đừng nạp lần hai; /chain-info cho biết khi nó nhích lại.',
  'Nothing to do for a validator; transactions in these checkpoints may have to be sent again.':
    'Validator không cần làm gì; giao dịch trong các checkpoint này có thể phải gửi lại.',
  'Nothing to do for an operator. Whoever runs Sparta: look at the node and at its L1 endpoint.':
    'Operator không cần làm gì. Người vận hành Sparta: hãy xem node và điểm truy cập L1 của nó.',
  'Nothing to do for an operator. Whoever runs Sparta: look whether the node runs.':
    'Operator không cần làm gì. Người vận hành Sparta: hãy xem node có chạy không.',
  'Nothing to do for an operator. Whoever runs Sparta: the log names the endpoint that was set aside.':
    'Operator không cần làm gì. Người vận hành Sparta: nhật ký nêu điểm truy cập bị gạt ra.',
  'Nothing to do. Its first epoch after a restart is not judged.':
    'Không cần làm gì. Epoch đầu sau khi khởi động lại không bị xét.',
  'Nothing to do: duties come when it is drawn.': 'Không cần làm gì: nhiệm vụ đến khi được bốc thăm.',
  'Nothing to do: you are told as soon as a moderator has decided.':
    'Không cần làm gì: bạn được báo ngay khi người điều hành quyết định.',
  'Nothing was changed': 'Không có gì thay đổi',
  'Nothing was changed yet. This look-up is recorded.': 'Chưa có gì thay đổi. Lần xem này được ghi lại.',
  'Nothing was changed.': 'Không có gì thay đổi.',
  'Nothing was deleted': 'Không có gì bị xóa',
  'Nothing was raised about your validators.': 'Không có gì về validator của bạn.',
  'Nothing was spent.': 'Không tiêu gì.',
  'Nothing was staked': 'Không stake gì',
  'Nothing was taken from {name}': 'Không lấy gì từ {name}',
  'Nothing wrong was found, but not everything is known': 'Không thấy gì sai, nhưng chưa biết hết',
  'Notice: {title}': 'Ghi chú: {title}',
  'Notices are joins, moves and withdrawals; what is below stands in the digest':
    'Ghi chú là gia nhập, chuyển và rút; mức thấp hơn nằm trong bản tóm tắt',
  'Of them in the last day': 'Trong đó ngày qua',
  'Of {asked} endpoints {disagreeing} told of another chain at the same block. Those are set aside, and the others are believed.':
    'Trong {asked} điểm truy cập, {disagreeing} báo chuỗi khác ở cùng khối. Chúng bị gạt ra, và tin các điểm còn lại.',
  'Of {observed} duties, {percent} % were met.': 'Trong {observed} nhiệm vụ, {percent} % đã hoàn thành.',
  'Of {observed} duties, {percent} % were met. While that lasts, nobody is warned of what their own validator misses.':
    'Trong {observed} nhiệm vụ, {percent} % được hoàn thành. Khi còn như vậy, không ai bị cảnh báo về phần validator của mình lỡ.',
  Older: 'Cũ hơn',
  'On the committee for epoch {epoch} from {from} for {minutes} min':
    'Trong ủy ban epoch {epoch} từ {from} trong {minutes} phút',
  'On the committee for epoch {epoch} from {from} for {minutes} min, proposing at {slots}':
    'Trong ủy ban epoch {epoch} từ {from} trong {minutes} phút, đề xuất ở {slots}',
  'On this network the staking asset handler adds only validators that move with the latest rollup.':
    'Trên mạng này staking asset handler chỉ thêm validator đi theo rollup mới nhất.',
  'On this network the staking asset handler names the withdrawer of every validator: {withdrawer}.':
    'Trên mạng này staking asset handler chỉ định withdrawer của mọi validator: {withdrawer}.',
  'Once registered': 'Khi đã đăng ký',
  'One command, to read more about it': 'Một lệnh, để đọc thêm về nó',
  'One day': 'Một ngày',
  'One more slash ejects {name}': 'Thêm một lần slash là loại {name}',
  'One more slash of this size ejects it.': 'Thêm một lần slash cỡ này là bị loại.',
  'One of your validators; all of them where left out': 'Một validator của bạn; bỏ trống là tất cả',
  'One of your validators; pick from the list': 'Một validator của bạn; chọn trong danh sách',
  'One week': 'Một tuần',
  'Only an approved operator has validators added.': 'Chỉ operator đã duyệt mới được thêm validator.',
  'Only approved operators are suspended; a registration is turned down by /mod-reject-operator.':
    'Chỉ operator đã duyệt bị đình chỉ; đăng ký thì từ chối bằng /mod-reject-operator.',
  'Only one of your validators; pick from the list': 'Chỉ một validator của bạn; chọn trong danh sách',
  'Only one operator; type a name': 'Chỉ một operator; gõ tên',
  'Only the withdrawer, {withdrawer}, may do this.': 'Chỉ withdrawer {withdrawer} làm được điều này.',
  'Only those of this status': 'Chỉ trạng thái này',
  'Only what was done to one operator; type a name': 'Chỉ việc làm với một operator; gõ tên',
  'Only you see this message. Save the file before you dismiss it.':
    'Chỉ bạn thấy tin này. Hãy lưu tệp trước khi đóng.',
  'Open and forward TCP and UDP {port} to the node, in the firewall and the router. {udp}':
    'Hãy mở và chuyển TCP và UDP {port} tới node, ở tường lửa và router. {udp}',
  'Open the form again and pick one from it.': 'Hãy mở lại biểu mẫu và chọn trong đó.',
  'Operator approved': 'Đã duyệt operator',
  'Operator suspended': 'Đã đình chỉ operator',
  Operators: 'Operator',
  'Operators {status}, newest first: page {page}': 'Operator {status}, mới nhất trước: trang {page}',
  'Operators {status}: {count}': 'Operator {status}: {count}',
  'Operators, newest first': 'Operator, mới nhất trước',
  'Operators, newest first: page {page}': 'Operator, mới nhất trước: trang {page}',
  'Operators: watch your nodes yourselves. Whoever runs Sparta: look at its L1 endpoints.':
    'Operator: hãy tự theo dõi node của mình. Người vận hành Sparta: hãy xem các điểm truy cập L1.',
  'Operators: {count}': 'Operator: {count}',
  'Others hold the rollup or the veto now: check that this was decided by Governance.':
    'Rollup hoặc quyền phủ quyết giờ ở người khác: hãy kiểm tra đó là quyết định của Quản trị.',
  Over: 'Đã qua',
  'Over: {title}': 'Đã qua: {title}',
  'Owner of the rollup': 'Chủ của rollup',
  Participation: 'Mức tham gia',
  'Paste a signature': 'Dán chữ ký',
  'Paste all that the signing command printed.': 'Hãy dán tất cả những gì lệnh ký in ra.',
  'Paste the keystore': 'Dán keystore',
  'Paste the public keystore': 'Dán keystore công khai',
  'Paste the signature': 'Dán chữ ký',
  'People looked at again: {count}. Each is given what is true by now, within a minute or two.':
    'Số người được xem lại: {count}. Mỗi người được nhận điều đúng lúc này, trong một hai phút.',
  'People looked at: {count}. Rules: {rules}.': 'Số người đã xem: {count}. Quy tắc: {rules}.',
  'Phrase…': 'Mật ngữ…',
  'Pick a name from the list that opens while you type.': 'Hãy chọn tên trong danh sách hiện ra khi gõ.',
  'Pick one from the list that opens while you type.': 'Hãy chọn trong danh sách hiện ra khi gõ.',
  'Pick one from the list that opens while you type. Delegates cannot let in others.':
    'Hãy chọn trong danh sách hiện ra khi gõ. Người được ủy quyền không cho người khác vào được.',
  Previous: 'Trước',
  'Proofs come in time; checkpoints that wait for one: {waiting}.':
    'Bằng chứng tới kịp lúc; số checkpoint còn chờ: {waiting}.',
  Proposer: 'Người đề xuất',
  'Proposers vote in slashing round {round} to slash {address} for epoch {epoch}: {votes} of the {quorum} votes it takes. The vote ends {ends}. Most of these votes ask for {amount}. {effect}':
    'Người đề xuất bỏ phiếu trong vòng slashing {round} để slash {address} vì epoch {epoch}: {votes} trên {quorum} phiếu cần. Bỏ phiếu kết thúc {ends}. Đa số phiếu này đòi {amount}. {effect}',
  'Prove an address you control and become an operator':
    'Chứng minh địa chỉ bạn kiểm soát và trở thành operator',
  'Prove it with /register, then choose it as the withdrawer.':
    'Hãy chứng minh bằng /register, rồi chọn làm withdrawer.',
  'Prove that you control {address}': 'Hãy chứng minh bạn kiểm soát {address}',
  'Provisional: on the committee for epoch {epoch} from {from} for {minutes} min':
    'Tạm: trong ủy ban epoch {epoch} từ {from} trong {minutes} phút',
  'Provisional: on the committee for epoch {epoch} from {from} for {minutes} min, proposing at {slots}':
    'Tạm: trong ủy ban epoch {epoch} từ {from} trong {minutes} phút, đề xuất ở {slots}',
  'Public keystore': 'Keystore công khai',
  'Public keystore, to have it staked: keyN_staker_output.json':
    'Keystore công khai, để được stake: keyN_staker_output.json',
  Queue: 'Hàng đợi',
  'Quiet hours': 'Giờ yên',
  'Quiet hours…': 'Giờ yên…',
  'Raised: {count}. Told at once: {told}. Not over: {open}.':
    'Phát sinh: {count}. Báo ngay: {told}. Chưa qua: {open}.',
  Ready: 'Sẵn sàng',
  'Records: {count}. Each kind says what it is and how long it is kept.':
    'Bản ghi: {count}. Mỗi loại nói nó là gì và giữ bao lâu.',
  'Reference {reference}': 'Mã tham chiếu {reference}',
  Registration: 'Đăng ký',
  'Registration rejected': 'Đã từ chối đăng ký',
  'Release them': 'Thả',
  'Request for a veto of slashing round {round}': 'Yêu cầu phủ quyết vòng slashing {round}',
  'Reward for a checkpoint': 'Thưởng cho checkpoint',
  'Role changes are taken back': 'Thay đổi vai trò đã được hoàn lại',
  'Role changes go ahead': 'Thay đổi vai trò tiếp tục',
  'Role changes held back': 'Thay đổi vai trò bị giữ lại',
  'Role changes to make: {count}': 'Thay đổi vai trò cần làm: {count}',
  Rollup: 'Rollup',
  'Rollup {rollup}, version {version}': 'Rollup {rollup}, phiên bản {version}',
  'Rollups before it, where pinned stake may stay: {count}':
    'Số rollup trước đó, nơi stake ghim có thể còn: {count}',
  Round: 'Vòng',
  'Rounds from a fault to its vote': 'Số vòng từ lỗi tới bỏ phiếu',
  'Rounds from a vote to its execution': 'Số vòng từ bỏ phiếu tới thực thi',
  'Rounds in which a vote is valid': 'Số vòng bỏ phiếu còn hiệu lực',
  'Run /add-validator again.': 'Hãy chạy lại /add-validator.',
  'Run /alerts again.': 'Hãy chạy lại /alerts.',
  'Run /mod-suspend-operator again.': 'Hãy chạy lại /mod-suspend-operator.',
  'Run /privacy again.': 'Hãy chạy lại /privacy.',
  'Run the command again and sign the new text.': 'Hãy chạy lại lệnh và ký văn bản mới.',
  'Run the command again if you want to prove another address.':
    'Hãy chạy lại lệnh nếu muốn chứng minh địa chỉ khác.',
  'Run the command again.': 'Hãy chạy lại lệnh.',
  'Run the command in the server.': 'Hãy chạy lệnh trong máy chủ.',
  'Run the command yourself.': 'Hãy tự chạy lệnh.',
  'Safe to restart from {from} until {until}.': 'An toàn để khởi động lại từ {from} tới {until}.',
  'Safe to restart from {from}: no duty is known until {until}, and what comes after is not drawn yet.':
    'An toàn để khởi động lại từ {from}: chưa biết nhiệm vụ nào tới {until}, phần sau chưa bốc thăm.',
  'Safe to restart now: no duty is known until {until}, and what comes after is not drawn yet.':
    'Giờ khởi động lại an toàn: chưa biết nhiệm vụ nào tới {until}, phần sau chưa bốc thăm.',
  'Safe to restart until {until}.': 'An toàn để khởi động lại tới {until}.',
  'Say which of them is meant.': 'Hãy nói ý bạn là cái nào.',
  'Say which validator they may see.': 'Hãy nói họ được xem validator nào.',
  Seen: 'Thấy lúc',
  'Send a test': 'Gửi thử',
  'Send ether on L1 (chain id {chainId}) to {address}, if that is the publisher in your own node’s configuration: it is shown as it was seen on chain. Sparta never asks you to send ether to any other address, and never to one of its own.':
    'Hãy gửi ether trên L1 (chain id {chainId}) tới {address}, nếu đó là publisher trong cấu hình node của chính bạn: địa chỉ được hiển thị đúng như đã thấy trên chuỗi. Sparta không bao giờ yêu cầu bạn gửi ether tới bất kỳ địa chỉ nào khác, kể cả địa chỉ của Sparta.',
  'Send it ether.': 'Hãy gửi ether cho nó.',
  'Send it staking tokens.': 'Hãy gửi token staking cho nó.',
  'Sign a short text with the key of this address. It is free, sends no transaction, and gives no permission over funds.':
    'Hãy ký một văn bản ngắn bằng khóa của địa chỉ này. Miễn phí, không gửi giao dịch, và không cho quyền gì với tài sản.',
  'Sign exactly the text shown, every line of it, with the key of that address.':
    'Hãy ký đúng văn bản hiển thị, từng dòng, bằng khóa của địa chỉ đó.',
  'Sign in the browser': 'Ký trong trình duyệt',
  Signature: 'Chữ ký',
  'Size of a committee': 'Cỡ ủy ban',
  Slasher: 'Slasher',
  'Slashes took all that was left of the stake of {attester}. There is nothing to withdraw, and this address can never be registered again.':
    'Các lần slash đã lấy hết stake còn lại của {attester}. Không còn gì để rút, và địa chỉ này không bao giờ đăng ký lại được.',
  Slashing: 'Slashing',
  'Slashing goes on: {name} will be slashed': 'Slashing tiếp tục: {name} sẽ bị slash',
  'Slashing is enabled.': 'Slashing đang bật.',
  'Slashing is paused': 'Slashing tạm dừng',
  'Slashing is paused until {paused}, longer than this vote is valid.':
    'Slashing tạm dừng tới {paused}, lâu hơn thời hạn của lần bỏ phiếu này.',
  'Slashing is paused.': 'Slashing đang tạm dừng.',
  'Slashing is paused: nothing is taken from {name} for now':
    'Slashing tạm dừng: hiện không lấy gì từ {name}',
  'Slashing proposer': 'Hợp đồng đề xuất slashing',
  'Slashing round {round} cannot be executed yet.': 'Vòng slashing {round} chưa thực thi được.',
  'Slashing round {round} closed and its tally spares epoch {epoch}: nothing is taken from {address}.':
    'Vòng slashing {round} đã đóng và kết quả miễn cho epoch {epoch}: không lấy gì từ {address}.',
  'Slashing round {round} closed with {votes} of the {quorum} votes it takes: nothing is taken from {address}.':
    'Vòng slashing {round} đóng với {votes} trên {quorum} phiếu cần: không lấy gì từ {address}.',
  'Slashing round {round} has the votes to take {amount} from {address} for epoch {epoch}. {when} {effect}':
    'Vòng slashing {round} có đủ phiếu để lấy {amount} từ {address} vì epoch {epoch}. {when} {effect}',
  'Slashing round {round} is out of reach: the current one is {current}.':
    'Vòng slashing {round} ngoài tầm: vòng hiện tại là {current}.',
  'Slashing round {round} was carried out, and {address} had no stake on this rollup that could be taken.':
    'Vòng slashing {round} đã thực thi, và {address} không có stake trên rollup này để lấy.',
  'Slashing round {round} was executed already.': 'Vòng slashing {round} đã được thực thi.',
  'Slashing round {round} was vetoed and cannot be carried out: nothing is taken from {address}.':
    'Vòng slashing {round} đã bị phủ quyết và không thực thi được: không lấy gì từ {address}.',
  'Slots of a slashing round': 'Số slot của vòng slashing',
  'Slots of an epoch': 'Số slot của epoch',
  'Small slash': 'Slash nhỏ',
  'Somebody decided this already. Nothing was changed.': 'Đã có người quyết định. Không có gì thay đổi.',
  'Somebody else asked this.': 'Người khác đã hỏi điều này.',
  'Somebody lets you see it: /delegate ends that.': 'Ai đó cho bạn xem: /delegate kết thúc việc đó.',
  'Something in Sparta broke. Nothing was changed. The developers see it.':
    'Có gì đó trong Sparta bị hỏng. Không có gì thay đổi. Lập trình viên thấy điều đó.',
  'Sparta adds no validators on chain here.': 'Ở đây Sparta không thêm validator trên chuỗi.',
  'Sparta adds nobody on chain on Ethereum mainnet.':
    'Sparta không thêm ai trên chuỗi ở mạng chính Ethereum.',
  'Sparta cannot give or take a role': 'Sparta không cho hay lấy vai trò được',
  'Sparta could not answer. Nothing was changed.': 'Sparta không trả lời được. Không có gì thay đổi.',
  'Sparta could not take your request just now.': 'Lúc này Sparta không nhận được yêu cầu của bạn.',
  'Sparta deposits the stake from its own account, and your validator waits in the entry queue.':
    'Sparta nạp stake từ tài khoản của mình, và validator của bạn chờ trong hàng đợi vào.',
  'Sparta does not see the chain': 'Sparta không thấy chuỗi',
  'Sparta follows Aztec validators and keeps this server true to the chain':
    'Sparta theo dõi validator Aztec và giữ máy chủ này đúng với chuỗi',
  'Sparta found no way to this address from where it runs; that says nothing of your node':
    'Từ nơi Sparta chạy không có đường tới địa chỉ này; điều đó không nói gì về node của bạn',
  'Sparta has no account on L1 here, so it adds nobody on chain.':
    'Ở đây Sparta không có tài khoản L1, nên không thêm ai trên chuỗi.',
  'Sparta has not read the chain since {time}: what follows may be out of date.':
    'Sparta chưa đọc chuỗi từ {time}: những gì dưới đây có thể đã cũ.',
  'Sparta has staked as many validators for you as it may.':
    'Sparta đã stake cho bạn đủ số validator được phép.',
  'Sparta has staked as many validators today as it may.':
    'Hôm nay Sparta đã stake đủ số validator được phép.',
  'Sparta is adding a validator for you on chain just now. Nothing was deleted.':
    'Sparta đang thêm validator trên chuỗi cho bạn. Không có gì bị xóa.',
  'Sparta knows of no open vote against {name} in slashing round {round}: it is over, was taken back, or could not be read.':
    'Sparta không biết bỏ phiếu nào đang mở chống {name} trong vòng slashing {round}: nó đã xong, bị rút lại hoặc không đọc được.',
  'Sparta must be installed in the server, not only by you.':
    'Sparta phải được cài ở máy chủ, không chỉ riêng bạn.',
  'Sparta never asks for a private key or a seed phrase, and never sends a link to sign in a direct message.':
    'Sparta không bao giờ hỏi khóa riêng hay cụm từ khôi phục, và không bao giờ gửi liên kết để ký trong tin nhắn riêng.',
  'Sparta now watches these for you. /my-stats shows them within a minute.':
    'Sparta giờ theo dõi chúng cho bạn. /my-stats hiện chúng trong một phút.',
  'Sparta now watches {address} for you. /my-stats shows it within a minute.':
    'Sparta giờ theo dõi {address} cho bạn. /my-stats hiện nó trong một phút.',
  'Sparta reads the chain again.': 'Sparta đọc lại được chuỗi.',
  'Sparta sent {amount} ether to {attester}, for the fees of its proposals. It does so once.':
    'Sparta đã gửi {amount} ether tới {attester}, cho phí đề xuất của nó. Chỉ làm một lần.',
  'Sparta stakes nobody on this network, so the keystore of {attester} was not used.':
    'Sparta không stake cho ai trên mạng này, nên keystore của {attester} không được dùng.',
  'Sparta tells you what becomes of it. To validate on {rollup}, deposit another attester there.':
    'Sparta báo kết quả. Để xác thực trên {rollup}, hãy nạp attester khác ở đó.',
  'Sparta tells you when it joins the queue.': 'Sparta báo khi nó vào hàng đợi.',
  'Sparta was away and is catching up. It still has to read what happened in so many blocks of L1: {count}. What follows is of now; alerts of that time may come late.':
    'Sparta đã vắng mặt và đang bắt kịp. Số khối L1 còn phải đọc: {count}. Phần sau là của hiện tại; cảnh báo của lúc đó có thể tới muộn.',
  'Sparta works in its Discord server, not in direct messages.':
    'Sparta hoạt động trong máy chủ Discord của nó, không trong tin nhắn riêng.',
  'Sparta’s Aztec node does not answer': 'Node Aztec của Sparta không trả lời',
  'Sparta’s Aztec node follows another L1 chain': 'Node Aztec của Sparta theo chuỗi L1 khác',
  'Sparta’s Aztec node follows another rollup': 'Node Aztec của Sparta theo rollup khác',
  'Sparta’s Aztec node lags': 'Node Aztec của Sparta bị chậm',
  'Sparta’s Aztec node was restarted': 'Node Aztec của Sparta đã khởi động lại',
  'Sparta’s L1 endpoints disagree': 'Các điểm truy cập L1 của Sparta không khớp',
  'Sparta’s account can add no validator': 'Tài khoản của Sparta không thêm được validator nào',
  'Sparta’s account has too little ether for this right now.':
    'Tài khoản của Sparta hiện có quá ít ether cho việc này.',
  'Sparta’s account runs dry': 'Tài khoản của Sparta sắp cạn',
  Stake: 'Stake',
  'Stake cannot be withdrawn to {recipient}.': 'Không rút stake về {recipient} được.',
  'Stake in all': 'Tổng stake',
  'Stake it': 'Stake nó',
  'Stake it yourself with the Aztec CLI, then run /add-validator without the keystore.':
    'Hãy tự stake bằng Aztec CLI, rồi chạy /add-validator không kèm keystore.',
  'Stake it yourself with the Aztec CLI; Sparta then watches it: /add-validator.':
    'Hãy tự stake bằng Aztec CLI; sau đó Sparta theo dõi nó: /add-validator.',
  'Stake the validator yourself, then link it.': 'Hãy tự stake validator rồi liên kết nó.',
  'Stake this validator?': 'Stake validator này?',
  'Stake to join': 'Stake để tham gia',
  Staked: 'Đã stake',
  'Start the node, or look at its P2P_PORT. {udp}': 'Hãy khởi động node, hoặc xem P2P_PORT của nó. {udp}',
  'Stop its node. To validate again, deposit with a new attester and a new BLS key.':
    'Hãy dừng node. Muốn xác thực lại, hãy nạp với attester mới và khóa BLS mới.',
  'Stop watching this validator?': 'Ngừng theo dõi validator này?',
  'Stop watching {validator}': 'Ngừng theo dõi {validator}',
  'Subscribe to this address in your calendar program: it brings duties and withdrawal dates.':
    'Hãy đăng ký địa chỉ này trong chương trình lịch: nó có nhiệm vụ và ngày rút.',
  'Suspend this operator': 'Đình chỉ operator này',
  'Suspend {name}?': 'Đình chỉ {name}?',
  'TCP {port} answers. {udp}': 'TCP {port} trả lời. {udp}',
  'TCP {port} did not answer within 3 s': 'TCP {port} không trả lời trong 3 giây',
  'TCP {port}, the node’s JSON-RPC, answers anybody': 'TCP {port}, JSON-RPC của node, trả lời bất kỳ ai',
  'TCP {port}, the node’s administration, answers anybody':
    'TCP {port}, cổng quản trị của node, trả lời bất kỳ ai',
  'Take an approved operator’s standing and role, and say why':
    'Lấy tư cách và vai trò của operator đã duyệt, và nói lý do',
  'Take one back first: /delegate lists them.': 'Hãy thu lại một người trước: /delegate liệt kê họ.',
  'Take them back': 'Hoàn lại',
  'Take words that nobody would guess, and no password of yours.':
    'Hãy dùng từ không ai đoán được, và không phải mật khẩu của bạn.',
  'Taken back': 'Đã rút lại',
  'Taken back: {title}': 'Đã rút lại: {title}',
  'Talk to a moderator.': 'Hãy nói với người điều hành.',
  'Tell a moderator, and ask again once it was filled up.':
    'Hãy báo người điều hành, và yêu cầu lại khi đã nạp thêm.',
  'Tell me of duties ahead': 'Báo tôi nhiệm vụ sắp tới',
  'Tell whoever runs Sparta.': 'Hãy báo người vận hành Sparta.',
  'Tell whoever runs Sparta: the account needs ether.': 'Hãy báo người vận hành Sparta: tài khoản cần ether.',
  'Tell whoever runs Sparta: the account needs staking tokens.':
    'Hãy báo người vận hành Sparta: tài khoản cần token staking.',
  'Test of your alerts': 'Thử cảnh báo của bạn',
  'That does not look right': 'Trông không đúng',
  'That is our fault': 'Đó là lỗi của chúng tôi',
  'That is you. Nothing was changed.': 'Đó là bạn. Không có gì thay đổi.',
  'That withdrawer is not proven to be yours any more.':
    'Withdrawer đó không còn được chứng minh là của bạn.',
  'The Aztec network': 'Mạng Aztec',
  'The Aztec network now: rollup, epoch, committee, queue, slashing':
    'Mạng Aztec lúc này: rollup, epoch, ủy ban, hàng đợi, slashing',
  'The Aztec network, as it was': 'Mạng Aztec, như đã từng',
  'The BLS key or its proof is no point of the curve bn254.':
    'Khóa BLS hoặc bằng chứng của nó không phải điểm của đường cong bn254.',
  'The L1 block that this alert came from is no longer part of the chain, so it did not happen. If it happens again you are told again.':
    'Khối L1 mà cảnh báo này dựa vào không còn trong chuỗi, nên việc đó không xảy ra. Nếu xảy ra lại, bạn được báo lại.',
  'The Registry knows no rollup: the network has not begun.':
    'Registry không biết rollup nào: mạng chưa bắt đầu.',
  'The account of Sparta, {account}, holds {held} ether, and adding a validator may take {needed}.':
    'Tài khoản của Sparta, {account}, có {held} ether, mà thêm một validator có thể tốn {needed}.',
  'The account of Sparta, {account}, holds {held} tokens, and one validator takes {needed}.':
    'Tài khoản của Sparta, {account}, có {held} token, mà một validator cần {needed}.',
  'The alerts are dropped': 'Đã bỏ cảnh báo',
  'The alerts are released': 'Đã thả cảnh báo',
  'The attester’s L1 address: 0x and 40 hex digits': 'Địa chỉ L1 của attester: 0x và 40 chữ số hex',
  'The body is not JSON.': 'Nội dung không phải JSON.',
  'The chain does not show that this operator controls it. Nothing was changed.':
    'Chuỗi không cho thấy operator này kiểm soát nó. Không có gì thay đổi.',
  'The chain has not been read yet.': 'Chưa đọc chuỗi.',
  'The chain shows the deposit and not its transaction.':
    'Chuỗi cho thấy khoản nạp mà không thấy giao dịch của nó.',
  'The checksum of {field} (its upper and lower case letters) is wrong: a character may be mistyped.':
    'Mã kiểm của {field} (chữ hoa và thường) sai: có thể gõ nhầm ký tự.',
  'The committee of epoch {epoch} is not known yet.': 'Ủy ban của epoch {epoch} chưa biết.',
  'The committee of this epoch is not known yet.': 'Ủy ban của epoch này chưa biết.',
  'The contract refused and did not say why.': 'Hợp đồng từ chối và không nói lý do.',
  'The contract refused the transaction and did not say why.':
    'Hợp đồng từ chối giao dịch và không nói lý do.',
  'The contract refused with {name}.': 'Hợp đồng từ chối với {name}.',
  'The contract refused: {reason}': 'Hợp đồng từ chối: {reason}',
  'The council acts on faults of the node software, the contracts or the network. If it was the outage of one operator, do not file it.':
    'Hội đồng xử lý lỗi của phần mềm node, hợp đồng hoặc mạng. Nếu đó là sự cố của một nhà vận hành, đừng gửi.',
  'The council’s form': 'Biểu mẫu của hội đồng',
  'The day in numbers': 'Một ngày qua con số',
  'The delay is over: {stake} of {attester} are free, and can no longer be slashed.':
    'Hết thời gian chờ: {stake} của {attester} đã tự do, và không còn bị slash được.',
  'The deposit for {attester} is made, but it is not a validator yet: it joins when the queue lets it in. {place}':
    'Đã nạp cho {attester}, nhưng nó chưa là validator: nó vào khi hàng đợi cho vào. {place}',
  'The deposit for {name} failed': 'Nạp cho {name} thất bại',
  'The deposit of your validator failed': 'Nạp cho validator của bạn thất bại',
  'The deposit of your validator is mined': 'Khoản nạp của validator bạn đã vào khối',
  'The draw of epoch {epoch} changed: {validator} is not on its committee.':
    'Kết quả bốc thăm epoch {epoch} đã đổi: {validator} không trong ủy ban.',
  'The entry queue does not move': 'Hàng đợi vào không nhích',
  'The entry queue does not move for {name}': 'Hàng đợi vào không nhích cho {name}',
  'The entry queue does not show it: it was reached already. /my-stats shows how it stands.':
    'Hàng đợi vào không hiện nó: đã tới lượt rồi. /my-stats cho biết tình trạng.',
  'The entry queue does not show the deposit yet.': 'Hàng đợi vào chưa hiện khoản nạp.',
  'The entry queue is empty.': 'Hàng đợi vào trống.',
  'The entry queue moves again for {name}': 'Hàng đợi vào lại nhích cho {name}',
  'The entry queue moves at this pace from now on: look at your place with /my-stats.':
    'Từ giờ hàng đợi vào nhích theo nhịp này: xem vị trí bằng /my-stats.',
  'The entry queue reached it and the contract did not take it in. The stake of {amount} tokens went to the withdrawer {withdrawer}.':
    'Đến lượt nó và hợp đồng không nhận. Stake {amount} token đã về withdrawer {withdrawer}.',
  'The entry queue was flushed in epoch {epoch} already.': 'Hàng đợi vào đã được xả trong epoch {epoch}.',
  'The file is gone.': 'Tệp không còn nữa.',
  'The file is larger than {bytes} bytes.': 'Tệp lớn hơn {bytes} byte.',
  'The file is no UTF-8 text.': 'Tệp không phải văn bản UTF-8.',
  'The file keyN_staker_output.json. Never a private key or a seed phrase.':
    'Tệp keyN_staker_output.json. Không bao giờ là khóa riêng hay cụm từ khôi phục.',
  'The files that belong here could not be sent. Run the command again to get them.':
    'Không gửi được các tệp kèm theo. Hãy chạy lại lệnh để có.',
  'The first validators of the entry queue need more gas than they were given.':
    'Những validator đầu hàng đợi cần nhiều gas hơn mức được cấp.',
  'The first {count} are shown; validator_address narrows the list.':
    'Hiện {count} mục đầu; validator_address thu hẹp danh sách.',
  'The handler wants the proof of a passport, and the one Sparta gave does not do.':
    'Handler muốn bằng chứng hộ chiếu, và cái Sparta đưa không dùng được.',
  'The keystore holds more than one validator: {attesters}.':
    'Keystore có nhiều hơn một validator: {attesters}.',
  'The keystore holds {attester} more than once.': 'Keystore có {attester} nhiều hơn một lần.',
  'The keystore is empty: it names no validator.': 'Keystore trống: không nêu validator nào.',
  'The keystore is larger than {limit} KB.': 'Keystore lớn hơn {limit} KB.',
  'The keystore is not JSON.': 'Keystore không phải JSON.',
  'The keystore is not of {attester}: it holds {attesters}.':
    'Keystore không phải của {attester}: nó có {attesters}.',
  'The last 400 days, newest first. This look-up is recorded.':
    '400 ngày qua, mới nhất trước. Lần xem này được ghi lại.',
  'The last try for this validator is not final on L1 yet.':
    'Lần thử trước với validator này chưa chung cuộc trên L1.',
  'The name of a large city in it; the digest comes at eight in the morning there':
    'Tên thành phố lớn trong đó; tóm tắt tới lúc tám giờ sáng ở đó',
  'The name to show for you; display only': 'Tên hiển thị cho bạn; chỉ để hiển thị',
  'The network cannot check the proof of this BLS key.':
    'Mạng không kiểm tra được bằng chứng của khóa BLS này.',
  'The network has a new rollup': 'Mạng có rollup mới',
  'The network in epoch {epoch}': 'Mạng trong epoch {epoch}',
  'The network makes no checkpoints': 'Mạng không tạo checkpoint',
  'The network misses many of its duties': 'Mạng lỡ nhiều nhiệm vụ',
  'The network moved to a new rollup meanwhile, so Sparta started over on that one.':
    'Trong lúc đó mạng chuyển sang rollup mới, nên Sparta làm lại trên rollup đó.',
  'The network moved to a new rollup meanwhile. Ask again: /add-validator.':
    'Trong lúc đó mạng chuyển sang rollup mới. Hãy yêu cầu lại: /add-validator.',
  'The network starts once {wanted} validators wait; now there are {queued}.':
    'Mạng bắt đầu khi {wanted} validator chờ; hiện có {queued}.',
  'The newest checkpoint on L1 is {checkpoint}; slots since then without another: {slots}.':
    'Checkpoint mới nhất trên L1 là {checkpoint}; số slot từ đó chưa có cái khác: {slots}.',
  'The newest data is {minutes} min old. Until that changes nothing is said of any validator: neither that it is well nor that it is not.':
    'Dữ liệu mới nhất đã {minutes} phút. Tới khi điều đó đổi, không nói gì về validator nào: không nói nó ổn, cũng không nói nó không ổn.',
  'The newest slot it judged is {lagSlots} slots old. What attestations it saw says nothing about now, and nobody is warned or cleared by it meanwhile.':
    'Slot mới nhất nó xét đã cũ {lagSlots} slot. Chứng thực nó thấy không nói gì về hiện tại, và trong lúc đó không ai bị cảnh báo hay được minh oan nhờ nó.',
  'The picture has a cell for each slot of the last epochs on the committee: full for attested, crossed for missed, a cap where it had to propose, a thin line where nothing was due, hatched for unknown.':
    'Hình có một ô cho mỗi slot của các epoch ủy ban gần đây: đặc là đã chứng thực, chéo là lỡ, có nắp là phải đề xuất, vạch mảnh là không có gì, gạch chéo là không rõ.',
  'The proof of an epoch did not come in time. Every checkpoint after {proven} can be undone at any moment. Checkpoints at stake: {waiting}.':
    'Bằng chứng của một epoch không tới kịp. Mọi checkpoint sau {proven} có thể bị hủy bất cứ lúc nào. Số checkpoint có nguy cơ: {waiting}.',
  'The proof of possession does not belong to this BLS key.': 'Bằng chứng sở hữu không thuộc khóa BLS này.',
  'The rest of the stake of {validator} is free, once its withdrawer has called initiateWithdraw.':
    'Phần stake còn lại của {validator} được tự do khi withdrawer của nó đã gọi initiateWithdraw.',
  'The rest of {name} can be withdrawn later': 'Phần còn lại của {name} rút được sau',
  'The rollup lets nobody in at present.': 'Hiện rollup không cho ai vào.',
  'The round is vetoed already.': 'Vòng đã bị phủ quyết.',
  'The round was carried out: a veto can no longer stop it.':
    'Vòng đã được thực thi: phủ quyết không thể chặn nữa.',
  'The round was never carried out and no longer can be.':
    'Vòng chưa từng được thực thi và không còn thực thi được.',
  'The rules of an older rollup have changed': 'Quy tắc của một rollup cũ đã đổi',
  'The rules of the rollup have changed': 'Quy tắc của rollup đã đổi',
  'The slash {payload} was vetoed.': 'Lần slash {payload} đã bị phủ quyết.',
  'The stake is locked until {time}.': 'Stake bị khóa tới {time}.',
  'The stake of {attester} cannot be slashed any more: it is free to be withdrawn.':
    'Stake của {attester} không còn bị slash được: đã tự do để rút.',
  'The stake of {attester} was paid out: {amount}. This address can never be registered again.':
    'Stake của {attester} đã được trả: {amount}. Địa chỉ này không bao giờ đăng ký lại được.',
  'The stake of {name} can be withdrawn': 'Stake của {name} rút được',
  'The stake of {validator} is free: call finalizeWithdraw on the rollup.':
    'Stake của {validator} đã tự do: hãy gọi finalizeWithdraw trên rollup.',
  'The stake went back to the withdrawer {address}.': 'Stake đã về withdrawer {address}.',
  'The stake went back to the withdrawer.': 'Stake đã về withdrawer.',
  'The staking asset handler adds only addresses on its list, and this is none of them.':
    'Staking asset handler chỉ thêm địa chỉ trong danh sách, và địa chỉ này không có.',
  'The staking asset handler gave tokens for this passport before, and gives them once.':
    'Staking asset handler đã cấp token cho hộ chiếu này, và chỉ cấp một lần.',
  'The staking asset handler has added its quota of validators. It adds more from {time}.':
    'Staking asset handler đã thêm đủ hạn mức validator. Nó thêm tiếp từ {time}.',
  'The staking asset handler has no passport for this attester.':
    'Staking asset handler không có hộ chiếu cho attester này.',
  'The staking asset handler has no tokens left.': 'Staking asset handler không còn token.',
  'The staking asset handler never added {attester}.': 'Staking asset handler chưa từng thêm {attester}.',
  'The text is attached: its first line is the title of the issue. Complete what is left open, and file it yourself. Sparta sends nothing to the council.':
    'Văn bản được đính kèm: dòng đầu là tiêu đề của issue. Hãy điền phần còn trống và tự gửi. Sparta không gửi gì cho hội đồng.',
  'The time to prove the oldest checkpoint without a proof ends {deadline}. After that, every checkpoint after {proven} can be undone. Checkpoints at stake: {waiting}.':
    'Hạn chứng minh checkpoint cũ nhất chưa có bằng chứng kết thúc {deadline}. Sau đó mọi checkpoint sau {proven} có thể bị hủy. Số checkpoint có nguy cơ: {waiting}.',
  'The token {token} did not move.': 'Token {token} không di chuyển.',
  'The transaction reverted, so no stake was taken.': 'Giao dịch bị hoàn ngược, nên không lấy stake.',
  'The validators that were staked through them can be watched without another signature: /add-validator takes their addresses.':
    'Validator được stake qua họ theo dõi được không cần ký lại: /add-validator nhận địa chỉ của chúng.',
  'The vote against {name} came to nothing': 'Bỏ phiếu chống {name} không thành',
  'The vote against {name} is no longer valid': 'Bỏ phiếu chống {name} không còn hiệu lực',
  'The vote against {name} was vetoed': 'Bỏ phiếu chống {name} đã bị phủ quyết',
  'The vote closed without a quorum: nothing is taken.': 'Bỏ phiếu đóng mà không đủ số: không lấy gì.',
  'The vote is open until {ends}: each vote can change what is to be vetoed. Make the text anew then.':
    'Bỏ phiếu mở đến {ends}: mỗi phiếu có thể đổi thứ cần phủ quyết. Khi đó hãy tạo lại văn bản.',
  'The withdrawer': 'Withdrawer',
  'The withdrawer alone can take the validator out, and gets its stake and every refund.':
    'Chỉ withdrawer đưa validator ra được, và nhận stake cùng mọi khoản hoàn.',
  'The withdrawer began the exit of {attester}. It is no longer a validator, and its {stake} can still be slashed until they are withdrawable. {until}':
    'Withdrawer đã bắt đầu cho {attester} thoát. Nó không còn là validator, và {stake} vẫn có thể bị slash cho tới khi rút được. {until}',
  'The withdrawer gets the rest by calling `initiateWithdraw`; start anew with another attester.':
    'Withdrawer lấy phần còn lại bằng cách gọi `initiateWithdraw`; hãy bắt đầu lại với attester khác.',
  'The withdrawer gets the stake and every refund, and can never be changed. Check it twice.':
    'Withdrawer nhận stake và mọi khoản hoàn, và không bao giờ đổi được. Hãy kiểm tra hai lần.',
  'The withdrawer gets the stake by calling `initiateWithdraw`. If you did not ask for this, the attester’s key is in other hands.':
    'Withdrawer lấy stake bằng cách gọi `initiateWithdraw`. Nếu bạn không yêu cầu, khóa attester đã ở tay người khác.',
  'The withdrawer {address}': 'Withdrawer {address}',
  'The worst come first; give validator_address to see one in full. {read}':
    'Tệ nhất đứng trước; đưa validator_address để xem đầy đủ một cái. {read}',
  'There are more than {count} operators, too many to look at in one command.':
    'Có hơn {count} operator, quá nhiều cho một lệnh.',
  'There is a duty ahead': 'Sắp có một nhiệm vụ',
  'There is a private key in this, or what opens one. Sparta did not keep it.':
    'Trong này có khóa riêng, hoặc thứ mở được khóa. Sparta không giữ nó.',
  'There is no command {command} here any more.': 'Ở đây không còn lệnh {command}.',
  'There is no command {command}.': 'Không có lệnh {command}.',
  'There is no committee: it takes {expected} validators, and there are {actual}.':
    'Không có ủy ban: cần {expected} validator, và có {actual}.',
  'There is no quorum yet, so there is nothing to veto yet. Make the text anew once there is.':
    'Chưa đủ số phiếu nên chưa có gì để phủ quyết. Khi đủ, hãy tạo lại văn bản.',
  'There is no such challenge. Nothing was changed.': 'Không có thử thách như vậy. Không có gì thay đổi.',
  'There is no time zone {zone}.': 'Không có múi giờ {zone}.',
  'There the stake is real: stake it yourself, then link the validator.':
    'Ở đó stake là thật: hãy tự stake rồi liên kết validator.',
  'These BLS keys are being staked for another attester.':
    'Các khóa BLS này đang được stake cho attester khác.',
  'These alerts are no longer held. Nothing was changed.':
    'Các cảnh báo này không còn bị giữ. Không có gì thay đổi.',
  'These people see it through you and no longer will: {people}':
    'Những người này xem nó qua bạn và sẽ không còn xem: {people}',
  'They are told by direct message. /mod-approve-operator takes it back.':
    'Họ được báo bằng tin nhắn riêng. /mod-approve-operator hoàn lại.',
  'They are told that you did this. Either of you ends it with /delegate; it ends when you unlink it.':
    'Họ được báo là bạn đã làm việc này. Một trong hai bên kết thúc bằng /delegate; nó cũng hết khi bạn bỏ liên kết.',
  'They become one with /register.': 'Họ trở thành operator bằng /register.',
  'They control nothing: they cannot add or remove validators, let in others, or get a role by it.':
    'Họ không điều khiển gì: không thêm hay bớt validator, không cho người khác vào, không nhận vai trò nhờ đó.',
  'They got a direct message about it.': 'Họ đã nhận tin nhắn riêng về việc này.',
  'They left the server.': 'Họ đã rời máy chủ.',
  'They may see it now': 'Giờ họ xem được',
  'They take no direct messages, so tell them.': 'Họ không nhận tin nhắn riêng, nên hãy tự báo.',
  'This BLS key was used before: each key can stake once only.':
    'Khóa BLS này đã dùng: mỗi khóa chỉ stake được một lần.',
  'This Sparta serves another Discord server.': 'Sparta này phục vụ máy chủ Discord khác.',
  'This address can never be registered again.': 'Địa chỉ này không bao giờ đăng ký lại được.',
  'This address is already linked to you': 'Địa chỉ này đã liên kết với bạn',
  'This alert is not kept any more, or not about a validator of yours.':
    'Cảnh báo này không còn được giữ, hoặc không về validator của bạn.',
  'This alert is not kept any more.': 'Cảnh báo này không còn được giữ.',
  'This attester was a validator before, or is one on another rollup.':
    'Attester này từng là validator, hoặc đang là validator trên rollup khác.',
  'This belongs to somebody else. Nothing was changed.': 'Cái này của người khác. Không có gì thay đổi.',
  'This can be taken back within {hours} hours. Nothing was changed.':
    'Có thể hoàn lại trong {hours} giờ. Không có gì thay đổi.',
  'This challenge expired at {time}. Nothing was changed.':
    'Thử thách này hết hạn lúc {time}. Không có gì thay đổi.',
  'This challenge is dated in the future. Nothing was changed.':
    'Thử thách này ghi ngày trong tương lai. Không có gì thay đổi.',
  'This challenge was already answered. Nothing was changed.':
    'Thử thách này đã được trả lời. Không có gì thay đổi.',
  'This command is for moderators.': 'Lệnh này dành cho người điều hành.',
  'This command is gone.': 'Lệnh này không còn.',
  'This draw is provisional: it may still change.': 'Kết quả này là tạm: còn có thể đổi.',
  'This file does not come from Discord.': 'Tệp này không đến từ Discord.',
  'This file is not kept at Discord.': 'Tệp này không được giữ ở Discord.',
  'This has expired. Nothing was changed.': 'Cái này đã hết hạn. Không có gì thay đổi.',
  'This is how alerts about your validators reach you. Nothing is wrong.':
    'Cảnh báo về validator tới bạn như thế này. Không có gì sai.',
  'This is over an hour old. Nothing was staked.': 'Việc này đã quá một giờ. Không stake gì.',
  'This link is incomplete. Copy it again from Discord.':
    'Liên kết này không đầy đủ. Hãy sao chép lại từ Discord.',
  'This look-up is recorded.': 'Lần xem này được ghi lại.',
  'This message is edited as it develops.': 'Tin này được sửa theo diễn biến.',
  'This message is from an older version of Sparta.': 'Tin này từ phiên bản Sparta cũ.',
  'This operator is already suspended. Nothing was changed.':
    'Operator này đã bị đình chỉ. Không có gì thay đổi.',
  'This operator is already {status}. Nothing was changed.':
    'Operator này đã ở trạng thái {status}. Không có gì thay đổi.',
  'This operator is {status}. Nothing was changed.':
    'Operator này ở trạng thái {status}. Không có gì thay đổi.',
  'This person takes no direct messages.': 'Người này không nhận tin nhắn riêng.',
  'This plan is gone. Nothing was changed.': 'Kế hoạch này không còn. Không có gì thay đổi.',
  'This plan is too old. Nothing was changed.': 'Kế hoạch này quá cũ. Không có gì thay đổi.',
  'This question is too old to be answered. Nothing was changed.':
    'Câu hỏi này quá cũ để trả lời. Không có gì thay đổi.',
  'This question is too old to be answered. Nothing was deleted.':
    'Câu hỏi này quá cũ để trả lời. Không có gì bị xóa.',
  'This question waits {minutes} minutes.': 'Câu hỏi này chờ {minutes} phút.',
  'This request names nobody.': 'Yêu cầu này không nêu ai.',
  'This signature was not made by {address} over this text. Nothing was changed.':
    'Chữ ký này không phải do {address} ký trên văn bản này. Không có gì thay đổi.',
  'This stake was withdrawn before.': 'Stake này đã được rút.',
  'This validator is not linked to you.': 'Validator này không liên kết với bạn.',
  'This withdrawal was never begun.': 'Việc rút này chưa từng bắt đầu.',
  'Through quiet hours, maintenance and mutes too': 'Cả trong giờ yên, bảo trì và tắt tiếng',
  'Time zone': 'Múi giờ',
  To: 'Tới',
  'To add it again you prove control again.': 'Để thêm lại, bạn phải chứng minh quyền kiểm soát lần nữa.',
  'To validate on {rollup}, exit there, then deposit again to follow the latest rollup.':
    'Để xác thực trên {rollup}, hãy thoát ở đó rồi nạp lại theo rollup mới nhất.',
  'Told of duties ahead': 'Báo nhiệm vụ sắp tới',
  'Told to the person and kept in the audit trail; 300 characters at most':
    'Báo cho người đó và giữ trong nhật ký; tối đa 300 ký tự',
  'Told: {told}. Waiting: {waiting}. Noted only: {noted}.':
    'Đã báo: {told}. Đang chờ: {waiting}. Chỉ ghi: {noted}.',
  Transaction: 'Giao dịch',
  'Treat that key as exposed: make a new one, and stake nothing with it. Sparta needs the public file alone, keyN_staker_output.json.':
    'Hãy coi khóa đó là đã lộ: tạo khóa mới và đừng stake gì với nó. Sparta chỉ cần tệp công khai, keyN_staker_output.json.',
  'Try again in a few minutes.': 'Hãy thử lại sau vài phút.',
  'Try again in a few minutes; if it stays so, tell a moderator.':
    'Hãy thử lại sau vài phút; nếu vẫn vậy, báo người điều hành.',
  'Try again in a minute': 'Hãy thử lại sau một phút',
  'Try again in a minute.': 'Hãy thử lại sau một phút.',
  'Try again then.': 'Hãy thử lại khi đó.',
  'Try again: Sparta asks the Registry which rollup is the latest.':
    'Hãy thử lại: Sparta hỏi Registry rollup nào mới nhất.',
  'Try an IPv4 address, or a port checker of your own.':
    'Hãy thử địa chỉ IPv4, hoặc công cụ kiểm tra cổng của bạn.',
  'Turn a registration down, and say why': 'Từ chối đăng ký, và nói lý do',
  'Turn the calendar off': 'Tắt lịch',
  'Type a name and pick from the list': 'Gõ tên và chọn trong danh sách',
  'UDP {port}, which peers use as well, cannot be tested from here.':
    'UDP {port}, mà các peer cũng dùng, không thử được từ đây.',
  'Unproven checkpoints can be pruned': 'Checkpoint chưa chứng minh có thể bị cắt bỏ',
  'Unstable: {title}': 'Không ổn định: {title}',
  'Until I end it': 'Tới khi tôi kết thúc',
  'Until the next duty': 'Tới nhiệm vụ sau',
  'Upgrade its node to the version of the new rollup: on the old one it misses its duties.':
    'Hãy nâng cấp node lên phiên bản của rollup mới: trên rollup cũ nó lỡ nhiệm vụ.',
  'Upgrade your node to the version of the new rollup now: on the old one it misses its duties. What is pinned to an older rollup needs its old node for as long as its stake is there.':
    'Hãy nâng node lên phiên bản của rollup mới ngay: trên rollup cũ nó lỡ nhiệm vụ. Cái ghim ở rollup cũ cần node cũ chừng nào stake còn ở đó.',
  'Use /add-validator in the server to have Sparta watch your validators; /my-stats shows those it watches already.':
    'Hãy dùng /add-validator trong máy chủ để Sparta theo dõi validator của bạn; /my-stats hiện những cái đã được theo dõi.',
  'Use /add-validator with its address.': 'Hãy dùng /add-validator với địa chỉ của nó.',
  'Use /add-validator with the address of your attester.':
    'Hãy dùng /add-validator với địa chỉ attester của bạn.',
  'Use /alerts with the action history.': 'Hãy dùng /alerts với hành động history.',
  'Use /delegate first to let somebody of your team see a validator.':
    'Hãy dùng /delegate trước để cho người trong nhóm xem validator.',
  'Use /help to see the commands.': 'Dùng /help để xem các lệnh.',
  'Use /help without an option to see them all.': 'Dùng /help không kèm tùy chọn để xem tất cả.',
  'Use /register first.': 'Hãy dùng /register trước.',
  'Use /register to prove it.': 'Hãy dùng /register để chứng minh.',
  'Use /register with an address you control.': 'Hãy dùng /register với địa chỉ bạn kiểm soát.',
  'Use the public file that the Aztec CLI writes, keyN_staker_output.json: {shape}.':
    'Hãy dùng tệp công khai mà Aztec CLI ghi, keyN_staker_output.json: {shape}.',
  Validator: 'Validator',
  'Validator added': 'Đã thêm validator',
  'Validators added: {count}': 'Validator đã thêm: {count}',
  'Validators left: {count}. Press the button again for more.':
    'Validator còn lại: {count}. Nhấn nút lần nữa để xem thêm.',
  'Validators of it in all: {count}': 'Tổng số validator của nó: {count}',
  'Validators of its provider': 'Các validator của nhà cung cấp của nó',
  'Validators of the first set': 'Validator của tập đầu',
  'Validators watched for them: {count}; they stay watched.':
    'Validator theo dõi cho họ: {count}; vẫn được theo dõi.',
  'Veto request': 'Yêu cầu phủ quyết',
  Votes: 'Số phiếu',
  'Votes that make a slash': 'Số phiếu thành slash',
  'Votes to slash are counted by these rules from now on; votes cast before may have lapsed.':
    'Từ giờ phiếu slash được đếm theo quy tắc này; phiếu trước có thể hết hiệu lực.',
  'Wait for the next epoch.': 'Hãy chờ epoch sau.',
  'Wait for the refund, then deposit on the canonical rollup; the same attester and keys can be used, since it never joined.':
    'Hãy chờ hoàn lại, rồi nạp trên rollup chính thức; dùng được cùng attester và khóa, vì nó chưa từng vào.',
  'Wait until it has joined there, or use a new attester.': 'Hãy chờ nó vào ở đó, hoặc dùng attester mới.',
  'Warning: {title}': 'Cảnh báo: {title}',
  'Watch these validators': 'Theo dõi các validator này',
  'Watched by Sparta': 'Sparta theo dõi',
  'Watched validators': 'Validator được theo dõi',
  'Watched validators that moved with it: {moved}; that stay on an older rollup: {stayed}; that wait in the queue of an older one: {waiting}.':
    'Validator được theo dõi: đã chuyển {moved}; ở lại rollup cũ {stayed}; chờ trong hàng đợi cũ {waiting}.',
  Webhook: 'Webhook',
  'What Sparta can do, and how': 'Sparta làm được gì, và cách làm',
  'What Sparta stores about you': 'Những gì Sparta lưu về bạn',
  'What came of it': 'Kết quả',
  'What cast wallet sign printed: 0x and hex digits': 'cast wallet sign in ra: 0x và các chữ số hex',
  'What is left of them is little enough to be told.': 'Phần còn lại đủ ít để báo.',
  'What is raised about your validators stands here, whether you were told of it or not.':
    'Mọi cảnh báo về validator của bạn ở đây, dù đã báo hay chưa.',
  'What is stored about you: look, take it with you, or delete it':
    'Những gì lưu về bạn: xem, mang theo, hoặc xóa',
  'What it did in epoch {epoch} is unknown.': 'Không rõ nó đã làm gì trong epoch {epoch}.',
  'What it is accused of is not known: the votes on L1 do not say.':
    'Không rõ nó bị cáo buộc gì: phiếu trên L1 không nói.',
  'What stands now is vetoed already; a further vote can make it something else.':
    'Thứ hiện có đã bị phủ quyết; thêm một phiếu có thể biến nó thành thứ khác.',
  'What this would leave of its stake could not be read.': 'Không đọc được stake của nó sẽ còn bao nhiêu.',
  'What was changed is put back within a minute or two. These people’s roles are then left alone for a day, unless a moderator decides about one of them.':
    'Những gì đã đổi được đặt lại trong một hai phút. Vai trò của những người này sau đó để yên một ngày, trừ khi người điều hành quyết định về ai đó.',
  'What was not delivered can be read from the REST API.': 'Những gì chưa gửi đọc được từ REST API.',
  'What was wrong is no longer so.': 'Điều sai trước đây không còn nữa.',
  'What you typed is no longer kept.': 'Những gì bạn gõ không còn được giữ.',
  'What you were alerted of is over': 'Điều bạn được cảnh báo đã qua',
  'When it is safe to restart is unknown: the committee of this epoch could not be read.':
    'Không rõ khi nào khởi động lại an toàn: không đọc được ủy ban của epoch này.',
  'Whether your validators and your node are ready, and what to do where they are not':
    'Validator và node của bạn đã sẵn sàng chưa, và cần làm gì nếu chưa',
  'While you had quiet: {count}': 'Trong lúc yên: {count}',
  'Who did what, when and to whom; look-ups too': 'Ai làm gì, khi nào và với ai; cả các lần xem',
  'Who holds which validator is shown to nobody but you, those you let in, and moderators, whose looks are recorded.':
    'Ai giữ validator nào không cho ai thấy ngoài bạn, những người bạn cho phép, và người điều hành mà lần xem được ghi lại.',
  'Who may see it: type a name and pick from the list, or mention them':
    'Ai được xem: gõ tên và chọn trong danh sách, hoặc nhắc tên họ',
  'Who may see your validators by /delegate; leave it empty for nobody':
    'Người xem validator qua /delegate; trống là không ai',
  'Who may use it: {who}': 'Ai dùng được: {who}',
  'Who may veto a slash': 'Ai có thể phủ quyết slash',
  'Who shall be the withdrawer?': 'Ai sẽ là withdrawer?',
  'Whoever has it can read your validators’ duties, so keep it to yourself. It is shown this once.':
    'Ai có nó đều đọc được nhiệm vụ của validator bạn, nên hãy giữ riêng. Nó chỉ hiện lần này.',
  'Whoever is still affected is told within a minute or two.':
    'Ai còn bị ảnh hưởng được báo trong một hai phút.',
  'Whoever runs Sparta: give it the address of a node of this network.':
    'Người vận hành Sparta: hãy cho địa chỉ một node của mạng này.',
  'Whoever runs Sparta: upgrade the node to the version of the canonical rollup.':
    'Người vận hành Sparta: hãy nâng node lên phiên bản của rollup chính thức.',
  'Whoever runs the handler can let the account of Sparta through: `addUnhinged`.':
    'Người vận hành handler có thể cho tài khoản Sparta qua: `addUnhinged`.',
  'Whose roles are not what they should be; look first, then mend':
    'Vai trò của ai không đúng; xem trước, rồi sửa',
  'With these settings you would have had {count} messages in the last {days} days, {network} of them for trouble of the whole network. In {channel} everybody had {posts}.':
    'Với cài đặt này, {days} ngày qua bạn sẽ có {count} tin, {network} là sự cố toàn mạng. Ở {channel} mọi người có {posts}.',
  'With {pending} waiting to be taken in all, this ejects it: it would no longer be a validator, and its address can never be registered again.':
    'Với tổng {pending} chờ bị lấy, nó bị loại: không còn là validator, và địa chỉ không bao giờ đăng ký lại được.',
  Withdrawer: 'Withdrawer',
  'Write it as 22:00 or 7:30, and fill in both times.': 'Hãy viết như 22:00 hoặc 7:30, và điền cả hai.',
  'Write it as Europe/Istanbul, America/Sao_Paulo or Asia/Ho_Chi_Minh.':
    'Hãy viết như Europe/Istanbul, America/Sao_Paulo hoặc Asia/Ho_Chi_Minh.',
  Yes: 'Có',
  'You acknowledged it': 'Bạn đã xác nhận',
  'You are about to lose a role': 'Bạn sắp mất một vai trò',
  'You are approved as an operator': 'Bạn đã được duyệt làm operator',
  'You are deleted': 'Bạn đã bị xóa',
  'You are not registered yet.': 'Bạn chưa đăng ký.',
  'You are registered': 'Bạn đã đăng ký',
  'You are suspended as an operator': 'Bạn bị đình chỉ làm operator',
  'You are told about it as before.': 'Bạn vẫn được báo như trước.',
  'You are told as soon as it is approved. Nothing more is needed from you.':
    'Bạn được báo ngay khi được duyệt. Không cần gì thêm từ bạn.',
  'You asked for {count} proofs within 15 minutes. Nothing was changed.':
    'Bạn đã xin {count} bằng chứng trong 15 phút. Không có gì thay đổi.',
  'You can register again at any time and start anew. Take an export first if you want one: /privacy.':
    'Bạn có thể đăng ký lại bất cứ lúc nào và bắt đầu lại. Nếu cần, hãy xuất trước: /privacy.',
  'You did not ask for this? /delegate in the server ends it.':
    'Bạn không yêu cầu? /delegate trong máy chủ kết thúc việc đó.',
  'You did not prove that you control {validator}.': 'Bạn chưa chứng minh mình kiểm soát {validator}.',
  'You get a direct message when it is done.': 'Bạn nhận tin nhắn riêng khi xong.',
  'You get no more alerts about it, it leaves /my-stats, and your roles are looked at again.':
    'Bạn không nhận cảnh báo về nó nữa, nó rời /my-stats, và vai trò của bạn được xem lại.',
  'You have no validators to mute.': 'Bạn không có validator nào để tắt tiếng.',
  'You have not proven {withdrawer}. Nothing was changed.':
    'Bạn chưa chứng minh {withdrawer}. Không có gì thay đổi.',
  'You hear of it again only if it gets worse, or comes back once it was over; and when it is over.':
    'Bạn chỉ nghe lại nếu tệ hơn, hoặc quay lại sau khi đã qua; và khi nó qua.',
  'You let nobody see your validators, and nobody lets you see theirs.':
    'Bạn không cho ai xem validator của mình, và không ai cho bạn xem của họ.',
  'You lose the operator role, cannot use operator commands, and are not alerted about validators. Nothing of yours on chain is touched by this. Talk to a moderator of the server: they can approve you again.':
    'Bạn mất vai trò operator, không dùng được lệnh operator và không được cảnh báo về validator. Không gì của bạn trên chuỗi bị ảnh hưởng. Hãy nói với một điều hành viên của máy chủ: họ có thể duyệt lại bạn.',
  'You may look at a validator of somebody else': 'Bạn được xem validator của người khác',
  'You no longer look at a validator of somebody else': 'Bạn không còn xem validator của người khác',
  'You proved the address that is its withdrawer on chain.':
    'Bạn đã chứng minh địa chỉ là withdrawer của nó trên chuỗi.',
  'You proved this very address.': 'Bạn đã chứng minh chính địa chỉ này.',
  'You see {validator}, by <@{person}>': 'Bạn xem được {validator}, do <@{person}> cho phép',
  'Your alerts': 'Cảnh báo của bạn',
  'Your alerts, newest first': 'Cảnh báo của bạn, mới nhất trước',
  'Your calendar': 'Lịch của bạn',
  'Your day in alerts': 'Ngày của bạn qua cảnh báo',
  'Your digest is ready': 'Tóm tắt của bạn đã sẵn sàng',
  'Your direct messages are closed and no thread could be opened, so you are named here.':
    'Tin nhắn riêng của bạn đóng và không mở được luồng, nên nêu bạn ở đây.',
  'Your direct messages are closed and no thread could be opened: you are named in {channel}.':
    'Tin nhắn riêng của bạn đóng và không mở được luồng: bạn được nêu ở {channel}.',
  'Your direct messages are closed to Sparta since {time}. Allow direct messages from members of this server; until then you are told in a thread or by a mention.':
    'Tin nhắn riêng của bạn đóng với Sparta từ {time}. Hãy cho phép tin nhắn riêng từ thành viên máy chủ; tới lúc đó bạn được báo trong luồng hoặc được nêu tên.',
  'Your direct messages are closed, and Sparta can write nowhere else.':
    'Tin nhắn riêng của bạn đóng, và Sparta không viết ở đâu khác được.',
  'Your direct messages are closed, so it could not be sent to you. /alerts with the action history shows it to you alone.':
    'Tin nhắn riêng của bạn đóng, nên không gửi được. /alerts với hành động history chỉ hiện cho bạn.',
  'Your direct messages are closed, so it could not be sent to you. /alerts with the action history shows you alone what is in it.':
    'Tin nhắn riêng của bạn đóng, nên không gửi được. /alerts với hành động history chỉ cho bạn xem nội dung.',
  'Your direct messages are closed, so it could not be sent to you. /duties shows it to you alone.':
    'Tin nhắn riêng của bạn đóng, nên không gửi được. /duties chỉ hiện cho bạn.',
  'Your direct messages are closed, so it stands in your private thread {channel}.':
    'Tin nhắn riêng của bạn đóng, nên nó ở luồng riêng {channel}.',
  'Your direct messages are closed, so the rest is in /my-stats.':
    'Tin nhắn riêng của bạn đóng, nên phần còn lại ở /my-stats.',
  'Your node’s public IPv4 or IPv6 address, to be dialled':
    'Địa chỉ IPv4 hoặc IPv6 công khai của node, để kết nối thử',
  'Your phrase': 'Mật ngữ của bạn',
  'Your phrase: {phrase}. Sparta never sends a link to sign, and never asks for a key.':
    'Mật ngữ của bạn: {phrase}. Sparta không bao giờ gửi liên kết để ký, và không bao giờ hỏi khóa.',
  'Your registration is rejected.': 'Đăng ký của bạn bị từ chối.',
  'Your registration is suspended.': 'Đăng ký của bạn bị đình chỉ.',
  'Your registration is {status}.': 'Đăng ký của bạn: {status}.',
  'Your registration waits for a moderator.': 'Đăng ký của bạn chờ người điều hành.',
  'Your registration was not accepted': 'Đăng ký của bạn không được chấp nhận',
  'Your settings were changed elsewhere meanwhile.': 'Trong lúc đó cài đặt của bạn đã đổi ở nơi khác.',
  'Your validator is in line to be staked': 'Validator của bạn đang xếp hàng để được stake',
  'Your validator is in the entry queue': 'Validator của bạn trong hàng đợi vào',
  'Your validator was not staked': 'Validator của bạn không được stake',
  'Your validators: status, stake, queue, duties': 'Validator của bạn: trạng thái, stake, hàng đợi, nhiệm vụ',
  'Your validators: {count}': 'Validator của bạn: {count}',
  'Your validators: {count}; page {page} of {pages}': 'Validator của bạn: {count}; trang {page}/{pages}',
  'Your week in alerts': 'Tuần của bạn qua cảnh báo',
  '`{option}` {description}': '`{option}` {description}',
  '`{option}` {description} (optional)': '`{option}` {description} (không bắt buộc)',
  'a checkpoint with incorrect attestations': 'một checkpoint có chứng thực sai',
  'a checkpoint with too few attestations': 'một checkpoint có quá ít chứng thực',
  'a former member': 'một thành viên cũ',
  'a notice, which you did not ask for': 'một ghi chú bạn không yêu cầu',
  'a proposer: nobody’s duty could be met in that slot':
    'người đề xuất: không ai làm được nhiệm vụ trong slot đó',
  'a role of yours that is due to go': 'một vai trò của bạn sắp mất',
  'addresses you proved, and validators you may see': 'địa chỉ bạn đã chứng minh, và validator bạn được xem',
  'affected: {affected}, observed: {observed}': 'bị ảnh hưởng: {affected}, quan sát: {observed}',
  'after {minutes} min <@{person}> is told': 'sau {minutes} phút báo <@{person}>',
  'an invalid block proposal': 'một đề xuất khối không hợp lệ',
  approved: 'đã duyệt',
  'approved by a moderator': 'đã được người điều hành duyệt',
  'as of {time}': 'tính tới {time}',
  'at least {met} of {total} duties met': 'hoàn thành ít nhất {met} trên {total} nhiệm vụ',
  'at least {percent} % in epoch {epoch}, by what was published on L1':
    'ít nhất {percent} % trong epoch {epoch}, theo những gì công bố trên L1',
  'at least {percent} %; epochs known {known} of {epochs}':
    'ít nhất {percent} %; số epoch biết {known}/{epochs}',
  'attestations missed in a row, up to the last: {count}': 'số chứng thực lỡ liên tiếp tới lần cuối: {count}',
  'attested {attested}, proposed {proposed} in slots {from}–{to}':
    'chứng thực {attested}, đề xuất {proposed} trong slot {from}–{to}',
  'attesters: {count}': 'attester: {count}',
  'attesting to what follows an invalid checkpoint': 'chứng thực điều nối tiếp một checkpoint không hợp lệ',
  'being on the committee of a valid epoch that was pruned': 'ở trong ủy ban của một epoch hợp lệ bị cắt bỏ',
  'below your level': 'dưới mức của bạn',
  'by one small slash: {one}; by two: {two}; least headroom: {least}':
    'bởi một lần slash nhỏ: {one}; bởi hai: {two}; khoảng dư nhỏ nhất: {least}',
  'by the {percent} % rule out of reach in this epoch':
    'theo quy tắc {percent} % thì không thể tới trong epoch này',
  'by the {percent} % rule reached (committee epoch {epochInRow} of {epochs} in a row, no longer after {dutiesToLeave} more met)':
    'theo quy tắc {percent} % đã tới (epoch ủy ban {epochInRow} trong {epochs} liên tiếp, hết khi hoàn thành thêm {dutiesToLeave})',
  'by the {percent} % rule reached (no longer after {dutiesToLeave} more met)':
    'theo quy tắc {percent} % đã tới (hết khi hoàn thành thêm {dutiesToLeave})',
  'by the {percent} % rule reached (which of {epochs} committee epochs in a row this is, is not known)':
    'theo quy tắc {percent} % đã tới (không rõ đây là epoch ủy ban thứ mấy trong {epochs} epoch liên tiếp)',
  'by the {percent} % rule reached after {missesAway} more missed':
    'theo quy tắc {percent} % thì tới sau khi lỡ thêm {missesAway}',
  'by the {percent} % rule reached for this epoch': 'theo quy tắc {percent} % đã tới trong epoch này',
  'by the {percent} % rule reached for this epoch (committee epoch {epochInRow} of {epochs} in a row)':
    'theo quy tắc {percent} % đã tới trong epoch này (epoch ủy ban {epochInRow} trong {epochs} liên tiếp)',
  'can be drawn; not on it this epoch, as is usual':
    'có thể được bốc; epoch này không ở trong, như thường lệ',
  'cannot be drawn: only those who validate are': 'không được bốc thăm: chỉ ai đang xác thực mới được',
  'chain read {time}': 'chuỗi đọc {time}',
  'checkpoint {checkpoint}, its age is unknown': 'checkpoint {checkpoint}, không rõ tuổi',
  'checkpoint {checkpoint}, {time}': 'checkpoint {checkpoint}, {time}',
  'command:add-validator': 'thêm-validator',
  'command:alerts': 'cảnh-báo',
  'command:chain-info': 'thông-tin-chuỗi',
  'command:delegate': 'ủy-quyền',
  'command:duties': 'nhiệm-vụ',
  'command:help': 'trợ-giúp',
  'command:is-ready': 'sẵn-sàng-chưa',
  'command:mod-add-validator': 'mod-thêm-validator',
  'command:mod-approve-operator': 'mod-duyệt-operator',
  'command:mod-audit': 'mod-kiểm-tra',
  'command:mod-held-alerts': 'mod-cảnh-báo-giữ',
  'command:mod-list-operators': 'mod-danh-sách-operator',
  'command:mod-reject-operator': 'mod-từ-chối-operator',
  'command:mod-suspend-operator': 'mod-đình-chỉ-operator',
  'command:mod-sync-roles': 'mod-đồng-bộ-vai-trò',
  'command:mod-validator-stats': 'mod-số-liệu-validator',
  'command:my-stats': 'số-liệu-của-tôi',
  'command:network': 'mạng',
  'command:privacy': 'riêng-tư',
  'command:register': 'đăng-ký',
  'command:unlink': 'bỏ-liên-kết',
  'could not reach you': 'không tới được bạn',
  critical: 'nghiêm trọng',
  delete: 'xóa',
  ejected: 'bị loại',
  'ejected: it can never validate again': 'bị loại: không bao giờ xác thực lại được',
  emergency: 'khẩn cấp',
  empty: 'trống',
  'ends {time}': 'hết {time}',
  'epoch {epoch}, slot {slot}, chain read {time}': 'epoch {epoch}, slot {slot}, chuỗi đọc {time}',
  'epoch {epoch}, slot {slot}, chain read {when}': 'epoch {epoch}, slot {slot}, chuỗi đọc {when}',
  'epoch {epoch}; L1 block {block}, read {time}': 'epoch {epoch}; khối L1 {block}, đọc {time}',
  'every day': 'mỗi ngày',
  'every week': 'mỗi tuần',
  everybody: 'mọi người',
  exiting: 'đang thoát',
  'exiting, withdrawable at a time not known': 'đang thoát, không rõ khi nào rút được',
  'exiting, withdrawable {time}': 'đang thoát, rút được {time}',
  export: 'xuất',
  'for good, without your name once deleted': 'mãi mãi, không có tên bạn sau khi xóa',
  'has no duties': 'không có nhiệm vụ',
  history: 'lịch sử',
  'how you can be told': 'có thể báo bạn thế nào',
  'how you want to be told, and how you can be': 'bạn muốn được báo thế nào, và có thể thế nào',
  inactivity: 'không hoạt động',
  'it never happened: the chain was reorganised': 'không xảy ra: chuỗi đã tổ chức lại',
  'it was to follow the latest rollup, and an upgrade came before its turn.':
    'nó phải theo rollup mới nhất, mà nâng cấp đến trước lượt của nó.',
  'its deposit failed, and the stake went back to the withdrawer': 'nạp thất bại, và stake đã về withdrawer',
  'its deposit waits on an older rollup ({rollup})': 'khoản nạp của nó chờ ở rollup cũ ({rollup})',
  'its position is not known': 'không rõ vị trí của nó',
  'its position is unknown': 'không rõ vị trí của nó',
  'its stake is on an older rollup ({rollup}), which it does not leave by itself':
    'stake của nó ở rollup cũ ({rollup}), nó không tự rời đi',
  'joined {joined}, left {left}, slashes {slashed}': 'vào {joined}, rời {left}, slash {slashed}',
  'least headroom: {least}': 'khoảng dư nhỏ nhất: {least}',
  'leaving by its own key: it can never validate again':
    'rời bằng khóa của chính nó: không bao giờ xác thực lại được',
  maintenance: 'bảo trì',
  'mentioned in {channel}': 'đã nêu ở {channel}',
  'met: {met}, missed: {missed}, unknown: {unknown}':
    'hoàn thành: {met}, bỏ lỡ: {missed}, không rõ: {unknown}',
  'moved with the rollup upgrade; not read on the new rollup yet':
    'đã chuyển theo nâng cấp rollup; chưa đọc trên rollup mới',
  muted: 'tắt tiếng',
  no: 'không',
  'no duty in slots {from}–{to}, so there is nothing to judge by':
    'không có nhiệm vụ trong slot {from}–{to}, nên không có gì để xét',
  'no epoch has ended yet': 'chưa epoch nào kết thúc',
  'no longer here, and why is not known': 'không còn ở đây, và không rõ vì sao',
  'no node has reported on it': 'chưa node nào báo về nó',
  nobody: 'không ai',
  'nobody else is told': 'không báo ai khác',
  none: 'không có',
  'none was told in the last day': 'không báo gì trong ngày qua',
  'not a whole number': 'không phải số nguyên',
  'not an address': 'không phải địa chỉ',
  'not hex': 'không phải hex',
  'not in it': 'không ở trong',
  'not in it: it has left the set': 'không ở trong: nó đã rời tập hợp',
  'not known': 'không rõ',
  'not on the canonical rollup': 'không ở rollup chính thức',
  'not on the committee now': 'hiện không trong ủy ban',
  'not read yet': 'chưa đọc',
  'not shown by the contract; it takes {quorum}': 'hợp đồng không cho thấy; cần {quorum}',
  'not staked': 'chưa stake',
  'not staked on this rollup': 'chưa stake trên rollup này',
  'not told: {why}': 'không báo: {why}',
  'not tried': 'chưa thử',
  'not tried: addresses you had tried within a minute: {count}':
    'chưa thử: số địa chỉ bạn cho thử trong một phút: {count}',
  'notes that keep a thing from being done twice': 'ghi chú để không làm gì hai lần',
  'nothing due': 'không có gì đến hạn',
  notice: 'ghi chú',
  'of an unknown version': 'phiên bản không rõ',
  'on it now: the node must be online': 'đang ở trong đó: node phải trực tuyến',
  'on its way': 'đang gửi',
  'one day': 'một ngày',
  'our data: it is old or could not be read': 'dữ liệu của chúng tôi: cũ hoặc không đọc được',
  'over before it was told': 'qua trước khi kịp báo',
  'paused, round {round}': 'tạm dừng, vòng {round}',
  pending: 'đang chờ',
  'position {position}': 'vị trí {position}',
  'position {position} of {length}; the queue does not move now':
    'vị trí {position}/{length}; hàng đợi hiện không nhích',
  'position {position} of {length}; to go: about {epochs} epochs ({minutes} min)':
    'vị trí {position}/{length}; còn khoảng {epochs} epoch ({minutes} phút)',
  'position {position} on an older rollup': 'vị trí {position} ở rollup cũ',
  'position {position}, to go: about {epochs} epochs ({minutes} min)':
    'vị trí {position}, còn khoảng {epochs} epoch ({minutes} phút)',
  'position {position}; the queue does not move now': 'vị trí {position}; hàng đợi hiện không nhích',
  'proposals missed in a row, up to the last: {count}': 'số đề xuất lỡ liên tiếp tới lần cuối: {count}',
  'publisher unknown: no proposal of it was seen on L1 yet':
    'chưa rõ publisher: chưa thấy đề xuất nào của nó trên L1',
  'publisher {address} with {amount} ether': 'publisher {address} có {amount} ether',
  'publisher {address} with {amount} ether {time}': 'publisher {address} có {amount} ether {time}',
  'publisher {address}, balance unknown': 'publisher {address}, không rõ số dư',
  queued: 'trong hàng đợi',
  'quiet hours': 'giờ yên',
  'readings of validators you added first': 'số liệu của validator bạn thêm đầu tiên',
  'registered, and control is proven': 'đã đăng ký, quyền kiểm soát đã chứng minh',
  'registered, but no validator is linked to you':
    'đã đăng ký, nhưng không có validator nào liên kết với bạn',
  rejected: 'bị từ chối',
  'round {round}, quorum {quorum} of {size}': 'vòng {round}, đủ số {quorum}/{size}',
  settings: 'cài đặt',
  'settings where nothing is chosen': 'cài đặt, nếu không chọn gì',
  'several validators': 'nhiều validator',
  show: 'xem',
  'show where nothing is chosen': 'xem, nếu không chọn gì',
  'slashed to the end: this address can never validate again':
    'bị slash hết: địa chỉ này không bao giờ xác thực lại được',
  'slot {slot} ({at})': 'slot {slot} ({at})',
  'stake {stake}, {headroom} above ejection': 'stake {stake}, cao hơn mức loại {headroom}',
  'stake {stake}, {headroom} above ejection; small slashes that eject it: {count}':
    'stake {stake}, cao hơn mức loại {headroom}; số lần slash nhỏ làm nó bị loại: {count}',
  'stake {stake}; the rest is read within a minute': 'stake {stake}; phần còn lại đọc trong một phút',
  suspended: 'bị đình chỉ',
  test: 'thử',
  'texts you were asked to sign': 'văn bản bạn được yêu cầu ký',
  'that one of these addresses is watched for you': 'việc một trong các địa chỉ này được theo dõi cho bạn',
  'that your roles are left alone for a while': 'việc vai trò của bạn được để yên một thời gian',
  'the calendar of your duties': 'lịch nhiệm vụ của bạn',
  'the canonical rollup': 'rollup chính thức',
  'the chain has not been read yet': 'chưa đọc chuỗi',
  'the chain was last read {time}': 'chuỗi được đọc lần cuối {time}',
  'the committee could not be read': 'không đọc được ủy ban',
  'the deposit is made': 'đã nạp',
  'the host answers, but nothing listens on TCP {port}': 'máy trả lời, nhưng không gì lắng nghe ở TCP {port}',
  'the network: many validators at once, not you': 'mạng: nhiều validator cùng lúc, không phải bạn',
  'the node lags; slots since the last one it judged: {behind}':
    'node bị chậm; số slot từ slot cuối nó xét: {behind}',
  'the node says nothing newer than slot {slot}': 'node không nói gì mới hơn slot {slot}',
  'the same, in the list of everybody': 'cũng thế, trong danh sách chung',
  'the same, in the order it was told': 'cũng thế, theo thứ tự đã báo',
  'the withdrawer': 'withdrawer',
  'the withdrawer {address}': 'withdrawer {address}',
  'there is an alert for you': 'có một cảnh báo cho bạn',
  'this address was a validator before, and can never be registered again.':
    'địa chỉ này từng là validator, và không bao giờ đăng ký lại được.',
  'this rollup has no slasher': 'rollup này không có slasher',
  'this validator alone': 'chỉ validator này',
  'this validator was last read {time}': 'validator này được đọc lần cuối {time}',
  'through it': 'đã qua',
  'told by direct message': 'đã báo bằng tin nhắn riêng',
  'told in the last day: {told}; none is open now': 'đã báo trong ngày qua: {told}; hiện không có gì mở',
  'told in the last day: {told}; open now: {titles}': 'đã báo trong ngày qua: {told}; đang mở: {titles}',
  'told in {thread}': 'đã báo ở {thread}',
  'told shortly before': 'vừa báo trước đó',
  'two attestations for one slot': 'hai chứng thực cho một slot',
  'two proposals for one slot': 'hai đề xuất cho một slot',
  unknown: 'không rõ',
  'unknown for epoch {epoch}': 'không rõ cho epoch {epoch}',
  'unknown: no node has answered': 'không rõ: không node nào trả lời',
  'unknown: the chain has not been read': 'không rõ: chưa đọc chuỗi',
  'unknown: the whole set could not be read': 'không rõ: không đọc được toàn bộ tập',
  'until it is told': 'tới khi được báo',
  'until you delete it': 'tới khi bạn xóa',
  'until you unlink it': 'tới khi bạn bỏ liên kết',
  validating: 'đang xác thực',
  'validators Sparta was asked to add on chain': 'validator mà Sparta được nhờ thêm trên chuỗi',
  'version {version}': 'phiên bản {version}',
  'version {version}, block {block}, proven {proven}':
    'phiên bản {version}, khối {block}, đã chứng minh {proven}',
  'version {version}, slots behind the chain: {lag}': 'phiên bản {version}, số slot sau chuỗi: {lag}',
  'version {version}, up to date': 'phiên bản {version}, cập nhật',
  'version {version}; how fresh it is, is unknown': 'phiên bản {version}; không rõ mới tới đâu',
  'version {version}; it follows another rollup, so nothing it says counts here':
    'phiên bản {version}; nó theo rollup khác, nên lời nó không được tính ở đây',
  waits: 'đang chờ',
  'waits, {time}: {why}': 'đang chờ, {time}: {why}',
  warning: 'cảnh báo',
  'what waits to be told to you': 'những gì chờ báo bạn',
  'what was done, by whom and to whom': 'ai đã làm gì với ai',
  'what you were told, and whether it arrived': 'những gì bạn được báo, và có tới không',
  'when it can be withdrawn is unknown': 'không rõ khi nào rút được',
  'which calendar is yours': 'lịch nào là của bạn',
  'while anybody has them watched': 'chừng nào còn ai theo dõi',
  'whom you let see your validators': 'bạn cho ai xem validator của mình',
  'withdrawable {time}': 'rút được {time}',
  'withdrawn: this address can never validate again': 'đã rút: địa chỉ này không bao giờ xác thực lại được',
  'withholding data of an epoch': 'giữ lại dữ liệu của một epoch',
  yes: 'có',
  'you know of it': 'bạn đã biết',
  'you were no operator at the time': 'lúc đó bạn không phải operator',
  'your display name, so that moderators find you by it': 'tên hiển thị, để người điều hành tìm thấy bạn',
  'your place in the list of operators': 'chỗ của bạn trong danh sách operator',
  'your provider: others of its validators have it too':
    'nhà cung cấp của bạn: validator khác của họ cũng vậy',
  'your registration and what moderators decided': 'đăng ký của bạn và quyết định của người điều hành',
  'your registration is pending': 'đăng ký của bạn đang chờ',
  'your registration is rejected': 'đăng ký của bạn bị từ chối',
  'your registration is suspended': 'đăng ký của bạn bị đình chỉ',
  '{active} active attesters, {queued} in the entry queue, epoch {epoch}':
    '{active} attester hoạt động, {queued} trong hàng đợi vào, epoch {epoch}',
  '{address} holds {ether} ether again.': '{address} lại có {ether} ether.',
  '{address} holds {ether} ether, enough for {byEther} additions, and {tokens} staking tokens, enough for {byTokens}.':
    '{address} có {ether} ether, đủ cho {byEther} lần thêm, và {tokens} token staking, đủ cho {byTokens} lần.',
  '{address} holds {ether} ether, enough for {byEther} additions, and {tokens} staking tokens; the staking asset handler gives it more.':
    '{address} có {ether} ether, đủ cho {byEther} lần thêm, và {tokens} token staking; staking asset handler cấp thêm cho nó.',
  '{address} is not proven to be yours.': 'Chưa chứng minh {address} là của bạn.',
  '{address} is now linked to you.': '{address} giờ liên kết với bạn.',
  '{address} is proven to be yours.': 'Đã chứng minh {address} là của bạn.',
  '{address} pays on L1 for proposals of watched validators ({count}) and holds {ether} ether. For the last one seen, in slot {slot}, it had to hold {reserved}.':
    '{address} trả trên L1 cho đề xuất của các validator đang theo dõi ({count}) và có {ether} ether. Với đề xuất gần nhất đã thấy, ở slot {slot}, nó phải có {reserved}.',
  '{amount} tokens': '{amount} token',
  '{attester} asked to leave, with the attester’s own key. It was not slashed. It is no longer a validator; {stake} wait for the withdrawer to name a recipient.':
    '{attester} xin rời, bằng chính khóa của attester. Nó không bị slash. Nó không còn là validator; {stake} chờ withdrawer nêu người nhận.',
  '{attester} did not join: the rollup refused its deposit when it left the queue, and gave the stake back to {withdrawer}.':
    '{attester} không vào được: rollup từ chối khoản nạp khi nó rời hàng đợi, và trả stake cho {withdrawer}.',
  '{attester} did not join: {why} The stake went back to {withdrawer}.':
    '{attester} không vào được: {why} Stake đã về {withdrawer}.',
  '{attester} follows the latest rollup and is now validating on {rollup}. Nothing was lost.':
    '{attester} theo rollup mới nhất và giờ xác thực trên {rollup}. Không mất gì.',
  '{attester} had a place on rollup {rollup} and has none any more. Sparta did not see why: no slash, exit or upgrade that explains it was found.':
    '{attester} từng có chỗ trên rollup {rollup} và giờ không còn. Sparta không thấy vì sao: không tìm thấy slash, thoát hay nâng cấp giải thích điều đó.',
  '{attester} has no stake on this rollup.': '{attester} không có stake trên rollup này.',
  '{attester} has {stake} left, {headroom} above the ejection threshold; the smallest slash takes {small}. An ejected validator can never be registered again under its address.':
    '{attester} còn {stake}, cao hơn ngưỡng loại {headroom}; lần slash nhỏ nhất lấy {small}. Validator bị loại không bao giờ đăng ký lại bằng địa chỉ đó được.',
  '{attester} is a validator already.': '{attester} đã là validator.',
  '{attester} is already watched (proven as {role}).': '{attester} đã được theo dõi (chứng minh là {role}).',
  '{attester} is being added for another operator already.':
    '{attester} đã đang được thêm cho operator khác.',
  '{attester} is being added for you already.': '{attester} đã đang được thêm cho bạn.',
  '{attester} is in the active set with a stake of {stake}. It can be drawn for a committee some epochs from now.':
    '{attester} trong tập hoạt động với stake {stake}. Nó có thể được bốc vào ủy ban sau vài epoch.',
  '{attester} is leaving the rollup: its stake is not withdrawn yet.':
    '{attester} đang rời rollup: stake của nó chưa được rút.',
  '{attester} is no longer a validator. What ended it was not seen: it may have been a slash, or an exit. {stake} remain.':
    '{attester} không còn là validator. Không thấy điều gì kết thúc nó: có thể là slash, hoặc thoát. Còn {stake}.',
  '{attester} is not leaving the rollup.': '{attester} không đang rời rollup.',
  '{attester} is not linked to you': '{attester} không liên kết với bạn',
  '{attester} is pinned to rollup {rollup}, which is no longer the canonical one. It did not move with the upgrade; its stake of {stake} stays there and can still be slashed there.':
    '{attester} ghim ở rollup {rollup}, không còn là rollup chính thức. Nó không chuyển theo nâng cấp; stake {stake} ở lại đó và vẫn có thể bị slash ở đó.',
  '{attester} is registered already, so the rollup refused another deposit for it and gave the stake back to {withdrawer}. The validator itself is as it was.':
    '{attester} đã được đăng ký, nên rollup từ chối khoản nạp khác và trả stake cho {withdrawer}. Bản thân validator vẫn như cũ.',
  '{attester} lost {amount} of its stake.': '{attester} mất {amount} stake.',
  '{attester} still waits in the entry queue. {why} {place}':
    '{attester} vẫn chờ trong hàng đợi vào. {why} {place}',
  '{attester} waits in the entry queue already, in place {position}.':
    '{attester} đã chờ trong hàng đợi vào, ở vị trí {position}.',
  '{attester} waits in the entry queue already.': '{attester} đã chờ trong hàng đợi vào.',
  '{attester} waits in the entry queue of the older rollup {rollup}.':
    '{attester} chờ trong hàng đợi vào của rollup cũ {rollup}.',
  '{attester} waits in the entry queue with this BLS key: each key can stake once only.':
    '{attester} chờ trong hàng đợi vào với khóa BLS này: mỗi khóa chỉ stake được một lần.',
  '{attester} waits in the entry queue. {place}': '{attester} chờ trong hàng đợi vào. {place}',
  '{attester} waits in the queue of an older rollup and is pinned to it: it joins there, and not the canonical one.':
    '{attester} chờ trong hàng đợi của rollup cũ và ghim ở đó: nó vào ở đó, không phải rollup chính thức.',
  '{attester} was ejected, and nobody said yet who receives its stake.':
    '{attester} đã bị loại, và chưa ai nói ai nhận stake của nó.',
  '{attester} was slashed below the ejection threshold and is no longer a validator; this address can never be registered again. {stake} remain, and can still be slashed until they are withdrawable.':
    '{attester} bị slash xuống dưới ngưỡng loại và không còn là validator; địa chỉ này không bao giờ đăng ký lại được. Còn {stake}, vẫn có thể bị slash cho tới khi rút được.',
  '{attester} was to move with the latest rollup, but its deposit still waits in the queue of the older one. It fails there when its turn comes, and the stake goes back to {withdrawer}.':
    '{attester} phải chuyển theo rollup mới nhất, nhưng khoản nạp vẫn chờ trong hàng đợi của rollup cũ. Tới lượt nó thất bại ở đó, và stake về {withdrawer}.',
  '{attester}: not read yet; try again in a minute': '{attester}: chưa đọc; hãy thử lại sau một phút',
  '{attester}: {found}': '{attester}: {found}',
  '{before} {after}': '{before} {after}',
  '{caller} may not mint the staking token.': '{caller} không được đúc token staking.',
  '{command}: {summary}': '{command}: {summary}',
  '{count} ({change} since epoch {epoch})': '{count} ({change} từ epoch {epoch})',
  '{count} days': '{count} ngày',
  '{count} hours': '{count} giờ',
  '{count} minutes': '{count} phút',
  '{count} of them, {percent} % of the stake': '{count} trong số đó, {percent} % stake',
  '{count} seconds': '{count} giây',
  '{count} waiting, {flush} let in an epoch; the last joins in about {minutes} min':
    '{count} đang chờ, mỗi epoch vào {flush}; người cuối vào sau khoảng {minutes} phút',
  '{count} waiting; it does not move now': '{count} đang chờ; hiện không nhích',
  '{count} {status}': '{count} {status}',
  '{days} d {hours} h': '{days} ngày {hours} giờ',
  '{drifted} of {operators} operators would gain or lose a role at once. That is unusual, so nothing was changed.':
    '{drifted} trên {operators} operator sẽ được hoặc mất vai trò cùng lúc. Điều đó bất thường, nên không có gì thay đổi.',
  '{field} is a number that JSON cannot carry exactly: write it in quotes, as decimal or 0x-hex.':
    '{field} là số JSON không mang chính xác được: hãy viết trong dấu nháy, thập phân hoặc hex với 0x.',
  '{field} is missing from the keystore.': 'Keystore thiếu {field}.',
  '{field} is no Ethereum address: write 0x and 40 hex digits.':
    '{field} không phải địa chỉ Ethereum: hãy viết 0x và 40 chữ số hex.',
  '{field} is no number: write it in quotes, as decimal or 0x-hex.':
    '{field} không phải số: hãy viết trong dấu nháy, thập phân hoặc hex với 0x.',
  '{field} is no point of the curve bn254, which Aztec uses: the key may be of another curve.':
    '{field} không phải điểm của đường cong bn254 mà Aztec dùng: khóa có thể của đường cong khác.',
  '{field} is not an object with {coordinates}.': '{field} không phải đối tượng có {coordinates}.',
  '{field} is too large for the curve bn254, which Aztec uses.':
    '{field} quá lớn cho đường cong bn254 mà Aztec dùng.',
  '{field}: {problem}': '{field}: {problem}',
  '{first} {second}': '{first} {second}',
  '{first} {second} {third}': '{first} {second} {third}',
  '{first} {second} {third} And {count} more.': '{first} {second} {third} Và {count} nữa.',
  '{from} to {until}, {zone}': '{from} tới {until}, {zone}',
  '{holder} holds {balance} tokens and needs {needed}.': '{holder} có {balance} token và cần {needed}.',
  '{holds} {lasts}': '{holds} {lasts}',
  '{host} took none of the last {count} deliveries, each tried for over an hour.':
    '{host} không nhận lần nào trong {count} lần gửi gần nhất, mỗi lần thử hơn một giờ.',
  '{hours} h {minutes} min': '{hours} giờ {minutes} phút',
  '{join}, ejected below {eject}': '{join}, bị loại khi dưới {eject}',
  '{kept} of {total}': '{kept}/{total}',
  '{kept} of {total} ({percent} %)': '{kept}/{total} ({percent} %)',
  '{least} to {most}': '{least} tới {most}',
  '{lines}.': '{lines}.',
  '{lines}. Watched validators that one more small slash ejects: {near}.':
    '{lines}. Validator được theo dõi mà thêm một lần slash nhỏ sẽ loại: {near}.',
  '{list}': '{list}',
  '{loss} It no longer has a stake on this rollup: it was withdrawn, slashed to the end, or moved with an upgrade.':
    '{loss} Nó không còn stake trên rollup này: đã rút, bị slash hết, hoặc chuyển theo nâng cấp.',
  '{loss} What remains could not be read.': '{loss} Không đọc được phần còn lại.',
  '{loss} {stake} remain of the exit, which can be slashed until it is withdrawable. {until}':
    '{loss} Phần thoát còn {stake}, vẫn có thể bị slash cho tới khi rút được. {until}',
  '{loss} {stake} remain, {headroom} above the ejection threshold: it is still a validator. {remaining}':
    '{loss} Còn {stake}, cao hơn ngưỡng loại {headroom}: nó vẫn là validator. {remaining}',
  '{loss} {stake} remain. It is no longer a validator, and this address can never be registered again. What remains can still be slashed until it is withdrawable. {until}':
    '{loss} Còn {stake}. Nó không còn là validator, và địa chỉ này không bao giờ đăng ký lại được. Phần còn lại vẫn có thể bị slash cho tới khi rút được. {until}',
  '{message} {accusation}': '{message} {accusation}',
  '{met} of {total} duties met': 'hoàn thành {met} trên {total} nhiệm vụ',
  '{minutes} min': '{minutes} phút',
  '{name} ({person}) is approved; the role follows within seconds.':
    '{name} ({person}) đã được duyệt; vai trò có trong vài giây.',
  '{name} ({person}) is rejected; any role of theirs goes within seconds.':
    '{name} ({person}) bị từ chối; vai trò của họ mất trong vài giây.',
  '{name} ({person}) is suspended; the role goes within seconds.':
    '{name} ({person}) bị đình chỉ; vai trò mất trong vài giây.',
  '{name} can be slashed at any moment': '{name} có thể bị slash bất cứ lúc nào',
  '{name} can be slashed {when}': '{name} có thể bị slash {when}',
  '{name} is exiting': '{name} đang thoát',
  '{name} is in the entry queue': '{name} trong hàng đợi vào',
  '{name} is no longer on its rollup': '{name} không còn trên rollup của nó',
  '{name} is validating': '{name} đang xác thực',
  '{name} is withdrawn': '{name} đã rút xong',
  '{name} leaves the set by its own key': '{name} rời tập hợp bằng khóa của chính nó',
  '{name} left the set': '{name} đã rời tập hợp',
  '{name} moved with the rollup upgrade': '{name} đã chuyển theo nâng cấp rollup',
  '{name} stays on an older rollup': '{name} ở lại rollup cũ',
  '{name} waits on an older rollup': '{name} chờ ở rollup cũ',
  '{name} was ejected by a slash': '{name} bị loại do slash',
  '{name} was slashed': '{name} đã bị slash',
  '{name} was slashed and ejected': '{name} đã bị slash và bị loại',
  '{name} was slashed to the end': '{name} bị slash hết',
  '{name} was slashed while it exits': '{name} bị slash khi đang thoát',
  '{name} will be slashed unless the vote is vetoed': '{name} sẽ bị slash trừ khi bỏ phiếu bị phủ quyết',
  '{name}, epochs {epochs}: attested {attested}, attestations missed {missed}, proposed {proposed}, proposals missed {unproposed}, nothing due {idle}, unknown {unknown}.':
    '{name}, epoch {epochs}: chứng thực {attested}, lỡ chứng thực {missed}, đề xuất {proposed}, lỡ đề xuất {unproposed}, không có nhiệm vụ {idle}, không rõ {unknown}.',
  '{name}: now {after}': '{name}: giờ là {after}',
  '{name}: {before} → {after}': '{name}: {before} → {after}',
  '{operator} is no approved operator.': '{operator} không phải operator đã duyệt.',
  '{pending} pending, {proven} proven': '{pending} đang chờ, {proven} đã chứng minh',
  '{percent} % in epoch {epoch}': '{percent} % trong epoch {epoch}',
  '{percent} %; epochs known {known} of {epochs}': '{percent} %; số epoch biết {known}/{epochs}',
  '{person} gains {role}: {reason}': '{person} được {role}: {reason}',
  '{person} goes from approved to suspended, loses {role}, and is alerted of nothing any more.':
    '{person} chuyển từ được duyệt sang bị đình chỉ, mất {role} và không còn được cảnh báo gì.',
  '{person} is no delegate of yours.': '{person} không phải người được bạn ủy quyền.',
  '{person} keeps {role} until {time}': '{person} giữ {role} tới {time}',
  '{person} loses {role}: {reason}': '{person} mất {role}: {reason}',
  '{place}. **{title}** ({level}){about}, {time}: {outcome}':
    '{place}. **{title}** ({level}){about}, {time}: {outcome}',
  '{place}. Leave {validator}': '{place}. Rời {validator}',
  '{place}. Over: **{title}**{about}, {time}: {outcome}':
    '{place}. Đã qua: **{title}**{about}, {time}: {outcome}',
  '{place}. Take back {validator}': '{place}. Thu lại {validator}',
  '{place}. {outcome}': '{place}. {outcome}',
  '{role} goes {time}: what it stands for is no longer true of you.':
    '{role} mất {time}: điều nó thể hiện không còn đúng với bạn.',
  '{rollup} is no rollup of this network.': '{rollup} không phải rollup của mạng này.',
  '{rollup} is not the latest rollup any more.': '{rollup} không còn là rollup mới nhất.',
  '{rollup}, version {version}, is the canonical rollup now. {stand} {grace}':
    '{rollup}, phiên bản {version}, giờ là rollup chính thức. {stand} {grace}',
  '{shown}': '{shown}',
  '{shown} and {count} more': '{shown} và {count} nữa',
  '{spender} may take {allowance} tokens and needs {needed}.':
    '{spender} được lấy {allowance} token và cần {needed}.',
  '{stake} as of epoch {epoch}; accounts that may withdraw it: {accounts}, of which the largest {named} hold {percent} %':
    '{stake} tính đến epoch {epoch}; số tài khoản rút được: {accounts}, trong đó {named} tài khoản lớn nhất giữ {percent} %',
  '{stake}, nothing above ejection: the next slash ejects it':
    '{stake}, không dư trên mức loại: lần slash sau loại nó',
  '{stake}, {headroom} above ejection': '{stake}, cao hơn mức loại {headroom}',
  '{stake}, {headroom} above ejection; small slashes that eject it: {count}':
    '{stake}, cao hơn mức loại {headroom}; số lần slash nhỏ làm nó bị loại: {count}',
  '{stake}; the room above ejection is not read yet': '{stake}; khoảng cách tới mức loại chưa đọc',
  '{symbol} **{subject}:** {says}': '{symbol} **{subject}:** {says}',
  '{symbol} **{subject}:** {says} → {next}': '{symbol} **{subject}:** {says} → {next}',
  '{symbol} Epoch {epoch}, {when}: met {met} of {total} duties shown by L1, proposed {proposed} of {proposals}; unknown: {unknown}':
    '{symbol} Epoch {epoch}, {when}: hoàn thành {met}/{total} nhiệm vụ L1 cho thấy, đề xuất {proposed}/{proposals}; không rõ: {unknown}',
  '{symbol} Epoch {epoch}, {when}: met {met} of {total} duties, proposed {proposed} of {proposals}':
    '{symbol} Epoch {epoch}, {when}: hoàn thành {met}/{total} nhiệm vụ, đề xuất {proposed}/{proposals}',
  '{symbol} attested {attested}, proposed {proposed} in slots {from}–{to}':
    '{symbol} chứng thực {attested}, đề xuất {proposed} trong slot {from}–{to}',
  '{symbol} {subject}': '{symbol} {subject}',
  '{time} is no time of day.': '{time} không phải giờ trong ngày.',
  '{time} {actor} {action}': '{time} {actor} {action}',
  '{time} {actor} {action} {subject}': '{time} {actor} {action} {subject}',
  '{time} {actor} {action} {subject}: {detail}': '{time} {actor} {action} {subject}: {detail}',
  '{time} {actor} {action}: {detail}': '{time} {actor} {action}: {detail}',
  '{time}, L1 block {block}': '{time}, khối L1 {block}',
  '{titles}. {message}': '{titles}. {message}',
  '{title}; further validators at once: {more}': '{title}; cùng lúc còn validator khác: {more}',
  '{validator} has {count} delegates of yours, which is the limit.':
    '{validator} có {count} người được bạn ủy quyền, đó là giới hạn.',
  '{validator} is no longer linked to you. Nothing changed on chain.':
    '{validator} không còn liên kết với bạn. Trên chuỗi không có gì thay đổi.',
  '{validator} is not linked to you.': '{validator} không liên kết với bạn.',
  '{validator} is not linked to you. Nothing was changed.':
    '{validator} không liên kết với bạn. Không có gì thay đổi.',
  '{validator} is on the committee of epoch {epoch}. Keep its node running.':
    '{validator} trong ủy ban của epoch {epoch}. Hãy giữ node chạy.',
  '{validator} missed its proposal': '{validator} đã lỡ lượt đề xuất',
  '{validator} missed so much in its committee epochs in a row that it can be voted to be slashed':
    '{validator} lỡ nhiều tới mức trong các epoch ủy ban liên tiếp rằng có thể bị bỏ phiếu slash',
  '{validator} missed {streak} duties in a row': '{validator} lỡ {streak} nhiệm vụ liên tiếp',
  '{validator} misses half of its duties or more': '{validator} lỡ một nửa nhiệm vụ hoặc hơn',
  '{validator} misses so much that it may be slashed': '{validator} lỡ nhiều đến mức có thể bị slash',
  '{validator} until you end it': '{validator} tới khi bạn kết thúc',
  '{validator}, ends {time}': '{validator}, hết {time}',
  '{validator}: one more committee epoch like this is slashable':
    '{validator}: thêm một epoch ủy ban như vậy là có thể bị slash',
  '{votes} of {quorum}': '{votes} trên {quorum}',
  '{why} In the entry queue: {length}; of them watched here: {watched}.':
    '{why} Trong hàng đợi vào: {length}; số theo dõi ở đây: {watched}.',
  '{withdrawer} must call `initiateWithdraw` on the rollup, then `finalizeWithdraw` once the delay is over. {until}':
    '{withdrawer} phải gọi `initiateWithdraw` trên rollup, rồi `finalizeWithdraw` khi hết thời gian chờ. {until}',
  '{withdrawer} must call `initiateWithdraw` on the rollup, then anybody `finalizeWithdraw`.':
    '{withdrawer} phải gọi `initiateWithdraw` trên rollup, rồi ai cũng gọi được `finalizeWithdraw`.',
  '{withdrawer} must call initiateWithdraw on the rollup, then finalizeWithdraw once the delay is over, to get the rest. Find out what went wrong before you start another validator.':
    '{withdrawer} phải gọi initiateWithdraw trên rollup, rồi finalizeWithdraw khi hết thời gian chờ, để lấy phần còn lại. Hãy tìm nguyên nhân trước khi chạy validator khác.',
  '…and earlier ones: {count}; /alerts shows all.': '…và trước đó: {count}; /alerts hiện tất cả.',
  '…and others of yours on duty: {count}; /duties shows all.':
    '…và validator khác của bạn có nhiệm vụ: {count}; /duties hiện tất cả.',
  '…and {count} more': '…và {count} nữa',
  '⚪ moved with the rollup upgrade': '⚪ đã chuyển theo nâng cấp rollup',
  '⚪ no duty in slots {from}–{to}': '⚪ không có nhiệm vụ trong slot {from}–{to}',
  '⚪ not staked on this rollup': '⚪ chưa stake trên rollup này',
  '⚪ withdrawn': '⚪ đã rút',
  '✅ Epoch {epoch}: no miss was seen up to slot {slot}': '✅ Epoch {epoch}: tới slot {slot} chưa thấy lỡ gì',
  '✅ {name}: met all of its duties, {total}; epochs: {epochs}; unknown: {unknown}':
    '✅ {name}: hoàn thành mọi nhiệm vụ, {total}; số epoch: {epochs}; không rõ: {unknown}',
  '❌ Epoch {epoch}, {when}: missed {missed} of {total} duties up to slot {slot}':
    '❌ Epoch {epoch}, {when}: lỡ {missed} trên {total} nhiệm vụ tới slot {slot}',
  '❌ {name}: missed {missed} of {total} duties; epochs: {epochs}; unknown: {unknown}':
    '❌ {name}: lỡ {missed} trên {total} nhiệm vụ; số epoch: {epochs}; không rõ: {unknown}',
  '❔ Epoch {epoch}, {when}: met {met} of {total} duties, in the part of it that the node saw':
    '❔ Epoch {epoch}, {when}: hoàn thành {met}/{total} nhiệm vụ, trong phần node thấy',
  '❔ Epoch {epoch}, {when}: on the committee; what it did is unknown':
    '❔ Epoch {epoch}, {when}: trong ủy ban; không rõ đã làm gì',
  '❔ duties unknown: no node has reported on it': '❔ không rõ nhiệm vụ: chưa node nào báo về nó',
  '❔ duties unknown: the node says nothing newer than slot {slot}':
    '❔ không rõ nhiệm vụ: node không nói gì mới hơn slot {slot}',
  '❔ no longer here, and why is not known': '❔ không còn ở đây, và không rõ vì sao',
  '❔ {name}: on duty in epochs: {epochs}; what it did is unknown':
    '❔ {name}: có nhiệm vụ trong số epoch: {epochs}; không rõ đã làm gì',
  '🔴 ejected by a slash': '🔴 bị loại do slash',
  '🔴 its deposit failed': '🔴 nạp thất bại',
  '🔴 out of the set': '🔴 ngoài tập hợp',
  '🔴 slashed to the end': '🔴 bị slash hết',
  '🕓 in the entry queue': '🕓 trong hàng đợi vào',
  '🟠 in the entry queue, which does not move': '🟠 trong hàng đợi vào, hiện không nhích',
  '🟠 staked on an older rollup': '🟠 stake ở rollup cũ',
  '🟡 exiting': '🟡 đang thoát',
  '🟡 leaving by its own key': '🟡 rời bằng khóa của chính nó',
  '🟢 validating': '🟢 đang xác thực',
} as const;
