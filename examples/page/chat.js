// A chat in a page, without a framework. It is given a WebSocket class and an address, and does not know who is behind them.

/** Puts the chat into an element of the page. */
export function mountChat(root, Socket, url) {
  const log = root.appendChild(document.createElement('ul'));
  const form = root.appendChild(document.createElement('form'));
  form.innerHTML = '<input name="text" aria-label="message" autocomplete="off"> <button>Send</button>';
  const status = root.appendChild(document.createElement('p'));
  status.setAttribute('role', 'status');
  const answers = new Map();
  const say = (text) => {
    const line = log.appendChild(document.createElement('li'));
    line.textContent = text;
    return line;
  };
  const react = {
    connection: () => (status.textContent = 'connected'),
    'stream-start': ({ messageId }) => answers.set(messageId, say('')),
    'stream-token': ({ messageId, token }) => answers.get(messageId)?.append(token),
    'stream-end': ({ messageId }) => answers.delete(messageId),
    error: ({ message }) => say(`⚠ ${message}`),
  };

  const socket = new Socket(url);
  socket.onmessage = ({ data }) => {
    let message;
    try {
      message = JSON.parse(data);
    } catch {
      say('⚠ something that cannot be read');
      return;
    }
    react[message.type]?.(message);
  };
  socket.onclose = ({ code, reason }) => {
    // An answer that was cut off is shown as such.
    for (const line of answers.values()) line.append(' …');
    status.textContent = `closed with ${code}${reason ? `: ${reason}` : ''}`;
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    const content = form.elements.text.value;
    say(`you: ${content}`);
    socket.send(JSON.stringify({ type: 'chat', content }));
    form.reset();
  };
}
