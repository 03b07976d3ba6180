/** The page: everything in it is drawn by its script. */
export const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>colloquy</title>
<link rel="stylesheet" href="/__colloquy/page.css">
<link rel="icon" href="data:,">
</head>
<body>
<header>
  <h1 id="name">colloquy</h1>
  <p id="status" role="status">…</p>
</header>
<main>
  <section aria-labelledby="sessions-title">
    <h2 id="sessions-title">Sessions</h2>
    <ul id="sessions"></ul>
    <p id="nobody">Nobody is connected.</p>
  </section>
  <section aria-labelledby="controls-title">
    <h2 id="controls-title">Do something to <span id="whom">everybody</span></h2>
    <form id="send"><label>Send <select name="message" aria-label="message"></select></label>
      <label>with <input name="with" placeholder='{"content": "…"}' aria-label="members, as JSON"></label>
      <button>Send</button></form>
    <form id="branch"><label>Next time take the branch <select name="branch" aria-label="branch"></select></label>
      <button>Take it</button></form>
    <form id="mishap"><label>Make trouble <select name="mishap" aria-label="mishap"></select></label>
      <label>at <input name="at" placeholder="any message" aria-label="which message"></label>
      <label><input type="checkbox" name="now" checked> now</label>
      <button>Make it</button> <button type="button" id="calm">Calm everything</button></form>
    <p id="what"></p>
    <form id="close"><label>Close with <input name="code" type="number" min="1000" max="4999" value="1000" aria-label="code"></label>
      <label>because <input name="reason" aria-label="reason"></label>
      <button>Close</button></form>
    <p id="said" role="alert"></p>
  </section>
  <section aria-labelledby="timeline-title" class="wide">
    <h2 id="timeline-title">Timeline</h2>
    <table>
      <thead><tr><th>time</th><th>session</th><th>from</th><th>what</th><th>verdict</th></tr></thead>
      <tbody id="timeline"></tbody>
    </table>
  </section>
</main>
<script type="module" src="/__colloquy/page.js"></script>
</body>
</html>
`;
