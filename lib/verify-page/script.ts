import { SCRIPT_WORDS } from './words.ts';

/**
 * What the page does in the browser, as plain JavaScript: it finds wallets (EIP-6963, else `window.ethereum`), asks
 * one to sign the text with the address of the challenge, sends the signature, and says in words how it went.
 * Everything a wallet or the server says goes onto the page as text, never as HTML.
 * Error codes are EIP-1193's: 4001 declined, 4100 not authorised, -32002 a request is already open.
 */
export const SCRIPT = `
(function () {
  'use strict';
  var words = ${JSON.stringify(SCRIPT_WORDS)};
  var el = function (id) { return document.getElementById(id); };
  var fill = function (text, gaps) {
    return text.replace(/\\{([a-z]+)\\}/g, function (gap, name) { return gaps[name]; });
  };
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
    timer.textContent = words.expired;
    setBusy(busy);
    say(el('status'), 'bad', words.linkExpired, [words.askNewLink]);
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
    act.textContent = words.sign;
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
    if (window.ethereum) showWallet('injected', words.browserWallet, '', window.ethereum);
    else { el('no-wallet').hidden = false; el('offline').open = true; }
  }, 400);

  async function signWith(wallet) {
    if (busy || closed) return;
    var status = el('status');
    setBusy(true);
    try {
      say(status, 'info', fill(words.asking, { wallet: wallet.name }), [words.openWallet]);
      var accounts = await accountsOf(wallet);
      if (!accounts.some(isOurs)) {
        wallet.asked = true;
        say(status, 'bad', fill(words.otherAccount, { wallet: wallet.name }), [
          accounts.length > 0 ? fill(words.offers, { accounts: accounts.map(String).join(', ') }) : words.offersNone,
          fill(words.select, { address: address, wallet: wallet.name })
        ]);
        return;
      }
      say(status, 'info', fill(words.signNow, { wallet: wallet.name }), [fill(words.checkText, { account: short(address) })]);
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
    var code = error && error.code, gaps = { wallet: name, account: short(address) };
    if (code === 4001) return say(status, 'bad', fill(words.declined, gaps), [words.tryAgain]);
    if (code === 4100) return say(status, 'bad', fill(words.notAllowed, gaps), [fill(words.connect, gaps)]);
    if (code === -32002) return say(status, 'bad', fill(words.openRequest, gaps), [fill(words.finishRequest, gaps)]);
    say(status, 'bad', fill(words.couldNotSign, gaps), [String((error && error.message) || error).slice(0, 300), words.otherWay]);
  }

  async function send(signature, status) {
    say(status, 'info', words.checking);
    var response, answer;
    try {
      response = await fetch(location.pathname, {
        method: 'POST', credentials: 'omit', cache: 'no-store',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ signature: signature })
      });
      answer = await response.json();
    } catch (error) {
      return say(status, 'bad', words.unreachable, [words.notKnown]);
    }
    if (!response.ok) return say(status, 'bad', answer.detail || words.refused, answer.hint ? [answer.hint] : []);
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
    answer.lines.concat(words.goBack).forEach(function (line) {
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
      button.textContent = words.copied;
    } catch (error) {
      getSelection().selectAllChildren(el('cast-line'));
      button.textContent = words.selected;
    }
  });

  el('send').addEventListener('click', async function () {
    var field = el('signature'), status = el('offline-status'), signature = field.value.trim();
    if (busy || closed) return;
    // Sparta reads what tools print around one as well; only what cannot hold any is turned away here.
    if (!/0x[0-9a-f\\s]{4}/i.test(signature)) {
      say(status, 'bad', words.noSignature, [words.whatIsOne]);
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
