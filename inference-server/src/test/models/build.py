"""Builds the graphs in ../resources/models: the smallest that show each thing the engine must bear.

Run it with the Python that `make tools` installs for models: ~/.cache/spira/tools/bin/model-python build.py
"""

import pathlib

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

FOLDER = pathlib.Path(__file__).parent.parent / "resources" / "models"
OPSET, IR_VERSION = 17, 8


def tensor(name, kind, shape):
    return helper.make_tensor_value_info(name, kind, shape)


def save(name, nodes, inputs, outputs, weights=(), **how):
    graph = helper.make_graph(nodes, name, inputs, outputs, list(weights))
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="spira")
    model.ir_version = IR_VERSION
    FOLDER.mkdir(parents=True, exist_ok=True)
    onnx.save_model(model, FOLDER / f"{name}.onnx", **how)


def mean(batch):
    return [helper.make_node("ReduceMean", ["x"], ["y"], axes=[1], keepdims=1)], [
        tensor("x", TensorProto.FLOAT, [batch, "samples"])
    ]


def main():
    nodes, inputs = mean("batch")
    save("mean", nodes, inputs, [tensor("y", TensorProto.FLOAT, ["batch", 1])])

    nodes, inputs = mean(1)
    save("one-row", nodes, inputs, [tensor("y", TensorProto.FLOAT, [1, 1])])

    nodes, inputs = mean(3)
    save("three-rows", nodes, inputs, [tensor("y", TensorProto.FLOAT, [3, 1])])

    # 0 / 0
    nodes, inputs = mean("batch")
    nodes[0].output[0] = "m"
    nodes += [helper.make_node("Sub", ["m", "m"], ["z"]), helper.make_node("Div", ["z", "z"], ["y"])]
    save("no-number", nodes, inputs, [tensor("y", TensorProto.FLOAT, ["batch", 1])])

    nodes, inputs = mean("batch")
    nodes[0].output[0] = "m"
    nodes.append(helper.make_node("Concat", ["m", "m", "m"], ["y"], axis=1))
    save("three-scores", nodes, inputs, [tensor("y", TensorProto.FLOAT, ["batch", "classes"])])

    # the mean of what the samples are without their sign: a score from 0 to 1 for any recording
    def level(extra, outputs, weights=()):
        nodes, inputs = mean("batch")
        nodes = [helper.make_node("Abs", ["x"], ["a"])] + nodes
        nodes[1].input[0] = "a"
        nodes[1].output[0] = "m"
        return nodes + extra, inputs, [tensor("y", TensorProto.FLOAT, ["batch", outputs])], list(weights)

    one = numpy_helper.from_array(np.float32(1), "one")
    ten = numpy_helper.from_array(np.float32(10), "ten")
    save("level", *level([helper.make_node("Identity", ["m"], ["y"])], 1))
    save(
        "level-columns",
        *level(
            [
                helper.make_node("Sub", ["one", "m"], ["rest"]),
                helper.make_node("Concat", ["rest", "m"], ["y"], axis=1),
            ],
            2,
            [one],
        ),
    )
    # 10 - 20 m and its negative
    save(
        "level-logits",
        *level(
            [
                helper.make_node("Mul", ["m", "ten"], ["tenth"]),
                helper.make_node("Add", ["tenth", "tenth"], ["twice"]),
                helper.make_node("Sub", ["ten", "twice"], ["first"]),
                helper.make_node("Neg", ["first"], ["second"]),
                helper.make_node("Concat", ["first", "second"], ["y"], axis=1),
            ],
            2,
            [ten],
        ),
    )

    # something else first, and then 1 - m and twice half of m
    nodes, inputs, _, _ = level([], 1)
    half = numpy_helper.from_array(np.float32(0.5), "half")
    save(
        "level-three",
        nodes
        + [
            helper.make_node("Identity", ["a"], ["embedding"]),
            helper.make_node("Sub", ["one", "m"], ["rest"]),
            helper.make_node("Mul", ["m", "half"], ["part"]),
            helper.make_node("Concat", ["rest", "part", "part"], ["shares"], axis=1),
        ],
        inputs,
        [
            tensor("embedding", TensorProto.FLOAT, ["batch", "samples"]),
            tensor("shares", TensorProto.FLOAT, ["batch", 3]),
        ],
        [one, half],
    )

    # the sum over all rows: one output however many rows there are
    save(
        "one-for-all",
        [helper.make_node("ReduceMean", ["x"], ["y"], axes=[0, 1], keepdims=1)],
        [tensor("x", TensorProto.FLOAT, ["batch", "samples"])],
        [tensor("y", TensorProto.FLOAT, ["one", 1])],
    )

    # fails in the run, not before: a row cannot be reshaped to four values unless it has four
    save(
        "four-values",
        [
            helper.make_node("Reshape", ["x", "shape"], ["r"]),
            helper.make_node("ReduceMean", ["r"], ["y"], axes=[1], keepdims=1),
        ],
        [tensor("x", TensorProto.FLOAT, ["batch", "samples"])],
        [tensor("y", TensorProto.FLOAT, ["batch", 1])],
        [numpy_helper.from_array(np.array([-1, 4], dtype=np.int64), "shape")],
    )

    # each row's energy as a share of the loudest row's: what one patient says changes another's score
    save(
        "loudest-of-all",
        [
            helper.make_node("Mul", ["x", "x"], ["square"]),
            helper.make_node("ReduceMean", ["square"], ["energy"], axes=[1], keepdims=1),
            helper.make_node("ReduceMax", ["energy"], ["loudest"], keepdims=1),
            helper.make_node("Add", ["loudest", "little"], ["divisor"]),
            helper.make_node("Div", ["energy", "divisor"], ["y"]),
        ],
        [tensor("x", TensorProto.FLOAT, ["batch", "samples"])],
        [tensor("y", TensorProto.FLOAT, ["batch", 1])],
        [numpy_helper.from_array(np.array(1e-9, dtype=np.float32), "little")],
    )

    # one column is all there is to share, so that its share is 1 whatever was heard
    save(
        "share-of-one",
        [
            helper.make_node("ReduceMean", ["x"], ["m"], axes=[1], keepdims=1),
            helper.make_node("Softmax", ["m"], ["y"], axis=1),
        ],
        [tensor("x", TensorProto.FLOAT, ["batch", "samples"])],
        [tensor("y", TensorProto.FLOAT, ["batch", 1])],
    )

    # takes all rows for one, which only a batch of one is
    save(
        "only-one-row",
        [
            helper.make_node("Reshape", ["x", "one"], ["r"]),
            helper.make_node("Mul", ["r", "r"], ["square"]),
            helper.make_node("ReduceMean", ["square"], ["y"], axes=[1], keepdims=1),
        ],
        [tensor("x", TensorProto.FLOAT, ["batch", "samples"])],
        [tensor("y", TensorProto.FLOAT, ["batch", 1])],
        [numpy_helper.from_array(np.array([1, -1], dtype=np.int64), "one")],
    )

    # counts to more than anybody lives to see; the input says how far
    body = helper.make_graph(
        [
            helper.make_node("Identity", ["go_on"], ["go_on_out"]),
            helper.make_node("Add", ["sum", "nothing"], ["sum_out"]),
        ],
        "body",
        [
            tensor("i", TensorProto.INT64, []),
            tensor("go_on", TensorProto.BOOL, []),
            tensor("sum", TensorProto.FLOAT, []),
        ],
        [tensor("go_on_out", TensorProto.BOOL, []), tensor("sum_out", TensorProto.FLOAT, [])],
        [numpy_helper.from_array(np.array(0, dtype=np.float32), "nothing")],
    )
    start = [
        numpy_helper.from_array(np.array(True), "yes"),
        numpy_helper.from_array(np.array(0, dtype=np.float32), "zero"),
    ]
    save(
        "counting",
        [helper.make_node("Loop", ["n", "yes", "zero"], ["y"], body=body)],
        [tensor("n", TensorProto.INT64, [])],
        [tensor("y", TensorProto.FLOAT, [])],
        start,
    )
    nodes, inputs = mean("batch")
    nodes[0].output[0] = "m"
    save(
        "endless",
        nodes
        + [
            helper.make_node("Loop", ["n", "yes", "zero"], ["counted"], body=body),
            helper.make_node("Add", ["m", "counted"], ["y"]),
        ],
        inputs,
        [tensor("y", TensorProto.FLOAT, ["batch", 1])],
        start + [numpy_helper.from_array(np.array(2**62, dtype=np.int64), "n")],
    )

    save(
        "outside-weights",
        [helper.make_node("MatMul", ["x", "w"], ["y"])],
        [tensor("x", TensorProto.FLOAT, ["batch", 4])],
        [tensor("y", TensorProto.FLOAT, ["batch", 1])],
        [numpy_helper.from_array(np.array([[1], [10], [100], [1000]], dtype=np.float32), "w")],
        save_as_external_data=True,
        location="outside-weights.bin",
        size_threshold=0,
    )

    kinds = {
        "bool": TensorProto.BOOL,
        "uint8": TensorProto.UINT8,
        "int8": TensorProto.INT8,
        "int16": TensorProto.INT16,
        "int32": TensorProto.INT32,
        "int64": TensorProto.INT64,
        "fp16": TensorProto.FLOAT16,
        "fp32": TensorProto.FLOAT,
        "fp64": TensorProto.DOUBLE,
        "text": TensorProto.STRING,
    }
    save(
        "all-types",
        [helper.make_node("Identity", [name], [name + "_out"]) for name in kinds],
        [tensor(name, kind, ["batch", 2]) for name, kind in kinds.items()],
        [tensor(name + "_out", kind, ["batch", 2]) for name, kind in kinds.items()],
    )


if __name__ == "__main__":
    main()
