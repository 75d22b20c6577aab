"""What Scripts/bench measures, one function each: it returns a figure and what is wrong with it, if anything."""
import os, statistics, subprocess, sys, tempfile, time
import prompt

root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
palsh = os.path.abspath(os.environ.get("PALSH") or f"{root}/.build/release/palsh")
work, empty = f"{root}/Scripts/workloads", [palsh, "-NoProfile", "-Command", ""]


def run(argv, env=None):
    """Seconds, standard output and peak memory in MiB of a program; ends everything if it fails."""
    with tempfile.TemporaryFile() as out:
        began = time.perf_counter()
        child = subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.DEVNULL, env=env)
        _, status, usage = os.wait4(child.pid, 0)
        took = time.perf_counter() - began
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        return (took, out.read().decode(), usage.ru_maxrss / 1024) if status == 0 else sys.exit(f"{argv} failed: {status}")


def start():
    ours, theirs = ([run(argv)[0] for _ in range(20)] for argv in (empty, ["/bin/bash", "-c", ":"]))
    return statistics.median(ours) / statistics.median(theirs), ""


def page():
    with tempfile.TemporaryDirectory(dir="/dev/shm") as home:
        call = [palsh, "run", f"{root}/Scripts/examples/link-partner-id.txt"], dict(os.environ, PALSH_HOME=home)
        return [1000 * run(*call)[0] for _ in range(2)][1], ""  # the first makes the world


def syntax(which):
    """Milliseconds that the lexer (0) or the parser (1) takes for a megabyte of scripts."""
    return float(run([f"{work}/syntax", palsh])[1].split()[which])


def workload(name):
    pair = [palsh, "-NoProfile", "-File", f"{work}/b.ps1"], ["/usr/bin/python3", f"{work}/b.py"]
    ours, theirs = (run([*argv, "x", name])[1].strip("\n").replace("None", "").split("\t") for argv in pair)
    if len(ours) < 4:
        return float("inf"), ", because it does not run"
    note = "" if ours[-1] == theirs[-1] else f", but the result is {ours[-1]}, not {theirs[-1]}"
    return float(ours[2]) / float(theirs[2]), note


def measure(name):
    """The figure of a row of bars.tsv; what has no function here is a workload of b.ps1 and b.py."""
    special = {"start": start, "page": page, "memory": lambda: (run(empty)[2], ""),
               **{name: lambda name=name: (prompt.measure(palsh, name), "") for name in ("prompt", "key", "idle")},
               "lexer": lambda: (syntax(0), ""), "parser": lambda: (syntax(1), "")}
    return special[name]() if name in special else workload(name)
