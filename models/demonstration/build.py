"""Builds `demonstration-pauses`: the share of pauses in speech, as an ONNX graph. A demonstration, not a medical device.

Respiratory insufficiency lengthens and multiplies the pauses in speech. The graph measures just that, with no weights
learnt from patients:

1. Energy of frames of 25 ms, every 10 ms, without their mean (a constant offset of the microphone is no sound).
2. Speech is what lies well above the noise: the threshold is 9 dB over the quietest stretch, but never less than
   15 dB and never more than 35 dB under the loudest, whatever the recording's level.
3. Blips under 70 ms are no speech, gaps under 250 ms (stops, syllables) no pauses.
4. The score is the share of pauses between the first and the last speech. Where there is no speech at all, nothing can
   be said, and the score lies between the thresholds: `inconclusive`.
"""

import pathlib
import sys

import numpy as np
from onnx import TensorProto, helper, numpy_helper

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import mlflow_folder  # noqa: E402

NAME = "demonstration-pauses"
VERSION = 1
NOTICE = "Demonstration, not a medical device: it must not be used to diagnose or to treat anyone."

SAMPLE_RATE = 16_000
FRAME = 400  # samples: 25 ms
HOP = 160  # samples: 10 ms, the length of a "frame" below
STRETCH = 15  # frames that the quietest stretch lasts, and the loudest
LONGEST_BLIP = 7  # frames
LONGEST_GAP = 25  # frames

ABOVE_NOISE = 10 ** (9 / 10)
AT_MOST_BELOW_LOUDEST = 10 ** (-35 / 10)
AT_LEAST_BELOW_LOUDEST = 10 ** (-15 / 10)
PADDING_BELOW_LOUDEST = 10 ** (-90 / 10)  # quieter than any microphone: zeros that somebody appended
SILENCE = 1e-8  # mean square: -80 dB under full scale

THRESHOLDS = [0.25, 0.4]
UNDECIDED = sum(THRESHOLDS) / 2


class Graph:
    """Collects nodes; every method adds one and gives back the name of what it computes."""

    def __init__(self):
        self.nodes = []
        self.constants = []

    def add(self, operator, *inputs, **attributes):
        output = f"{operator.lower()}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, list(inputs), [output], output, **attributes))
        return output

    def constant(self, value, dtype=np.float32):
        name = f"constant_{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.asarray(value, dtype), name))
        return name

    def times(self, value, factor):
        return self.add("Mul", value, self.constant(factor))

    def loudest(self, value, width, hop=1):
        """The maximum over `width` frames around each; the shape [batch, 1, frames] stays."""
        return self.add("MaxPool", value, kernel_shape=[width], strides=[hop], pads=[width // 2, width // 2])

    def quietest(self, value, width):
        return self.add("Neg", self.loudest(self.add("Neg", value), width))

    def mean(self, value, width):
        """The mean over `width` frames around each; at the ends over those there are."""
        return self.add("AveragePool", value, kernel_shape=[width], pads=[width // 2, width // 2])


def energy_of_frames(g, waveform):
    """[batch, samples] to the mean squares [batch, 1, frames]; half a frame of zeros at each end, so one frame at least."""
    samples = g.add("Unsqueeze", waveform, g.constant([1], np.int64))
    ends = g.constant([0, 0, FRAME // 2, 0, 0, FRAME // 2], np.int64)
    samples = g.add("Pad", samples, ends)
    frames = {"kernel_shape": [FRAME], "strides": [HOP]}
    squares = g.add("AveragePool", g.add("Mul", samples, samples), **frames)
    means = g.add("AveragePool", samples, **frames)
    return g.add("Relu", g.add("Sub", squares, g.add("Mul", means, means)))


def threshold(g, energy):
    """Where speech begins, per recording: [batch, 1, 1]."""
    stretches = g.mean(energy, STRETCH)
    loudest = g.add("ReduceMax", stretches, axes=[2])
    # Appended zeros would pass for a very quiet room; so would the stretches that reach into them, and therefore the
    # neighbourhood of such frames does not count either.
    is_padding = g.add("Less", energy, g.times(loudest, PADDING_BELOW_LOUDEST))
    near_padding = g.loudest(g.add("Cast", is_padding, to=TensorProto.FLOAT), 2 * STRETCH + 1)
    counts = g.add("Less", near_padding, g.constant(0.5))
    quietest = g.add("ReduceMin", g.add("Where", counts, stretches, loudest), axes=[2])
    over_noise = g.add("Max", g.times(quietest, ABOVE_NOISE), g.times(loudest, AT_MOST_BELOW_LOUDEST))
    relative = g.add("Min", over_noise, g.times(loudest, AT_LEAST_BELOW_LOUDEST))
    return g.add("Max", relative, g.constant(SILENCE))


def between_first_and_last(g, speech):
    """1 from the first frame of speech to the last, else 0."""
    axis = g.constant(2, np.int64)
    since_first = g.add("CumSum", speech, axis)
    until_last = g.add("CumSum", speech, axis, reverse=1)
    both = g.add("Mul", since_first, until_last)
    return g.add("Cast", g.add("Greater", both, g.constant(0)), to=TensorProto.FLOAT)


def build():
    """The model: `waveform` [batch, samples] at 16 kHz to `score` [batch, 1], both float32."""
    g = Graph()
    energy = energy_of_frames(g, "waveform")
    speech = g.add("Cast", g.add("Greater", energy, threshold(g, energy)), to=TensorProto.FLOAT)
    without_blips = g.loudest(g.quietest(speech, LONGEST_BLIP), LONGEST_BLIP)
    without_gaps = g.quietest(g.loudest(without_blips, LONGEST_GAP), LONGEST_GAP)
    inside = between_first_and_last(g, without_blips)
    pauses = g.add("Mul", inside, g.add("Sub", g.constant(1), without_gaps))
    pause_frames = g.add("ReduceSum", pauses, g.constant([2], np.int64), keepdims=0)
    all_frames = g.add("ReduceSum", inside, g.constant([2], np.int64), keepdims=0)
    share = g.add("Div", pause_frames, g.add("Max", all_frames, g.constant(1)))
    heard = g.add("Greater", all_frames, g.constant(0))
    g.nodes.append(helper.make_node("Where", [heard, share, g.constant(UNDECIDED)], ["score"], "score"))
    return mlflow_folder.assemble(
        helper.make_graph(
            g.nodes,
            NAME,
            [helper.make_tensor_value_info("waveform", TensorProto.FLOAT, ["batch", "samples"])],
            [helper.make_tensor_value_info("score", TensorProto.FLOAT, ["batch", 1])],
            g.constants,
        ),
        f"The share of pauses in speech. {NOTICE}",
    )


def metadata():
    return {
        "notice": NOTICE,
        "spira": {
            "recordings": ["frase", "parlenda"],
            "sample_rate": SAMPLE_RATE,
            "input": "waveform",
            "aggregate": "mean",
            "labels": ["negative", "inconclusive", "positive"],
            "thresholds": THRESHOLDS,
        },
    }


def write(root=mlflow_folder.REGISTRY):
    return mlflow_folder.write(build(), NAME, VERSION, metadata(), root)


if __name__ == "__main__":
    print(write())
