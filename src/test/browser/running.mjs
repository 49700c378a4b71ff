// A Desk on a copy of the profiles, for journeys: started, read, changed behind its back, killed, started again.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const HOME = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
export const ACCEDE = join(HOME, 'accede');

/** The day that journeys take for today, so that what pages say is the same on every day. */
export const AS_OF = '2026-11-29';
/** Where to take a Desk from that is compiled and not packed yet: a class path. */
const CLASSES = process.env.ACCEDE_CLASSES;
/** A port of this run's own, so that no other Desk takes it while one is killed and started again. */
const PORT = String(20_000 + (process.pid % 20_000));
/** Begins a program that sees disks of its own, as anybody may on many systems. */
const OWN_DISK = ['unshare', '--user', '--map-root-user', '--mount'];
const LONGEST_START = 120_000;

export class Desk {
  #process;
  #port = PORT;
  #own;

  constructor(folder, disk) {
    this.#own = folder;
    this.folder = folder;
    this.disk = disk;
    this.said = '';
  }

  /**
   * On a folder of its own with copies of these profiles: start({ profiles: ['ken'], bills: ['ken-example'] }); with a disk, such as '4m', on
   * one of that size, which nobody else sees. Whether the system gives any: Desk.canHaveADisk().
   */
  static async start({ profiles = ['ken'], bills = [], disk = '' } = {}) {
    const folder = mkdtempSync(join(tmpdir(), 'accede-journey-'));
    for (const id of profiles) cpSync(join(HOME, 'countries', `${id}.json`), join(folder, `${id}.json`));
    if (bills.length) mkdirSync(join(folder, 'bills'));
    for (const id of bills) cpSync(join(HOME, 'countries/bills', `${id}.json`), join(folder, 'bills', `${id}.json`));
    const desk = new Desk(folder, disk);
    await desk.begin();
    return desk;
  }

  /** Starts it, on the same port each time. */
  async begin() {
    this.said = '';
    const folder = this.disk ? join(this.#own, 'disk') : this.#own;
    const args = ['desk', '--no-open', '--countries', folder, '--as-of', AS_OF, '--port', this.#port];
    const command = CLASSES
      ? ['java', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', CLASSES, `-Daccede.home=${HOME}`, 'org.accede.cli.Main', ...args]
      : [ACCEDE, ...args];
    if (this.disk) {
      mkdirSync(folder, { recursive: true });
      const mounted = 'mount -t tmpfs -o size="$0" none "$1" && cp "$2"/*.json "$1" && shift 2 && exec "$@"';
      command.unshift(...OWN_DISK, 'sh', '-c', mounted, this.disk, folder, this.#own);
    }
    this.#process = spawn(command[0], command.slice(1));
    if (this.disk) this.folder = `/proc/${this.#process.pid}/root${folder}`;
    const started = new Promise((fine, bad) => {
      const late = setTimeout(() => bad(new Error(`the Desk did not start in time: ${this.said}`)), LONGEST_START);
      const hear = (text) => {
        this.said += text;
        const address = /http:\/\/127\.0\.0\.1:\d+\/\?key=\S+/.exec(this.said);
        if (!address) return;
        clearTimeout(late);
        [this.address] = address;
        this.origin = `http://127.0.0.1:${this.#port}`;
        fine();
      };
      this.#process.stdout.on('data', hear);
      this.#process.stderr.on('data', hear);
      this.#process.on('exit', (code) => {
        clearTimeout(late);
        bad(new Error(`the Desk ended with ${code}: ${this.said}`));
      });
    });
    started.catch(() => {});
    await started;
  }

  /** Ends it: as Ctrl+C does, or with SIGKILL as a failing machine would. */
  async end(signal = 'SIGTERM') {
    const process = this.#process;
    if (process.exitCode !== null || process.signalCode !== null) return;
    const ended = new Promise((done) => process.on('exit', done));
    process.kill(signal);
    await ended;
  }

  async close() {
    await this.end();
    rmSync(this.#own, { recursive: true, force: true });
  }

  static canHaveADisk() {
    return spawnSync(OWN_DISK[0], [...OWN_DISK.slice(1), 'mount', '-t', 'tmpfs', 'none', tmpdir()]).status === 0;
  }

  /** Fills its disk up to the last byte, or makes room again. */
  fill(full) {
    const filler = join(this.folder, 'filler');
    if (!full) {
      rmSync(filler);
      return;
    }
    try {
      for (;;) appendFileSync(filler, Buffer.alloc(4096));
    } catch (error) {
      if (error.code !== 'ENOSPC') throw error;
    }
  }

  path(id) {
    return join(this.folder, `${id}.json`);
  }

  /** The text of a profile as it lies in the folder. */
  text(id) {
    return readFileSync(this.path(id), 'utf8');
  }

  profile(id) {
    return JSON.parse(this.text(id));
  }

  has(id) {
    return existsSync(this.path(id));
  }

  /** Changes a file as an editor or git would, behind the back of the Desk. */
  edit(id, change) {
    writeFileSync(this.path(id), change(this.text(id)));
  }

  /** What another command of Accede says of the folder: its output, or that of its failure. */
  accede(...args) {
    return execFileSync(ACCEDE, [...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }
}
