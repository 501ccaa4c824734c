/** Russian, by the English template. */
export const ru = {
  '**Anybody can carry it out at any moment: a veto must come before.**':
    '**Любой может исполнить его в любой момент: вето должно успеть раньше.**',
  '**In the browser:** open the page and sign with your wallet.':
    '**В браузере:** откройте страницу и подпишите кошельком.',
  '**Offline:** run this where the key is, then paste what it prints.':
    '**Офлайн:** выполните это там, где ключ, и вставьте то, что будет напечатано.',
  '**Reason:** {reason}': '**Причина:** {reason}',
  '**Receipt:** {receipt}, {time}. Keep it: it is recorded without your name.':
    '**Квитанция:** {receipt}, {time}. Сохраните её: она записана без вашего имени.',
  '**Something about your validators did not reach you, {time}:** Sparta could write to you neither directly nor in a thread nor in the channel.':
    '**Кое-что о ваших валидаторах до вас не дошло, {time}:** Sparta не смогла написать вам ни лично, ни в ветке, ни в канале.',
  '**What goes:** your registration, every address you proved, your settings, what you were told, and your roles. You get no more alerts, and whom you let see your validators no longer sees them.':
    '**Исчезнет:** ваша регистрация, все доказанные адреса, настройки, то, что вам сообщали, и ваши роли. Оповещений больше не будет, и те, кому вы показали валидаторов, их не увидят.',
  '**What stays:** what is on chain, which nobody can delete; that a moderator decided something, without your name and the reason; messages already in Discord.':
    '**Останется:** то, что on-chain и чего никто удалить не может; что модератор что-то решил, без вашего имени и причины; уже отправленные сообщения в Discord.',
  '**What to do:** {next}': '**Что делать:** {next}',
  '**on the committee now**': '**сейчас в комитете**',
  '**{attester}** — {standing}': '**{attester}** — {standing}',
  '**{heading}**': '**{heading}**',
  '**{name}** ({person}) {status}, {address}, since {time}':
    '**{name}** ({person}) {status}, {address}, с {time}',
  '**{validator}**': '**{validator}**',
  '**{validator}** has left your /my-stats, and you get no more alerts about it.':
    '**{validator}** исчез из вашего /my-stats, и оповещений о нём больше не будет.',
  '**{validator}** {duty}': '**{validator}** {duty}',
  '- **{title}**, {validator}, {time}': '- **{title}**, {validator}, {time}',
  '- Over: {title}, {validator}, {time}': '- Закончилось: {title}, {validator}, {time}',
  '- {count} × {what}; kept {time}': '- {count} × {what}; хранится {time}',
  '- {title}, {validator}, {time}': '- {title}, {validator}, {time}',
  '- {title}, {validator}, {time}; it is over': '- {title}, {validator}, {time}; закончилось',
  '/add-validator adds it again.': '/add-validator добавит его снова.',
  '/alerts with the action history shows it to you alone.':
    '/alerts с действием history покажет это только вам.',
  '/delegate lists your delegates and ends it.': '/delegate показывает ваших делегатов и прекращает это.',
  '/delegate with validator_address and operator_id lets somebody of your team see one.':
    '/delegate с validator_address и operator_id позволяет человеку из вашей команды видеть валидатора.',
  '/duties makes a new one, which stops this one, or turns it off.':
    '/duties создаёт новый, который останавливает этот, или отключает его.',
  '/mod-approve-operator comes first.': 'Сначала /mod-approve-operator.',
  '/mod-held-alerts says whether others are.': '/mod-held-alerts скажет, есть ли другие.',
  '/mod-sync-roles makes a new one.': '/mod-sync-roles составит новый.',
  '/my-stats shows how your validators stand, and /add-validator adds another. Then you keep it.':
    '/my-stats покажет, как стоят ваши валидаторы, а /add-validator добавит ещё одного. Тогда роль останется.',
  '/my-stats shows it.': '/my-stats покажет его.',
  '/my-stats shows the validators that are.': '/my-stats покажет тех, кто привязан.',
  '/privacy with the action export gives you all of it as a file.':
    '/privacy с действием export отдаёт всё это файлом.',
  '0x is an empty signature.': '0x — пустая подпись.',
  '1 hour': '1 час',
  '15 minutes': '15 минут',
  '30 days': '30 дней',
  '4 to 40 letters, digits and spaces; leave it empty for one made for you':
    '4–40 букв, цифр и пробелов; пусто — создадим сами',
  '400 days': '400 дней',
  '5 hours': '5 часов',
  '<@{delegate}> no longer sees **{validator}** and gets no alerts about it.':
    '<@{delegate}> больше не видит **{validator}** и не получает оповещений о нём.',
  '<@{id}> controls {validator} themselves. Nothing was changed.':
    '<@{id}> сам управляет {validator}. Ничего не изменено.',
  '<@{id}> is no operator here.': '<@{id}> здесь не оператор.',
  '<@{id}> is your delegate for {validator} already. Nothing was changed.':
    '<@{id}> уже ваш делегат для {validator}. Ничего не изменено.',
  '<@{owner}> lets you see **{validator}** and has you told about it.':
    '<@{owner}> показывает вам **{validator}**, и вы получаете его оповещения.',
  '<@{person}> has not acknowledged this for {minutes} minutes, and asked that you be told.':
    '<@{person}> не подтвердил это {minutes} мин и просил сообщить вам.',
  '<@{person}> no longer sees {validator} and gets no more alerts about it.':
    '<@{person}> больше не видит {validator} и не получает оповещений о нём.',
  '<@{person}> sees your validator {validator}': '<@{person}> видит вашего валидатора {validator}',
  '<@{person}> sees {validator} and is told about it.':
    '<@{person}> видит {validator} и получает его оповещения.',
  '<@{person}> will see it in /my-stats and get every alert about it, as you do.':
    '<@{person}> увидит его в /my-stats и будет получать все его оповещения, как и вы.',
  'A Discord id has 17 to 20 digits.': 'В id Discord от 17 до 20 цифр.',
  'A Safe prints it when its owners approve a message on chain. Have the owners sign the text off chain and paste the signature the Safe shows then, or prove an owner’s own address.':
    'Safe выводит её, когда владельцы одобряют сообщение on-chain. Пусть владельцы подпишут текст вне цепочки, и вставьте подпись, которую тогда покажет Safe, или докажите собственный адрес владельца.',
  'A bar is a slot, as high as the share of its committee that attested. The mark below it: filled for a checkpoint, crossed for none, hatched for unknown.':
    'Столбец — слот, высотой с долю комитета, которая аттестовала. Метка под ним: закрашена — чекпойнт, крест — нет, штриховка — неизвестно.',
  'A delegate of yours has left': 'Ваш делегат ушёл',
  'A deposit takes this much from now on; validators that are in stay as they are.':
    'Депозит теперь требует столько; вошедшие валидаторы остаются как есть.',
  'A first vote to slash {name}': 'Первый голос за слэшинг {name}',
  'A keystore is one entry for each validator, and this is something else.':
    'Keystore — это запись на каждого валидатора, а это что-то другое.',
  'A moderator approves registrations; you get a message when that happened. Nothing more is needed from you.':
    'Регистрации одобряет модератор; вы получите сообщение, когда это случится. Больше ничего не нужно.',
  'A moderator dropped them: nobody is told of what was held.':
    'Модератор отбросил их: о задержанном никому не сообщают.',
  'A moderator put their roles back; they are left alone until {time}':
    'Модератор вернул роли; их не трогают до {time}',
  'A moderator released them: who is affected is told now.':
    'Модератор отпустил их: теперь сообщают тем, кого это касается.',
  'A phrase has 4 to 40 letters, digits and spaces.': 'Во фразе 4–40 букв, цифр и пробелов.',
  'A place in it has not fallen for three epochs, though a flush would let in {flushSize}.':
    'Место в ней не менялось три эпохи, хотя сброс впустил бы {flushSize}.',
  'A proof is late': 'Доказательство запаздывает',
  'A publisher cannot pay for a proposal': 'Publisher не может оплатить предложение',
  'A publisher runs out of ether': 'У publisher заканчивается ether',
  'A quarter of the votes that would slash {name} are cast': 'Подана четверть голосов за слэшинг {name}',
  'A reason has at most 300 characters.': 'В причине не больше 300 символов.',
  'A recipient is named for the {stake} that remain of {attester}. {until}':
    'Для остатка {stake} у {attester} назван получатель. {until}',
  'A second deposit for {name} failed': 'Второй депозит для {name} не прошёл',
  'A signature is 0x followed by hex digits; 130 of them from an ordinary account.':
    'Подпись — это 0x и шестнадцатеричные цифры; у обычного счёта их 130.',
  'A validator': 'Валидатор',
  'A webhook is paused': 'Вебхук на паузе',
  Accusation: 'Обвинение',
  'Active attesters': 'Активные attester',
  'Active validators for each one let in': 'Активных валидаторов на каждого входящего',
  'Added for {operator}': 'Добавлено для {operator}',
  'Address linked': 'Адрес привязан',
  'Alerts are held back': 'Оповещения задержаны',
  'Alerts are held back: too much changed at once': 'Оповещения задержаны: слишком много изменилось сразу',
  'Alerts held back because too much changed at once; release or drop them':
    'Оповещения, задержанные из-за слишком многих изменений; отпустить или отбросить',
  'Alerts that could not reach you in any way: {count}.': 'Оповещений, которые никак не дошли: {count}.',
  'All of it is over.': 'Всё закончилось.',
  'All of them are watched already.': 'Все они уже под наблюдением.',
  'All roles are as they should be': 'Все роли такие, как должны быть',
  'All slashing is paused until {paused}. Round {round}, which has the votes to take {amount} from {address}, can be carried out after that.':
    'Весь слэшинг на паузе до {paused}. Раунд {round}, у которого есть голоса забрать {amount} у {address}, можно исполнить после этого.',
  'All slashing is paused until {paused}. Round {round}, which has the votes to take {amount} from {address}, is no longer valid by then unless the pause is lifted.':
    'Весь слэшинг на паузе до {paused}. Раунд {round}, у которого есть голоса забрать {amount} у {address}, к тому времени утратит силу, если паузу не снимут.',
  'All slashing is paused until {paused}: nobody can carry it out before.':
    'Весь слэшинг приостановлен до {paused}: раньше никто не может его исполнить.',
  'Allow direct messages from members of this server to be told there.':
    'Разрешите личные сообщения от участников этого сервера, чтобы получать там.',
  'Allow direct messages from members of this server, then look whether /alerts with the action test arrives. What you missed stands in /alerts with the action history.':
    'Разрешите личные сообщения от участников сервера и проверьте, доходит ли /alerts с действием test. Пропущенное стоит в /alerts с действием history.',
  'An Ethereum address is 0x followed by 40 hex digits.':
    'Адрес Ethereum — это 0x и 40 шестнадцатеричных цифр.',
  'An address of yours was proven by somebody else too': 'Ваш адрес доказал и кто-то другой',
  'An address you can sign with: 0x and 40 hex digits':
    'Адрес, которым вы можете подписать: 0x и 40 шестнадцатеричных цифр',
  'An approved operator is suspended instead: /mod-suspend-operator.':
    'Одобренного оператора приостанавливают: /mod-suspend-operator.',
  'An attester address and its keys can be used only once: make new ones before you ask again.':
    'Адрес attester и его ключи годятся только раз: создайте новые, прежде чем повторять.',
  'An earlier address of yours has stopped. /duties makes a new one or turns it off.':
    'Прежний адрес перестал работать. /duties создаёт новый или выключает его.',
  'An exit that is begun from now on takes this long; those begun before keep their time.':
    'Выход, начатый с этого времени, длится столько; прежние сохраняют свой срок.',
  'An operator adds it with /add-validator.': 'Оператор добавляет его командой /add-validator.',
  'Another member of the server signed with its key. In a team that shares the key this is as it should be, and nothing changes for you.':
    'Другой участник сервера подписал его ключом. В команде с общим ключом так и должно быть, и для вас ничего не меняется.',
  'Another transaction took the place of ours; it is made anew.':
    'Другая транзакция заняла место нашей; она делается заново.',
  'Another upgrade has followed since.': 'С тех пор было ещё одно обновление.',
  'Another worker is carrying this on.': 'Этим занимается другой обработчик.',
  'Answer one of those, or ask again once the first has expired.':
    'Ответьте на одно из них или запросите снова, когда первое истечёт.',
  'Any watched validator: status, stake, queue, duties, who is linked':
    'Любой валидатор под наблюдением: статус, стейк, очередь, обязанности, кто привязан',
  'Anybody can carry it out from {from} until {until}, unless it is vetoed before.':
    'Любой может исполнить его с {from} до {until}, если до того его не заветируют.',
  Approval: 'Одобрение',
  'Approve an operator who proved an address': 'Одобрить оператора, доказавшего адрес',
  'Approved operators': 'Одобренные операторы',
  'Ask a moderator about it.': 'Спросите модератора.',
  'Ask a moderator of the server.': 'Спросите модератора сервера.',
  'Ask again in a quarter of an hour.': 'Повторите через четверть часа.',
  'Ask again once it is settled; /my-stats shows it.': 'Повторите, когда это завершится; /my-stats покажет.',
  'Ask again tomorrow.': 'Повторите завтра.',
  'Ask the moderators of this server.': 'Спросите модераторов этого сервера.',
  'Ask the people of the network, who run its handler.': 'Спросите людей сети, которые ведут её handler.',
  'Ask {operator} to run /add-validator and sign for it.':
    'Попросите {operator} выполнить /add-validator и подписать за него.',
  'At what that one took, {fee} ether, it pays for about {proposals} more.':
    'При цене того предложения, {fee} ether, хватит примерно ещё на {proposals}.',
  'At what that one took, {fee} ether, it pays for about {proposals} more: about {days} days, less where it pays for others too.':
    'При цене того предложения, {fee} ether, хватит примерно ещё на {proposals}: около {days} дн., меньше, если он платит и за других.',
  'Attach it again.': 'Приложите его снова.',
  'Attach it to the command.': 'Приложите его к команде.',
  Attester: 'Attester',
  Attesting: 'Аттестация',
  'Audit trail of {name}': 'Журнал действий: {name}',
  'Aztec committee duty: {validator}': 'Обязанность в комитете Aztec: {validator}',
  'Aztec stake withdrawable: {validator}': 'Стейк Aztec можно вывести: {validator}',
  'Aztec validator duties': 'Обязанности валидаторов Aztec',
  'Backups made before now do not bring you back.': 'Резервные копии, сделанные раньше, вас не вернут.',
  Began: 'Началось',
  'By the record of one Aztec node it is accused of: {offences}.':
    'По записям одного узла Aztec его обвиняют в следующем: {offences}.',
  'By the rules of the rollup a flush lets in nobody at present.':
    'По правилам роллапа сброс сейчас никого не впускает.',
  'Calendar address': 'Адрес календаря',
  'Calendar turned off': 'Календарь выключен',
  'Call `finalizeWithdraw` on the rollup once the delay is over; anybody may.':
    'По истечении срока вызовите `finalizeWithdraw` на роллапе; это может любой.',
  'Call `finalizeWithdraw` on the rollup; anybody may.':
    'Вызовите `finalizeWithdraw` на роллапе; это может любой.',
  Cancel: 'Отмена',
  Cause: 'Причина',
  'Chain read {time}.': 'Цепочка прочитана {time}.',
  Check: 'Проверка',
  'Check now that its node runs, is synced and attests, before it is on a committee again.':
    'Проверьте сейчас, что его узел работает, синхронизирован и аттестует, пока он снова не оказался в комитете.',
  'Check now that its node runs, is synced and attests. Keep the logs of epoch {epoch}: a request for a veto needs them.':
    'Проверьте сейчас, что узел работает, синхронизирован и аттестует. Сохраните журналы эпохи {epoch}: они нужны для запроса вето.',
  'Check now that its node runs, is synced and attests: each duty it meets lowers the share it missed.':
    'Проверьте сейчас, что его узел работает, синхронизирован и аттестует: каждая выполненная обязанность снижает долю пропусков.',
  'Check now that its node runs, is synced and attests: it goes on being slashed as long as it misses its duties.':
    'Проверьте сейчас, что узел работает, синхронизирован и аттестует: слэшинг продолжается, пока он пропускает обязанности.',
  'Check that its node runs, is synced, and that its publisher account has ether on L1.':
    'Проверьте, что его узел работает, синхронизирован и что на счёте publisher есть ether на L1.',
  'Checking the proof of this BLS key takes more gas than the network allows.':
    'Проверка доказательства этого BLS-ключа требует больше газа, чем разрешает сеть.',
  Checkpoints: 'Чекпойнты',
  'Checkpoints reach L1; the newest is {checkpoint}.': 'Чекпойнты доходят до L1; новейший {checkpoint}.',
  'Close it in the firewall, or let it listen on 127.0.0.1 alone.':
    'Закройте его в файрволе или слушайте только на 127.0.0.1.',
  'Close to ejection': 'Близко к исключению',
  Committee: 'Комитет',
  'Committee attendance by slot, oldest epoch first.': 'Участие комитета по слотам, старая эпоха первой.',
  'Critical: {title}': 'Критично: {title}',
  'Deadline of a veto': 'Срок для вето',
  'Delay of an exit': 'Срок выхода',
  'Delay of an exit in Governance': 'Срок выхода в Governance',
  'Delegates: {count}': 'Делегаты: {count}',
  'Delete everything': 'Удалить всё',
  'Delete everything about you?': 'Удалить всё о вас?',
  'Delete everything…': 'Удалить всё…',
  'Deposit for this attester; Sparta tells you when it joins the queue.':
    'Внесите депозит за этот attester; Sparta сообщит, когда он встанет в очередь.',
  'Deposit on the canonical rollup; the same attester and keys can be used, since it never joined.':
    'Внесите депозит на каноническом роллапе; годятся тот же attester и те же ключи, ведь он не входил.',
  'Deposit with another attester and another BLS key.':
    'Внесите депозит с другим attester и другим BLS-ключом.',
  Details: 'Подробности',
  Digest: 'Сводка',
  'Direct messages from': 'Личные сообщения от уровня',
  'Discord asks Sparta to wait.': 'Discord просит Sparta подождать.',
  'Discord broke off its answer.': 'Discord оборвал свой ответ.',
  'Discord did not answer.': 'Discord не ответил.',
  'Discord did not give the file just now.': 'Discord сейчас не отдал файл.',
  'Discord does not know this reply yet.': 'Discord ещё не знает этого ответа.',
  'Discord id of a delegate': 'Discord id делегата',
  'Discord is unwell.': 'Discord нездоров.',
  'Discord refuses to change {role}. Nothing was changed.':
    'Discord отказывается менять {role}. Ничего не изменено.',
  'Do not deposit a second time: a second deposit fails. What waits in the queue is safe.':
    'Не вносите депозит второй раз: второй не пройдёт. То, что ждёт в очереди, в безопасности.',
  'Do not deposit again: a second deposit fails. The stake is safe; Sparta tells you when the queue moves.':
    'Не вносите депозит снова: второй депозит не пройдёт. Стейк в безопасности; Sparta сообщит, когда очередь двинется.',
  'Do not restart a node because of this. Look for news from the network first.':
    'Не перезапускайте узел из-за этого. Сначала поищите новости сети.',
  'Do not restart before {from}; the committees after that are not drawn yet.':
    'Не перезапускайте до {from}; комитеты после этого ещё не выбраны.',
  'Drop them': 'Отбросить',
  'Duration of a slot': 'Длительность слота',
  Duties: 'Обязанности',
  'Duties met in epoch {epoch}: {met} of {total}.':
    'Обязанностей выполнено в эпохе {epoch}: {met} из {total}.',
  'Duties of your validators: coming, and met; when to restart; a calendar':
    'Обязанности ваших валидаторов: предстоящие и выполненные; когда перезапускать; календарь',
  'Duties slot by slot in the last epochs on the committee, oldest first.':
    'Обязанности по слотам в последних эпохах комитета, старые слева.',
  'Duty ahead': 'Скоро обязанность',
  'Each can be watched without another signature: /add-validator takes its address.':
    'За каждым можно следить без новой подписи: /add-validator принимает его адрес.',
  'Each can be watched without another signature: all by the button below, or one by /add-validator once you are approved.':
    'За каждым можно следить без новой подписи: за всеми — кнопкой ниже, за одним — командой /add-validator, когда вас одобрят.',
  'Each validator needs keys of its own.': 'Каждому валидатору нужны свои ключи.',
  'Earlier transactions of Sparta’s account are not mined yet.':
    'Прежние транзакции счёта Sparta ещё не в блоке.',
  'Ejection threshold of all rollups': 'Порог исключения всех роллапов',
  'Ejection threshold of this rollup': 'Порог исключения этого роллапа',
  'Emergencies always come through': 'Тревоги проходят всегда',
  'Emergencies do not come through either, as you asked.': 'Тревоги тоже не проходят, как вы просили.',
  'Emergencies still come through.': 'Тревоги всё же проходят.',
  'Emergency: {title}': 'Тревога: {title}',
  'End it now': 'Закончить сейчас',
  'End the mute': 'Снять тишину',
  Ended: 'Прекращено',
  'Entry queue': 'Очередь на вход',
  'Epoch {epoch}, slot {place} of {slots} (slot {slot})':
    'Эпоха {epoch}, слот {place} из {slots} (слот {slot})',
  'Epoch {epoch}: attendance unknown.': 'Эпоха {epoch}: участие неизвестно.',
  'Epoch {epoch}: duties missed: {missed} of {total}. Inactivity: {rules}. The epoch ends {end}.':
    'Эпоха {epoch}: пропущено обязанностей: {missed} из {total}. Бездействие: {rules}. Эпоха кончается {end}.',
  'Epoch {epoch}: duties missed: {missed} of {total}. Inactivity: {rules}. The epoch is over.':
    'Эпоха {epoch}: пропущено обязанностей: {missed} из {total}. Бездействие: {rules}. Эпоха закончилась.',
  'Epoch {epoch}: duties missed: {missed} of {total}; the data is too old to conclude anything.':
    'Эпоха {epoch}: пропущено обязанностей: {missed} из {total}; данные слишком стары для вывода.',
  'Epoch {epoch}: duties missed: {missed} of {total}; the node saw only a part of it, so nothing is concluded.':
    'Эпоха {epoch}: пропущено обязанностей: {missed} из {total}; узел видел лишь часть, поэтому вывода нет.',
  'Epoch {epoch}: no duty was judged yet. The epoch ends {end}.':
    'Эпоха {epoch}: ни одна обязанность ещё не оценена. Эпоха кончается {end}.',
  'Epoch {epoch}: no further miss was seen up to slot {slot}':
    'Эпоха {epoch}: до слота {slot} новых пропусков не видно',
  'Epoch {epoch}: nobody had a duty, the escape hatch was open.':
    'Эпоха {epoch}: обязанностей ни у кого не было, escape hatch открыт.',
  'Epoch {epoch}: participation at least {percent} %, by what was published on L1; slots proposed {proposed}, missed {missed}, unknown {unknown}.':
    'Эпоха {epoch}: участие не меньше {percent} %, по опубликованному на L1; слотов предложено {proposed}, пропущено {missed}, неизвестно {unknown}.',
  'Epoch {epoch}: participation {percent} %; slots proposed {proposed}, missed {missed}, unknown {unknown}.':
    'Эпоха {epoch}: участие {percent} %; слотов предложено {proposed}, пропущено {missed}, неизвестно {unknown}.',
  'Epoch {epoch}: the node and L1 disagree about slots {slots}; L1 is believed.':
    'Эпоха {epoch}: узел и L1 расходятся о слотах {slots}; верим L1.',
  'Epochs after an epoch in which it may be proven': 'Эпох после эпохи, когда её можно доказать',
  'Epochs from joining to being drawn': 'Эпох от входа до жеребьёвки',
  'Epochs from the draw to the committee': 'Эпох от жеребьёвки до комитета',
  Escalation: 'Эскалация',
  'Escalation…': 'Эскалация…',
  'Ether for your validator': 'Ether для вашего валидатора',
  'Ethereum has not taken the transaction yet.': 'Ethereum ещё не принял транзакцию.',
  'Every genuine direct message about your validators carries your own phrase, which /alerts shows to you alone.':
    'Каждое подлинное личное сообщение о ваших валидаторах содержит вашу фразу, которую /alerts показывает только вам.',
  'Every genuine message carries your phrase. Sparta never sends a link to sign, and never asks for a key.':
    'Каждое подлинное сообщение содержит вашу фразу. Sparta никогда не шлёт ссылку для подписи и никогда не спрашивает ключ.',
  Everyone: 'Все',
  'Everything Sparta stores about you': 'Всё, что Sparta хранит о вас',
  'Everything that fell due was told.': 'Обо всём, что полагалось, сообщено.',
  'Exits under way': 'Выходы в процессе',
  'Expires {time}. Sparta never asks for a private key or a seed phrase.':
    'Истекает {time}. Sparta никогда не спрашивает приватный ключ или сид-фразу.',
  Exposed: 'Открыто наружу',
  'Fill in validator_address too; without both, /delegate lists what there is.':
    'Заполните и validator_address; без обоих /delegate показывает, что есть.',
  'Find out what went wrong before you start another validator.':
    'Выясните, что случилось, прежде чем запускать другого валидатора.',
  'Find out what went wrong, then start anew with another attester.':
    'Выясните, что случилось, и начните заново с другим attester.',
  'Fix it': 'Исправить',
  'Flush the queue again with more gas.': 'Сбросьте очередь снова с большим газом.',
  From: 'С',
  'From when it is withdrawable is not known.': 'С какого времени его можно вывести, неизвестно.',
  'Give its public address as `ip_address`.': 'Укажите его публичный адрес как `ip_address`.',
  'Give its public keystore, and Sparta has it staked.':
    'Дайте его публичный keystore, и Sparta застейкает его.',
  'Give the keystore of that attester, or add the attester of this keystore.':
    'Дайте keystore этого attester или добавьте attester из этого keystore.',
  Governance: 'Governance',
  'Half of the votes that would slash {name} are cast': 'Подана половина голосов за слэшинг {name}',
  'Have a validator watched for an operator whose control is proven on chain':
    'Следить за валидатором оператора, чьё управление доказано on-chain',
  'Have its node synced by then. Sparta tells you when it joins, or if the deposit fails.':
    'К тому времени синхронизируйте его узел. Sparta сообщит, когда он войдёт или если депозит не пройдёт.',
  'Have its node synced by then; nothing else to do.':
    'К тому времени синхронизируйте его узел; больше делать ничего не нужно.',
  'Have one of your validators no longer watched': 'Больше не следить за одним из ваших валидаторов',
  'Have one of your validators watched': 'Поставить вашего валидатора под наблюдение',
  'Have the node synced by then; nothing else to do.':
    'К тому времени синхронизируйте узел; больше делать ничего не нужно.',
  'Have the node up and synced by then; /duties says when a restart is safe.':
    'К тому времени включите и синхронизируйте узел; /duties скажет, когда безопасно перезапустить.',
  'Held since {time}: {changes} alerts fell due at once, with {watched} validators watched.':
    'Задержаны с {time}: сразу возникло оповещений: {changes}, при {watched} валидаторах под наблюдением.',
  History: 'История',
  'Hours and minutes; leave both times empty for no quiet hours':
    'Часы и минуты; оба поля пусты — тихих часов нет',
  'How and when you are told about your validators, and what you were told':
    'Как и когда вам сообщают о ваших валидаторах и что сообщали',
  'How long': 'Как долго',
  'How long slashing can be paused at once': 'На сколько можно поставить слэшинг на паузу за раз',
  'How long that lasts is unknown.': 'На сколько этого хватит, неизвестно.',
  'How many slashes a validator can take has changed: look at its headroom with /my-stats.':
    'Изменилось, сколько слэшингов выдержит валидатор: запас покажет /my-stats.',
  'How the network does: committee attendance by slot, checkpoints, queue, slashing':
    'Как дела у сети: участие комитета по слотам, чекпойнты, очередь, слэшинг',
  'I know': 'Знаю',
  'If a fault of the node software, the contracts or the network caused it, ask for a veto before {deadline}. The outage of one operator is no reason for a veto: then make sure that its node is well, so that no other slash follows.':
    'Если причиной была ошибка ПО узла, контрактов или сети, запросите вето до {deadline}. Сбой одного оператора не причина для вето: тогда убедитесь, что узел в порядке, чтобы не последовал новый слэшинг.',
  'If it is yours, talk to a moderator.': 'Если он ваш, поговорите с модератором.',
  'If it was wrong, any moderator can take it back within {hours} hours.':
    'Если это ошибка, любой модератор может отменить в течение {hours} ч.',
  'If nobody else should have that key, treat it as exposed: move what it controls, and tell a moderator.':
    'Если этот ключ не должен быть ни у кого больше, считайте его раскрытым: переместите то, чем он управляет, и скажите модератору.',
  'If that is not what you want, begin its exit once it has joined.':
    'Если вы этого не хотите, начните выход, когда он войдёт.',
  'If you did not ask for this, look at the withdrawer’s key at once.':
    'Если вы этого не просили, немедленно проверьте ключ withdrawer.',
  'If you did not ask for this, the attester’s key is in other hands: move what else it guards at once. {next}':
    'Если вы этого не просили, ключ attester в чужих руках: немедленно переместите всё, что он охраняет. {next}',
  'If you did not ask for this, the withdrawer’s key is in other hands: move what else it guards at once. Otherwise call `finalizeWithdraw` on the rollup once the delay is over.':
    'Если вы этого не просили, ключ withdrawer в чужих руках: сразу переведите всё остальное, что он хранит. Иначе вызовите `finalizeWithdraw` на роллапе, когда срок истечёт.',
  'In **Server Settings → Roles**, drag Sparta’s own role above it, and see that it has **Manage Roles**. Sparta then makes good what is missing within the hour.':
    'В **Настройки сервера → Роли** перетащите роль Sparta выше неё и проверьте, что у неё есть **Управление ролями**. Недостающее Sparta наверстает в течение часа.',
  'In one look at the chain {changes} alerts fell due, with {watched} validators watched. That is more often a fault of our data than the truth, so nobody was told yet.':
    'За один просмотр цепочки возникло оповещений: {changes}, при {watched} валидаторах под наблюдением. Чаще это ошибка наших данных, чем правда, поэтому пока никому не сообщено.',
  'In the entry queue: {length}; each epoch lets in {flushSize}.':
    'В очереди на вход: {length}; за эпоху входит {flushSize}.',
  'It arrived': 'Дошло',
  'It arrived, but not as a direct message': 'Дошло, но не личным сообщением',
  'It can never be changed. These are the addresses you proved; /register proves another.':
    'Изменить это нельзя никогда. Это адреса, которые вы доказали; /register доказывает ещё один.',
  'It can never validate again. {stake} remain; the withdrawer gets them by calling `initiateWithdraw`.':
    'Он больше никогда не будет валидатором. Осталось {stake}; withdrawer получает их вызовом `initiateWithdraw`.',
  'It can take {more} more of this size; the one after that ejects it.':
    'Он выдержит ещё {more} такого размера; следующий исключит его.',
  'It comes and goes. You are told again once it has stayed calm for an hour, or gets worse.':
    'То есть, то нет. Вам сообщат снова, когда час будет спокойно или станет хуже.',
  'It did not arrive': 'Не дошло',
  'It did not move with the upgrade and can be slashed where it is; rollup {rollup}.':
    'С обновлением он не перешёл, и его могут срезать там, где он есть; роллап {rollup}.',
  'It follows chain {theirs}; the validators are on chain {chainId}. Its software is {software}. Duties are read from L1 alone meanwhile.':
    'Он следует цепи {theirs}; валидаторы на цепи {chainId}. Его версия {software}. Пока что обязанности читаются только с L1.',
  'It follows rollup version {canonical}.': 'Он следует версии роллапа {canonical}.',
  'It follows rollup version {theirs}; the canonical one is {canonical}. Its software is {software}. Duties are read from L1 alone meanwhile.':
    'Он следует версии роллапа {theirs}; каноническая {canonical}. Его ПО: {software}. Тем временем обязанности читаются только с L1.',
  'It follows the latest rollup, so this deposit will fail and go back to the withdrawer.':
    'Он следует последнему роллапу, поэтому этот депозит не пройдёт и вернётся к withdrawer.',
  'It follows the network: with each upgrade it moves to the latest rollup by itself.':
    'Он следует за сетью: с каждым обновлением сам переходит на последний роллап.',
  'It has no stake on this rollup now, so there is nothing to take.':
    'Сейчас у него нет стейка на этом роллапе, забирать нечего.',
  'It has not answered since {time}. Duties are read from L1 alone meanwhile, which does not show who missed an attestation.':
    'Он не отвечает с {time}. Пока что обязанности читаются только с L1, а там не видно, кто пропустил аттестацию.',
  'It has {stake} staked again, {headroom} above the ejection threshold.':
    'У него снова застейкано {stake}, на {headroom} выше порога исключения.',
  'It is a validator’s attester. /add-validator has it watched without another signature.':
    'Это attester валидатора. /add-validator поставит его под наблюдение без новой подписи.',
  'It is a validator’s attester. Sparta watches it for you.':
    'Это attester валидатора. Sparta следит за ним для вас.',
  'It is at position {position} and should join by {time}.':
    'Он на месте {position} и должен войти к {time}.',
  'It is at position {position}; when it joins is not known.':
    'Он на месте {position}; когда войдёт, неизвестно.',
  'It is in step: the newest slot it judged is {lagSlots} slots old.':
    'Он не отстаёт: новейший оценённый слот отстоит на {lagSlots} слотов.',
  'It is in the entry queue or registered already.': 'Он уже в очереди на вход или зарегистрирован.',
  'It is leaving, and what waits to be withdrawn would be less by that.':
    'Он выходит, и то, что ждёт вывода, уменьшится на эту сумму.',
  'It is linked, and not staked yet': 'Он привязан, но ещё не застейкан',
  'It is the admin of these staking providers: {providers}':
    'Это администратор этих провайдеров стейкинга: {providers}',
  'It is the withdrawer of these validators on chain: {validators}':
    'On-chain это withdrawer этих валидаторов: {validators}',
  'It is tried once more in an hour. If that fails too, nothing is sent there any more.':
    'Через час будет ещё одна попытка. Если и она не пройдёт, туда больше ничего не отправляется.',
  'It is withdrawable from {time}.': 'Его можно вывести с {time}.',
  'It joins when the queue reaches it, which is not certain yet: /my-stats shows its place.':
    'Он войдёт, когда до него дойдёт очередь, что ещё не точно: его место покажет /my-stats.',
  'It joins with its deposit.': 'Он входит со своим депозитом.',
  'It meets its duties again. In epoch {epoch} it missed {missed} of {total} so far.':
    'Он снова выполняет обязанности. В эпохе {epoch} пока пропущено {missed} из {total}.',
  'It needs one of these roles: {roles}.': 'Нужна одна из этих ролей: {roles}.',
  'It needs the permission Manage Server.': 'Нужно право «Управление сервером».',
  'It now lives on rollup {rollup}.': 'Теперь он на роллапе {rollup}.',
  'It proposes at slot {slot}, {time} UTC.': 'Он предлагает в слоте {slot}, {time} UTC.',
  'It ran out of gas.': 'Закончился газ.',
  'It should have moved and did not: that estimate may not hold.':
    'Она должна была двинуться и не двинулась: эта оценка может не сбыться.',
  'It stands in /my-stats, and its alerts reach you too. You control nothing of it.':
    'Он есть в /my-stats, и его оповещения приходят и вам. Вы ничем в нём не управляете.',
  'It stays watched.': 'Наблюдение продолжается.',
  'It takes a minute or two. You get a direct message when it is in the entry queue, or why it is not.':
    'Это займёт минуту-две. Вы получите личное сообщение, когда он будет в очереди на вход или почему его там нет.',
  'It was not possible.': 'Это было невозможно.',
  'It will fail there and go back to the withdrawer. Then deposit again on {rollup}.':
    'Там он не пройдёт и вернётся к withdrawer. Затем внесите депозит снова на {rollup}.',
  'It would stay a validator, and one more small slash would eject it.':
    'Он останется валидатором, но ещё один малый слэшинг исключит его.',
  'It would stay a validator; small slashes it could take after that: {left}. The next one ejects it.':
    'Он останется валидатором; малых слэшингов он выдержит после этого: {left}. Следующий исключит его.',
  'Its address leads nowhere now. /duties makes a new one.':
    'Его адрес теперь никуда не ведёт. /duties создаёт новый.',
  'Its buttons could not be made just now. Run the command again to get them.':
    'Кнопки сейчас создать не удалось. Выполните команду снова, чтобы их получить.',
  'Its duties in epoch {epoch}': 'Его обязанности в эпохе {epoch}',
  'Its position has not fallen for three epochs in which somebody could have been let in.':
    'Его место не менялось три эпохи, в которые кого-то могли впустить.',
  'Its position is not known.': 'Его место неизвестно.',
  'Its record of attestations begins anew at slot {initialSlot}; before, it went back to slot {before}. Of what was in between only L1 tells.':
    'Его записи аттестаций начинаются заново со слота {initialSlot}; прежде они шли со слота {before}. О промежутке говорит только L1.',
  'Its withdrawer calls `initiateWithdraw` first.': 'Сначала его withdrawer вызывает `initiateWithdraw`.',
  Keep: 'Оставить',
  'Keep it to yourself': 'Оставить себе',
  'Keep its node healthy until the exit is over, then call finalizeWithdraw.':
    'Держите узел исправным до конца выхода, затем вызовите finalizeWithdraw.',
  'Keep its node online and synced; /is-ready checks it.':
    'Держите узел в сети и синхронизированным; /is-ready проверит это.',
  'Keep the node online; consider exiting while you can.':
    'Держите узел в сети; подумайте о выходе, пока можно.',
  'Keep the old node running while the stake is there. To validate on the canonical rollup, exit on the old one and deposit anew with another attester.':
    'Держите старый узел включённым, пока стейк там. Чтобы работать на каноническом роллапе, выйдите со старого и внесите депозит заново с другим attester.',
  'Keep your node running and do not restart it for this: that a slot has no checkpoint is not the fault of a single validator.':
    'Не останавливайте узел и не перезапускайте его из-за этого: в том, что у слота нет чекпойнта, не виноват один валидатор.',
  'Keep your node well: votes go on, and what has a quorum can be carried out afterwards.':
    'Держите узел в порядке: голосование идёт, и набравшее кворум могут исполнить потом.',
  'Kept for 400 days. The numbers show one in full.': 'Хранятся 400 дней. Номера показывают одно целиком.',
  'L1 block': 'Блок L1',
  'L1 block {block}, read {time}': 'Блок L1 {block}, прочитан {time}',
  'L1 endpoints that agree: {asked}.': 'Точек доступа L1, которые согласны: {asked}.',
  'Large slash': 'Большой слэшинг',
  'Last checkpoint': 'Последний чекпойнт',
  'Last proof': 'Последнее доказательство',
  Lasted: 'Длилось',
  'Leave it': 'Не вносить',
  'Let in at once until the first set is complete': 'Входят сразу, пока первый набор не полон',
  'Let in each epoch at least': 'Входят за эпоху не меньше',
  'Let in each epoch at most': 'Входят за эпоху не больше',
  'Let others of your team see a validator and be told about it; list and end it':
    'Показать валидатора людям из команды, с оповещениями; список и отмена',
  'Let somebody see your validator?': 'Показать вашего валидатора кому-то ещё?',
  'Let them go ahead': 'Пусть идут',
  'Let them see it': 'Разрешить видеть',
  Level: 'Уровень',
  'Levels and digest': 'Уровни и сводка',
  'Levels…': 'Уровни…',
  'Linked to': 'Привязан к',
  'Look at /chain-info first: if what Sparta reads is right, release them; if it is not, drop them.':
    'Сначала посмотрите /chain-info: если Sparta читает верно, отпустите их, если нет, отбросьте.',
  'Look at /my-stats for where its stake is now, and tell a moderator if it is nowhere.':
    'Посмотрите в /my-stats, где его стейк теперь, и скажите модератору, если его нигде нет.',
  'Look at /my-stats for where its stake is now.': 'Где его стейк теперь, покажет /my-stats.',
  'Look at /my-stats, and check that its node runs, is synced and attests.':
    'Посмотрите /my-stats и проверьте, что узел работает, синхронизирован и аттестует.',
  'Look at the withdrawer for the stake, and tell a moderator.':
    'Ищите стейк у withdrawer и скажите модератору.',
  'Look at your own node’s log for attestations.': 'Поищите аттестации в журнале своего узла.',
  'Look for the stake at the withdrawer. An address or a BLS key that was used before, a wrong proof of possession, or a rollup that is no longer the latest makes a deposit fail; make a new keystore, then deposit again.':
    'Ищите стейк у withdrawer. Депозит не проходит из-за уже использованного адреса или BLS-ключа, неверного доказательства владения или роллапа, который больше не последний; создайте новый keystore и внесите депозит снова.',
  'Look for the stake at the withdrawer; nothing else to do.':
    'Ищите стейк у withdrawer; больше делать ничего не нужно.',
  'Look into your direct messages.': 'Посмотрите в личные сообщения.',
  'Look whether the node is synced, holds this attester’s key, and keeps its clock right.':
    'Проверьте, синхронизирован ли узел, есть ли у него ключ этого attester и верны ли часы.',
  'Made of what Sparta has stored. What it does not know stands there as not known.':
    'Составлено из того, что хранит Sparta. Чего она не знает, то так и указано.',
  Maintenance: 'Обслуживание',
  'Maintenance…': 'Обслуживание…',
  'Make a new BLS key and its keystore.': 'Создайте новый BLS-ключ и его keystore.',
  'Make a new BLS key: this happens to very few.': 'Создайте новый BLS-ключ: такое бывает очень редко.',
  'Make a new attester, with new keys: an address can be a validator once only.':
    'Создайте новый attester с новыми ключами: адрес может быть валидатором только раз.',
  'Make a new keystore with a new attester and a new BLS key, then deposit again.':
    'Создайте новый keystore с новым attester и новым BLS-ключом, затем внесите депозит снова.',
  'Make a new keystore with an address and a BLS key that were never used, then deposit again.':
    'Создайте новый keystore с адресом и BLS-ключом, которые никогда не использовались, и внесите депозит снова.',
  'Make sure that its node runs, is synced and attests in each of its duties. If it cannot, think of an exit before it is ejected.':
    'Убедитесь, что узел работает, синхронизирован и аттестует при каждой обязанности. Если не может, подумайте о выходе до исключения.',
  'Make the keystore again with the Aztec CLI of the version this network runs.':
    'Создайте keystore заново с Aztec CLI той версии, на которой работает сеть.',
  'Make these changes': 'Внести изменения',
  'Medium slash': 'Средний слэшинг',
  'Minutes go from {least} to {most}.': 'Минуты от {least} до {most}.',
  'Minutes without an answer': 'Минут без ответа',
  Moderators: 'Модераторы',
  'Moderators: look whether Sparta reads the chain rightly (/chain-info), then release the alerts or drop them with /mod-held-alerts. Without an answer each look judges anew.':
    'Модераторы: проверьте, верно ли Sparta читает цепочку (/chain-info), затем отпустите оповещения или отбросьте их через /mod-held-alerts. Без ответа каждый просмотр судит заново.',
  'Moderators: look whether Sparta reads the chain rightly (/chain-info). /mod-sync-roles shows every change. Single changes go on as they happen.':
    'Модераторы: проверьте, верно ли Sparta читает цепочку (/chain-info). /mod-sync-roles покажет каждое изменение. Отдельные изменения идут своим чередом.',
  'Mute a validator': 'Заглушить валидатора',
  'Mute a validator…': 'Заглушить валидатора…',
  'Mute for 24 h': 'Тишина на 24 ч',
  Muted: 'Заглушено',
  'Name one of them. All are looked at every hour, and a large plan waits in the alert channel.':
    'Назовите одного. Все проверяются каждый час, и большой план ждёт в канале оповещений.',
  'Neither the attester nor the withdrawer may be the zero address.':
    'Ни attester, ни withdrawer не могут быть нулевым адресом.',
  Network: 'Сеть',
  'Network incidents': 'Инциденты сети',
  'New calendar address': 'Новый адрес календаря',
  Newest: 'Новейшие',
  'Newest first. This look-up is recorded.': 'Новые сверху. Этот просмотр записан.',
  'News of a request to Sparta': 'Новости о вашей просьбе к Sparta',
  Next: 'Далее',
  No: 'Нет',
  'No alert is held back': 'Задержанных оповещений нет',
  'No alerts yet': 'Оповещений пока нет',
  'No delegates': 'Делегатов нет',
  'No direct messages about {validators} until you end it with /alerts.':
    'Личных сообщений о {validators} не будет, пока вы не отмените это в /alerts.',
  'No direct messages about {validators}; the mute ends {time}.':
    'Личных сообщений о {validators} не будет; тишина кончится {time}.',
  'No duty is on record.': 'Обязанностей не записано.',
  'No duty since {when}.': 'Обязанностей не было с {when}.',
  'No epoch has ended yet.': 'Ни одна эпоха ещё не кончилась.',
  'No longer watched': 'Больше не под наблюдением',
  'No open vote is known': 'Открытое голосование неизвестно',
  'No operators': 'Операторов нет',
  'No operators are {status}': 'Нет операторов со статусом «{status}»',
  'No other validator has a quorum against it in this round, which looks like the outage of one operator. The text says so.':
    'В этом раунде нет кворума ни против одного другого валидатора, что похоже на сбой одного оператора. В тексте это сказано.',
  'No slash, exit or upgrade that explains it was found.':
    'Слэшинг, выход или обновление, которые это объяснили бы, не найдены.',
  'No validators yet': 'Валидаторов пока нет',
  'Nobody can see this reply any more.': 'Этот ответ больше никто не видит.',
  'Nobody carried out slashing round {round} in time: nothing is taken from {address}.':
    'Никто не исполнил раунд слэшинга {round} вовремя: у {address} ничего не забирают.',
  'Nobody else can be the withdrawer here: ask for this one, or do not stake here.':
    'Никто другой здесь не может быть withdrawer: укажите этого или не стейкайте здесь.',
  'Nobody else is told on your behalf.': 'Больше никому за вас не сообщается.',
  'Nobody has {attester} watched.': 'За {attester} никто не наблюдает.',
  'Nobody is let see {validator} in this way any more. Nothing was changed.':
    'Так {validator} больше никому не показан. Ничего не изменено.',
  'Nobody is slashed for now. Until when is not known.': 'Пока никого не срезают. До каких пор, неизвестно.',
  'Nobody is slashed until {time}, unless the pause is lifted or renewed.':
    'До {time} никого не срезают, если паузу не снимут или не продлят.',
  'Nobody is told of what was held. What gets worse, or comes again later, is told as always.':
    'О задержанном никому не сообщат. Что ухудшится или вернётся, будет сообщено как обычно.',
  'Nobody should meet this: tell whoever runs Sparta.':
    'С этим никто не должен столкнуться: сообщите тем, кто ведёт Sparta.',
  'Nobody votes to slash there until {time}.': 'До {time} там никто не голосует за слэшинг.',
  'Nobody waits in the entry queue.': 'В очереди на вход никого нет.',
  'Nobody with the id {id} is registered.': 'Никто с id {id} не зарегистрирован.',
  Node: 'Узел',
  'Node {address}': 'Узел {address}',
  'Not acknowledged': 'Без подтверждения',
  'Not allowed': 'Не разрешено',
  'Not found': 'Не найдено',
  'Not looked at: {count} of your validators.': 'Не проверено ваших валидаторов: {count}.',
  'Not over: {count}. /alerts with the action history shows each in full.':
    'Не закончилось: {count}. /alerts с действием history покажет каждое целиком.',
  'Not ready': 'Не готово',
  'Not shown: {count}. Name one with the option validator_address.':
    'Не показано: {count}. Назовите одного параметром validator_address.',
  Noted: 'Принято',
  'Nothing changes on chain: it goes on validating, and its stake stays where it is.':
    'On-chain ничего не меняется: он работает дальше, его стейк остаётся на месте.',
  'Nothing changes on chain: validators go on validating, and stake stays where it is.':
    'On-chain ничего не меняется: валидаторы работают дальше, стейк остаётся на месте.',
  'Nothing has to be done in a hurry. You are told when slashing goes on.':
    'Спешить некуда. Вам сообщат, когда слэшинг продолжится.',
  'Nothing has to be done.': 'Делать ничего не нужно.',
  'Nothing has to be done. If its node missed duties, find out why before it comes to another vote.':
    'Делать ничего не нужно. Если узел пропускал обязанности, выясните почему, пока не дошло до нового голосования.',
  'Nothing is left to veto': 'Ветировать больше нечего',
  'Nothing is left to withdraw.': 'Выводить нечего.',
  'Nothing is recorded of {name}': 'О {name} ничего не записано',
  'Nothing is stored about you': 'О вас ничего не хранится',
  'Nothing is stored about you. There is nothing to delete.': 'О вас ничего не хранится. Удалять нечего.',
  'Nothing needs to be staked: link it instead.': 'Ничего стейкать не нужно: привяжите его.',
  'Nothing of yours on chain is touched by this. If you think it is a mistake, talk to a moderator of the server: they can still approve you.':
    'Ничего вашего on-chain это не касается. Если считаете это ошибкой, поговорите с модератором сервера: он ещё может одобрить вас.',
  'Nothing stored here names you any more; roles go within seconds.':
    'Ничто здесь больше не называет вас; роли исчезнут через несколько секунд.',
  'Nothing to do': 'Делать нечего',
  'Nothing to do but wait, and no second deposit; /chain-info shows when it moves again.':
    'Остаётся ждать, без второго депозита; /chain-info покажет, когда она двинется.',
  'Nothing to do for a validator; transactions in these checkpoints may have to be sent again.':
    'Валидатору делать нечего; транзакции этих чекпойнтов, возможно, придётся отправить снова.',
  'Nothing to do for an operator. Whoever runs Sparta: look at the node and at its L1 endpoint.':
    'Оператору делать нечего. Кто ведёт Sparta: проверьте узел и его точку доступа L1.',
  'Nothing to do for an operator. Whoever runs Sparta: look whether the node runs.':
    'Оператору делать нечего. Кто ведёт Sparta: проверьте, работает ли узел.',
  'Nothing to do for an operator. Whoever runs Sparta: the log names the endpoint that was set aside.':
    'Оператору делать нечего. Кто ведёт Sparta: журнал называет отставленную точку доступа.',
  'Nothing to do. Its first epoch after a restart is not judged.':
    'Делать нечего. Первая эпоха после перезапуска не оценивается.',
  'Nothing to do: duties come when it is drawn.':
    'Делать ничего не нужно: обязанности приходят с жеребьёвкой.',
  'Nothing to do: you are told as soon as a moderator has decided.':
    'Делать ничего не нужно: вам сообщат, как только модератор решит.',
  'Nothing was changed': 'Ничего не изменено',
  'Nothing was changed yet. This look-up is recorded.': 'Пока ничего не изменено. Этот просмотр записан.',
  'Nothing was changed.': 'Ничего не изменено.',
  'Nothing was deleted': 'Ничего не удалено',
  'Nothing was raised about your validators.': 'О ваших валидаторах ничего не возникло.',
  'Nothing was spent.': 'Ничего не потрачено.',
  'Nothing was staked': 'Ничего не застейкано',
  'Nothing was taken from {name}': 'У {name} ничего не забрали',
  'Nothing wrong was found, but not everything is known': 'Ничего плохого не найдено, но известно не всё',
  'Notice: {title}': 'Заметка: {title}',
  'Notices are joins, moves and withdrawals; what is below stands in the digest':
    'Заметки — это вступления, переходы и выводы; что ниже, стоит в сводке',
  'Of them in the last day': 'Из них за последние сутки',
  'Of {asked} endpoints {disagreeing} told of another chain at the same block. Those are set aside, and the others are believed.':
    'Из {asked} точек доступа {disagreeing} сообщили другую цепочку на том же блоке. Они отставлены, верим остальным.',
  'Of {observed} duties, {percent} % were met.': 'Из обязанностей ({observed}) выполнено {percent} %.',
  'Of {observed} duties, {percent} % were met. While that lasts, nobody is warned of what their own validator misses.':
    'Из {observed} обязанностей выполнено {percent} %. Пока это длится, никого не предупреждают о пропусках его валидатора.',
  Older: 'Старее',
  'On the committee for epoch {epoch} from {from} for {minutes} min':
    'В комитете эпохи {epoch} с {from} на {minutes} мин',
  'On the committee for epoch {epoch} from {from} for {minutes} min, proposing at {slots}':
    'В комитете эпохи {epoch} с {from} на {minutes} мин, предлагает в {slots}',
  'On this network the staking asset handler adds only validators that move with the latest rollup.':
    'В этой сети staking asset handler добавляет только валидаторов, которые переходят на последний роллап.',
  'On this network the staking asset handler names the withdrawer of every validator: {withdrawer}.':
    'В этой сети staking asset handler сам назначает withdrawer каждому валидатору: {withdrawer}.',
  'Once registered': 'После регистрации',
  'One command, to read more about it': 'Одна команда, чтобы прочитать о ней больше',
  'One day': 'Один день',
  'One more slash ejects {name}': 'Ещё один слэшинг исключит {name}',
  'One more slash of this size ejects it.': 'Ещё один слэшинг такого размера исключит его.',
  'One of your validators; all of them where left out': 'Один из ваших валидаторов; без этого все',
  'One of your validators; pick from the list': 'Один из ваших валидаторов; выберите из списка',
  'One week': 'Одна неделя',
  'Only an approved operator has validators added.': 'Валидаторов добавляют только одобренному оператору.',
  'Only approved operators are suspended; a registration is turned down by /mod-reject-operator.':
    'Приостанавливают только одобренных; регистрацию отклоняет /mod-reject-operator.',
  'Only one of your validators; pick from the list': 'Только один из ваших валидаторов; выберите из списка',
  'Only one operator; type a name': 'Только один оператор; введите имя',
  'Only the withdrawer, {withdrawer}, may do this.': 'Это может сделать только withdrawer, {withdrawer}.',
  'Only those of this status': 'Только с этим статусом',
  'Only what was done to one operator; type a name': 'Только сделанное с одним оператором; введите имя',
  'Only you see this message. Save the file before you dismiss it.':
    'Это сообщение видите только вы. Сохраните файл, прежде чем закрыть его.',
  'Open and forward TCP and UDP {port} to the node, in the firewall and the router. {udp}':
    'Откройте и пробросьте TCP и UDP {port} к узлу в файрволе и роутере. {udp}',
  'Open the form again and pick one from it.': 'Откройте форму снова и выберите из неё.',
  'Operator approved': 'Оператор одобрен',
  'Operator suspended': 'Оператор приостановлен',
  Operators: 'Операторы',
  'Operators {status}, newest first: page {page}': 'Операторы ({status}), новые сверху: страница {page}',
  'Operators {status}: {count}': 'Операторы ({status}): {count}',
  'Operators, newest first': 'Операторы, новые сверху',
  'Operators, newest first: page {page}': 'Операторы, новые сверху: страница {page}',
  'Operators: watch your nodes yourselves. Whoever runs Sparta: look at its L1 endpoints.':
    'Операторы: следите за узлами сами. Кто ведёт Sparta: проверьте её точки доступа L1.',
  'Operators: {count}': 'Операторы: {count}',
  'Others hold the rollup or the veto now: check that this was decided by Governance.':
    'Роллап или вето теперь у других: проверьте, что это решила Governance.',
  Over: 'Закончилось',
  'Over: {title}': 'Закончилось: {title}',
  'Owner of the rollup': 'Владелец роллапа',
  Participation: 'Участие',
  'Paste a signature': 'Вставить подпись',
  'Paste all that the signing command printed.': 'Вставьте всё, что напечатала команда подписи.',
  'Paste the keystore': 'Вставить keystore',
  'Paste the public keystore': 'Вставьте публичный keystore',
  'Paste the signature': 'Вставьте подпись',
  'People looked at again: {count}. Each is given what is true by now, within a minute or two.':
    'Людей проверено заново: {count}. Каждый получит то, что верно сейчас, за минуту-две.',
  'People looked at: {count}. Rules: {rules}.': 'Людей проверено: {count}. Правила: {rules}.',
  'Phrase…': 'Фраза…',
  'Pick a name from the list that opens while you type.':
    'Выберите имя из списка, который открывается при вводе.',
  'Pick one from the list that opens while you type.': 'Выберите из списка, который открывается при вводе.',
  'Pick one from the list that opens while you type. Delegates cannot let in others.':
    'Выберите из списка, который открывается при вводе. Делегаты не могут пускать других.',
  Previous: 'Назад',
  'Proofs come in time; checkpoints that wait for one: {waiting}.':
    'Доказательства приходят вовремя; чекпойнтов без доказательства: {waiting}.',
  Proposer: 'Предлагающий',
  'Proposers vote in slashing round {round} to slash {address} for epoch {epoch}: {votes} of the {quorum} votes it takes. The vote ends {ends}. Most of these votes ask for {amount}. {effect}':
    'Предлагающие голосуют в раунде слэшинга {round} за наказание {address} за эпоху {epoch}: {votes} из {quorum} нужных голосов. Голосование кончается {ends}. Большинство этих голосов просит {amount}. {effect}',
  'Prove an address you control and become an operator':
    'Докажите адрес, которым управляете, и станьте оператором',
  'Prove it with /register, then choose it as the withdrawer.':
    'Докажите его через /register, затем выберите как withdrawer.',
  'Prove that you control {address}': 'Докажите, что управляете {address}',
  'Provisional: on the committee for epoch {epoch} from {from} for {minutes} min':
    'Предварительно: в комитете эпохи {epoch} с {from} на {minutes} мин',
  'Provisional: on the committee for epoch {epoch} from {from} for {minutes} min, proposing at {slots}':
    'Предварительно: в комитете эпохи {epoch} с {from} на {minutes} мин, предлагает в {slots}',
  'Public keystore': 'Публичный keystore',
  'Public keystore, to have it staked: keyN_staker_output.json':
    'Публичный keystore, чтобы застейкать: keyN_staker_output.json',
  Queue: 'Очередь',
  'Quiet hours': 'Тихие часы',
  'Quiet hours…': 'Тихие часы…',
  'Raised: {count}. Told at once: {told}. Not over: {open}.':
    'Возникло: {count}. Сообщено сразу: {told}. Не закончилось: {open}.',
  Ready: 'Готово',
  'Records: {count}. Each kind says what it is and how long it is kept.':
    'Записей: {count}. О каждом виде сказано, что это и сколько хранится.',
  'Reference {reference}': 'Номер {reference}',
  Registration: 'Регистрация',
  'Registration rejected': 'Регистрация отклонена',
  'Release them': 'Отпустить',
  'Request for a veto of slashing round {round}': 'Запрос вето на раунд слэшинга {round}',
  'Reward for a checkpoint': 'Награда за чекпойнт',
  'Role changes are taken back': 'Изменения ролей отменены',
  'Role changes go ahead': 'Изменения ролей продолжаются',
  'Role changes held back': 'Изменения ролей задержаны',
  'Role changes to make: {count}': 'Предстоит изменений ролей: {count}',
  Rollup: 'Роллап',
  'Rollup {rollup}, version {version}': 'Роллап {rollup}, версия {version}',
  'Rollups before it, where pinned stake may stay: {count}':
    'Роллапов до него, где может оставаться закреплённый стейк: {count}',
  Round: 'Раунд',
  'Rounds from a fault to its vote': 'Раундов от проступка до голосования',
  'Rounds from a vote to its execution': 'Раундов от голосования до исполнения',
  'Rounds in which a vote is valid': 'Раундов, пока голосование действует',
  'Run /add-validator again.': 'Выполните /add-validator снова.',
  'Run /alerts again.': 'Выполните /alerts снова.',
  'Run /mod-suspend-operator again.': 'Выполните /mod-suspend-operator снова.',
  'Run /privacy again.': 'Выполните /privacy снова.',
  'Run the command again and sign the new text.': 'Выполните команду снова и подпишите новый текст.',
  'Run the command again if you want to prove another address.':
    'Выполните команду снова, если хотите доказать другой адрес.',
  'Run the command again.': 'Выполните команду снова.',
  'Run the command in the server.': 'Выполните команду на сервере.',
  'Run the command yourself.': 'Выполните команду сами.',
  'Safe to restart from {from} until {until}.': 'Безопасно перезапустить с {from} до {until}.',
  'Safe to restart from {from}: no duty is known until {until}, and what comes after is not drawn yet.':
    'Безопасно перезапустить с {from}: до {until} обязанностей не известно, а дальше ещё не выбрано.',
  'Safe to restart now: no duty is known until {until}, and what comes after is not drawn yet.':
    'Безопасно перезапустить сейчас: до {until} обязанностей не известно, а дальше ещё не выбрано.',
  'Safe to restart until {until}.': 'Безопасно перезапустить до {until}.',
  'Say which of them is meant.': 'Скажите, какой из них имеется в виду.',
  'Say which validator they may see.': 'Скажите, какого валидатора им можно видеть.',
  Seen: 'Замечено',
  'Send a test': 'Отправить проверку',
  'Send ether on L1 (chain id {chainId}) to {address}, if that is the publisher in your own node’s configuration: it is shown as it was seen on chain. Sparta never asks you to send ether to any other address, and never to one of its own.':
    'Отправьте ether на L1 (chain id {chainId}) на {address}, если это publisher из настроек вашего собственного узла: адрес показан таким, каким он виден в сети. Sparta никогда не просит отправлять ether на какой-либо другой адрес, в том числе на свой.',
  'Send it ether.': 'Отправьте ему ether.',
  'Send it staking tokens.': 'Отправьте ему токены стейкинга.',
  'Sign a short text with the key of this address. It is free, sends no transaction, and gives no permission over funds.':
    'Подпишите короткий текст ключом этого адреса. Это бесплатно, не отправляет транзакций и не даёт прав на средства.',
  'Sign exactly the text shown, every line of it, with the key of that address.':
    'Подпишите ровно показанный текст, каждую строку, ключом этого адреса.',
  'Sign in the browser': 'Подписать в браузере',
  Signature: 'Подпись',
  'Size of a committee': 'Размер комитета',
  Slasher: 'Slasher',
  'Slashes took all that was left of the stake of {attester}. There is nothing to withdraw, and this address can never be registered again.':
    'Слэшинги забрали всё, что оставалось от стейка {attester}. Выводить нечего, и этот адрес нельзя будет зарегистрировать снова.',
  Slashing: 'Слэшинг',
  'Slashing goes on: {name} will be slashed': 'Слэшинг продолжается: {name} получит слэшинг',
  'Slashing is enabled.': 'Слэшинг включён.',
  'Slashing is paused': 'Слэшинг на паузе',
  'Slashing is paused until {paused}, longer than this vote is valid.':
    'Слэшинг на паузе до {paused}, дольше, чем действует это голосование.',
  'Slashing is paused.': 'Слэшинг на паузе.',
  'Slashing is paused: nothing is taken from {name} for now':
    'Слэшинг на паузе: у {name} пока ничего не забирают',
  'Slashing proposer': 'Предлагающий слэшинг',
  'Slashing round {round} cannot be executed yet.': 'Раунд слэшинга {round} ещё нельзя исполнить.',
  'Slashing round {round} closed and its tally spares epoch {epoch}: nothing is taken from {address}.':
    'Раунд слэшинга {round} закрыт, и его подсчёт щадит эпоху {epoch}: у {address} ничего не забирают.',
  'Slashing round {round} closed with {votes} of the {quorum} votes it takes: nothing is taken from {address}.':
    'Раунд слэшинга {round} закрыт с {votes} из {quorum} нужных голосов: у {address} ничего не забирают.',
  'Slashing round {round} has the votes to take {amount} from {address} for epoch {epoch}. {when} {effect}':
    'У раунда слэшинга {round} есть голоса, чтобы забрать {amount} у {address} за эпоху {epoch}. {when} {effect}',
  'Slashing round {round} is out of reach: the current one is {current}.':
    'Раунд слэшинга {round} вне досягаемости: текущий {current}.',
  'Slashing round {round} was carried out, and {address} had no stake on this rollup that could be taken.':
    'Раунд слэшинга {round} исполнен, а у {address} на этом роллапе не было стейка, который можно забрать.',
  'Slashing round {round} was executed already.': 'Раунд слэшинга {round} уже исполнен.',
  'Slashing round {round} was vetoed and cannot be carried out: nothing is taken from {address}.':
    'Раунд слэшинга {round} заветирован и не может быть исполнен: у {address} ничего не забирают.',
  'Slots of a slashing round': 'Слотов в раунде слэшинга',
  'Slots of an epoch': 'Слотов в эпохе',
  'Small slash': 'Малый слэшинг',
  'Somebody decided this already. Nothing was changed.': 'Кто-то уже решил это. Ничего не изменено.',
  'Somebody else asked this.': 'Это спросил кто-то другой.',
  'Somebody lets you see it: /delegate ends that.':
    'Кто-то разрешил вам его видеть: /delegate прекращает это.',
  'Something in Sparta broke. Nothing was changed. The developers see it.':
    'В Sparta что-то сломалось. Ничего не изменено. Разработчики это видят.',
  'Sparta adds no validators on chain here.': 'Здесь Sparta не добавляет валидаторов on-chain.',
  'Sparta adds nobody on chain on Ethereum mainnet.':
    'В основной сети Ethereum Sparta никого не добавляет on-chain.',
  'Sparta cannot give or take a role': 'Sparta не может дать или забрать роль',
  'Sparta could not answer. Nothing was changed.': 'Sparta не смогла ответить. Ничего не изменено.',
  'Sparta could not take your request just now.': 'Sparta сейчас не смогла принять вашу просьбу.',
  'Sparta deposits the stake from its own account, and your validator waits in the entry queue.':
    'Sparta вносит стейк со своего счёта, и ваш валидатор ждёт в очереди на вход.',
  'Sparta does not see the chain': 'Sparta не видит цепочку',
  'Sparta follows Aztec validators and keeps this server true to the chain':
    'Sparta следит за валидаторами Aztec и держит этот сервер верным цепочке',
  'Sparta found no way to this address from where it runs; that says nothing of your node':
    'Оттуда, где работает Sparta, пути к этому адресу нет; о вашем узле это ничего не говорит',
  'Sparta has no account on L1 here, so it adds nobody on chain.':
    'Здесь у Sparta нет счёта на L1, поэтому on-chain она никого не добавляет.',
  'Sparta has not read the chain since {time}: what follows may be out of date.':
    'Sparta не читала цепочку с {time}: то, что ниже, может устареть.',
  'Sparta has staked as many validators for you as it may.':
    'Sparta застейкала для вас столько валидаторов, сколько можно.',
  'Sparta has staked as many validators today as it may.':
    'Sparta застейкала сегодня столько валидаторов, сколько можно.',
  'Sparta is adding a validator for you on chain just now. Nothing was deleted.':
    'Sparta прямо сейчас добавляет для вас валидатора on-chain. Ничего не удалено.',
  'Sparta knows of no open vote against {name} in slashing round {round}: it is over, was taken back, or could not be read.':
    'Sparta не знает открытого голосования против {name} в раунде слэшинга {round}: оно завершено, отменено или его не удалось прочитать.',
  'Sparta must be installed in the server, not only by you.':
    'Sparta должна быть установлена на сервере, а не только у вас.',
  'Sparta never asks for a private key or a seed phrase, and never sends a link to sign in a direct message.':
    'Sparta никогда не спрашивает приватный ключ или сид-фразу и никогда не присылает ссылку для подписи в личных сообщениях.',
  'Sparta now watches these for you. /my-stats shows them within a minute.':
    'Теперь Sparta следит за ними для вас. /my-stats покажет их в течение минуты.',
  'Sparta now watches {address} for you. /my-stats shows it within a minute.':
    'Sparta теперь следит за {address} для вас. /my-stats покажет его в течение минуты.',
  'Sparta reads the chain again.': 'Sparta снова читает цепочку.',
  'Sparta sent {amount} ether to {attester}, for the fees of its proposals. It does so once.':
    'Sparta отправила {amount} ether на {attester} для комиссий его предложений. Она делает это один раз.',
  'Sparta stakes nobody on this network, so the keystore of {attester} was not used.':
    'В этой сети Sparta никого не стейкает, поэтому keystore {attester} не использован.',
  'Sparta tells you what becomes of it. To validate on {rollup}, deposit another attester there.':
    'Sparta сообщит, что с ним станет. Чтобы работать на {rollup}, внесите там депозит за другой attester.',
  'Sparta tells you when it joins the queue.': 'Sparta сообщит, когда он встанет в очередь.',
  'Sparta was away and is catching up. It still has to read what happened in so many blocks of L1: {count}. What follows is of now; alerts of that time may come late.':
    'Sparta отсутствовала и навёрстывает. Блоков L1, которые ещё предстоит прочесть: {count}. Далее — нынешнее; оповещения за то время могут прийти поздно.',
  'Sparta works in its Discord server, not in direct messages.':
    'Sparta работает на своём сервере Discord, а не в личных сообщениях.',
  'Sparta’s Aztec node does not answer': 'Узел Aztec у Sparta не отвечает',
  'Sparta’s Aztec node follows another L1 chain': 'Узел Aztec у Sparta следует другой цепи L1',
  'Sparta’s Aztec node follows another rollup': 'Узел Aztec у Sparta следует другому роллапу',
  'Sparta’s Aztec node lags': 'Узел Aztec у Sparta отстаёт',
  'Sparta’s Aztec node was restarted': 'Узел Aztec у Sparta перезапущен',
  'Sparta’s L1 endpoints disagree': 'Точки доступа L1 у Sparta расходятся',
  'Sparta’s account can add no validator': 'Счёт Sparta не может добавить ни одного валидатора',
  'Sparta’s account has too little ether for this right now.':
    'На счёте Sparta сейчас слишком мало ether для этого.',
  'Sparta’s account runs dry': 'Счёт Sparta иссякает',
  Stake: 'Стейк',
  'Stake cannot be withdrawn to {recipient}.': 'Стейк нельзя вывести на {recipient}.',
  'Stake in all': 'Стейк всего',
  'Stake it': 'Застейкать',
  'Stake it yourself with the Aztec CLI, then run /add-validator without the keystore.':
    'Застейкайте сами через Aztec CLI, затем выполните /add-validator без keystore.',
  'Stake it yourself with the Aztec CLI; Sparta then watches it: /add-validator.':
    'Застейкайте сами через Aztec CLI; затем Sparta следит за ним: /add-validator.',
  'Stake the validator yourself, then link it.': 'Застейкайте валидатора сами, затем привяжите его.',
  'Stake this validator?': 'Застейкать этого валидатора?',
  'Stake to join': 'Стейк для входа',
  Staked: 'Застейкан',
  'Start the node, or look at its P2P_PORT. {udp}': 'Запустите узел или проверьте его P2P_PORT. {udp}',
  'Stop its node. To validate again, deposit with a new attester and a new BLS key.':
    'Остановите его узел. Чтобы снова быть валидатором, внесите депозит с новым attester и новым BLS-ключом.',
  'Stop watching this validator?': 'Прекратить наблюдение за этим валидатором?',
  'Stop watching {validator}': 'Не следить за {validator}',
  'Subscribe to this address in your calendar program: it brings duties and withdrawal dates.':
    'Подпишитесь на этот адрес в программе-календаре: в нём обязанности и даты вывода.',
  'Suspend this operator': 'Приостановить оператора',
  'Suspend {name}?': 'Приостановить {name}?',
  'TCP {port} answers. {udp}': 'TCP {port} отвечает. {udp}',
  'TCP {port} did not answer within 3 s': 'TCP {port} не ответил за 3 с',
  'TCP {port}, the node’s JSON-RPC, answers anybody': 'TCP {port}, JSON-RPC узла, отвечает кому угодно',
  'TCP {port}, the node’s administration, answers anybody':
    'TCP {port}, управление узлом, отвечает кому угодно',
  'Take an approved operator’s standing and role, and say why':
    'Забрать у одобренного оператора его статус и роль и сказать почему',
  'Take one back first: /delegate lists them.': 'Сначала уберите одного: /delegate покажет их.',
  'Take them back': 'Отменить их',
  'Take words that nobody would guess, and no password of yours.':
    'Возьмите слова, которых никто не угадает, и не свой пароль.',
  'Taken back': 'Отозвано',
  'Taken back: {title}': 'Отозвано: {title}',
  'Talk to a moderator.': 'Поговорите с модератором.',
  'Tell a moderator, and ask again once it was filled up.':
    'Скажите модератору и повторите, когда счёт пополнят.',
  'Tell me of duties ahead': 'Сообщать о предстоящих обязанностях',
  'Tell whoever runs Sparta.': 'Сообщите тем, кто ведёт Sparta.',
  'Tell whoever runs Sparta: the account needs ether.': 'Сообщите тем, кто ведёт Sparta: счёту нужен ether.',
  'Tell whoever runs Sparta: the account needs staking tokens.':
    'Сообщите тем, кто ведёт Sparta: счёту нужны токены стейкинга.',
  'Test of your alerts': 'Проверка ваших оповещений',
  'That does not look right': 'Это выглядит неверно',
  'That is our fault': 'Это наша вина',
  'That is you. Nothing was changed.': 'Это вы. Ничего не изменено.',
  'That withdrawer is not proven to be yours any more.': 'Этот withdrawer больше не доказан как ваш.',
  'The Aztec network': 'Сеть Aztec',
  'The Aztec network now: rollup, epoch, committee, queue, slashing':
    'Сеть Aztec сейчас: роллап, эпоха, комитет, очередь, слэшинг',
  'The Aztec network, as it was': 'Сеть Aztec, какой она была',
  'The BLS key or its proof is no point of the curve bn254.':
    'BLS-ключ или его доказательство не является точкой кривой bn254.',
  'The L1 block that this alert came from is no longer part of the chain, so it did not happen. If it happens again you are told again.':
    'Блок L1, из которого пришло это оповещение, больше не в цепочке, значит, этого не было. Если это случится снова, вам снова сообщат.',
  'The Registry knows no rollup: the network has not begun.':
    'Registry не знает ни одного роллапа: сеть ещё не началась.',
  'The account of Sparta, {account}, holds {held} ether, and adding a validator may take {needed}.':
    'На счёте Sparta {account} {held} ether, а добавление валидатора может стоить {needed}.',
  'The account of Sparta, {account}, holds {held} tokens, and one validator takes {needed}.':
    'На счёте Sparta {account} {held} токенов, а один валидатор требует {needed}.',
  'The alerts are dropped': 'Оповещения отброшены',
  'The alerts are released': 'Оповещения отпущены',
  'The attester’s L1 address: 0x and 40 hex digits': 'Адрес attester на L1: 0x и 40 шестнадцатеричных цифр',
  'The body is not JSON.': 'Тело запроса не JSON.',
  'The chain does not show that this operator controls it. Nothing was changed.':
    'Цепочка не показывает, что этот оператор им управляет. Ничего не изменено.',
  'The chain has not been read yet.': 'Цепочка ещё не прочитана.',
  'The chain shows the deposit and not its transaction.': 'Цепочка показывает депозит, но не его транзакцию.',
  'The checksum of {field} (its upper and lower case letters) is wrong: a character may be mistyped.':
    'Контрольная сумма {field} (его заглавные и строчные буквы) неверна: возможно, опечатка.',
  'The committee of epoch {epoch} is not known yet.': 'Комитет эпохи {epoch} ещё неизвестен.',
  'The committee of this epoch is not known yet.': 'Комитет этой эпохи ещё неизвестен.',
  'The contract refused and did not say why.': 'Контракт отказал и не сказал почему.',
  'The contract refused the transaction and did not say why.':
    'Контракт отклонил транзакцию и не сказал почему.',
  'The contract refused with {name}.': 'Контракт отказал с {name}.',
  'The contract refused: {reason}': 'Контракт отказал: {reason}',
  'The council acts on faults of the node software, the contracts or the network. If it was the outage of one operator, do not file it.':
    'Совет действует при сбоях ПО узла, контрактов или сети. Если это был сбой одного оператора, не подавайте запрос.',
  'The council’s form': 'Форма совета',
  'The day in numbers': 'День в числах',
  'The delay is over: {stake} of {attester} are free, and can no longer be slashed.':
    'Срок истёк: {stake} у {attester} свободны и больше не могут быть срезаны.',
  'The deposit for {attester} is made, but it is not a validator yet: it joins when the queue lets it in. {place}':
    'Депозит для {attester} внесён, но он ещё не валидатор: он войдёт, когда его впустит очередь. {place}',
  'The deposit for {name} failed': 'Депозит для {name} не прошёл',
  'The deposit of your validator failed': 'Депозит вашего валидатора не прошёл',
  'The deposit of your validator is mined': 'Депозит вашего валидатора в блоке',
  'The draw of epoch {epoch} changed: {validator} is not on its committee.':
    'Жеребьёвка эпохи {epoch} изменилась: {validator} не в её комитете.',
  'The entry queue does not move': 'Очередь на вход не движется',
  'The entry queue does not move for {name}': 'Очередь на вход для {name} не движется',
  'The entry queue does not show it: it was reached already. /my-stats shows how it stands.':
    'Очередь на вход его не показывает: она до него уже дошла. /my-stats покажет, как он стоит.',
  'The entry queue does not show the deposit yet.': 'Очередь на вход ещё не показывает депозит.',
  'The entry queue is empty.': 'Очередь на вход пуста.',
  'The entry queue moves again for {name}': 'Очередь на вход для {name} снова движется',
  'The entry queue moves at this pace from now on: look at your place with /my-stats.':
    'Очередь на вход теперь движется с этой скоростью: ваше место покажет /my-stats.',
  'The entry queue reached it and the contract did not take it in. The stake of {amount} tokens went to the withdrawer {withdrawer}.':
    'Очередь на вход дошла до него, и контракт его не принял. Стейк {amount} токенов ушёл к withdrawer {withdrawer}.',
  'The entry queue was flushed in epoch {epoch} already.': 'Очередь на вход уже сбрасывали в эпохе {epoch}.',
  'The file is gone.': 'Файла больше нет.',
  'The file is larger than {bytes} bytes.': 'Файл больше {bytes} байт.',
  'The file is no UTF-8 text.': 'Файл не является текстом UTF-8.',
  'The file keyN_staker_output.json. Never a private key or a seed phrase.':
    'Файл keyN_staker_output.json. Никогда не приватный ключ и не сид-фраза.',
  'The files that belong here could not be sent. Run the command again to get them.':
    'Файлы, которые сюда относятся, отправить не удалось. Выполните команду снова, чтобы их получить.',
  'The first validators of the entry queue need more gas than they were given.':
    'Первым валидаторам очереди на вход нужно больше газа, чем дали.',
  'The first {count} are shown; validator_address narrows the list.':
    'Показаны первые {count}; validator_address сужает список.',
  'The handler wants the proof of a passport, and the one Sparta gave does not do.':
    'Handler требует доказательство паспорта, и данное Sparta не подходит.',
  'The keystore holds more than one validator: {attesters}.':
    'В keystore больше одного валидатора: {attesters}.',
  'The keystore holds {attester} more than once.': 'В keystore {attester} встречается больше одного раза.',
  'The keystore is empty: it names no validator.': 'Keystore пуст: в нём нет ни одного валидатора.',
  'The keystore is larger than {limit} KB.': 'Keystore больше {limit} КБ.',
  'The keystore is not JSON.': 'Keystore не является JSON.',
  'The keystore is not of {attester}: it holds {attesters}.': 'Keystore не от {attester}: в нём {attesters}.',
  'The last 400 days, newest first. This look-up is recorded.':
    'Последние 400 дней, новые сверху. Этот просмотр записан.',
  'The last try for this validator is not final on L1 yet.':
    'Последняя попытка с этим валидатором ещё не окончательна на L1.',
  'The name of a large city in it; the digest comes at eight in the morning there':
    'Название крупного города; сводка приходит там в восемь утра',
  'The name to show for you; display only': 'Имя, которое показывать; только для отображения',
  'The network cannot check the proof of this BLS key.':
    'Сеть не может проверить доказательство этого BLS-ключа.',
  'The network has a new rollup': 'У сети новый роллап',
  'The network in epoch {epoch}': 'Сеть в эпохе {epoch}',
  'The network makes no checkpoints': 'Сеть не создаёт чекпойнтов',
  'The network misses many of its duties': 'Сеть пропускает много обязанностей',
  'The network moved to a new rollup meanwhile, so Sparta started over on that one.':
    'Тем временем сеть перешла на новый роллап, и Sparta начала заново на нём.',
  'The network moved to a new rollup meanwhile. Ask again: /add-validator.':
    'Тем временем сеть перешла на новый роллап. Повторите: /add-validator.',
  'The network starts once {wanted} validators wait; now there are {queued}.':
    'Сеть начнётся, когда будут ждать {wanted} валидаторов; сейчас их {queued}.',
  'The newest checkpoint on L1 is {checkpoint}; slots since then without another: {slots}.':
    'Новейший чекпойнт на L1: {checkpoint}; слотов с тех пор без нового: {slots}.',
  'The newest data is {minutes} min old. Until that changes nothing is said of any validator: neither that it is well nor that it is not.':
    'Новейшим данным {minutes} мин. Пока это не изменится, ни об одном валидаторе ничего не говорится: ни что он в порядке, ни что нет.',
  'The newest slot it judged is {lagSlots} slots old. What attestations it saw says nothing about now, and nobody is warned or cleared by it meanwhile.':
    'Новейшему оценённому слоту {lagSlots} слотов. Виденные им аттестации ничего не говорят о текущем, и пока по ним никого не предупреждают и не оправдывают.',
  'The picture has a cell for each slot of the last epochs on the committee: full for attested, crossed for missed, a cap where it had to propose, a thin line where nothing was due, hatched for unknown.':
    'На картинке клетка на каждый слот последних эпох комитета: полная — аттестовал, крест — пропустил, верхняя полоса — должен был предложить, тонкая линия — ничего не требовалось, штриховка — неизвестно.',
  'The proof of an epoch did not come in time. Every checkpoint after {proven} can be undone at any moment. Checkpoints at stake: {waiting}.':
    'Доказательство эпохи не пришло вовремя. Каждый чекпойнт после {proven} может быть отменён в любой момент. Чекпойнтов под угрозой: {waiting}.',
  'The proof of possession does not belong to this BLS key.':
    'Доказательство владения не принадлежит этому BLS-ключу.',
  'The rest of the stake of {validator} is free, once its withdrawer has called initiateWithdraw.':
    'Остаток стейка {validator} освободится, когда его withdrawer вызовет initiateWithdraw.',
  'The rest of {name} can be withdrawn later': 'Остаток {name} можно будет вывести позже',
  'The rollup lets nobody in at present.': 'Сейчас роллап никого не впускает.',
  'The round is vetoed already.': 'Раунд уже заветирован.',
  'The round was carried out: a veto can no longer stop it.': 'Раунд исполнен: вето его больше не остановит.',
  'The round was never carried out and no longer can be.':
    'Раунд не был исполнен и больше не может быть исполнен.',
  'The rules of an older rollup have changed': 'Правила старого роллапа изменились',
  'The rules of the rollup have changed': 'Правила роллапа изменились',
  'The slash {payload} was vetoed.': 'Слэшинг {payload} заветирован.',
  'The stake is locked until {time}.': 'Стейк заблокирован до {time}.',
  'The stake of {attester} cannot be slashed any more: it is free to be withdrawn.':
    'Стейк {attester} больше нельзя срезать: его можно вывести.',
  'The stake of {attester} was paid out: {amount}. This address can never be registered again.':
    'Стейк {attester} выплачен: {amount}. Этот адрес нельзя будет зарегистрировать снова.',
  'The stake of {name} can be withdrawn': 'Стейк {name} можно вывести',
  'The stake of {validator} is free: call finalizeWithdraw on the rollup.':
    'Стейк {validator} свободен: вызовите finalizeWithdraw на роллапе.',
  'The stake went back to the withdrawer {address}.': 'Стейк вернулся к withdrawer {address}.',
  'The stake went back to the withdrawer.': 'Стейк вернулся к withdrawer.',
  'The staking asset handler adds only addresses on its list, and this is none of them.':
    'Staking asset handler добавляет только адреса из своего списка, и этого там нет.',
  'The staking asset handler gave tokens for this passport before, and gives them once.':
    'Staking asset handler уже давал токены по этому паспорту, а даёт он один раз.',
  'The staking asset handler has added its quota of validators. It adds more from {time}.':
    'Staking asset handler добавил свою квоту валидаторов. Новых он добавит с {time}.',
  'The staking asset handler has no passport for this attester.':
    'У staking asset handler нет паспорта для этого attester.',
  'The staking asset handler has no tokens left.': 'У staking asset handler не осталось токенов.',
  'The staking asset handler never added {attester}.':
    'Staking asset handler никогда не добавлял {attester}.',
  'The text is attached: its first line is the title of the issue. Complete what is left open, and file it yourself. Sparta sends nothing to the council.':
    'Текст приложен: его первая строка — заголовок заявки. Дополните незаполненное и подайте сами. Sparta ничего не отправляет совету.',
  'The time to prove the oldest checkpoint without a proof ends {deadline}. After that, every checkpoint after {proven} can be undone. Checkpoints at stake: {waiting}.':
    'Срок доказательства старейшего чекпойнта без доказательства истекает {deadline}. После этого каждый чекпойнт после {proven} может быть отменён. Чекпойнтов под угрозой: {waiting}.',
  'The token {token} did not move.': 'Токен {token} не переместился.',
  'The transaction reverted, so no stake was taken.': 'Транзакция отменилась, стейк не взят.',
  'The validators that were staked through them can be watched without another signature: /add-validator takes their addresses.':
    'За валидаторами, застейканными через них, можно следить без новой подписи: /add-validator принимает их адреса.',
  'The vote against {name} came to nothing': 'Голосование против {name} ничем не кончилось',
  'The vote against {name} is no longer valid': 'Голосование против {name} больше не действует',
  'The vote against {name} was vetoed': 'Голосование против {name} заветировано',
  'The vote closed without a quorum: nothing is taken.':
    'Голосование закрылось без кворума: ничего не забирают.',
  'The vote is open until {ends}: each vote can change what is to be vetoed. Make the text anew then.':
    'Голосование открыто до {ends}: каждый голос может изменить то, что ветируется. Тогда создайте текст заново.',
  'The withdrawer': 'Withdrawer',
  'The withdrawer alone can take the validator out, and gets its stake and every refund.':
    'Только withdrawer может вывести валидатора, он получает его стейк и любой возврат.',
  'The withdrawer began the exit of {attester}. It is no longer a validator, and its {stake} can still be slashed until they are withdrawable. {until}':
    'Withdrawer начал выход {attester}. Он больше не валидатор, и его {stake} можно срезать, пока их нельзя вывести. {until}',
  'The withdrawer gets the rest by calling `initiateWithdraw`; start anew with another attester.':
    'Withdrawer получает остаток вызовом `initiateWithdraw`; начните заново с другим attester.',
  'The withdrawer gets the stake and every refund, and can never be changed. Check it twice.':
    'Withdrawer получает стейк и любой возврат, изменить его нельзя никогда. Проверьте дважды.',
  'The withdrawer gets the stake by calling `initiateWithdraw`. If you did not ask for this, the attester’s key is in other hands.':
    'Withdrawer получает стейк вызовом `initiateWithdraw`. Если вы этого не просили, ключ attester в чужих руках.',
  'The withdrawer {address}': 'Withdrawer {address}',
  'The worst come first; give validator_address to see one in full. {read}':
    'Сначала худшие; укажите validator_address, чтобы увидеть одного целиком. {read}',
  'There are more than {count} operators, too many to look at in one command.':
    'Операторов больше {count}: слишком много для одной команды.',
  'There is a duty ahead': 'Впереди обязанность',
  'There is a private key in this, or what opens one. Sparta did not keep it.':
    'Здесь приватный ключ или то, что его открывает. Sparta его не сохранила.',
  'There is no command {command} here any more.': 'Команды {command} здесь больше нет.',
  'There is no command {command}.': 'Команды {command} нет.',
  'There is no committee: it takes {expected} validators, and there are {actual}.':
    'Комитета нет: нужно {expected} валидаторов, а есть {actual}.',
  'There is no quorum yet, so there is nothing to veto yet. Make the text anew once there is.':
    'Кворума ещё нет, поэтому ветировать пока нечего. Когда он будет, создайте текст заново.',
  'There is no such challenge. Nothing was changed.': 'Такого задания нет. Ничего не изменено.',
  'There is no time zone {zone}.': 'Часового пояса {zone} нет.',
  'There the stake is real: stake it yourself, then link the validator.':
    'Там стейк настоящий: застейкайте сами, затем привяжите валидатора.',
  'These BLS keys are being staked for another attester.': 'Этими BLS-ключами стейкают другой attester.',
  'These alerts are no longer held. Nothing was changed.':
    'Эти оповещения больше не задержаны. Ничего не изменено.',
  'These people see it through you and no longer will: {people}':
    'Эти люди видят его через вас и больше не увидят: {people}',
  'They are told by direct message. /mod-approve-operator takes it back.':
    'Ему сообщат личным сообщением. /mod-approve-operator отменяет это.',
  'They are told that you did this. Either of you ends it with /delegate; it ends when you unlink it.':
    'Им сообщат, что вы это сделали. Любой из вас прекращает это через /delegate; отвязка тоже прекращает.',
  'They become one with /register.': 'Им становятся через /register.',
  'They control nothing: they cannot add or remove validators, let in others, or get a role by it.':
    'Они ничем не управляют: не могут добавлять или убирать валидаторов, пускать других или получить за это роль.',
  'They got a direct message about it.': 'Ему отправлено личное сообщение об этом.',
  'They left the server.': 'Покинул сервер.',
  'They may see it now': 'Теперь им это видно',
  'They take no direct messages, so tell them.': 'Он не принимает личные сообщения, скажите ему сами.',
  'This BLS key was used before: each key can stake once only.':
    'Этот BLS-ключ уже использован: каждым ключом можно застейкать только раз.',
  'This Sparta serves another Discord server.': 'Эта Sparta обслуживает другой сервер Discord.',
  'This address can never be registered again.': 'Этот адрес нельзя будет зарегистрировать снова.',
  'This address is already linked to you': 'Этот адрес уже привязан к вам',
  'This alert is not kept any more, or not about a validator of yours.':
    'Это оповещение больше не хранится или не о вашем валидаторе.',
  'This alert is not kept any more.': 'Это оповещение больше не хранится.',
  'This attester was a validator before, or is one on another rollup.':
    'Этот attester раньше был валидатором или является им на другом роллапе.',
  'This belongs to somebody else. Nothing was changed.':
    'Это принадлежит кому-то другому. Ничего не изменено.',
  'This can be taken back within {hours} hours. Nothing was changed.':
    'Отменить это можно в течение {hours} ч. Ничего не изменено.',
  'This challenge expired at {time}. Nothing was changed.': 'Задание истекло {time}. Ничего не изменено.',
  'This challenge is dated in the future. Nothing was changed.':
    'Задание датировано будущим. Ничего не изменено.',
  'This challenge was already answered. Nothing was changed.':
    'На это задание уже ответили. Ничего не изменено.',
  'This command is for moderators.': 'Эта команда для модераторов.',
  'This command is gone.': 'Этой команды больше нет.',
  'This draw is provisional: it may still change.': 'Жеребьёвка предварительная: она ещё может измениться.',
  'This file does not come from Discord.': 'Этот файл не из Discord.',
  'This file is not kept at Discord.': 'Этот файл не хранится в Discord.',
  'This has expired. Nothing was changed.': 'Это истекло. Ничего не изменено.',
  'This is how alerts about your validators reach you. Nothing is wrong.':
    'Так приходят оповещения о ваших валидаторах. Ничего не случилось.',
  'This is over an hour old. Nothing was staked.': 'Этому больше часа. Ничего не застейкано.',
  'This link is incomplete. Copy it again from Discord.':
    'Ссылка неполная. Скопируйте её из Discord ещё раз.',
  'This look-up is recorded.': 'Этот просмотр записан.',
  'This message is edited as it develops.': 'Это сообщение меняется по ходу событий.',
  'This message is from an older version of Sparta.': 'Это сообщение от старой версии Sparta.',
  'This operator is already suspended. Nothing was changed.':
    'Этот оператор уже приостановлен. Ничего не изменено.',
  'This operator is already {status}. Nothing was changed.':
    'Статус этого оператора уже «{status}». Ничего не изменено.',
  'This operator is {status}. Nothing was changed.': 'Статус этого оператора: {status}. Ничего не изменено.',
  'This person takes no direct messages.': 'Этот человек не принимает личные сообщения.',
  'This plan is gone. Nothing was changed.': 'Этого плана больше нет. Ничего не изменено.',
  'This plan is too old. Nothing was changed.': 'Этот план слишком стар. Ничего не изменено.',
  'This question is too old to be answered. Nothing was changed.':
    'Этот вопрос слишком стар для ответа. Ничего не изменено.',
  'This question is too old to be answered. Nothing was deleted.':
    'Этот вопрос слишком стар для ответа. Ничего не удалено.',
  'This question waits {minutes} minutes.': 'Этот вопрос ждёт {minutes} мин.',
  'This request names nobody.': 'Этот запрос никого не называет.',
  'This signature was not made by {address} over this text. Nothing was changed.':
    'Эту подпись сделал не {address} или не над этим текстом. Ничего не изменено.',
  'This stake was withdrawn before.': 'Этот стейк уже выведен.',
  'This validator is not linked to you.': 'Этот валидатор к вам не привязан.',
  'This withdrawal was never begun.': 'Этот вывод не начинали.',
  'Through quiet hours, maintenance and mutes too': 'Также в тихие часы, при обслуживании и тишине',
  'Time zone': 'Часовой пояс',
  To: 'До',
  'To add it again you prove control again.': 'Чтобы добавить его снова, нужно опять доказать управление.',
  'To validate on {rollup}, exit there, then deposit again to follow the latest rollup.':
    'Чтобы работать на {rollup}, выйдите там и внесите депозит заново со следованием последнему роллапу.',
  'Told of duties ahead': 'О предстоящих обязанностях',
  'Told to the person and kept in the audit trail; 300 characters at most':
    'Сообщается человеку и остаётся в журнале; не больше 300 символов',
  'Told: {told}. Waiting: {waiting}. Noted only: {noted}.':
    'Сообщено: {told}. Ждёт: {waiting}. Только записано: {noted}.',
  Transaction: 'Транзакция',
  'Treat that key as exposed: make a new one, and stake nothing with it. Sparta needs the public file alone, keyN_staker_output.json.':
    'Считайте этот ключ раскрытым: создайте новый и ничего с ним не стейкайте. Sparta нужен только публичный файл, keyN_staker_output.json.',
  'Try again in a few minutes.': 'Попробуйте через несколько минут.',
  'Try again in a few minutes; if it stays so, tell a moderator.':
    'Попробуйте через несколько минут; если не пройдёт, скажите модератору.',
  'Try again in a minute': 'Попробуйте через минуту',
  'Try again in a minute.': 'Попробуйте через минуту.',
  'Try again then.': 'Попробуйте тогда.',
  'Try again: Sparta asks the Registry which rollup is the latest.':
    'Попробуйте ещё раз: Sparta спросит у Registry, какой роллап последний.',
  'Try an IPv4 address, or a port checker of your own.': 'Попробуйте адрес IPv4 или свою проверку портов.',
  'Turn a registration down, and say why': 'Отклонить регистрацию и сказать почему',
  'Turn the calendar off': 'Выключить календарь',
  'Type a name and pick from the list': 'Введите имя и выберите из списка',
  'UDP {port}, which peers use as well, cannot be tested from here.':
    'UDP {port}, которым тоже пользуются пиры, отсюда не проверить.',
  'Unproven checkpoints can be pruned': 'Недоказанные чекпойнты могут быть отброшены',
  'Unstable: {title}': 'Нестабильно: {title}',
  'Until I end it': 'Пока не отменю',
  'Until the next duty': 'До следующей обязанности',
  'Upgrade its node to the version of the new rollup: on the old one it misses its duties.':
    'Обновите узел до версии нового роллапа: на старом он пропускает обязанности.',
  'Upgrade your node to the version of the new rollup now: on the old one it misses its duties. What is pinned to an older rollup needs its old node for as long as its stake is there.':
    'Обновите узел до версии нового роллапа сейчас: на старом он пропускает обязанности. Закреплённому на старом роллапе нужен старый узел, пока стейк там.',
  'Use /add-validator in the server to have Sparta watch your validators; /my-stats shows those it watches already.':
    'Используйте /add-validator на сервере, чтобы Sparta следила за вашими валидаторами; /my-stats показывает тех, за кем она уже следит.',
  'Use /add-validator with its address.': 'Используйте /add-validator с его адресом.',
  'Use /add-validator with the address of your attester.':
    'Используйте /add-validator с адресом вашего attester.',
  'Use /alerts with the action history.': 'Используйте /alerts с действием history.',
  'Use /delegate first to let somebody of your team see a validator.':
    'Сначала через /delegate покажите валидатора человеку из команды.',
  'Use /help to see the commands.': 'Команды покажет /help.',
  'Use /help without an option to see them all.': 'Используйте /help без параметра, чтобы увидеть все.',
  'Use /register first.': 'Сначала используйте /register.',
  'Use /register to prove it.': 'Докажите его через /register.',
  'Use /register with an address you control.': 'Используйте /register с адресом, которым управляете.',
  'Use the public file that the Aztec CLI writes, keyN_staker_output.json: {shape}.':
    'Используйте публичный файл, который пишет Aztec CLI, keyN_staker_output.json: {shape}.',
  Validator: 'Валидатор',
  'Validator added': 'Валидатор добавлен',
  'Validators added: {count}': 'Валидаторов добавлено: {count}',
  'Validators left: {count}. Press the button again for more.':
    'Осталось валидаторов: {count}. Нажмите кнопку ещё раз, чтобы увидеть больше.',
  'Validators of it in all: {count}': 'Всего его валидаторов: {count}',
  'Validators of its provider': 'Валидаторы его провайдера',
  'Validators of the first set': 'Валидаторов в первом наборе',
  'Validators watched for them: {count}; they stay watched.':
    'Валидаторов под наблюдением для этого человека: {count}; наблюдение продолжается.',
  'Veto request': 'Запрос вето',
  Votes: 'Голоса',
  'Votes that make a slash': 'Голосов для слэшинга',
  'Votes to slash are counted by these rules from now on; votes cast before may have lapsed.':
    'Голоса за слэшинг теперь считаются по этим правилам; прежние могли утратить силу.',
  'Wait for the next epoch.': 'Дождитесь следующей эпохи.',
  'Wait for the refund, then deposit on the canonical rollup; the same attester and keys can be used, since it never joined.':
    'Дождитесь возврата и внесите депозит на каноническом роллапе; годятся тот же attester и те же ключи, ведь он не входил.',
  'Wait until it has joined there, or use a new attester.':
    'Дождитесь, пока он войдёт там, или возьмите новый attester.',
  'Warning: {title}': 'Предупреждение: {title}',
  'Watch these validators': 'Следить за этими валидаторами',
  'Watched by Sparta': 'Под наблюдением Sparta',
  'Watched validators': 'Валидаторы под наблюдением',
  'Watched validators that moved with it: {moved}; that stay on an older rollup: {stayed}; that wait in the queue of an older one: {waiting}.':
    'Валидаторы под наблюдением: перешли {moved}; остаются на старом роллапе {stayed}; ждут в очереди старого {waiting}.',
  Webhook: 'Вебхук',
  'What Sparta can do, and how': 'Что умеет Sparta и как',
  'What Sparta stores about you': 'Что Sparta хранит о вас',
  'What came of it': 'Что с ним стало',
  'What cast wallet sign printed: 0x and hex digits': 'Что напечатал cast wallet sign: 0x и hex-цифры',
  'What is left of them is little enough to be told.': 'Осталось достаточно мало, чтобы сообщить.',
  'What is raised about your validators stands here, whether you were told of it or not.':
    'Здесь всё, что возникло о ваших валидаторах, сообщали вам или нет.',
  'What is stored about you: look, take it with you, or delete it':
    'Что хранится о вас: посмотреть, забрать с собой или удалить',
  'What it did in epoch {epoch} is unknown.': 'Что он сделал в эпохе {epoch}, неизвестно.',
  'What it is accused of is not known: the votes on L1 do not say.':
    'В чём его обвиняют, неизвестно: голоса на L1 этого не говорят.',
  'What stands now is vetoed already; a further vote can make it something else.':
    'То, что есть сейчас, уже заветировано; новый голос может это изменить.',
  'What this would leave of its stake could not be read.':
    'Что останется от его стейка, прочитать не удалось.',
  'What was changed is put back within a minute or two. These people’s roles are then left alone for a day, unless a moderator decides about one of them.':
    'Изменённое вернётся за минуту-две. Роли этих людей затем не трогаются сутки, если модератор не решит иначе о ком-то из них.',
  'What was not delivered can be read from the REST API.': 'Недоставленное можно прочитать через REST API.',
  'What was wrong is no longer so.': 'То, что было не так, прошло.',
  'What you typed is no longer kept.': 'То, что вы ввели, больше не хранится.',
  'What you were alerted of is over': 'То, о чём вас оповестили, закончилось',
  'When it is safe to restart is unknown: the committee of this epoch could not be read.':
    'Когда можно безопасно перезапустить, неизвестно: комитет этой эпохи не прочитан.',
  'Whether your validators and your node are ready, and what to do where they are not':
    'Готовы ли ваши валидаторы и узел, и что делать, где нет',
  'While you had quiet: {count}': 'Пока у вас было тихо: {count}',
  'Who did what, when and to whom; look-ups too': 'Кто, что, когда и с кем сделал; просмотры тоже',
  'Who holds which validator is shown to nobody but you, those you let in, and moderators, whose looks are recorded.':
    'Кому принадлежит валидатор, видно только вам, тем, кого вы пустили, и модераторам, чьи просмотры записываются.',
  'Who may see it: type a name and pick from the list, or mention them':
    'Кому показать: введите имя и выберите из списка или упомяните',
  'Who may see your validators by /delegate; leave it empty for nobody':
    'Кто видит ваших валидаторов по /delegate; пусто — никто',
  'Who may use it: {who}': 'Кому доступна: {who}',
  'Who may veto a slash': 'Кто может заветировать слэшинг',
  'Who shall be the withdrawer?': 'Кто будет withdrawer?',
  'Whoever has it can read your validators’ duties, so keep it to yourself. It is shown this once.':
    'Кто его знает, может читать обязанности ваших валидаторов, поэтому держите его при себе. Он показан только сейчас.',
  'Whoever is still affected is told within a minute or two.': 'Кого это ещё касается, узнают за минуту-две.',
  'Whoever runs Sparta: give it the address of a node of this network.':
    'Кто ведёт Sparta: укажите адрес узла этой сети.',
  'Whoever runs Sparta: upgrade the node to the version of the canonical rollup.':
    'Кто ведёт Sparta: обновите узел до версии канонического роллапа.',
  'Whoever runs the handler can let the account of Sparta through: `addUnhinged`.':
    'Кто ведёт handler, может пропустить счёт Sparta: `addUnhinged`.',
  'Whose roles are not what they should be; look first, then mend':
    'Чьи роли не такие, как должны; сначала взгляд, затем исправление',
  'With these settings you would have had {count} messages in the last {days} days, {network} of them for trouble of the whole network. In {channel} everybody had {posts}.':
    'С этими настройками за последние {days} дней было бы сообщений: {count}, из них о проблемах всей сети: {network}. В {channel} у всех было {posts}.',
  'With {pending} waiting to be taken in all, this ejects it: it would no longer be a validator, and its address can never be registered again.':
    'Всего ожидает изъятия {pending}; это исключит его: он перестанет быть валидатором, и его адрес нельзя будет зарегистрировать снова.',
  Withdrawer: 'Withdrawer',
  'Write it as 22:00 or 7:30, and fill in both times.': 'Пишите как 22:00 или 7:30 и заполните оба времени.',
  'Write it as Europe/Istanbul, America/Sao_Paulo or Asia/Ho_Chi_Minh.':
    'Пишите как Europe/Istanbul, America/Sao_Paulo или Asia/Ho_Chi_Minh.',
  Yes: 'Да',
  'You acknowledged it': 'Вы подтвердили',
  'You are about to lose a role': 'Вы скоро потеряете роль',
  'You are approved as an operator': 'Вы одобрены как оператор',
  'You are deleted': 'Вы удалены',
  'You are not registered yet.': 'Вы ещё не зарегистрированы.',
  'You are registered': 'Вы зарегистрированы',
  'You are suspended as an operator': 'Вы приостановлены как оператор',
  'You are told about it as before.': 'Вам сообщают о нём, как прежде.',
  'You are told as soon as it is approved. Nothing more is needed from you.':
    'Вам сообщат, как только её одобрят. Больше ничего не нужно.',
  'You asked for {count} proofs within 15 minutes. Nothing was changed.':
    'Вы запросили доказательств: {count} за 15 минут. Ничего не изменено.',
  'You can register again at any time and start anew. Take an export first if you want one: /privacy.':
    'Вы можете зарегистрироваться снова в любое время и начать заново. Если нужна выгрузка, сделайте её сначала: /privacy.',
  'You did not ask for this? /delegate in the server ends it.':
    'Вы этого не просили? /delegate на сервере прекращает это.',
  'You did not prove that you control {validator}.': 'Вы не доказали, что управляете {validator}.',
  'You get a direct message when it is done.': 'Вы получите личное сообщение, когда это будет сделано.',
  'You get no more alerts about it, it leaves /my-stats, and your roles are looked at again.':
    'Оповещений о нём больше не будет, он исчезнет из /my-stats, и ваши роли проверят заново.',
  'You have no validators to mute.': 'У вас нет валидаторов, которых можно заглушить.',
  'You have not proven {withdrawer}. Nothing was changed.':
    'Вы не доказали {withdrawer}. Ничего не изменено.',
  'You hear of it again only if it gets worse, or comes back once it was over; and when it is over.':
    'Вы услышите об этом снова, только если станет хуже или если оно вернётся; и когда закончится.',
  'You let nobody see your validators, and nobody lets you see theirs.':
    'Вы никому не показываете своих валидаторов, и никто не показывает вам своих.',
  'You lose the operator role, cannot use operator commands, and are not alerted about validators. Nothing of yours on chain is touched by this. Talk to a moderator of the server: they can approve you again.':
    'Вы теряете роль оператора, не можете пользоваться командами оператора и не получаете оповещений о валидаторах. Ничего вашего в цепи это не затрагивает. Поговорите с модератором сервера: он может одобрить вас снова.',
  'You may look at a validator of somebody else': 'Вам можно смотреть на чужого валидатора',
  'You no longer look at a validator of somebody else': 'Вы больше не видите чужого валидатора',
  'You proved the address that is its withdrawer on chain.':
    'Вы доказали адрес, который on-chain является его withdrawer.',
  'You proved this very address.': 'Вы доказали именно этот адрес.',
  'You see {validator}, by <@{person}>': 'Вы видите {validator}, от <@{person}>',
  'Your alerts': 'Ваши оповещения',
  'Your alerts, newest first': 'Ваши оповещения, новые сверху',
  'Your calendar': 'Ваш календарь',
  'Your day in alerts': 'Ваш день в оповещениях',
  'Your digest is ready': 'Ваша сводка готова',
  'Your direct messages are closed and no thread could be opened, so you are named here.':
    'Ваши личные сообщения закрыты и ветку открыть не удалось, поэтому вас упомянули здесь.',
  'Your direct messages are closed and no thread could be opened: you are named in {channel}.':
    'Ваши личные сообщения закрыты и ветку открыть не удалось: вас упомянули в {channel}.',
  'Your direct messages are closed to Sparta since {time}. Allow direct messages from members of this server; until then you are told in a thread or by a mention.':
    'Ваши личные сообщения закрыты для Sparta с {time}. Разрешите личные сообщения от участников сервера; до тех пор вам сообщают в ветке или упоминанием.',
  'Your direct messages are closed, and Sparta can write nowhere else.':
    'Ваши личные сообщения закрыты, и больше Sparta писать некуда.',
  'Your direct messages are closed, so it could not be sent to you. /alerts with the action history shows it to you alone.':
    'Ваши личные сообщения закрыты, отправить не удалось. /alerts с действием history покажет его только вам.',
  'Your direct messages are closed, so it could not be sent to you. /alerts with the action history shows you alone what is in it.':
    'Ваши личные сообщения закрыты, отправить не удалось. /alerts с действием history покажет содержание только вам.',
  'Your direct messages are closed, so it could not be sent to you. /duties shows it to you alone.':
    'Ваши личные сообщения закрыты, отправить не удалось. /duties покажет это только вам.',
  'Your direct messages are closed, so it stands in your private thread {channel}.':
    'Ваши личные сообщения закрыты, поэтому оно в вашей приватной ветке {channel}.',
  'Your direct messages are closed, so the rest is in /my-stats.':
    'Ваши личные сообщения закрыты, поэтому остальное в /my-stats.',
  'Your node’s public IPv4 or IPv6 address, to be dialled':
    'Публичный адрес IPv4 или IPv6 вашего узла для проверки',
  'Your phrase': 'Ваша фраза',
  'Your phrase: {phrase}. Sparta never sends a link to sign, and never asks for a key.':
    'Ваша фраза: {phrase}. Sparta никогда не шлёт ссылку для подписи и никогда не спрашивает ключ.',
  'Your registration is rejected.': 'Ваша регистрация отклонена.',
  'Your registration is suspended.': 'Ваша регистрация приостановлена.',
  'Your registration is {status}.': 'Ваша регистрация: {status}.',
  'Your registration waits for a moderator.': 'Ваша регистрация ждёт модератора.',
  'Your registration was not accepted': 'Ваша регистрация не принята',
  'Your settings were changed elsewhere meanwhile.': 'Ваши настройки тем временем изменились в другом месте.',
  'Your validator is in line to be staked': 'Ваш валидатор ждёт, чтобы его застейкали',
  'Your validator is in the entry queue': 'Ваш валидатор в очереди на вход',
  'Your validator was not staked': 'Ваш валидатор не застейкан',
  'Your validators: status, stake, queue, duties': 'Ваши валидаторы: статус, стейк, очередь, обязанности',
  'Your validators: {count}': 'Ваши валидаторы: {count}',
  'Your validators: {count}; page {page} of {pages}': 'Ваши валидаторы: {count}; страница {page} из {pages}',
  'Your week in alerts': 'Ваша неделя в оповещениях',
  '`{option}` {description}': '`{option}` {description}',
  '`{option}` {description} (optional)': '`{option}` {description} (необязательно)',
  'a checkpoint with incorrect attestations': 'чекпойнт с неверными аттестациями',
  'a checkpoint with too few attestations': 'чекпойнт со слишком малым числом аттестаций',
  'a former member': 'бывший участник',
  'a notice, which you did not ask for': 'заметка, о которой вы не просили',
  'a proposer: nobody’s duty could be met in that slot':
    'предлагающий: в этом слоте никто не мог выполнить обязанность',
  'a role of yours that is due to go': 'роль, которая скоро исчезнет',
  'addresses you proved, and validators you may see':
    'доказанные адреса и валидаторы, которых вам можно видеть',
  'affected: {affected}, observed: {observed}': 'затронуто: {affected}, наблюдается: {observed}',
  'after {minutes} min <@{person}> is told': 'через {minutes} мин сообщить <@{person}>',
  'an invalid block proposal': 'недействительное предложение блока',
  approved: 'одобрен',
  'approved by a moderator': 'одобрено модератором',
  'as of {time}': 'прочитано {time}',
  'at least {met} of {total} duties met': 'выполнено не менее {met} из {total} обязанностей',
  'at least {percent} % in epoch {epoch}, by what was published on L1':
    'не меньше {percent} % в эпохе {epoch}, по опубликованному на L1',
  'at least {percent} %; epochs known {known} of {epochs}':
    'не меньше {percent} %; известно эпох {known} из {epochs}',
  'attestations missed in a row, up to the last: {count}':
    'аттестаций пропущено подряд до последней: {count}',
  'attested {attested}, proposed {proposed} in slots {from}–{to}':
    'аттестовал {attested}, предложил {proposed} в слотах {from}–{to}',
  'attesters: {count}': 'attester: {count}',
  'attesting to what follows an invalid checkpoint':
    'аттестация того, что следует за недействительным чекпойнтом',
  'being on the committee of a valid epoch that was pruned':
    'участие в комитете действительной эпохи, которую отсекли',
  'below your level': 'ниже вашего уровня',
  'by one small slash: {one}; by two: {two}; least headroom: {least}':
    'одним малым слэшингом: {one}; двумя: {two}; наименьший запас: {least}',
  'by the {percent} % rule out of reach in this epoch': 'по правилу {percent} % в этой эпохе недостижимо',
  'by the {percent} % rule reached (committee epoch {epochInRow} of {epochs} in a row, no longer after {dutiesToLeave} more met)':
    'по правилу {percent} % наступило (эпоха комитета {epochInRow} из {epochs} подряд, перестанет после ещё {dutiesToLeave} выполненных)',
  'by the {percent} % rule reached (no longer after {dutiesToLeave} more met)':
    'по правилу {percent} % наступило (перестанет после ещё {dutiesToLeave} выполненных)',
  'by the {percent} % rule reached (which of {epochs} committee epochs in a row this is, is not known)':
    'по правилу {percent} % наступило (какая это из {epochs} эпох комитета подряд, неизвестно)',
  'by the {percent} % rule reached after {missesAway} more missed':
    'по правилу {percent} % наступит ещё после {missesAway} пропусков',
  'by the {percent} % rule reached for this epoch': 'по правилу {percent} % в этой эпохе наступило',
  'by the {percent} % rule reached for this epoch (committee epoch {epochInRow} of {epochs} in a row)':
    'по правилу {percent} % в этой эпохе наступило (эпоха комитета {epochInRow} из {epochs} подряд)',
  'can be drawn; not on it this epoch, as is usual': 'может быть выбран; в эту эпоху не в нём, как обычно',
  'cannot be drawn: only those who validate are': 'не может быть выбран: выбирают только работающих',
  'chain read {time}': 'цепочка прочитана {time}',
  'checkpoint {checkpoint}, its age is unknown': 'чекпойнт {checkpoint}, возраст неизвестен',
  'checkpoint {checkpoint}, {time}': 'чекпойнт {checkpoint}, {time}',
  'command:add-validator': 'добавить-валидатора',
  'command:alerts': 'оповещения',
  'command:chain-info': 'о-сети',
  'command:delegate': 'делегат',
  'command:duties': 'обязанности',
  'command:help': 'помощь',
  'command:is-ready': 'готов-ли',
  'command:mod-add-validator': 'мод-добавить-валидатора',
  'command:mod-approve-operator': 'мод-одобрить-оператора',
  'command:mod-audit': 'мод-журнал',
  'command:mod-held-alerts': 'мод-задержанные',
  'command:mod-list-operators': 'мод-список-операторов',
  'command:mod-reject-operator': 'мод-отклонить-оператора',
  'command:mod-suspend-operator': 'мод-приостановить-оператора',
  'command:mod-sync-roles': 'мод-сверить-роли',
  'command:mod-validator-stats': 'мод-данные-валидатора',
  'command:my-stats': 'мои-данные',
  'command:network': 'сеть',
  'command:privacy': 'приватность',
  'command:register': 'регистрация',
  'command:unlink': 'отвязать',
  'could not reach you': 'связаться с вами не удалось',
  critical: 'критично',
  delete: 'удалить',
  ejected: 'исключён',
  'ejected: it can never validate again': 'исключён: больше никогда не будет валидатором',
  emergency: 'тревога',
  empty: 'пусто',
  'ends {time}': 'кончится {time}',
  'epoch {epoch}, slot {slot}, chain read {time}': 'эпоха {epoch}, слот {slot}, цепочка прочитана {time}',
  'epoch {epoch}, slot {slot}, chain read {when}': 'эпоха {epoch}, слот {slot}, цепочка прочитана {when}',
  'epoch {epoch}; L1 block {block}, read {time}': 'эпоха {epoch}; блок L1 {block}, прочитан {time}',
  'every day': 'каждый день',
  'every week': 'каждую неделю',
  everybody: 'все',
  exiting: 'выходит',
  'exiting, withdrawable at a time not known': 'выходит; когда можно вывести, неизвестно',
  'exiting, withdrawable {time}': 'выходит, можно вывести {time}',
  export: 'выгрузить',
  'for good, without your name once deleted': 'навсегда, без вашего имени после удаления',
  'has no duties': 'обязанностей нет',
  history: 'история',
  'how you can be told': 'как вам можно сообщить',
  'how you want to be told, and how you can be': 'как вам сообщать и как это возможно',
  inactivity: 'бездействие',
  'it never happened: the chain was reorganised': 'этого не было: цепочка перестроилась',
  'it was to follow the latest rollup, and an upgrade came before its turn.':
    'он должен был следовать последнему роллапу, а обновление пришло раньше его очереди.',
  'its deposit failed, and the stake went back to the withdrawer':
    'его депозит не прошёл, и стейк вернулся к withdrawer',
  'its deposit waits on an older rollup ({rollup})': 'его депозит ждёт на старом роллапе ({rollup})',
  'its position is not known': 'его место неизвестно',
  'its position is unknown': 'его место неизвестно',
  'its stake is on an older rollup ({rollup}), which it does not leave by itself':
    'его стейк на старом роллапе ({rollup}), который он сам не покинет',
  'joined {joined}, left {left}, slashes {slashed}': 'вошли {joined}, ушли {left}, слэшингов {slashed}',
  'least headroom: {least}': 'наименьший запас: {least}',
  'leaving by its own key: it can never validate again':
    'уходит своим ключом: больше никогда не будет валидатором',
  maintenance: 'обслуживание',
  'mentioned in {channel}': 'упомянуто в {channel}',
  'met: {met}, missed: {missed}, unknown: {unknown}':
    'выполнено: {met}, пропущено: {missed}, неизвестно: {unknown}',
  'moved with the rollup upgrade; not read on the new rollup yet':
    'перешёл с обновлением роллапа; на новом ещё не прочитан',
  muted: 'заглушено',
  no: 'нет',
  'no duty in slots {from}–{to}, so there is nothing to judge by':
    'в слотах {from}–{to} обязанностей не было, судить не о чем',
  'no epoch has ended yet': 'ни одна эпоха ещё не кончилась',
  'no longer here, and why is not known': 'больше не здесь, и почему, неизвестно',
  'no node has reported on it': 'ни один узел о нём не сообщал',
  nobody: 'никому',
  'nobody else is told': 'больше никому не сообщается',
  none: 'нет',
  'none was told in the last day': 'за сутки ни о чём не сообщали',
  'not a whole number': 'не целое число',
  'not an address': 'не адрес',
  'not hex': 'не шестнадцатеричное',
  'not in it': 'не в ней',
  'not in it: it has left the set': 'не в ней: он покинул набор',
  'not known': 'неизвестно',
  'not on the canonical rollup': 'не на каноническом роллапе',
  'not on the committee now': 'сейчас не в комитете',
  'not read yet': 'ещё не прочитано',
  'not shown by the contract; it takes {quorum}': 'контракт их не показывает; нужно {quorum}',
  'not staked': 'не застейкан',
  'not staked on this rollup': 'не застейкан на этом роллапе',
  'not told: {why}': 'не сообщено: {why}',
  'not tried': 'не проверялось',
  'not tried: addresses you had tried within a minute: {count}':
    'не проверялось: адресов на проверку за минуту: {count}',
  'notes that keep a thing from being done twice': 'пометки, чтобы ничего не делалось дважды',
  'nothing due': 'не требовалось',
  notice: 'заметка',
  'of an unknown version': 'неизвестной версии',
  'on it now: the node must be online': 'сейчас в нём: узел должен быть в сети',
  'on its way': 'в пути',
  'one day': 'один день',
  'our data: it is old or could not be read': 'наши данные: стары или не прочитаны',
  'over before it was told': 'кончилось раньше, чем сообщили',
  'paused, round {round}': 'на паузе, раунд {round}',
  pending: 'ожидает',
  'position {position}': 'место {position}',
  'position {position} of {length}; the queue does not move now':
    'место {position} из {length}; очередь сейчас не движется',
  'position {position} of {length}; to go: about {epochs} epochs ({minutes} min)':
    'место {position} из {length}; осталось около {epochs} эпох ({minutes} мин)',
  'position {position} on an older rollup': 'место {position} на старом роллапе',
  'position {position}, to go: about {epochs} epochs ({minutes} min)':
    'место {position}, осталось около {epochs} эпох ({minutes} мин)',
  'position {position}; the queue does not move now': 'место {position}; очередь сейчас не движется',
  'proposals missed in a row, up to the last: {count}': 'предложений пропущено подряд до последнего: {count}',
  'publisher unknown: no proposal of it was seen on L1 yet':
    'publisher неизвестен: его предложений на L1 ещё не видели',
  'publisher {address} with {amount} ether': 'publisher {address}, {amount} ether',
  'publisher {address} with {amount} ether {time}': 'publisher {address}, {amount} ether {time}',
  'publisher {address}, balance unknown': 'publisher {address}, баланс неизвестен',
  queued: 'в очереди',
  'quiet hours': 'тихие часы',
  'readings of validators you added first': 'показания валидаторов, которых вы добавили первым',
  'registered, and control is proven': 'зарегистрирован, управление доказано',
  'registered, but no validator is linked to you': 'зарегистрирован, но ни один валидатор к вам не привязан',
  rejected: 'отклонён',
  'round {round}, quorum {quorum} of {size}': 'раунд {round}, кворум {quorum} из {size}',
  settings: 'настройки',
  'settings where nothing is chosen': 'настройки, если ничего не выбрано',
  'several validators': 'несколько валидаторов',
  show: 'показать',
  'show where nothing is chosen': 'показать, если ничего не выбрано',
  'slashed to the end: this address can never validate again':
    'срезан до конца: этот адрес больше никогда не будет валидатором',
  'slot {slot} ({at})': 'слот {slot} ({at})',
  'stake {stake}, {headroom} above ejection': 'стейк {stake}, на {headroom} выше исключения',
  'stake {stake}, {headroom} above ejection; small slashes that eject it: {count}':
    'стейк {stake}, на {headroom} выше исключения; малых слэшингов до исключения: {count}',
  'stake {stake}; the rest is read within a minute': 'стейк {stake}; остальное будет прочитано за минуту',
  suspended: 'приостановлен',
  test: 'проверка',
  'texts you were asked to sign': 'тексты, которые вас просили подписать',
  'that one of these addresses is watched for you': 'что за одним из этих адресов следят для вас',
  'that your roles are left alone for a while': 'что ваши роли пока не трогают',
  'the calendar of your duties': 'календарь ваших обязанностей',
  'the canonical rollup': 'канонический роллап',
  'the chain has not been read yet': 'цепочка ещё не прочитана',
  'the chain was last read {time}': 'цепочка последний раз прочитана {time}',
  'the committee could not be read': 'комитет не прочитан',
  'the deposit is made': 'депозит внесён',
  'the host answers, but nothing listens on TCP {port}': 'хост отвечает, но на TCP {port} никто не слушает',
  'the network: many validators at once, not you': 'сеть: много валидаторов сразу, не вы',
  'the node lags; slots since the last one it judged: {behind}':
    'узел отстаёт; слотов с последнего оценённого: {behind}',
  'the node says nothing newer than slot {slot}': 'узел не говорит ничего новее слота {slot}',
  'the same, in the list of everybody': 'то же, в общем списке',
  'the same, in the order it was told': 'то же, в порядке сообщения',
  'the withdrawer': 'withdrawer',
  'the withdrawer {address}': 'withdrawer {address}',
  'there is an alert for you': 'для вас есть оповещение',
  'this address was a validator before, and can never be registered again.':
    'этот адрес уже был валидатором, и зарегистрировать его снова нельзя.',
  'this rollup has no slasher': 'у этого роллапа нет slasher',
  'this validator alone': 'только этот валидатор',
  'this validator was last read {time}': 'этот валидатор последний раз прочитан {time}',
  'through it': 'прошёл её',
  'told by direct message': 'сообщено лично',
  'told in the last day: {told}; none is open now': 'сообщено за сутки: {told}; открытых сейчас нет',
  'told in the last day: {told}; open now: {titles}': 'сообщено за сутки: {told}; открыты сейчас: {titles}',
  'told in {thread}': 'сообщено в {thread}',
  'told shortly before': 'недавно сообщалось',
  'two attestations for one slot': 'две аттестации для одного слота',
  'two proposals for one slot': 'два предложения для одного слота',
  unknown: 'неизвестно',
  'unknown for epoch {epoch}': 'неизвестно для эпохи {epoch}',
  'unknown: no node has answered': 'неизвестно: ни один узел не ответил',
  'unknown: the chain has not been read': 'неизвестно: цепочка не прочитана',
  'unknown: the whole set could not be read': 'неизвестно: весь набор не удалось прочитать',
  'until it is told': 'пока не сообщено',
  'until you delete it': 'пока вы не удалите',
  'until you unlink it': 'пока вы не отвяжете',
  validating: 'работает',
  'validators Sparta was asked to add on chain': 'валидаторы, которых Sparta просили добавить on-chain',
  'version {version}': 'версия {version}',
  'version {version}, block {block}, proven {proven}': 'версия {version}, блок {block}, доказан {proven}',
  'version {version}, slots behind the chain: {lag}': 'версия {version}, слотов позади цепочки: {lag}',
  'version {version}, up to date': 'версия {version}, актуален',
  'version {version}; how fresh it is, is unknown': 'версия {version}; насколько свеж, неизвестно',
  'version {version}; it follows another rollup, so nothing it says counts here':
    'версия {version}; он следует другому роллапу, поэтому его слова здесь не в счёт',
  waits: 'ждёт',
  'waits, {time}: {why}': 'ждёт, {time}: {why}',
  warning: 'предупреждение',
  'what waits to be told to you': 'что ждёт сообщения вам',
  'what was done, by whom and to whom': 'что сделано, кем и с кем',
  'what you were told, and whether it arrived': 'что вам сообщали и дошло ли это',
  'when it can be withdrawn is unknown': 'когда можно вывести, неизвестно',
  'which calendar is yours': 'какой календарь ваш',
  'while anybody has them watched': 'пока за ними кто-то следит',
  'whom you let see your validators': 'кому вы показываете своих валидаторов',
  'withdrawable {time}': 'можно вывести {time}',
  'withdrawn: this address can never validate again':
    'выведен: этот адрес больше никогда не будет валидатором',
  'withholding data of an epoch': 'удержание данных эпохи',
  yes: 'да',
  'you know of it': 'вы знаете об этом',
  'you were no operator at the time': 'вы тогда не были оператором',
  'your display name, so that moderators find you by it': 'ваше отображаемое имя, чтобы модераторы вас нашли',
  'your place in the list of operators': 'ваше место в списке операторов',
  'your provider: others of its validators have it too': 'ваш провайдер: у других его валидаторов то же',
  'your registration and what moderators decided': 'ваша регистрация и решения модераторов',
  'your registration is pending': 'ваша регистрация ожидает решения',
  'your registration is rejected': 'ваша регистрация отклонена',
  'your registration is suspended': 'ваша регистрация приостановлена',
  '{active} active attesters, {queued} in the entry queue, epoch {epoch}':
    'активных attester {active}, в очереди на вход {queued}, эпоха {epoch}',
  '{address} holds {ether} ether again.': 'На {address} снова {ether} ether.',
  '{address} holds {ether} ether, enough for {byEther} additions, and {tokens} staking tokens, enough for {byTokens}.':
    'На {address} {ether} ether, хватит на добавлений: {byEther}, и {tokens} токенов стейкинга, хватит на {byTokens}.',
  '{address} holds {ether} ether, enough for {byEther} additions, and {tokens} staking tokens; the staking asset handler gives it more.':
    'На {address} лежит {ether} ether — хватит на {byEther} добавлений — и {tokens} токенов стейкинга; staking asset handler даёт ему ещё.',
  '{address} is not proven to be yours.': 'Не доказано, что {address} ваш.',
  '{address} is now linked to you.': '{address} теперь привязан к вам.',
  '{address} is proven to be yours.': 'Доказано, что {address} ваш.',
  '{address} pays on L1 for proposals of watched validators ({count}) and holds {ether} ether. For the last one seen, in slot {slot}, it had to hold {reserved}.':
    '{address} платит на L1 за предложения наблюдаемых валидаторов ({count}) и держит {ether} ether. Для последнего замеченного, в слоте {slot}, нужно было иметь {reserved}.',
  '{amount} tokens': '{amount} токенов',
  '{attester} asked to leave, with the attester’s own key. It was not slashed. It is no longer a validator; {stake} wait for the withdrawer to name a recipient.':
    '{attester} попросил выйти собственным ключом attester. Слэшинга не было. Он больше не валидатор; {stake} ждут, пока withdrawer назовёт получателя.',
  '{attester} did not join: the rollup refused its deposit when it left the queue, and gave the stake back to {withdrawer}.':
    '{attester} не вошёл: роллап отклонил его депозит на выходе из очереди и вернул стейк на {withdrawer}.',
  '{attester} did not join: {why} The stake went back to {withdrawer}.':
    '{attester} не вошёл: {why} Стейк вернулся на {withdrawer}.',
  '{attester} follows the latest rollup and is now validating on {rollup}. Nothing was lost.':
    '{attester} следует последнему роллапу и теперь работает на {rollup}. Ничего не потеряно.',
  '{attester} had a place on rollup {rollup} and has none any more. Sparta did not see why: no slash, exit or upgrade that explains it was found.':
    'У {attester} было место на роллапе {rollup}, теперь его нет. Причины Sparta не увидела: слэшинг, выход или обновление, которые это объяснили бы, не найдены.',
  '{attester} has no stake on this rollup.': 'У {attester} нет стейка на этом роллапе.',
  '{attester} has {stake} left, {headroom} above the ejection threshold; the smallest slash takes {small}. An ejected validator can never be registered again under its address.':
    'У {attester} осталось {stake}, на {headroom} выше порога исключения; наименьший слэшинг забирает {small}. Исключённый валидатор не может снова зарегистрироваться под своим адресом.',
  '{attester} is a validator already.': '{attester} уже валидатор.',
  '{attester} is already watched (proven as {role}).': 'За {attester} уже следят (доказан как {role}).',
  '{attester} is being added for another operator already.':
    '{attester} уже добавляется для другого оператора.',
  '{attester} is being added for you already.': '{attester} уже добавляется для вас.',
  '{attester} is in the active set with a stake of {stake}. It can be drawn for a committee some epochs from now.':
    '{attester} в активном наборе со стейком {stake}. Через несколько эпох его могут выбрать в комитет.',
  '{attester} is leaving the rollup: its stake is not withdrawn yet.':
    '{attester} покидает роллап: его стейк ещё не выведен.',
  '{attester} is no longer a validator. What ended it was not seen: it may have been a slash, or an exit. {stake} remain.':
    '{attester} больше не валидатор. Что это вызвало, не видно: возможно, слэшинг или выход. Осталось {stake}.',
  '{attester} is not leaving the rollup.': '{attester} не покидает роллап.',
  '{attester} is not linked to you': '{attester} к вам не привязан',
  '{attester} is pinned to rollup {rollup}, which is no longer the canonical one. It did not move with the upgrade; its stake of {stake} stays there and can still be slashed there.':
    '{attester} закреплён на роллапе {rollup}, который больше не канонический. С обновлением он не перешёл; его стейк {stake} остаётся там и там его могут срезать.',
  '{attester} is registered already, so the rollup refused another deposit for it and gave the stake back to {withdrawer}. The validator itself is as it was.':
    '{attester} уже зарегистрирован, поэтому роллап отклонил ещё один депозит и вернул стейк на {withdrawer}. Сам валидатор остался как был.',
  '{attester} lost {amount} of its stake.': '{attester} потерял {amount} своего стейка.',
  '{attester} still waits in the entry queue. {why} {place}':
    '{attester} всё ещё ждёт в очереди на вход. {why} {place}',
  '{attester} waits in the entry queue already, in place {position}.':
    '{attester} уже ждёт в очереди на вход, место {position}.',
  '{attester} waits in the entry queue already.': '{attester} уже ждёт в очереди на вход.',
  '{attester} waits in the entry queue of the older rollup {rollup}.':
    '{attester} ждёт в очереди на вход старого роллапа {rollup}.',
  '{attester} waits in the entry queue with this BLS key: each key can stake once only.':
    '{attester} ждёт в очереди на вход с этим BLS-ключом: каждым ключом можно застейкать только раз.',
  '{attester} waits in the entry queue. {place}': '{attester} ждёт в очереди на вход. {place}',
  '{attester} waits in the queue of an older rollup and is pinned to it: it joins there, and not the canonical one.':
    '{attester} ждёт в очереди старого роллапа и закреплён на нём: он войдёт там, а не на каноническом.',
  '{attester} was ejected, and nobody said yet who receives its stake.':
    '{attester} исключён, и ещё никто не сказал, кто получит его стейк.',
  '{attester} was slashed below the ejection threshold and is no longer a validator; this address can never be registered again. {stake} remain, and can still be slashed until they are withdrawable.':
    '{attester} из-за слэшинга опустился ниже порога исключения и больше не валидатор; этот адрес нельзя будет зарегистрировать снова. Осталось {stake}; их можно срезать, пока их нельзя вывести.',
  '{attester} was to move with the latest rollup, but its deposit still waits in the queue of the older one. It fails there when its turn comes, and the stake goes back to {withdrawer}.':
    '{attester} должен был перейти с последним роллапом, но его депозит всё ещё ждёт в очереди старого. Там он не пройдёт, и стейк вернётся на {withdrawer}.',
  '{attester}: not read yet; try again in a minute': '{attester}: ещё не прочитан; попробуйте через минуту',
  '{attester}: {found}': '{attester}: {found}',
  '{before} {after}': '{before} {after}',
  '{caller} may not mint the staking token.': '{caller} не может выпускать токен стейкинга.',
  '{command}: {summary}': '{command}: {summary}',
  '{count} ({change} since epoch {epoch})': '{count} ({change} с эпохи {epoch})',
  '{count} days': 'дней: {count}',
  '{count} hours': 'часов: {count}',
  '{count} minutes': 'минут: {count}',
  '{count} of them, {percent} % of the stake': '{count} из них, {percent} % стейка',
  '{count} seconds': 'секунд: {count}',
  '{count} waiting, {flush} let in an epoch; the last joins in about {minutes} min':
    'ждут: {count}, за эпоху входит {flush}; последний войдёт примерно через {minutes} мин',
  '{count} waiting; it does not move now': 'ждут: {count}; сейчас она не движется',
  '{count} {status}': '{count} {status}',
  '{days} d {hours} h': '{days} д {hours} ч',
  '{drifted} of {operators} operators would gain or lose a role at once. That is unusual, so nothing was changed.':
    '{drifted} из {operators} операторов получили бы или потеряли роль сразу. Это необычно, поэтому ничего не изменено.',
  '{field} is a number that JSON cannot carry exactly: write it in quotes, as decimal or 0x-hex.':
    '{field} — число, которое JSON не передаёт точно: напишите его в кавычках, десятичным или шестнадцатеричным с 0x.',
  '{field} is missing from the keystore.': 'В keystore нет {field}.',
  '{field} is no Ethereum address: write 0x and 40 hex digits.':
    '{field} не адрес Ethereum: напишите 0x и 40 шестнадцатеричных цифр.',
  '{field} is no number: write it in quotes, as decimal or 0x-hex.':
    '{field} не число: напишите его в кавычках, десятичным или шестнадцатеричным с 0x.',
  '{field} is no point of the curve bn254, which Aztec uses: the key may be of another curve.':
    '{field} не точка кривой bn254, которую использует Aztec: ключ может быть от другой кривой.',
  '{field} is not an object with {coordinates}.': '{field} не объект с {coordinates}.',
  '{field} is too large for the curve bn254, which Aztec uses.':
    '{field} слишком велико для кривой bn254, которую использует Aztec.',
  '{field}: {problem}': '{field}: {problem}',
  '{first} {second}': '{first} {second}',
  '{first} {second} {third}': '{first} {second} {third}',
  '{first} {second} {third} And {count} more.': '{first} {second} {third} И ещё {count}.',
  '{from} to {until}, {zone}': '{from}–{until}, {zone}',
  '{holder} holds {balance} tokens and needs {needed}.': 'У {holder} {balance} токенов, а нужно {needed}.',
  '{holds} {lasts}': '{holds} {lasts}',
  '{host} took none of the last {count} deliveries, each tried for over an hour.':
    '{host} не принял ни одной из последних доставок ({count}), каждую пробовали больше часа.',
  '{hours} h {minutes} min': '{hours} ч {minutes} мин',
  '{join}, ejected below {eject}': '{join}, исключение ниже {eject}',
  '{kept} of {total}': '{kept} из {total}',
  '{kept} of {total} ({percent} %)': '{kept} из {total} ({percent} %)',
  '{least} to {most}': 'от {least} до {most}',
  '{lines}.': '{lines}.',
  '{lines}. Watched validators that one more small slash ejects: {near}.':
    '{lines}. Валидаторов под наблюдением, которых исключит ещё один малый слэшинг: {near}.',
  '{list}': '{list}',
  '{loss} It no longer has a stake on this rollup: it was withdrawn, slashed to the end, or moved with an upgrade.':
    '{loss} На этом роллапе у него больше нет стейка: он выведен, срезан до конца или перешёл с обновлением.',
  '{loss} What remains could not be read.': '{loss} Что осталось, прочитать не удалось.',
  '{loss} {stake} remain of the exit, which can be slashed until it is withdrawable. {until}':
    '{loss} От выхода осталось {stake}; их можно срезать, пока их нельзя вывести. {until}',
  '{loss} {stake} remain, {headroom} above the ejection threshold: it is still a validator. {remaining}':
    '{loss} Осталось {stake}, на {headroom} выше порога исключения: он всё ещё валидатор. {remaining}',
  '{loss} {stake} remain. It is no longer a validator, and this address can never be registered again. What remains can still be slashed until it is withdrawable. {until}':
    '{loss} Осталось {stake}. Он больше не валидатор, и этот адрес нельзя будет зарегистрировать снова. Остаток может быть срезан, пока его нельзя вывести. {until}',
  '{message} {accusation}': '{message} {accusation}',
  '{met} of {total} duties met': 'выполнено {met} из {total} обязанностей',
  '{minutes} min': '{minutes} мин',
  '{name} ({person}) is approved; the role follows within seconds.':
    '{name} ({person}) одобрен; роль появится через несколько секунд.',
  '{name} ({person}) is rejected; any role of theirs goes within seconds.':
    '{name} ({person}) отклонён; его роли исчезнут через несколько секунд.',
  '{name} ({person}) is suspended; the role goes within seconds.':
    '{name} ({person}) приостановлен; роль исчезнет через несколько секунд.',
  '{name} can be slashed at any moment': '{name} может получить слэшинг в любой момент',
  '{name} can be slashed {when}': '{name} может получить слэшинг {when}',
  '{name} is exiting': '{name} выходит',
  '{name} is in the entry queue': '{name} в очереди на вход',
  '{name} is no longer on its rollup': '{name} больше не на своём роллапе',
  '{name} is validating': '{name} работает',
  '{name} is withdrawn': '{name} выведен',
  '{name} leaves the set by its own key': '{name} покидает набор своим ключом',
  '{name} left the set': '{name} покинул набор',
  '{name} moved with the rollup upgrade': '{name} перешёл с обновлением роллапа',
  '{name} stays on an older rollup': '{name} остаётся на старом роллапе',
  '{name} waits on an older rollup': '{name} ждёт на старом роллапе',
  '{name} was ejected by a slash': '{name} исключён слэшингом',
  '{name} was slashed': '{name} получил слэшинг',
  '{name} was slashed and ejected': '{name} получил слэшинг и исключён',
  '{name} was slashed to the end': '{name} срезан до конца',
  '{name} was slashed while it exits': '{name} получил слэшинг во время выхода',
  '{name} will be slashed unless the vote is vetoed':
    '{name} получит слэшинг, если голосование не заветируют',
  '{name}, epochs {epochs}: attested {attested}, attestations missed {missed}, proposed {proposed}, proposals missed {unproposed}, nothing due {idle}, unknown {unknown}.':
    '{name}, эпохи {epochs}: аттестовано {attested}, аттестаций пропущено {missed}, предложено {proposed}, предложений пропущено {unproposed}, без обязанности {idle}, неизвестно {unknown}.',
  '{name}: now {after}': '{name}: теперь {after}',
  '{name}: {before} → {after}': '{name}: {before} → {after}',
  '{operator} is no approved operator.': '{operator} не одобренный оператор.',
  '{pending} pending, {proven} proven': '{pending} ожидает, {proven} доказано',
  '{percent} % in epoch {epoch}': '{percent} % в эпохе {epoch}',
  '{percent} %; epochs known {known} of {epochs}': '{percent} %; известно эпох {known} из {epochs}',
  '{person} gains {role}: {reason}': '{person} получает {role}: {reason}',
  '{person} goes from approved to suspended, loses {role}, and is alerted of nothing any more.':
    '{person} переходит из одобренных в приостановленные, теряет {role} и больше не получает оповещений.',
  '{person} is no delegate of yours.': '{person} не ваш делегат.',
  '{person} keeps {role} until {time}': '{person} сохраняет {role} до {time}',
  '{person} loses {role}: {reason}': '{person} теряет {role}: {reason}',
  '{place}. **{title}** ({level}){about}, {time}: {outcome}':
    '{place}. **{title}** ({level}){about}, {time}: {outcome}',
  '{place}. Leave {validator}': '{place}. Оставить {validator}',
  '{place}. Over: **{title}**{about}, {time}: {outcome}':
    '{place}. Закончилось: **{title}**{about}, {time}: {outcome}',
  '{place}. Take back {validator}': '{place}. Забрать {validator}',
  '{place}. {outcome}': '{place}. {outcome}',
  '{role} goes {time}: what it stands for is no longer true of you.':
    '{role} исчезнет {time}: то, что она означает, о вас больше не верно.',
  '{rollup} is no rollup of this network.': '{rollup} не роллап этой сети.',
  '{rollup} is not the latest rollup any more.': '{rollup} больше не последний роллап.',
  '{rollup}, version {version}, is the canonical rollup now. {stand} {grace}':
    '{rollup}, версия {version}, теперь канонический роллап. {stand} {grace}',
  '{shown}': '{shown}',
  '{shown} and {count} more': '{shown} и ещё {count}',
  '{spender} may take {allowance} tokens and needs {needed}.':
    '{spender} может взять {allowance} токенов, а нужно {needed}.',
  '{stake} as of epoch {epoch}; accounts that may withdraw it: {accounts}, of which the largest {named} hold {percent} %':
    '{stake} на эпоху {epoch}; счетов, которые могут его вывести: {accounts}, у крупнейших {named} из них {percent} %',
  '{stake}, nothing above ejection: the next slash ejects it':
    '{stake}, запаса до исключения нет: следующий слэшинг исключит его',
  '{stake}, {headroom} above ejection': '{stake}, на {headroom} выше исключения',
  '{stake}, {headroom} above ejection; small slashes that eject it: {count}':
    '{stake}, на {headroom} выше исключения; малых слэшингов до исключения: {count}',
  '{stake}; the room above ejection is not read yet': '{stake}; запас до исключения ещё не прочитан',
  '{symbol} **{subject}:** {says}': '{symbol} **{subject}:** {says}',
  '{symbol} **{subject}:** {says} → {next}': '{symbol} **{subject}:** {says} → {next}',
  '{symbol} Epoch {epoch}, {when}: met {met} of {total} duties shown by L1, proposed {proposed} of {proposals}; unknown: {unknown}':
    '{symbol} Эпоха {epoch}, {when}: выполнил {met} из {total} обязанностей, видных на L1, предложил {proposed} из {proposals}; неизвестно: {unknown}',
  '{symbol} Epoch {epoch}, {when}: met {met} of {total} duties, proposed {proposed} of {proposals}':
    '{symbol} Эпоха {epoch}, {when}: выполнил {met} из {total} обязанностей, предложил {proposed} из {proposals}',
  '{symbol} attested {attested}, proposed {proposed} in slots {from}–{to}':
    '{symbol} аттестовал {attested}, предложил {proposed} в слотах {from}–{to}',
  '{symbol} {subject}': '{symbol} {subject}',
  '{time} is no time of day.': '{time} — не время суток.',
  '{time} {actor} {action}': '{time} {actor} {action}',
  '{time} {actor} {action} {subject}': '{time} {actor} {action} {subject}',
  '{time} {actor} {action} {subject}: {detail}': '{time} {actor} {action} {subject}: {detail}',
  '{time} {actor} {action}: {detail}': '{time} {actor} {action}: {detail}',
  '{time}, L1 block {block}': '{time}, блок L1 {block}',
  '{titles}. {message}': '{titles}. {message}',
  '{title}; further validators at once: {more}': '{title}; одновременно ещё валидаторов: {more}',
  '{validator} has {count} delegates of yours, which is the limit.':
    'У {validator} уже {count} ваших делегатов, это предел.',
  '{validator} is no longer linked to you. Nothing changed on chain.':
    '{validator} больше не привязан к вам. On-chain ничего не изменилось.',
  '{validator} is not linked to you.': '{validator} к вам не привязан.',
  '{validator} is not linked to you. Nothing was changed.':
    '{validator} к вам не привязан. Ничего не изменено.',
  '{validator} is on the committee of epoch {epoch}. Keep its node running.':
    '{validator} в комитете эпохи {epoch}. Держите его узел включённым.',
  '{validator} missed its proposal': '{validator} пропустил своё предложение',
  '{validator} missed so much in its committee epochs in a row that it can be voted to be slashed':
    '{validator} пропустил столько в эпохах комитета подряд, что за его слэшинг могут проголосовать',
  '{validator} missed {streak} duties in a row': '{validator} пропустил {streak} обязанностей подряд',
  '{validator} misses half of its duties or more': '{validator} пропускает половину обязанностей или больше',
  '{validator} misses so much that it may be slashed':
    '{validator} пропускает столько, что его могут наказать',
  '{validator} until you end it': '{validator}, пока не отмените',
  '{validator}, ends {time}': '{validator}, кончится {time}',
  '{validator}: one more committee epoch like this is slashable':
    '{validator}: ещё одна такая эпоха в комитете, и его можно наказать',
  '{votes} of {quorum}': '{votes} из {quorum}',
  '{why} In the entry queue: {length}; of them watched here: {watched}.':
    '{why} В очереди на вход: {length}; из них под наблюдением здесь: {watched}.',
  '{withdrawer} must call `initiateWithdraw` on the rollup, then `finalizeWithdraw` once the delay is over. {until}':
    '{withdrawer} должен вызвать `initiateWithdraw` на роллапе, а по истечении срока `finalizeWithdraw`. {until}',
  '{withdrawer} must call `initiateWithdraw` on the rollup, then anybody `finalizeWithdraw`.':
    '{withdrawer} должен вызвать `initiateWithdraw` на роллапе, затем кто угодно `finalizeWithdraw`.',
  '{withdrawer} must call initiateWithdraw on the rollup, then finalizeWithdraw once the delay is over, to get the rest. Find out what went wrong before you start another validator.':
    '{withdrawer} должен вызвать initiateWithdraw на роллапе, а по истечении срока finalizeWithdraw, чтобы получить остаток. Выясните, что случилось, прежде чем запускать другого валидатора.',
  '…and earlier ones: {count}; /alerts shows all.': '…и более ранних: {count}; /alerts покажет все.',
  '…and others of yours on duty: {count}; /duties shows all.':
    '…и ещё ваших с обязанностями: {count}; /duties покажет всех.',
  '…and {count} more': '…и ещё {count}',
  '⚪ moved with the rollup upgrade': '⚪ перешёл с обновлением роллапа',
  '⚪ no duty in slots {from}–{to}': '⚪ в слотах {from}–{to} обязанностей не было',
  '⚪ not staked on this rollup': '⚪ не застейкан на этом роллапе',
  '⚪ withdrawn': '⚪ выведен',
  '✅ Epoch {epoch}: no miss was seen up to slot {slot}':
    '✅ Эпоха {epoch}: до слота {slot} пропусков не видно',
  '✅ {name}: met all of its duties, {total}; epochs: {epochs}; unknown: {unknown}':
    '✅ {name}: выполнил все обязанности, {total}; эпох: {epochs}; неизвестно: {unknown}',
  '❌ Epoch {epoch}, {when}: missed {missed} of {total} duties up to slot {slot}':
    '❌ Эпоха {epoch}, {when}: пропустил {missed} из {total} обязанностей до слота {slot}',
  '❌ {name}: missed {missed} of {total} duties; epochs: {epochs}; unknown: {unknown}':
    '❌ {name}: пропустил {missed} из {total} обязанностей; эпох: {epochs}; неизвестно: {unknown}',
  '❔ Epoch {epoch}, {when}: met {met} of {total} duties, in the part of it that the node saw':
    '❔ Эпоха {epoch}, {when}: выполнил {met} из {total} обязанностей в той части, что видел узел',
  '❔ Epoch {epoch}, {when}: on the committee; what it did is unknown':
    '❔ Эпоха {epoch}, {when}: в комитете; что сделал, неизвестно',
  '❔ duties unknown: no node has reported on it': '❔ обязанности неизвестны: ни один узел о нём не сообщал',
  '❔ duties unknown: the node says nothing newer than slot {slot}':
    '❔ обязанности неизвестны: узел не говорит ничего новее слота {slot}',
  '❔ no longer here, and why is not known': '❔ больше не здесь, и почему, неизвестно',
  '❔ {name}: on duty in epochs: {epochs}; what it did is unknown':
    '❔ {name}: обязанности в эпохах: {epochs}; что сделал, неизвестно',
  '🔴 ejected by a slash': '🔴 исключён слэшингом',
  '🔴 its deposit failed': '🔴 его депозит не прошёл',
  '🔴 out of the set': '🔴 вне набора',
  '🔴 slashed to the end': '🔴 срезан до конца',
  '🕓 in the entry queue': '🕓 в очереди на вход',
  '🟠 in the entry queue, which does not move': '🟠 в очереди на вход, которая не движется',
  '🟠 staked on an older rollup': '🟠 застейкан на старом роллапе',
  '🟡 exiting': '🟡 выходит',
  '🟡 leaving by its own key': '🟡 уходит своим ключом',
  '🟢 validating': '🟢 работает',
} as const;
