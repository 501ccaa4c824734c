/** Turkish, by the English template. */
export const tr = {
  '**Anybody can carry it out at any moment: a veto must come before.**':
    '**Herkes her an yürütebilir: veto daha önce gelmeli.**',
  '**In the browser:** open the page and sign with your wallet.':
    '**Tarayıcıda:** sayfayı açın ve cüzdanınızla imzalayın.',
  '**Offline:** run this where the key is, then paste what it prints.':
    '**Çevrimdışı:** bunu anahtarın olduğu yerde çalıştırın, sonra yazdığını yapıştırın.',
  '**Reason:** {reason}': '**Neden:** {reason}',
  '**Receipt:** {receipt}, {time}. Keep it: it is recorded without your name.':
    '**Makbuz:** {receipt}, {time}. Saklayın: adınız olmadan kaydedildi.',
  '**Something about your validators did not reach you, {time}:** Sparta could write to you neither directly nor in a thread nor in the channel.':
    '**Doğrulayıcılarınızla ilgili bir şey size ulaşmadı, {time}:** Sparta size ne doğrudan ne bir konuda ne de kanalda yazabildi.',
  '**What goes:** your registration, every address you proved, your settings, what you were told, and your roles. You get no more alerts, and whom you let see your validators no longer sees them.':
    '**Giden:** kaydınız, kanıtladığınız her adres, ayarlarınız, size bildirilenler ve rolleriniz. Artık uyarı almazsınız; doğrulayıcılarınızı gösterdiğiniz kişiler de artık görmez.',
  '**What stays:** what is on chain, which nobody can delete; that a moderator decided something, without your name and the reason; messages already in Discord.':
    '**Kalan:** kimsenin silemeyeceği zincirdekiler; bir moderatörün bir karar verdiği, adınız ve neden olmadan; Discord’daki mesajlar.',
  '**What to do:** {next}': '**Ne yapmalı:** {next}',
  '**on the committee now**': '**şimdi komitede**',
  '**{attester}** — {standing}': '**{attester}** — {standing}',
  '**{heading}**': '**{heading}**',
  '**{name}** ({person}) {status}, {address}, since {time}':
    '**{name}** ({person}) {status}, {address}, {time} tarihinden beri',
  '**{validator}**': '**{validator}**',
  '**{validator}** has left your /my-stats, and you get no more alerts about it.':
    '**{validator}** /my-stats’ınızdan çıktı ve artık onun uyarılarını almazsınız.',
  '**{validator}** {duty}': '**{validator}** {duty}',
  '- **{title}**, {validator}, {time}': '- **{title}**, {validator}, {time}',
  '- Over: {title}, {validator}, {time}': '- Bitti: {title}, {validator}, {time}',
  '- {count} × {what}; kept {time}': '- {count} × {what}; saklanma {time}',
  '- {title}, {validator}, {time}': '- {title}, {validator}, {time}',
  '- {title}, {validator}, {time}; it is over': '- {title}, {validator}, {time}; bitti',
  '/add-validator adds it again.': '/add-validator yeniden ekler.',
  '/alerts with the action history shows it to you alone.':
    '/alerts history eylemiyle yalnızca size gösterir.',
  '/delegate lists your delegates and ends it.': '/delegate temsilcilerinizi listeler ve bunu bitirir.',
  '/delegate with validator_address and operator_id lets somebody of your team see one.':
    '/delegate, validator_address ve operator_id ile ekibinizden birine bir doğrulayıcıyı gösterir.',
  '/duties makes a new one, which stops this one, or turns it off.':
    '/duties yenisini yapar ve bu durur, ya da kapatır.',
  '/mod-approve-operator comes first.': 'Önce /mod-approve-operator gelir.',
  '/mod-held-alerts says whether others are.': 'Başkaları varsa /mod-held-alerts söyler.',
  '/mod-sync-roles makes a new one.': '/mod-sync-roles yenisini yapar.',
  '/my-stats shows how your validators stand, and /add-validator adds another. Then you keep it.':
    '/my-stats doğrulayıcılarınızın durumunu gösterir, /add-validator bir tane daha ekler. O zaman rol kalır.',
  '/my-stats shows it.': '/my-stats gösterir.',
  '/my-stats shows the validators that are.': 'Bağlı olanları /my-stats gösterir.',
  '/privacy with the action export gives you all of it as a file.':
    '/privacy, export eylemiyle hepsini dosya olarak verir.',
  '0x is an empty signature.': '0x boş bir imzadır.',
  '1 hour': '1 saat',
  '15 minutes': '15 dakika',
  '30 days': '30 gün',
  '4 to 40 letters, digits and spaces; leave it empty for one made for you':
    '4–40 harf, rakam ve boşluk; boşsa biz yaparız',
  '400 days': '400 gün',
  '5 hours': '5 saat',
  '<@{delegate}> no longer sees **{validator}** and gets no alerts about it.':
    '<@{delegate}> artık **{validator}** doğrulayıcısını görmez ve uyarılarını almaz.',
  '<@{id}> controls {validator} themselves. Nothing was changed.':
    '<@{id}> {validator} doğrulayıcısını kendisi denetliyor. Hiçbir şey değişmedi.',
  '<@{id}> is no operator here.': '<@{id}> burada operatör değil.',
  '<@{id}> is your delegate for {validator} already. Nothing was changed.':
    '<@{id}> zaten {validator} için temsilciniz. Hiçbir şey değişmedi.',
  '<@{owner}> lets you see **{validator}** and has you told about it.':
    '<@{owner}> size **{validator}** doğrulayıcısını gösteriyor ve bildirimlerini iletiyor.',
  '<@{person}> has not acknowledged this for {minutes} minutes, and asked that you be told.':
    '<@{person}> bunu {minutes} dakikadır onaylamadı ve size bildirilmesini istemişti.',
  '<@{person}> no longer sees {validator} and gets no more alerts about it.':
    '<@{person}> artık {validator} doğrulayıcısını görmez ve onun uyarılarını almaz.',
  '<@{person}> sees your validator {validator}': '<@{person}> sizin {validator} doğrulayıcınızı görür',
  '<@{person}> sees {validator} and is told about it.':
    '<@{person}> {validator} doğrulayıcısını görür ve bildirimlerini alır.',
  '<@{person}> will see it in /my-stats and get every alert about it, as you do.':
    '<@{person}> onu /my-stats’ta görecek ve sizin gibi her uyarısını alacak.',
  'A Discord id has 17 to 20 digits.': 'Discord kimliği 17 ila 20 basamaktır.',
  'A Safe prints it when its owners approve a message on chain. Have the owners sign the text off chain and paste the signature the Safe shows then, or prove an owner’s own address.':
    'Sahipleri bir mesajı zincirde onayladığında Safe bunu gösterir. Sahipler metni zincir dışında imzalasın ve Safe’in o zaman gösterdiği imzayı yapıştırın ya da bir sahibin kendi adresini kanıtlayın.',
  'A bar is a slot, as high as the share of its committee that attested. The mark below it: filled for a checkpoint, crossed for none, hatched for unknown.':
    'Her çubuk bir slot’tur; yüksekliği komitesinin tasdik eden payı. Altındaki işaret: checkpoint varsa dolu, yoksa çarpı, bilinmiyorsa taralı.',
  'A delegate of yours has left': 'Bir temsilciniz ayrıldı',
  'A deposit takes this much from now on; validators that are in stay as they are.':
    'Bundan sonra yatırma bu kadar ister; içeridekiler olduğu gibi kalır.',
  'A first vote to slash {name}': '{name} slash’i için ilk oy',
  'A keystore is one entry for each validator, and this is something else.':
    'Keystore her doğrulayıcı için bir girdidir; bu başka bir şey.',
  'A moderator approves registrations; you get a message when that happened. Nothing more is needed from you.':
    'Kayıtları bir moderatör onaylar; olunca mesaj alırsınız. Sizden başka bir şey gerekmez.',
  'A moderator dropped them: nobody is told of what was held.':
    'Bir moderatör düşürdü: bekletilenler kimseye bildirilmez.',
  'A moderator put their roles back; they are left alone until {time}':
    'Bir moderatör rollerini geri koydu; {time} tarihine dek dokunulmaz',
  'A moderator released them: who is affected is told now.':
    'Bir moderatör saldı: etkilenenlere şimdi bildirilir.',
  'A phrase has 4 to 40 letters, digits and spaces.': 'Parola 4–40 harf, rakam ve boşluktur.',
  'A place in it has not fallen for three epochs, though a flush would let in {flushSize}.':
    'Bir boşaltma {flushSize} alabilecekken içindeki bir sıra üç dönemdir düşmedi.',
  'A proof is late': 'Bir kanıt gecikti',
  'A publisher cannot pay for a proposal': 'Bir publisher öneri ücretini ödeyemiyor',
  'A publisher runs out of ether': 'Bir publisher’ın ether’i bitiyor',
  'A quarter of the votes that would slash {name} are cast':
    '{name} slash’i için oyların dörtte biri verildi',
  'A reason has at most 300 characters.': 'Bir neden en çok 300 karakterdir.',
  'A recipient is named for the {stake} that remain of {attester}. {until}':
    '{attester} adresinden kalan {stake} için alıcı adlandırıldı. {until}',
  'A second deposit for {name} failed': '{name} için ikinci yatırma başarısız',
  'A signature is 0x followed by hex digits; 130 of them from an ordinary account.':
    'İmza 0x ve onaltılık basamaklardır; sıradan hesapta 130 tane.',
  'A validator': 'Bir doğrulayıcı',
  'A webhook is paused': 'Bir webhook duraklatıldı',
  Accusation: 'Suçlama',
  'Active attesters': 'Etkin attester',
  'Active validators for each one let in': 'Alınan her biri için etkin doğrulayıcı',
  'Added for {operator}': '{operator} için eklendi',
  'Address linked': 'Adres bağlandı',
  'Alerts are held back': 'Uyarılar bekletiliyor',
  'Alerts are held back: too much changed at once': 'Uyarılar bekletiliyor: birden çok şey aynı anda değişti',
  'Alerts held back because too much changed at once; release or drop them':
    'Çok şey aynı anda değiştiği için bekletilen uyarılar; sal ya da düşür',
  'Alerts that could not reach you in any way: {count}.': 'Size hiçbir yolla ulaşamayan uyarı: {count}.',
  'All of it is over.': 'Hepsi bitti.',
  'All of them are watched already.': 'Hepsi zaten izleniyor.',
  'All roles are as they should be': 'Tüm roller olması gerektiği gibi',
  'All slashing is paused until {paused}. Round {round}, which has the votes to take {amount} from {address}, can be carried out after that.':
    'Tüm slashing {paused} tarihine dek duraklatıldı. {address} adresinden {amount} almaya yeten oyu olan {round} turu ondan sonra yürütülebilir.',
  'All slashing is paused until {paused}. Round {round}, which has the votes to take {amount} from {address}, is no longer valid by then unless the pause is lifted.':
    'Tüm slashing {paused} tarihine dek duraklatıldı. {address} adresinden {amount} almaya yeten oyu olan {round} turu, duraklama kalkmazsa o zaman geçersiz olur.',
  'All slashing is paused until {paused}: nobody can carry it out before.':
    'Tüm slashing {paused} anına dek durduruldu: önce kimse yürütemez.',
  'Allow direct messages from members of this server to be told there.':
    'Orada almak için bu sunucunun üyelerinden doğrudan mesaja izin verin.',
  'Allow direct messages from members of this server, then look whether /alerts with the action test arrives. What you missed stands in /alerts with the action history.':
    'Bu sunucunun üyelerinden doğrudan mesaja izin verin, sonra /alerts test eyleminin ulaşıp ulaşmadığına bakın. Kaçırdıklarınız /alerts history eyleminde.',
  'An Ethereum address is 0x followed by 40 hex digits.': 'Ethereum adresi 0x ve 40 onaltılık basamaktır.',
  'An address of yours was proven by somebody else too': 'Bir adresinizi başkası da kanıtladı',
  'An address you can sign with: 0x and 40 hex digits':
    'İmzalayabildiğiniz bir adres: 0x ve 40 onaltılık basamak',
  'An approved operator is suspended instead: /mod-suspend-operator.':
    'Onaylı operatör askıya alınır: /mod-suspend-operator.',
  'An attester address and its keys can be used only once: make new ones before you ask again.':
    'Attester adresi ve anahtarları yalnızca bir kez kullanılabilir: yeniden istemeden yenilerini yapın.',
  'An earlier address of yours has stopped. /duties makes a new one or turns it off.':
    'Önceki bir adresiniz durdu. /duties yenisini yapar ya da kapatır.',
  'An exit that is begun from now on takes this long; those begun before keep their time.':
    'Bundan sonra başlatılan çıkış bu kadar sürer; öncekiler süresini korur.',
  'An operator adds it with /add-validator.': 'Bir operatör /add-validator ile ekler.',
  'Another member of the server signed with its key. In a team that shares the key this is as it should be, and nothing changes for you.':
    'Sunucunun başka bir üyesi anahtarıyla imzaladı. Anahtarı paylaşan ekipte bu olağandır ve sizin için bir şey değişmez.',
  'Another transaction took the place of ours; it is made anew.':
    'Başka bir işlem bizimkinin yerini aldı; yeniden yapılıyor.',
  'Another upgrade has followed since.': 'O zamandan beri bir yükseltme daha oldu.',
  'Another worker is carrying this on.': 'Bunu başka bir işçi sürdürüyor.',
  'Answer one of those, or ask again once the first has expired.':
    'Birini yanıtlayın ya da ilkinin süresi dolunca yeniden isteyin.',
  'Any watched validator: status, stake, queue, duties, who is linked':
    'İzlenen herhangi bir doğrulayıcı: durum, stake, kuyruk, görevler, kim bağlı',
  'Anybody can carry it out from {from} until {until}, unless it is vetoed before.':
    'Önceden veto edilmezse {from} ile {until} arasında herkes yürütebilir.',
  Approval: 'Onay',
  'Approve an operator who proved an address': 'Adresini kanıtlamış bir operatörü onayla',
  'Approved operators': 'Onaylı operatörler',
  'Ask a moderator about it.': 'Bir moderatöre sorun.',
  'Ask a moderator of the server.': 'Sunucunun bir moderatörüne sorun.',
  'Ask again in a quarter of an hour.': 'Çeyrek saat sonra yeniden isteyin.',
  'Ask again once it is settled; /my-stats shows it.': 'Sonuçlanınca yeniden isteyin; /my-stats gösterir.',
  'Ask again tomorrow.': 'Yarın yeniden isteyin.',
  'Ask the moderators of this server.': 'Bu sunucunun moderatörlerine sorun.',
  'Ask the people of the network, who run its handler.': 'Handler’ını yürüten ağ görevlilerine sorun.',
  'Ask {operator} to run /add-validator and sign for it.':
    '{operator} kişisinden /add-validator çalıştırıp imzalamasını isteyin.',
  'At what that one took, {fee} ether, it pays for about {proposals} more.':
    'O önerinin tuttuğu {fee} ether ile yaklaşık {proposals} öneri daha öder.',
  'At what that one took, {fee} ether, it pays for about {proposals} more: about {days} days, less where it pays for others too.':
    'O önerinin tuttuğu {fee} ether ile yaklaşık {proposals} öneri daha öder: yaklaşık {days} gün, başkaları için de ödüyorsa daha az.',
  'Attach it again.': 'Yeniden ekleyin.',
  'Attach it to the command.': 'Komuta ekleyin.',
  Attester: 'Attester',
  Attesting: 'Tasdik',
  'Audit trail of {name}': '{name} denetim izi',
  'Aztec committee duty: {validator}': 'Aztec komite görevi: {validator}',
  'Aztec stake withdrawable: {validator}': 'Çekilebilir Aztec stake’i: {validator}',
  'Aztec validator duties': 'Aztec doğrulayıcı görevleri',
  'Backups made before now do not bring you back.': 'Şimdiden önceki yedekler sizi geri getirmez.',
  Began: 'Başladı',
  'By the record of one Aztec node it is accused of: {offences}.':
    'Bir Aztec düğümünün kaydına göre suçlandığı: {offences}.',
  'By the rules of the rollup a flush lets in nobody at present.':
    'Rollup’ın kurallarına göre şu an boşaltma kimseyi almıyor.',
  'Calendar address': 'Takvim adresi',
  'Calendar turned off': 'Takvim kapatıldı',
  'Call `finalizeWithdraw` on the rollup once the delay is over; anybody may.':
    'Süre dolunca rollup’ta `finalizeWithdraw` çağırın; herkes yapabilir.',
  'Call `finalizeWithdraw` on the rollup; anybody may.':
    'Rollup’ta `finalizeWithdraw` çağırın; herkes yapabilir.',
  Cancel: 'Vazgeç',
  Cause: 'Neden',
  'Chain read {time}.': 'Zincir okunma {time}.',
  Check: 'Denetim',
  'Check now that its node runs, is synced and attests, before it is on a committee again.':
    'Yeniden bir kurula girmeden önce, düğümünün çalıştığını, eşzamanlı olduğunu ve tasdik ettiğini şimdi denetleyin.',
  'Check now that its node runs, is synced and attests. Keep the logs of epoch {epoch}: a request for a veto needs them.':
    'Düğümünün çalıştığını, eşzamanlı olduğunu ve tasdik ettiğini şimdi denetleyin. {epoch} döneminin günlüklerini saklayın: veto isteği için gerekir.',
  'Check now that its node runs, is synced and attests: each duty it meets lowers the share it missed.':
    'Düğümünün çalıştığını, eşzamanlı olduğunu ve tasdik ettiğini şimdi denetleyin: yaptığı her görev kaçırma payını düşürür.',
  'Check now that its node runs, is synced and attests: it goes on being slashed as long as it misses its duties.':
    'Düğümünün çalıştığını, eşzamanlı olduğunu ve tasdik ettiğini şimdi denetleyin: görev kaçırdıkça slash edilmeyi sürdürür.',
  'Check that its node runs, is synced, and that its publisher account has ether on L1.':
    'Düğümünün çalıştığını, eşzamanlı olduğunu ve publisher hesabında L1’de ether bulunduğunu denetleyin.',
  'Checking the proof of this BLS key takes more gas than the network allows.':
    'Bu BLS anahtarının kanıtını denetlemek ağın izin verdiğinden fazla gas ister.',
  Checkpoints: 'Checkpoint’ler',
  'Checkpoints reach L1; the newest is {checkpoint}.':
    'Checkpoint’ler L1’e ulaşıyor; en yenisi {checkpoint}.',
  'Close it in the firewall, or let it listen on 127.0.0.1 alone.':
    'Güvenlik duvarında kapatın ya da yalnızca 127.0.0.1’de dinletin.',
  'Close to ejection': 'Çıkarılmaya yakın',
  Committee: 'Komite',
  'Committee attendance by slot, oldest epoch first.': 'Slot başına komite katılımı, en eski dönem önce.',
  'Critical: {title}': 'Kritik: {title}',
  'Deadline of a veto': 'Veto için son an',
  'Delay of an exit': 'Çıkış süresi',
  'Delay of an exit in Governance': 'Yönetişimde çıkış süresi',
  'Delegates: {count}': 'Temsilciler: {count}',
  'Delete everything': 'Her şeyi sil',
  'Delete everything about you?': 'Hakkınızdaki her şey silinsin mi?',
  'Delete everything…': 'Her şeyi sil…',
  'Deposit for this attester; Sparta tells you when it joins the queue.':
    'Bu attester için yatırın; kuyruğa girince Sparta bildirir.',
  'Deposit on the canonical rollup; the same attester and keys can be used, since it never joined.':
    'Kanonik rollup’ta yatırın; hiç katılmadığı için aynı attester ve anahtarlar kullanılabilir.',
  'Deposit with another attester and another BLS key.': 'Başka attester ve başka BLS anahtarıyla yatırın.',
  Details: 'Ayrıntılar',
  Digest: 'Özet',
  'Direct messages from': 'Şu düzeyden doğrudan mesaj',
  'Discord asks Sparta to wait.': 'Discord, Sparta’dan beklemesini istiyor.',
  'Discord broke off its answer.': 'Discord yanıtını yarıda kesti.',
  'Discord did not answer.': 'Discord yanıt vermedi.',
  'Discord did not give the file just now.': 'Discord dosyayı şu an vermedi.',
  'Discord does not know this reply yet.': 'Discord bu yanıtı henüz tanımıyor.',
  'Discord id of a delegate': 'Bir temsilcinin Discord kimliği',
  'Discord is unwell.': 'Discord iyi değil.',
  'Discord refuses to change {role}. Nothing was changed.':
    'Discord {role} rolünü değiştirmeyi reddediyor. Hiçbir şey değişmedi.',
  'Do not deposit a second time: a second deposit fails. What waits in the queue is safe.':
    'İkinci kez yatırmayın: ikinci yatırma başarısız olur. Kuyrukta bekleyen güvende.',
  'Do not deposit again: a second deposit fails. The stake is safe; Sparta tells you when the queue moves.':
    'Yeniden yatırmayın: ikinci yatırma başarısız olur. Stake güvende; kuyruk ilerleyince Sparta bildirir.',
  'Do not restart a node because of this. Look for news from the network first.':
    'Bunun için düğüm yeniden başlatmayın. Önce ağdan haber arayın.',
  'Do not restart before {from}; the committees after that are not drawn yet.':
    '{from} öncesinde yeniden başlatmayın; sonraki komiteler henüz çekilmedi.',
  'Drop them': 'Düşür',
  'Duration of a slot': 'Slot süresi',
  Duties: 'Görevler',
  'Duties met in epoch {epoch}: {met} of {total}.': '{epoch} döneminde yapılan görev: {met}/{total}.',
  'Duties of your validators: coming, and met; when to restart; a calendar':
    'Doğrulayıcılarınızın görevleri: gelen ve yapılan; ne zaman yeniden başlatılır; takvim',
  'Duties slot by slot in the last epochs on the committee, oldest first.':
    'Komitedeki son dönemlerde slot slot görevler, en eski önce.',
  'Duty ahead': 'Görev yaklaşıyor',
  'Each can be watched without another signature: /add-validator takes its address.':
    'Her biri başka imza olmadan izlenebilir: /add-validator adresini alır.',
  'Each can be watched without another signature: all by the button below, or one by /add-validator once you are approved.':
    'Her biri başka imza olmadan izlenebilir: hepsi aşağıdaki düğmeyle, biri ise onaylandığınızda /add-validator ile.',
  'Each validator needs keys of its own.': 'Her doğrulayıcının kendi anahtarları olmalı.',
  'Earlier transactions of Sparta’s account are not mined yet.':
    'Sparta hesabının önceki işlemleri henüz bloğa girmedi.',
  'Ejection threshold of all rollups': 'Tüm rollup’ların çıkarma eşiği',
  'Ejection threshold of this rollup': 'Bu rollup’ın çıkarma eşiği',
  'Emergencies always come through': 'Acil durumlar her zaman gelir',
  'Emergencies do not come through either, as you asked.': 'İstediğiniz gibi acil durumlar da gelmez.',
  'Emergencies still come through.': 'Acil durumlar yine gelir.',
  'Emergency: {title}': 'Acil: {title}',
  'End it now': 'Şimdi bitir',
  'End the mute': 'Sessizi bitir',
  Ended: 'Bitti',
  'Entry queue': 'Giriş kuyruğu',
  'Epoch {epoch}, slot {place} of {slots} (slot {slot})': 'Dönem {epoch}, slot {place}/{slots} (slot {slot})',
  'Epoch {epoch}: attendance unknown.': 'Dönem {epoch}: katılım bilinmiyor.',
  'Epoch {epoch}: duties missed: {missed} of {total}. Inactivity: {rules}. The epoch ends {end}.':
    'Dönem {epoch}: kaçırılan görev: {missed}/{total}. Etkinsizlik: {rules}. Dönem {end} bitiyor.',
  'Epoch {epoch}: duties missed: {missed} of {total}. Inactivity: {rules}. The epoch is over.':
    'Dönem {epoch}: kaçırılan görev: {missed}/{total}. Etkinsizlik: {rules}. Dönem bitti.',
  'Epoch {epoch}: duties missed: {missed} of {total}; the data is too old to conclude anything.':
    'Dönem {epoch}: kaçırılan görev {missed}/{total}; veri sonuç çıkarmak için çok eski.',
  'Epoch {epoch}: duties missed: {missed} of {total}; the node saw only a part of it, so nothing is concluded.':
    'Dönem {epoch}: kaçırılan görev {missed}/{total}; düğüm yalnızca bir bölümünü gördü, sonuç çıkarılmaz.',
  'Epoch {epoch}: no duty was judged yet. The epoch ends {end}.':
    'Dönem {epoch}: henüz hiçbir görev yargılanmadı. Dönem {end} bitiyor.',
  'Epoch {epoch}: no further miss was seen up to slot {slot}':
    'Dönem {epoch}: {slot}. slota kadar başka kaçırma görülmedi',
  'Epoch {epoch}: nobody had a duty, the escape hatch was open.':
    'Dönem {epoch}: kimsenin görevi yoktu, kaçış kapağı açıktı.',
  'Epoch {epoch}: participation at least {percent} %, by what was published on L1; slots proposed {proposed}, missed {missed}, unknown {unknown}.':
    'Dönem {epoch}: L1’de yayımlanana göre katılım en az %{percent}; önerilen slot {proposed}, kaçırılan {missed}, bilinmeyen {unknown}.',
  'Epoch {epoch}: participation {percent} %; slots proposed {proposed}, missed {missed}, unknown {unknown}.':
    'Dönem {epoch}: katılım %{percent}; önerilen slot {proposed}, kaçırılan {missed}, bilinmeyen {unknown}.',
  'Epoch {epoch}: the node and L1 disagree about slots {slots}; L1 is believed.':
    'Dönem {epoch}: düğüm ve L1 {slots} slot’larında uyuşmuyor; L1’e inanılır.',
  'Epochs after an epoch in which it may be proven': 'Bir dönemin kanıtlanabileceği sonraki dönem',
  'Epochs from joining to being drawn': 'Katılmaktan kuraya dönem',
  'Epochs from the draw to the committee': 'Kuradan komiteye dönem',
  Escalation: 'Yükseltme',
  'Escalation…': 'Yükseltme…',
  'Ether for your validator': 'Doğrulayıcınız için ether',
  'Ethereum has not taken the transaction yet.': 'Ethereum işlemi henüz almadı.',
  'Every genuine direct message about your validators carries your own phrase, which /alerts shows to you alone.':
    'Doğrulayıcılarınızla ilgili her gerçek doğrudan mesaj, /alerts’in yalnızca size gösterdiği parolanızı taşır.',
  'Every genuine message carries your phrase. Sparta never sends a link to sign, and never asks for a key.':
    'Her gerçek mesaj parolanızı taşır. Sparta asla imza bağlantısı göndermez, asla anahtar istemez.',
  Everyone: 'Herkes',
  'Everything Sparta stores about you': 'Sparta’nın sizin hakkınızda tuttuğu her şey',
  'Everything that fell due was told.': 'Bildirilmesi gereken her şey bildirildi.',
  'Exits under way': 'Süren çıkışlar',
  'Expires {time}. Sparta never asks for a private key or a seed phrase.':
    '{time} süresi dolar. Sparta asla özel anahtar ya da kurtarma sözcükleri istemez.',
  Exposed: 'Açıkta',
  'Fill in validator_address too; without both, /delegate lists what there is.':
    'validator_address’i de doldurun; ikisi de yoksa /delegate olanları listeler.',
  'Find out what went wrong before you start another validator.':
    'Başka bir doğrulayıcı başlatmadan önce neyin ters gittiğini bulun.',
  'Find out what went wrong, then start anew with another attester.':
    'Neyin ters gittiğini bulun, sonra başka attester ile baştan başlayın.',
  'Fix it': 'Düzelt',
  'Flush the queue again with more gas.': 'Kuyruğu daha çok gas ile yeniden boşaltın.',
  From: 'Başlangıç',
  'From when it is withdrawable is not known.': 'Ne zamandan itibaren çekilebileceği bilinmiyor.',
  'Give its public address as `ip_address`.': 'Genel adresini `ip_address` olarak verin.',
  'Give its public keystore, and Sparta has it staked.': 'Açık keystore’unu verin, Sparta stake ettirsin.',
  'Give the keystore of that attester, or add the attester of this keystore.':
    'O attester’ın keystore’unu verin ya da bu keystore’un attester’ını ekleyin.',
  Governance: 'Yönetişim',
  'Half of the votes that would slash {name} are cast': '{name} slash’i için oyların yarısı verildi',
  'Have a validator watched for an operator whose control is proven on chain':
    'Denetimi zincirde kanıtlı operatör için bir doğrulayıcı izlensin',
  'Have its node synced by then. Sparta tells you when it joins, or if the deposit fails.':
    'O zamana dek düğümü eşzamanlı olsun. Katılınca ya da yatırma başarısız olursa Sparta bildirir.',
  'Have its node synced by then; nothing else to do.':
    'O zamana dek düğümü eşzamanlı olsun; başka yapılacak yok.',
  'Have one of your validators no longer watched': 'Doğrulayıcılarınızdan biri artık izlenmesin',
  'Have one of your validators watched': 'Doğrulayıcılarınızdan biri izlensin',
  'Have the node synced by then; nothing else to do.':
    'O zamana dek düğüm eşzamanlı olsun; başka yapılacak yok.',
  'Have the node up and synced by then; /duties says when a restart is safe.':
    'O zamana dek düğüm çalışır ve eşzamanlı olsun; ne zaman güvenle yeniden başlatılacağını /duties söyler.',
  'Held since {time}: {changes} alerts fell due at once, with {watched} validators watched.':
    '{time} tarihinden beri bekliyor: aynı anda {changes} uyarı doğdu; izlenen doğrulayıcı {watched}.',
  History: 'Geçmiş',
  'Hours and minutes; leave both times empty for no quiet hours':
    'Saat ve dakika; ikisi de boşsa sessiz saat yok',
  'How and when you are told about your validators, and what you were told':
    'Doğrulayıcılarınız hakkında nasıl ve ne zaman bildirileceği ve bildirilenler',
  'How long': 'Ne kadar',
  'How long slashing can be paused at once': 'Slashing bir kerede ne kadar duraklatılabilir',
  'How long that lasts is unknown.': 'Ne kadar yeteceği bilinmiyor.',
  'How many slashes a validator can take has changed: look at its headroom with /my-stats.':
    'Bir doğrulayıcının kaldırabileceği slash sayısı değişti: payına /my-stats ile bakın.',
  'How the network does: committee attendance by slot, checkpoints, queue, slashing':
    'Ağ nasıl: slot başına komite katılımı, checkpoint’ler, kuyruk, slashing',
  'I know': 'Biliyorum',
  'If a fault of the node software, the contracts or the network caused it, ask for a veto before {deadline}. The outage of one operator is no reason for a veto: then make sure that its node is well, so that no other slash follows.':
    'Buna düğüm yazılımının, sözleşmelerin ya da ağın hatası yol açtıysa {deadline} öncesinde veto isteyin. Tek operatörün kesintisi veto nedeni değildir: o zaman başka slash olmasın diye düğümünün iyi olduğundan emin olun.',
  'If it is yours, talk to a moderator.': 'Sizinse bir moderatörle konuşun.',
  'If it was wrong, any moderator can take it back within {hours} hours.':
    'Yanlışsa herhangi bir moderatör {hours} saat içinde geri alabilir.',
  'If nobody else should have that key, treat it as exposed: move what it controls, and tell a moderator.':
    'O anahtar başkasında olmamalıysa açığa çıkmış sayın: denetlediğini taşıyın ve bir moderatöre söyleyin.',
  'If that is not what you want, begin its exit once it has joined.':
    'İstediğiniz bu değilse katılınca çıkışını başlatın.',
  'If you did not ask for this, look at the withdrawer’s key at once.':
    'Bunu siz istemediyseniz withdrawer’ın anahtarına hemen bakın.',
  'If you did not ask for this, the attester’s key is in other hands: move what else it guards at once. {next}':
    'Bunu siz istemediyseniz attester’ın anahtarı başka ellerde: koruduğu her şeyi hemen taşıyın. {next}',
  'If you did not ask for this, the withdrawer’s key is in other hands: move what else it guards at once. Otherwise call `finalizeWithdraw` on the rollup once the delay is over.':
    'Bunu siz istemediyseniz withdrawer’ın anahtarı başka ellerde: koruduğu başka her şeyi hemen taşıyın. Yoksa süre dolunca rollup üzerinde `finalizeWithdraw` çağırın.',
  'In **Server Settings → Roles**, drag Sparta’s own role above it, and see that it has **Manage Roles**. Sparta then makes good what is missing within the hour.':
    '**Sunucu Ayarları → Roller** içinde Sparta’nın kendi rolünü onun üstüne sürükleyin ve **Rolleri Yönet** izni olduğuna bakın. Sparta eksikleri bir saat içinde tamamlar.',
  'In one look at the chain {changes} alerts fell due, with {watched} validators watched. That is more often a fault of our data than the truth, so nobody was told yet.':
    'Zincire tek bakışta {changes} uyarı doğdu; izlenen doğrulayıcı {watched}. Bu çoğu kez gerçekten çok verimizin hatasıdır, bu yüzden henüz kimseye bildirilmedi.',
  'In the entry queue: {length}; each epoch lets in {flushSize}.':
    'Giriş kuyruğunda: {length}; her dönem {flushSize} alınır.',
  'It arrived': 'Ulaştı',
  'It arrived, but not as a direct message': 'Ulaştı, ama doğrudan mesajla değil',
  'It can never be changed. These are the addresses you proved; /register proves another.':
    'Asla değiştirilemez. Bunlar kanıtladığınız adresler; /register başkasını kanıtlar.',
  'It can never validate again. {stake} remain; the withdrawer gets them by calling `initiateWithdraw`.':
    'Bir daha doğrulayamaz. {stake} kaldı; withdrawer `initiateWithdraw` çağırarak alır.',
  'It can take {more} more of this size; the one after that ejects it.':
    'Bu büyüklükte {more} tane daha kaldırır; ondan sonraki çıkarır.',
  'It comes and goes. You are told again once it has stayed calm for an hour, or gets worse.':
    'Gelip gidiyor. Bir saat sakin kalınca ya da kötüleşince yeniden bildirilir.',
  'It did not arrive': 'Ulaşmadı',
  'It did not move with the upgrade and can be slashed where it is; rollup {rollup}.':
    'Yükseltmeyle taşınmadı ve olduğu yerde slash edilebilir; rollup {rollup}.',
  'It follows chain {theirs}; the validators are on chain {chainId}. Its software is {software}. Duties are read from L1 alone meanwhile.':
    '{theirs} zincirini izliyor; doğrulayıcılar {chainId} zincirinde. Yazılımı {software}. Bu sırada görevler yalnızca L1’den okunur.',
  'It follows rollup version {canonical}.': '{canonical} rollup sürümünü izliyor.',
  'It follows rollup version {theirs}; the canonical one is {canonical}. Its software is {software}. Duties are read from L1 alone meanwhile.':
    '{theirs} rollup sürümünü izliyor; kanonik olan {canonical}. Yazılımı {software}. Bu arada görevler yalnızca L1’den okunur.',
  'It follows the latest rollup, so this deposit will fail and go back to the withdrawer.':
    'En son rollup’ı izliyor, bu yüzden bu yatırma başarısız olup withdrawer’a dönecek.',
  'It follows the network: with each upgrade it moves to the latest rollup by itself.':
    'Ağı izler: her yükseltmede kendiliğinden en son rollup’a taşınır.',
  'It has no stake on this rollup now, so there is nothing to take.':
    'Şimdi bu rollup’ta stake’i yok, alınacak bir şey yok.',
  'It has not answered since {time}. Duties are read from L1 alone meanwhile, which does not show who missed an attestation.':
    '{time} tarihinden beri yanıt vermiyor. Bu sırada görevler yalnızca L1’den okunur; L1 kimin tasdik kaçırdığını göstermez.',
  'It has {stake} staked again, {headroom} above the ejection threshold.':
    'Yeniden {stake} stake’i var, çıkarma eşiğinin {headroom} üstünde.',
  'It is a validator’s attester. /add-validator has it watched without another signature.':
    'Bir doğrulayıcının attester’ı. /add-validator başka imza olmadan izletir.',
  'It is a validator’s attester. Sparta watches it for you.':
    'Bir doğrulayıcının attester’ı. Sparta sizin için izliyor.',
  'It is at position {position} and should join by {time}.':
    '{position}. sırada ve {time} civarında katılmalı.',
  'It is at position {position}; when it joins is not known.':
    '{position}. sırada; ne zaman katılacağı bilinmiyor.',
  'It is in step: the newest slot it judged is {lagSlots} slots old.':
    'Adım uyduruyor: yargıladığı en yeni slot {lagSlots} slot eski.',
  'It is in the entry queue or registered already.': 'Zaten giriş kuyruğunda ya da kayıtlı.',
  'It is leaving, and what waits to be withdrawn would be less by that.':
    'Ayrılıyor ve çekilmeyi bekleyen bu kadar azalır.',
  'It is linked, and not staked yet': 'Bağlandı, henüz stake edilmedi',
  'It is the admin of these staking providers: {providers}':
    'Şu staking sağlayıcılarının yöneticisi: {providers}',
  'It is the withdrawer of these validators on chain: {validators}':
    'Zincirde şu doğrulayıcıların withdrawer’ı: {validators}',
  'It is tried once more in an hour. If that fails too, nothing is sent there any more.':
    'Bir saat sonra bir kez daha denenir. O da olmazsa oraya artık bir şey gönderilmez.',
  'It is withdrawable from {time}.': '{time} itibarıyla çekilebilir.',
  'It joins when the queue reaches it, which is not certain yet: /my-stats shows its place.':
    'Kuyruk ona ulaşınca katılır, bu henüz kesin değil: yerini /my-stats gösterir.',
  'It joins with its deposit.': 'Yatırmasıyla katılır.',
  'It meets its duties again. In epoch {epoch} it missed {missed} of {total} so far.':
    'Görevlerini yeniden yapıyor. {epoch}. dönemde şimdiye dek {total} görevden {missed} tanesini kaçırdı.',
  'It needs one of these roles: {roles}.': 'Şu rollerden biri gerekir: {roles}.',
  'It needs the permission Manage Server.': 'Sunucuyu Yönet izni gerekir.',
  'It now lives on rollup {rollup}.': 'Şimdi {rollup} rollup’ında.',
  'It proposes at slot {slot}, {time} UTC.': '{slot} slot’unda önerir, {time} UTC.',
  'It ran out of gas.': 'Gas bitti.',
  'It should have moved and did not: that estimate may not hold.':
    'İlerlemeliydi, ilerlemedi: bu tahmin tutmayabilir.',
  'It stands in /my-stats, and its alerts reach you too. You control nothing of it.':
    '/my-stats’ta durur ve uyarıları size de gelir. Onda hiçbir şeyi denetlemezsiniz.',
  'It stays watched.': 'İzlenmeye devam ediyor.',
  'It takes a minute or two. You get a direct message when it is in the entry queue, or why it is not.':
    'Bir iki dakika sürer. Giriş kuyruğuna girince ya da neden girmediği doğrudan mesajla gelir.',
  'It was not possible.': 'Mümkün olmadı.',
  'It will fail there and go back to the withdrawer. Then deposit again on {rollup}.':
    'Orada başarısız olup withdrawer’a döner. Sonra {rollup} üzerinde yeniden yatırın.',
  'It would stay a validator, and one more small slash would eject it.':
    'Doğrulayıcı kalır ve bir küçük slash daha onu çıkarır.',
  'It would stay a validator; small slashes it could take after that: {left}. The next one ejects it.':
    'Doğrulayıcı kalır; ondan sonra kaldırabileceği küçük slash: {left}. Sonraki çıkarır.',
  'Its address leads nowhere now. /duties makes a new one.':
    'Adresi artık hiçbir yere gitmez. /duties yenisini yapar.',
  'Its buttons could not be made just now. Run the command again to get them.':
    'Düğmeleri şu an yapılamadı. Almak için komutu yeniden çalıştırın.',
  'Its duties in epoch {epoch}': '{epoch} dönemindeki görevleri',
  'Its position has not fallen for three epochs in which somebody could have been let in.':
    'Birinin alınabileceği üç dönemdir sırası düşmedi.',
  'Its position is not known.': 'Sırası bilinmiyor.',
  'Its record of attestations begins anew at slot {initialSlot}; before, it went back to slot {before}. Of what was in between only L1 tells.':
    'Tasdik kaydı {initialSlot} slot’undan yeniden başlıyor; önce {before} slot’una gidiyordu. Arası hakkında yalnızca L1 söyler.',
  'Its withdrawer calls `initiateWithdraw` first.': 'Önce withdrawer’ı `initiateWithdraw` çağırır.',
  Keep: 'Tut',
  'Keep it to yourself': 'Kendime sakla',
  'Keep its node healthy until the exit is over, then call finalizeWithdraw.':
    'Çıkış bitene dek düğümünü sağlıklı tutun, sonra finalizeWithdraw çağırın.',
  'Keep its node online and synced; /is-ready checks it.':
    'Düğümünü çevrimiçi ve eşzamanlı tutun; /is-ready denetler.',
  'Keep the node online; consider exiting while you can.':
    'Düğümü çevrimiçi tutun; çıkabiliyorken çıkmayı düşünün.',
  'Keep the old node running while the stake is there. To validate on the canonical rollup, exit on the old one and deposit anew with another attester.':
    'Stake orada oldukça eski düğümü çalışır tutun. Kanonik rollup’ta doğrulamak için eskisinden çıkın ve başka bir attester ile yeniden yatırın.',
  'Keep your node running and do not restart it for this: that a slot has no checkpoint is not the fault of a single validator.':
    'Düğümünüzü çalışır tutun ve bunun için yeniden başlatmayın: bir slotun checkpoint’i olmaması tek bir doğrulayıcının suçu değildir.',
  'Keep your node well: votes go on, and what has a quorum can be carried out afterwards.':
    'Düğümünüzü iyi tutun: oylama sürer, yeter sayıya ulaşan sonra yürütülebilir.',
  'Kept for 400 days. The numbers show one in full.': '400 gün saklanır. Numaralar birini tam gösterir.',
  'L1 block': 'L1 bloğu',
  'L1 block {block}, read {time}': 'L1 bloğu {block}, okunma {time}',
  'L1 endpoints that agree: {asked}.': 'Uyuşan L1 uç noktası: {asked}.',
  'Large slash': 'Büyük slash',
  'Last checkpoint': 'Son checkpoint',
  'Last proof': 'Son kanıt',
  Lasted: 'Sürdü',
  'Leave it': 'Bırak',
  'Let in at once until the first set is complete': 'İlk küme tamamlanana dek bir kerede alınan',
  'Let in each epoch at least': 'Dönem başına en az alınan',
  'Let in each epoch at most': 'Dönem başına en çok alınan',
  'Let others of your team see a validator and be told about it; list and end it':
    'Ekibinizden başkaları doğrulayıcıyı görsün ve bildirim alsın; listele ve bitir',
  'Let somebody see your validator?': 'Doğrulayıcınızı birine gösterilsin mi?',
  'Let them go ahead': 'Sürsünler',
  'Let them see it': 'Görmesine izin ver',
  Level: 'Düzey',
  'Levels and digest': 'Düzeyler ve özet',
  'Levels…': 'Düzeyler…',
  'Linked to': 'Bağlı olduğu kişi',
  'Look at /chain-info first: if what Sparta reads is right, release them; if it is not, drop them.':
    'Önce /chain-info’ya bakın: Sparta’nın okuduğu doğruysa salın, değilse düşürün.',
  'Look at /my-stats for where its stake is now, and tell a moderator if it is nowhere.':
    'Stake’inin nerede olduğunu /my-stats’ta görün; hiçbir yerde yoksa bir moderatöre söyleyin.',
  'Look at /my-stats for where its stake is now.': 'Stake’inin şimdi nerede olduğunu /my-stats’ta görün.',
  'Look at /my-stats, and check that its node runs, is synced and attests.':
    '/my-stats’a bakın ve düğümünün çalıştığını, eşzamanlı olduğunu ve tasdik ettiğini denetleyin.',
  'Look at the withdrawer for the stake, and tell a moderator.':
    'Stake’i withdrawer’da arayın ve bir moderatöre söyleyin.',
  'Look at your own node’s log for attestations.': 'Tasdikler için kendi düğümünüzün günlüğüne bakın.',
  'Look for the stake at the withdrawer. An address or a BLS key that was used before, a wrong proof of possession, or a rollup that is no longer the latest makes a deposit fail; make a new keystore, then deposit again.':
    'Stake’i withdrawer’da arayın. Daha önce kullanılmış adres ya da BLS anahtarı, yanlış sahiplik kanıtı ya da artık son olmayan rollup yatırmayı başarısız kılar; yeni keystore oluşturup yeniden yatırın.',
  'Look for the stake at the withdrawer; nothing else to do.':
    'Stake’i withdrawer’da arayın; başka yapılacak yok.',
  'Look into your direct messages.': 'Doğrudan mesajlarınıza bakın.',
  'Look whether the node is synced, holds this attester’s key, and keeps its clock right.':
    'Düğüm eşzamanlı mı, bu attester’ın anahtarı onda mı, saati doğru mu bakın.',
  'Made of what Sparta has stored. What it does not know stands there as not known.':
    'Sparta’nın sakladıklarından yapıldı. Bilmediği, bilinmiyor olarak yazılıdır.',
  Maintenance: 'Bakım',
  'Maintenance…': 'Bakım…',
  'Make a new BLS key and its keystore.': 'Yeni bir BLS anahtarı ve keystore’unu oluşturun.',
  'Make a new BLS key: this happens to very few.':
    'Yeni bir BLS anahtarı oluşturun: bu çok az kişinin başına gelir.',
  'Make a new attester, with new keys: an address can be a validator once only.':
    'Yeni anahtarlarla yeni bir attester oluşturun: bir adres yalnızca bir kez doğrulayıcı olabilir.',
  'Make a new keystore with a new attester and a new BLS key, then deposit again.':
    'Yeni attester ve yeni BLS anahtarıyla yeni keystore oluşturun, sonra yeniden yatırın.',
  'Make a new keystore with an address and a BLS key that were never used, then deposit again.':
    'Hiç kullanılmamış adres ve BLS anahtarıyla yeni keystore oluşturun, sonra yeniden yatırın.',
  'Make sure that its node runs, is synced and attests in each of its duties. If it cannot, think of an exit before it is ejected.':
    'Düğümünün çalıştığından, eşzamanlı olduğundan ve her görevde tasdik ettiğinden emin olun. Yapamıyorsa çıkarılmadan önce çıkışı düşünün.',
  'Make the keystore again with the Aztec CLI of the version this network runs.':
    'Keystore’u bu ağın çalıştırdığı sürümdeki Aztec CLI ile yeniden oluşturun.',
  'Make these changes': 'Bu değişiklikleri yap',
  'Medium slash': 'Orta slash',
  'Minutes go from {least} to {most}.': 'Dakika {least} ile {most} arasıdır.',
  'Minutes without an answer': 'Yanıtsız dakika',
  Moderators: 'Moderatörler',
  'Moderators: look whether Sparta reads the chain rightly (/chain-info), then release the alerts or drop them with /mod-held-alerts. Without an answer each look judges anew.':
    'Moderatörler: Sparta zinciri doğru okuyor mu bakın (/chain-info), sonra /mod-held-alerts ile uyarıları salın ya da düşürün. Yanıt yoksa her bakış yeniden yargılar.',
  'Moderators: look whether Sparta reads the chain rightly (/chain-info). /mod-sync-roles shows every change. Single changes go on as they happen.':
    'Moderatörler: Sparta zinciri doğru okuyor mu bakın (/chain-info). /mod-sync-roles her değişikliği gösterir. Tek tek değişiklikler sürer.',
  'Mute a validator': 'Doğrulayıcıyı sessize al',
  'Mute a validator…': 'Doğrulayıcıyı sessize al…',
  'Mute for 24 h': '24 sa sessiz',
  Muted: 'Sessize alındı',
  'Name one of them. All are looked at every hour, and a large plan waits in the alert channel.':
    'Birini adlandırın. Herkese saatte bir bakılır, büyük plan uyarı kanalında bekler.',
  'Neither the attester nor the withdrawer may be the zero address.':
    'Attester da withdrawer da sıfır adres olamaz.',
  Network: 'Ağ',
  'Network incidents': 'Ağ olayları',
  'New calendar address': 'Yeni takvim adresi',
  Newest: 'En yeni',
  'Newest first. This look-up is recorded.': 'En yeni önce. Bu bakış kaydedildi.',
  'News of a request to Sparta': 'Sparta’dan isteğinizin haberi',
  Next: 'Sonraki',
  No: 'Hayır',
  'No alert is held back': 'Bekletilen uyarı yok',
  'No alerts yet': 'Henüz uyarı yok',
  'No delegates': 'Temsilci yok',
  'No direct messages about {validators} until you end it with /alerts.':
    '/alerts ile bitirene dek {validators} hakkında doğrudan mesaj yok.',
  'No direct messages about {validators}; the mute ends {time}.':
    '{validators} hakkında doğrudan mesaj yok; sessizlik {time} biter.',
  'No duty is on record.': 'Kayıtlı görev yok.',
  'No duty since {when}.': '{when} tarihinden beri görev yok.',
  'No epoch has ended yet.': 'Henüz hiçbir dönem bitmedi.',
  'No longer watched': 'Artık izlenmiyor',
  'No open vote is known': 'Bilinen açık oylama yok',
  'No operators': 'Operatör yok',
  'No operators are {status}': 'Durumu {status} olan operatör yok',
  'No other validator has a quorum against it in this round, which looks like the outage of one operator. The text says so.':
    'Bu turda başka hiçbir doğrulayıcının aleyhinde yeter sayı yok; bu tek operatörün kesintisine benziyor. Metin bunu söyler.',
  'No slash, exit or upgrade that explains it was found.':
    'Bunu açıklayan slash, çıkış ya da yükseltme bulunamadı.',
  'No validators yet': 'Henüz doğrulayıcı yok',
  'Nobody can see this reply any more.': 'Bu yanıtı artık kimse göremez.',
  'Nobody carried out slashing round {round} in time: nothing is taken from {address}.':
    'Kimse {round} slashing turunu zamanında yürütmedi: {address} adresinden bir şey alınmıyor.',
  'Nobody else can be the withdrawer here: ask for this one, or do not stake here.':
    'Burada başkası withdrawer olamaz: bunu isteyin ya da burada stake etmeyin.',
  'Nobody else is told on your behalf.': 'Sizin adınıza başkasına bildirilmez.',
  'Nobody has {attester} watched.': '{attester} adresini izleyen yok.',
  'Nobody is let see {validator} in this way any more. Nothing was changed.':
    '{validator} artık kimseye bu yolla gösterilmiyor. Hiçbir şey değişmedi.',
  'Nobody is slashed for now. Until when is not known.':
    'Şimdilik kimse slash edilmiyor. Ne zamana dek bilinmiyor.',
  'Nobody is slashed until {time}, unless the pause is lifted or renewed.':
    'Duraklama kalkmaz ya da yenilenmezse {time} zamanına dek kimse slash edilmez.',
  'Nobody is told of what was held. What gets worse, or comes again later, is told as always.':
    'Bekletilenler kimseye bildirilmez. Kötüleşen ya da sonra yine gelen her zamanki gibi bildirilir.',
  'Nobody should meet this: tell whoever runs Sparta.':
    'Bununla kimse karşılaşmamalı: Sparta’yı yürütene söyleyin.',
  'Nobody votes to slash there until {time}.': '{time} zamanına dek orada kimse slash oyu vermez.',
  'Nobody waits in the entry queue.': 'Giriş kuyruğunda bekleyen yok.',
  'Nobody with the id {id} is registered.': '{id} kimliğiyle kayıtlı kimse yok.',
  Node: 'Düğüm',
  'Node {address}': 'Düğüm {address}',
  'Not acknowledged': 'Onaylanmayan',
  'Not allowed': 'İzin yok',
  'Not found': 'Bulunamadı',
  'Not looked at: {count} of your validators.': 'Bakılmayan doğrulayıcınız: {count}.',
  'Not over: {count}. /alerts with the action history shows each in full.':
    'Bitmeyen: {count}. /alerts history eylemiyle her birini tam gösterir.',
  'Not ready': 'Hazır değil',
  'Not shown: {count}. Name one with the option validator_address.':
    'Gösterilmeyen: {count}. Birini validator_address seçeneğiyle belirtin.',
  Noted: 'Not edildi',
  'Nothing changes on chain: it goes on validating, and its stake stays where it is.':
    'Zincirde hiçbir şey değişmez: doğrulamayı sürdürür, stake’i yerinde kalır.',
  'Nothing changes on chain: validators go on validating, and stake stays where it is.':
    'Zincirde hiçbir şey değişmez: doğrulayıcılar çalışmayı sürdürür, stake yerinde kalır.',
  'Nothing has to be done in a hurry. You are told when slashing goes on.':
    'Acele gerekmez. Slashing sürünce size bildirilir.',
  'Nothing has to be done.': 'Yapılacak bir şey yok.',
  'Nothing has to be done. If its node missed duties, find out why before it comes to another vote.':
    'Yapılacak bir şey yok. Düğümü görev kaçırdıysa başka bir oylamadan önce nedenini bulun.',
  'Nothing is left to veto': 'Veto edilecek bir şey kalmadı',
  'Nothing is left to withdraw.': 'Çekilecek bir şey kalmadı.',
  'Nothing is recorded of {name}': '{name} hakkında kayıt yok',
  'Nothing is stored about you': 'Hakkınızda hiçbir şey tutulmuyor',
  'Nothing is stored about you. There is nothing to delete.':
    'Hakkınızda hiçbir şey tutulmuyor. Silinecek bir şey yok.',
  'Nothing needs to be staked: link it instead.': 'Stake edilecek bir şey yok: bunun yerine bağlayın.',
  'Nothing of yours on chain is touched by this. If you think it is a mistake, talk to a moderator of the server: they can still approve you.':
    'Zincirdeki hiçbir şeyinize dokunulmaz. Yanlışlık olduğunu düşünüyorsanız sunucunun bir moderatörüyle konuşun: yine onaylayabilir.',
  'Nothing stored here names you any more; roles go within seconds.':
    'Burada tutulan hiçbir şey artık sizi adlandırmıyor; roller saniyeler içinde gider.',
  'Nothing to do': 'Yapılacak yok',
  'Nothing to do but wait, and no second deposit; /chain-info shows when it moves again.':
    'Beklemekten başka yapılacak yok, ikinci yatırma yapmayın; yeniden ilerleyince /chain-info gösterir.',
  'Nothing to do for a validator; transactions in these checkpoints may have to be sent again.':
    'Doğrulayıcının yapacağı yok; bu checkpoint’lerdeki işlemler yeniden gönderilmek zorunda kalabilir.',
  'Nothing to do for an operator. Whoever runs Sparta: look at the node and at its L1 endpoint.':
    'Operatörün yapacağı yok. Sparta’yı yürüten: düğüme ve L1 uç noktasına bakın.',
  'Nothing to do for an operator. Whoever runs Sparta: look whether the node runs.':
    'Operatörün yapacağı yok. Sparta’yı yürüten: düğümün çalışıp çalışmadığına bakın.',
  'Nothing to do for an operator. Whoever runs Sparta: the log names the endpoint that was set aside.':
    'Operatörün yapacağı yok. Sparta’yı yürüten: bir yana konan uç noktayı günlük adlandırır.',
  'Nothing to do. Its first epoch after a restart is not judged.':
    'Yapılacak bir şey yok. Yeniden başlamadan sonraki ilk dönem yargılanmaz.',
  'Nothing to do: duties come when it is drawn.': 'Yapılacak bir şey yok: görevler çekilince gelir.',
  'Nothing to do: you are told as soon as a moderator has decided.':
    'Yapılacak bir şey yok: bir moderatör karar verir vermez size bildirilir.',
  'Nothing was changed': 'Hiçbir şey değişmedi',
  'Nothing was changed yet. This look-up is recorded.': 'Henüz hiçbir şey değişmedi. Bu bakış kaydedildi.',
  'Nothing was changed.': 'Hiçbir şey değişmedi.',
  'Nothing was deleted': 'Hiçbir şey silinmedi',
  'Nothing was raised about your validators.': 'Doğrulayıcılarınızla ilgili hiçbir şey doğmadı.',
  'Nothing was spent.': 'Hiçbir şey harcanmadı.',
  'Nothing was staked': 'Hiçbir şey stake edilmedi',
  'Nothing was taken from {name}': '{name} adresinden bir şey alınmadı',
  'Nothing wrong was found, but not everything is known': 'Yanlış bir şey bulunmadı, ama her şey bilinmiyor',
  'Notice: {title}': 'Not: {title}',
  'Notices are joins, moves and withdrawals; what is below stands in the digest':
    'Notlar katılım, taşınma ve çekimlerdir; altındakiler özette yer alır',
  'Of them in the last day': 'Son bir günde bunlardan',
  'Of {asked} endpoints {disagreeing} told of another chain at the same block. Those are set aside, and the others are believed.':
    '{asked} uç noktadan {disagreeing} tanesi aynı blokta başka zincir söyledi. Onlar bir yana kondu, ötekilere inanılır.',
  'Of {observed} duties, {percent} % were met.':
    '{observed} görevin yüzde {percent} kadarı yerine getirildi.',
  'Of {observed} duties, {percent} % were met. While that lasts, nobody is warned of what their own validator misses.':
    '{observed} görevin %{percent} kadarı yapıldı. Bu sürdükçe kimse kendi doğrulayıcısının kaçırdıklarıyla uyarılmaz.',
  Older: 'Daha eski',
  'On the committee for epoch {epoch} from {from} for {minutes} min':
    '{epoch} dönemi komitesinde, {from} itibarıyla {minutes} dk',
  'On the committee for epoch {epoch} from {from} for {minutes} min, proposing at {slots}':
    '{epoch} dönemi komitesinde, {from} itibarıyla {minutes} dk, {slots} önerir',
  'On this network the staking asset handler adds only validators that move with the latest rollup.':
    'Bu ağda staking asset handler yalnızca en son rollup ile taşınan doğrulayıcıları ekler.',
  'On this network the staking asset handler names the withdrawer of every validator: {withdrawer}.':
    'Bu ağda her doğrulayıcının withdrawer’ını staking asset handler belirler: {withdrawer}.',
  'Once registered': 'Kayıttan sonra',
  'One command, to read more about it': 'Hakkında daha çok okumak için bir komut',
  'One day': 'Bir gün',
  'One more slash ejects {name}': 'Bir slash daha {name} adresini çıkarır',
  'One more slash of this size ejects it.': 'Bu büyüklükte bir slash daha onu çıkarır.',
  'One of your validators; all of them where left out': 'Doğrulayıcılarınızdan biri; boşsa hepsi',
  'One of your validators; pick from the list': 'Doğrulayıcılarınızdan biri; listeden seçin',
  'One week': 'Bir hafta',
  'Only an approved operator has validators added.': 'Yalnızca onaylı operatöre doğrulayıcı eklenir.',
  'Only approved operators are suspended; a registration is turned down by /mod-reject-operator.':
    'Yalnızca onaylı operatörler askıya alınır; kaydı /mod-reject-operator reddeder.',
  'Only one of your validators; pick from the list': 'Yalnızca bir doğrulayıcınız; listeden seçin',
  'Only one operator; type a name': 'Yalnızca bir operatör; ad yazın',
  'Only the withdrawer, {withdrawer}, may do this.': 'Bunu yalnızca withdrawer {withdrawer} yapabilir.',
  'Only those of this status': 'Yalnızca bu durumdakiler',
  'Only what was done to one operator; type a name': 'Yalnızca bir operatöre yapılanlar; ad yazın',
  'Only you see this message. Save the file before you dismiss it.':
    'Bu mesajı yalnızca siz görürsünüz. Kapatmadan önce dosyayı kaydedin.',
  'Open and forward TCP and UDP {port} to the node, in the firewall and the router. {udp}':
    'Güvenlik duvarı ve yönlendiricide TCP ve UDP {port} kapısını açıp düğüme yönlendirin. {udp}',
  'Open the form again and pick one from it.': 'Formu yeniden açın ve içinden seçin.',
  'Operator approved': 'Operatör onaylandı',
  'Operator suspended': 'Operatör askıya alındı',
  Operators: 'Operatörler',
  'Operators {status}, newest first: page {page}': 'Operatörler ({status}), en yeni önce: sayfa {page}',
  'Operators {status}: {count}': 'Operatörler ({status}): {count}',
  'Operators, newest first': 'Operatörler, en yeni önce',
  'Operators, newest first: page {page}': 'Operatörler, en yeni önce: sayfa {page}',
  'Operators: watch your nodes yourselves. Whoever runs Sparta: look at its L1 endpoints.':
    'Operatörler: düğümlerinizi kendiniz izleyin. Sparta’yı yürüten: L1 uç noktalarına bakın.',
  'Operators: {count}': 'Operatörler: {count}',
  'Others hold the rollup or the veto now: check that this was decided by Governance.':
    'Rollup ya da veto şimdi başkalarında: Yönetişim’in kararı olduğunu denetleyin.',
  Over: 'Bitti',
  'Over: {title}': 'Bitti: {title}',
  'Owner of the rollup': 'Rollup’ın sahibi',
  Participation: 'Katılım',
  'Paste a signature': 'İmza yapıştır',
  'Paste all that the signing command printed.': 'İmzalama komutunun yazdığı her şeyi yapıştırın.',
  'Paste the keystore': 'Keystore yapıştır',
  'Paste the public keystore': 'Açık keystore’u yapıştırın',
  'Paste the signature': 'İmzayı yapıştırın',
  'People looked at again: {count}. Each is given what is true by now, within a minute or two.':
    'Yeniden bakılan kişi: {count}. Her birine şimdi doğru olan bir iki dakika içinde verilir.',
  'People looked at: {count}. Rules: {rules}.': 'Bakılan kişi: {count}. Kurallar: {rules}.',
  'Phrase…': 'Parola…',
  'Pick a name from the list that opens while you type.': 'Yazarken açılan listeden bir ad seçin.',
  'Pick one from the list that opens while you type.': 'Yazarken açılan listeden birini seçin.',
  'Pick one from the list that opens while you type. Delegates cannot let in others.':
    'Yazarken açılan listeden birini seçin. Temsilciler başkasını içeri alamaz.',
  Previous: 'Önceki',
  'Proofs come in time; checkpoints that wait for one: {waiting}.':
    'Kanıtlar zamanında geliyor; kanıt bekleyen checkpoint sayısı: {waiting}.',
  Proposer: 'Öneren',
  'Proposers vote in slashing round {round} to slash {address} for epoch {epoch}: {votes} of the {quorum} votes it takes. The vote ends {ends}. Most of these votes ask for {amount}. {effect}':
    'Önerenler {round} slashing turunda {address} adresini {epoch} dönemi için slash etmeye oy veriyor: gereken {quorum} oydan {votes} tanesi. Oylama {ends} biter. Bu oyların çoğu {amount} istiyor. {effect}',
  'Prove an address you control and become an operator': 'Denetlediğiniz bir adresi kanıtlayıp operatör olun',
  'Prove it with /register, then choose it as the withdrawer.':
    '/register ile kanıtlayın, sonra withdrawer olarak seçin.',
  'Prove that you control {address}': '{address} adresini denetlediğinizi kanıtlayın',
  'Provisional: on the committee for epoch {epoch} from {from} for {minutes} min':
    'Geçici: {epoch} dönemi komitesinde, {from} itibarıyla {minutes} dk',
  'Provisional: on the committee for epoch {epoch} from {from} for {minutes} min, proposing at {slots}':
    'Geçici: {epoch} dönemi komitesinde, {from} itibarıyla {minutes} dk, {slots} önerir',
  'Public keystore': 'Açık keystore',
  'Public keystore, to have it staked: keyN_staker_output.json':
    'Stake edilmesi için açık keystore: keyN_staker_output.json',
  Queue: 'Kuyruk',
  'Quiet hours': 'Sessiz saatler',
  'Quiet hours…': 'Sessiz saatler…',
  'Raised: {count}. Told at once: {told}. Not over: {open}.':
    'Doğan: {count}. Hemen bildirilen: {told}. Bitmeyen: {open}.',
  Ready: 'Hazır',
  'Records: {count}. Each kind says what it is and how long it is kept.':
    'Kayıt: {count}. Her tür ne olduğunu ve ne kadar saklandığını söyler.',
  'Reference {reference}': 'Başvuru {reference}',
  Registration: 'Kayıt',
  'Registration rejected': 'Kayıt reddedildi',
  'Release them': 'Sal',
  'Request for a veto of slashing round {round}': '{round} slashing turu için veto isteği',
  'Reward for a checkpoint': 'Checkpoint ödülü',
  'Role changes are taken back': 'Rol değişiklikleri geri alındı',
  'Role changes go ahead': 'Rol değişiklikleri sürüyor',
  'Role changes held back': 'Rol değişiklikleri bekletiliyor',
  'Role changes to make: {count}': 'Yapılacak rol değişikliği: {count}',
  Rollup: 'Rollup',
  'Rollup {rollup}, version {version}': 'Rollup {rollup}, sürüm {version}',
  'Rollups before it, where pinned stake may stay: {count}':
    'Sabit stake’in kalabileceği önceki rollup sayısı: {count}',
  Round: 'Tur',
  'Rounds from a fault to its vote': 'Kusurdan oylamaya tur',
  'Rounds from a vote to its execution': 'Oylamadan yürütmeye tur',
  'Rounds in which a vote is valid': 'Oylamanın geçerli olduğu tur',
  'Run /add-validator again.': '/add-validator’ı yeniden çalıştırın.',
  'Run /alerts again.': '/alerts’i yeniden çalıştırın.',
  'Run /mod-suspend-operator again.': '/mod-suspend-operator’ı yeniden çalıştırın.',
  'Run /privacy again.': '/privacy’yi yeniden çalıştırın.',
  'Run the command again and sign the new text.': 'Komutu yeniden çalıştırın ve yeni metni imzalayın.',
  'Run the command again if you want to prove another address.':
    'Başka bir adresi kanıtlamak isterseniz komutu yeniden çalıştırın.',
  'Run the command again.': 'Komutu yeniden çalıştırın.',
  'Run the command in the server.': 'Komutu sunucuda çalıştırın.',
  'Run the command yourself.': 'Komutu kendiniz çalıştırın.',
  'Safe to restart from {from} until {until}.': '{from} ile {until} arasında yeniden başlatmak güvenli.',
  'Safe to restart from {from}: no duty is known until {until}, and what comes after is not drawn yet.':
    '{from} itibarıyla yeniden başlatmak güvenli: {until} zamanına dek bilinen görev yok, sonrası henüz çekilmedi.',
  'Safe to restart now: no duty is known until {until}, and what comes after is not drawn yet.':
    'Şimdi yeniden başlatmak güvenli: {until} zamanına dek bilinen görev yok, sonrası henüz çekilmedi.',
  'Safe to restart until {until}.': '{until} zamanına dek yeniden başlatmak güvenli.',
  'Say which of them is meant.': 'Hangisinin kastedildiğini söyleyin.',
  'Say which validator they may see.': 'Hangi doğrulayıcıyı görebileceklerini söyleyin.',
  Seen: 'Görülme',
  'Send a test': 'Deneme gönder',
  'Send ether on L1 (chain id {chainId}) to {address}, if that is the publisher in your own node’s configuration: it is shown as it was seen on chain. Sparta never asks you to send ether to any other address, and never to one of its own.':
    'L1’de (chain id {chainId}) {address} adresine ether gönderin, kendi düğümünüzün yapılandırmasındaki publisher buysa: adres zincirde görüldüğü gibi gösterilir. Sparta sizden asla başka bir adrese, kendi adreslerine de, ether göndermenizi istemez.',
  'Send it ether.': 'Ona ether gönderin.',
  'Send it staking tokens.': 'Ona stake token’ı gönderin.',
  'Sign a short text with the key of this address. It is free, sends no transaction, and gives no permission over funds.':
    'Bu adresin anahtarıyla kısa bir metin imzalayın. Ücretsizdir, işlem göndermez ve varlıklar üzerinde izin vermez.',
  'Sign exactly the text shown, every line of it, with the key of that address.':
    'Gösterilen metni tam olarak, her satırıyla, o adresin anahtarıyla imzalayın.',
  'Sign in the browser': 'Tarayıcıda imzala',
  Signature: 'İmza',
  'Size of a committee': 'Komite büyüklüğü',
  Slasher: 'Slasher',
  'Slashes took all that was left of the stake of {attester}. There is nothing to withdraw, and this address can never be registered again.':
    'Slash’ler {attester} stake’inden kalan her şeyi aldı. Çekilecek bir şey yok ve bu adres bir daha kaydedilemez.',
  Slashing: 'Slashing',
  'Slashing goes on: {name} will be slashed': 'Slashing sürüyor: {name} slash edilecek',
  'Slashing is enabled.': 'Slashing etkin.',
  'Slashing is paused': 'Slashing duraklatıldı',
  'Slashing is paused until {paused}, longer than this vote is valid.':
    'Slashing {paused} tarihine dek duraklatıldı; bu oylamanın geçerliliğinden uzun.',
  'Slashing is paused.': 'Slashing duraklatıldı.',
  'Slashing is paused: nothing is taken from {name} for now':
    'Slashing duraklatıldı: {name} adresinden şimdilik bir şey alınmıyor',
  'Slashing proposer': 'Slashing önericisi',
  'Slashing round {round} cannot be executed yet.': '{round} slashing turu henüz yürütülemez.',
  'Slashing round {round} closed and its tally spares epoch {epoch}: nothing is taken from {address}.':
    '{round} slashing turu kapandı ve sayımı {epoch} dönemini bağışlıyor: {address} adresinden bir şey alınmıyor.',
  'Slashing round {round} closed with {votes} of the {quorum} votes it takes: nothing is taken from {address}.':
    '{round} slashing turu gereken {quorum} oydan {votes} ile kapandı: {address} adresinden bir şey alınmıyor.',
  'Slashing round {round} has the votes to take {amount} from {address} for epoch {epoch}. {when} {effect}':
    '{round} slashing turunda {epoch} dönemi için {address} adresinden {amount} almaya yeten oy var. {when} {effect}',
  'Slashing round {round} is out of reach: the current one is {current}.':
    '{round} slashing turu erişim dışında: şimdiki {current}.',
  'Slashing round {round} was carried out, and {address} had no stake on this rollup that could be taken.':
    '{round} slashing turu yürütüldü ve {address} adresinin bu rollup’ta alınabilecek stake’i yoktu.',
  'Slashing round {round} was executed already.': '{round} slashing turu zaten yürütüldü.',
  'Slashing round {round} was vetoed and cannot be carried out: nothing is taken from {address}.':
    '{round} slashing turu veto edildi ve yürütülemez: {address} adresinden bir şey alınmıyor.',
  'Slots of a slashing round': 'Slashing turunun slot sayısı',
  'Slots of an epoch': 'Dönemin slot sayısı',
  'Small slash': 'Küçük slash',
  'Somebody decided this already. Nothing was changed.': 'Buna zaten biri karar verdi. Hiçbir şey değişmedi.',
  'Somebody else asked this.': 'Bunu başkası sordu.',
  'Somebody lets you see it: /delegate ends that.': 'Birisi size gösteriyor: /delegate bunu bitirir.',
  'Something in Sparta broke. Nothing was changed. The developers see it.':
    'Sparta’da bir şey bozuldu. Hiçbir şey değişmedi. Geliştiriciler görüyor.',
  'Sparta adds no validators on chain here.': 'Sparta burada zincire doğrulayıcı eklemez.',
  'Sparta adds nobody on chain on Ethereum mainnet.':
    'Sparta Ethereum ana ağında kimseyi zincir üzerinde eklemez.',
  'Sparta cannot give or take a role': 'Sparta bir rolü veremiyor ya da alamıyor',
  'Sparta could not answer. Nothing was changed.': 'Sparta yanıtlayamadı. Hiçbir şey değişmedi.',
  'Sparta could not take your request just now.': 'Sparta isteğinizi şu an alamadı.',
  'Sparta deposits the stake from its own account, and your validator waits in the entry queue.':
    'Sparta stake’i kendi hesabından yatırır ve doğrulayıcınız giriş kuyruğunda bekler.',
  'Sparta does not see the chain': 'Sparta zinciri görmüyor',
  'Sparta follows Aztec validators and keeps this server true to the chain':
    'Sparta Aztec doğrulayıcılarını izler ve bu sunucuyu zincirle tutarlı tutar',
  'Sparta found no way to this address from where it runs; that says nothing of your node':
    'Sparta çalıştığı yerden bu adrese yol bulamadı; bu düğümünüz hakkında bir şey söylemez',
  'Sparta has no account on L1 here, so it adds nobody on chain.':
    'Sparta’nın burada L1 hesabı yok, bu yüzden zincir üzerinde kimseyi eklemez.',
  'Sparta has not read the chain since {time}: what follows may be out of date.':
    'Sparta {time} tarihinden beri zinciri okumadı: aşağıdakiler güncel olmayabilir.',
  'Sparta has staked as many validators for you as it may.':
    'Sparta sizin için izin verilen kadar doğrulayıcı stake etti.',
  'Sparta has staked as many validators today as it may.':
    'Sparta bugün izin verilen kadar doğrulayıcı stake etti.',
  'Sparta is adding a validator for you on chain just now. Nothing was deleted.':
    'Sparta şu anda sizin için zincirde bir doğrulayıcı ekliyor. Hiçbir şey silinmedi.',
  'Sparta knows of no open vote against {name} in slashing round {round}: it is over, was taken back, or could not be read.':
    'Sparta {round} slashing turunda {name} aleyhinde açık oylama bilmiyor: bitti, geri alındı ya da okunamadı.',
  'Sparta must be installed in the server, not only by you.':
    'Sparta yalnızca sizde değil, sunucuda kurulu olmalı.',
  'Sparta never asks for a private key or a seed phrase, and never sends a link to sign in a direct message.':
    'Sparta asla özel anahtar ya da kurtarma sözcükleri istemez ve doğrudan mesajla imza bağlantısı göndermez.',
  'Sparta now watches these for you. /my-stats shows them within a minute.':
    'Sparta artık bunları sizin için izliyor. /my-stats bir dakika içinde gösterir.',
  'Sparta now watches {address} for you. /my-stats shows it within a minute.':
    'Sparta artık {address} adresini sizin için izliyor. /my-stats bir dakika içinde gösterir.',
  'Sparta reads the chain again.': 'Sparta zinciri yeniden okuyor.',
  'Sparta sent {amount} ether to {attester}, for the fees of its proposals. It does so once.':
    'Sparta, önerilerinin ücretleri için {attester} adresine {amount} ether gönderdi. Bunu bir kez yapar.',
  'Sparta stakes nobody on this network, so the keystore of {attester} was not used.':
    'Sparta bu ağda kimseyi stake etmez, bu yüzden {attester} keystore’u kullanılmadı.',
  'Sparta tells you what becomes of it. To validate on {rollup}, deposit another attester there.':
    'Ne olacağını Sparta bildirir. {rollup} üzerinde doğrulamak için orada başka bir attester yatırın.',
  'Sparta tells you when it joins the queue.': 'Kuyruğa girince Sparta bildirir.',
  'Sparta was away and is catching up. It still has to read what happened in so many blocks of L1: {count}. What follows is of now; alerts of that time may come late.':
    'Sparta uzaktaydı ve arayı kapatıyor. Okuması gereken L1 blok sayısı: {count}. Aşağıdakiler şimdiye aittir; o zamana ait uyarılar geç gelebilir.',
  'Sparta works in its Discord server, not in direct messages.':
    'Sparta doğrudan mesajlarda değil, Discord sunucusunda çalışır.',
  'Sparta’s Aztec node does not answer': 'Sparta’nın Aztec düğümü yanıt vermiyor',
  'Sparta’s Aztec node follows another L1 chain': 'Sparta’nın Aztec düğümü başka bir L1 zincirini izliyor',
  'Sparta’s Aztec node follows another rollup': 'Sparta’nın Aztec düğümü başka rollup izliyor',
  'Sparta’s Aztec node lags': 'Sparta’nın Aztec düğümü geride',
  'Sparta’s Aztec node was restarted': 'Sparta’nın Aztec düğümü yeniden başladı',
  'Sparta’s L1 endpoints disagree': 'Sparta’nın L1 uç noktaları uyuşmuyor',
  'Sparta’s account can add no validator': 'Sparta’nın hesabı hiç doğrulayıcı ekleyemiyor',
  'Sparta’s account has too little ether for this right now.':
    'Sparta’nın hesabında bunun için şu an ether yetersiz.',
  'Sparta’s account runs dry': 'Sparta’nın hesabı tükeniyor',
  Stake: 'Stake',
  'Stake cannot be withdrawn to {recipient}.': 'Stake {recipient} adresine çekilemez.',
  'Stake in all': 'Toplam stake',
  'Stake it': 'Stake et',
  'Stake it yourself with the Aztec CLI, then run /add-validator without the keystore.':
    'Aztec CLI ile kendiniz stake edin, sonra keystore’suz /add-validator çalıştırın.',
  'Stake it yourself with the Aztec CLI; Sparta then watches it: /add-validator.':
    'Aztec CLI ile kendiniz stake edin; sonra Sparta izler: /add-validator.',
  'Stake the validator yourself, then link it.': 'Doğrulayıcıyı kendiniz stake edin, sonra bağlayın.',
  'Stake this validator?': 'Bu doğrulayıcı stake edilsin mi?',
  'Stake to join': 'Katılmak için stake',
  Staked: 'Stake edildi',
  'Start the node, or look at its P2P_PORT. {udp}': 'Düğümü başlatın ya da P2P_PORT’una bakın. {udp}',
  'Stop its node. To validate again, deposit with a new attester and a new BLS key.':
    'Düğümünü durdurun. Yeniden doğrulamak için yeni attester ve yeni BLS anahtarıyla yatırın.',
  'Stop watching this validator?': 'Bu doğrulayıcının izlenmesi durdurulsun mu?',
  'Stop watching {validator}': '{validator} izlenmesin',
  'Subscribe to this address in your calendar program: it brings duties and withdrawal dates.':
    'Takvim programınızda bu adrese abone olun: görevleri ve çekim tarihlerini getirir.',
  'Suspend this operator': 'Bu operatörü askıya al',
  'Suspend {name}?': '{name} askıya alınsın mı?',
  'TCP {port} answers. {udp}': 'TCP {port} yanıt veriyor. {udp}',
  'TCP {port} did not answer within 3 s': 'TCP {port} 3 sn içinde yanıt vermedi',
  'TCP {port}, the node’s JSON-RPC, answers anybody':
    'TCP {port}, düğümün JSON-RPC’si, herkese yanıt veriyor',
  'TCP {port}, the node’s administration, answers anybody':
    'TCP {port}, düğümün yönetimi, herkese yanıt veriyor',
  'Take an approved operator’s standing and role, and say why':
    'Onaylı operatörün konumunu ve rolünü al, nedenini söyle',
  'Take one back first: /delegate lists them.': 'Önce birini geri alın: /delegate listeler.',
  'Take them back': 'Geri al',
  'Take words that nobody would guess, and no password of yours.':
    'Kimsenin tahmin etmeyeceği sözcükler alın, kendi şifreniz olmasın.',
  'Taken back': 'Geri alındı',
  'Taken back: {title}': 'Geri alındı: {title}',
  'Talk to a moderator.': 'Bir moderatörle konuşun.',
  'Tell a moderator, and ask again once it was filled up.':
    'Bir moderatöre söyleyin ve doldurulunca yeniden isteyin.',
  'Tell me of duties ahead': 'Gelen görevleri bildir',
  'Tell whoever runs Sparta.': 'Sparta’yı yürütene söyleyin.',
  'Tell whoever runs Sparta: the account needs ether.':
    'Sparta’yı yürütene söyleyin: hesabın ether’e ihtiyacı var.',
  'Tell whoever runs Sparta: the account needs staking tokens.':
    'Sparta’yı yürütene söyleyin: hesabın stake token’ına ihtiyacı var.',
  'Test of your alerts': 'Uyarılarınızın denemesi',
  'That does not look right': 'Bu doğru görünmüyor',
  'That is our fault': 'Bu bizim hatamız',
  'That is you. Nothing was changed.': 'Bu sizsiniz. Hiçbir şey değişmedi.',
  'That withdrawer is not proven to be yours any more.': 'O withdrawer’ın sizin olduğu artık kanıtlı değil.',
  'The Aztec network': 'Aztec ağı',
  'The Aztec network now: rollup, epoch, committee, queue, slashing':
    'Şimdi Aztec ağı: rollup, dönem, komite, kuyruk, slashing',
  'The Aztec network, as it was': 'Aztec ağı, eski hâliyle',
  'The BLS key or its proof is no point of the curve bn254.':
    'BLS anahtarı ya da kanıtı bn254 eğrisinin noktası değil.',
  'The L1 block that this alert came from is no longer part of the chain, so it did not happen. If it happens again you are told again.':
    'Bu uyarının geldiği L1 bloğu artık zincirin parçası değil, yani olmadı. Yeniden olursa yeniden bildirilir.',
  'The Registry knows no rollup: the network has not begun.':
    'Registry hiçbir rollup bilmiyor: ağ başlamadı.',
  'The account of Sparta, {account}, holds {held} ether, and adding a validator may take {needed}.':
    'Sparta’nın hesabı {account} {held} ether tutuyor; bir doğrulayıcı eklemek {needed} tutabilir.',
  'The account of Sparta, {account}, holds {held} tokens, and one validator takes {needed}.':
    'Sparta’nın hesabı {account} {held} token tutuyor; bir doğrulayıcı {needed} ister.',
  'The alerts are dropped': 'Uyarılar düşürüldü',
  'The alerts are released': 'Uyarılar salındı',
  'The attester’s L1 address: 0x and 40 hex digits': 'Attester’ın L1 adresi: 0x ve 40 onaltılık basamak',
  'The body is not JSON.': 'Gövde JSON değil.',
  'The chain does not show that this operator controls it. Nothing was changed.':
    'Zincir bu operatörün onu denetlediğini göstermiyor. Hiçbir şey değişmedi.',
  'The chain has not been read yet.': 'Zincir henüz okunmadı.',
  'The chain shows the deposit and not its transaction.':
    'Zincir yatırmayı gösteriyor, işlemini göstermiyor.',
  'The checksum of {field} (its upper and lower case letters) is wrong: a character may be mistyped.':
    '{field} sağlaması (büyük ve küçük harfleri) yanlış: bir karakter hatalı yazılmış olabilir.',
  'The committee of epoch {epoch} is not known yet.': '{epoch} döneminin komitesi henüz bilinmiyor.',
  'The committee of this epoch is not known yet.': 'Bu dönemin komitesi henüz bilinmiyor.',
  'The contract refused and did not say why.': 'Sözleşme reddetti ve nedenini söylemedi.',
  'The contract refused the transaction and did not say why.':
    'Sözleşme işlemi reddetti ve nedenini söylemedi.',
  'The contract refused with {name}.': 'Sözleşme {name} ile reddetti.',
  'The contract refused: {reason}': 'Sözleşme reddetti: {reason}',
  'The council acts on faults of the node software, the contracts or the network. If it was the outage of one operator, do not file it.':
    'Konsey düğüm yazılımının, sözleşmelerin ya da ağın hatalarında harekete geçer. Tek operatörün kesintisiyse göndermeyin.',
  'The council’s form': 'Konseyin formu',
  'The day in numbers': 'Sayılarla gün',
  'The delay is over: {stake} of {attester} are free, and can no longer be slashed.':
    'Süre doldu: {attester} adresinin {stake} kadarı serbest ve artık slash edilemez.',
  'The deposit for {attester} is made, but it is not a validator yet: it joins when the queue lets it in. {place}':
    '{attester} için yatırma yapıldı, ama henüz doğrulayıcı değil: kuyruk alınca katılır. {place}',
  'The deposit for {name} failed': '{name} yatırması başarısız',
  'The deposit of your validator failed': 'Doğrulayıcınızın yatırması başarısız',
  'The deposit of your validator is mined': 'Doğrulayıcınızın yatırması bloğa girdi',
  'The draw of epoch {epoch} changed: {validator} is not on its committee.':
    '{epoch} döneminin kurası değişti: {validator} komitesinde değil.',
  'The entry queue does not move': 'Giriş kuyruğu ilerlemiyor',
  'The entry queue does not move for {name}': '{name} için giriş kuyruğu ilerlemiyor',
  'The entry queue does not show it: it was reached already. /my-stats shows how it stands.':
    'Giriş kuyruğu göstermiyor: ona zaten ulaşıldı. Durumunu /my-stats gösterir.',
  'The entry queue does not show the deposit yet.': 'Giriş kuyruğu yatırmayı henüz göstermiyor.',
  'The entry queue is empty.': 'Giriş kuyruğu boş.',
  'The entry queue moves again for {name}': '{name} için giriş kuyruğu yeniden ilerliyor',
  'The entry queue moves at this pace from now on: look at your place with /my-stats.':
    'Giriş kuyruğu bundan sonra bu hızla ilerler: yerinize /my-stats ile bakın.',
  'The entry queue reached it and the contract did not take it in. The stake of {amount} tokens went to the withdrawer {withdrawer}.':
    'Giriş kuyruğu ona ulaştı ve sözleşme almadı. {amount} token stake, withdrawer {withdrawer} adresine gitti.',
  'The entry queue was flushed in epoch {epoch} already.':
    'Giriş kuyruğu {epoch} döneminde zaten boşaltıldı.',
  'The file is gone.': 'Dosya artık yok.',
  'The file is larger than {bytes} bytes.': 'Dosya {bytes} bayttan büyük.',
  'The file is no UTF-8 text.': 'Dosya UTF-8 metin değil.',
  'The file keyN_staker_output.json. Never a private key or a seed phrase.':
    'keyN_staker_output.json dosyası. Asla özel anahtar ya da kurtarma sözcükleri değil.',
  'The files that belong here could not be sent. Run the command again to get them.':
    'Buraya ait dosyalar gönderilemedi. Almak için komutu yeniden çalıştırın.',
  'The first validators of the entry queue need more gas than they were given.':
    'Giriş kuyruğunun ilk doğrulayıcıları verilenden çok gas istiyor.',
  'The first {count} are shown; validator_address narrows the list.':
    'İlk {count} gösteriliyor; validator_address listeyi daraltır.',
  'The handler wants the proof of a passport, and the one Sparta gave does not do.':
    'Handler bir pasaport kanıtı istiyor; Sparta’nın verdiği uygun değil.',
  'The keystore holds more than one validator: {attesters}.':
    'Keystore birden çok doğrulayıcı içeriyor: {attesters}.',
  'The keystore holds {attester} more than once.': 'Keystore {attester} adresini birden çok kez içeriyor.',
  'The keystore is empty: it names no validator.': 'Keystore boş: hiçbir doğrulayıcı adlandırmıyor.',
  'The keystore is larger than {limit} KB.': 'Keystore {limit} KB’tan büyük.',
  'The keystore is not JSON.': 'Keystore JSON değil.',
  'The keystore is not of {attester}: it holds {attesters}.':
    'Keystore {attester} adresine ait değil: {attesters} içeriyor.',
  'The last 400 days, newest first. This look-up is recorded.':
    'Son 400 gün, en yeni önce. Bu bakış kaydedildi.',
  'The last try for this validator is not final on L1 yet.':
    'Bu doğrulayıcının son denemesi L1’de henüz kesinleşmedi.',
  'The name of a large city in it; the digest comes at eight in the morning there':
    'Oradaki büyük bir şehrin adı; özet orada sabah sekizde gelir',
  'The name to show for you; display only': 'Sizin için gösterilecek ad; yalnızca görünüm',
  'The network cannot check the proof of this BLS key.': 'Ağ bu BLS anahtarının kanıtını denetleyemiyor.',
  'The network has a new rollup': 'Ağın yeni rollup’ı var',
  'The network in epoch {epoch}': '{epoch} döneminde ağ',
  'The network makes no checkpoints': 'Ağ checkpoint üretmiyor',
  'The network misses many of its duties': 'Ağ görevlerinin çoğunu kaçırıyor',
  'The network moved to a new rollup meanwhile, so Sparta started over on that one.':
    'Bu arada ağ yeni bir rollup’a geçti, Sparta onda baştan başladı.',
  'The network moved to a new rollup meanwhile. Ask again: /add-validator.':
    'Bu arada ağ yeni bir rollup’a geçti. Yeniden isteyin: /add-validator.',
  'The network starts once {wanted} validators wait; now there are {queued}.':
    'Ağ {wanted} doğrulayıcı bekleyince başlar; şimdi {queued} var.',
  'The newest checkpoint on L1 is {checkpoint}; slots since then without another: {slots}.':
    'L1’deki en yeni checkpoint {checkpoint}; o zamandan beri yenisi olmayan slot: {slots}.',
  'The newest data is {minutes} min old. Until that changes nothing is said of any validator: neither that it is well nor that it is not.':
    'En yeni veri {minutes} dk eski. Bu değişene dek hiçbir doğrulayıcı hakkında bir şey söylenmez: ne iyi olduğu ne de olmadığı.',
  'The newest slot it judged is {lagSlots} slots old. What attestations it saw says nothing about now, and nobody is warned or cleared by it meanwhile.':
    'Yargıladığı en yeni slot {lagSlots} slot eski. Gördüğü tasdikler şimdi için bir şey söylemez; bu arada onunla kimse uyarılmaz ya da aklanmaz.',
  'The picture has a cell for each slot of the last epochs on the committee: full for attested, crossed for missed, a cap where it had to propose, a thin line where nothing was due, hatched for unknown.':
    'Resimde komitedeki son dönemlerin her slot’u için bir hücre var: tasdik ettiyse dolu, kaçırdıysa çarpı, önermesi gereken yerde üst çizgi, görev yoksa ince çizgi, bilinmiyorsa taralı.',
  'The proof of an epoch did not come in time. Every checkpoint after {proven} can be undone at any moment. Checkpoints at stake: {waiting}.':
    'Bir dönemin kanıtı zamanında gelmedi. {proven} sonrasındaki her checkpoint her an geri alınabilir. Tehlikedeki checkpoint sayısı: {waiting}.',
  'The proof of possession does not belong to this BLS key.': 'Sahiplik kanıtı bu BLS anahtarına ait değil.',
  'The rest of the stake of {validator} is free, once its withdrawer has called initiateWithdraw.':
    '{validator} stake’inin kalanı, withdrawer’ı initiateWithdraw çağırınca serbest kalır.',
  'The rest of {name} can be withdrawn later': '{name} kalanı daha sonra çekilebilir',
  'The rollup lets nobody in at present.': 'Rollup şu an kimseyi almıyor.',
  'The round is vetoed already.': 'Tur zaten veto edildi.',
  'The round was carried out: a veto can no longer stop it.': 'Tur yürütüldü: veto onu artık durduramaz.',
  'The round was never carried out and no longer can be.': 'Tur hiç yürütülmedi ve artık yürütülemez.',
  'The rules of an older rollup have changed': 'Eski bir rollup’ın kuralları değişti',
  'The rules of the rollup have changed': 'Rollup’ın kuralları değişti',
  'The slash {payload} was vetoed.': '{payload} slash’i veto edildi.',
  'The stake is locked until {time}.': 'Stake {time} tarihine dek kilitli.',
  'The stake of {attester} cannot be slashed any more: it is free to be withdrawn.':
    '{attester} stake’i artık slash edilemez: çekilmeye hazır.',
  'The stake of {attester} was paid out: {amount}. This address can never be registered again.':
    '{attester} stake’i ödendi: {amount}. Bu adres bir daha kaydedilemez.',
  'The stake of {name} can be withdrawn': '{name} stake’i çekilebilir',
  'The stake of {validator} is free: call finalizeWithdraw on the rollup.':
    '{validator} stake’i serbest: rollup’ta finalizeWithdraw çağırın.',
  'The stake went back to the withdrawer {address}.': 'Stake withdrawer {address} adresine döndü.',
  'The stake went back to the withdrawer.': 'Stake withdrawer’a döndü.',
  'The staking asset handler adds only addresses on its list, and this is none of them.':
    'Staking asset handler yalnızca listesindeki adresleri ekler ve bu onlardan değil.',
  'The staking asset handler gave tokens for this passport before, and gives them once.':
    'Staking asset handler bu pasaport için daha önce token verdi ve bir kez verir.',
  'The staking asset handler has added its quota of validators. It adds more from {time}.':
    'Staking asset handler doğrulayıcı kotasını doldurdu. {time} itibarıyla yine ekler.',
  'The staking asset handler has no passport for this attester.':
    'Staking asset handler’da bu attester için pasaport yok.',
  'The staking asset handler has no tokens left.': 'Staking asset handler’da token kalmadı.',
  'The staking asset handler never added {attester}.':
    'Staking asset handler {attester} adresini hiç eklemedi.',
  'The text is attached: its first line is the title of the issue. Complete what is left open, and file it yourself. Sparta sends nothing to the council.':
    'Metin ekte: ilk satırı kaydın başlığıdır. Açık kalanı tamamlayın ve kendiniz gönderin. Sparta konseye hiçbir şey göndermez.',
  'The time to prove the oldest checkpoint without a proof ends {deadline}. After that, every checkpoint after {proven} can be undone. Checkpoints at stake: {waiting}.':
    'Kanıtsız en eski checkpoint’i kanıtlama süresi {deadline} doluyor. Ondan sonra {proven} sonrasındaki her checkpoint geri alınabilir. Tehlikedeki checkpoint sayısı: {waiting}.',
  'The token {token} did not move.': '{token} token’ı taşınmadı.',
  'The transaction reverted, so no stake was taken.': 'İşlem geri çevrildi, stake alınmadı.',
  'The validators that were staked through them can be watched without another signature: /add-validator takes their addresses.':
    'Onlar üzerinden stake edilen doğrulayıcılar başka imza olmadan izlenebilir: /add-validator adreslerini alır.',
  'The vote against {name} came to nothing': '{name} aleyhindeki oylama sonuçsuz kaldı',
  'The vote against {name} is no longer valid': '{name} aleyhindeki oylama artık geçerli değil',
  'The vote against {name} was vetoed': '{name} aleyhindeki oylama veto edildi',
  'The vote closed without a quorum: nothing is taken.':
    'Oylama yeter sayı olmadan kapandı: bir şey alınmıyor.',
  'The vote is open until {ends}: each vote can change what is to be vetoed. Make the text anew then.':
    'Oylama {ends} anına dek açık: her oy veto edilecek şeyi değiştirebilir. O zaman metni yeniden oluşturun.',
  'The withdrawer': 'Withdrawer',
  'The withdrawer alone can take the validator out, and gets its stake and every refund.':
    'Doğrulayıcıyı yalnızca withdrawer çıkarabilir; stake’i ve her iadeyi o alır.',
  'The withdrawer began the exit of {attester}. It is no longer a validator, and its {stake} can still be slashed until they are withdrawable. {until}':
    'Withdrawer {attester} çıkışını başlattı. Artık doğrulayıcı değil ve {stake} çekilebilir olana dek slash edilebilir. {until}',
  'The withdrawer gets the rest by calling `initiateWithdraw`; start anew with another attester.':
    'Withdrawer kalanı `initiateWithdraw` çağırarak alır; başka attester ile baştan başlayın.',
  'The withdrawer gets the stake and every refund, and can never be changed. Check it twice.':
    'Stake’i ve her iadeyi withdrawer alır, asla değiştirilemez. İki kez denetleyin.',
  'The withdrawer gets the stake by calling `initiateWithdraw`. If you did not ask for this, the attester’s key is in other hands.':
    'Withdrawer stake’i `initiateWithdraw` çağırarak alır. Bunu siz istemediyseniz attester’ın anahtarı başka ellerde.',
  'The withdrawer {address}': 'Withdrawer {address}',
  'The worst come first; give validator_address to see one in full. {read}':
    'En kötüler önce gelir; birini tam görmek için validator_address verin. {read}',
  'There are more than {count} operators, too many to look at in one command.':
    '{count} sayısından çok operatör var; bir komutla bakılamaz.',
  'There is a duty ahead': 'Önünüzde bir görev var',
  'There is a private key in this, or what opens one. Sparta did not keep it.':
    'Burada özel anahtar ya da onu açan bir şey var. Sparta saklamadı.',
  'There is no command {command} here any more.': 'Burada artık {command} komutu yok.',
  'There is no command {command}.': '{command} diye bir komut yok.',
  'There is no committee: it takes {expected} validators, and there are {actual}.':
    'Komite yok: {expected} doğrulayıcı gerekir, {actual} var.',
  'There is no quorum yet, so there is nothing to veto yet. Make the text anew once there is.':
    'Henüz yeter sayı yok, yani henüz veto edilecek bir şey yok. Oluşunca metni yeniden oluşturun.',
  'There is no such challenge. Nothing was changed.': 'Böyle bir sınama yok. Hiçbir şey değişmedi.',
  'There is no time zone {zone}.': '{zone} diye saat dilimi yok.',
  'There the stake is real: stake it yourself, then link the validator.':
    'Orada stake gerçektir: kendiniz stake edin, sonra doğrulayıcıyı bağlayın.',
  'These BLS keys are being staked for another attester.':
    'Bu BLS anahtarları başka bir attester için stake ediliyor.',
  'These alerts are no longer held. Nothing was changed.':
    'Bu uyarılar artık bekletilmiyor. Hiçbir şey değişmedi.',
  'These people see it through you and no longer will: {people}':
    'Bu kişiler onu sizin üzerinizden görüyor ve artık göremeyecek: {people}',
  'They are told by direct message. /mod-approve-operator takes it back.':
    'Doğrudan mesajla bildirilir. /mod-approve-operator geri alır.',
  'They are told that you did this. Either of you ends it with /delegate; it ends when you unlink it.':
    'Bunu sizin yaptığınız onlara bildirilir. İkinizden biri /delegate ile bitirir; bağı kaldırdığınızda da biter.',
  'They become one with /register.': '/register ile olur.',
  'They control nothing: they cannot add or remove validators, let in others, or get a role by it.':
    'Hiçbir şeyi denetlemezler: doğrulayıcı ekleyip çıkaramaz, başkasını içeri alamaz ya da bununla rol edinemezler.',
  'They got a direct message about it.': 'Bununla ilgili doğrudan mesaj aldı.',
  'They left the server.': 'Sunucudan ayrıldı.',
  'They may see it now': 'Artık görebilir',
  'They take no direct messages, so tell them.': 'Doğrudan mesaj almıyor, kendiniz söyleyin.',
  'This BLS key was used before: each key can stake once only.':
    'Bu BLS anahtarı daha önce kullanıldı: her anahtar yalnızca bir kez stake edilebilir.',
  'This Sparta serves another Discord server.': 'Bu Sparta başka bir Discord sunucusuna hizmet ediyor.',
  'This address can never be registered again.': 'Bu adres bir daha kaydedilemez.',
  'This address is already linked to you': 'Bu adres zaten size bağlı',
  'This alert is not kept any more, or not about a validator of yours.':
    'Bu uyarı artık saklanmıyor ya da sizin doğrulayıcınızla ilgili değil.',
  'This alert is not kept any more.': 'Bu uyarı artık saklanmıyor.',
  'This attester was a validator before, or is one on another rollup.':
    'Bu attester daha önce doğrulayıcıydı ya da başka bir rollup’ta öyle.',
  'This belongs to somebody else. Nothing was changed.': 'Bu başkasına ait. Hiçbir şey değişmedi.',
  'This can be taken back within {hours} hours. Nothing was changed.':
    'Bu {hours} saat içinde geri alınabilir. Hiçbir şey değişmedi.',
  'This challenge expired at {time}. Nothing was changed.':
    'Bu sınamanın süresi {time} tarihinde doldu. Hiçbir şey değişmedi.',
  'This challenge is dated in the future. Nothing was changed.':
    'Bu sınamanın tarihi gelecekte. Hiçbir şey değişmedi.',
  'This challenge was already answered. Nothing was changed.':
    'Bu sınama zaten yanıtlandı. Hiçbir şey değişmedi.',
  'This command is for moderators.': 'Bu komut moderatörler içindir.',
  'This command is gone.': 'Bu komut artık yok.',
  'This draw is provisional: it may still change.': 'Bu kura geçici: yine değişebilir.',
  'This file does not come from Discord.': 'Bu dosya Discord’dan gelmiyor.',
  'This file is not kept at Discord.': 'Bu dosya Discord’da tutulmuyor.',
  'This has expired. Nothing was changed.': 'Bunun süresi doldu. Hiçbir şey değişmedi.',
  'This is how alerts about your validators reach you. Nothing is wrong.':
    'Doğrulayıcılarınızla ilgili uyarılar size böyle ulaşır. Yanlış bir şey yok.',
  'This is over an hour old. Nothing was staked.':
    'Bunun üzerinden bir saatten çok geçti. Hiçbir şey stake edilmedi.',
  'This link is incomplete. Copy it again from Discord.':
    'Bu bağlantı eksik. Discord’dan yeniden kopyalayın.',
  'This look-up is recorded.': 'Bu bakış kaydedildi.',
  'This message is edited as it develops.': 'Bu mesaj geliştikçe düzenlenir.',
  'This message is from an older version of Sparta.': 'Bu mesaj Sparta’nın eski bir sürümünden.',
  'This operator is already suspended. Nothing was changed.':
    'Bu operatör zaten askıda. Hiçbir şey değişmedi.',
  'This operator is already {status}. Nothing was changed.':
    'Bu operatörün durumu zaten {status}. Hiçbir şey değişmedi.',
  'This operator is {status}. Nothing was changed.': 'Bu operatörün durumu {status}. Hiçbir şey değişmedi.',
  'This person takes no direct messages.': 'Bu kişi doğrudan mesaj almıyor.',
  'This plan is gone. Nothing was changed.': 'Bu plan yok oldu. Hiçbir şey değişmedi.',
  'This plan is too old. Nothing was changed.': 'Bu plan çok eski. Hiçbir şey değişmedi.',
  'This question is too old to be answered. Nothing was changed.':
    'Bu soru yanıtlanamayacak kadar eski. Hiçbir şey değişmedi.',
  'This question is too old to be answered. Nothing was deleted.':
    'Bu soru yanıtlanamayacak kadar eski. Hiçbir şey silinmedi.',
  'This question waits {minutes} minutes.': 'Bu soru {minutes} dakika bekler.',
  'This request names nobody.': 'Bu istek kimseyi adlandırmıyor.',
  'This signature was not made by {address} over this text. Nothing was changed.':
    'Bu imza bu metin üzerinde {address} ile atılmadı. Hiçbir şey değişmedi.',
  'This stake was withdrawn before.': 'Bu stake daha önce çekildi.',
  'This validator is not linked to you.': 'Bu doğrulayıcı size bağlı değil.',
  'This withdrawal was never begun.': 'Bu çekim hiç başlatılmadı.',
  'Through quiet hours, maintenance and mutes too': 'Sessiz saat, bakım ve sessizde de',
  'Time zone': 'Saat dilimi',
  To: 'Bitiş',
  'To add it again you prove control again.': 'Yeniden eklemek için denetimi yeniden kanıtlarsınız.',
  'To validate on {rollup}, exit there, then deposit again to follow the latest rollup.':
    '{rollup} üzerinde doğrulamak için oradan çıkın, sonra en son rollup’ı izleyerek yeniden yatırın.',
  'Told of duties ahead': 'Gelen görevler bildirilir',
  'Told to the person and kept in the audit trail; 300 characters at most':
    'Kişiye söylenir ve denetim izinde kalır; en çok 300 karakter',
  'Told: {told}. Waiting: {waiting}. Noted only: {noted}.':
    'Bildirilen: {told}. Bekleyen: {waiting}. Yalnızca yazılan: {noted}.',
  Transaction: 'İşlem',
  'Treat that key as exposed: make a new one, and stake nothing with it. Sparta needs the public file alone, keyN_staker_output.json.':
    'O anahtarı açığa çıkmış sayın: yenisini yapın ve onunla stake etmeyin. Sparta’ya yalnızca açık dosya gerekir, keyN_staker_output.json.',
  'Try again in a few minutes.': 'Birkaç dakika sonra yeniden deneyin.',
  'Try again in a few minutes; if it stays so, tell a moderator.':
    'Birkaç dakika sonra yeniden deneyin; sürerse bir moderatöre söyleyin.',
  'Try again in a minute': 'Bir dakika sonra yeniden deneyin',
  'Try again in a minute.': 'Bir dakika sonra yeniden deneyin.',
  'Try again then.': 'O zaman yeniden deneyin.',
  'Try again: Sparta asks the Registry which rollup is the latest.':
    'Yeniden deneyin: Sparta hangi rollup’ın en son olduğunu Registry’ye sorar.',
  'Try an IPv4 address, or a port checker of your own.':
    'Bir IPv4 adresi ya da kendi kapı denetleyicinizi deneyin.',
  'Turn a registration down, and say why': 'Bir kaydı reddet ve nedenini söyle',
  'Turn the calendar off': 'Takvimi kapat',
  'Type a name and pick from the list': 'Ad yazıp listeden seçin',
  'UDP {port}, which peers use as well, cannot be tested from here.':
    'Eşlerin de kullandığı UDP {port} buradan denenemez.',
  'Unproven checkpoints can be pruned': 'Kanıtlanmamış checkpoint’ler budanabilir',
  'Unstable: {title}': 'Kararsız: {title}',
  'Until I end it': 'Ben bitirene dek',
  'Until the next duty': 'Sonraki göreve dek',
  'Upgrade its node to the version of the new rollup: on the old one it misses its duties.':
    'Düğümünü yeni rollup’ın sürümüne yükseltin: eskisinde görevlerini kaçırır.',
  'Upgrade your node to the version of the new rollup now: on the old one it misses its duties. What is pinned to an older rollup needs its old node for as long as its stake is there.':
    'Düğümünüzü şimdi yeni rollup’ın sürümüne yükseltin: eskisinde görev kaçırır. Eski rollup’a sabit olanın, stake’i orada oldukça eski düğümü gerekir.',
  'Use /add-validator in the server to have Sparta watch your validators; /my-stats shows those it watches already.':
    'Sparta’nın doğrulayıcılarınızı izlemesi için sunucuda /add-validator kullanın; /my-stats zaten izlediklerini gösterir.',
  'Use /add-validator with its address.': 'Adresiyle /add-validator kullanın.',
  'Use /add-validator with the address of your attester.': 'Attester adresinizle /add-validator kullanın.',
  'Use /alerts with the action history.': '/alerts’i history eylemiyle kullanın.',
  'Use /delegate first to let somebody of your team see a validator.':
    'Önce /delegate ile ekibinizden birine bir doğrulayıcı gösterin.',
  'Use /help to see the commands.': 'Komutları /help gösterir.',
  'Use /help without an option to see them all.': 'Hepsini görmek için /help’i seçeneksiz kullanın.',
  'Use /register first.': 'Önce /register kullanın.',
  'Use /register to prove it.': 'Kanıtlamak için /register kullanın.',
  'Use /register with an address you control.': 'Denetlediğiniz bir adresle /register kullanın.',
  'Use the public file that the Aztec CLI writes, keyN_staker_output.json: {shape}.':
    'Aztec CLI’nin yazdığı açık dosyayı kullanın, keyN_staker_output.json: {shape}.',
  Validator: 'Doğrulayıcı',
  'Validator added': 'Doğrulayıcı eklendi',
  'Validators added: {count}': 'Eklenen doğrulayıcı: {count}',
  'Validators left: {count}. Press the button again for more.':
    'Kalan doğrulayıcı: {count}. Daha fazlası için düğmeye yeniden basın.',
  'Validators of it in all: {count}': 'Toplam doğrulayıcısı: {count}',
  'Validators of its provider': 'Sağlayıcısının doğrulayıcıları',
  'Validators of the first set': 'İlk kümenin doğrulayıcıları',
  'Validators watched for them: {count}; they stay watched.':
    'Onun için izlenen doğrulayıcılar: {count}; izlenmeye devam eder.',
  'Veto request': 'Veto isteği',
  Votes: 'Oylar',
  'Votes that make a slash': 'Slash eden oy sayısı',
  'Votes to slash are counted by these rules from now on; votes cast before may have lapsed.':
    'Slash oyları bundan sonra bu kurallarla sayılır; önceki oylar geçersiz kalmış olabilir.',
  'Wait for the next epoch.': 'Sonraki dönemi bekleyin.',
  'Wait for the refund, then deposit on the canonical rollup; the same attester and keys can be used, since it never joined.':
    'İadeyi bekleyin, sonra kanonik rollup’ta yatırın; hiç katılmadığı için aynı attester ve anahtarlar kullanılabilir.',
  'Wait until it has joined there, or use a new attester.':
    'Orada katılmasını bekleyin ya da yeni bir attester kullanın.',
  'Warning: {title}': 'Uyarı: {title}',
  'Watch these validators': 'Bu doğrulayıcıları izle',
  'Watched by Sparta': 'Sparta’nın izlediği',
  'Watched validators': 'İzlenen doğrulayıcılar',
  'Watched validators that moved with it: {moved}; that stay on an older rollup: {stayed}; that wait in the queue of an older one: {waiting}.':
    'İzlenen doğrulayıcılar: taşınan {moved}; eski rollup’ta kalan {stayed}; eskisinin kuyruğunda bekleyen {waiting}.',
  Webhook: 'Webhook',
  'What Sparta can do, and how': 'Sparta neler yapabilir, nasıl',
  'What Sparta stores about you': 'Sparta’nın sizin hakkınızda tuttukları',
  'What came of it': 'Sonucu',
  'What cast wallet sign printed: 0x and hex digits': 'cast wallet sign çıktısı: 0x ve onaltılık basamaklar',
  'What is left of them is little enough to be told.': 'Kalan, bildirilecek kadar az.',
  'What is raised about your validators stands here, whether you were told of it or not.':
    'Doğrulayıcılarınızla ilgili her şey burada durur, bildirilmiş olsun olmasın.',
  'What is stored about you: look, take it with you, or delete it':
    'Hakkınızda tutulanlar: bak, yanına al ya da sil',
  'What it did in epoch {epoch} is unknown.': '{epoch} döneminde ne yaptığı bilinmiyor.',
  'What it is accused of is not known: the votes on L1 do not say.':
    'Neyle suçlandığı bilinmiyor: L1’deki oylar söylemiyor.',
  'What stands now is vetoed already; a further vote can make it something else.':
    'Şu anki hali zaten veto edildi; bir oy daha onu başka bir şey yapabilir.',
  'What this would leave of its stake could not be read.': 'Stake’inden ne kalacağı okunamadı.',
  'What was changed is put back within a minute or two. These people’s roles are then left alone for a day, unless a moderator decides about one of them.':
    'Değişenler bir iki dakikada geri konur. Bir moderatör karar vermedikçe bu kişilerin rollerine bir gün dokunulmaz.',
  'What was not delivered can be read from the REST API.': 'İletilmeyen REST API’den okunabilir.',
  'What was wrong is no longer so.': 'Yanlış olan artık öyle değil.',
  'What you typed is no longer kept.': 'Yazdıklarınız artık saklanmıyor.',
  'What you were alerted of is over': 'Uyarıldığınız şey bitti',
  'When it is safe to restart is unknown: the committee of this epoch could not be read.':
    'Ne zaman güvenle yeniden başlatılacağı bilinmiyor: bu dönemin komitesi okunamadı.',
  'Whether your validators and your node are ready, and what to do where they are not':
    'Doğrulayıcılarınız ve düğümünüz hazır mı, değilse ne yapmalı',
  'While you had quiet: {count}': 'Sessizdeyken: {count}',
  'Who did what, when and to whom; look-ups too': 'Kim, ne zaman, kime ne yaptı; bakışlar da',
  'Who holds which validator is shown to nobody but you, those you let in, and moderators, whose looks are recorded.':
    'Kimin hangi doğrulayıcıyı tuttuğu yalnızca size, izin verdiklerinize ve bakışları kaydedilen moderatörlere gösterilir.',
  'Who may see it: type a name and pick from the list, or mention them':
    'Kim görebilsin: ad yazıp listeden seçin ya da anın',
  'Who may see your validators by /delegate; leave it empty for nobody':
    '/delegate ile doğrulayıcınızı gören; boşsa kimse',
  'Who may use it: {who}': 'Kimler kullanabilir: {who}',
  'Who may veto a slash': 'Slash’i veto edebilen',
  'Who shall be the withdrawer?': 'Withdrawer kim olsun?',
  'Whoever has it can read your validators’ duties, so keep it to yourself. It is shown this once.':
    'Buna sahip olan doğrulayıcılarınızın görevlerini okuyabilir; kendinize saklayın. Yalnızca bu kez gösterilir.',
  'Whoever is still affected is told within a minute or two.':
    'Hâlâ etkilenenlere bir iki dakikada bildirilir.',
  'Whoever runs Sparta: give it the address of a node of this network.':
    'Sparta’yı yürüten: bu ağın bir düğümünün adresini verin.',
  'Whoever runs Sparta: upgrade the node to the version of the canonical rollup.':
    'Sparta’yı yürüten: düğümü kanonik rollup’ın sürümüne yükseltin.',
  'Whoever runs the handler can let the account of Sparta through: `addUnhinged`.':
    'Handler’ı yürüten Sparta’nın hesabını geçirebilir: `addUnhinged`.',
  'Whose roles are not what they should be; look first, then mend':
    'Rolleri olması gerektiği gibi olmayanlar; önce bak, sonra düzelt',
  'With these settings you would have had {count} messages in the last {days} days, {network} of them for trouble of the whole network. In {channel} everybody had {posts}.':
    'Bu ayarlarla son {days} günde {count} mesaj alırdınız; {network} tanesi tüm ağın sorunu. {channel} içinde herkese {posts} geldi.',
  'With {pending} waiting to be taken in all, this ejects it: it would no longer be a validator, and its address can never be registered again.':
    'Toplam alınmayı bekleyen {pending}; bu onu çıkarır: artık doğrulayıcı olmaz ve adresi bir daha kaydedilemez.',
  Withdrawer: 'Withdrawer',
  'Write it as 22:00 or 7:30, and fill in both times.':
    '22:00 ya da 7:30 gibi yazın ve iki saati de doldurun.',
  'Write it as Europe/Istanbul, America/Sao_Paulo or Asia/Ho_Chi_Minh.':
    'Europe/Istanbul, America/Sao_Paulo ya da Asia/Ho_Chi_Minh gibi yazın.',
  Yes: 'Evet',
  'You acknowledged it': 'Onayladınız',
  'You are about to lose a role': 'Bir rolü yitirmek üzeresiniz',
  'You are approved as an operator': 'Operatör olarak onaylandınız',
  'You are deleted': 'Silindiniz',
  'You are not registered yet.': 'Henüz kayıtlı değilsiniz.',
  'You are registered': 'Kaydoldunuz',
  'You are suspended as an operator': 'Operatör olarak askıya alındınız',
  'You are told about it as before.': 'Size eskisi gibi bildirilir.',
  'You are told as soon as it is approved. Nothing more is needed from you.':
    'Onaylanır onaylanmaz size bildirilir. Sizden başka bir şey gerekmez.',
  'You asked for {count} proofs within 15 minutes. Nothing was changed.':
    '15 dakika içinde {count} kanıt istediniz. Hiçbir şey değişmedi.',
  'You can register again at any time and start anew. Take an export first if you want one: /privacy.':
    'İstediğiniz zaman yeniden kaydolup baştan başlayabilirsiniz. İsterseniz önce dışa aktarın: /privacy.',
  'You did not ask for this? /delegate in the server ends it.':
    'Bunu istemediniz mi? Sunucuda /delegate bitirir.',
  'You did not prove that you control {validator}.':
    '{validator} doğrulayıcısını denetlediğinizi kanıtlamadınız.',
  'You get a direct message when it is done.': 'Bitince doğrudan mesaj alırsınız.',
  'You get no more alerts about it, it leaves /my-stats, and your roles are looked at again.':
    'Onun uyarılarını artık almazsınız, /my-stats’tan çıkar ve rollerinize yeniden bakılır.',
  'You have no validators to mute.': 'Sessize alınacak doğrulayıcınız yok.',
  'You have not proven {withdrawer}. Nothing was changed.':
    '{withdrawer} adresini kanıtlamadınız. Hiçbir şey değişmedi.',
  'You hear of it again only if it gets worse, or comes back once it was over; and when it is over.':
    'Yalnızca kötüleşirse, bittikten sonra yine gelirse ve bittiğinde yeniden duyarsınız.',
  'You let nobody see your validators, and nobody lets you see theirs.':
    'Doğrulayıcılarınızı kimseye göstermiyorsunuz, kimse de size kendininkini göstermiyor.',
  'You lose the operator role, cannot use operator commands, and are not alerted about validators. Nothing of yours on chain is touched by this. Talk to a moderator of the server: they can approve you again.':
    'Operatör rolünü kaybedersiniz, operatör komutlarını kullanamazsınız ve doğrulayıcılar hakkında uyarılmazsınız. Zincirde size ait hiçbir şeye dokunulmaz. Sunucunun bir moderatörüyle konuşun: sizi yeniden onaylayabilir.',
  'You may look at a validator of somebody else': 'Başkasının doğrulayıcısına bakabilirsiniz',
  'You no longer look at a validator of somebody else': 'Artık başkasının doğrulayıcısına bakmıyorsunuz',
  'You proved the address that is its withdrawer on chain.':
    'Zincirde onun withdrawer’ı olan adresi kanıtladınız.',
  'You proved this very address.': 'Tam bu adresi kanıtladınız.',
  'You see {validator}, by <@{person}>': '{validator} doğrulayıcısını görüyorsunuz, izin veren <@{person}>',
  'Your alerts': 'Uyarılarınız',
  'Your alerts, newest first': 'Uyarılarınız, en yeni önce',
  'Your calendar': 'Takviminiz',
  'Your day in alerts': 'Uyarılarla gününüz',
  'Your digest is ready': 'Özetiniz hazır',
  'Your direct messages are closed and no thread could be opened, so you are named here.':
    'Doğrudan mesajlarınız kapalı ve konu açılamadı, bu yüzden burada anıldınız.',
  'Your direct messages are closed and no thread could be opened: you are named in {channel}.':
    'Doğrudan mesajlarınız kapalı ve konu açılamadı: {channel} içinde anıldınız.',
  'Your direct messages are closed to Sparta since {time}. Allow direct messages from members of this server; until then you are told in a thread or by a mention.':
    'Doğrudan mesajlarınız {time} tarihinden beri Sparta’ya kapalı. Bu sunucunun üyelerinden doğrudan mesaja izin verin; o zamana dek konuda ya da anarak bildirilir.',
  'Your direct messages are closed, and Sparta can write nowhere else.':
    'Doğrudan mesajlarınız kapalı ve Sparta başka yere yazamıyor.',
  'Your direct messages are closed, so it could not be sent to you. /alerts with the action history shows it to you alone.':
    'Doğrudan mesajlarınız kapalı, size gönderilemedi. /alerts history eylemiyle yalnızca size gösterir.',
  'Your direct messages are closed, so it could not be sent to you. /alerts with the action history shows you alone what is in it.':
    'Doğrudan mesajlarınız kapalı, size gönderilemedi. /alerts history eylemiyle içindekini yalnızca size gösterir.',
  'Your direct messages are closed, so it could not be sent to you. /duties shows it to you alone.':
    'Doğrudan mesajlarınız kapalı, size gönderilemedi. /duties yalnızca size gösterir.',
  'Your direct messages are closed, so it stands in your private thread {channel}.':
    'Doğrudan mesajlarınız kapalı, bu yüzden özel konunuz {channel} içinde.',
  'Your direct messages are closed, so the rest is in /my-stats.':
    'Doğrudan mesajlarınız kapalı, gerisi /my-stats’ta.',
  'Your node’s public IPv4 or IPv6 address, to be dialled':
    'Aranacak düğümünüzün genel IPv4 ya da IPv6 adresi',
  'Your phrase': 'Parolanız',
  'Your phrase: {phrase}. Sparta never sends a link to sign, and never asks for a key.':
    'Parolanız: {phrase}. Sparta asla imza bağlantısı göndermez, asla anahtar istemez.',
  'Your registration is rejected.': 'Kaydınız reddedildi.',
  'Your registration is suspended.': 'Kaydınız askıya alındı.',
  'Your registration is {status}.': 'Kaydınızın durumu: {status}.',
  'Your registration waits for a moderator.': 'Kaydınız bir moderatörü bekliyor.',
  'Your registration was not accepted': 'Kaydınız kabul edilmedi',
  'Your settings were changed elsewhere meanwhile.': 'Ayarlarınız bu arada başka yerde değişti.',
  'Your validator is in line to be staked': 'Doğrulayıcınız stake edilmek için sırada',
  'Your validator is in the entry queue': 'Doğrulayıcınız giriş kuyruğunda',
  'Your validator was not staked': 'Doğrulayıcınız stake edilmedi',
  'Your validators: status, stake, queue, duties': 'Doğrulayıcılarınız: durum, stake, kuyruk, görevler',
  'Your validators: {count}': 'Doğrulayıcılarınız: {count}',
  'Your validators: {count}; page {page} of {pages}': 'Doğrulayıcılarınız: {count}; sayfa {page}/{pages}',
  'Your week in alerts': 'Uyarılarla haftanız',
  '`{option}` {description}': '`{option}` {description}',
  '`{option}` {description} (optional)': '`{option}` {description} (isteğe bağlı)',
  'a checkpoint with incorrect attestations': 'hatalı tasdikli bir checkpoint',
  'a checkpoint with too few attestations': 'çok az tasdikli bir checkpoint',
  'a former member': 'eski bir üye',
  'a notice, which you did not ask for': 'istemediğiniz bir not',
  'a proposer: nobody’s duty could be met in that slot': 'bir öneren: o slot’ta kimse görevini yapamazdı',
  'a role of yours that is due to go': 'gitmek üzere olan bir rolünüz',
  'addresses you proved, and validators you may see':
    'kanıtladığınız adresler ve görebildiğiniz doğrulayıcılar',
  'affected: {affected}, observed: {observed}': 'etkilenen: {affected}, gözlenen: {observed}',
  'after {minutes} min <@{person}> is told': '{minutes} dk sonra <@{person}> kişisine bildirilir',
  'an invalid block proposal': 'geçersiz bir blok önerisi',
  approved: 'onaylı',
  'approved by a moderator': 'bir moderatör onayladı',
  'as of {time}': '{time} itibarıyla',
  'at least {met} of {total} duties met': '{total} görevden en az {met} tanesi yapıldı',
  'at least {percent} % in epoch {epoch}, by what was published on L1':
    'L1’de yayımlanana göre {epoch} döneminde en az %{percent}',
  'at least {percent} %; epochs known {known} of {epochs}':
    'en az %{percent}; bilinen dönem {known}/{epochs}',
  'attestations missed in a row, up to the last: {count}': 'sonuncuya dek art arda kaçırılan tasdik: {count}',
  'attested {attested}, proposed {proposed} in slots {from}–{to}':
    '{from}–{to} slot’larında tasdik {attested}, öneri {proposed}',
  'attesters: {count}': 'attester: {count}',
  'attesting to what follows an invalid checkpoint': 'geçersiz bir checkpoint’in ardından geleni tasdik etme',
  'being on the committee of a valid epoch that was pruned': 'budanan geçerli bir dönemin komitesinde olma',
  'below your level': 'düzeyinizin altında',
  'by one small slash: {one}; by two: {two}; least headroom: {least}':
    'bir küçük slash ile: {one}; iki ile: {two}; en küçük pay: {least}',
  'by the {percent} % rule out of reach in this epoch': '%{percent} kuralına göre bu dönemde ulaşılamaz',
  'by the {percent} % rule reached (committee epoch {epochInRow} of {epochs} in a row, no longer after {dutiesToLeave} more met)':
    '%{percent} kuralına göre ulaşıldı (art arda {epochs} komite döneminin {epochInRow}. dönemi, {dutiesToLeave} görev daha yapılırsa artık değil)',
  'by the {percent} % rule reached (no longer after {dutiesToLeave} more met)':
    '%{percent} kuralına göre ulaşıldı ({dutiesToLeave} görev daha yapılırsa artık değil)',
  'by the {percent} % rule reached (which of {epochs} committee epochs in a row this is, is not known)':
    '%{percent} kuralına göre ulaşıldı (art arda {epochs} komite döneminin kaçıncısı olduğu bilinmiyor)',
  'by the {percent} % rule reached after {missesAway} more missed':
    '%{percent} kuralına göre {missesAway} kaçırma daha olursa ulaşılır',
  'by the {percent} % rule reached for this epoch': '%{percent} kuralına göre bu dönem için ulaşıldı',
  'by the {percent} % rule reached for this epoch (committee epoch {epochInRow} of {epochs} in a row)':
    '%{percent} kuralına göre bu dönem için ulaşıldı (art arda {epochs} komite döneminin {epochInRow}. dönemi)',
  'can be drawn; not on it this epoch, as is usual': 'çekilebilir; bu dönem içinde değil, olağan',
  'cannot be drawn: only those who validate are': 'çekilemez: yalnızca doğrulayanlar çekilir',
  'chain read {time}': 'zincir okunma {time}',
  'checkpoint {checkpoint}, its age is unknown': 'checkpoint {checkpoint}, yaşı bilinmiyor',
  'checkpoint {checkpoint}, {time}': 'checkpoint {checkpoint}, {time}',
  'command:add-validator': 'doğrulayıcı-ekle',
  'command:alerts': 'uyarılar',
  'command:chain-info': 'zincir-bilgisi',
  'command:delegate': 'temsilci',
  'command:duties': 'görevler',
  'command:help': 'yardım',
  'command:is-ready': 'hazır-mı',
  'command:mod-add-validator': 'mod-doğrulayıcı-ekle',
  'command:mod-approve-operator': 'mod-operatör-onayla',
  'command:mod-audit': 'mod-denetim',
  'command:mod-held-alerts': 'mod-bekleyen-uyarılar',
  'command:mod-list-operators': 'mod-operatör-listesi',
  'command:mod-reject-operator': 'mod-operatör-reddet',
  'command:mod-suspend-operator': 'mod-operatör-askıya-al',
  'command:mod-sync-roles': 'mod-rolleri-eşitle',
  'command:mod-validator-stats': 'mod-doğrulayıcı-verisi',
  'command:my-stats': 'verilerim',
  'command:network': 'ağ',
  'command:privacy': 'gizlilik',
  'command:register': 'kaydol',
  'command:unlink': 'bağı-kaldır',
  'could not reach you': 'size ulaşılamadı',
  critical: 'kritik',
  delete: 'sil',
  ejected: 'çıkarıldı',
  'ejected: it can never validate again': 'çıkarıldı: bir daha doğrulayamaz',
  emergency: 'acil',
  empty: 'boş',
  'ends {time}': '{time} biter',
  'epoch {epoch}, slot {slot}, chain read {time}': 'dönem {epoch}, slot {slot}, zincir okunma {time}',
  'epoch {epoch}, slot {slot}, chain read {when}': 'dönem {epoch}, slot {slot}, zincir okunma {when}',
  'epoch {epoch}; L1 block {block}, read {time}': 'dönem {epoch}; L1 bloğu {block}, okunma {time}',
  'every day': 'her gün',
  'every week': 'her hafta',
  everybody: 'herkes',
  exiting: 'çıkıyor',
  'exiting, withdrawable at a time not known': 'çıkıyor, çekilebileceği zaman bilinmiyor',
  'exiting, withdrawable {time}': 'çıkıyor, çekilebilir {time}',
  export: 'dışa aktar',
  'for good, without your name once deleted': 'sürekli, silindikten sonra adınız olmadan',
  'has no duties': 'görevi yok',
  history: 'geçmiş',
  'how you can be told': 'size nasıl bildirilebileceği',
  'how you want to be told, and how you can be':
    'nasıl bildirilmesini istediğiniz ve nasıl bildirilebileceği',
  inactivity: 'etkinsizlik',
  'it never happened: the chain was reorganised': 'hiç olmadı: zincir yeniden düzenlendi',
  'it was to follow the latest rollup, and an upgrade came before its turn.':
    'en son rollup’ı izleyecekti ve sırası gelmeden yükseltme oldu.',
  'its deposit failed, and the stake went back to the withdrawer':
    'yatırması başarısız oldu ve stake withdrawer’a döndü',
  'its deposit waits on an older rollup ({rollup})': 'yatırması eski bir rollup’ta bekliyor ({rollup})',
  'its position is not known': 'sırası bilinmiyor',
  'its position is unknown': 'sırası bilinmiyor',
  'its stake is on an older rollup ({rollup}), which it does not leave by itself':
    'stake’i kendiliğinden ayrılmadığı eski bir rollup’ta ({rollup})',
  'joined {joined}, left {left}, slashes {slashed}': 'katılan {joined}, ayrılan {left}, slash {slashed}',
  'least headroom: {least}': 'en küçük pay: {least}',
  'leaving by its own key: it can never validate again': 'kendi anahtarıyla ayrılıyor: bir daha doğrulayamaz',
  maintenance: 'bakım',
  'mentioned in {channel}': '{channel} içinde anıldı',
  'met: {met}, missed: {missed}, unknown: {unknown}':
    'yapılan: {met}, kaçırılan: {missed}, bilinmeyen: {unknown}',
  'moved with the rollup upgrade; not read on the new rollup yet':
    'rollup yükseltmesiyle taşındı; yeni rollup’ta henüz okunmadı',
  muted: 'sessize alındı',
  no: 'hayır',
  'no duty in slots {from}–{to}, so there is nothing to judge by':
    '{from}–{to} slot’larında görev yok, yargılanacak bir şey yok',
  'no epoch has ended yet': 'henüz hiçbir dönem bitmedi',
  'no longer here, and why is not known': 'artık burada değil, nedeni bilinmiyor',
  'no node has reported on it': 'hiçbir düğüm onu bildirmedi',
  nobody: 'hiç kimse',
  'nobody else is told': 'başkasına bildirilmez',
  none: 'yok',
  'none was told in the last day': 'son bir günde bildirilen yok',
  'not a whole number': 'tam sayı değil',
  'not an address': 'adres değil',
  'not hex': 'onaltılık değil',
  'not in it': 'içinde değil',
  'not in it: it has left the set': 'içinde değil: kümeden ayrıldı',
  'not known': 'bilinmiyor',
  'not on the canonical rollup': 'kanonik rollup’ta değil',
  'not on the committee now': 'şimdi komitede değil',
  'not read yet': 'henüz okunmadı',
  'not shown by the contract; it takes {quorum}': 'sözleşme göstermiyor; {quorum} gerekir',
  'not staked': 'stake edilmemiş',
  'not staked on this rollup': 'bu rollup’ta stake edilmemiş',
  'not told: {why}': 'bildirilmedi: {why}',
  'not tried': 'denenmedi',
  'not tried: addresses you had tried within a minute: {count}':
    'denenmedi: bir dakika içinde denettiğiniz adres: {count}',
  'notes that keep a thing from being done twice': 'bir şeyin iki kez yapılmasını önleyen notlar',
  'nothing due': 'bekleyen yok',
  notice: 'not',
  'of an unknown version': 'sürümü bilinmiyor',
  'on it now: the node must be online': 'şimdi içinde: düğüm çevrimiçi olmalı',
  'on its way': 'yolda',
  'one day': 'bir gün',
  'our data: it is old or could not be read': 'bizim verimiz: eski ya da okunamadı',
  'over before it was told': 'bildirilmeden bitti',
  'paused, round {round}': 'duraklatıldı, tur {round}',
  pending: 'beklemede',
  'position {position}': 'sıra {position}',
  'position {position} of {length}; the queue does not move now':
    'sıra {position}/{length}; kuyruk şimdi ilerlemiyor',
  'position {position} of {length}; to go: about {epochs} epochs ({minutes} min)':
    'sıra {position}/{length}; kalan yaklaşık {epochs} dönem ({minutes} dk)',
  'position {position} on an older rollup': 'eski bir rollup’ta sıra {position}',
  'position {position}, to go: about {epochs} epochs ({minutes} min)':
    'sıra {position}, kalan yaklaşık {epochs} dönem ({minutes} dk)',
  'position {position}; the queue does not move now': 'sıra {position}; kuyruk şimdi ilerlemiyor',
  'proposals missed in a row, up to the last: {count}': 'sonuncuya dek art arda kaçırılan öneri: {count}',
  'publisher unknown: no proposal of it was seen on L1 yet':
    'publisher bilinmiyor: L1’de henüz bir önerisi görülmedi',
  'publisher {address} with {amount} ether': 'publisher {address}, {amount} ether',
  'publisher {address} with {amount} ether {time}': 'publisher {address}, {amount} ether {time}',
  'publisher {address}, balance unknown': 'publisher {address}, bakiyesi bilinmiyor',
  queued: 'kuyrukta',
  'quiet hours': 'sessiz saatler',
  'readings of validators you added first': 'ilk sizin eklediğiniz doğrulayıcıların okumaları',
  'registered, and control is proven': 'kayıtlı, denetim kanıtlandı',
  'registered, but no validator is linked to you': 'kayıtlı, ama size bağlı doğrulayıcı yok',
  rejected: 'reddedildi',
  'round {round}, quorum {quorum} of {size}': 'tur {round}, yeter sayı {quorum}/{size}',
  settings: 'ayarlar',
  'settings where nothing is chosen': 'seçilmezse ayarlar',
  'several validators': 'birkaç doğrulayıcı',
  show: 'göster',
  'show where nothing is chosen': 'seçilmezse göster',
  'slashed to the end: this address can never validate again':
    'sonuna dek slash edildi: bu adres bir daha doğrulayamaz',
  'slot {slot} ({at})': 'slot {slot} ({at})',
  'stake {stake}, {headroom} above ejection': 'stake {stake}, çıkarmanın {headroom} üstünde',
  'stake {stake}, {headroom} above ejection; small slashes that eject it: {count}':
    'stake {stake}, çıkarmanın {headroom} üstünde; onu çıkaran küçük slash sayısı: {count}',
  'stake {stake}; the rest is read within a minute': 'stake {stake}; gerisi bir dakika içinde okunur',
  suspended: 'askıda',
  test: 'deneme',
  'texts you were asked to sign': 'imzalamanız istenen metinler',
  'that one of these addresses is watched for you': 'bu adreslerden birinin sizin için izlendiği',
  'that your roles are left alone for a while': 'rollerinize bir süre dokunulmadığı',
  'the calendar of your duties': 'görevlerinizin takvimi',
  'the canonical rollup': 'kanonik rollup',
  'the chain has not been read yet': 'zincir henüz okunmadı',
  'the chain was last read {time}': 'zincir son okunma {time}',
  'the committee could not be read': 'komite okunamadı',
  'the deposit is made': 'yatırma yapıldı',
  'the host answers, but nothing listens on TCP {port}': 'sunucu yanıt veriyor, ama TCP {port} dinlenmiyor',
  'the network: many validators at once, not you': 'ağ: aynı anda birçok doğrulayıcı, siz değil',
  'the node lags; slots since the last one it judged: {behind}':
    'düğüm geride; yargıladığı son slottan beri slot: {behind}',
  'the node says nothing newer than slot {slot}': 'düğüm {slot}. slottan yeni bir şey söylemiyor',
  'the same, in the list of everybody': 'aynısı, herkesin listesinde',
  'the same, in the order it was told': 'aynısı, bildirildiği sırayla',
  'the withdrawer': 'withdrawer',
  'the withdrawer {address}': 'withdrawer {address}',
  'there is an alert for you': 'sizin için bir uyarı var',
  'this address was a validator before, and can never be registered again.':
    'bu adres daha önce doğrulayıcıydı ve bir daha kaydedilemez.',
  'this rollup has no slasher': 'bu rollup’ın slasher’ı yok',
  'this validator alone': 'yalnızca bu doğrulayıcı',
  'this validator was last read {time}': 'bu doğrulayıcı son okunma {time}',
  'through it': 'içinden geçti',
  'told by direct message': 'doğrudan mesajla bildirildi',
  'told in the last day: {told}; none is open now': 'son bir günde bildirilen: {told}; şimdi açık olan yok',
  'told in the last day: {told}; open now: {titles}':
    'son bir günde bildirilen: {told}; şimdi açık: {titles}',
  'told in {thread}': '{thread} içinde bildirildi',
  'told shortly before': 'az önce bildirildi',
  'two attestations for one slot': 'bir slot için iki tasdik',
  'two proposals for one slot': 'bir slot için iki öneri',
  unknown: 'bilinmiyor',
  'unknown for epoch {epoch}': '{epoch} dönemi için bilinmiyor',
  'unknown: no node has answered': 'bilinmiyor: hiçbir düğüm yanıt vermedi',
  'unknown: the chain has not been read': 'bilinmiyor: zincir okunmadı',
  'unknown: the whole set could not be read': 'bilinmiyor: kümenin tamamı okunamadı',
  'until it is told': 'bildirilene dek',
  'until you delete it': 'siz silene dek',
  'until you unlink it': 'siz bağı kaldırana dek',
  validating: 'doğruluyor',
  'validators Sparta was asked to add on chain': 'Sparta’dan zincire eklemesi istenen doğrulayıcılar',
  'version {version}': 'sürüm {version}',
  'version {version}, block {block}, proven {proven}': 'sürüm {version}, blok {block}, kanıtlanan {proven}',
  'version {version}, slots behind the chain: {lag}': 'sürüm {version}, zincirin gerisindeki slot: {lag}',
  'version {version}, up to date': 'sürüm {version}, güncel',
  'version {version}; how fresh it is, is unknown': 'sürüm {version}; ne kadar güncel bilinmiyor',
  'version {version}; it follows another rollup, so nothing it says counts here':
    'sürüm {version}; başka bir rollup izliyor, bu yüzden dediği hiçbir şey burada sayılmaz',
  waits: 'bekliyor',
  'waits, {time}: {why}': 'bekliyor, {time}: {why}',
  warning: 'uyarı',
  'what waits to be told to you': 'size bildirilmeyi bekleyen',
  'what was done, by whom and to whom': 'kimin kime ne yaptığı',
  'what you were told, and whether it arrived': 'size bildirilenler ve ulaşıp ulaşmadığı',
  'when it can be withdrawn is unknown': 'ne zaman çekilebileceği bilinmiyor',
  'which calendar is yours': 'hangi takvimin sizin olduğu',
  'while anybody has them watched': 'izleyen oldukça',
  'whom you let see your validators': 'doğrulayıcılarınızı kimlere gösterdiğiniz',
  'withdrawable {time}': 'çekilebilir {time}',
  'withdrawn: this address can never validate again': 'çekildi: bu adres bir daha doğrulayamaz',
  'withholding data of an epoch': 'bir dönemin verisini alıkoyma',
  yes: 'evet',
  'you know of it': 'biliyorsunuz',
  'you were no operator at the time': 'o sırada operatör değildiniz',
  'your display name, so that moderators find you by it': 'moderatörlerin sizi bulması için görünen adınız',
  'your place in the list of operators': 'operatör listesindeki yeriniz',
  'your provider: others of its validators have it too': 'sağlayıcınız: onun başka doğrulayıcılarında da var',
  'your registration and what moderators decided': 'kaydınız ve moderatörlerin kararları',
  'your registration is pending': 'kaydınız beklemede',
  'your registration is rejected': 'kaydınız reddedildi',
  'your registration is suspended': 'kaydınız askıya alındı',
  '{active} active attesters, {queued} in the entry queue, epoch {epoch}':
    '{active} etkin attester, giriş kuyruğunda {queued}, dönem {epoch}',
  '{address} holds {ether} ether again.': '{address} hesabında yeniden {ether} ether var.',
  '{address} holds {ether} ether, enough for {byEther} additions, and {tokens} staking tokens, enough for {byTokens}.':
    '{address} {ether} ether tutuyor, {byEther} eklemeye yeter; {tokens} stake token’ı tutuyor, {byTokens} eklemeye yeter.',
  '{address} holds {ether} ether, enough for {byEther} additions, and {tokens} staking tokens; the staking asset handler gives it more.':
    '{address} hesabında {ether} ether var, {byEther} ekleme için yeter, ayrıca {tokens} stake token’ı; staking asset handler ona daha fazlasını verir.',
  '{address} is not proven to be yours.': '{address} adresinin sizin olduğu kanıtlı değil.',
  '{address} is now linked to you.': '{address} artık size bağlı.',
  '{address} is proven to be yours.': '{address} adresinin sizin olduğu kanıtlandı.',
  '{address} pays on L1 for proposals of watched validators ({count}) and holds {ether} ether. For the last one seen, in slot {slot}, it had to hold {reserved}.':
    '{address}, izlenen validatörlerin ({count}) önerilerini L1’de öder ve {ether} ether tutar. Görülen son öneri için, {slot} slotunda, {reserved} tutması gerekiyordu.',
  '{amount} tokens': '{amount} token',
  '{attester} asked to leave, with the attester’s own key. It was not slashed. It is no longer a validator; {stake} wait for the withdrawer to name a recipient.':
    '{attester} attester’ın kendi anahtarıyla ayrılmak istedi. Slash edilmedi. Artık doğrulayıcı değil; {stake} withdrawer’ın bir alıcı adlandırmasını bekliyor.',
  '{attester} did not join: the rollup refused its deposit when it left the queue, and gave the stake back to {withdrawer}.':
    '{attester} katılmadı: kuyruktan çıkınca rollup yatırmasını reddetti ve stake’i {withdrawer} adresine geri verdi.',
  '{attester} did not join: {why} The stake went back to {withdrawer}.':
    '{attester} katılmadı: {why} Stake {withdrawer} adresine döndü.',
  '{attester} follows the latest rollup and is now validating on {rollup}. Nothing was lost.':
    '{attester} en son rollup’ı izliyor ve şimdi {rollup} üzerinde doğruluyor. Hiçbir şey kaybolmadı.',
  '{attester} had a place on rollup {rollup} and has none any more. Sparta did not see why: no slash, exit or upgrade that explains it was found.':
    '{attester} adresinin {rollup} rollup’ında yeri vardı, artık yok. Sparta nedenini görmedi: bunu açıklayan slash, çıkış ya da yükseltme bulunamadı.',
  '{attester} has no stake on this rollup.': '{attester} adresinin bu rollup’ta stake’i yok.',
  '{attester} has {stake} left, {headroom} above the ejection threshold; the smallest slash takes {small}. An ejected validator can never be registered again under its address.':
    '{attester} adresinde {stake} kaldı, çıkarma eşiğinin {headroom} üstünde; en küçük slash {small} alır. Çıkarılan doğrulayıcı adresiyle bir daha kaydedilemez.',
  '{attester} is a validator already.': '{attester} zaten doğrulayıcı.',
  '{attester} is already watched (proven as {role}).': '{attester} zaten izleniyor ({role} olarak kanıtlı).',
  '{attester} is being added for another operator already.':
    '{attester} başka bir operatör için zaten ekleniyor.',
  '{attester} is being added for you already.': '{attester} sizin için zaten ekleniyor.',
  '{attester} is in the active set with a stake of {stake}. It can be drawn for a committee some epochs from now.':
    '{attester} {stake} stake ile etkin kümede. Birkaç dönem sonra bir komiteye çekilebilir.',
  '{attester} is leaving the rollup: its stake is not withdrawn yet.':
    '{attester} rollup’tan ayrılıyor: stake’i henüz çekilmedi.',
  '{attester} is no longer a validator. What ended it was not seen: it may have been a slash, or an exit. {stake} remain.':
    '{attester} artık doğrulayıcı değil. Neyin bitirdiği görülmedi: slash ya da çıkış olabilir. {stake} kaldı.',
  '{attester} is not leaving the rollup.': '{attester} rollup’tan ayrılmıyor.',
  '{attester} is not linked to you': '{attester} size bağlı değil',
  '{attester} is pinned to rollup {rollup}, which is no longer the canonical one. It did not move with the upgrade; its stake of {stake} stays there and can still be slashed there.':
    '{attester} artık kanonik olmayan {rollup} rollup’ına sabit. Yükseltmeyle taşınmadı; {stake} stake’i orada kalır ve orada yine slash edilebilir.',
  '{attester} is registered already, so the rollup refused another deposit for it and gave the stake back to {withdrawer}. The validator itself is as it was.':
    '{attester} zaten kayıtlı, bu yüzden rollup başka bir yatırmayı reddetti ve stake’i {withdrawer} adresine geri verdi. Doğrulayıcının kendisi olduğu gibi.',
  '{attester} lost {amount} of its stake.': '{attester} stake’inin {amount} kadarını kaybetti.',
  '{attester} still waits in the entry queue. {why} {place}':
    '{attester} hâlâ giriş kuyruğunda bekliyor. {why} {place}',
  '{attester} waits in the entry queue already, in place {position}.':
    '{attester} zaten giriş kuyruğunda bekliyor, sıra {position}.',
  '{attester} waits in the entry queue already.': '{attester} zaten giriş kuyruğunda bekliyor.',
  '{attester} waits in the entry queue of the older rollup {rollup}.':
    '{attester} eski rollup {rollup} giriş kuyruğunda bekliyor.',
  '{attester} waits in the entry queue with this BLS key: each key can stake once only.':
    '{attester} bu BLS anahtarıyla giriş kuyruğunda bekliyor: her anahtar yalnızca bir kez stake edilebilir.',
  '{attester} waits in the entry queue. {place}': '{attester} giriş kuyruğunda bekliyor. {place}',
  '{attester} waits in the queue of an older rollup and is pinned to it: it joins there, and not the canonical one.':
    '{attester} eski bir rollup’ın kuyruğunda bekliyor ve ona sabit: orada katılır, kanonik olanda değil.',
  '{attester} was ejected, and nobody said yet who receives its stake.':
    '{attester} çıkarıldı ve stake’ini kimin alacağı henüz söylenmedi.',
  '{attester} was slashed below the ejection threshold and is no longer a validator; this address can never be registered again. {stake} remain, and can still be slashed until they are withdrawable.':
    '{attester} çıkarma eşiğinin altına slash edildi ve artık doğrulayıcı değil; bu adres bir daha kaydedilemez. {stake} kaldı ve çekilebilir olana dek slash edilebilir.',
  '{attester} was to move with the latest rollup, but its deposit still waits in the queue of the older one. It fails there when its turn comes, and the stake goes back to {withdrawer}.':
    '{attester} en son rollup ile taşınacaktı, ama yatırması hâlâ eskisinin kuyruğunda. Sırası gelince orada başarısız olur ve stake {withdrawer} adresine döner.',
  '{attester}: not read yet; try again in a minute':
    '{attester}: henüz okunmadı; bir dakika sonra yeniden deneyin',
  '{attester}: {found}': '{attester}: {found}',
  '{before} {after}': '{before} {after}',
  '{caller} may not mint the staking token.': '{caller} stake token’ını basamaz.',
  '{command}: {summary}': '{command}: {summary}',
  '{count} ({change} since epoch {epoch})': '{count} ({epoch} döneminden beri {change})',
  '{count} days': '{count} gün',
  '{count} hours': '{count} saat',
  '{count} minutes': '{count} dakika',
  '{count} of them, {percent} % of the stake': 'bunlardan {count}, stake’in %{percent}’i',
  '{count} seconds': '{count} saniye',
  '{count} waiting, {flush} let in an epoch; the last joins in about {minutes} min':
    '{count} bekliyor, dönem başına {flush} alınır; sonuncusu yaklaşık {minutes} dk sonra katılır',
  '{count} waiting; it does not move now': '{count} bekliyor; şimdi ilerlemiyor',
  '{count} {status}': '{count} {status}',
  '{days} d {hours} h': '{days} g {hours} sa',
  '{drifted} of {operators} operators would gain or lose a role at once. That is unusual, so nothing was changed.':
    '{operators} operatörden {drifted} tanesi aynı anda rol kazanacak ya da yitirecekti. Bu olağan değil, hiçbir şey değişmedi.',
  '{field} is a number that JSON cannot carry exactly: write it in quotes, as decimal or 0x-hex.':
    '{field} JSON’un tam taşıyamadığı bir sayı: tırnak içinde ondalık ya da 0x onaltılık yazın.',
  '{field} is missing from the keystore.': 'Keystore’da {field} eksik.',
  '{field} is no Ethereum address: write 0x and 40 hex digits.':
    '{field} Ethereum adresi değil: 0x ve 40 onaltılık basamak yazın.',
  '{field} is no number: write it in quotes, as decimal or 0x-hex.':
    '{field} sayı değil: tırnak içinde ondalık ya da 0x onaltılık yazın.',
  '{field} is no point of the curve bn254, which Aztec uses: the key may be of another curve.':
    '{field} Aztec’in kullandığı bn254 eğrisinin noktası değil: anahtar başka bir eğriden olabilir.',
  '{field} is not an object with {coordinates}.': '{field} {coordinates} içeren bir nesne değil.',
  '{field} is too large for the curve bn254, which Aztec uses.':
    '{field} Aztec’in kullandığı bn254 eğrisi için çok büyük.',
  '{field}: {problem}': '{field}: {problem}',
  '{first} {second}': '{first} {second}',
  '{first} {second} {third}': '{first} {second} {third}',
  '{first} {second} {third} And {count} more.': '{first} {second} {third} Ve {count} tane daha.',
  '{from} to {until}, {zone}': '{from}–{until}, {zone}',
  '{holder} holds {balance} tokens and needs {needed}.':
    '{holder} {balance} token tutuyor ve {needed} gerekir.',
  '{holds} {lasts}': '{holds} {lasts}',
  '{host} took none of the last {count} deliveries, each tried for over an hour.':
    '{host} son {count} iletimin hiçbirini almadı; her biri bir saatten uzun denendi.',
  '{hours} h {minutes} min': '{hours} sa {minutes} dk',
  '{join}, ejected below {eject}': '{join}, {eject} altında çıkarılır',
  '{kept} of {total}': '{kept}/{total}',
  '{kept} of {total} ({percent} %)': '{kept}/{total} (%{percent})',
  '{least} to {most}': '{least}–{most}',
  '{lines}.': '{lines}.',
  '{lines}. Watched validators that one more small slash ejects: {near}.':
    '{lines}. Bir küçük slash’in daha çıkaracağı izlenen doğrulayıcı: {near}.',
  '{list}': '{list}',
  '{loss} It no longer has a stake on this rollup: it was withdrawn, slashed to the end, or moved with an upgrade.':
    '{loss} Bu rollup’ta artık stake’i yok: çekildi, sonuna dek slash edildi ya da yükseltmeyle taşındı.',
  '{loss} What remains could not be read.': '{loss} Ne kaldığı okunamadı.',
  '{loss} {stake} remain of the exit, which can be slashed until it is withdrawable. {until}':
    '{loss} Çıkıştan {stake} kaldı; çekilebilir olana dek slash edilebilir. {until}',
  '{loss} {stake} remain, {headroom} above the ejection threshold: it is still a validator. {remaining}':
    '{loss} {stake} kaldı, çıkarma eşiğinin {headroom} üstünde: hâlâ doğrulayıcı. {remaining}',
  '{loss} {stake} remain. It is no longer a validator, and this address can never be registered again. What remains can still be slashed until it is withdrawable. {until}':
    '{loss} {stake} kaldı. Artık doğrulayıcı değil ve bu adres bir daha kaydedilemez. Kalan, çekilebilir olana dek yine slash edilebilir. {until}',
  '{message} {accusation}': '{message} {accusation}',
  '{met} of {total} duties met': '{total} görevden {met} tanesi yapıldı',
  '{minutes} min': '{minutes} dk',
  '{name} ({person}) is approved; the role follows within seconds.':
    '{name} ({person}) onaylandı; rol saniyeler içinde gelir.',
  '{name} ({person}) is rejected; any role of theirs goes within seconds.':
    '{name} ({person}) reddedildi; rolleri saniyeler içinde gider.',
  '{name} ({person}) is suspended; the role goes within seconds.':
    '{name} ({person}) askıya alındı; rol saniyeler içinde gider.',
  '{name} can be slashed at any moment': '{name} her an slash edilebilir',
  '{name} can be slashed {when}': '{name} {when} slash edilebilir',
  '{name} is exiting': '{name} çıkıyor',
  '{name} is in the entry queue': '{name} giriş kuyruğunda',
  '{name} is no longer on its rollup': '{name} artık rollup’ında değil',
  '{name} is validating': '{name} doğruluyor',
  '{name} is withdrawn': '{name} çekildi',
  '{name} leaves the set by its own key': '{name} kendi anahtarıyla kümeden ayrılıyor',
  '{name} left the set': '{name} kümeden ayrıldı',
  '{name} moved with the rollup upgrade': '{name} rollup yükseltmesiyle taşındı',
  '{name} stays on an older rollup': '{name} eski bir rollup’ta kalıyor',
  '{name} waits on an older rollup': '{name} eski bir rollup’ta bekliyor',
  '{name} was ejected by a slash': '{name} bir slash ile çıkarıldı',
  '{name} was slashed': '{name} slash edildi',
  '{name} was slashed and ejected': '{name} slash edildi ve çıkarıldı',
  '{name} was slashed to the end': '{name} sonuna dek slash edildi',
  '{name} was slashed while it exits': '{name} çıkarken slash edildi',
  '{name} will be slashed unless the vote is vetoed': 'Oylama veto edilmezse {name} slash edilecek',
  '{name}, epochs {epochs}: attested {attested}, attestations missed {missed}, proposed {proposed}, proposals missed {unproposed}, nothing due {idle}, unknown {unknown}.':
    '{name}, dönemler {epochs}: tasdik {attested}, kaçırılan tasdik {missed}, öneri {proposed}, kaçırılan öneri {unproposed}, görev yok {idle}, bilinmeyen {unknown}.',
  '{name}: now {after}': '{name}: şimdi {after}',
  '{name}: {before} → {after}': '{name}: {before} → {after}',
  '{operator} is no approved operator.': '{operator} onaylı bir operatör değil.',
  '{pending} pending, {proven} proven': '{pending} bekliyor, {proven} kanıtlandı',
  '{percent} % in epoch {epoch}': '{epoch} döneminde %{percent}',
  '{percent} %; epochs known {known} of {epochs}': '%{percent}; bilinen dönem {known}/{epochs}',
  '{person} gains {role}: {reason}': '{person} {role} kazanır: {reason}',
  '{person} goes from approved to suspended, loses {role}, and is alerted of nothing any more.':
    '{person} onaylıdan askıya alınmışa geçer, {role} rolünü kaybeder ve artık hiçbir uyarı almaz.',
  '{person} is no delegate of yours.': '{person} temsilciniz değil.',
  '{person} keeps {role} until {time}': '{person} {role} rolünü {time} tarihine dek tutar',
  '{person} loses {role}: {reason}': '{person} {role} yitirir: {reason}',
  '{place}. **{title}** ({level}){about}, {time}: {outcome}':
    '{place}. **{title}** ({level}){about}, {time}: {outcome}',
  '{place}. Leave {validator}': '{place}. Bırak {validator}',
  '{place}. Over: **{title}**{about}, {time}: {outcome}':
    '{place}. Bitti: **{title}**{about}, {time}: {outcome}',
  '{place}. Take back {validator}': '{place}. Geri al {validator}',
  '{place}. {outcome}': '{place}. {outcome}',
  '{role} goes {time}: what it stands for is no longer true of you.':
    '{role} {time} gider: temsil ettiği artık sizin için doğru değil.',
  '{rollup} is no rollup of this network.': '{rollup} bu ağın rollup’ı değil.',
  '{rollup} is not the latest rollup any more.': '{rollup} artık en son rollup değil.',
  '{rollup}, version {version}, is the canonical rollup now. {stand} {grace}':
    '{rollup}, sürüm {version}, artık kanonik rollup. {stand} {grace}',
  '{shown}': '{shown}',
  '{shown} and {count} more': '{shown} ve {count} tane daha',
  '{spender} may take {allowance} tokens and needs {needed}.':
    '{spender} {allowance} token alabilir ve {needed} gerekir.',
  '{stake} as of epoch {epoch}; accounts that may withdraw it: {accounts}, of which the largest {named} hold {percent} %':
    '{epoch} döneminde {stake}; çekebilecek hesap: {accounts}, en büyük {named} hesabın payı %{percent}',
  '{stake}, nothing above ejection: the next slash ejects it':
    '{stake}, çıkarmanın üstünde pay yok: sonraki slash çıkarır',
  '{stake}, {headroom} above ejection': '{stake}, çıkarmanın {headroom} üstünde',
  '{stake}, {headroom} above ejection; small slashes that eject it: {count}':
    '{stake}, çıkarmanın {headroom} üstünde; onu çıkaran küçük slash sayısı: {count}',
  '{stake}; the room above ejection is not read yet': '{stake}; çıkarmaya kalan pay henüz okunmadı',
  '{symbol} **{subject}:** {says}': '{symbol} **{subject}:** {says}',
  '{symbol} **{subject}:** {says} → {next}': '{symbol} **{subject}:** {says} → {next}',
  '{symbol} Epoch {epoch}, {when}: met {met} of {total} duties shown by L1, proposed {proposed} of {proposals}; unknown: {unknown}':
    '{symbol} Dönem {epoch}, {when}: L1’in gösterdiği {met}/{total} görev yapıldı, {proposed}/{proposals} öneri; bilinmeyen: {unknown}',
  '{symbol} Epoch {epoch}, {when}: met {met} of {total} duties, proposed {proposed} of {proposals}':
    '{symbol} Dönem {epoch}, {when}: {met}/{total} görev yapıldı, {proposed}/{proposals} öneri',
  '{symbol} attested {attested}, proposed {proposed} in slots {from}–{to}':
    '{symbol} {from}–{to} slot’larında tasdik {attested}, öneri {proposed}',
  '{symbol} {subject}': '{symbol} {subject}',
  '{time} is no time of day.': '{time} bir saat değil.',
  '{time} {actor} {action}': '{time} {actor} {action}',
  '{time} {actor} {action} {subject}': '{time} {actor} {action} {subject}',
  '{time} {actor} {action} {subject}: {detail}': '{time} {actor} {action} {subject}: {detail}',
  '{time} {actor} {action}: {detail}': '{time} {actor} {action}: {detail}',
  '{time}, L1 block {block}': '{time}, L1 bloğu {block}',
  '{titles}. {message}': '{titles}. {message}',
  '{title}; further validators at once: {more}': '{title}; aynı anda başka doğrulayıcı: {more}',
  '{validator} has {count} delegates of yours, which is the limit.':
    '{validator} için {count} temsilciniz var, sınır budur.',
  '{validator} is no longer linked to you. Nothing changed on chain.':
    '{validator} artık size bağlı değil. Zincirde hiçbir şey değişmedi.',
  '{validator} is not linked to you.': '{validator} size bağlı değil.',
  '{validator} is not linked to you. Nothing was changed.':
    '{validator} size bağlı değil. Hiçbir şey değişmedi.',
  '{validator} is on the committee of epoch {epoch}. Keep its node running.':
    '{validator} {epoch} döneminin komitesinde. Düğümünü çalışır tutun.',
  '{validator} missed its proposal': '{validator} önerisini kaçırdı',
  '{validator} missed so much in its committee epochs in a row that it can be voted to be slashed':
    '{validator} art arda komite dönemlerinde o kadar çok kaçırdı ki slash edilmesi oylanabilir',
  '{validator} missed {streak} duties in a row': '{validator} arka arkaya {streak} görev kaçırdı',
  '{validator} misses half of its duties or more':
    '{validator} görevlerinin yarısını ya da daha fazlasını kaçırıyor',
  '{validator} misses so much that it may be slashed': '{validator} slash edilebilecek kadar çok kaçırıyor',
  '{validator} until you end it': '{validator}, siz bitirene dek',
  '{validator}, ends {time}': '{validator}, {time} biter',
  '{validator}: one more committee epoch like this is slashable':
    '{validator}: böyle bir komite dönemi daha olursa slash edilebilir',
  '{votes} of {quorum}': '{votes}/{quorum}',
  '{why} In the entry queue: {length}; of them watched here: {watched}.':
    '{why} Giriş kuyruğunda: {length}; burada izlenen: {watched}.',
  '{withdrawer} must call `initiateWithdraw` on the rollup, then `finalizeWithdraw` once the delay is over. {until}':
    '{withdrawer} rollup’ta `initiateWithdraw`, süre dolunca `finalizeWithdraw` çağırmalı. {until}',
  '{withdrawer} must call `initiateWithdraw` on the rollup, then anybody `finalizeWithdraw`.':
    '{withdrawer} rollup’ta `initiateWithdraw`, sonra herhangi biri `finalizeWithdraw` çağırmalı.',
  '{withdrawer} must call initiateWithdraw on the rollup, then finalizeWithdraw once the delay is over, to get the rest. Find out what went wrong before you start another validator.':
    '{withdrawer} kalanı almak için rollup’ta initiateWithdraw, süre dolunca finalizeWithdraw çağırmalı. Başka bir doğrulayıcı başlatmadan önce neyin ters gittiğini bulun.',
  '…and earlier ones: {count}; /alerts shows all.': '…ve öncekiler: {count}; hepsini /alerts gösterir.',
  '…and others of yours on duty: {count}; /duties shows all.':
    '…ve görevli başka doğrulayıcınız: {count}; hepsini /duties gösterir.',
  '…and {count} more': '…ve {count} tane daha',
  '⚪ moved with the rollup upgrade': '⚪ rollup yükseltmesiyle taşındı',
  '⚪ no duty in slots {from}–{to}': '⚪ {from}–{to} slot’larında görev yok',
  '⚪ not staked on this rollup': '⚪ bu rollup’ta stake edilmemiş',
  '⚪ withdrawn': '⚪ çekildi',
  '✅ Epoch {epoch}: no miss was seen up to slot {slot}':
    '✅ Dönem {epoch}: {slot}. slota kadar hiçbir kaçırma görülmedi',
  '✅ {name}: met all of its duties, {total}; epochs: {epochs}; unknown: {unknown}':
    '✅ {name}: tüm görevlerini yaptı, {total}; dönem: {epochs}; bilinmeyen: {unknown}',
  '❌ Epoch {epoch}, {when}: missed {missed} of {total} duties up to slot {slot}':
    '❌ Dönem {epoch}, {when}: {slot}. slota kadar {total} görevden {missed} tanesini kaçırdı',
  '❌ {name}: missed {missed} of {total} duties; epochs: {epochs}; unknown: {unknown}':
    '❌ {name}: {total} görevden {missed} tanesini kaçırdı; dönem: {epochs}; bilinmeyen: {unknown}',
  '❔ Epoch {epoch}, {when}: met {met} of {total} duties, in the part of it that the node saw':
    '❔ Dönem {epoch}, {when}: düğümün gördüğü bölümde {met}/{total} görev yapıldı',
  '❔ Epoch {epoch}, {when}: on the committee; what it did is unknown':
    '❔ Dönem {epoch}, {when}: komitede; ne yaptığı bilinmiyor',
  '❔ duties unknown: no node has reported on it': '❔ görevler bilinmiyor: hiçbir düğüm bildirmedi',
  '❔ duties unknown: the node says nothing newer than slot {slot}':
    '❔ görevler bilinmiyor: düğüm {slot}. slottan yeni bir şey söylemiyor',
  '❔ no longer here, and why is not known': '❔ artık burada değil, nedeni bilinmiyor',
  '❔ {name}: on duty in epochs: {epochs}; what it did is unknown':
    '❔ {name}: görevli olduğu dönem: {epochs}; ne yaptığı bilinmiyor',
  '🔴 ejected by a slash': '🔴 bir slash ile çıkarıldı',
  '🔴 its deposit failed': '🔴 yatırması başarısız',
  '🔴 out of the set': '🔴 kümenin dışında',
  '🔴 slashed to the end': '🔴 sonuna dek slash edildi',
  '🕓 in the entry queue': '🕓 giriş kuyruğunda',
  '🟠 in the entry queue, which does not move': '🟠 ilerlemeyen giriş kuyruğunda',
  '🟠 staked on an older rollup': '🟠 eski bir rollup’ta stake edilmiş',
  '🟡 exiting': '🟡 çıkıyor',
  '🟡 leaving by its own key': '🟡 kendi anahtarıyla ayrılıyor',
  '🟢 validating': '🟢 doğruluyor',
} as const;
