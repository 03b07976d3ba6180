// `?url=ws://…`: the server there, or its mock. Without it: a mock in this page, and nothing listens anywhere.
import { createMock, parseRule, webSocketOf } from 'colloquy/browser';
import contract from '../../generated/chat/contract.json';
import { mountChat } from './chat.js';

const query = new URLSearchParams(location.search);
const url = query.get('url');
const root = document.querySelector('main');
if (url) mountChat(root, WebSocket, url);
else {
  // `?mishap=cut@stream-token,nth=3`: trouble, as for `colloquy mock --mishap`.
  const mishaps = query.getAll('mishap').map(parseRule);
  mountChat(root, webSocketOf(createMock(contract, { auth: 'off', mishaps })), 'ws://in-this-page/');
}
