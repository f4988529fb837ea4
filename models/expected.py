"""Writes samples/expected.json: what ONNX Runtime in Python answers, for the Java tests to agree with."""

import json
import pathlib
import wave

import numpy as np
import onnxruntime

MODELS = pathlib.Path(__file__).parent
SAMPLES = MODELS / "samples"


def session(name):
    return onnxruntime.InferenceSession(str(MODELS / "registry" / name / "1" / "model.onnx"))


def read(path):
    """A 16 bit mono WAV file as float32 between -1 and 1."""
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 16_000), path
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(np.float32) / 32768


def research_input():
    """[2, 401, 40] without a random generator, so that Java can make the same: 50 sin(0.1 frame + 0.3 coefficient + row)."""
    row, frame, coefficient = np.meshgrid(np.arange(2), np.arange(401), np.arange(40), indexing="ij")
    return (50 * np.sin(0.1 * frame + 0.3 * coefficient + row)).astype(np.float32)


def expected():
    pauses = session("demonstration-pauses")
    scores = {
        path.name: float(pauses.run(None, {"waveform": read(path)[None]})[0][0, 0])
        for path in sorted(SAMPLES.glob("*.wav"))
    }
    return {
        "demonstration-pauses": {
            "input": "the sample's 16 bit values / 32768, as one row",
            "scores": scores,
        },
        "research-shape": {
            "input": research_input.__doc__,
            "scores": session("research-shape").run(None, {"mfcc": research_input()})[0][:, 0].tolist(),
        },
        "half-plus-two": {
            "instances": [1.0, 2.0, 5.0],
            "predictions": session("half-plus-two")
            .run(None, {"x": np.array([1, 2, 5], np.float32)})[0]
            .tolist(),
        },
    }


if __name__ == "__main__":
    (SAMPLES / "expected.json").write_text(json.dumps(expected(), indent=2, ensure_ascii=False) + "\n")
    print(SAMPLES / "expected.json")
