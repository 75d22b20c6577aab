"""The prompt on a pseudo-terminal: how long it takes to be ready, how long a key takes to be drawn, what it holds."""
import fcntl, os, pty, select, shutil, statistics, struct, tempfile, termios, time

line = "Get-ChildItem -Path '/tmp' | Where-Object { $_.Length -gt 1000 } | Sort-Object Length "
line = (line + line + line)[:200]


class Session:
    """A session on a window of 80 columns and 24 rows, in a home with 10,000 entries of history."""

    def __init__(self, palsh, home):
        env = {"HOME": home, "PALSH_HOME": home, "TERM": "xterm-256color", "PATH": "/usr/bin:/bin"}
        self.began = time.perf_counter()
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            os.execve(palsh, [palsh, "-NoLogo"], env)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))

    def shows(self, text, limit=10):
        """Waits for a text; the time when it came, by the clock of `began`."""
        seen, until = b"", time.perf_counter() + limit
        while text not in seen:
            if not select.select([self.terminal], [], [], max(0, until - time.perf_counter()))[0]:
                raise SystemExit(f"the prompt does not show {text}: {seen}")
            seen += os.read(self.terminal, 65536)
        return time.perf_counter()

    def drain(self, quiet=0.03):
        while select.select([self.terminal], [], [], quiet)[0]:
            os.read(self.terminal, 65536)

    def close(self):
        os.close(self.terminal)
        os.waitpid(self.child, 0)


def home():
    """A home whose history was taken over from PSReadLine's file by a first session."""
    folder = tempfile.mkdtemp(dir="/dev/shm")
    path = f"{folder}/.local/share/powershell/PSReadLine"
    os.makedirs(path)
    with open(f"{path}/ConsoleHost_history.txt", "w") as file:
        file.writelines(f"Get-ChildItem -Path /tmp/{number} | Sort-Object Name\n" for number in range(10_000))
    return folder


def measure(palsh, name):
    """`prompt` and `key` in milliseconds, `idle` in MiB."""
    folder = home()
    try:
        first = Session(palsh, folder)
        first.shows(b"> ")
        first.drain(0.3)
        first.close()
        return {"prompt": ready, "key": key, "idle": idle}[name](palsh, folder)
    finally:
        shutil.rmtree(folder)


def ready(palsh, folder):
    def once():
        session = Session(palsh, folder)
        took = session.shows(b"> ") - session.began
        session.drain()
        session.close()
        return 1000 * took

    return statistics.median(once() for _ in range(15))


def key(palsh, folder):
    session = Session(palsh, folder)
    session.shows(b"> ")
    os.write(session.terminal, line.encode())
    session.drain(0.3)
    took = []
    for letter in "abcdefghijklmnopqrst":
        began = time.perf_counter()
        os.write(session.terminal, letter.encode())
        took.append(1000 * (session.shows(letter.encode()) - began))
        session.drain()
        os.write(session.terminal, b"\x7f")
        session.drain()
    session.close()
    return statistics.median(took)


def idle(palsh, folder):
    session = Session(palsh, folder)
    session.shows(b"> ")
    os.write(session.terminal, line.encode() + b"\x15" + b"1+1\r")
    session.drain(0.5)
    with open(f"/proc/{session.child}/status") as status:
        peak = next(row for row in status if row.startswith("VmHWM"))
    session.close()
    return int(peak.split()[1]) / 1024
