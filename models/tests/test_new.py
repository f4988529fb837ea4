"""What `spira-model new` lays out, as far as it can be tried without PyTorch."""

import ast
import pathlib
import re
import sys

import yaml

BEGIN = pathlib.Path(__file__).parents[2] / "inference-server/src/main/resources/org/spira/inference/research/begin"


def script():
    return ast.parse((BEGIN / "export.py").read_text(encoding="utf-8"), "export.py")


def test_the_script_compiles():
    compile(script(), "export.py", "exec")


def test_all_that_the_script_imports_is_pinned():
    imported = {
        alias.name.split(".")[0]
        for node in ast.walk(script())
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    lines = (BEGIN / "requirements.txt").read_text(encoding="utf-8").splitlines()
    pinned = {line.split("==")[0] for line in lines if re.fullmatch(r"[a-z]+==[0-9.]+", line)}
    assert len(pinned) == len([line for line in lines if not line.startswith("#")])
    assert imported - set(sys.stdlib_module_names) <= pinned


def test_script_and_description_say_the_same():
    spira = yaml.safe_load((BEGIN / "MLmodel").read_text(encoding="utf-8"))["metadata"]["spira"]
    constants = {
        target.id: ast.unparse(node.value)
        for node in script().body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    assert constants["RATE"] == str(spira["sample_rate"])
    calls = [node for node in ast.walk(script()) if isinstance(node, ast.Call)]
    mfcc = next(call for call in calls if ast.unparse(call.func).endswith(".MFCC"))
    assert ast.literal_eval(mfcc.args[1]) == spira["mfcc"]["n_mfcc"]
    options = ast.literal_eval(next(word.value for word in mfcc.keywords if word.arg == "melkwargs"))
    assert options == {key: spira["mfcc"][key] for key in ("n_fft", "win_length", "hop_length", "n_mels")}
