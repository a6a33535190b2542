// Files for the evidence page: dropped or chosen, several at once, each with its progress, a way to stop it and what
// came of it. Without this script the same form takes them all in one request.

const form = document.getElementById('add-evidence');
const chooser = form.elements.file;
const limit = Number(form.dataset.limit);
const list = document.createElement('ul');
const waiting = [];
let sending = false;

chooser.closest('.qo-drop').classList.add('qo-drop--ready');
chooser.closest('.qo-drop').querySelector('.nhsuk-hint').prepend('Drop files here or choose them; they are added at once. ');
list.className = 'qo-uploads';
list.setAttribute('aria-label', 'Files on their way');
list.setAttribute('aria-live', 'polite');
chooser.closest('.qo-drop').after(list);

chooser.addEventListener('change', () => {
  take([...chooser.files]);
  chooser.value = '';
});
for (const event of ['dragenter', 'dragover', 'dragleave', 'drop']) {
  document.addEventListener(event, dragged => {
    if (!dragged.dataTransfer?.types.includes('Files')) return;
    dragged.preventDefault();
    form.classList.toggle('qo-form--drop', event === 'dragenter' || event === 'dragover');
    if (event === 'drop') take([...dragged.dataTransfer.files]);
  });
}
window.addEventListener('beforeunload', leaving => {
  if (sending || waiting.length > 0) leaving.preventDefault();
});

function take(files) {
  const own = form.elements.title.value.trim();
  for (const file of files) {
    const title = files.length === 1 && own ? own : titleOf(file.name);
    add(file, title);
  }
  if (files.length === 1) form.elements.title.value = '';
  next();
}

function titleOf(name) {
  return name.replace(/\.[^.]+$/, '').replace(/[_-]+/g, ' ').trim().slice(0, 150) || name;
}

/** A file with its line in the list; what is said of it is what the form says now. */
function add(file, title) {
  const said = new URLSearchParams({ ...typed(), name: file.name, title });
  for (const indicator of ticked()) {
    said.append('indicator', indicator);
    said.append('passage-' + indicator, form.elements['passage-' + indicator].value);
  }
  const line = list.appendChild(document.createElement('li'));
  const name = line.appendChild(document.createElement('span'));
  name.className = 'qo-uploads__name';
  name.textContent = file.name;
  const upload = { file, said, line };
  if (file.size === 0) return say(upload, 'The file is empty.', 'wrong');
  if (file.size > limit * 1024 * 1024) return say(upload, 'The file is larger than ' + limit + ' MB.', 'wrong');
  say(upload, 'Waits for the files before it.');
  deed(upload, 'Cancel', () => {
    waiting.splice(waiting.indexOf(upload), 1);
    say(upload, 'Cancelled.');
  });
  waiting.push(upload);
}

/** What the form says of any file, as far as it says something. */
function typed() {
  const names = ['description', 'coversFrom', 'coversTo', 'kind', 'about', 'seniority', 'impact', 'consent', 'reviewBy', 'reason'];
  const said = names.map(name => [name, form.elements[name]?.value ?? '']).filter(([, value]) => value !== '');
  if (form.elements.personalData?.checked) said.push(['personalData', 'true']);
  return Object.fromEntries(said);
}

function ticked() {
  return [...form.querySelectorAll('input[name=indicator]:checked')].map(box => box.value);
}

/** One after the other: each has the whole line, and no two change the same outcome at once. */
function next() {
  if (sending || waiting.length === 0) return;
  sending = true;
  const upload = waiting.shift();
  const request = new XMLHttpRequest();
  const bar = document.createElement('progress');
  bar.max = 100;
  bar.setAttribute('aria-label', upload.file.name);
  say(upload, '0%');
  upload.line.append(bar);
  deed(upload, 'Cancel', () => request.abort());
  request.upload.onprogress = sent => {
    bar.value = Math.floor((sent.loaded / sent.total) * 100);
    upload.line.querySelector('.qo-uploads__said').textContent = bar.value < 100 ? bar.value + '%' : 'Being checked';
  };
  request.onload = () => answered(upload, request);
  request.onabort = () => say(upload, 'Cancelled. Nothing of it was kept.');
  request.onerror = () => {
    say(upload, 'The connection broke. Nothing of it was kept.', 'wrong');
    again(upload);
  };
  request.onloadend = () => {
    sending = false;
    next();
  };
  request.open('POST', address('files') + '?' + upload.said);
  request.setRequestHeader('X-CSRF-TOKEN', form.elements._csrf.value);
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  request.responseType = 'json';
  request.send(upload.file);
}

async function answered(upload, request) {
  if (request.status === 201) {
    say(upload, 'Added.', 'right');
    await refresh();
  } else if (request.status === 409 && request.response?.id) {
    known(upload, request.response);
  } else if (request.response?.problems) {
    say(upload, request.response.problems.map(problem => problem.sentence).join(' '), 'wrong');
    again(upload);
  } else {
    say(upload, new URL(request.responseURL).pathname === '/login'
        ? 'You are signed out. Sign in again in another window, then open this page anew.'
        : 'This could not be added now.', 'wrong');
    again(upload);
  }
}

/** The service has this content already: it is offered for reuse. */
function known(upload, item) {
  const day = new Date(item.addedOn + 'T12:00').toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  say(upload, 'Your service has this file already: “' + item.title + '”, added by ' + item.addedBy + ' on ' + day + '.');
  if (document.querySelector('#cited a[href$="/evidence/' + item.id + '"]')) {
    upload.line.querySelector('.qo-uploads__said').append(' It is cited here.');
    return;
  }
  deed(upload, 'Cite it here', async () => {
    const sent = new URLSearchParams({ known: item.id, _csrf: form.elements._csrf.value });
    for (const [name, value] of upload.said) {
      if (name === 'indicator' || name === 'reason' || name.startsWith('passage-')) sent.append(name, value);
    }
    const answer = await fetch(address('known'), { method: 'POST', body: sent });
    if (answer.ok) {
      say(upload, 'Cited.', 'right');
      await refresh();
    } else {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      say(upload, page.querySelector('.nhsuk-error-summary li')?.textContent.trim() || 'This could not be cited now.', 'wrong');
    }
  });
}

function again(upload) {
  deed(upload, 'Try again', () => {
    upload.line.remove();
    add(upload.file, upload.said.get('title'));
    next();
  });
}

/** What came of it, in place of what was said before. */
function say(upload, sentence, kind) {
  const name = upload.line.querySelector('.qo-uploads__name');
  const said = document.createElement('span');
  said.className = 'qo-uploads__said' + (kind ? ' qo-uploads__said--' + kind : '');
  said.textContent = sentence;
  upload.line.replaceChildren(name, said);
}

function deed(upload, label, act) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'qo-deed';
  button.textContent = label;
  button.setAttribute('aria-label', label + ': ' + upload.file.name);
  button.addEventListener('click', act);
  upload.line.append(button);
}

/** The lists as they are now; what is typed in the form stays. */
async function refresh() {
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
  for (const id of ['cited', 'library']) {
    const now = page.getElementById(id);
    if (now) document.getElementById(id)?.replaceWith(now);
  }
  document.dispatchEvent(new CustomEvent('qo:saved'));
}

function address(part) {
  return form.getAttribute('action').split('?')[0] + '/' + part;
}
