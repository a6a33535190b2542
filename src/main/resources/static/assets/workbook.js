// Pages on which people write for weeks: what is typed is kept as it is typed, a change by somebody else is shown
// beside it, and Tasklist around the page is told. Without this script the page's own button does the same.

const PAUSE = 1200;
const RETRY = 5000;
const PRESENCE = 20000;

document.querySelectorAll('form[data-autosave]').forEach(autosave);
document.querySelectorAll('[data-presence]').forEach(presence);
document.addEventListener('qo:saved', () => tellTasklist({ saved: true }));
if (new URLSearchParams(location.search).has('saved')) tellTasklist({ saved: true });

/** @param news saved: what the lists show may have changed; said: how it is with what is typed */
function tellTasklist(news) {
  if (window.parent !== window) window.parent.postMessage({ from: 'quality-outcomes', ...news }, location.origin);
}

/** Says that this page is open, and who else has it open. */
function presence(place) {
  const token = document.querySelector('input[name=_csrf]');
  const arrive = async () => {
    if (document.hidden || !token) return;
    const answer = await fetch(place.dataset.presence, {
      method: 'POST', body: new URLSearchParams({ _csrf: token.value }),
    }).catch(() => null);
    if (!answer?.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const said = page.body.textContent.trim();
    if (place.textContent.trim() !== said) place.textContent = said;
  };
  arrive();
  setInterval(arrive, PRESENCE);
}

function autosave(form) {
  const status = document.createElement('p');
  status.className = 'qo-autosave';
  status.setAttribute('role', 'status');
  // not in a part that is replaced, which would take it along
  form.querySelector('[type=submit]:not([aria-hidden]):not([data-live] *)').before(status);

  const drawer = 'quality-outcomes:' + new URL(form.action).pathname;
  // as the page came, whatever somebody typed before this script was there
  const sent = form.cloneNode(true);
  sent.reset();
  let kept = typed(steady, sent);
  let added = typed(waiting, sent);
  let timer = 0;
  let saving = false;
  let asked = false;

  takeOut();
  if (typed() !== kept) later(PAUSE);
  form.addEventListener('input', () => later(PAUSE));
  form.addEventListener('change', () => later(PAUSE));
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    kept = typed();
    added = typed(waiting);
    sessionStorage.removeItem(drawer);
  });
  window.addEventListener('beforeunload', leaving => {
    if (left()) {
      save();
      leaving.preventDefault();
    }
  });
  // a tab of Tasklist that is left takes its frame away without asking
  window.addEventListener('pagehide', () => {
    if (typed(waiting) !== added) sessionStorage.setItem(drawer, content(waiting).toString());
    if (typed() !== kept && !asked) fetch(form.action, { method: 'POST', body: content(), keepalive: true });
  });

  function left() {
    return typed() !== kept || typed(waiting) !== added;
  }

  function say(...words) {
    status.replaceChildren(...words);
    tellTasklist({ said: status.textContent });
  }

  /** What was begun and not added when the page was left. */
  function takeOut() {
    for (const [name, value] of new URLSearchParams(sessionStorage.getItem(drawer) ?? '')) {
      if (form.elements[name] && waiting(name)) form.elements[name].value = value;
    }
    sessionStorage.removeItem(drawer);
  }

  /** What would be added once more with every pause waits for the button. */
  function waiting(name) {
    return form.querySelector(`[data-autosave="off"] [name="${CSS.escape(name)}"]`) !== null;
  }

  function steady(name) {
    return !waiting(name);
  }

  function content(wanted = steady, from = form) {
    return new URLSearchParams([...new FormData(from)].filter(([name]) => wanted(name)));
  }

  function typed(wanted, from) {
    const fields = content(wanted, from);
    ['_csrf', ...seen()].forEach(name => fields.delete(name));
    return fields.toString();
  }

  /** Names of the fields that say what was before the person's eyes. */
  function seen() {
    return [...form.elements].map(each => each.name).filter(name => /^seen(-|[A-Z]|$)/.test(name));
  }

  /** What is in a live part comes and goes with the part. */
  function seeAs(there) {
    seen().filter(name => there?.elements[name] && !form.elements[name].matches('[data-live], [data-live] *')).forEach(name => {
      form.elements[name].value = there.elements[name].value;
    });
  }

  function later(pause) {
    clearTimeout(timer);
    // somebody else has changed it: the person decides what is kept, not the clock
    if (!asked) timer = setTimeout(save, pause);
  }

  async function save() {
    clearTimeout(timer);
    const now = typed();
    if (saving || asked || now === kept) return;
    saving = true;
    say('Saving');
    try {
      await answered(await fetch(form.action, { method: 'POST', body: content() }), now);
    } catch (offline) {
      say('Not saved: there is no connection. What you typed stays here and is saved as soon as there is one.');
      later(RETRY);
    } finally {
      saving = false;
    }
    if (typed() !== now) later(PAUSE);
  }

  async function answered(answer, now) {
    if (new URL(answer.url).pathname === '/login') return signedOut();
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const there = [...page.forms].find(each => each.getAttribute('action') === form.getAttribute('action'));
    if (answer.ok) {
      kept = now;
      seeAs(there);
      page.querySelectorAll('[data-live]').forEach(live => document.getElementById(live.id)?.replaceWith(live));
      // a page that keeps what is well says beside the rest what is not
      objections(page);
      const time = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
      const marked = sentences(page);
      say('Saved at ' + time + (marked ? ', but not ready yet: ' + marked : ''));
      tellTasklist({ saved: true });
    } else if (page.querySelector('[data-kept]')) {
      ask([...page.querySelectorAll('[data-kept]')], there);
    } else {
      objections(page);
      say('Not saved: ' + (sentences(page)
        || 'this cannot be changed any more. Copy what you typed, and open the page anew.'));
    }
  }

  function sentences(page) {
    return [...page.querySelectorAll('.nhsuk-error-summary li')].map(each => each.textContent.trim()).join(' ');
  }

  /**
   * Both texts; the button of the page then keeps what stands in the fields.
   *
   * @param theirs what is kept now, each with the id of what it stands before, if not before everything
   */
  function ask(theirs, there) {
    asked = true;
    seeAs(there);
    form.querySelectorAll('[data-kept]').forEach(before => before.remove());
    theirs.forEach(each => (document.getElementById(each.dataset.kept) ?? form).prepend(each));
    const use = document.createElement('button');
    use.type = 'button';
    use.className = 'nhsuk-button nhsuk-button--secondary';
    use.textContent = 'Use what is kept now instead';
    use.addEventListener('click', () => {
      kept = typed();
      location.reload();
    });
    theirs[0].append(use);
    theirs[0].tabIndex = -1;
    theirs[0].focus();
    say('Not saved: somebody else has changed this. Take over what you need, then save.');
  }

  /** What is wrong, beside its field, in place of what was said before. */
  function objections(page) {
    form.querySelectorAll('.nhsuk-error-message').forEach(said => said.remove());
    form.querySelectorAll('.nhsuk-form-group--error').forEach(group => group.classList.remove('nhsuk-form-group--error'));
    page?.querySelectorAll('.nhsuk-error-message[id]').forEach(said => {
      const field = document.getElementById(said.id.replace(/-error$/, ''));
      if (!field || !form.contains(field)) return;
      field.closest('.nhsuk-form-group')?.classList.add('nhsuk-form-group--error');
      if (field.matches('fieldset')) {
        field.querySelector('legend').after(said);
      } else {
        field.before(said);
      }
    });
  }

  /** The text stays; once the person has signed in elsewhere it is saved with that session. */
  function signedOut() {
    const signIn = document.createElement('a');
    signIn.href = '/login';
    signIn.target = '_blank';
    signIn.textContent = 'Sign in in a new window';
    say('Not saved: you are signed out. What you typed stays here. ', signIn, ', then come back.');
    window.addEventListener('focus', comeBack);
  }

  /** Whoever comes back before they have signed in is waited for. */
  async function comeBack() {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    const token = page.querySelector('form[data-autosave] input[name=_csrf]');
    if (!token) return;
    window.removeEventListener('focus', comeBack);
    document.querySelectorAll('input[name=_csrf]').forEach(field => { field.value = token.value; });
    later(0);
  }
}
