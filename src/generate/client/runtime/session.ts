import { Course, timesOf } from './course.ts';
import { Courses } from './courses.ts';
import { Dialogue, obey, type CallOptions, type Handler } from './dialogue.ts';
import { StateError, TimeoutError, type ClosedError } from './errors.ts';
import { read, type Incoming } from './frames.ts';
import { Link } from './link.ts';
import { Listeners } from './listeners.ts';
import { Beats, Opening } from './opening.ts';
import type { Notice, SessionOptions } from './options.ts';
import type { Plan, PlanExchange, PlanStep } from './plan.ts';
import { exchangeOf, forbidOutside } from './rules.ts';
import { Writer } from './writer.ts';

/** What an exchange begins with. */
interface Call {
  readonly payload?: unknown;
  readonly options?: CallOptions | undefined;
}

/** The client's side of a socket, as the document describes it. */
export class Session {
  /** The state of the document that it is in. */
  state: string;
  readonly #plan: Plan;
  readonly #options: SessionOptions;
  readonly #link: Link;
  readonly #writer: Writer;
  readonly #opening: Opening = new Opening();
  readonly #beats: Beats = new Beats();
  readonly #courses: Courses = new Courses((course, step) => this.#taken(course, step));
  readonly #listeners: Listeners = new Listeners((error) => this.#tell({ kind: 'thrown', error }));
  readonly #handlers = new Map<string, Handler>();

  constructor(plan: Plan, options: SessionOptions) {
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

  get closed(): Promise<ClosedError> {
    return this.#link.closed;
  }

  /** Dials, and waits until nothing that opens the session is under way any more. */
  async open(): Promise<void> {
    try {
      await Promise.all([this.#opening.wait(this.#options.openTimeoutMs ?? 10_000), this.#link.open()]);
    } catch (error) {
      void this.#link.leave(undefined, '');
      throw error;
    } finally {
      this.#opening.over();
    }
  }

  /** Closes the socket; 1005: without a code. */
  close(code = 1000, reason = ''): Promise<ClosedError> {
    return this.#link.leave(code === 1005 ? undefined : code, reason);
  }

  /** Closes the socket where an exchange says so. */
  async leave(name: string, code: number): Promise<ClosedError> {
    this.#mayBegin(name);
    return this.close(code);
  }

  /** Calls the listener with every message of this name; returns what takes it off again. */
  on<Value>(message: string, listener: (message: Value) => void): () => void {
    return this.#listeners.on(message, listener as (message: unknown) => void);
  }

  /** What answers an exchange that the other side begins. */
  handle<Value, In, End, Out>(exchange: string, handler: Handler<Value, In, End, Out>): void {
    this.#handlers.set(exchange, handler as Handler);
  }

  /** Sends a message that has no answer. */
  tell(name: string, message: string, payload?: unknown): void {
    this.#mayBegin(name);
    this.#send(new Course(name, exchangeOf(this.#plan, name)), message, payload);
  }

  /** Begins an exchange whose answer is one message. */
  ask<End>(name: string, message: string, call: Call): Promise<End> {
    return this.talk<never, End, never>(name, message, call).end;
  }

  /** Begins an exchange of several messages. */
  talk<In, End, Out>(name: string, message: string, { payload, options }: Call): Dialogue<In, End, Out> {
    const course = new Course(name, exchangeOf(this.#plan, name));
    obey(options?.signal, course, (reason) => this.#abort(course, reason));
    if (!course.over) this.#courses.whenFree(course, () => this.#begin(course, message, payload));
    return this.#dialogue<In, End, Out>(course);
  }

  #dialogue<In, End, Out>(course: Course): Dialogue<In, End, Out> {
    return new Dialogue<In, End, Out>(course, {
      send: (payload) => this.#send(course, this.#writer.nextMessage(course, payload), payload),
      abort: (reason) => this.#abort(course, reason),
    });
  }

  #gone(error: ClosedError): void {
    this.#beats.stop();
    this.#courses.end(error);
    this.#opening.reject(error);
  }

  #received(data: unknown): void {
    const incoming = read(this.#plan.receives, data);
    if ('error' in incoming) {
      this.#tell({ kind: 'invalid', error: incoming.error });
      const code = this.#plan.answers[incoming.word];
      if (code !== undefined) this.#link.give(code);
      return;
    }
    if (!this.#courses.route(incoming)) this.#beginByOther(incoming);
    this.#listeners.tell(incoming.name, incoming.value);
  }

  // States

  #enter(state: string): void {
    this.state = state;
    this.#writer.entered = Date.now();
    this.#beats.stop();
    this.#tell({ kind: 'state', state });
    for (const [name, exchange] of Object.entries(this.#plan.exchanges)) {
      if (exchange.at === state) this.#beginBySelf(name, exchange);
      const beats = exchange.in === undefined || exchange.in.includes(state);
      if (beats && exchange.every !== undefined) this.#beat(name, exchange);
    }
    this.#lookWhetherUsable();
  }

  #beginBySelf(name: string, exchange: PlanExchange): void {
    const course = new Course(name, exchange);
    this.#hear(course);
    this.#courses.add(course);
    this.#arm(course);
    this.#playOn(course);
  }

  /** Usable: nothing that leads to another state is still under way by itself. */
  #lookWhetherUsable(): void {
    if (!this.#link.isOpen || this.#courses.some((course) => course.isOpening)) return;
    this.#link.usable();
    this.#opening.resolve();
  }

  /** Keeps the session alive; a beat that is not answered means that it is dead. */
  #beat(name: string, exchange: PlanExchange): void {
    if (this.#options.keepAlive === false) return;
    const message = exchange.steps[exchange.first[0] ?? 0]?.messages?.[0] ?? '';
    this.#beats.start(exchange.every ?? 0, () => {
      this.talk(name, message, {}).end.catch((error: unknown) => {
        if (error instanceof TimeoutError) this.#link.give();
      });
    });
  }

  // What this side says

  #mayBegin(name: string): void {
    if (!this.#link.isOpen) throw this.#link.error(1006, 'there is no open socket');
    forbidOutside(exchangeOf(this.#plan, name), name, this.state);
  }

  #begin(course: Course, message: string, payload: unknown): void {
    if (course.over) return;
    try {
      this.#mayBegin(course.name);
      course.key = this.#writer.keyFor(course, message, payload);
      this.#courses.add(course);
      this.#send(course, message, payload);
    } catch (error) {
      this.#drop(course, error);
    }
  }

  #send(course: Course, message: string, payload: unknown): void {
    const index = course.accepts('client', message);
    if (index === undefined || (course.over && !course.silent)) {
      throw new StateError(course.name, this.state, `${message} may not come now`);
    }
    const { value, frame } = this.#writer.write(course, { message, index, payload });
    this.#link.send(frame);
    const step = course.take(index, message, value);
    if (step !== undefined) this.#taken(course, step);
  }

  /** Goes on by itself as far as what is to be sent is known. */
  #playOn(course: Course): void {
    if (!course.automatic || course.over) return;
    const { opening = {} } = this.#options;
    for (const index of course.next()) {
      const step = course.exchange.steps[index];
      const [least] = step ? timesOf(step) : [0];
      if (step?.by !== 'client' || (index === course.place && course.count >= least)) continue;
      const given = step.messages?.find((name) => opening[name] !== undefined);
      const own = given ?? (course.exchange.automatic && least > 0 ? step.messages?.[0] : undefined);
      if (own === undefined) continue;
      try {
        return this.#send(course, own, given === undefined ? undefined : opening[given]);
      } catch (error) {
        return this.#drop(course, error);
      }
    }
  }

  #abort(course: Course, reason: unknown): void {
    if (course.over) return;
    course.silent = true;
    course.fail(reason);
    const index = course.exchange.abort?.[0];
    const message = course.exchange.steps[index ?? -1]?.messages?.[0];
    if (message === undefined || !course.begun || !this.#link.isOpen) return this.#arm(course);
    course.aborting = true;
    this.#listeners.guarded(() => this.#send(course, message, undefined));
  }

  // What the other side begins

  #beginByOther(incoming: Incoming): void {
    for (const [name, exchange] of Object.entries(this.#plan.exchanges)) {
      const course = new Course(name, exchange);
      if (exchange.at !== undefined || course.accepts('server', incoming.name) === undefined) continue;
      if (exchange.in !== undefined && !exchange.in.includes(this.state)) continue;
      this.#hear(course);
      const isHeard = course.handler !== undefined || exchange.automatic === true;
      if (!isHeard && exchange.steps.every((step) => step.enter === undefined)) continue;
      this.#courses.add(course);
      this.#courses.route(incoming);
      return;
    }
  }

  /** Lets a handler answer an exchange that this side did not begin; where there is none, it goes on by itself. */
  #hear(course: Course): void {
    const handler = this.#handlers.get(course.name);
    course.automatic = handler === undefined;
    if (handler === undefined) return;
    const dialogue = this.#dialogue<unknown, unknown, unknown>(course);
    course.handler = (message) => {
      this.#listeners.guarded(async () => {
        const reply = await handler(message, dialogue);
        if (reply !== undefined && !course.over) dialogue.send(reply);
      });
    };
  }

  // After a step of either side

  #taken(course: Course, step: PlanStep): void {
    clearTimeout(course.timer);
    const isFinished = course.next().length === 0;
    if (isFinished) {
      course.finish();
      this.#courses.remove(course);
    }
    if (step.enter !== undefined && step.enter !== this.state) this.#enter(step.enter);
    if (!isFinished) this.#arm(course);
    this.#playOn(course);
    this.#lookWhetherUsable();
  }

  /** Waits for what the other side owes, as long as the document says and then some. */
  #arm(course: Course): void {
    const { patience = 1 } = this.#options;
    const { owed } = course;
    if (owed === undefined || patience === 0) return;
    const wait = Math.max(3 * owed.within, owed.within + 2000) * patience;
    course.timer = setTimeout(() => {
      if (!this.#courses.settle(course)) this.#drop(course, new TimeoutError(course.name, owed.names, wait));
    }, wait);
  }

  #drop(course: Course, error: unknown): void {
    course.fail(error);
    this.#courses.remove(course);
    if (course.exchange.at !== undefined) this.#opening.reject(error);
  }

  #tell(notice: Notice): void {
    this.#options.onNotice?.(notice);
  }
}
