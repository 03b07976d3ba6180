/**
 * The program of the page. It runs as it is, without a build step. Whatever comes from a peer or a document is put into the
 * page as text, never as markup.
 */
export const SCRIPT = `
const ROOT = '/__colloquy/api';
const ROWS = 500;
const POLL_MS = 400;
const find = (id) => document.getElementById(id);
let state = { channels: [], sessions: [], mishaps: {}, name: '' };
let chosen;
let since = 0;
let drawn = '';

function element(name, text, className) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
}

async function ask(path, options) {
  const answer = await fetch(ROOT + path, options);
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.error);
  return body;
}

async function tell(method, path, body) {
  find('said').textContent = '';
  try {
    await ask(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}) });
  } catch (error) {
    find('said').textContent = error.message;
  }
}

/** Sends an action to the chosen session, or to each that lives. */
function act(body) {
  const whom = chosen === undefined ? state.sessions.map((one) => one.number) : [chosen];
  if (whom.length === 0) find('said').textContent = 'Nobody is connected.';
  return Promise.all(whom.map((number) => tell('POST', '/sessions/' + number, body)));
}

/** The item of a session, made once: whoever has the focus on its button keeps it. */
function itemOf(session) {
  const known = find('session-' + session.number);
  if (known) return known;
  const item = element('li');
  item.id = 'session-' + session.number;
  const button = element('button');
  button.onclick = () => {
    chosen = chosen === session.number ? undefined : session.number;
    redraw();
  };
  item.append(button);
  return item;
}

function drawSessions() {
  const list = find('sessions');
  const items = state.sessions.map((session) => {
    const item = itemOf(session);
    const button = item.firstChild;
    const text = '#' + session.number + ' ' + session.channel + ' · ' + session.state;
    if (button.textContent !== text) button.textContent = text;
    button.setAttribute('aria-pressed', String(session.number === chosen));
    return item;
  });
  for (const gone of [...list.children].filter((item) => !items.includes(item))) gone.remove();
  for (const item of items) if (!item.parentNode) list.append(item);
  find('nobody').hidden = items.length > 0;
  find('whom').textContent = chosen === undefined ? 'everybody' : 'session ' + chosen;
}

/** A list that is open stays so: it is made anew only where there is something else to choose. */
function fill(select, values) {
  const before = select.value;
  if (JSON.stringify(values) === JSON.stringify([...select.options].map((option) => option.value))) return;
  select.replaceChildren(...values.map((value) => new Option(value, value)));
  if (values.includes(before)) select.value = before;
}

function drawChoices() {
  const session = state.sessions.find((one) => one.number === chosen);
  const channels = state.channels.filter(
    (one) => !session || (one.channel === session.channel && one.contract === session.contract),
  );
  const all = (name) => [...new Set(channels.flatMap((channel) => channel[name]))];
  fill(find('send').elements.message, all('messages'));
  fill(find('branch').elements.branch, all('branches'));
  fill(find('mishap').elements.mishap, Object.keys(state.mishaps));
  find('branch').hidden = all('branches').length === 0;
  find('mishap').hidden = Object.keys(state.mishaps).length === 0;
  explain();
}

function explain() {
  find('what').textContent = state.mishaps[find('mishap').elements.mishap.value] ?? '';
}

function redraw() {
  drawSessions();
  drawChoices();
  for (const row of find('timeline').rows) hideOther(row);
}

function hideOther(row) {
  row.hidden = chosen !== undefined && row.dataset.session !== String(chosen);
}

function rowOf(entry) {
  const row = element('tr');
  row.dataset.session = entry.session;
  row.append(element('td', (entry.at / 1000).toFixed(3), 'time'), element('td', '#' + entry.session, 'session'));
  row.append(element('td', entry.from));
  const what = element('td', undefined, 'what');
  if (entry.kind === 'open') what.append('opens ' + entry.text);
  else if (entry.kind === 'close')
    what.append('closes ' + (entry.code ?? 'without a close frame') + (entry.reason ? ': ' + entry.reason : ''));
  else what.append(element('b', entry.message || '?'), ' ' + (entry.text ?? entry.base64));
  row.append(what);
  const verdict = element('td');
  for (const finding of entry.findings)
    verdict.append(element('div', finding.verdict + ' ' + finding.id + ': ' + finding.text, finding.verdict));
  row.append(verdict);
  hideOther(row);
  return row;
}

function drawEntries(entries) {
  const body = find('timeline');
  for (const entry of entries) {
    body.prepend(rowOf(entry));
    since = entry.number + 1;
  }
  while (body.rows.length > ROWS) body.lastChild.remove();
}

async function poll() {
  try {
    state = await ask('/state');
    if (chosen !== undefined && !state.sessions.some((one) => one.number === chosen)) chosen = undefined;
    const now = JSON.stringify(state);
    if (now !== drawn) redraw();
    drawn = now;
    drawEntries((await ask('/timeline?limit=' + ROWS + '&since=' + since)).entries);
    find('name').textContent = state.name;
    find('status').textContent = state.sessions.length + ' connected';
  } catch {
    find('status').textContent = 'does not answer';
  }
  setTimeout(poll, POLL_MS);
}

function onSubmit(id, action) {
  find(id).onsubmit = (event) => {
    event.preventDefault();
    void action(find(id).elements);
  };
}

onSubmit('send', (form) => {
  try {
    return act({ send: form.message.value, with: JSON.parse(form.with.value || '{}') });
  } catch {
    find('said').textContent = 'What is to be in it is no JSON.';
  }
});
onSubmit('branch', (form) => act({ branch: form.branch.value }));
onSubmit('mishap', (form) => {
  const rule = { mishap: form.mishap.value, ...(form.at.value ? { at: form.at.value } : {}) };
  if (form.now.checked && rule.mishap !== 'refuse') return act({ mishap: { ...rule, now: true } });
  return chosen === undefined ? tell('POST', '/mishaps', rule) : act({ mishap: rule });
});
onSubmit('close', (form) => act({ close: Number(form.code.value), reason: form.reason.value }));
find('mishap').elements.mishap.onchange = explain;
find('calm').onclick = () => void tell('DELETE', '/mishaps');
void poll();
`;
