/**
 * What the page does in the browser, as plain JavaScript: it finds wallets (EIP-6963, else `window.ethereum`), asks
 * one to sign the text with the address of the challenge, sends the signature, and says in words how it went.
 * Everything a wallet or the server says goes onto the page as text, never as HTML.
 * Error codes are EIP-1193's: 4001 declined, 4100 not authorised, -32002 a request is already open.
 */
export const SCRIPT = `
(function () {
  'use strict';
  var el = function (id) { return document.getElementById(id); };
  var door = el('door'), timer = el('timer'), list = el('wallets');
  var address = door.dataset.address;
  var message = el('message').textContent;
  var until = performance.now() + Number(door.dataset.secondsLeft) * 1000;
  var busy = false, closed = false, wallets = new Map();

  function say(where, tone, title, lines) {
    where.dataset.tone = tone;
    where.replaceChildren();
    if (title === '') return;
    var strong = document.createElement('strong');
    strong.textContent = title;
    [strong].concat(lines || []).forEach(function (line) {
      var p = document.createElement('p');
      if (typeof line === 'string') p.textContent = line; else p.append(line);
      where.append(p);
    });
  }

  function setBusy(value) {
    busy = value;
    document.querySelectorAll('#wallets button, #send').forEach(function (button) {
      button.disabled = value || closed;
    });
  }

  function tick() {
    var left = Math.max(0, Math.ceil((until - performance.now()) / 1000));
    timer.textContent = Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0');
    if (left > 0 || closed) return;
    closed = true;
    clearInterval(ticking);
    timer.textContent = 'expired';
    setBusy(busy);
    say(el('status'), 'bad', 'This link has expired.', ['Nothing was changed. Run the command again in Discord and open the new link.']);
  }
  var ticking = setInterval(tick, 1000);

  function short(text) { return text.slice(0, 6) + '…' + text.slice(-4); }
  function isOurs(account) { return String(account).toLowerCase() === address.toLowerCase(); }

  function hex(text) {
    return '0x' + Array.from(new TextEncoder().encode(text), function (byte) {
      return byte.toString(16).padStart(2, '0');
    }).join('');
  }

  function showWallet(key, name, icon, provider) {
    if (wallets.has(key)) return;
    wallets.set(key, { name: name, provider: provider, asked: false });
    el('no-wallet').hidden = true;
    var item = document.createElement('li'), button = document.createElement('button');
    button.type = 'button';
    button.className = 'wallet';
    button.disabled = busy || closed;
    var image = document.createElement(icon ? 'img' : 'span');
    if (icon) { image.src = icon; image.alt = ''; } else image.className = 'blank';
    var label = document.createElement('span');
    label.textContent = name;
    var act = document.createElement('span');
    act.className = 'act';
    act.textContent = 'Sign';
    button.append(image, label, act);
    button.addEventListener('click', function () { signWith(wallets.get(key)); });
    item.append(button);
    list.append(item);
  }

  window.addEventListener('eip6963:announceProvider', function (event) {
    var detail = event.detail;
    if (!detail || !detail.info || !detail.provider) return;
    var icon = String(detail.info.icon || '');
    showWallet(String(detail.info.uuid), String(detail.info.name).slice(0, 60),
      icon.startsWith('data:image/') ? icon : '', detail.provider);
  });
  window.dispatchEvent(new Event('eip6963:requestProvider'));

  // Wallets answer at once or while they are still loading; the older way counts only where none announced itself.
  setTimeout(function () {
    if (wallets.size > 0) return;
    if (window.ethereum) showWallet('injected', 'Browser wallet', '', window.ethereum);
    else { el('no-wallet').hidden = false; el('offline').open = true; }
  }, 400);

  async function signWith(wallet) {
    if (busy || closed) return;
    var status = el('status');
    setBusy(true);
    try {
      say(status, 'info', 'Asking ' + wallet.name + ' for its accounts…', ['If nothing opens, open the wallet yourself.']);
      var accounts = await accountsOf(wallet);
      if (!accounts.some(isOurs)) {
        wallet.asked = true;
        say(status, 'bad', wallet.name + ' has another account selected.', [
          accounts.length > 0 ? 'It offers ' + accounts.map(String).join(', ') + '.' : 'It offers no account.',
          'Select ' + address + ' in ' + wallet.name + ', then press Sign again.'
        ]);
        return;
      }
      say(status, 'info', 'Sign the text in ' + wallet.name + '.', ['Account ' + short(address) + '. Check that it shows the same text as here.']);
      var signature = await wallet.provider.request({ method: 'personal_sign', params: [hex(message), address] });
      await send(String(signature), status);
    } catch (error) {
      sayWalletError(status, wallet.name, error);
    } finally {
      setBusy(false);
    }
  }

  // After a wrong account the wallet is asked to let the person choose again; many would repeat their first answer.
  async function accountsOf(wallet) {
    if (wallet.asked) {
      try {
        await wallet.provider.request({ method: 'wallet_requestPermissions', params: [{ eth_accounts: {} }] });
      } catch (error) {
        if (error && error.code === 4001) throw error;
      }
    }
    var accounts = await wallet.provider.request({ method: 'eth_requestAccounts' });
    return Array.isArray(accounts) ? accounts : [];
  }

  function sayWalletError(status, name, error) {
    var code = error && error.code;
    if (code === 4001) return say(status, 'bad', 'You declined in ' + name + '.', ['Nothing was changed. Press Sign to try again.']);
    if (code === 4100) return say(status, 'bad', name + ' does not let this page use ' + short(address) + '.', ['Connect that account in ' + name + ', then press Sign again.']);
    if (code === -32002) return say(status, 'bad', name + ' has a request open already.', ['Open ' + name + ', finish or reject it, then press Sign again.']);
    say(status, 'bad', name + ' could not sign.', [String((error && error.message) || error).slice(0, 300), 'Nothing was changed. Try again, or sign offline below.']);
  }

  async function send(signature, status) {
    say(status, 'info', 'Checking the signature…');
    var response, answer;
    try {
      response = await fetch(location.pathname, {
        method: 'POST', credentials: 'omit', cache: 'no-store',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ signature: signature })
      });
      answer = await response.json();
    } catch (error) {
      return say(status, 'bad', 'Sparta could not be reached.', ['Whether the signature arrived is not known. Load this page again: it says if the link was used.']);
    }
    if (!response.ok) return say(status, 'bad', answer.detail || 'Sparta refused it.', answer.hint ? [answer.hint] : []);
    finish(answer);
  }

  function finish(answer) {
    closed = true;
    clearInterval(ticking);
    var mark = document.createElement('div'), title = document.createElement('h1');
    mark.className = 'mark good';
    mark.textContent = '✓';
    mark.setAttribute('aria-hidden', 'true');
    title.textContent = answer.title;
    title.tabIndex = -1;
    door.className = 'outcome';
    door.replaceChildren(mark, title);
    answer.lines.concat('You can close this page and go back to Discord.').forEach(function (line) {
      var p = document.createElement('p');
      p.textContent = line;
      door.append(p);
    });
    document.title = answer.title + ' · Sparta';
    title.focus();
  }

  el('copy').addEventListener('click', async function () {
    var button = el('copy');
    try {
      await navigator.clipboard.writeText(el('cast-line').textContent);
      button.textContent = 'Copied';
    } catch (error) {
      getSelection().selectAllChildren(el('cast-line'));
      button.textContent = 'Selected: copy it with your keyboard';
    }
  });

  el('send').addEventListener('click', async function () {
    var field = el('signature'), status = el('offline-status'), signature = field.value.trim();
    if (busy || closed) return;
    // Sparta reads what tools print around one as well; only what cannot hold any is turned away here.
    if (!/0x[0-9a-f\\s]{4}/i.test(signature)) {
      say(status, 'bad', 'That is not a signature.', ['It is 0x followed by hex digits, 130 of them from an ordinary account. Paste all that the signing command printed.']);
      field.setAttribute('aria-invalid', 'true');
      field.focus();
      return;
    }
    field.removeAttribute('aria-invalid');
    setBusy(true);
    try { await send(signature, status); } finally { setBusy(false); }
  });
})();
`;
