/* eslint-disable */
// Machine-written from asyncapi/conversations/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/conversations/asyncapi.yaml --out <this folder>

/** What a session throws; `kind` tells its errors apart. */
export class SessionError extends Error {
    constructor(message) {
        super(message);
        this.name = new.target.name;
    }
}
/** The socket is closed, or never opened. */
export class ClosedError extends SessionError {
    kind = 'closed';
    /** The code of the close frame; 1005: it had none; 1006: there was none, as after a refused upgrade. */
    code;
    reason;
    /** The mistakes that the document answers with this code. */
    faults;
    /** Whether it had been open. */
    opened;
    constructor(about) {
        const why = [about.reason, about.faults.join(', ')].filter(Boolean).join('; ');
        super(`the socket ${about.opened ? 'closed' : 'did not open'} (${about.code}${why === '' ? '' : `: ${why}`})`);
        this.code = about.code;
        this.reason = about.reason;
        this.faults = about.faults;
        this.opened = about.opened;
    }
}
/** The other side answered that it did not do what was asked. */
export class FailedError extends SessionError {
    kind = 'failed';
    exchange;
    /** The message that says so. */
    answer;
    constructor(exchange, answer) {
        const text = answer?.message;
        super(typeof text === 'string' ? `${exchange}: ${text}` : `${exchange} failed`);
        this.exchange = exchange;
        this.answer = answer;
    }
}
/** What the other side owed did not come in time. */
export class TimeoutError extends SessionError {
    kind = 'timeout';
    exchange;
    /** Names of the messages, any of which would have done. */
    expected;
    constructor(exchange, expected, ms) {
        super(`${exchange}: no ${expected.join(' or ')} within ${ms} ms`);
        this.exchange = exchange;
        this.expected = expected;
    }
}
/** A message that does not keep its schema. */
export class InvalidError extends SessionError {
    kind = 'invalid';
    /** The message's name; undefined: it is none of this channel. */
    of;
    value;
    problems;
    constructor(of, value, problems = []) {
        const [first] = problems;
        const why = first === undefined ? '' : `: ${first.instancePath || 'it'} ${first.message ?? first.keyword}`;
        super(of === undefined ? 'a frame that is no message of this channel' : `not a valid ${of}${why}`);
        this.of = of;
        this.value = value;
        this.problems = problems;
    }
}
/** Something that the document does not allow now. */
export class StateError extends SessionError {
    kind = 'state';
    exchange;
    state;
    constructor(exchange, state, why) {
        super(`${exchange}: ${why}`);
        this.exchange = exchange;
        this.state = state;
    }
}
/**
 * An answer of several messages, in the order they come. Iterating ends with the answer, and throws what `end` rejects
 * with; leaving the loop early aborts the exchange. It can be iterated once.
 */
export class Dialogue {
    /** The message that ends it. Rejects with a `FailedError`, `TimeoutError`, `ClosedError`, or the reason of the abort. */
    end;
    #course;
    #send;
    #abort;
    /** @internal */
    constructor(course, acts) {
        this.#course = course;
        this.#send = acts.send;
        this.#abort = acts.abort;
        this.end = course.end;
    }
    /** Sends the next message of this side. Throws a `StateError` where it is not its turn. */
    send(message) {
        this.#send(message);
    }
    /** Ends it early; see {@link CallOptions.signal}. */
    abort(reason = new Error('aborted')) {
        this.#abort(reason);
    }
    [Symbol.asyncIterator]() {
        return this.#items();
    }
    async *#items() {
        try {
            for (let item = await this.#course.pull(); item !== undefined; item = await this.#course.pull()) {
                yield item.value;
            }
        }
        finally {
            if (!this.#course.over)
                this.#abort(new Error('nobody listens any more'));
        }
    }
}
/** Aborts a dialogue with a signal, as long as it runs. */
function obey(signal, course, abort) {
    if (signal === undefined)
        return;
    if (signal.aborted)
        return course.fail(signal.reason);
    const onAbort = () => abort(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    const off = () => signal.removeEventListener('abort', onAbort);
    course.end.then(off, off);
}
/** The client's side of a socket, as the document describes it. */
export class Session {
    /** The state of the document that it is in. */
    state;
    #plan;
    #options;
    #link;
    #writer;
    #opening = new Opening();
    #beats = new Beats();
    #courses = new Courses((course, step) => this.#taken(course, step));
    #listeners = new Listeners((error) => this.#tell({ kind: 'thrown', error }));
    #handlers = new Map();
    constructor(plan, options) {
        this.#plan = plan;
        this.#options = options;
        this.state = plan.states[0] ?? '';
        this.#writer = new Writer(plan);
        this.#link = new Link(plan, options, {
            opened: () => {
                this.#writer.reset(this.#link.inMessage);
                this.#enter(plan.states[0] ?? '');
            },
            received: (data) => this.#received(data),
            gone: (error) => this.#gone(error),
            tell: (notice) => this.#tell(notice),
        });
    }
    get closed() {
        return this.#link.closed;
    }
    /** Dials, and waits until nothing that opens the session is under way any more. */
    async open() {
        try {
            await Promise.all([this.#opening.wait(this.#options.openTimeoutMs ?? 10_000), this.#link.open()]);
        }
        catch (error) {
            void this.#link.leave(undefined, '');
            throw error;
        }
        finally {
            this.#opening.over();
        }
    }
    /** Closes the socket; 1005: without a code. */
    close(code = 1000, reason = '') {
        return this.#link.leave(code === 1005 ? undefined : code, reason);
    }
    /** Closes the socket where an exchange says so. */
    async leave(name, code) {
        this.#mayBegin(name);
        return this.close(code);
    }
    /** Calls the listener with every message of this name; returns what takes it off again. */
    on(message, listener) {
        return this.#listeners.on(message, listener);
    }
    /** What answers an exchange that the other side begins. */
    handle(exchange, handler) {
        this.#handlers.set(exchange, handler);
    }
    /** Sends a message that has no answer. */
    tell(name, message, payload) {
        this.#mayBegin(name);
        this.#send(new Course(name, exchangeOf(this.#plan, name)), message, payload);
    }
    /** Begins an exchange whose answer is one message. */
    ask(name, message, call) {
        return this.talk(name, message, call).end;
    }
    /** Begins an exchange of several messages. */
    talk(name, message, { payload, options }) {
        const course = new Course(name, exchangeOf(this.#plan, name));
        obey(options?.signal, course, (reason) => this.#abort(course, reason));
        if (!course.over)
            this.#courses.whenFree(course, () => this.#begin(course, message, payload));
        return this.#dialogue(course);
    }
    #dialogue(course) {
        return new Dialogue(course, {
            send: (payload) => this.#send(course, this.#writer.nextMessage(course, payload), payload),
            abort: (reason) => this.#abort(course, reason),
        });
    }
    #gone(error) {
        this.#beats.stop();
        this.#courses.end(error);
        this.#opening.reject(error);
    }
    #received(data) {
        const incoming = read(this.#plan.receives, data);
        if ('error' in incoming) {
            this.#tell({ kind: 'invalid', error: incoming.error });
            const code = this.#plan.answers[incoming.word];
            if (code !== undefined)
                this.#link.give(code);
            return;
        }
        if (!this.#courses.route(incoming))
            this.#beginByOther(incoming);
        this.#listeners.tell(incoming.name, incoming.value);
    }
    // States
    #enter(state) {
        this.state = state;
        this.#writer.entered = Date.now();
        this.#beats.stop();
        this.#tell({ kind: 'state', state });
        for (const [name, exchange] of Object.entries(this.#plan.exchanges)) {
            if (exchange.at === state)
                this.#beginBySelf(name, exchange);
            const beats = exchange.in === undefined || exchange.in.includes(state);
            if (beats && exchange.every !== undefined)
                this.#beat(name, exchange);
        }
        this.#lookWhetherUsable();
    }
    #beginBySelf(name, exchange) {
        const course = new Course(name, exchange);
        this.#hear(course);
        this.#courses.add(course);
        this.#arm(course);
        this.#playOn(course);
    }
    /** Usable: nothing that leads to another state is still under way by itself. */
    #lookWhetherUsable() {
        if (!this.#link.isOpen || this.#courses.some((course) => course.isOpening))
            return;
        this.#link.usable();
        this.#opening.resolve();
    }
    /** Keeps the session alive; a beat that is not answered means that it is dead. */
    #beat(name, exchange) {
        if (this.#options.keepAlive === false)
            return;
        const message = exchange.steps[exchange.first[0] ?? 0]?.messages?.[0] ?? '';
        this.#beats.start(exchange.every ?? 0, () => {
            this.talk(name, message, {}).end.catch((error) => {
                if (error instanceof TimeoutError)
                    this.#link.give();
            });
        });
    }
    // What this side says
    #mayBegin(name) {
        if (!this.#link.isOpen)
            throw this.#link.error(1006, 'there is no open socket');
        forbidOutside(exchangeOf(this.#plan, name), name, this.state);
    }
    #begin(course, message, payload) {
        if (course.over)
            return;
        try {
            this.#mayBegin(course.name);
            course.key = this.#writer.keyFor(course, message, payload);
            this.#courses.add(course);
            this.#send(course, message, payload);
        }
        catch (error) {
            this.#drop(course, error);
        }
    }
    #send(course, message, payload) {
        const index = course.accepts('client', message);
        if (index === undefined || (course.over && !course.silent)) {
            throw new StateError(course.name, this.state, `${message} may not come now`);
        }
        const { value, frame } = this.#writer.write(course, { message, index, payload });
        this.#link.send(frame);
        const step = course.take(index, message, value);
        if (step !== undefined)
            this.#taken(course, step);
    }
    /** Goes on by itself as far as what is to be sent is known. */
    #playOn(course) {
        if (!course.automatic || course.over)
            return;
        const { opening = {} } = this.#options;
        for (const index of course.next()) {
            const step = course.exchange.steps[index];
            const [least] = step ? timesOf(step) : [0];
            if (step?.by !== 'client' || (index === course.place && course.count >= least))
                continue;
            const given = step.messages?.find((name) => opening[name] !== undefined);
            const own = given ?? (course.exchange.automatic && least > 0 ? step.messages?.[0] : undefined);
            if (own === undefined)
                continue;
            try {
                return this.#send(course, own, given === undefined ? undefined : opening[given]);
            }
            catch (error) {
                return this.#drop(course, error);
            }
        }
    }
    #abort(course, reason) {
        if (course.over)
            return;
        course.silent = true;
        course.fail(reason);
        const index = course.exchange.abort?.[0];
        const message = course.exchange.steps[index ?? -1]?.messages?.[0];
        if (message === undefined || !course.begun || !this.#link.isOpen)
            return this.#arm(course);
        course.aborting = true;
        this.#listeners.guarded(() => this.#send(course, message, undefined));
    }
    // What the other side begins
    #beginByOther(incoming) {
        for (const [name, exchange] of Object.entries(this.#plan.exchanges)) {
            const course = new Course(name, exchange);
            if (exchange.at !== undefined || course.accepts('server', incoming.name) === undefined)
                continue;
            if (exchange.in !== undefined && !exchange.in.includes(this.state))
                continue;
            this.#hear(course);
            const isHeard = course.handler !== undefined || exchange.automatic === true;
            if (!isHeard && exchange.steps.every((step) => step.enter === undefined))
                continue;
            this.#courses.add(course);
            this.#courses.route(incoming);
            return;
        }
    }
    /** Lets a handler answer an exchange that this side did not begin; where there is none, it goes on by itself. */
    #hear(course) {
        const handler = this.#handlers.get(course.name);
        course.automatic = handler === undefined;
        if (handler === undefined)
            return;
        const dialogue = this.#dialogue(course);
        course.handler = (message) => {
            this.#listeners.guarded(async () => {
                const reply = await handler(message, dialogue);
                if (reply !== undefined && !course.over)
                    dialogue.send(reply);
            });
        };
    }
    // After a step of either side
    #taken(course, step) {
        clearTimeout(course.timer);
        const isFinished = course.next().length === 0;
        if (isFinished) {
            course.finish();
            this.#courses.remove(course);
        }
        if (step.enter !== undefined && step.enter !== this.state)
            this.#enter(step.enter);
        if (!isFinished)
            this.#arm(course);
        this.#playOn(course);
        this.#lookWhetherUsable();
    }
    /** Waits for what the other side owes, as long as the document says and then some. */
    #arm(course) {
        const { patience = 1 } = this.#options;
        const { owed } = course;
        if (owed === undefined || patience === 0)
            return;
        const wait = Math.max(3 * owed.within, owed.within + 2000) * patience;
        course.timer = setTimeout(() => {
            if (!this.#courses.settle(course))
                this.#drop(course, new TimeoutError(course.name, owed.names, wait));
        }, wait);
    }
    #drop(course, error) {
        course.fail(error);
        this.#courses.remove(course);
        if (course.exchange.at !== undefined)
            this.#opening.reject(error);
    }
    #tell(notice) {
        this.#options.onNotice?.(notice);
    }
}
/** Dials a channel as its document says. */
async function dial(plan, options) {
    const { parameters = {}, query = {}, socket = browserSocket } = options;
    const filled = addressOf(plan, options).replace(/\{([^{}/]+)\}/g, (all, name) => {
        const value = parameters[name] ?? plan.parameters[name];
        return value === undefined ? all : encodeURIComponent(value);
    });
    const url = new URL(filled);
    for (const [key, value] of Object.entries(query)) {
        if (value !== undefined)
            url.searchParams.set(key, String(value));
    }
    const protocols = [...plan.subprotocols];
    const headers = {};
    const credential = chosen(plan, options);
    const given = credential && options.credentials?.[credential.name];
    const value = typeof given === 'function' ? await given() : given;
    if (credential === undefined || value === undefined) {
        return { socket: socket(url.href, { protocols, headers }), inMessage: undefined };
    }
    const text = credential.format.replaceAll('{value}', () => value);
    const { at = '' } = credential;
    if (credential.in === 'query')
        url.searchParams.set(at, text);
    if (credential.in === 'header')
        headers[at] = text;
    if (credential.in === 'cookie')
        headers['Cookie'] = `${at}=${text}`;
    if (credential.in === 'subprotocol')
        protocols.push(text);
    const inMessage = credential.in === 'message' ? { credential, value: text } : undefined;
    return { socket: socket(url.href, { protocols, headers }), inMessage };
}
/** Where to dial, with the `{parameter}`s still in it. */
function addressOf(plan, { url = plan.url }) {
    const host = /^\w+:\/\/[^/?#]*/;
    const isBare = /^\/?$/.test(url.replace(host, ''));
    return isBare ? `${host.exec(url)?.[0] ?? ''}${plan.url.replace(host, '')}` : url;
}
/** Of the credentials at hand, the first that can travel from here. */
function chosen(plan, options) {
    const given = plan.credentials.filter(({ name }) => options.credentials?.[name] !== undefined);
    const possible = given.filter((one) => options.socket !== undefined || !isHeader(one));
    if (given.length > 0 && possible.length === 0) {
        throw new TypeError('this credential travels in a header: give a `socket` that can set one');
    }
    return possible[0];
}
function isHeader(credential) {
    return credential.in === 'header' || credential.in === 'cookie';
}
function browserSocket(url, { protocols }) {
    const { WebSocket: Socket } = globalThis;
    if (Socket === undefined)
        throw new TypeError('there is no global WebSocket here: give a `socket`');
    return new Socket(url, protocols);
}
/** The socket of a session, and the one after it where that is wanted. */
class Link {
    isOpen = false;
    /** Settles when it is closed for good. */
    closed = new Promise(() => undefined);
    #plan;
    #options;
    #events;
    #dialled;
    #busy = false;
    #attempt = 0;
    #leaving = false;
    #timer;
    #settle = () => undefined;
    constructor(plan, options, events) {
        this.#plan = plan;
        this.#options = options;
        this.#events = events;
    }
    /** The credential that goes into a message, where it travels there. */
    get inMessage() {
        return this.#dialled?.inMessage;
    }
    /** Dials. Rejects where that cannot even begin; a socket that fails to open is a close. */
    async open() {
        if (this.#busy)
            throw new StateError('open', '', 'the session is open already');
        this.#busy = true;
        this.#leaving = false;
        this.closed = new Promise((resolve) => (this.#settle = resolve));
        try {
            await this.#dial();
        }
        catch (error) {
            this.#busy = false;
            throw error;
        }
    }
    /** It serves its purpose: the next pause is the first again. */
    usable() {
        this.#attempt = 0;
    }
    send(data) {
        if (!this.isOpen || this.#dialled === undefined)
            throw this.error(1006, '');
        this.#dialled.socket.send(data);
    }
    /** Closes for good. */
    leave(code, reason) {
        this.#leaving = true;
        clearTimeout(this.#timer);
        if (this.#dialled === undefined)
            this.#end(this.error(code ?? 1005, reason));
        else if (code === undefined)
            this.#dialled.socket.close();
        else
            this.#dialled.socket.close(code, reason);
        return this.closed;
    }
    /** Closes a socket that serves no more; another one may follow. */
    give(code) {
        this.#dialled?.socket.close(code);
    }
    error(code, reason) {
        const { closes } = this.#plan;
        const faults = Object.hasOwn(closes, code) ? (closes[code] ?? []) : [];
        return new ClosedError({ code, reason, faults, opened: this.isOpen });
    }
    async #dial() {
        const dialled = await dial(this.#plan, this.#options);
        const { socket } = dialled;
        this.#dialled = dialled;
        socket.binaryType = 'arraybuffer';
        socket.addEventListener('open', () => {
            this.isOpen = true;
            this.#events.opened();
        });
        socket.addEventListener('message', (event) => this.#events.received(event.data));
        socket.addEventListener('close', (event) => this.#gone(event.code, event.reason));
        socket.addEventListener('error', () => undefined);
        if (this.#leaving)
            socket.close();
    }
    #gone(code, reason) {
        const error = this.error(code, reason);
        this.#dialled = undefined;
        this.isOpen = false;
        this.#events.gone(error);
        const pause = this.#pause(error);
        if (pause === undefined)
            return this.#end(error);
        this.#attempt += 1;
        this.#events.tell({ kind: 'lost', error, inMs: pause });
        this.#timer = setTimeout(() => {
            this.#dial().catch((thrown) => {
                this.#events.tell({ kind: 'thrown', error: thrown });
                this.#gone(1006, '');
            });
        }, pause);
    }
    #end(error) {
        this.#busy = false;
        this.#settle(error);
    }
    /** Milliseconds until it dials again; undefined: never. */
    #pause(error) {
        const { reconnect = false } = this.#options;
        if (reconnect === false || this.#leaving || error.code === 1000 || error.faults.length > 0)
            return undefined;
        const { minMs = 500, maxMs = 30_000, attempts = Infinity } = reconnect === true ? {} : reconnect;
        if (this.#attempt >= attempts)
            return undefined;
        return Math.min(maxMs, minMs * 2 ** this.#attempt) * (0.5 + Math.random() / 2);
    }
}
/** The dialogues that are open, in the order they began. */
class Courses {
    #open = [];
    #doubts = [];
    #waiting = [];
    #taken;
    /** Calls `taken` after each step that a message of the other side takes. */
    constructor(taken) {
        this.#taken = taken;
    }
    add(course) {
        this.#open.push(course);
    }
    some(test) {
        return this.#open.some(test);
    }
    /** Begins now, or when there is room beside those of the same name. */
    whenFree(course, begin) {
        if (this.#isFull(course))
            this.#waiting.push({ name: course.name, begin });
        else
            begin();
    }
    /** Gives a message to the dialogue that it belongs to; false where there is none. */
    route(incoming) {
        const { name, value } = incoming;
        const takers = this.#open.filter((course) => course.accepts('server', name) !== undefined && course.fits(name, value));
        const [first, ...others] = takers;
        if (first === undefined)
            return false;
        const keyed = takers.find((course) => {
            const key = keyOf(course.exchange, name, value);
            return key !== undefined && course.key !== undefined && same(key, course.key);
        });
        const isAnyones = others.every((other) => other.name === first.name && other.place === first.place && other.key === undefined);
        if (keyed)
            this.#give(keyed, incoming);
        else if (isAnyones || !takers.some((course) => ends(course, name)))
            this.#give(first, incoming);
        else
            this.#doubts.push({ incoming, courses: new Set(takers) });
        return true;
    }
    /** Gives a dialogue whose time is over the doubtful message that may have been its own; false where there is none. */
    settle(course) {
        const doubt = this.#doubts.find(({ courses }) => courses.has(course));
        if (doubt)
            this.#decide(doubt, course);
        return doubt !== undefined;
    }
    remove(course) {
        this.#open = this.#open.filter((other) => other !== course);
        this.#goesOn(course);
        const next = this.#waiting.findIndex(({ name }) => name === course.name);
        if (next >= 0 && !this.#isFull(course))
            this.#waiting.splice(next, 1)[0]?.begin();
    }
    /** The socket is gone: whatever a close with this code does not complete has failed. */
    end(error) {
        for (const doubt of this.#doubts) {
            const [owner] = doubt.courses;
            if (owner)
                this.#decide(doubt, owner);
        }
        for (const course of this.#open.splice(0)) {
            if (course.acceptsClose(error.code) || course.done)
                course.finish();
            else
                course.fail(error);
        }
        for (const { begin } of this.#waiting.splice(0))
            begin();
    }
    #isFull({ name, exchange: { many } }) {
        const open = this.#open.filter((other) => other.name === name && !other.done);
        return many !== undefined && open.length >= many;
    }
    #give(course, { name, value }) {
        const index = course.accepts('server', name);
        const step = index === undefined ? undefined : course.take(index, name, value);
        if (step === undefined)
            return;
        this.#goesOn(course);
        if (!course.silent)
            course.deliver(step, value);
        this.#taken(course, step);
    }
    /** A dialogue that goes on was not the one that a doubtful message ended. */
    #goesOn(course) {
        for (const doubt of [...this.#doubts]) {
            doubt.courses.delete(course);
            const [owner, ...more] = doubt.courses;
            if (owner && more.length === 0)
                this.#decide(doubt, owner);
        }
    }
    #decide(doubt, owner) {
        this.#doubts = this.#doubts.filter((other) => other !== doubt);
        this.#give(owner, doubt.incoming);
    }
}
function ends(course, name) {
    const step = course.exchange.steps[course.accepts('server', name) ?? -1];
    return step?.fails === true || step?.last === true;
}
/** One running dialogue: where it is, whose turn it is, and what has come that nobody has taken yet. */
class Course {
    name;
    exchange;
    end;
    key;
    /** Payload of its first message. */
    first;
    /** What answers it, where this side did not begin it; called once. */
    handler;
    /** It plays its own side without being asked. */
    automatic = false;
    /** Nobody listens any more; it only takes what still belongs to it. */
    silent = false;
    /** What ends it early is about to be sent. */
    aborting = false;
    /** It ended. */
    over = false;
    timer;
    #position = -1;
    #count = 0;
    #seen = new Set();
    #last;
    #items = [];
    #wake = () => undefined;
    #failure;
    #resolve = () => undefined;
    #reject = () => undefined;
    constructor(name, exchange) {
        this.name = name;
        this.exchange = exchange;
        this.end = new Promise((resolve, reject) => {
            this.#resolve = resolve;
            this.#reject = reject;
        });
        // Whoever only iterates hears of a failure there.
        this.end.catch(() => undefined);
    }
    get begun() {
        return this.#position >= 0;
    }
    /** How often the step it stands at was taken. */
    get count() {
        return this.#count;
    }
    get place() {
        return this.#position;
    }
    /** Indexes of the steps that may come now. */
    next() {
        if (this.aborting)
            return this.exchange.abort ?? [];
        const step = this.exchange.steps[this.#position];
        if (step === undefined)
            return this.exchange.first;
        const [min, max] = timesOf(step);
        const again = max === null || this.#count < max ? [this.#position] : [];
        if (this.#count < min)
            return again;
        const left = (step.all ?? []).filter((index) => !this.#seen.has(index));
        if (left.some((index) => this.#mustCome(index)))
            return [...again, ...left];
        return [...again, ...left, ...(step.next ?? [])];
    }
    /** Whether it may end here. */
    get done() {
        const step = this.exchange.steps[this.#position];
        if (step === undefined)
            return this.exchange.optional === true;
        const left = (step.all ?? []).some((index) => !this.#seen.has(index) && this.#mustCome(index));
        return step.last === true && !left && this.#count >= timesOf(step)[0];
    }
    /** It began by itself and leads to another state. */
    get isOpening() {
        const { at, steps } = this.exchange;
        return at !== undefined && !this.done && steps.some((step) => step.enter !== undefined);
    }
    /** What the other side must do now, and within how many ms; undefined where it need not, or has all the time. */
    get owed() {
        const steps = this.next().flatMap((index) => this.exchange.steps[index] ?? []);
        const bounds = steps.map(({ by, within }) => (by === 'server' ? within : undefined));
        if (this.done || steps.length === 0 || bounds.includes(undefined))
            return undefined;
        const names = steps.flatMap(({ messages }) => messages ?? ['close']);
        return { names, within: Math.max(...bounds.map((bound) => bound ?? 0)) };
    }
    /** The next step that is this message of this side. */
    accepts(by, message) {
        return this.next().find((index) => {
            const step = this.exchange.steps[index];
            return step?.by === by && step.messages?.includes(message) === true;
        });
    }
    /** Whether a close with this code is a step that may come now. */
    acceptsClose(code) {
        return this.next().some((index) => this.exchange.steps[index]?.codes?.includes(code) === true);
    }
    /** Whether a message's key is no other dialogue's. */
    fits(message, value) {
        const key = keyOf(this.exchange, message, value);
        return key === undefined || this.key === undefined || same(key, this.key);
    }
    /** Goes on by a step. */
    take(index, message, value) {
        const step = this.exchange.steps[index];
        if (this.#position < 0)
            this.first = value;
        this.#count = index === this.#position ? this.#count + 1 : 1;
        this.#position = index;
        this.aborting = false;
        this.#seen.add(index);
        this.key ??= keyOf(this.exchange, message, value);
        return step;
    }
    /** Hands a message of the other side over. */
    deliver(step, value) {
        if (step.fails === true)
            return this.fail(new FailedError(this.name, value));
        this.#last = value;
        this.#items.push(value);
        this.#wake();
        const { handler } = this;
        this.handler = undefined;
        handler?.(value);
    }
    finish() {
        this.#stop();
        this.#resolve(this.#last);
        this.#wake();
    }
    fail(error) {
        this.#stop();
        this.#failure ??= { error };
        this.#reject(error);
        this.#wake();
    }
    /** The next message that was handed over, in order; undefined at the end. */
    async pull() {
        while (this.#items.length === 0) {
            if (this.#failure)
                throw this.#failure.error;
            if (this.over || this.silent)
                return undefined;
            await new Promise((resolve) => (this.#wake = resolve));
        }
        return { value: this.#items.shift() };
    }
    #stop() {
        this.over = true;
        clearTimeout(this.timer);
    }
    #mustCome(index) {
        const step = this.exchange.steps[index];
        return step !== undefined && timesOf(step)[0] > 0;
    }
}
/** Least and most of a step. */
function timesOf(step) {
    return step.times ?? [1, 1];
}
/** The key that a message carries; undefined where a part of it is missing. */
function keyOf(exchange, message, value) {
    const pointers = exchange.key && Object.hasOwn(exchange.key, message) ? exchange.key[message] : undefined;
    const key = pointers?.map((pointer) => valueAt(value, pointer));
    return key?.every((part) => part !== undefined && part !== null) ? key : undefined;
}
/** Whether two keys are one. */
function same(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}
/** Makes the frames of this side, with all that follows from the document filled in. */
class Writer {
    /** When the current state was entered, ms. */
    entered = 0;
    #plan;
    #begun = new Map();
    #secret;
    #seq = 0;
    #keys = 0;
    constructor(plan) {
        this.#plan = plan;
    }
    /** Another socket: every counter begins again. */
    reset(secret) {
        this.#secret = secret;
        this.#seq = 0;
        this.#begun.clear();
    }
    /** The key of an exchange that begins: the caller's, else a new one where the document lets it be made here. */
    keyFor(course, message, payload) {
        const given = keyOf(course.exchange, message, payload);
        if (given !== undefined || course.exchange.makeKey === undefined)
            return given;
        this.#keys += 1;
        const made = { number: this.#keys, text: String(this.#keys), uuid: uuid() };
        return [made[course.exchange.makeKey]];
    }
    /** Which of the messages that may come now a payload is. */
    nextMessage(course, payload) {
        const steps = course.next().flatMap((index) => course.exchange.steps[index] ?? []);
        const names = steps.flatMap((step) => (step.by === 'client' ? (step.messages ?? []) : []));
        const holds = (name) => this.#plan.sends[name]?.check?.(payload) ?? true;
        const found = names.length > 1 ? (names.find(holds) ?? names[0]) : names[0];
        if (found === undefined)
            throw new StateError(course.name, '', 'it is the turn of the other side');
        return found;
    }
    /** The payload as it is sent, and its frame. Throws an `InvalidError` where it is no valid message. */
    write(course, what) {
        const { message } = what;
        const plan = this.#plan.sends[message] ?? {};
        const filled = this.#filled(course, what);
        const isPlaceOfSecret = this.#secret !== undefined && this.#secret.credential.at === message;
        const value = isPlaceOfSecret
            ? withValueAt(filled, this.#secret?.credential.pointer ?? '', this.#secret?.value)
            : filled;
        if (plan.check && !plan.check(value))
            throw new InvalidError(message, value, plan.check.errors ?? []);
        const frame = plan.as === undefined ? JSON.stringify(value) : value;
        return { value, frame };
    }
    #filled(course, what) {
        const { message, index, payload } = what;
        const { exchange, name } = course;
        const step = exchange.steps[index];
        if (!course.begun)
            this.#begun.set(name, (this.#begun.get(name) ?? 0) + 1);
        const repeated = index === course.place ? course.count + 1 : 1;
        const isRepeated = step !== undefined && timesOf(step)[1] !== 1;
        return fill(this.#plan.sends[message] ?? {}, payload, {
            fillings: step?.fill ?? [],
            source: {
                key: course.key,
                keyAt: exchange.key && Object.hasOwn(exchange.key, message) ? exchange.key[message] : undefined,
                first: course.first,
                elapsed: Date.now() - this.entered,
                seq: () => (this.#seq += 1),
                n: () => (isRepeated ? repeated : (this.#begun.get(name) ?? 1)),
            },
        });
    }
}
/** A payload with every value that follows from the document; what the caller gave stays as it is. */
function fill(message, payload, by) {
    if (message.as !== undefined)
        return payload;
    const { source } = by;
    const isObject = typeof payload === 'object' && payload !== null && !Array.isArray(payload);
    const fixed = Object.entries(message.fixed ?? {});
    const base = fixed.reduce((made, [pointer, value]) => withValueAt(made, pointer, value), {});
    let made = isObject || payload === undefined ? { ...base, ...payload } : payload;
    const put = (pointer, value) => {
        if (value !== undefined && valueAt(made, pointer) === undefined)
            made = withValueAt(made, pointer, value);
    };
    for (const [pointer, value] of fixed)
        put(pointer, value);
    for (const [at, pointer] of (source.keyAt ?? []).entries())
        put(pointer, source.key?.[at]);
    for (const [pointer, word, argument] of by.fillings)
        put(pointer, wordValue(word, argument, source));
    return made;
}
function wordValue(word, argument, source) {
    const asText = (value) => (argument === 'text' ? String(value) : value);
    switch (word) {
        case '$seq':
            return asText(source.seq());
        case '$n':
            return asText(source.n());
        case '$elapsed':
            return asText(Math.trunc(source.elapsed));
        case '$now':
            return nowAs(argument);
        case '$uuid':
            return uuid();
        case '$key':
            return source.key?.[0];
        case '$first':
            return valueAt(source.first, String(argument));
        default:
            return argument;
    }
}
function nowAs(shape) {
    const now = Date.now();
    const number = shape === 'seconds' || shape === 'seconds-text' ? Math.trunc(now / 1000) : now;
    if (shape === 'seconds' || shape === 'milliseconds')
        return number;
    return shape === undefined ? new Date(now).toISOString() : String(number);
}
/** A UUID, version 4, also where a page is not served securely. */
function uuid() {
    return '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) => {
        const [random = 0] = crypto.getRandomValues(new Uint8Array(1));
        return (Number(digit) ^ (random & (15 >> (Number(digit) / 4)))).toString(16);
    });
}
/** Says what a frame is. */
function read(messages, data) {
    const all = Object.entries(messages);
    if (typeof data !== 'string') {
        const value = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
        const binary = all.find(([, message]) => message.as === 'binary');
        return binary ? { name: binary[0], value } : mistake('binary-frame', value);
    }
    const texts = all.filter(([, message]) => message.as === 'text');
    const fitting = texts.find(([, { check }]) => check === undefined || check(data));
    const text = fitting ?? (texts.length === 1 ? texts[0] : undefined);
    const value = parse(data);
    if (value === undefined) {
        if (text)
            return { name: text[0], value: data };
        return mistake(texts.length === 0 ? 'not-json' : 'unknown-message', data);
    }
    const json = all.filter(([, message]) => message.as === undefined);
    const named = json.filter(([, { is }]) => is !== undefined && matches(is, value));
    const unmarked = json.filter(([, { is }]) => is === undefined);
    for (const [name, { check }] of named.length > 0 ? named : unmarked) {
        if (check === undefined || check(value))
            return { name, value };
    }
    if (text)
        return { name: text[0], value: data };
    const [likely] = named;
    if (likely === undefined)
        return mistake('unknown-message', value);
    return {
        word: 'invalid-message',
        error: new InvalidError(likely[0], value, likely[1].check?.errors ?? []),
    };
}
function mistake(word, value) {
    return { word, error: new InvalidError(undefined, value) };
}
function parse(data) {
    try {
        return JSON.parse(data);
    }
    catch {
        return undefined;
    }
}
function matches(is, value) {
    return Object.entries(is).every(([pointer, values]) => values.includes(valueAt(value, pointer)));
}
function partsOf(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** The value at a JSON Pointer; undefined where there is none. */
function valueAt(root, pointer) {
    let value = root;
    for (const part of partsOf(pointer)) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
            return undefined;
        value = value[part];
    }
    return value;
}
/** A copy with another value at a JSON Pointer; objects are made on the way. */
function withValueAt(root, pointer, value) {
    const set = (node, [head, ...rest]) => {
        if (head === undefined)
            return value;
        if (Array.isArray(node))
            return node.map((item, at) => (String(at) === head ? set(item, rest) : item));
        const inner = typeof node === 'object' && node !== null && Object.hasOwn(node, head)
            ? node[head]
            : undefined;
        return { ...node, [head]: set(inner, rest) };
    };
    return set(root, partsOf(pointer));
}
/** The exchange of a name; throws where the plan has none. */
function exchangeOf(plan, name) {
    const exchange = Object.hasOwn(plan.exchanges, name) ? plan.exchanges[name] : undefined;
    if (exchange === undefined)
        throw new RangeError(`there is no exchange ${name}`);
    return exchange;
}
/** Throws where an exchange may not begin in a state. */
function forbidOutside(exchange, name, state) {
    if (exchange.in === undefined || exchange.in.includes(state))
        return;
    throw new StateError(name, state, `may begin in ${exchange.in.join(', ')}, not in ${state}`);
}
/** The wait until a session may be used. */
class Opening {
    resolve = () => undefined;
    reject = () => undefined;
    #timer;
    /** Settles by `resolve` or `reject`, at the latest after some milliseconds. */
    wait(ms) {
        this.#timer = setTimeout(() => this.reject(new TimeoutError('open', ['an open session'], ms)), ms);
        return new Promise((resolve, reject) => {
            this.resolve = resolve;
            this.reject = reject;
        });
    }
    over() {
        clearTimeout(this.#timer);
    }
}
/** What is done again and again while a state lasts. */
class Beats {
    #running = [];
    start(everyMs, act) {
        this.#running.push(setInterval(act, everyMs));
    }
    stop() {
        for (const beat of this.#running.splice(0))
            clearInterval(beat);
    }
}
/** Who is told of which message. What a listener throws goes to `failed`, and to nobody else. */
class Listeners {
    #listeners = new Map();
    #failed;
    constructor(failed) {
        this.#failed = failed;
    }
    /** Returns what takes the listener off again. */
    on(message, listener) {
        const listeners = this.#listeners.get(message) ?? new Set();
        this.#listeners.set(message, listeners.add(listener));
        return () => void listeners.delete(listener);
    }
    tell(message, value) {
        for (const listener of this.#listeners.get(message) ?? [])
            this.guarded(() => listener(value));
    }
    /** Runs foreign code. */
    guarded(act) {
        try {
            const made = act();
            if (made instanceof Promise)
                made.catch(this.#failed);
        }
        catch (error) {
            this.#failed(error);
        }
    }
}
