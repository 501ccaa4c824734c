/** Spanish, by the English template. */
export const es = {
  '**Anybody can carry it out at any moment: a veto must come before.**':
    '**Cualquiera puede ejecutarla en cualquier momento: el veto debe llegar antes.**',
  '**In the browser:** open the page and sign with your wallet.':
    '**En el navegador:** abre la página y firma con tu wallet.',
  '**Offline:** run this where the key is, then paste what it prints.':
    '**Sin conexión:** ejecuta esto donde está la clave y luego pega lo que imprime.',
  '**Reason:** {reason}': '**Motivo:** {reason}',
  '**Receipt:** {receipt}, {time}. Keep it: it is recorded without your name.':
    '**Recibo:** {receipt}, {time}. Guárdalo: queda registrado sin tu nombre.',
  '**Something about your validators did not reach you, {time}:** Sparta could write to you neither directly nor in a thread nor in the channel.':
    '**Algo sobre tus validadores no te llegó, {time}:** Sparta no pudo escribirte ni directamente ni en un hilo ni en el canal.',
  '**What goes:** your registration, every address you proved, your settings, what you were told, and your roles. You get no more alerts, and whom you let see your validators no longer sees them.':
    '**Lo que se va:** tu registro, todas las direcciones que probaste, tus ajustes, lo que se te avisó y tus roles. No recibes más avisos, y a quienes dejas ver tus validadores ya no los ven.',
  '**What stays:** what is on chain, which nobody can delete; that a moderator decided something, without your name and the reason; messages already in Discord.':
    '**Lo que queda:** lo que está on-chain, que nadie puede borrar; que un moderador decidió algo, sin tu nombre ni el motivo; los mensajes ya enviados en Discord.',
  '**What to do:** {next}': '**Qué hacer:** {next}',
  '**on the committee now**': '**en el comité ahora**',
  '**{attester}** — {standing}': '**{attester}** — {standing}',
  '**{heading}**': '**{heading}**',
  '**{name}** ({person}) {status}, {address}, since {time}':
    '**{name}** ({person}) {status}, {address}, desde {time}',
  '**{validator}**': '**{validator}**',
  '**{validator}** has left your /my-stats, and you get no more alerts about it.':
    '**{validator}** salió de tu /my-stats, y no recibes más avisos sobre él.',
  '**{validator}** {duty}': '**{validator}** {duty}',
  '- **{title}**, {validator}, {time}': '- **{title}**, {validator}, {time}',
  '- Over: {title}, {validator}, {time}': '- Terminado: {title}, {validator}, {time}',
  '- {count} × {what}; kept {time}': '- {count} × {what}; se conserva {time}',
  '- {title}, {validator}, {time}': '- {title}, {validator}, {time}',
  '- {title}, {validator}, {time}; it is over': '- {title}, {validator}, {time}; ha terminado',
  '/add-validator adds it again.': '/add-validator lo añade de nuevo.',
  '/alerts with the action history shows it to you alone.':
    '/alerts con la acción history solo te lo muestra a ti.',
  '/delegate lists your delegates and ends it.': '/delegate lista a tus delegados y lo termina.',
  '/delegate with validator_address and operator_id lets somebody of your team see one.':
    '/delegate con validator_address y operator_id deja que alguien de tu equipo vea uno.',
  '/duties makes a new one, which stops this one, or turns it off.':
    '/duties crea una nueva, que detiene esta, o la desactiva.',
  '/mod-approve-operator comes first.': 'Antes va /mod-approve-operator.',
  '/mod-held-alerts says whether others are.': '/mod-held-alerts dice si hay otros.',
  '/mod-sync-roles makes a new one.': '/mod-sync-roles hace uno nuevo.',
  '/my-stats shows how your validators stand, and /add-validator adds another. Then you keep it.':
    '/my-stats muestra cómo están tus validadores, y /add-validator añade otro. Entonces lo conservas.',
  '/my-stats shows it.': '/my-stats lo muestra.',
  '/my-stats shows the validators that are.': '/my-stats muestra los validadores que sí lo están.',
  '/privacy with the action export gives you all of it as a file.':
    '/privacy con la acción export te lo da todo en un archivo.',
  '0x is an empty signature.': '0x es una firma vacía.',
  '1 hour': '1 hora',
  '15 minutes': '15 minutos',
  '30 days': '30 días',
  '4 to 40 letters, digits and spaces; leave it empty for one made for you':
    'De 4 a 40 letras, cifras y espacios; vacía: se crea una',
  '400 days': '400 días',
  '5 hours': '5 horas',
  '<@{delegate}> no longer sees **{validator}** and gets no alerts about it.':
    '<@{delegate}> ya no ve **{validator}** y no recibe avisos sobre él.',
  '<@{id}> controls {validator} themselves. Nothing was changed.':
    '<@{id}> controla {validator} por su cuenta. No se cambió nada.',
  '<@{id}> is no operator here.': '<@{id}> no es operador aquí.',
  '<@{id}> is your delegate for {validator} already. Nothing was changed.':
    '<@{id}> ya es tu delegado para {validator}. No se cambió nada.',
  '<@{owner}> lets you see **{validator}** and has you told about it.':
    '<@{owner}> te deja ver **{validator}** y que se te avise sobre él.',
  '<@{person}> has not acknowledged this for {minutes} minutes, and asked that you be told.':
    '<@{person}> no ha confirmado esto en {minutes} minutos y pidió que se te avisara.',
  '<@{person}> no longer sees {validator} and gets no more alerts about it.':
    '<@{person}> ya no ve {validator} y no recibe más avisos sobre él.',
  '<@{person}> sees your validator {validator}': '<@{person}> ve tu validador {validator}',
  '<@{person}> sees {validator} and is told about it.': '<@{person}> ve {validator} y recibe sus avisos.',
  '<@{person}> will see it in /my-stats and get every alert about it, as you do.':
    '<@{person}> lo verá en /my-stats y recibirá todos sus avisos, igual que tú.',
  'A Discord id has 17 to 20 digits.': 'Un id de Discord tiene de 17 a 20 dígitos.',
  'A Safe prints it when its owners approve a message on chain. Have the owners sign the text off chain and paste the signature the Safe shows then, or prove an owner’s own address.':
    'Un Safe la muestra cuando sus dueños aprueban un mensaje on-chain. Haz que los dueños firmen el texto fuera de la cadena y pega la firma que el Safe muestra entonces, o prueba la dirección propia de un dueño.',
  'A bar is a slot, as high as the share of its committee that attested. The mark below it: filled for a checkpoint, crossed for none, hatched for unknown.':
    'Cada barra es un slot, tan alta como la parte de su comité que atestiguó. La marca de abajo: llena si hay checkpoint, cruzada si no, rayada si se desconoce.',
  'A delegate of yours has left': 'Un delegado tuyo se fue',
  'A deposit takes this much from now on; validators that are in stay as they are.':
    'Desde ahora un depósito requiere esto; los validadores que ya están quedan como están.',
  'A first vote to slash {name}': 'Un primer voto para el slashing de {name}',
  'A keystore is one entry for each validator, and this is something else.':
    'Un keystore es una entrada por validador, y esto es otra cosa.',
  'A moderator approves registrations; you get a message when that happened. Nothing more is needed from you.':
    'Un moderador aprueba los registros; recibes un mensaje cuando ocurra. No hace falta nada más de tu parte.',
  'A moderator dropped them: nobody is told of what was held.':
    'Un moderador los descartó: no se avisa a nadie de lo retenido.',
  'A moderator put their roles back; they are left alone until {time}':
    'Un moderador repuso sus roles; no se tocan hasta {time}',
  'A moderator released them: who is affected is told now.':
    'Un moderador los liberó: ahora se avisa a los afectados.',
  'A phrase has 4 to 40 letters, digits and spaces.': 'Una frase tiene de 4 a 40 letras, cifras y espacios.',
  'A place in it has not fallen for three epochs, though a flush would let in {flushSize}.':
    'Un puesto en ella no ha bajado durante tres épocas, aunque un vaciado dejaría entrar {flushSize}.',
  'A proof is late': 'Una prueba se retrasa',
  'A publisher cannot pay for a proposal': 'Un publisher no puede pagar una propuesta',
  'A publisher runs out of ether': 'Un publisher se queda sin ether',
  'A quarter of the votes that would slash {name} are cast':
    'Se emitió un cuarto de los votos para el slashing de {name}',
  'A reason has at most 300 characters.': 'Un motivo tiene 300 caracteres como máximo.',
  'A recipient is named for the {stake} that remain of {attester}. {until}':
    'Hay un destinatario para los {stake} que quedan de {attester}. {until}',
  'A second deposit for {name} failed': 'Falló un segundo depósito de {name}',
  'A signature is 0x followed by hex digits; 130 of them from an ordinary account.':
    'Una firma es 0x seguido de dígitos hexadecimales; 130 en una cuenta corriente.',
  'A validator': 'Un validador',
  'A webhook is paused': 'Un webhook está en pausa',
  Accusation: 'Acusación',
  'Active attesters': 'Attesters activos',
  'Active validators for each one let in': 'Validadores activos por cada uno que entra',
  'Added for {operator}': 'Añadido para {operator}',
  'Address linked': 'Dirección vinculada',
  'Alerts are held back': 'Avisos retenidos',
  'Alerts are held back: too much changed at once': 'Avisos retenidos: cambió demasiado a la vez',
  'Alerts held back because too much changed at once; release or drop them':
    'Avisos retenidos porque cambió demasiado a la vez; liberarlos o descartarlos',
  'Alerts that could not reach you in any way: {count}.':
    'Avisos que no te pudieron llegar de ningún modo: {count}.',
  'All of it is over.': 'Todo ha terminado.',
  'All of them are watched already.': 'Todos ellos ya están en seguimiento.',
  'All roles are as they should be': 'Todos los roles están como deben',
  'All slashing is paused until {paused}. Round {round}, which has the votes to take {amount} from {address}, can be carried out after that.':
    'Todo el slashing está en pausa hasta {paused}. La ronda {round}, que tiene los votos para quitar {amount} a {address}, se puede ejecutar después.',
  'All slashing is paused until {paused}. Round {round}, which has the votes to take {amount} from {address}, is no longer valid by then unless the pause is lifted.':
    'Todo el slashing está en pausa hasta {paused}. La ronda {round}, que tiene los votos para quitar {amount} a {address}, ya no será válida entonces, salvo que se levante la pausa.',
  'All slashing is paused until {paused}: nobody can carry it out before.':
    'Todo el slashing está en pausa hasta {paused}: nadie puede ejecutarlo antes.',
  'Allow direct messages from members of this server to be told there.':
    'Permite mensajes directos de miembros de este servidor para recibirlo allí.',
  'Allow direct messages from members of this server, then look whether /alerts with the action test arrives. What you missed stands in /alerts with the action history.':
    'Permite mensajes directos de miembros de este servidor y mira si llega /alerts con la acción test. Lo que te perdiste está en /alerts con la acción history.',
  'An Ethereum address is 0x followed by 40 hex digits.':
    'Una dirección de Ethereum es 0x seguido de 40 dígitos hexadecimales.',
  'An address of yours was proven by somebody else too': 'Otra persona también probó una dirección tuya',
  'An address you can sign with: 0x and 40 hex digits':
    'Una dirección con la que puedes firmar: 0x y 40 dígitos hexadecimales',
  'An approved operator is suspended instead: /mod-suspend-operator.':
    'Un operador aprobado se suspende: /mod-suspend-operator.',
  'An attester address and its keys can be used only once: make new ones before you ask again.':
    'Una dirección de attester y sus claves se usan una sola vez: crea otras antes de pedirlo de nuevo.',
  'An earlier address of yours has stopped. /duties makes a new one or turns it off.':
    'Una dirección anterior tuya ha dejado de funcionar. /duties crea una nueva o la desactiva.',
  'An exit that is begun from now on takes this long; those begun before keep their time.':
    'Una salida iniciada desde ahora tarda esto; las anteriores conservan su plazo.',
  'An operator adds it with /add-validator.': 'Un operador lo añade con /add-validator.',
  'Another member of the server signed with its key. In a team that shares the key this is as it should be, and nothing changes for you.':
    'Otro miembro del servidor firmó con su clave. En un equipo que comparte la clave es lo normal, y para ti no cambia nada.',
  'Another transaction took the place of ours; it is made anew.':
    'Otra transacción ocupó el lugar de la nuestra; se hace de nuevo.',
  'Another upgrade has followed since.': 'Desde entonces ha seguido otra actualización.',
  'Another worker is carrying this on.': 'Otro worker está con esto.',
  'Answer one of those, or ask again once the first has expired.':
    'Responde a una de ellas, o pide otra cuando caduque la primera.',
  'Any watched validator: status, stake, queue, duties, who is linked':
    'Cualquier validador en seguimiento: estado, stake, cola, deberes, quién está vinculado',
  'Anybody can carry it out from {from} until {until}, unless it is vetoed before.':
    'Cualquiera puede ejecutarlo desde {from} hasta {until}, salvo que se vete antes.',
  Approval: 'Aprobación',
  'Approve an operator who proved an address': 'Aprobar a un operador que probó una dirección',
  'Approved operators': 'Operadores aprobados',
  'Ask a moderator about it.': 'Pregunta a un moderador.',
  'Ask a moderator of the server.': 'Pregunta a un moderador del servidor.',
  'Ask again in a quarter of an hour.': 'Pídelo de nuevo en un cuarto de hora.',
  'Ask again once it is settled; /my-stats shows it.':
    'Pídelo de nuevo cuando esté resuelto; /my-stats lo muestra.',
  'Ask again tomorrow.': 'Pídelo de nuevo mañana.',
  'Ask the moderators of this server.': 'Pregunta a los moderadores de este servidor.',
  'Ask the people of the network, who run its handler.':
    'Pregunta a la gente de la red, que administra su handler.',
  'Ask {operator} to run /add-validator and sign for it.':
    'Pide a {operator} que ejecute /add-validator y firme por él.',
  'At what that one took, {fee} ether, it pays for about {proposals} more.':
    'A lo que costó aquella, {fee} ether, alcanza para unas {proposals} más.',
  'At what that one took, {fee} ether, it pays for about {proposals} more: about {days} days, less where it pays for others too.':
    'A lo que costó aquella, {fee} ether, alcanza para unas {proposals} más: unos {days} días, menos si también paga por otros.',
  'Attach it again.': 'Adjúntalo de nuevo.',
  'Attach it to the command.': 'Adjúntalo al comando.',
  Attester: 'Attester',
  Attesting: 'Atestación',
  'Audit trail of {name}': 'Historial de auditoría de {name}',
  'Aztec committee duty: {validator}': 'Deber de comité de Aztec: {validator}',
  'Aztec stake withdrawable: {validator}': 'Stake de Aztec disponible para retirar: {validator}',
  'Aztec validator duties': 'Deberes de validador de Aztec',
  'Backups made before now do not bring you back.':
    'Las copias de seguridad hechas antes de ahora no te traen de vuelta.',
  Began: 'Empezó',
  'By the record of one Aztec node it is accused of: {offences}.':
    'Según el registro de un nodo Aztec se le acusa de: {offences}.',
  'By the rules of the rollup a flush lets in nobody at present.':
    'Según las reglas del rollup, ahora un vaciado no deja entrar a nadie.',
  'Calendar address': 'Dirección del calendario',
  'Calendar turned off': 'Calendario desactivado',
  'Call `finalizeWithdraw` on the rollup once the delay is over; anybody may.':
    'Llama a `finalizeWithdraw` en el rollup cuando pase el plazo; puede hacerlo cualquiera.',
  'Call `finalizeWithdraw` on the rollup; anybody may.':
    'Llama a `finalizeWithdraw` en el rollup; puede hacerlo cualquiera.',
  Cancel: 'Cancelar',
  Cause: 'Causa',
  'Chain read {time}.': 'Cadena leída {time}.',
  Check: 'Comprobación',
  'Check now that its node runs, is synced and attests, before it is on a committee again.':
    'Comprueba ahora que su nodo funciona, está sincronizado y atestigua, antes de que vuelva a estar en un comité.',
  'Check now that its node runs, is synced and attests. Keep the logs of epoch {epoch}: a request for a veto needs them.':
    'Comprueba ahora que su nodo funciona, está sincronizado y atestigua. Guarda los registros de la época {epoch}: una petición de veto los necesita.',
  'Check now that its node runs, is synced and attests: each duty it meets lowers the share it missed.':
    'Comprueba ahora que su nodo funciona, está sincronizado y atestigua: cada deber que cumple baja la parte fallada.',
  'Check now that its node runs, is synced and attests: it goes on being slashed as long as it misses its duties.':
    'Comprueba ahora que su nodo funciona, está sincronizado y atestigua: seguirá sufriendo slashing mientras falle sus deberes.',
  'Check that its node runs, is synced, and that its publisher account has ether on L1.':
    'Comprueba que su nodo funciona, está sincronizado y que su cuenta publisher tiene ether en L1.',
  'Checking the proof of this BLS key takes more gas than the network allows.':
    'Comprobar la prueba de esta clave BLS cuesta más gas del que permite la red.',
  Checkpoints: 'Checkpoints',
  'Checkpoints reach L1; the newest is {checkpoint}.':
    'Los checkpoints llegan a L1; el más nuevo es {checkpoint}.',
  'Close it in the firewall, or let it listen on 127.0.0.1 alone.':
    'Ciérralo en el cortafuegos, o haz que escuche solo en 127.0.0.1.',
  'Close to ejection': 'Cerca de la expulsión',
  Committee: 'Comité',
  'Committee attendance by slot, oldest epoch first.':
    'Asistencia del comité por slot, la época más antigua primero.',
  'Critical: {title}': 'Crítico: {title}',
  'Deadline of a veto': 'Plazo para un veto',
  'Delay of an exit': 'Plazo de una salida',
  'Delay of an exit in Governance': 'Plazo de una salida en Gobernanza',
  'Delegates: {count}': 'Delegados: {count}',
  'Delete everything': 'Borrarlo todo',
  'Delete everything about you?': '¿Borrar todo sobre ti?',
  'Delete everything…': 'Borrarlo todo…',
  'Deposit for this attester; Sparta tells you when it joins the queue.':
    'Deposita para este attester; Sparta te avisa cuando entre en la cola.',
  'Deposit on the canonical rollup; the same attester and keys can be used, since it never joined.':
    'Deposita en el rollup canónico; sirven el mismo attester y las mismas claves, ya que nunca entró.',
  'Deposit with another attester and another BLS key.': 'Deposita con otro attester y otra clave BLS.',
  Details: 'Detalles',
  Digest: 'Resumen',
  'Direct messages from': 'Mensajes directos desde',
  'Discord asks Sparta to wait.': 'Discord pide a Sparta que espere.',
  'Discord broke off its answer.': 'Discord interrumpió su respuesta.',
  'Discord did not answer.': 'Discord no respondió.',
  'Discord did not give the file just now.': 'Discord no entregó el archivo en este momento.',
  'Discord does not know this reply yet.': 'Discord todavía no conoce esta respuesta.',
  'Discord id of a delegate': 'Id de Discord de un delegado',
  'Discord is unwell.': 'Discord no está bien.',
  'Discord refuses to change {role}. Nothing was changed.':
    'Discord se niega a cambiar {role}. No se cambió nada.',
  'Do not deposit a second time: a second deposit fails. What waits in the queue is safe.':
    'No deposites una segunda vez: un segundo depósito falla. Lo que espera en la cola está a salvo.',
  'Do not deposit again: a second deposit fails. The stake is safe; Sparta tells you when the queue moves.':
    'No deposites otra vez: un segundo depósito falla. El stake está a salvo; Sparta te avisa cuando la cola avance.',
  'Do not restart a node because of this. Look for news from the network first.':
    'No reinicies un nodo por esto. Busca primero noticias de la red.',
  'Do not restart before {from}; the committees after that are not drawn yet.':
    'No reinicies antes de {from}; los comités posteriores aún no están sorteados.',
  'Drop them': 'Descartarlos',
  'Duration of a slot': 'Duración de un slot',
  Duties: 'Deberes',
  'Duties met in epoch {epoch}: {met} of {total}.':
    'Deberes cumplidos en la época {epoch}: {met} de {total}.',
  'Duties of your validators: coming, and met; when to restart; a calendar':
    'Deberes de tus validadores: próximos y cumplidos; cuándo reiniciar; un calendario',
  'Duties slot by slot in the last epochs on the committee, oldest first.':
    'Deberes slot a slot en las últimas épocas de comité, los más antiguos primero.',
  'Duty ahead': 'Deber próximo',
  'Each can be watched without another signature: /add-validator takes its address.':
    'Cada uno se puede seguir sin otra firma: /add-validator acepta su dirección.',
  'Each can be watched without another signature: all by the button below, or one by /add-validator once you are approved.':
    'Cada uno se puede seguir sin otra firma: todos con el botón de abajo, o uno con /add-validator cuando estés aprobado.',
  'Each validator needs keys of its own.': 'Cada validador necesita claves propias.',
  'Earlier transactions of Sparta’s account are not mined yet.':
    'Transacciones anteriores de la cuenta de Sparta aún no están minadas.',
  'Ejection threshold of all rollups': 'Umbral de expulsión de todos los rollups',
  'Ejection threshold of this rollup': 'Umbral de expulsión de este rollup',
  'Emergencies always come through': 'Las emergencias siempre llegan',
  'Emergencies do not come through either, as you asked.': 'Las emergencias tampoco llegan, como pediste.',
  'Emergencies still come through.': 'Las emergencias siguen llegando.',
  'Emergency: {title}': 'Emergencia: {title}',
  'End it now': 'Terminarlo ahora',
  'End the mute': 'Terminar el silencio',
  Ended: 'Terminado',
  'Entry queue': 'Cola de entrada',
  'Epoch {epoch}, slot {place} of {slots} (slot {slot})':
    'Época {epoch}, slot {place} de {slots} (slot {slot})',
  'Epoch {epoch}: attendance unknown.': 'Época {epoch}: asistencia desconocida.',
  'Epoch {epoch}: duties missed: {missed} of {total}. Inactivity: {rules}. The epoch ends {end}.':
    'Época {epoch}: deberes fallados: {missed} de {total}. Inactividad: {rules}. La época termina {end}.',
  'Epoch {epoch}: duties missed: {missed} of {total}. Inactivity: {rules}. The epoch is over.':
    'Época {epoch}: deberes fallados: {missed} de {total}. Inactividad: {rules}. La época ha terminado.',
  'Epoch {epoch}: duties missed: {missed} of {total}; the data is too old to conclude anything.':
    'Época {epoch}: deberes fallados: {missed} de {total}; los datos son demasiado antiguos para concluir nada.',
  'Epoch {epoch}: duties missed: {missed} of {total}; the node saw only a part of it, so nothing is concluded.':
    'Época {epoch}: deberes fallados: {missed} de {total}; el nodo solo vio una parte, así que no se concluye nada.',
  'Epoch {epoch}: no duty was judged yet. The epoch ends {end}.':
    'Época {epoch}: aún no se ha juzgado ningún deber. La época termina {end}.',
  'Epoch {epoch}: no further miss was seen up to slot {slot}':
    'Época {epoch}: no se vio ningún fallo más hasta el slot {slot}',
  'Epoch {epoch}: nobody had a duty, the escape hatch was open.':
    'Época {epoch}: nadie tenía deberes, la escotilla de escape estaba abierta.',
  'Epoch {epoch}: participation at least {percent} %, by what was published on L1; slots proposed {proposed}, missed {missed}, unknown {unknown}.':
    'Época {epoch}: participación de al menos {percent} %, según lo publicado en L1; slots propuestos {proposed}, fallados {missed}, desconocidos {unknown}.',
  'Epoch {epoch}: participation {percent} %; slots proposed {proposed}, missed {missed}, unknown {unknown}.':
    'Época {epoch}: participación {percent} %; slots propuestos {proposed}, fallados {missed}, desconocidos {unknown}.',
  'Epoch {epoch}: the node and L1 disagree about slots {slots}; L1 is believed.':
    'Época {epoch}: el nodo y L1 no coinciden en los slots {slots}; se cree a L1.',
  'Epochs after an epoch in which it may be proven': 'Épocas tras una época en las que puede probarse',
  'Epochs from joining to being drawn': 'Épocas desde la entrada hasta el sorteo',
  'Epochs from the draw to the committee': 'Épocas del sorteo al comité',
  Escalation: 'Escalado',
  'Escalation…': 'Escalado…',
  'Ether for your validator': 'Ether para tu validador',
  'Ethereum has not taken the transaction yet.': 'Ethereum aún no ha tomado la transacción.',
  'Every genuine direct message about your validators carries your own phrase, which /alerts shows to you alone.':
    'Todo mensaje directo auténtico sobre tus validadores lleva tu propia frase, que /alerts solo te muestra a ti.',
  'Every genuine message carries your phrase. Sparta never sends a link to sign, and never asks for a key.':
    'Todo mensaje auténtico lleva tu frase. Sparta nunca envía un enlace para firmar y nunca pide una clave.',
  Everyone: 'Todos',
  'Everything Sparta stores about you': 'Todo lo que Sparta guarda sobre ti',
  'Everything that fell due was told.': 'Todo lo que tocaba ya se avisó.',
  'Exits under way': 'Salidas en curso',
  'Expires {time}. Sparta never asks for a private key or a seed phrase.':
    'Caduca {time}. Sparta nunca pide una clave privada ni una frase semilla.',
  Exposed: 'Expuesto',
  'Fill in validator_address too; without both, /delegate lists what there is.':
    'Rellena también validator_address; sin ninguno de los dos, /delegate lista lo que hay.',
  'Find out what went wrong before you start another validator.':
    'Averigua qué falló antes de iniciar otro validador.',
  'Find out what went wrong, then start anew with another attester.':
    'Averigua qué falló y empieza de nuevo con otro attester.',
  'Fix it': 'Corregirlo',
  'Flush the queue again with more gas.': 'Vacía la cola otra vez con más gas.',
  From: 'Desde',
  'From when it is withdrawable is not known.': 'No se sabe desde cuándo se puede retirar.',
  'Give its public address as `ip_address`.': 'Da su dirección pública como `ip_address`.',
  'Give its public keystore, and Sparta has it staked.': 'Da su keystore público y Sparta hará el stake.',
  'Give the keystore of that attester, or add the attester of this keystore.':
    'Da el keystore de ese attester, o añade el attester de este keystore.',
  Governance: 'Gobernanza',
  'Half of the votes that would slash {name} are cast':
    'Se emitió la mitad de los votos para el slashing de {name}',
  'Have a validator watched for an operator whose control is proven on chain':
    'Poner en seguimiento un validador de un operador cuyo control está probado on-chain',
  'Have its node synced by then. Sparta tells you when it joins, or if the deposit fails.':
    'Ten su nodo sincronizado para entonces. Sparta te avisa cuando entre, o si el depósito falla.',
  'Have its node synced by then; nothing else to do.':
    'Ten su nodo sincronizado para entonces; nada más que hacer.',
  'Have one of your validators no longer watched': 'Dejar de seguir uno de tus validadores',
  'Have one of your validators watched': 'Pon en seguimiento uno de tus validadores',
  'Have the node synced by then; nothing else to do.':
    'Ten el nodo sincronizado para entonces; nada más que hacer.',
  'Have the node up and synced by then; /duties says when a restart is safe.':
    'Ten el nodo en marcha y sincronizado para entonces; /duties dice cuándo es seguro reiniciar.',
  'Held since {time}: {changes} alerts fell due at once, with {watched} validators watched.':
    'Retenidos desde {time}: tocaban {changes} avisos a la vez, con {watched} validadores en seguimiento.',
  History: 'Historial',
  'Hours and minutes; leave both times empty for no quiet hours':
    'Horas y minutos; ambas vacías: sin horas tranquilas',
  'How and when you are told about your validators, and what you were told':
    'Cómo y cuándo se te avisa de tus validadores, y qué se te avisó',
  'How long': 'Cuánto tiempo',
  'How long slashing can be paused at once': 'Cuánto puede pausarse el slashing de una vez',
  'How long that lasts is unknown.': 'No se sabe cuánto durará.',
  'How many slashes a validator can take has changed: look at its headroom with /my-stats.':
    'Cambió cuántos slashings aguanta un validador: mira su margen con /my-stats.',
  'How the network does: committee attendance by slot, checkpoints, queue, slashing':
    'Cómo va la red: asistencia del comité por slot, checkpoints, cola, slashing',
  'I know': 'Lo sé',
  'If a fault of the node software, the contracts or the network caused it, ask for a veto before {deadline}. The outage of one operator is no reason for a veto: then make sure that its node is well, so that no other slash follows.':
    'Si lo causó un fallo del software del nodo, de los contratos o de la red, pide un veto antes de {deadline}. La caída de un solo operador no es motivo de veto: entonces asegúrate de que su nodo está bien, para que no siga otro slashing.',
  'If it is yours, talk to a moderator.': 'Si es tuyo, habla con un moderador.',
  'If it was wrong, any moderator can take it back within {hours} hours.':
    'Si fue un error, cualquier moderador puede revertirlo en {hours} horas.',
  'If nobody else should have that key, treat it as exposed: move what it controls, and tell a moderator.':
    'Si nadie más debería tener esa clave, considérala expuesta: mueve lo que controla y avisa a un moderador.',
  'If that is not what you want, begin its exit once it has joined.':
    'Si no es lo que quieres, inicia su salida cuando haya entrado.',
  'If you did not ask for this, look at the withdrawer’s key at once.':
    'Si no lo pediste tú, revisa de inmediato la clave del withdrawer.',
  'If you did not ask for this, the attester’s key is in other hands: move what else it guards at once. {next}':
    'Si no lo pediste tú, la clave del attester está en otras manos: mueve de inmediato todo lo que guarde. {next}',
  'If you did not ask for this, the withdrawer’s key is in other hands: move what else it guards at once. Otherwise call `finalizeWithdraw` on the rollup once the delay is over.':
    'Si no lo pediste tú, la clave del withdrawer está en otras manos: mueve de inmediato lo demás que guarda. Si no, llama a `finalizeWithdraw` en el rollup cuando acabe el plazo.',
  'In **Server Settings → Roles**, drag Sparta’s own role above it, and see that it has **Manage Roles**. Sparta then makes good what is missing within the hour.':
    'En **Ajustes del servidor → Roles**, arrastra el rol de Sparta por encima y comprueba que tiene **Gestionar roles**. Sparta repone lo que falte en una hora.',
  'In one look at the chain {changes} alerts fell due, with {watched} validators watched. That is more often a fault of our data than the truth, so nobody was told yet.':
    'En una sola mirada a la cadena tocaban {changes} avisos, con {watched} validadores en seguimiento. Eso suele ser un fallo de nuestros datos más que la verdad, así que aún no se avisó a nadie.',
  'In the entry queue: {length}; each epoch lets in {flushSize}.':
    'En la cola de entrada: {length}; cada época deja entrar {flushSize}.',
  'It arrived': 'Llegó',
  'It arrived, but not as a direct message': 'Llegó, pero no como mensaje directo',
  'It can never be changed. These are the addresses you proved; /register proves another.':
    'No se puede cambiar nunca. Estas son las direcciones que probaste; /register prueba otra.',
  'It can never validate again. {stake} remain; the withdrawer gets them by calling `initiateWithdraw`.':
    'No puede volver a validar nunca. Quedan {stake}; el withdrawer los recibe llamando a `initiateWithdraw`.',
  'It can take {more} more of this size; the one after that ejects it.':
    'Aguanta {more} más de este tamaño; el siguiente lo expulsa.',
  'It comes and goes. You are told again once it has stayed calm for an hour, or gets worse.':
    'Va y viene. Se te avisa de nuevo cuando lleve una hora en calma, o empeore.',
  'It did not arrive': 'No llegó',
  'It did not move with the upgrade and can be slashed where it is; rollup {rollup}.':
    'No se movió con la actualización y puede sufrir slashing donde está; rollup {rollup}.',
  'It follows chain {theirs}; the validators are on chain {chainId}. Its software is {software}. Duties are read from L1 alone meanwhile.':
    'Sigue la cadena {theirs}; los validadores están en la cadena {chainId}. Su software es {software}. Mientras tanto los deberes se leen solo de L1.',
  'It follows rollup version {canonical}.': 'Sigue la versión de rollup {canonical}.',
  'It follows rollup version {theirs}; the canonical one is {canonical}. Its software is {software}. Duties are read from L1 alone meanwhile.':
    'Sigue la versión de rollup {theirs}; la canónica es {canonical}. Su software es {software}. Entretanto los deberes se leen solo de L1.',
  'It follows the latest rollup, so this deposit will fail and go back to the withdrawer.':
    'Sigue al último rollup, así que este depósito fallará y volverá al withdrawer.',
  'It follows the network: with each upgrade it moves to the latest rollup by itself.':
    'Sigue a la red: con cada actualización pasa solo al último rollup.',
  'It has no stake on this rollup now, so there is nothing to take.':
    'Ahora no tiene stake en este rollup, así que no hay nada que quitar.',
  'It has not answered since {time}. Duties are read from L1 alone meanwhile, which does not show who missed an attestation.':
    'No responde desde {time}. Mientras tanto los deberes se leen solo de L1, que no muestra quién falló una atestación.',
  'It has {stake} staked again, {headroom} above the ejection threshold.':
    'Vuelve a tener {stake} en stake, {headroom} por encima del umbral de expulsión.',
  'It is a validator’s attester. /add-validator has it watched without another signature.':
    'Es el attester de un validador. /add-validator lo pone en seguimiento sin otra firma.',
  'It is a validator’s attester. Sparta watches it for you.':
    'Es el attester de un validador. Sparta lo sigue por ti.',
  'It is at position {position} and should join by {time}.':
    'Está en la posición {position} y debería entrar hacia {time}.',
  'It is at position {position}; when it joins is not known.':
    'Está en la posición {position}; no se sabe cuándo entra.',
  'It is in step: the newest slot it judged is {lagSlots} slots old.':
    'Va al paso: el slot más nuevo que ha juzgado tiene {lagSlots} slots de antigüedad.',
  'It is in the entry queue or registered already.': 'Ya está en la cola de entrada o registrado.',
  'It is leaving, and what waits to be withdrawn would be less by that.':
    'Está saliendo, y lo que espera a ser retirado se reduciría en esa cantidad.',
  'It is linked, and not staked yet': 'Está vinculado, pero aún sin stake',
  'It is the admin of these staking providers: {providers}':
    'Es el administrador de estos proveedores de staking: {providers}',
  'It is the withdrawer of these validators on chain: {validators}':
    'Es el withdrawer de estos validadores on-chain: {validators}',
  'It is tried once more in an hour. If that fails too, nothing is sent there any more.':
    'Se intenta una vez más dentro de una hora. Si también falla, no se envía nada más allí.',
  'It is withdrawable from {time}.': 'Se puede retirar desde {time}.',
  'It joins when the queue reaches it, which is not certain yet: /my-stats shows its place.':
    'Entra cuando la cola llegue a él, lo que aún no es seguro: /my-stats muestra su puesto.',
  'It joins with its deposit.': 'Entra con su depósito.',
  'It meets its duties again. In epoch {epoch} it missed {missed} of {total} so far.':
    'Vuelve a cumplir sus deberes. En la época {epoch} ha fallado {missed} de {total} hasta ahora.',
  'It needs one of these roles: {roles}.': 'Necesita uno de estos roles: {roles}.',
  'It needs the permission Manage Server.': 'Necesita el permiso Gestionar servidor.',
  'It now lives on rollup {rollup}.': 'Ahora vive en el rollup {rollup}.',
  'It proposes at slot {slot}, {time} UTC.': 'Propone en el slot {slot}, {time} UTC.',
  'It ran out of gas.': 'Se quedó sin gas.',
  'It should have moved and did not: that estimate may not hold.':
    'Debería haber avanzado y no lo hizo: esa estimación puede no cumplirse.',
  'It stands in /my-stats, and its alerts reach you too. You control nothing of it.':
    'Está en /my-stats, y sus avisos te llegan también. No controlas nada de él.',
  'It stays watched.': 'Se sigue observando.',
  'It takes a minute or two. You get a direct message when it is in the entry queue, or why it is not.':
    'Tarda uno o dos minutos. Recibes un mensaje directo cuando esté en la cola de entrada, o por qué no lo está.',
  'It was not possible.': 'No fue posible.',
  'It will fail there and go back to the withdrawer. Then deposit again on {rollup}.':
    'Allí fallará y volverá al withdrawer. Después deposita de nuevo en {rollup}.',
  'It would stay a validator, and one more small slash would eject it.':
    'Seguiría siendo validador, y un slashing pequeño más lo expulsaría.',
  'It would stay a validator; small slashes it could take after that: {left}. The next one ejects it.':
    'Seguiría siendo validador; slashings pequeños que aguantaría después: {left}. El siguiente lo expulsa.',
  'Its address leads nowhere now. /duties makes a new one.':
    'Su dirección ya no lleva a ninguna parte. /duties crea una nueva.',
  'Its buttons could not be made just now. Run the command again to get them.':
    'Sus botones no se pudieron crear en este momento. Ejecuta el comando de nuevo para tenerlos.',
  'Its duties in epoch {epoch}': 'Sus deberes en la época {epoch}',
  'Its position has not fallen for three epochs in which somebody could have been let in.':
    'Su posición no ha bajado durante tres épocas en las que alguien podría haber entrado.',
  'Its position is not known.': 'No se conoce su posición.',
  'Its record of attestations begins anew at slot {initialSlot}; before, it went back to slot {before}. Of what was in between only L1 tells.':
    'Su registro de atestaciones empieza de nuevo en el slot {initialSlot}; antes llegaba hasta el slot {before}. De lo intermedio solo informa L1.',
  'Its withdrawer calls `initiateWithdraw` first.': 'Antes, su withdrawer llama a `initiateWithdraw`.',
  Keep: 'Mantener',
  'Keep it to yourself': 'Guardarlo para ti',
  'Keep its node healthy until the exit is over, then call finalizeWithdraw.':
    'Mantén sano su nodo hasta que termine la salida y luego llama a finalizeWithdraw.',
  'Keep its node online and synced; /is-ready checks it.':
    'Mantén su nodo en línea y sincronizado; /is-ready lo comprueba.',
  'Keep the node online; consider exiting while you can.':
    'Mantén el nodo en línea; considera salir mientras puedas.',
  'Keep the old node running while the stake is there. To validate on the canonical rollup, exit on the old one and deposit anew with another attester.':
    'Mantén el nodo antiguo en marcha mientras el stake esté allí. Para validar en el rollup canónico, sal del antiguo y deposita de nuevo con otro attester.',
  'Keep your node running and do not restart it for this: that a slot has no checkpoint is not the fault of a single validator.':
    'Deja tu nodo en marcha y no lo reinicies por esto: que un slot no tenga checkpoint no es culpa de un solo validador.',
  'Keep your node well: votes go on, and what has a quorum can be carried out afterwards.':
    'Mantén sano tu nodo: las votaciones siguen, y lo que tenga quórum se puede ejecutar después.',
  'Kept for 400 days. The numbers show one in full.':
    'Se conservan 400 días. Los números muestran uno completo.',
  'L1 block': 'Bloque de L1',
  'L1 block {block}, read {time}': 'Bloque de L1 {block}, leído {time}',
  'L1 endpoints that agree: {asked}.': 'Endpoints de L1 que coinciden: {asked}.',
  'Large slash': 'Slashing grande',
  'Last checkpoint': 'Último checkpoint',
  'Last proof': 'Última prueba',
  Lasted: 'Duró',
  'Leave it': 'Dejarlo',
  'Let in at once until the first set is complete': 'Entran a la vez hasta completar el primer conjunto',
  'Let in each epoch at least': 'Entran por época como mínimo',
  'Let in each epoch at most': 'Entran por época como máximo',
  'Let others of your team see a validator and be told about it; list and end it':
    'Deja que otros de tu equipo vean un validador y reciban sus avisos; listarlo y terminarlo',
  'Let somebody see your validator?': '¿Dejar que alguien vea tu validador?',
  'Let them go ahead': 'Dejar que sigan adelante',
  'Let them see it': 'Dejar que lo vea',
  Level: 'Nivel',
  'Levels and digest': 'Niveles y resumen',
  'Levels…': 'Niveles…',
  'Linked to': 'Vinculado a',
  'Look at /chain-info first: if what Sparta reads is right, release them; if it is not, drop them.':
    'Mira antes /chain-info: si lo que lee Sparta es correcto, libéralos; si no, descártalos.',
  'Look at /my-stats for where its stake is now, and tell a moderator if it is nowhere.':
    'Mira en /my-stats dónde está ahora su stake, y avisa a un moderador si no está en ninguna parte.',
  'Look at /my-stats for where its stake is now.': 'Mira en /my-stats dónde está ahora su stake.',
  'Look at /my-stats, and check that its node runs, is synced and attests.':
    'Mira /my-stats y comprueba que su nodo funciona, está sincronizado y atestigua.',
  'Look at the withdrawer for the stake, and tell a moderator.':
    'Busca el stake en el withdrawer y avisa a un moderador.',
  'Look at your own node’s log for attestations.': 'Mira las atestaciones en el registro de tu propio nodo.',
  'Look for the stake at the withdrawer. An address or a BLS key that was used before, a wrong proof of possession, or a rollup that is no longer the latest makes a deposit fail; make a new keystore, then deposit again.':
    'Busca el stake en el withdrawer. Un depósito falla por una dirección o clave BLS ya usada, una prueba de posesión errónea o un rollup que ya no es el último; crea un keystore nuevo y deposita otra vez.',
  'Look for the stake at the withdrawer; nothing else to do.':
    'Busca el stake en el withdrawer; nada más que hacer.',
  'Look into your direct messages.': 'Mira tus mensajes directos.',
  'Look whether the node is synced, holds this attester’s key, and keeps its clock right.':
    'Comprueba si el nodo está sincronizado, tiene la clave de este attester y mantiene bien su reloj.',
  'Made of what Sparta has stored. What it does not know stands there as not known.':
    'Hecho con lo que Sparta tiene guardado. Lo que no sabe figura como no conocido.',
  Maintenance: 'Mantenimiento',
  'Maintenance…': 'Mantenimiento…',
  'Make a new BLS key and its keystore.': 'Crea una nueva clave BLS y su keystore.',
  'Make a new BLS key: this happens to very few.': 'Crea una nueva clave BLS: esto le pasa a muy pocas.',
  'Make a new attester, with new keys: an address can be a validator once only.':
    'Crea un attester nuevo, con claves nuevas: una dirección solo puede ser validador una vez.',
  'Make a new keystore with a new attester and a new BLS key, then deposit again.':
    'Crea un keystore nuevo con un attester nuevo y una clave BLS nueva, y deposita otra vez.',
  'Make a new keystore with an address and a BLS key that were never used, then deposit again.':
    'Crea un keystore nuevo con una dirección y una clave BLS nunca usadas y deposita otra vez.',
  'Make sure that its node runs, is synced and attests in each of its duties. If it cannot, think of an exit before it is ejected.':
    'Asegúrate de que su nodo funciona, está sincronizado y atestigua en cada deber. Si no puede, piensa en una salida antes de que lo expulsen.',
  'Make the keystore again with the Aztec CLI of the version this network runs.':
    'Crea otra vez el keystore con la CLI de Aztec de la versión que usa esta red.',
  'Make these changes': 'Hacer estos cambios',
  'Medium slash': 'Slashing mediano',
  'Minutes go from {least} to {most}.': 'Los minutos van de {least} a {most}.',
  'Minutes without an answer': 'Minutos sin respuesta',
  Moderators: 'Moderadores',
  'Moderators: look whether Sparta reads the chain rightly (/chain-info), then release the alerts or drop them with /mod-held-alerts. Without an answer each look judges anew.':
    'Moderadores: comprobad si Sparta lee bien la cadena (/chain-info) y luego liberad los avisos o descartadlos con /mod-held-alerts. Sin respuesta, cada mirada juzga de nuevo.',
  'Moderators: look whether Sparta reads the chain rightly (/chain-info). /mod-sync-roles shows every change. Single changes go on as they happen.':
    'Moderadores: comprobad si Sparta lee bien la cadena (/chain-info). /mod-sync-roles muestra cada cambio. Los cambios sueltos siguen según ocurren.',
  'Mute a validator': 'Silenciar un validador',
  'Mute a validator…': 'Silenciar un validador…',
  'Mute for 24 h': 'Silenciar 24 h',
  Muted: 'Silenciado',
  'Name one of them. All are looked at every hour, and a large plan waits in the alert channel.':
    'Nombra a uno. Todos se revisan cada hora, y un plan grande espera en el canal de avisos.',
  'Neither the attester nor the withdrawer may be the zero address.':
    'Ni el attester ni el withdrawer pueden ser la dirección cero.',
  Network: 'Red',
  'Network incidents': 'Incidentes de red',
  'New calendar address': 'Nueva dirección del calendario',
  Newest: 'Lo más nuevo',
  'Newest first. This look-up is recorded.': 'Lo más nuevo primero. Esta consulta queda registrada.',
  'News of a request to Sparta': 'Noticias de una petición a Sparta',
  Next: 'Siguiente',
  No: 'No',
  'No alert is held back': 'No hay avisos retenidos',
  'No alerts yet': 'Aún no hay avisos',
  'No delegates': 'Sin delegados',
  'No direct messages about {validators} until you end it with /alerts.':
    'Sin mensajes directos sobre {validators} hasta que lo termines con /alerts.',
  'No direct messages about {validators}; the mute ends {time}.':
    'Sin mensajes directos sobre {validators}; el silencio termina {time}.',
  'No duty is on record.': 'No consta ningún deber.',
  'No duty since {when}.': 'Sin deberes desde {when}.',
  'No epoch has ended yet.': 'Aún no ha terminado ninguna época.',
  'No longer watched': 'Ya no se sigue',
  'No open vote is known': 'No se conoce ninguna votación abierta',
  'No operators': 'Sin operadores',
  'No operators are {status}': 'Ningún operador está {status}',
  'No other validator has a quorum against it in this round, which looks like the outage of one operator. The text says so.':
    'Ningún otro validador tiene quórum en contra en esta ronda, lo que parece la caída de un solo operador. El texto lo dice.',
  'No slash, exit or upgrade that explains it was found.':
    'No se encontró slashing, salida ni actualización que lo explique.',
  'No validators yet': 'Aún no hay validadores',
  'Nobody can see this reply any more.': 'Nadie puede ver ya esta respuesta.',
  'Nobody carried out slashing round {round} in time: nothing is taken from {address}.':
    'Nadie ejecutó a tiempo la ronda de slashing {round}: no se quita nada a {address}.',
  'Nobody else can be the withdrawer here: ask for this one, or do not stake here.':
    'Aquí nadie más puede ser el withdrawer: pide este, o no hagas stake aquí.',
  'Nobody else is told on your behalf.': 'No se avisa a nadie más en tu nombre.',
  'Nobody has {attester} watched.': 'Nadie tiene {attester} en seguimiento.',
  'Nobody is let see {validator} in this way any more. Nothing was changed.':
    'Ya nadie puede ver {validator} de esta manera. No se cambió nada.',
  'Nobody is slashed for now. Until when is not known.':
    'Por ahora nadie sufre slashing. No se sabe hasta cuándo.',
  'Nobody is slashed until {time}, unless the pause is lifted or renewed.':
    'Nadie sufre slashing hasta {time}, salvo que la pausa se levante o se renueve.',
  'Nobody is told of what was held. What gets worse, or comes again later, is told as always.':
    'No se avisa a nadie de lo retenido. Lo que empeore, o vuelva más tarde, se avisa como siempre.',
  'Nobody should meet this: tell whoever runs Sparta.':
    'Nadie debería encontrarse con esto: avisa a quien administra Sparta.',
  'Nobody votes to slash there until {time}.': 'Allí nadie vota slashings hasta {time}.',
  'Nobody waits in the entry queue.': 'Nadie espera en la cola de entrada.',
  'Nobody with the id {id} is registered.': 'No hay nadie registrado con el id {id}.',
  Node: 'Nodo',
  'Node {address}': 'Nodo {address}',
  'Not acknowledged': 'Sin confirmar',
  'Not allowed': 'No permitido',
  'Not found': 'No encontrado',
  'Not looked at: {count} of your validators.': 'No revisados: {count} de tus validadores.',
  'Not over: {count}. /alerts with the action history shows each in full.':
    'Sin terminar: {count}. /alerts con la acción history muestra cada uno completo.',
  'Not ready': 'No está listo',
  'Not shown: {count}. Name one with the option validator_address.':
    'No mostrados: {count}. Indica uno con la opción validator_address.',
  Noted: 'Anotado',
  'Nothing changes on chain: it goes on validating, and its stake stays where it is.':
    'On-chain no cambia nada: sigue validando y su stake se queda donde está.',
  'Nothing changes on chain: validators go on validating, and stake stays where it is.':
    'On-chain no cambia nada: los validadores siguen validando y el stake se queda donde está.',
  'Nothing has to be done in a hurry. You are told when slashing goes on.':
    'No hay que hacer nada con prisa. Se te avisa cuando el slashing continúe.',
  'Nothing has to be done.': 'No hay que hacer nada.',
  'Nothing has to be done. If its node missed duties, find out why before it comes to another vote.':
    'No hay que hacer nada. Si su nodo falló deberes, averigua por qué antes de que haya otra votación.',
  'Nothing is left to veto': 'No queda nada que vetar',
  'Nothing is left to withdraw.': 'No queda nada que retirar.',
  'Nothing is recorded of {name}': 'No hay nada registrado de {name}',
  'Nothing is stored about you': 'No hay nada guardado sobre ti',
  'Nothing is stored about you. There is nothing to delete.':
    'No hay nada guardado sobre ti. No hay nada que borrar.',
  'Nothing needs to be staked: link it instead.': 'No hace falta hacer stake de nada: vincúlalo en su lugar.',
  'Nothing of yours on chain is touched by this. If you think it is a mistake, talk to a moderator of the server: they can still approve you.':
    'Esto no toca nada tuyo on-chain. Si crees que es un error, habla con un moderador del servidor: aún puede aprobarte.',
  'Nothing stored here names you any more; roles go within seconds.':
    'Nada guardado aquí te nombra ya; los roles desaparecen en segundos.',
  'Nothing to do': 'Nada que hacer',
  'Nothing to do but wait, and no second deposit; /chain-info shows when it moves again.':
    'No queda sino esperar, sin un segundo depósito; /chain-info muestra cuándo vuelve a avanzar.',
  'Nothing to do for a validator; transactions in these checkpoints may have to be sent again.':
    'Nada que hacer para un validador; puede que haya que reenviar transacciones de estos checkpoints.',
  'Nothing to do for an operator. Whoever runs Sparta: look at the node and at its L1 endpoint.':
    'Nada que hacer para un operador. Quien administra Sparta: mira el nodo y su endpoint de L1.',
  'Nothing to do for an operator. Whoever runs Sparta: look whether the node runs.':
    'Nada que hacer para un operador. Quien administra Sparta: mira si el nodo está en marcha.',
  'Nothing to do for an operator. Whoever runs Sparta: the log names the endpoint that was set aside.':
    'Nada que hacer para un operador. Quien administra Sparta: el registro nombra el endpoint apartado.',
  'Nothing to do. Its first epoch after a restart is not judged.':
    'Nada que hacer. Su primera época tras un reinicio no se juzga.',
  'Nothing to do: duties come when it is drawn.':
    'No hay nada que hacer: los deberes llegan cuando sale sorteado.',
  'Nothing to do: you are told as soon as a moderator has decided.':
    'No hay nada que hacer: se te avisa en cuanto un moderador decida.',
  'Nothing was changed': 'No se cambió nada',
  'Nothing was changed yet. This look-up is recorded.':
    'Aún no se cambió nada. Esta consulta queda registrada.',
  'Nothing was changed.': 'No se cambió nada.',
  'Nothing was deleted': 'No se borró nada',
  'Nothing was raised about your validators.': 'No se alertó nada sobre tus validadores.',
  'Nothing was spent.': 'No se gastó nada.',
  'Nothing was staked': 'No se hizo ningún stake',
  'Nothing was taken from {name}': 'No se quitó nada a {name}',
  'Nothing wrong was found, but not everything is known': 'No se encontró nada mal, pero no todo se sabe',
  'Notice: {title}': 'Nota: {title}',
  'Notices are joins, moves and withdrawals; what is below stands in the digest':
    'Las notas son entradas, traslados y retiros; lo que está por debajo va en el resumen',
  'Of them in the last day': 'De ellos en el último día',
  'Of {asked} endpoints {disagreeing} told of another chain at the same block. Those are set aside, and the others are believed.':
    'De {asked} endpoints, {disagreeing} informaron de otra cadena en el mismo bloque. Esos se apartan, y se cree a los demás.',
  'Of {observed} duties, {percent} % were met.': 'De {observed} deberes se cumplió el {percent} %.',
  'Of {observed} duties, {percent} % were met. While that lasts, nobody is warned of what their own validator misses.':
    'De {observed} deberes se cumplió el {percent} %. Mientras dure, a nadie se le avisa de lo que falla su propio validador.',
  Older: 'Más antiguo',
  'On the committee for epoch {epoch} from {from} for {minutes} min':
    'En el comité de la época {epoch} desde {from} durante {minutes} min',
  'On the committee for epoch {epoch} from {from} for {minutes} min, proposing at {slots}':
    'En el comité de la época {epoch} desde {from} durante {minutes} min, propone en {slots}',
  'On this network the staking asset handler adds only validators that move with the latest rollup.':
    'En esta red, el staking asset handler solo añade validadores que se mueven con el último rollup.',
  'On this network the staking asset handler names the withdrawer of every validator: {withdrawer}.':
    'En esta red, el staking asset handler fija el withdrawer de todos los validadores: {withdrawer}.',
  'Once registered': 'Una vez registrado',
  'One command, to read more about it': 'Un comando, para leer más sobre él',
  'One day': 'Un día',
  'One more slash ejects {name}': 'Un slashing más expulsa a {name}',
  'One more slash of this size ejects it.': 'Un slashing más de este tamaño lo expulsa.',
  'One of your validators; all of them where left out': 'Uno de tus validadores; todos si se omite',
  'One of your validators; pick from the list': 'Uno de tus validadores; elige de la lista',
  'One week': 'Una semana',
  'Only an approved operator has validators added.':
    'Solo un operador aprobado hace que se añadan validadores.',
  'Only approved operators are suspended; a registration is turned down by /mod-reject-operator.':
    'Solo se suspende a operadores aprobados; un registro se rechaza con /mod-reject-operator.',
  'Only one of your validators; pick from the list': 'Solo uno de tus validadores; elige de la lista',
  'Only one operator; type a name': 'Solo un operador; escribe un nombre',
  'Only the withdrawer, {withdrawer}, may do this.': 'Solo el withdrawer, {withdrawer}, puede hacer esto.',
  'Only those of this status': 'Solo los de este estado',
  'Only what was done to one operator; type a name': 'Solo lo hecho a un operador; escribe un nombre',
  'Only you see this message. Save the file before you dismiss it.':
    'Solo tú ves este mensaje. Guarda el archivo antes de descartarlo.',
  'Open and forward TCP and UDP {port} to the node, in the firewall and the router. {udp}':
    'Abre y redirige TCP y UDP {port} al nodo, en el cortafuegos y en el router. {udp}',
  'Open the form again and pick one from it.': 'Abre el formulario otra vez y elige uno de él.',
  'Operator approved': 'Operador aprobado',
  'Operator suspended': 'Operador suspendido',
  Operators: 'Operadores',
  'Operators {status}, newest first: page {page}':
    'Operadores {status}, los más nuevos primero: página {page}',
  'Operators {status}: {count}': 'Operadores {status}: {count}',
  'Operators, newest first': 'Operadores, los más nuevos primero',
  'Operators, newest first: page {page}': 'Operadores, los más nuevos primero: página {page}',
  'Operators: watch your nodes yourselves. Whoever runs Sparta: look at its L1 endpoints.':
    'Operadores: vigilad vosotros mismos vuestros nodos. Quien administra Sparta: mira sus endpoints de L1.',
  'Operators: {count}': 'Operadores: {count}',
  'Others hold the rollup or the veto now: check that this was decided by Governance.':
    'Ahora otros tienen el rollup o el veto: comprueba que lo decidió la Gobernanza.',
  Over: 'Terminado',
  'Over: {title}': 'Terminado: {title}',
  'Owner of the rollup': 'Dueño del rollup',
  Participation: 'Participación',
  'Paste a signature': 'Pegar una firma',
  'Paste all that the signing command printed.': 'Pega todo lo que imprimió el comando de firma.',
  'Paste the keystore': 'Pegar el keystore',
  'Paste the public keystore': 'Pega el keystore público',
  'Paste the signature': 'Pega la firma',
  'People looked at again: {count}. Each is given what is true by now, within a minute or two.':
    'Personas revisadas de nuevo: {count}. A cada una se le da lo que ahora es cierto, en uno o dos minutos.',
  'People looked at: {count}. Rules: {rules}.': 'Personas revisadas: {count}. Reglas: {rules}.',
  'Phrase…': 'Frase…',
  'Pick a name from the list that opens while you type.':
    'Elige un nombre de la lista que se abre mientras escribes.',
  'Pick one from the list that opens while you type.': 'Elige uno de la lista que se abre mientras escribes.',
  'Pick one from the list that opens while you type. Delegates cannot let in others.':
    'Elige uno de la lista que se abre mientras escribes. Los delegados no pueden dejar entrar a otros.',
  Previous: 'Anterior',
  'Proofs come in time; checkpoints that wait for one: {waiting}.':
    'Las pruebas llegan a tiempo; checkpoints que esperan una: {waiting}.',
  Proposer: 'Proponente',
  'Proposers vote in slashing round {round} to slash {address} for epoch {epoch}: {votes} of the {quorum} votes it takes. The vote ends {ends}. Most of these votes ask for {amount}. {effect}':
    'Los proponentes votan en la ronda de slashing {round} para penalizar a {address} por la época {epoch}: {votes} de los {quorum} votos necesarios. La votación termina {ends}. La mayoría de estos votos pide {amount}. {effect}',
  'Prove an address you control and become an operator':
    'Prueba una dirección que controlas y hazte operador',
  'Prove it with /register, then choose it as the withdrawer.':
    'Pruébalo con /register y luego elígelo como withdrawer.',
  'Prove that you control {address}': 'Prueba que controlas {address}',
  'Provisional: on the committee for epoch {epoch} from {from} for {minutes} min':
    'Provisional: en el comité de la época {epoch} desde {from} durante {minutes} min',
  'Provisional: on the committee for epoch {epoch} from {from} for {minutes} min, proposing at {slots}':
    'Provisional: en el comité de la época {epoch} desde {from} durante {minutes} min, propone en {slots}',
  'Public keystore': 'Keystore público',
  'Public keystore, to have it staked: keyN_staker_output.json':
    'Keystore público, para hacer stake: keyN_staker_output.json',
  Queue: 'Cola',
  'Quiet hours': 'Horas tranquilas',
  'Quiet hours…': 'Horas tranquilas…',
  'Raised: {count}. Told at once: {told}. Not over: {open}.':
    'Alertas: {count}. Avisadas al momento: {told}. Sin terminar: {open}.',
  Ready: 'Listo',
  'Records: {count}. Each kind says what it is and how long it is kept.':
    'Registros: {count}. Cada clase dice qué es y cuánto tiempo se conserva.',
  'Reference {reference}': 'Referencia {reference}',
  Registration: 'Registro',
  'Registration rejected': 'Registro rechazado',
  'Release them': 'Liberarlos',
  'Request for a veto of slashing round {round}': 'Petición de veto de la ronda de slashing {round}',
  'Reward for a checkpoint': 'Recompensa por checkpoint',
  'Role changes are taken back': 'Los cambios de roles se revierten',
  'Role changes go ahead': 'Los cambios de roles siguen adelante',
  'Role changes held back': 'Cambios de roles retenidos',
  'Role changes to make: {count}': 'Cambios de roles por hacer: {count}',
  Rollup: 'Rollup',
  'Rollup {rollup}, version {version}': 'Rollup {rollup}, versión {version}',
  'Rollups before it, where pinned stake may stay: {count}':
    'Rollups anteriores, donde puede quedar stake fijado: {count}',
  Round: 'Ronda',
  'Rounds from a fault to its vote': 'Rondas de la falta a su votación',
  'Rounds from a vote to its execution': 'Rondas de la votación a su ejecución',
  'Rounds in which a vote is valid': 'Rondas en que vale una votación',
  'Run /add-validator again.': 'Ejecuta /add-validator de nuevo.',
  'Run /alerts again.': 'Ejecuta /alerts de nuevo.',
  'Run /mod-suspend-operator again.': 'Ejecuta /mod-suspend-operator de nuevo.',
  'Run /privacy again.': 'Ejecuta /privacy de nuevo.',
  'Run the command again and sign the new text.': 'Ejecuta el comando de nuevo y firma el texto nuevo.',
  'Run the command again if you want to prove another address.':
    'Ejecuta el comando de nuevo si quieres probar otra dirección.',
  'Run the command again.': 'Ejecuta el comando de nuevo.',
  'Run the command in the server.': 'Ejecuta el comando en el servidor.',
  'Run the command yourself.': 'Ejecuta el comando tú mismo.',
  'Safe to restart from {from} until {until}.': 'Es seguro reiniciar desde {from} hasta {until}.',
  'Safe to restart from {from}: no duty is known until {until}, and what comes after is not drawn yet.':
    'Es seguro reiniciar desde {from}: no se conoce ningún deber hasta {until}, y lo que sigue aún no está sorteado.',
  'Safe to restart now: no duty is known until {until}, and what comes after is not drawn yet.':
    'Es seguro reiniciar ahora: no se conoce ningún deber hasta {until}, y lo que sigue aún no está sorteado.',
  'Safe to restart until {until}.': 'Es seguro reiniciar hasta {until}.',
  'Say which of them is meant.': 'Di a cuál te refieres.',
  'Say which validator they may see.': 'Di qué validador puede ver.',
  Seen: 'Visto',
  'Send a test': 'Enviar una prueba',
  'Send ether on L1 (chain id {chainId}) to {address}, if that is the publisher in your own node’s configuration: it is shown as it was seen on chain. Sparta never asks you to send ether to any other address, and never to one of its own.':
    'Envía ether en L1 (chain id {chainId}) a {address}, si ese es el publisher de la configuración de tu propio nodo: se muestra tal como se vio on-chain. Sparta nunca te pide que envíes ether a ninguna otra dirección, ni a una suya.',
  'Send it ether.': 'Envíale ether.',
  'Send it staking tokens.': 'Envíale tokens de stake.',
  'Sign a short text with the key of this address. It is free, sends no transaction, and gives no permission over funds.':
    'Firma un texto corto con la clave de esta dirección. Es gratis, no envía ninguna transacción y no da permiso sobre fondos.',
  'Sign exactly the text shown, every line of it, with the key of that address.':
    'Firma exactamente el texto mostrado, cada línea, con la clave de esa dirección.',
  'Sign in the browser': 'Firmar en el navegador',
  Signature: 'Firma',
  'Size of a committee': 'Tamaño de un comité',
  Slasher: 'Slasher',
  'Slashes took all that was left of the stake of {attester}. There is nothing to withdraw, and this address can never be registered again.':
    'Los slashings se llevaron todo lo que quedaba del stake de {attester}. No hay nada que retirar, y esta dirección no podrá registrarse nunca más.',
  Slashing: 'Slashing',
  'Slashing goes on: {name} will be slashed': 'El slashing continúa: {name} sufrirá un slashing',
  'Slashing is enabled.': 'El slashing está activado.',
  'Slashing is paused': 'El slashing está en pausa',
  'Slashing is paused until {paused}, longer than this vote is valid.':
    'El slashing está en pausa hasta {paused}, más de lo que vale esta votación.',
  'Slashing is paused.': 'El slashing está en pausa.',
  'Slashing is paused: nothing is taken from {name} for now':
    'El slashing está en pausa: por ahora no se quita nada a {name}',
  'Slashing proposer': 'Proponente de slashing',
  'Slashing round {round} cannot be executed yet.': 'La ronda de slashing {round} aún no se puede ejecutar.',
  'Slashing round {round} closed and its tally spares epoch {epoch}: nothing is taken from {address}.':
    'La ronda de slashing {round} se cerró y su recuento exime la época {epoch}: no se quita nada a {address}.',
  'Slashing round {round} closed with {votes} of the {quorum} votes it takes: nothing is taken from {address}.':
    'La ronda de slashing {round} se cerró con {votes} de los {quorum} votos necesarios: no se quita nada a {address}.',
  'Slashing round {round} has the votes to take {amount} from {address} for epoch {epoch}. {when} {effect}':
    'La ronda de slashing {round} tiene los votos para quitar {amount} a {address} por la época {epoch}. {when} {effect}',
  'Slashing round {round} is out of reach: the current one is {current}.':
    'La ronda de slashing {round} está fuera de alcance: la actual es {current}.',
  'Slashing round {round} was carried out, and {address} had no stake on this rollup that could be taken.':
    'La ronda de slashing {round} se ejecutó, y {address} no tenía en este rollup stake que quitar.',
  'Slashing round {round} was executed already.': 'La ronda de slashing {round} ya se ejecutó.',
  'Slashing round {round} was vetoed and cannot be carried out: nothing is taken from {address}.':
    'La ronda de slashing {round} fue vetada y no se puede ejecutar: no se quita nada a {address}.',
  'Slots of a slashing round': 'Slots de una ronda de slashing',
  'Slots of an epoch': 'Slots de una época',
  'Small slash': 'Slashing pequeño',
  'Somebody decided this already. Nothing was changed.': 'Alguien ya decidió esto. No se cambió nada.',
  'Somebody else asked this.': 'Esto lo preguntó otra persona.',
  'Somebody lets you see it: /delegate ends that.': 'Alguien te deja verlo: /delegate lo termina.',
  'Something in Sparta broke. Nothing was changed. The developers see it.':
    'Algo en Sparta se rompió. No se cambió nada. Los desarrolladores lo ven.',
  'Sparta adds no validators on chain here.': 'Sparta no añade validadores on-chain aquí.',
  'Sparta adds nobody on chain on Ethereum mainnet.': 'Sparta no añade a nadie on-chain en Ethereum mainnet.',
  'Sparta cannot give or take a role': 'Sparta no puede dar o quitar un rol',
  'Sparta could not answer. Nothing was changed.': 'Sparta no pudo responder. No se cambió nada.',
  'Sparta could not take your request just now.': 'Sparta no pudo atender tu petición en este momento.',
  'Sparta deposits the stake from its own account, and your validator waits in the entry queue.':
    'Sparta deposita el stake desde su propia cuenta, y tu validador espera en la cola de entrada.',
  'Sparta does not see the chain': 'Sparta no ve la cadena',
  'Sparta follows Aztec validators and keeps this server true to the chain':
    'Sparta sigue a los validadores de Aztec y mantiene este servidor fiel a la cadena',
  'Sparta found no way to this address from where it runs; that says nothing of your node':
    'Sparta no encontró camino a esta dirección desde donde se ejecuta; eso no dice nada de tu nodo',
  'Sparta has no account on L1 here, so it adds nobody on chain.':
    'Sparta no tiene cuenta en L1 aquí, así que no añade a nadie on-chain.',
  'Sparta has not read the chain since {time}: what follows may be out of date.':
    'Sparta no lee la cadena desde {time}: lo que sigue puede estar desactualizado.',
  'Sparta has staked as many validators for you as it may.':
    'Sparta ya hizo stake de tantos validadores para ti como puede.',
  'Sparta has staked as many validators today as it may.':
    'Sparta ya hizo hoy stake de tantos validadores como puede.',
  'Sparta is adding a validator for you on chain just now. Nothing was deleted.':
    'Sparta está añadiendo un validador para ti on-chain ahora mismo. No se borró nada.',
  'Sparta knows of no open vote against {name} in slashing round {round}: it is over, was taken back, or could not be read.':
    'Sparta no conoce ninguna votación abierta contra {name} en la ronda de slashing {round}: terminó, se deshizo o no se pudo leer.',
  'Sparta must be installed in the server, not only by you.':
    'Sparta debe estar instalado en el servidor, no solo por ti.',
  'Sparta never asks for a private key or a seed phrase, and never sends a link to sign in a direct message.':
    'Sparta nunca pide una clave privada ni una frase semilla, y nunca envía un enlace para firmar en un mensaje directo.',
  'Sparta now watches these for you. /my-stats shows them within a minute.':
    'Sparta ya los sigue por ti. /my-stats los muestra en un minuto.',
  'Sparta now watches {address} for you. /my-stats shows it within a minute.':
    'Sparta ya sigue {address} por ti. /my-stats lo muestra en un minuto.',
  'Sparta reads the chain again.': 'Sparta vuelve a leer la cadena.',
  'Sparta sent {amount} ether to {attester}, for the fees of its proposals. It does so once.':
    'Sparta envió {amount} ether a {attester} para las comisiones de sus propuestas. Lo hace una vez.',
  'Sparta stakes nobody on this network, so the keystore of {attester} was not used.':
    'Sparta no hace stake de nadie en esta red, así que no se usó el keystore de {attester}.',
  'Sparta tells you what becomes of it. To validate on {rollup}, deposit another attester there.':
    'Sparta te avisa de lo que pase con él. Para validar en {rollup}, deposita allí otro attester.',
  'Sparta tells you when it joins the queue.': 'Sparta te avisa cuando entre en la cola.',
  'Sparta was away and is catching up. It still has to read what happened in so many blocks of L1: {count}. What follows is of now; alerts of that time may come late.':
    'Sparta estuvo ausente y se está poniendo al día. Bloques de L1 que aún debe leer: {count}. Lo que sigue es de ahora; los avisos de ese tiempo pueden llegar tarde.',
  'Sparta works in its Discord server, not in direct messages.':
    'Sparta funciona en su servidor de Discord, no en mensajes directos.',
  'Sparta’s Aztec node does not answer': 'El nodo Aztec de Sparta no responde',
  'Sparta’s Aztec node follows another L1 chain': 'El nodo Aztec de Sparta sigue otra cadena L1',
  'Sparta’s Aztec node follows another rollup': 'El nodo Aztec de Sparta sigue otro rollup',
  'Sparta’s Aztec node lags': 'El nodo Aztec de Sparta va atrasado',
  'Sparta’s Aztec node was restarted': 'El nodo Aztec de Sparta se reinició',
  'Sparta’s L1 endpoints disagree': 'Los endpoints de L1 de Sparta no coinciden',
  'Sparta’s account can add no validator': 'La cuenta de Sparta no puede añadir ningún validador',
  'Sparta’s account has too little ether for this right now.':
    'La cuenta de Sparta tiene ahora muy poco ether para esto.',
  'Sparta’s account runs dry': 'La cuenta de Sparta se está agotando',
  Stake: 'Stake',
  'Stake cannot be withdrawn to {recipient}.': 'El stake no se puede retirar a {recipient}.',
  'Stake in all': 'Stake total',
  'Stake it': 'Hacer stake',
  'Stake it yourself with the Aztec CLI, then run /add-validator without the keystore.':
    'Haz el stake tú mismo con la CLI de Aztec y luego ejecuta /add-validator sin el keystore.',
  'Stake it yourself with the Aztec CLI; Sparta then watches it: /add-validator.':
    'Haz el stake tú mismo con la CLI de Aztec; Sparta lo sigue después: /add-validator.',
  'Stake the validator yourself, then link it.': 'Haz el stake del validador tú mismo y luego vincúlalo.',
  'Stake this validator?': '¿Hacer stake de este validador?',
  'Stake to join': 'Stake para entrar',
  Staked: 'Stake hecho',
  'Start the node, or look at its P2P_PORT. {udp}': 'Inicia el nodo, o revisa su P2P_PORT. {udp}',
  'Stop its node. To validate again, deposit with a new attester and a new BLS key.':
    'Detén su nodo. Para volver a validar, deposita con un attester nuevo y una clave BLS nueva.',
  'Stop watching this validator?': '¿Dejar de seguir este validador?',
  'Stop watching {validator}': 'Dejar de seguir {validator}',
  'Subscribe to this address in your calendar program: it brings duties and withdrawal dates.':
    'Suscríbete a esta dirección en tu programa de calendario: trae deberes y fechas de retiro.',
  'Suspend this operator': 'Suspender a este operador',
  'Suspend {name}?': '¿Suspender a {name}?',
  'TCP {port} answers. {udp}': 'TCP {port} responde. {udp}',
  'TCP {port} did not answer within 3 s': 'TCP {port} no respondió en 3 s',
  'TCP {port}, the node’s JSON-RPC, answers anybody':
    'TCP {port}, el JSON-RPC del nodo, responde a cualquiera',
  'TCP {port}, the node’s administration, answers anybody':
    'TCP {port}, la administración del nodo, responde a cualquiera',
  'Take an approved operator’s standing and role, and say why':
    'Quitar a un operador aprobado su condición y su rol, y decir por qué',
  'Take one back first: /delegate lists them.': 'Retira antes a uno: /delegate los lista.',
  'Take them back': 'Revertirlos',
  'Take words that nobody would guess, and no password of yours.':
    'Elige palabras que nadie adivinaría, y ninguna contraseña tuya.',
  'Taken back': 'Retirado',
  'Taken back: {title}': 'Retirado: {title}',
  'Talk to a moderator.': 'Habla con un moderador.',
  'Tell a moderator, and ask again once it was filled up.':
    'Avisa a un moderador y pídelo de nuevo cuando se haya recargado.',
  'Tell me of duties ahead': 'Avísame de los deberes próximos',
  'Tell whoever runs Sparta.': 'Avisa a quien administra Sparta.',
  'Tell whoever runs Sparta: the account needs ether.':
    'Avisa a quien administra Sparta: la cuenta necesita ether.',
  'Tell whoever runs Sparta: the account needs staking tokens.':
    'Avisa a quien administra Sparta: la cuenta necesita tokens de stake.',
  'Test of your alerts': 'Prueba de tus avisos',
  'That does not look right': 'Eso no parece correcto',
  'That is our fault': 'Es culpa nuestra',
  'That is you. Nothing was changed.': 'Ese eres tú. No se cambió nada.',
  'That withdrawer is not proven to be yours any more.': 'Ese withdrawer ya no está probado como tuyo.',
  'The Aztec network': 'La red Aztec',
  'The Aztec network now: rollup, epoch, committee, queue, slashing':
    'La red Aztec ahora: rollup, época, comité, cola, slashing',
  'The Aztec network, as it was': 'La red Aztec, tal como estaba',
  'The BLS key or its proof is no point of the curve bn254.':
    'La clave BLS o su prueba no es un punto de la curva bn254.',
  'The L1 block that this alert came from is no longer part of the chain, so it did not happen. If it happens again you are told again.':
    'El bloque de L1 del que vino este aviso ya no forma parte de la cadena, así que no ocurrió. Si ocurre otra vez, se te avisará de nuevo.',
  'The Registry knows no rollup: the network has not begun.':
    'El Registry no conoce ningún rollup: la red no ha empezado.',
  'The account of Sparta, {account}, holds {held} ether, and adding a validator may take {needed}.':
    'La cuenta de Sparta, {account}, tiene {held} ether, y añadir un validador puede costar {needed}.',
  'The account of Sparta, {account}, holds {held} tokens, and one validator takes {needed}.':
    'La cuenta de Sparta, {account}, tiene {held} tokens, y un validador requiere {needed}.',
  'The alerts are dropped': 'Los avisos se descartan',
  'The alerts are released': 'Los avisos se liberan',
  'The attester’s L1 address: 0x and 40 hex digits':
    'La dirección L1 del attester: 0x y 40 dígitos hexadecimales',
  'The body is not JSON.': 'El cuerpo no es JSON.',
  'The chain does not show that this operator controls it. Nothing was changed.':
    'La cadena no muestra que este operador lo controle. No se cambió nada.',
  'The chain has not been read yet.': 'La cadena aún no se ha leído.',
  'The chain shows the deposit and not its transaction.':
    'La cadena muestra el depósito y no su transacción.',
  'The checksum of {field} (its upper and lower case letters) is wrong: a character may be mistyped.':
    'La suma de control de {field} (sus mayúsculas y minúsculas) es incorrecta: puede haber un carácter mal escrito.',
  'The committee of epoch {epoch} is not known yet.': 'El comité de la época {epoch} aún no se conoce.',
  'The committee of this epoch is not known yet.': 'El comité de esta época aún no se conoce.',
  'The contract refused and did not say why.': 'El contrato lo rechazó y no dijo por qué.',
  'The contract refused the transaction and did not say why.':
    'El contrato rechazó la transacción y no dijo por qué.',
  'The contract refused with {name}.': 'El contrato lo rechazó con {name}.',
  'The contract refused: {reason}': 'El contrato lo rechazó: {reason}',
  'The council acts on faults of the node software, the contracts or the network. If it was the outage of one operator, do not file it.':
    'El consejo actúa ante fallos del software del nodo, de los contratos o de la red. Si fue la caída de un solo operador, no la presentes.',
  'The council’s form': 'Formulario del consejo',
  'The day in numbers': 'El día en números',
  'The delay is over: {stake} of {attester} are free, and can no longer be slashed.':
    'El plazo terminó: {stake} de {attester} están libres y ya no pueden sufrir slashing.',
  'The deposit for {attester} is made, but it is not a validator yet: it joins when the queue lets it in. {place}':
    'El depósito de {attester} está hecho, pero aún no es validador: entra cuando la cola lo deja pasar. {place}',
  'The deposit for {name} failed': 'El depósito de {name} falló',
  'The deposit of your validator failed': 'El depósito de tu validador falló',
  'The deposit of your validator is mined': 'El depósito de tu validador está minado',
  'The draw of epoch {epoch} changed: {validator} is not on its committee.':
    'El sorteo de la época {epoch} cambió: {validator} no está en su comité.',
  'The entry queue does not move': 'La cola de entrada no avanza',
  'The entry queue does not move for {name}': 'La cola de entrada no avanza para {name}',
  'The entry queue does not show it: it was reached already. /my-stats shows how it stands.':
    'La cola de entrada no lo muestra: ya le llegó el turno. /my-stats muestra cómo está.',
  'The entry queue does not show the deposit yet.': 'La cola de entrada aún no muestra el depósito.',
  'The entry queue is empty.': 'La cola de entrada está vacía.',
  'The entry queue moves again for {name}': 'La cola de entrada vuelve a avanzar para {name}',
  'The entry queue moves at this pace from now on: look at your place with /my-stats.':
    'La cola de entrada avanza desde ahora a este ritmo: mira tu puesto con /my-stats.',
  'The entry queue reached it and the contract did not take it in. The stake of {amount} tokens went to the withdrawer {withdrawer}.':
    'La cola de entrada llegó a él y el contrato no lo admitió. El stake de {amount} tokens fue al withdrawer {withdrawer}.',
  'The entry queue was flushed in epoch {epoch} already.':
    'La cola de entrada ya se vació en la época {epoch}.',
  'The file is gone.': 'El archivo ya no existe.',
  'The file is larger than {bytes} bytes.': 'El archivo ocupa más de {bytes} bytes.',
  'The file is no UTF-8 text.': 'El archivo no es texto UTF-8.',
  'The file keyN_staker_output.json. Never a private key or a seed phrase.':
    'El archivo keyN_staker_output.json. Nunca una clave privada ni una frase semilla.',
  'The files that belong here could not be sent. Run the command again to get them.':
    'Los archivos que van aquí no se pudieron enviar. Ejecuta el comando de nuevo para tenerlos.',
  'The first validators of the entry queue need more gas than they were given.':
    'Los primeros validadores de la cola de entrada necesitan más gas del que recibieron.',
  'The first {count} are shown; validator_address narrows the list.':
    'Se muestran los primeros {count}; validator_address acorta la lista.',
  'The handler wants the proof of a passport, and the one Sparta gave does not do.':
    'El handler pide la prueba de un pasaporte, y la que dio Sparta no sirve.',
  'The keystore holds more than one validator: {attesters}.':
    'El keystore contiene más de un validador: {attesters}.',
  'The keystore holds {attester} more than once.': 'El keystore contiene {attester} más de una vez.',
  'The keystore is empty: it names no validator.': 'El keystore está vacío: no nombra ningún validador.',
  'The keystore is larger than {limit} KB.': 'El keystore ocupa más de {limit} KB.',
  'The keystore is not JSON.': 'El keystore no es JSON.',
  'The keystore is not of {attester}: it holds {attesters}.':
    'El keystore no es de {attester}: contiene {attesters}.',
  'The last 400 days, newest first. This look-up is recorded.':
    'Los últimos 400 días, lo más nuevo primero. Esta consulta queda registrada.',
  'The last try for this validator is not final on L1 yet.':
    'El último intento con este validador aún no es definitivo en L1.',
  'The name of a large city in it; the digest comes at eight in the morning there':
    'El nombre de una ciudad grande; el resumen llega allí a las ocho de la mañana',
  'The name to show for you; display only': 'El nombre que se muestra de ti; solo para mostrar',
  'The network cannot check the proof of this BLS key.':
    'La red no puede comprobar la prueba de esta clave BLS.',
  'The network has a new rollup': 'La red tiene un rollup nuevo',
  'The network in epoch {epoch}': 'La red en la época {epoch}',
  'The network makes no checkpoints': 'La red no produce checkpoints',
  'The network misses many of its duties': 'La red falla muchos de sus deberes',
  'The network moved to a new rollup meanwhile, so Sparta started over on that one.':
    'La red pasó entretanto a un rollup nuevo, así que Sparta empezó de nuevo en ese.',
  'The network moved to a new rollup meanwhile. Ask again: /add-validator.':
    'La red pasó entretanto a un rollup nuevo. Pídelo de nuevo: /add-validator.',
  'The network starts once {wanted} validators wait; now there are {queued}.':
    'La red empieza cuando esperan {wanted} validadores; ahora hay {queued}.',
  'The newest checkpoint on L1 is {checkpoint}; slots since then without another: {slots}.':
    'El checkpoint más nuevo en L1 es {checkpoint}; slots desde entonces sin otro: {slots}.',
  'The newest data is {minutes} min old. Until that changes nothing is said of any validator: neither that it is well nor that it is not.':
    'Los datos más nuevos tienen {minutes} min. Hasta que eso cambie no se dice nada de ningún validador: ni que está bien ni que no.',
  'The newest slot it judged is {lagSlots} slots old. What attestations it saw says nothing about now, and nobody is warned or cleared by it meanwhile.':
    'El slot más nuevo que juzgó tiene {lagSlots} slots de antigüedad. Las atestaciones que vio no dicen nada de ahora, y entretanto no se avisa ni se exculpa a nadie por ello.',
  'The picture has a cell for each slot of the last epochs on the committee: full for attested, crossed for missed, a cap where it had to propose, a thin line where nothing was due, hatched for unknown.':
    'La imagen tiene una casilla por slot de las últimas épocas de comité: llena si atestiguó, cruzada si falló, con un borde donde debía proponer, una línea fina donde no debía nada, rayada si se desconoce.',
  'The proof of an epoch did not come in time. Every checkpoint after {proven} can be undone at any moment. Checkpoints at stake: {waiting}.':
    'La prueba de una época no llegó a tiempo. Todo checkpoint posterior a {proven} puede deshacerse en cualquier momento. Checkpoints en juego: {waiting}.',
  'The proof of possession does not belong to this BLS key.':
    'La prueba de posesión no corresponde a esta clave BLS.',
  'The rest of the stake of {validator} is free, once its withdrawer has called initiateWithdraw.':
    'El resto del stake de {validator} queda libre en cuanto su withdrawer haya llamado a initiateWithdraw.',
  'The rest of {name} can be withdrawn later': 'El resto de {name} se podrá retirar más tarde',
  'The rollup lets nobody in at present.': 'Ahora el rollup no deja entrar a nadie.',
  'The round is vetoed already.': 'La ronda ya está vetada.',
  'The round was carried out: a veto can no longer stop it.':
    'La ronda se ejecutó: un veto ya no puede detenerla.',
  'The round was never carried out and no longer can be.':
    'La ronda nunca se ejecutó y ya no puede ejecutarse.',
  'The rules of an older rollup have changed': 'Las reglas de un rollup anterior han cambiado',
  'The rules of the rollup have changed': 'Las reglas del rollup han cambiado',
  'The slash {payload} was vetoed.': 'El slashing {payload} fue vetado.',
  'The stake is locked until {time}.': 'El stake está bloqueado hasta {time}.',
  'The stake of {attester} cannot be slashed any more: it is free to be withdrawn.':
    'El stake de {attester} ya no puede sufrir slashing: está libre para retirarse.',
  'The stake of {attester} was paid out: {amount}. This address can never be registered again.':
    'Se pagó el stake de {attester}: {amount}. Esta dirección no podrá registrarse nunca más.',
  'The stake of {name} can be withdrawn': 'El stake de {name} se puede retirar',
  'The stake of {validator} is free: call finalizeWithdraw on the rollup.':
    'El stake de {validator} está libre: llama a finalizeWithdraw en el rollup.',
  'The stake went back to the withdrawer {address}.': 'El stake volvió al withdrawer {address}.',
  'The stake went back to the withdrawer.': 'El stake volvió al withdrawer.',
  'The staking asset handler adds only addresses on its list, and this is none of them.':
    'El staking asset handler solo añade direcciones de su lista, y esta no está en ella.',
  'The staking asset handler gave tokens for this passport before, and gives them once.':
    'El staking asset handler ya dio tokens por este pasaporte, y solo los da una vez.',
  'The staking asset handler has added its quota of validators. It adds more from {time}.':
    'El staking asset handler ya añadió su cupo de validadores. Añade más desde {time}.',
  'The staking asset handler has no passport for this attester.':
    'El staking asset handler no tiene pasaporte para este attester.',
  'The staking asset handler has no tokens left.': 'Al staking asset handler no le quedan tokens.',
  'The staking asset handler never added {attester}.': 'El staking asset handler nunca añadió a {attester}.',
  'The text is attached: its first line is the title of the issue. Complete what is left open, and file it yourself. Sparta sends nothing to the council.':
    'El texto va adjunto: su primera línea es el título de la incidencia. Completa lo que queda abierto y preséntalo tú. Sparta no envía nada al consejo.',
  'The time to prove the oldest checkpoint without a proof ends {deadline}. After that, every checkpoint after {proven} can be undone. Checkpoints at stake: {waiting}.':
    'El plazo para probar el checkpoint más antiguo sin prueba termina {deadline}. Después, todo checkpoint posterior a {proven} puede deshacerse. Checkpoints en juego: {waiting}.',
  'The token {token} did not move.': 'El token {token} no se movió.',
  'The transaction reverted, so no stake was taken.':
    'La transacción se revirtió, así que no se tomó ningún stake.',
  'The validators that were staked through them can be watched without another signature: /add-validator takes their addresses.':
    'Los validadores cuyo stake se hizo a través de ellos se pueden seguir sin otra firma: /add-validator acepta sus direcciones.',
  'The vote against {name} came to nothing': 'La votación contra {name} quedó en nada',
  'The vote against {name} is no longer valid': 'La votación contra {name} ya no es válida',
  'The vote against {name} was vetoed': 'La votación contra {name} fue vetada',
  'The vote closed without a quorum: nothing is taken.': 'La votación se cerró sin quórum: no se quita nada.',
  'The vote is open until {ends}: each vote can change what is to be vetoed. Make the text anew then.':
    'La votación sigue abierta hasta {ends}: cada voto puede cambiar lo que se vetaría. Genera el texto de nuevo entonces.',
  'The withdrawer': 'El withdrawer',
  'The withdrawer alone can take the validator out, and gets its stake and every refund.':
    'Solo el withdrawer puede sacar al validador, y recibe su stake y todo reembolso.',
  'The withdrawer began the exit of {attester}. It is no longer a validator, and its {stake} can still be slashed until they are withdrawable. {until}':
    'El withdrawer inició la salida de {attester}. Ya no es validador, y sus {stake} aún pueden sufrir slashing hasta que se puedan retirar. {until}',
  'The withdrawer gets the rest by calling `initiateWithdraw`; start anew with another attester.':
    'El withdrawer recibe el resto llamando a `initiateWithdraw`; empieza de nuevo con otro attester.',
  'The withdrawer gets the stake and every refund, and can never be changed. Check it twice.':
    'El withdrawer recibe el stake y todo reembolso, y no se puede cambiar nunca. Compruébalo dos veces.',
  'The withdrawer gets the stake by calling `initiateWithdraw`. If you did not ask for this, the attester’s key is in other hands.':
    'El withdrawer recibe el stake llamando a `initiateWithdraw`. Si no lo pediste tú, la clave del attester está en otras manos.',
  'The withdrawer {address}': 'El withdrawer {address}',
  'The worst come first; give validator_address to see one in full. {read}':
    'Primero los peores; indica validator_address para ver uno completo. {read}',
  'There are more than {count} operators, too many to look at in one command.':
    'Hay más de {count} operadores, demasiados para revisarlos en un comando.',
  'There is a duty ahead': 'Hay un deber por delante',
  'There is a private key in this, or what opens one. Sparta did not keep it.':
    'Aquí hay una clave privada, o lo que abre una. Sparta no la guardó.',
  'There is no command {command} here any more.': 'Aquí ya no existe el comando {command}.',
  'There is no command {command}.': 'No existe el comando {command}.',
  'There is no committee: it takes {expected} validators, and there are {actual}.':
    'No hay comité: hacen falta {expected} validadores y hay {actual}.',
  'There is no quorum yet, so there is nothing to veto yet. Make the text anew once there is.':
    'Aún no hay quórum, así que aún no hay nada que vetar. Genera el texto de nuevo cuando lo haya.',
  'There is no such challenge. Nothing was changed.': 'No existe ese desafío. No se cambió nada.',
  'There is no time zone {zone}.': 'No existe la zona horaria {zone}.',
  'There the stake is real: stake it yourself, then link the validator.':
    'Allí el stake es real: haz el stake tú mismo y luego vincula el validador.',
  'These BLS keys are being staked for another attester.':
    'Con estas claves BLS se está haciendo stake de otro attester.',
  'These alerts are no longer held. Nothing was changed.':
    'Estos avisos ya no están retenidos. No se cambió nada.',
  'These people see it through you and no longer will: {people}':
    'Estas personas lo ven a través de ti y dejarán de verlo: {people}',
  'They are told by direct message. /mod-approve-operator takes it back.':
    'Se le avisa por mensaje directo. /mod-approve-operator lo revierte.',
  'They are told that you did this. Either of you ends it with /delegate; it ends when you unlink it.':
    'Se le avisa de que lo hiciste. Cualquiera de los dos lo termina con /delegate; también termina cuando lo desvinculas.',
  'They become one with /register.': 'Llega a serlo con /register.',
  'They control nothing: they cannot add or remove validators, let in others, or get a role by it.':
    'No controla nada: no puede añadir ni quitar validadores, ni dar acceso a otros, ni obtener un rol por ello.',
  'They got a direct message about it.': 'Recibió un mensaje directo al respecto.',
  'They left the server.': 'Salió del servidor.',
  'They may see it now': 'Ya puede verlo',
  'They take no direct messages, so tell them.': 'No acepta mensajes directos, así que díselo tú.',
  'This BLS key was used before: each key can stake once only.':
    'Esta clave BLS ya se usó: cada clave sirve para un solo stake.',
  'This Sparta serves another Discord server.': 'Este Sparta sirve a otro servidor de Discord.',
  'This address can never be registered again.': 'Esta dirección no podrá registrarse nunca más.',
  'This address is already linked to you': 'Esta dirección ya está vinculada a ti',
  'This alert is not kept any more, or not about a validator of yours.':
    'Este aviso ya no se conserva, o no es de un validador tuyo.',
  'This alert is not kept any more.': 'Este aviso ya no se conserva.',
  'This attester was a validator before, or is one on another rollup.':
    'Este attester ya fue validador, o lo es en otro rollup.',
  'This belongs to somebody else. Nothing was changed.': 'Esto pertenece a otra persona. No se cambió nada.',
  'This can be taken back within {hours} hours. Nothing was changed.':
    'Esto se puede revertir en {hours} horas. No se cambió nada.',
  'This challenge expired at {time}. Nothing was changed.':
    'Este desafío caducó el {time}. No se cambió nada.',
  'This challenge is dated in the future. Nothing was changed.':
    'Este desafío tiene fecha futura. No se cambió nada.',
  'This challenge was already answered. Nothing was changed.':
    'Este desafío ya fue respondido. No se cambió nada.',
  'This command is for moderators.': 'Este comando es para moderadores.',
  'This command is gone.': 'Este comando ya no existe.',
  'This draw is provisional: it may still change.': 'Este sorteo es provisional: aún puede cambiar.',
  'This file does not come from Discord.': 'Este archivo no viene de Discord.',
  'This file is not kept at Discord.': 'Este archivo no está guardado en Discord.',
  'This has expired. Nothing was changed.': 'Esto ha caducado. No se cambió nada.',
  'This is how alerts about your validators reach you. Nothing is wrong.':
    'Así te llegan los avisos sobre tus validadores. No pasa nada malo.',
  'This is over an hour old. Nothing was staked.': 'Esto tiene más de una hora. No se hizo ningún stake.',
  'This link is incomplete. Copy it again from Discord.':
    'Este enlace está incompleto. Cópialo otra vez de Discord.',
  'This look-up is recorded.': 'Esta consulta queda registrada.',
  'This message is edited as it develops.': 'Este mensaje se edita según evoluciona.',
  'This message is from an older version of Sparta.': 'Este mensaje es de una versión anterior de Sparta.',
  'This operator is already suspended. Nothing was changed.':
    'Este operador ya está suspendido. No se cambió nada.',
  'This operator is already {status}. Nothing was changed.':
    'Este operador ya está {status}. No se cambió nada.',
  'This operator is {status}. Nothing was changed.': 'Este operador está {status}. No se cambió nada.',
  'This person takes no direct messages.': 'Esta persona no acepta mensajes directos.',
  'This plan is gone. Nothing was changed.': 'Este plan ya no existe. No se cambió nada.',
  'This plan is too old. Nothing was changed.': 'Este plan es demasiado antiguo. No se cambió nada.',
  'This question is too old to be answered. Nothing was changed.':
    'Esta pregunta es demasiado antigua para responderla. No se cambió nada.',
  'This question is too old to be answered. Nothing was deleted.':
    'Esta pregunta es demasiado antigua para responderla. No se borró nada.',
  'This question waits {minutes} minutes.': 'Esta pregunta espera {minutes} minutos.',
  'This request names nobody.': 'Esta petición no nombra a nadie.',
  'This signature was not made by {address} over this text. Nothing was changed.':
    'Esta firma no la hizo {address} sobre este texto. No se cambió nada.',
  'This stake was withdrawn before.': 'Este stake ya se retiró.',
  'This validator is not linked to you.': 'Este validador no está vinculado a ti.',
  'This withdrawal was never begun.': 'Este retiro nunca se inició.',
  'Through quiet hours, maintenance and mutes too': 'También en horas tranquilas, mantenimiento y silencios',
  'Time zone': 'Zona horaria',
  To: 'Hasta',
  'To add it again you prove control again.': 'Para añadirlo otra vez, vuelves a probar el control.',
  'To validate on {rollup}, exit there, then deposit again to follow the latest rollup.':
    'Para validar en {rollup}, sal de allí y deposita de nuevo siguiendo al último rollup.',
  'Told of duties ahead': 'Avisos de deberes próximos',
  'Told to the person and kept in the audit trail; 300 characters at most':
    'Se dice a la persona y queda en la auditoría; 300 caracteres como máximo',
  'Told: {told}. Waiting: {waiting}. Noted only: {noted}.':
    'Avisados: {told}. En espera: {waiting}. Solo anotados: {noted}.',
  Transaction: 'Transacción',
  'Treat that key as exposed: make a new one, and stake nothing with it. Sparta needs the public file alone, keyN_staker_output.json.':
    'Considera expuesta esa clave: crea una nueva y no hagas stake con ella. Sparta solo necesita el archivo público, keyN_staker_output.json.',
  'Try again in a few minutes.': 'Inténtalo de nuevo en unos minutos.',
  'Try again in a few minutes; if it stays so, tell a moderator.':
    'Inténtalo de nuevo en unos minutos; si sigue así, avisa a un moderador.',
  'Try again in a minute': 'Inténtalo de nuevo en un minuto',
  'Try again in a minute.': 'Inténtalo de nuevo en un minuto.',
  'Try again then.': 'Inténtalo entonces.',
  'Try again: Sparta asks the Registry which rollup is the latest.':
    'Inténtalo de nuevo: Sparta pregunta al Registry cuál es el último rollup.',
  'Try an IPv4 address, or a port checker of your own.':
    'Prueba una dirección IPv4, o un comprobador de puertos propio.',
  'Turn a registration down, and say why': 'Rechazar un registro y decir por qué',
  'Turn the calendar off': 'Desactivar el calendario',
  'Type a name and pick from the list': 'Escribe un nombre y elige de la lista',
  'UDP {port}, which peers use as well, cannot be tested from here.':
    'UDP {port}, que los pares también usan, no se puede probar desde aquí.',
  'Unproven checkpoints can be pruned': 'Los checkpoints sin probar pueden podarse',
  'Unstable: {title}': 'Inestable: {title}',
  'Until I end it': 'Hasta que lo termine',
  'Until the next duty': 'Hasta el próximo deber',
  'Upgrade its node to the version of the new rollup: on the old one it misses its duties.':
    'Actualiza su nodo a la versión del nuevo rollup: en el antiguo falla sus deberes.',
  'Upgrade your node to the version of the new rollup now: on the old one it misses its duties. What is pinned to an older rollup needs its old node for as long as its stake is there.':
    'Actualiza ya tu nodo a la versión del nuevo rollup: en el antiguo falla sus deberes. Lo fijado a un rollup anterior necesita su nodo antiguo mientras su stake esté allí.',
  'Use /add-validator in the server to have Sparta watch your validators; /my-stats shows those it watches already.':
    'Usa /add-validator en el servidor para que Sparta siga tus validadores; /my-stats muestra los que ya sigue.',
  'Use /add-validator with its address.': 'Usa /add-validator con su dirección.',
  'Use /add-validator with the address of your attester.':
    'Usa /add-validator con la dirección de tu attester.',
  'Use /alerts with the action history.': 'Usa /alerts con la acción history.',
  'Use /delegate first to let somebody of your team see a validator.':
    'Usa antes /delegate para que alguien de tu equipo vea un validador.',
  'Use /help to see the commands.': 'Usa /help para ver los comandos.',
  'Use /help without an option to see them all.': 'Usa /help sin opción para verlos todos.',
  'Use /register first.': 'Usa primero /register.',
  'Use /register to prove it.': 'Usa /register para probarla.',
  'Use /register with an address you control.': 'Usa /register con una dirección que controles.',
  'Use the public file that the Aztec CLI writes, keyN_staker_output.json: {shape}.':
    'Usa el archivo público que escribe la CLI de Aztec, keyN_staker_output.json: {shape}.',
  Validator: 'Validador',
  'Validator added': 'Validador añadido',
  'Validators added: {count}': 'Validadores añadidos: {count}',
  'Validators left: {count}. Press the button again for more.':
    'Validadores restantes: {count}. Pulsa el botón otra vez para ver más.',
  'Validators of it in all: {count}': 'Validadores suyos en total: {count}',
  'Validators of its provider': 'Validadores de su proveedor',
  'Validators of the first set': 'Validadores del primer conjunto',
  'Validators watched for them: {count}; they stay watched.':
    'Validadores seguidos por esta persona: {count}; se siguen observando.',
  'Veto request': 'Petición de veto',
  Votes: 'Votos',
  'Votes that make a slash': 'Votos que hacen un slashing',
  'Votes to slash are counted by these rules from now on; votes cast before may have lapsed.':
    'Desde ahora los votos de slashing se cuentan con estas reglas; votos anteriores pueden haber caducado.',
  'Wait for the next epoch.': 'Espera a la próxima época.',
  'Wait for the refund, then deposit on the canonical rollup; the same attester and keys can be used, since it never joined.':
    'Espera el reembolso y deposita en el rollup canónico; sirven el mismo attester y las mismas claves, ya que nunca entró.',
  'Wait until it has joined there, or use a new attester.':
    'Espera a que entre allí, o usa un attester nuevo.',
  'Warning: {title}': 'Aviso: {title}',
  'Watch these validators': 'Seguir estos validadores',
  'Watched by Sparta': 'En seguimiento por Sparta',
  'Watched validators': 'Validadores en seguimiento',
  'Watched validators that moved with it: {moved}; that stay on an older rollup: {stayed}; that wait in the queue of an older one: {waiting}.':
    'Validadores en seguimiento que se movieron: {moved}; que se quedan en un rollup anterior: {stayed}; que esperan en la cola de uno anterior: {waiting}.',
  Webhook: 'Webhook',
  'What Sparta can do, and how': 'Qué sabe hacer Sparta, y cómo',
  'What Sparta stores about you': 'Lo que Sparta guarda sobre ti',
  'What came of it': 'Qué fue de él',
  'What cast wallet sign printed: 0x and hex digits': 'Lo que imprimió cast wallet sign: 0x y dígitos hex',
  'What is left of them is little enough to be told.':
    'Lo que queda de ellos es lo bastante poco para avisarlo.',
  'What is raised about your validators stands here, whether you were told of it or not.':
    'Lo que se alerta sobre tus validadores está aquí, se te haya avisado o no.',
  'What is stored about you: look, take it with you, or delete it':
    'Lo que se guarda sobre ti: míralo, llévatelo o bórralo',
  'What it did in epoch {epoch} is unknown.': 'No se sabe qué hizo en la época {epoch}.',
  'What it is accused of is not known: the votes on L1 do not say.':
    'No se sabe de qué se le acusa: los votos en L1 no lo dicen.',
  'What stands now is vetoed already; a further vote can make it something else.':
    'Lo que hay ahora ya está vetado; otro voto puede convertirlo en otra cosa.',
  'What this would leave of its stake could not be read.': 'No se pudo leer lo que esto dejaría de su stake.',
  'What was changed is put back within a minute or two. These people’s roles are then left alone for a day, unless a moderator decides about one of them.':
    'Lo cambiado se repone en uno o dos minutos. Después, los roles de estas personas no se tocan durante un día, salvo que un moderador decida sobre alguna.',
  'What was not delivered can be read from the REST API.': 'Lo no entregado se puede leer en la API REST.',
  'What was wrong is no longer so.': 'Lo que iba mal ya no es así.',
  'What you typed is no longer kept.': 'Lo que escribiste ya no se conserva.',
  'What you were alerted of is over': 'Lo que se te avisó ha terminado',
  'When it is safe to restart is unknown: the committee of this epoch could not be read.':
    'No se sabe cuándo es seguro reiniciar: no se pudo leer el comité de esta época.',
  'Whether your validators and your node are ready, and what to do where they are not':
    'Si tus validadores y tu nodo están listos, y qué hacer donde no',
  'While you had quiet: {count}': 'Mientras tenías calma: {count}',
  'Who did what, when and to whom; look-ups too': 'Quién hizo qué, cuándo y a quién; también las consultas',
  'Who holds which validator is shown to nobody but you, those you let in, and moderators, whose looks are recorded.':
    'Quién tiene qué validador no se muestra a nadie salvo a ti, a quienes dejas entrar y a los moderadores, cuyas consultas quedan registradas.',
  'Who may see it: type a name and pick from the list, or mention them':
    'Quién puede verlo: escribe un nombre y elige de la lista, o menciónalo',
  'Who may see your validators by /delegate; leave it empty for nobody':
    'Quien ve tus validadores por /delegate; vacío: nadie',
  'Who may use it: {who}': 'Quién puede usarlo: {who}',
  'Who may veto a slash': 'Quién puede vetar un slashing',
  'Who shall be the withdrawer?': '¿Quién será el withdrawer?',
  'Whoever has it can read your validators’ duties, so keep it to yourself. It is shown this once.':
    'Quien la tenga puede leer los deberes de tus validadores, así que guárdala para ti. Se muestra esta única vez.',
  'Whoever is still affected is told within a minute or two.':
    'A quien siga afectado se le avisa en uno o dos minutos.',
  'Whoever runs Sparta: give it the address of a node of this network.':
    'Quien administra Sparta: dale la dirección de un nodo de esta red.',
  'Whoever runs Sparta: upgrade the node to the version of the canonical rollup.':
    'Quien administra Sparta: actualiza el nodo a la versión del rollup canónico.',
  'Whoever runs the handler can let the account of Sparta through: `addUnhinged`.':
    'Quien administra el handler puede dejar pasar la cuenta de Sparta: `addUnhinged`.',
  'Whose roles are not what they should be; look first, then mend':
    'De quién no son los roles los debidos; primero mirar, luego corregir',
  'With these settings you would have had {count} messages in the last {days} days, {network} of them for trouble of the whole network. In {channel} everybody had {posts}.':
    'Con estos ajustes habrías recibido {count} mensajes en los últimos {days} días, {network} de ellos por problemas de toda la red. En {channel} todos tuvieron {posts}.',
  'With {pending} waiting to be taken in all, this ejects it: it would no longer be a validator, and its address can never be registered again.':
    'Con {pending} pendientes de quitar en total, esto lo expulsa: dejaría de ser validador y su dirección no podría registrarse nunca más.',
  Withdrawer: 'Withdrawer',
  'Write it as 22:00 or 7:30, and fill in both times.': 'Escríbela como 22:00 o 7:30, y rellena ambas horas.',
  'Write it as Europe/Istanbul, America/Sao_Paulo or Asia/Ho_Chi_Minh.':
    'Escríbela como Europe/Madrid, America/Sao_Paulo o Asia/Ho_Chi_Minh.',
  Yes: 'Sí',
  'You acknowledged it': 'Lo confirmaste',
  'You are about to lose a role': 'Estás a punto de perder un rol',
  'You are approved as an operator': 'Estás aprobado como operador',
  'You are deleted': 'Has sido borrado',
  'You are not registered yet.': 'Aún no estás registrado.',
  'You are registered': 'Estás registrado',
  'You are suspended as an operator': 'Estás suspendido como operador',
  'You are told about it as before.': 'A ti se te avisa como antes.',
  'You are told as soon as it is approved. Nothing more is needed from you.':
    'Se te avisa en cuanto se apruebe. No hace falta nada más de tu parte.',
  'You asked for {count} proofs within 15 minutes. Nothing was changed.':
    'Pediste {count} pruebas en 15 minutos. No se cambió nada.',
  'You can register again at any time and start anew. Take an export first if you want one: /privacy.':
    'Puedes registrarte de nuevo cuando quieras y empezar de cero. Haz antes una exportación si la quieres: /privacy.',
  'You did not ask for this? /delegate in the server ends it.':
    '¿No lo pediste? /delegate en el servidor lo termina.',
  'You did not prove that you control {validator}.': 'No probaste que controlas {validator}.',
  'You get a direct message when it is done.': 'Recibes un mensaje directo cuando esté hecho.',
  'You get no more alerts about it, it leaves /my-stats, and your roles are looked at again.':
    'No recibes más avisos sobre él, sale de /my-stats y tus roles se revisan de nuevo.',
  'You have no validators to mute.': 'No tienes validadores que silenciar.',
  'You have not proven {withdrawer}. Nothing was changed.': 'No has probado {withdrawer}. No se cambió nada.',
  'You hear of it again only if it gets worse, or comes back once it was over; and when it is over.':
    'Solo se te avisa de nuevo si empeora, o si vuelve tras haber pasado; y cuando haya pasado.',
  'You let nobody see your validators, and nobody lets you see theirs.':
    'No dejas que nadie vea tus validadores, y nadie te deja ver los suyos.',
  'You lose the operator role, cannot use operator commands, and are not alerted about validators. Nothing of yours on chain is touched by this. Talk to a moderator of the server: they can approve you again.':
    'Pierdes el rol de operador, no puedes usar los comandos de operador y no recibes avisos sobre validadores. Nada tuyo en la cadena se ve afectado. Habla con un moderador del servidor: puede aprobarte de nuevo.',
  'You may look at a validator of somebody else': 'Puedes ver un validador de otra persona',
  'You no longer look at a validator of somebody else': 'Ya no ves un validador de otra persona',
  'You proved the address that is its withdrawer on chain.':
    'Probaste la dirección que es su withdrawer on-chain.',
  'You proved this very address.': 'Probaste esta misma dirección.',
  'You see {validator}, by <@{person}>': 'Ves {validator}, por <@{person}>',
  'Your alerts': 'Tus avisos',
  'Your alerts, newest first': 'Tus avisos, los más nuevos primero',
  'Your calendar': 'Tu calendario',
  'Your day in alerts': 'Tu día en avisos',
  'Your digest is ready': 'Tu resumen está listo',
  'Your direct messages are closed and no thread could be opened, so you are named here.':
    'Tus mensajes directos están cerrados y no se pudo abrir un hilo, así que se te menciona aquí.',
  'Your direct messages are closed and no thread could be opened: you are named in {channel}.':
    'Tus mensajes directos están cerrados y no se pudo abrir un hilo: se te menciona en {channel}.',
  'Your direct messages are closed to Sparta since {time}. Allow direct messages from members of this server; until then you are told in a thread or by a mention.':
    'Tus mensajes directos están cerrados para Sparta desde {time}. Permite mensajes directos de miembros de este servidor; hasta entonces se te avisa en un hilo o con una mención.',
  'Your direct messages are closed, and Sparta can write nowhere else.':
    'Tus mensajes directos están cerrados y Sparta no puede escribir en otro lugar.',
  'Your direct messages are closed, so it could not be sent to you. /alerts with the action history shows it to you alone.':
    'Tus mensajes directos están cerrados, así que no se te pudo enviar. /alerts con la acción history solo te lo muestra a ti.',
  'Your direct messages are closed, so it could not be sent to you. /alerts with the action history shows you alone what is in it.':
    'Tus mensajes directos están cerrados, así que no se te pudo enviar. /alerts con la acción history te muestra solo a ti lo que contiene.',
  'Your direct messages are closed, so it could not be sent to you. /duties shows it to you alone.':
    'Tus mensajes directos están cerrados, así que no se te pudo enviar. /duties solo te lo muestra a ti.',
  'Your direct messages are closed, so it stands in your private thread {channel}.':
    'Tus mensajes directos están cerrados, así que está en tu hilo privado {channel}.',
  'Your direct messages are closed, so the rest is in /my-stats.':
    'Tus mensajes directos están cerrados, así que el resto está en /my-stats.',
  'Your node’s public IPv4 or IPv6 address, to be dialled':
    'La dirección IPv4 o IPv6 pública de tu nodo, para probarla',
  'Your phrase': 'Tu frase',
  'Your phrase: {phrase}. Sparta never sends a link to sign, and never asks for a key.':
    'Tu frase: {phrase}. Sparta nunca envía un enlace para firmar y nunca pide una clave.',
  'Your registration is rejected.': 'Tu registro está rechazado.',
  'Your registration is suspended.': 'Tu registro está suspendido.',
  'Your registration is {status}.': 'Tu registro está {status}.',
  'Your registration waits for a moderator.': 'Tu registro espera a un moderador.',
  'Your registration was not accepted': 'Tu registro no fue aceptado',
  'Your settings were changed elsewhere meanwhile.': 'Entretanto tus ajustes se cambiaron en otro lugar.',
  'Your validator is in line to be staked': 'Tu validador está en la fila para el stake',
  'Your validator is in the entry queue': 'Tu validador está en la cola de entrada',
  'Your validator was not staked': 'No se hizo el stake de tu validador',
  'Your validators: status, stake, queue, duties': 'Tus validadores: estado, stake, cola, deberes',
  'Your validators: {count}': 'Tus validadores: {count}',
  'Your validators: {count}; page {page} of {pages}': 'Tus validadores: {count}; página {page} de {pages}',
  'Your week in alerts': 'Tu semana en avisos',
  '`{option}` {description}': '`{option}` {description}',
  '`{option}` {description} (optional)': '`{option}` {description} (opcional)',
  'a checkpoint with incorrect attestations': 'un checkpoint con atestaciones incorrectas',
  'a checkpoint with too few attestations': 'un checkpoint con muy pocas atestaciones',
  'a former member': 'un antiguo miembro',
  'a notice, which you did not ask for': 'una nota, que no pediste',
  'a proposer: nobody’s duty could be met in that slot': 'un proponente: nadie podía cumplir en ese slot',
  'a role of yours that is due to go': 'un rol tuyo que está por desaparecer',
  'addresses you proved, and validators you may see': 'direcciones que probaste y validadores que puedes ver',
  'affected: {affected}, observed: {observed}': 'afectados: {affected}, observados: {observed}',
  'after {minutes} min <@{person}> is told': 'tras {minutes} min se avisa a <@{person}>',
  'an invalid block proposal': 'una propuesta de bloque no válida',
  approved: 'aprobado',
  'approved by a moderator': 'aprobado por un moderador',
  'as of {time}': 'a fecha de {time}',
  'at least {met} of {total} duties met': 'al menos {met} de {total} deberes cumplidos',
  'at least {percent} % in epoch {epoch}, by what was published on L1':
    'al menos {percent} % en la época {epoch}, según lo publicado en L1',
  'at least {percent} %; epochs known {known} of {epochs}':
    'al menos {percent} %; épocas conocidas {known} de {epochs}',
  'attestations missed in a row, up to the last: {count}':
    'atestaciones falladas seguidas, hasta la última: {count}',
  'attested {attested}, proposed {proposed} in slots {from}–{to}':
    'atestiguó {attested}, propuso {proposed} en los slots {from}–{to}',
  'attesters: {count}': 'attesters: {count}',
  'attesting to what follows an invalid checkpoint': 'atestiguar lo que sigue a un checkpoint no válido',
  'being on the committee of a valid epoch that was pruned':
    'estar en el comité de una época válida que fue podada',
  'below your level': 'por debajo de tu nivel',
  'by one small slash: {one}; by two: {two}; least headroom: {least}':
    'con un slashing pequeño: {one}; con dos: {two}; margen mínimo: {least}',
  'by the {percent} % rule out of reach in this epoch':
    'según la regla del {percent} % fuera de alcance en esta época',
  'by the {percent} % rule reached (committee epoch {epochInRow} of {epochs} in a row, no longer after {dutiesToLeave} more met)':
    'según la regla del {percent} % alcanzada (época de comité {epochInRow} de {epochs} seguidas, deja de estarlo si cumple {dutiesToLeave} más)',
  'by the {percent} % rule reached (no longer after {dutiesToLeave} more met)':
    'según la regla del {percent} % alcanzada (deja de estarlo si cumple {dutiesToLeave} más)',
  'by the {percent} % rule reached (which of {epochs} committee epochs in a row this is, is not known)':
    'según la regla del {percent} % alcanzada (no se sabe cuál de {epochs} épocas de comité seguidas es esta)',
  'by the {percent} % rule reached after {missesAway} more missed':
    'según la regla del {percent} % se alcanza con {missesAway} fallos más',
  'by the {percent} % rule reached for this epoch':
    'según la regla del {percent} % alcanzada para esta época',
  'by the {percent} % rule reached for this epoch (committee epoch {epochInRow} of {epochs} in a row)':
    'según la regla del {percent} % alcanzada para esta época (época de comité {epochInRow} de {epochs} seguidas)',
  'can be drawn; not on it this epoch, as is usual':
    'puede salir sorteado; esta época no está en él, como es habitual',
  'cannot be drawn: only those who validate are': 'no puede salir sorteado: solo quienes validan',
  'chain read {time}': 'cadena leída {time}',
  'checkpoint {checkpoint}, its age is unknown': 'checkpoint {checkpoint}, se desconoce su antigüedad',
  'checkpoint {checkpoint}, {time}': 'checkpoint {checkpoint}, {time}',
  'command:add-validator': 'añadir-validador',
  'command:alerts': 'avisos',
  'command:chain-info': 'info-cadena',
  'command:delegate': 'delegar',
  'command:duties': 'deberes',
  'command:help': 'ayuda',
  'command:is-ready': 'está-listo',
  'command:mod-add-validator': 'mod-añadir-validador',
  'command:mod-approve-operator': 'mod-aprobar-operador',
  'command:mod-audit': 'mod-auditoría',
  'command:mod-held-alerts': 'mod-avisos-retenidos',
  'command:mod-list-operators': 'mod-listar-operadores',
  'command:mod-reject-operator': 'mod-rechazar-operador',
  'command:mod-suspend-operator': 'mod-suspender-operador',
  'command:mod-sync-roles': 'mod-sincronizar-roles',
  'command:mod-validator-stats': 'mod-datos-validador',
  'command:my-stats': 'mis-datos',
  'command:network': 'red',
  'command:privacy': 'privacidad',
  'command:register': 'registrar',
  'command:unlink': 'desvincular',
  'could not reach you': 'no se te pudo alcanzar',
  critical: 'crítico',
  delete: 'borrar',
  ejected: 'expulsado',
  'ejected: it can never validate again': 'expulsado: no puede volver a validar nunca',
  emergency: 'emergencia',
  empty: 'vacía',
  'ends {time}': 'termina {time}',
  'epoch {epoch}, slot {slot}, chain read {time}': 'época {epoch}, slot {slot}, cadena leída {time}',
  'epoch {epoch}, slot {slot}, chain read {when}': 'época {epoch}, slot {slot}, cadena leída {when}',
  'epoch {epoch}; L1 block {block}, read {time}': 'época {epoch}; bloque de L1 {block}, leído {time}',
  'every day': 'cada día',
  'every week': 'cada semana',
  everybody: 'todos',
  exiting: 'saliendo',
  'exiting, withdrawable at a time not known': 'saliendo; no se sabe cuándo se puede retirar',
  'exiting, withdrawable {time}': 'saliendo, se puede retirar {time}',
  export: 'exportar',
  'for good, without your name once deleted': 'para siempre, sin tu nombre una vez borrado',
  'has no duties': 'no tiene deberes',
  history: 'historial',
  'how you can be told': 'cómo se te puede avisar',
  'how you want to be told, and how you can be': 'cómo quieres que se te avise, y cómo es posible',
  inactivity: 'inactividad',
  'it never happened: the chain was reorganised': 'no ocurrió: la cadena se reorganizó',
  'it was to follow the latest rollup, and an upgrade came before its turn.':
    'debía seguir al último rollup, y una actualización llegó antes de su turno.',
  'its deposit failed, and the stake went back to the withdrawer':
    'su depósito falló, y el stake volvió al withdrawer',
  'its deposit waits on an older rollup ({rollup})': 'su depósito espera en un rollup anterior ({rollup})',
  'its position is not known': 'no se conoce su posición',
  'its position is unknown': 'no se conoce su posición',
  'its stake is on an older rollup ({rollup}), which it does not leave by itself':
    'su stake está en un rollup anterior ({rollup}), del que no sale por sí mismo',
  'joined {joined}, left {left}, slashes {slashed}':
    'entraron {joined}, salieron {left}, slashings {slashed}',
  'least headroom: {least}': 'margen mínimo: {least}',
  'leaving by its own key: it can never validate again':
    'sale con su propia clave: no puede volver a validar nunca',
  maintenance: 'mantenimiento',
  'mentioned in {channel}': 'mencionado en {channel}',
  'met: {met}, missed: {missed}, unknown: {unknown}':
    'cumplidos: {met}, fallados: {missed}, desconocidos: {unknown}',
  'moved with the rollup upgrade; not read on the new rollup yet':
    'se movió con la actualización del rollup; aún no leído en el nuevo',
  muted: 'silenciado',
  no: 'no',
  'no duty in slots {from}–{to}, so there is nothing to judge by':
    'ningún deber en los slots {from}–{to}, así que no hay nada que juzgar',
  'no epoch has ended yet': 'aún no ha terminado ninguna época',
  'no longer here, and why is not known': 'ya no está aquí, y no se sabe por qué',
  'no node has reported on it': 'ningún nodo ha informado sobre él',
  nobody: 'nadie',
  'nobody else is told': 'no se avisa a nadie más',
  none: 'ninguno',
  'none was told in the last day': 'ninguno avisado en el último día',
  'not a whole number': 'no es un número entero',
  'not an address': 'no es una dirección',
  'not hex': 'no es hexadecimal',
  'not in it': 'no está en ella',
  'not in it: it has left the set': 'no está en ella: dejó el conjunto',
  'not known': 'no se sabe',
  'not on the canonical rollup': 'no está en el rollup canónico',
  'not on the committee now': 'no está en el comité ahora',
  'not read yet': 'aún no leído',
  'not shown by the contract; it takes {quorum}': 'el contrato no los muestra; hacen falta {quorum}',
  'not staked': 'sin stake',
  'not staked on this rollup': 'sin stake en este rollup',
  'not told: {why}': 'no avisado: {why}',
  'not tried': 'no probado',
  'not tried: addresses you had tried within a minute: {count}':
    'no probado: direcciones que pediste probar en un minuto: {count}',
  'notes that keep a thing from being done twice': 'notas que evitan que algo se haga dos veces',
  'nothing due': 'nada pendiente',
  notice: 'nota',
  'of an unknown version': 'de versión desconocida',
  'on it now: the node must be online': 'está en él ahora: el nodo debe estar en línea',
  'on its way': 'en camino',
  'one day': 'un día',
  'our data: it is old or could not be read': 'nuestros datos: son antiguos o no se pudieron leer',
  'over before it was told': 'pasó antes de avisarse',
  'paused, round {round}': 'en pausa, ronda {round}',
  pending: 'pendiente',
  'position {position}': 'posición {position}',
  'position {position} of {length}; the queue does not move now':
    'posición {position} de {length}; la cola no avanza ahora',
  'position {position} of {length}; to go: about {epochs} epochs ({minutes} min)':
    'posición {position} de {length}; faltan unas {epochs} épocas ({minutes} min)',
  'position {position} on an older rollup': 'posición {position} en un rollup anterior',
  'position {position}, to go: about {epochs} epochs ({minutes} min)':
    'posición {position}, faltan unas {epochs} épocas ({minutes} min)',
  'position {position}; the queue does not move now': 'posición {position}; la cola no avanza ahora',
  'proposals missed in a row, up to the last: {count}':
    'propuestas falladas seguidas, hasta la última: {count}',
  'publisher unknown: no proposal of it was seen on L1 yet':
    'publisher desconocido: aún no se vio ninguna propuesta suya en L1',
  'publisher {address} with {amount} ether': 'publisher {address} con {amount} ether',
  'publisher {address} with {amount} ether {time}': 'publisher {address} con {amount} ether {time}',
  'publisher {address}, balance unknown': 'publisher {address}, saldo desconocido',
  queued: 'en cola',
  'quiet hours': 'horas tranquilas',
  'readings of validators you added first': 'lecturas de validadores que añadiste primero',
  'registered, and control is proven': 'registrado, y el control está probado',
  'registered, but no validator is linked to you': 'registrado, pero sin ningún validador vinculado a ti',
  rejected: 'rechazado',
  'round {round}, quorum {quorum} of {size}': 'ronda {round}, quórum {quorum} de {size}',
  settings: 'ajustes',
  'settings where nothing is chosen': 'ajustes, si no se elige nada',
  'several validators': 'varios validadores',
  show: 'mostrar',
  'show where nothing is chosen': 'mostrar, si no se elige nada',
  'slashed to the end: this address can never validate again':
    'consumido por slashing: esta dirección no puede volver a validar nunca',
  'slot {slot} ({at})': 'slot {slot} ({at})',
  'stake {stake}, {headroom} above ejection': 'stake {stake}, {headroom} por encima de la expulsión',
  'stake {stake}, {headroom} above ejection; small slashes that eject it: {count}':
    'stake {stake}, {headroom} por encima de la expulsión; slashings pequeños que lo expulsan: {count}',
  'stake {stake}; the rest is read within a minute': 'stake {stake}; el resto se lee en un minuto',
  suspended: 'suspendido',
  test: 'prueba',
  'texts you were asked to sign': 'textos que se te pidió firmar',
  'that one of these addresses is watched for you': 'que una de estas direcciones se sigue por ti',
  'that your roles are left alone for a while': 'que tus roles no se tocan por un tiempo',
  'the calendar of your duties': 'el calendario de tus deberes',
  'the canonical rollup': 'el rollup canónico',
  'the chain has not been read yet': 'la cadena aún no se ha leído',
  'the chain was last read {time}': 'la cadena se leyó por última vez {time}',
  'the committee could not be read': 'no se pudo leer el comité',
  'the deposit is made': 'el depósito está hecho',
  'the host answers, but nothing listens on TCP {port}': 'el host responde, pero nada escucha en TCP {port}',
  'the network: many validators at once, not you': 'la red: muchos validadores a la vez, no tú',
  'the node lags; slots since the last one it judged: {behind}':
    'el nodo va atrasado; slots desde el último que juzgó: {behind}',
  'the node says nothing newer than slot {slot}': 'el nodo no dice nada más nuevo que el slot {slot}',
  'the same, in the list of everybody': 'lo mismo, en la lista de todos',
  'the same, in the order it was told': 'lo mismo, en el orden en que se avisó',
  'the withdrawer': 'el withdrawer',
  'the withdrawer {address}': 'el withdrawer {address}',
  'there is an alert for you': 'hay un aviso para ti',
  'this address was a validator before, and can never be registered again.':
    'esta dirección ya fue validador y no podrá registrarse nunca más.',
  'this rollup has no slasher': 'este rollup no tiene slasher',
  'this validator alone': 'solo este validador',
  'this validator was last read {time}': 'este validador se leyó por última vez {time}',
  'through it': 'pasó por ella',
  'told by direct message': 'avisado por mensaje directo',
  'told in the last day: {told}; none is open now':
    'avisados en el último día: {told}; ninguno abierto ahora',
  'told in the last day: {told}; open now: {titles}':
    'avisados en el último día: {told}; abiertos ahora: {titles}',
  'told in {thread}': 'avisado en {thread}',
  'told shortly before': 'avisado hace poco',
  'two attestations for one slot': 'dos atestaciones para un slot',
  'two proposals for one slot': 'dos propuestas para un slot',
  unknown: 'desconocido',
  'unknown for epoch {epoch}': 'desconocida en la época {epoch}',
  'unknown: no node has answered': 'desconocido: ningún nodo ha respondido',
  'unknown: the chain has not been read': 'desconocido: la cadena no se ha leído',
  'unknown: the whole set could not be read': 'desconocido: no se pudo leer el conjunto entero',
  'until it is told': 'hasta que se avise',
  'until you delete it': 'hasta que lo borres',
  'until you unlink it': 'hasta que lo desvincules',
  validating: 'validando',
  'validators Sparta was asked to add on chain': 'validadores que se pidió a Sparta añadir on-chain',
  'version {version}': 'versión {version}',
  'version {version}, block {block}, proven {proven}': 'versión {version}, bloque {block}, probado {proven}',
  'version {version}, slots behind the chain: {lag}':
    'versión {version}, slots por detrás de la cadena: {lag}',
  'version {version}, up to date': 'versión {version}, al día',
  'version {version}; how fresh it is, is unknown': 'versión {version}; se desconoce cuán actual es',
  'version {version}; it follows another rollup, so nothing it says counts here':
    'versión {version}; sigue otro rollup, así que nada de lo que dice cuenta aquí',
  waits: 'espera',
  'waits, {time}: {why}': 'espera, {time}: {why}',
  warning: 'aviso',
  'what waits to be told to you': 'lo que espera a ser avisado',
  'what was done, by whom and to whom': 'qué se hizo, por quién y a quién',
  'what you were told, and whether it arrived': 'lo que se te avisó y si llegó',
  'when it can be withdrawn is unknown': 'no se sabe cuándo se puede retirar',
  'which calendar is yours': 'qué calendario es tuyo',
  'while anybody has them watched': 'mientras alguien los siga',
  'whom you let see your validators': 'a quién dejas ver tus validadores',
  'withdrawable {time}': 'se puede retirar {time}',
  'withdrawn: this address can never validate again':
    'retirado: esta dirección no puede volver a validar nunca',
  'withholding data of an epoch': 'retener los datos de una época',
  yes: 'sí',
  'you know of it': 'ya lo sabes',
  'you were no operator at the time': 'no eras operador en ese momento',
  'your display name, so that moderators find you by it':
    'tu nombre visible, para que los moderadores te encuentren',
  'your place in the list of operators': 'tu lugar en la lista de operadores',
  'your provider: others of its validators have it too':
    'tu proveedor: otros de sus validadores también lo tienen',
  'your registration and what moderators decided': 'tu registro y lo que decidieron los moderadores',
  'your registration is pending': 'tu registro está pendiente',
  'your registration is rejected': 'tu registro está rechazado',
  'your registration is suspended': 'tu registro está suspendido',
  '{active} active attesters, {queued} in the entry queue, epoch {epoch}':
    '{active} attesters activos, {queued} en la cola de entrada, época {epoch}',
  '{address} holds {ether} ether again.': '{address} vuelve a tener {ether} ether.',
  '{address} holds {ether} ether, enough for {byEther} additions, and {tokens} staking tokens, enough for {byTokens}.':
    '{address} tiene {ether} ether, suficiente para {byEther} altas, y {tokens} tokens de stake, suficiente para {byTokens}.',
  '{address} holds {ether} ether, enough for {byEther} additions, and {tokens} staking tokens; the staking asset handler gives it more.':
    '{address} tiene {ether} ether, suficiente para {byEther} altas, y {tokens} tokens de stake; el staking asset handler le da más.',
  '{address} is not proven to be yours.': '{address} no está probada como tuya.',
  '{address} is now linked to you.': '{address} ya está vinculada a ti.',
  '{address} is proven to be yours.': '{address} queda probada como tuya.',
  '{address} pays on L1 for proposals of watched validators ({count}) and holds {ether} ether. For the last one seen, in slot {slot}, it had to hold {reserved}.':
    '{address} paga en L1 propuestas de validadores vigilados ({count}) y tiene {ether} ether. Para la última vista, en el slot {slot}, debía tener {reserved}.',
  '{amount} tokens': '{amount} tokens',
  '{attester} asked to leave, with the attester’s own key. It was not slashed. It is no longer a validator; {stake} wait for the withdrawer to name a recipient.':
    '{attester} pidió salir, con la propia clave del attester. No sufrió slashing. Ya no es validador; {stake} esperan a que el withdrawer nombre un destinatario.',
  '{attester} did not join: the rollup refused its deposit when it left the queue, and gave the stake back to {withdrawer}.':
    '{attester} no entró: el rollup rechazó su depósito al salir de la cola y devolvió el stake a {withdrawer}.',
  '{attester} did not join: {why} The stake went back to {withdrawer}.':
    '{attester} no entró: {why} El stake volvió a {withdrawer}.',
  '{attester} follows the latest rollup and is now validating on {rollup}. Nothing was lost.':
    '{attester} sigue al último rollup y ahora valida en {rollup}. No se perdió nada.',
  '{attester} had a place on rollup {rollup} and has none any more. Sparta did not see why: no slash, exit or upgrade that explains it was found.':
    '{attester} tenía un puesto en el rollup {rollup} y ya no tiene ninguno. Sparta no vio por qué: no se encontró slashing, salida ni actualización que lo explique.',
  '{attester} has no stake on this rollup.': '{attester} no tiene stake en este rollup.',
  '{attester} has {stake} left, {headroom} above the ejection threshold; the smallest slash takes {small}. An ejected validator can never be registered again under its address.':
    'A {attester} le quedan {stake}, {headroom} por encima del umbral de expulsión; el slashing más pequeño quita {small}. Un validador expulsado no puede volver a registrarse con su dirección.',
  '{attester} is a validator already.': '{attester} ya es validador.',
  '{attester} is already watched (proven as {role}).': '{attester} ya se sigue (probado como {role}).',
  '{attester} is being added for another operator already.':
    '{attester} ya se está añadiendo para otro operador.',
  '{attester} is being added for you already.': '{attester} ya se está añadiendo para ti.',
  '{attester} is in the active set with a stake of {stake}. It can be drawn for a committee some epochs from now.':
    '{attester} está en el conjunto activo con un stake de {stake}. Puede salir sorteado para un comité dentro de algunas épocas.',
  '{attester} is leaving the rollup: its stake is not withdrawn yet.':
    '{attester} está saliendo del rollup: su stake aún no se ha retirado.',
  '{attester} is no longer a validator. What ended it was not seen: it may have been a slash, or an exit. {stake} remain.':
    '{attester} ya no es validador. No se vio qué lo terminó: pudo ser un slashing o una salida. Quedan {stake}.',
  '{attester} is not leaving the rollup.': '{attester} no está saliendo del rollup.',
  '{attester} is not linked to you': '{attester} no está vinculado a ti',
  '{attester} is pinned to rollup {rollup}, which is no longer the canonical one. It did not move with the upgrade; its stake of {stake} stays there and can still be slashed there.':
    '{attester} está fijado al rollup {rollup}, que ya no es el canónico. No se movió con la actualización; su stake de {stake} se queda allí y allí aún puede sufrir slashing.',
  '{attester} is registered already, so the rollup refused another deposit for it and gave the stake back to {withdrawer}. The validator itself is as it was.':
    '{attester} ya está registrado, así que el rollup rechazó otro depósito y devolvió el stake a {withdrawer}. El validador sigue como estaba.',
  '{attester} lost {amount} of its stake.': '{attester} perdió {amount} de su stake.',
  '{attester} still waits in the entry queue. {why} {place}':
    '{attester} sigue esperando en la cola de entrada. {why} {place}',
  '{attester} waits in the entry queue already, in place {position}.':
    '{attester} ya espera en la cola de entrada, en el puesto {position}.',
  '{attester} waits in the entry queue already.': '{attester} ya espera en la cola de entrada.',
  '{attester} waits in the entry queue of the older rollup {rollup}.':
    '{attester} espera en la cola de entrada del rollup anterior {rollup}.',
  '{attester} waits in the entry queue with this BLS key: each key can stake once only.':
    '{attester} espera en la cola de entrada con esta clave BLS: cada clave sirve para un solo stake.',
  '{attester} waits in the entry queue. {place}': '{attester} espera en la cola de entrada. {place}',
  '{attester} waits in the queue of an older rollup and is pinned to it: it joins there, and not the canonical one.':
    '{attester} espera en la cola de un rollup anterior y está fijado a él: entra allí, no en el canónico.',
  '{attester} was ejected, and nobody said yet who receives its stake.':
    '{attester} fue expulsado, y nadie ha dicho aún quién recibe su stake.',
  '{attester} was slashed below the ejection threshold and is no longer a validator; this address can never be registered again. {stake} remain, and can still be slashed until they are withdrawable.':
    '{attester} cayó por debajo del umbral de expulsión por un slashing y ya no es validador; esta dirección no podrá registrarse nunca más. Quedan {stake}, que aún pueden sufrir slashing hasta que se puedan retirar.',
  '{attester} was to move with the latest rollup, but its deposit still waits in the queue of the older one. It fails there when its turn comes, and the stake goes back to {withdrawer}.':
    '{attester} debía moverse con el último rollup, pero su depósito sigue esperando en la cola del anterior. Allí falla cuando le toca, y el stake vuelve a {withdrawer}.',
  '{attester}: not read yet; try again in a minute':
    '{attester}: aún no leído; inténtalo de nuevo en un minuto',
  '{attester}: {found}': '{attester}: {found}',
  '{before} {after}': '{before} {after}',
  '{caller} may not mint the staking token.': '{caller} no puede acuñar el token de stake.',
  '{command}: {summary}': '{command}: {summary}',
  '{count} ({change} since epoch {epoch})': '{count} ({change} desde la época {epoch})',
  '{count} days': '{count} días',
  '{count} hours': '{count} horas',
  '{count} minutes': '{count} minutos',
  '{count} of them, {percent} % of the stake': '{count} de ellos, {percent} % del stake',
  '{count} seconds': '{count} segundos',
  '{count} waiting, {flush} let in an epoch; the last joins in about {minutes} min':
    '{count} en espera, entran {flush} por época; el último entra en unos {minutes} min',
  '{count} waiting; it does not move now': '{count} en espera; ahora no avanza',
  '{count} {status}': '{count} {status}',
  '{days} d {hours} h': '{days} d {hours} h',
  '{drifted} of {operators} operators would gain or lose a role at once. That is unusual, so nothing was changed.':
    '{drifted} de {operators} operadores ganarían o perderían un rol a la vez. Es inusual, así que no se cambió nada.',
  '{field} is a number that JSON cannot carry exactly: write it in quotes, as decimal or 0x-hex.':
    '{field} es un número que JSON no puede llevar con exactitud: escríbelo entre comillas, en decimal o hexadecimal con 0x.',
  '{field} is missing from the keystore.': 'Falta {field} en el keystore.',
  '{field} is no Ethereum address: write 0x and 40 hex digits.':
    '{field} no es una dirección de Ethereum: escribe 0x y 40 dígitos hexadecimales.',
  '{field} is no number: write it in quotes, as decimal or 0x-hex.':
    '{field} no es un número: escríbelo entre comillas, en decimal o hexadecimal con 0x.',
  '{field} is no point of the curve bn254, which Aztec uses: the key may be of another curve.':
    '{field} no es un punto de la curva bn254, que usa Aztec: la clave puede ser de otra curva.',
  '{field} is not an object with {coordinates}.': '{field} no es un objeto con {coordinates}.',
  '{field} is too large for the curve bn254, which Aztec uses.':
    '{field} es demasiado grande para la curva bn254, que usa Aztec.',
  '{field}: {problem}': '{field}: {problem}',
  '{first} {second}': '{first} {second}',
  '{first} {second} {third}': '{first} {second} {third}',
  '{first} {second} {third} And {count} more.': '{first} {second} {third} Y {count} más.',
  '{from} to {until}, {zone}': '{from} a {until}, {zone}',
  '{holder} holds {balance} tokens and needs {needed}.':
    '{holder} tiene {balance} tokens y necesita {needed}.',
  '{holds} {lasts}': '{holds} {lasts}',
  '{host} took none of the last {count} deliveries, each tried for over an hour.':
    '{host} no aceptó ninguna de las últimas {count} entregas, cada una intentada durante más de una hora.',
  '{hours} h {minutes} min': '{hours} h {minutes} min',
  '{join}, ejected below {eject}': '{join}, expulsado por debajo de {eject}',
  '{kept} of {total}': '{kept} de {total}',
  '{kept} of {total} ({percent} %)': '{kept} de {total} ({percent} %)',
  '{least} to {most}': 'de {least} a {most}',
  '{lines}.': '{lines}.',
  '{lines}. Watched validators that one more small slash ejects: {near}.':
    '{lines}. Validadores en seguimiento que un slashing pequeño más expulsa: {near}.',
  '{list}': '{list}',
  '{loss} It no longer has a stake on this rollup: it was withdrawn, slashed to the end, or moved with an upgrade.':
    '{loss} Ya no tiene stake en este rollup: fue retirado, consumido por slashing o movido con una actualización.',
  '{loss} What remains could not be read.': '{loss} No se pudo leer lo que queda.',
  '{loss} {stake} remain of the exit, which can be slashed until it is withdrawable. {until}':
    '{loss} De la salida quedan {stake}, que pueden sufrir slashing hasta que se puedan retirar. {until}',
  '{loss} {stake} remain, {headroom} above the ejection threshold: it is still a validator. {remaining}':
    '{loss} Quedan {stake}, {headroom} por encima del umbral de expulsión: sigue siendo validador. {remaining}',
  '{loss} {stake} remain. It is no longer a validator, and this address can never be registered again. What remains can still be slashed until it is withdrawable. {until}':
    '{loss} Quedan {stake}. Ya no es validador, y esta dirección no podrá registrarse nunca más. Lo que queda aún puede sufrir slashing hasta que se pueda retirar. {until}',
  '{message} {accusation}': '{message} {accusation}',
  '{met} of {total} duties met': '{met} de {total} deberes cumplidos',
  '{minutes} min': '{minutes} min',
  '{name} ({person}) is approved; the role follows within seconds.':
    '{name} ({person}) está aprobado; el rol llega en segundos.',
  '{name} ({person}) is rejected; any role of theirs goes within seconds.':
    '{name} ({person}) está rechazado; cualquier rol suyo desaparece en segundos.',
  '{name} ({person}) is suspended; the role goes within seconds.':
    '{name} ({person}) está suspendido; el rol desaparece en segundos.',
  '{name} can be slashed at any moment': '{name} puede sufrir un slashing en cualquier momento',
  '{name} can be slashed {when}': '{name} puede sufrir un slashing {when}',
  '{name} is exiting': '{name} está saliendo',
  '{name} is in the entry queue': '{name} está en la cola de entrada',
  '{name} is no longer on its rollup': '{name} ya no está en su rollup',
  '{name} is validating': '{name} está validando',
  '{name} is withdrawn': '{name} está retirado',
  '{name} leaves the set by its own key': '{name} deja el conjunto con su propia clave',
  '{name} left the set': '{name} dejó el conjunto',
  '{name} moved with the rollup upgrade': '{name} se movió con la actualización del rollup',
  '{name} stays on an older rollup': '{name} se queda en un rollup anterior',
  '{name} waits on an older rollup': '{name} espera en un rollup anterior',
  '{name} was ejected by a slash': '{name} fue expulsado por un slashing',
  '{name} was slashed': '{name} sufrió un slashing',
  '{name} was slashed and ejected': '{name} sufrió un slashing y fue expulsado',
  '{name} was slashed to the end': '{name} fue consumido por slashing',
  '{name} was slashed while it exits': '{name} sufrió un slashing mientras salía',
  '{name} will be slashed unless the vote is vetoed':
    '{name} sufrirá un slashing salvo que se vete la votación',
  '{name}, epochs {epochs}: attested {attested}, attestations missed {missed}, proposed {proposed}, proposals missed {unproposed}, nothing due {idle}, unknown {unknown}.':
    '{name}, épocas {epochs}: atestiguó {attested}, atestaciones falladas {missed}, propuso {proposed}, propuestas falladas {unproposed}, sin deber {idle}, desconocidos {unknown}.',
  '{name}: now {after}': '{name}: ahora {after}',
  '{name}: {before} → {after}': '{name}: {before} → {after}',
  '{operator} is no approved operator.': '{operator} no es un operador aprobado.',
  '{pending} pending, {proven} proven': '{pending} pendientes, {proven} probados',
  '{percent} % in epoch {epoch}': '{percent} % en la época {epoch}',
  '{percent} %; epochs known {known} of {epochs}': '{percent} %; épocas conocidas {known} de {epochs}',
  '{person} gains {role}: {reason}': '{person} gana {role}: {reason}',
  '{person} goes from approved to suspended, loses {role}, and is alerted of nothing any more.':
    '{person} pasa de aprobado a suspendido, pierde {role} y ya no recibe ningún aviso.',
  '{person} is no delegate of yours.': '{person} no es delegado tuyo.',
  '{person} keeps {role} until {time}': '{person} conserva {role} hasta {time}',
  '{person} loses {role}: {reason}': '{person} pierde {role}: {reason}',
  '{place}. **{title}** ({level}){about}, {time}: {outcome}':
    '{place}. **{title}** ({level}){about}, {time}: {outcome}',
  '{place}. Leave {validator}': '{place}. Dejar {validator}',
  '{place}. Over: **{title}**{about}, {time}: {outcome}':
    '{place}. Terminado: **{title}**{about}, {time}: {outcome}',
  '{place}. Take back {validator}': '{place}. Retirar {validator}',
  '{place}. {outcome}': '{place}. {outcome}',
  '{role} goes {time}: what it stands for is no longer true of you.':
    '{role} desaparece {time}: lo que representa ya no es cierto en tu caso.',
  '{rollup} is no rollup of this network.': '{rollup} no es un rollup de esta red.',
  '{rollup} is not the latest rollup any more.': '{rollup} ya no es el último rollup.',
  '{rollup}, version {version}, is the canonical rollup now. {stand} {grace}':
    '{rollup}, versión {version}, es ahora el rollup canónico. {stand} {grace}',
  '{shown}': '{shown}',
  '{shown} and {count} more': '{shown} y {count} más',
  '{spender} may take {allowance} tokens and needs {needed}.':
    '{spender} puede tomar {allowance} tokens y necesita {needed}.',
  '{stake} as of epoch {epoch}; accounts that may withdraw it: {accounts}, of which the largest {named} hold {percent} %':
    '{stake} a la época {epoch}; cuentas que pueden retirarlo: {accounts}, de las que las {named} mayores tienen el {percent} %',
  '{stake}, nothing above ejection: the next slash ejects it':
    '{stake}, nada por encima de la expulsión: el próximo slashing lo expulsa',
  '{stake}, {headroom} above ejection': '{stake}, {headroom} por encima de la expulsión',
  '{stake}, {headroom} above ejection; small slashes that eject it: {count}':
    '{stake}, {headroom} por encima de la expulsión; slashings pequeños que lo expulsan: {count}',
  '{stake}; the room above ejection is not read yet':
    '{stake}; el margen sobre la expulsión aún no se ha leído',
  '{symbol} **{subject}:** {says}': '{symbol} **{subject}:** {says}',
  '{symbol} **{subject}:** {says} → {next}': '{symbol} **{subject}:** {says} → {next}',
  '{symbol} Epoch {epoch}, {when}: met {met} of {total} duties shown by L1, proposed {proposed} of {proposals}; unknown: {unknown}':
    '{symbol} Época {epoch}, {when}: cumplió {met} de {total} deberes mostrados por L1, propuso {proposed} de {proposals}; desconocidos: {unknown}',
  '{symbol} Epoch {epoch}, {when}: met {met} of {total} duties, proposed {proposed} of {proposals}':
    '{symbol} Época {epoch}, {when}: cumplió {met} de {total} deberes, propuso {proposed} de {proposals}',
  '{symbol} attested {attested}, proposed {proposed} in slots {from}–{to}':
    '{symbol} atestiguó {attested}, propuso {proposed} en los slots {from}–{to}',
  '{symbol} {subject}': '{symbol} {subject}',
  '{time} is no time of day.': '{time} no es una hora del día.',
  '{time} {actor} {action}': '{time} {actor} {action}',
  '{time} {actor} {action} {subject}': '{time} {actor} {action} {subject}',
  '{time} {actor} {action} {subject}: {detail}': '{time} {actor} {action} {subject}: {detail}',
  '{time} {actor} {action}: {detail}': '{time} {actor} {action}: {detail}',
  '{time}, L1 block {block}': '{time}, bloque de L1 {block}',
  '{titles}. {message}': '{titles}. {message}',
  '{title}; further validators at once: {more}': '{title}; otros validadores a la vez: {more}',
  '{validator} has {count} delegates of yours, which is the limit.':
    '{validator} ya tiene {count} delegados tuyos, que es el límite.',
  '{validator} is no longer linked to you. Nothing changed on chain.':
    '{validator} ya no está vinculado a ti. On-chain no cambió nada.',
  '{validator} is not linked to you.': '{validator} no está vinculado a ti.',
  '{validator} is not linked to you. Nothing was changed.':
    '{validator} no está vinculado a ti. No se cambió nada.',
  '{validator} is on the committee of epoch {epoch}. Keep its node running.':
    '{validator} está en el comité de la época {epoch}. Mantén su nodo en marcha.',
  '{validator} missed its proposal': '{validator} falló su propuesta',
  '{validator} missed so much in its committee epochs in a row that it can be voted to be slashed':
    '{validator} falló tanto en sus épocas de comité seguidas que se puede votar su slashing',
  '{validator} missed {streak} duties in a row': '{validator} falló {streak} deberes seguidos',
  '{validator} misses half of its duties or more': '{validator} falla la mitad de sus deberes o más',
  '{validator} misses so much that it may be slashed': '{validator} falla tanto que puede ser penalizado',
  '{validator} until you end it': '{validator} hasta que lo termines',
  '{validator}, ends {time}': '{validator}, termina {time}',
  '{validator}: one more committee epoch like this is slashable':
    '{validator}: una época de comité más así y podrá ser penalizado',
  '{votes} of {quorum}': '{votes} de {quorum}',
  '{why} In the entry queue: {length}; of them watched here: {watched}.':
    '{why} En la cola de entrada: {length}; de ellos en seguimiento aquí: {watched}.',
  '{withdrawer} must call `initiateWithdraw` on the rollup, then `finalizeWithdraw` once the delay is over. {until}':
    '{withdrawer} debe llamar a `initiateWithdraw` en el rollup y, pasado el plazo, a `finalizeWithdraw`. {until}',
  '{withdrawer} must call `initiateWithdraw` on the rollup, then anybody `finalizeWithdraw`.':
    '{withdrawer} debe llamar a `initiateWithdraw` en el rollup y después cualquiera a `finalizeWithdraw`.',
  '{withdrawer} must call initiateWithdraw on the rollup, then finalizeWithdraw once the delay is over, to get the rest. Find out what went wrong before you start another validator.':
    '{withdrawer} debe llamar a initiateWithdraw en el rollup y, pasado el plazo, a finalizeWithdraw, para recibir el resto. Averigua qué falló antes de iniciar otro validador.',
  '…and earlier ones: {count}; /alerts shows all.': '…y anteriores: {count}; /alerts las muestra todas.',
  '…and others of yours on duty: {count}; /duties shows all.':
    '…y otros tuyos con deberes: {count}; /duties los muestra todos.',
  '…and {count} more': '…y {count} más',
  '⚪ moved with the rollup upgrade': '⚪ se movió con la actualización del rollup',
  '⚪ no duty in slots {from}–{to}': '⚪ ningún deber en los slots {from}–{to}',
  '⚪ not staked on this rollup': '⚪ sin stake en este rollup',
  '⚪ withdrawn': '⚪ retirado',
  '✅ Epoch {epoch}: no miss was seen up to slot {slot}':
    '✅ Época {epoch}: no se vio ningún fallo hasta el slot {slot}',
  '✅ {name}: met all of its duties, {total}; epochs: {epochs}; unknown: {unknown}':
    '✅ {name}: cumplió todos sus deberes, {total}; épocas: {epochs}; desconocidos: {unknown}',
  '❌ Epoch {epoch}, {when}: missed {missed} of {total} duties up to slot {slot}':
    '❌ Época {epoch}, {when}: falló {missed} de {total} deberes hasta el slot {slot}',
  '❌ {name}: missed {missed} of {total} duties; epochs: {epochs}; unknown: {unknown}':
    '❌ {name}: falló {missed} de {total} deberes; épocas: {epochs}; desconocidos: {unknown}',
  '❔ Epoch {epoch}, {when}: met {met} of {total} duties, in the part of it that the node saw':
    '❔ Época {epoch}, {when}: cumplió {met} de {total} deberes, en la parte que vio el nodo',
  '❔ Epoch {epoch}, {when}: on the committee; what it did is unknown':
    '❔ Época {epoch}, {when}: en el comité; no se sabe qué hizo',
  '❔ duties unknown: no node has reported on it':
    '❔ deberes desconocidos: ningún nodo ha informado sobre él',
  '❔ duties unknown: the node says nothing newer than slot {slot}':
    '❔ deberes desconocidos: el nodo no dice nada más nuevo que el slot {slot}',
  '❔ no longer here, and why is not known': '❔ ya no está aquí, y no se sabe por qué',
  '❔ {name}: on duty in epochs: {epochs}; what it did is unknown':
    '❔ {name}: con deberes en épocas: {epochs}; no se sabe qué hizo',
  '🔴 ejected by a slash': '🔴 expulsado por un slashing',
  '🔴 its deposit failed': '🔴 su depósito falló',
  '🔴 out of the set': '🔴 fuera del conjunto',
  '🔴 slashed to the end': '🔴 consumido por slashing',
  '🕓 in the entry queue': '🕓 en la cola de entrada',
  '🟠 in the entry queue, which does not move': '🟠 en la cola de entrada, que no avanza',
  '🟠 staked on an older rollup': '🟠 con stake en un rollup anterior',
  '🟡 exiting': '🟡 saliendo',
  '🟡 leaving by its own key': '🟡 sale con su propia clave',
  '🟢 validating': '🟢 validando',
} as const;
