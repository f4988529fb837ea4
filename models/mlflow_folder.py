"""Writes one model version as a folder in MLflow's layout: `MLmodel` beside `model.onnx`."""

import json
import pathlib

import onnx
import yaml
from onnx import TensorProto, helper

REGISTRY = pathlib.Path(__file__).parent / "registry"

# What the oldest ONNX Runtime we meet can read; the newest reads it too.
OPSET = 17
IR_VERSION = 8


def assemble(graph, says):
    """A checked ONNX model from a graph; `says` is its own one-sentence description."""
    model = helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="spira", doc_string=says
    )
    model.ir_version = IR_VERSION
    onnx.checker.check_model(model, full_check=True)
    return model


def write(model, name, version, metadata, root=REGISTRY):
    """Writes the folder `<root>/<name>/<version>` and gives it back. The same model gives the same bytes."""
    folder = pathlib.Path(root) / name / str(version)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "model.onnx").write_bytes(model.SerializeToString(deterministic=True))
    (folder / "MLmodel").write_text(
        yaml.safe_dump(
            {
                "artifact_path": "model",
                "flavors": {
                    "onnx": {
                        "code": None,
                        "data": "model.onnx",
                        "onnx_version": onnx.__version__,
                        "providers": ["CPUExecutionProvider"],
                        "save_as_external_data": False,
                    }
                },
                "metadata": metadata,
                "signature": {
                    "inputs": _signature(model.graph.input),
                    "outputs": _signature(model.graph.output),
                    "params": None,
                },
            },
            sort_keys=False,
            allow_unicode=True,
            width=110,
        ),
        encoding="utf-8",
    )
    return folder


def _signature(values):
    """MLflow writes tensor signatures as JSON inside YAML; an axis of any length is -1."""
    return json.dumps(
        [
            {
                "name": value.name,
                "type": "tensor",
                "tensor-spec": {
                    "dtype": {TensorProto.FLOAT: "float32"}[value.type.tensor_type.elem_type],
                    "shape": [
                        axis.dim_value if axis.HasField("dim_value") else -1
                        for axis in value.type.tensor_type.shape.dim
                    ],
                },
            }
            for value in values
        ]
    )
