"""A signal ends `spira-model` while a graph runs, without a crash of the JVM. Linux tells which threads there are.

SIGTERM, since whoever runs tests in the background may have Ctrl-C ignored for all of them.
"""

import pathlib
import shutil
import signal
import subprocess
import time

ROOT = pathlib.Path(__file__).parent.parent.parent
ENDLESS = ROOT / "inference-server" / "src" / "test" / "resources" / "models" / "endless.onnx"
# names of threads are cut to fifteen letters
RUNNING = "inference-nativ"
PATIENCE = 60


def name_of(task):
    try:
        return (task / "comm").read_text().strip()
    except (FileNotFoundError, ProcessLookupError):
        return "ended meanwhile"


def runs_a_graph(process):
    return any(name_of(task) == RUNNING for task in pathlib.Path(f"/proc/{process.pid}/task").glob("*"))


def test_a_signal_ends_a_command_whose_graph_runs(tmp_path):
    shutil.copy(ENDLESS, tmp_path / "endless.onnx")
    (tmp_path / "MLmodel").write_text("flavors: {onnx: {data: endless.onnx}}\n")
    process = subprocess.Popen(
        [ROOT / "bin" / "spira-model", "check", tmp_path],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd=tmp_path,
        text=True,
    )
    try:
        deadline = time.monotonic() + PATIENCE
        while not runs_a_graph(process):
            assert process.poll() is None and time.monotonic() < deadline, "the graph did not run"
        process.send_signal(signal.SIGTERM)
        said, _ = process.communicate(timeout=PATIENCE)
    finally:
        process.kill()
    assert process.returncode == -signal.SIGTERM
    assert "fatal error" not in said
    assert sorted(each.name for each in tmp_path.iterdir()) == ["MLmodel", "endless.onnx"]
