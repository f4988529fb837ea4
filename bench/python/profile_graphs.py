"""Where the time of graphs goes, operator by operator, as ONNX Runtime's own profile says: a Markdown table.

    model-python bench/python/profile_graphs.py [--rows N] name=graph.onnx [name=another.onnx ...]

Graphs take one float32 input, in which free axes but the batch are not known here and refused. One thread, as the server runs
them; operators are those that are left when ONNX Runtime has fused what it can.
"""

import argparse
import collections
import json
import pathlib
import tempfile

import numpy
import onnxruntime

RUNS = 40
WARMING = 10
MOST = 8


def session(graph, folder):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.enable_profiling = True
    options.profile_file_prefix = str(pathlib.Path(folder) / "profile")
    return onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])


def rows(loaded, count):
    (taken,) = loaded.get_inputs()
    shape = [count, *taken.shape[1:]]
    if not all(isinstance(length, int) for length in shape):
        raise SystemExit(f"{taken.name} has the shape {taken.shape}: only the batch may be free")
    return {taken.name: numpy.random.default_rng(1).normal(0, 10, shape).astype(numpy.float32)}


def profile(graph, count):
    """Milliseconds of a row, by operator."""
    with tempfile.TemporaryDirectory() as folder:
        loaded = session(graph, folder)
        given = rows(loaded, count)
        for _ in range(WARMING + RUNS):
            loaded.run(None, given)
        events = json.loads(pathlib.Path(loaded.end_profiling()).read_text(encoding="utf-8"))
    nodes = collections.defaultdict(list)
    for event in events:
        if event.get("cat") == "Node" and event["name"].endswith("_kernel_time"):
            nodes[event["name"], event["args"]["op_name"]].append(event["dur"])
    spent = collections.Counter()
    for (_, operator), durations in nodes.items():
        spent[operator] += numpy.median(durations[WARMING:]) / 1000 / count
    return spent


def table(name, spent):
    whole = sum(spent.values())
    yield f"| {name} | ms a row | share |"
    yield "|---|--:|--:|"
    for operator, millis in spent.most_common(MOST):
        yield f"| {operator} | {millis:.3f} | {millis / whole:.1%} |"
    others = whole - sum(millis for _, millis in spent.most_common(MOST))
    yield f"| all others | {others:.3f} | {others / whole:.1%} |"
    yield f"| all | {whole:.3f} | |"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=2, help="of the batch; 2, as a recording of 5 s has")
    parser.add_argument("graphs", nargs="+", metavar="name=graph")
    arguments = parser.parse_args()
    for named in arguments.graphs:
        name, _, graph = named.rpartition("=")
        print(*table(name or graph, profile(graph, arguments.rows)), "", sep="\n")


if __name__ == "__main__":
    main()
