"""Exports the network to model/model.onnx and writes what it says about recordings to reference/.

    pip install -r requirements.txt
    python export.py checkpoint.pt recording.wav [another.wav ...]

Change `Network` and `load` into yours, and keep what is below in step with model/MLmodel. With `--untrained` instead of a
checkpoint it exports random weights, to try the way. WAV files must be mono, 16 bit and 16 kHz here; SPIRA itself
takes others, and resamples them.
"""

import argparse
import pathlib
import shutil
import wave

import numpy
import torch
import torchaudio

RATE = 16000
LENGTH, STEP = 4 * RATE, 1 * RATE
HERE = pathlib.Path(__file__).resolve().parent
MODEL = HERE / "model"
# beside the model, not in it: all files of the model's folder are registered, and fetched by servers
REFERENCE = HERE / "reference"


class Network(torch.nn.Module):
    """`[batch, frames, 40]` to `[batch, 1]`: convolutions along time as in SpiraConvV2, one probability for a row."""

    def __init__(self, frames=401, features=40):
        super().__init__()
        self.convolutions = torch.nn.Sequential(
            self._block(1, 32, 7, 2, 16),
            torch.nn.MaxPool2d((2, 1)),
            self._block(32, 16, 5, 2, 8),
            torch.nn.MaxPool2d((2, 1)),
            self._block(16, 8, 3, 2, 4),
            torch.nn.MaxPool2d((2, 1)),
            self._block(8, 4, 2, 1, 2),
        )
        with torch.no_grad():
            size = self.convolutions(torch.zeros(1, 1, frames, features)).numel()
        self.dense = torch.nn.Sequential(
            torch.nn.Linear(size, 100), torch.nn.Mish(), torch.nn.Dropout(0.7), torch.nn.Linear(100, 1)
        )

    @staticmethod
    def _block(taken, given, kernel, dilation, groups):
        return torch.nn.Sequential(
            torch.nn.Conv2d(taken, given, (kernel, 1), dilation=(dilation, 1)),
            torch.nn.GroupNorm(groups, given),
            torch.nn.Mish(),
        )

    def forward(self, rows):
        heard = self.convolutions(rows.unsqueeze(1))
        # time, channel, feature: the order in which dense 1 was trained
        return torch.sigmoid(self.dense(heard.transpose(1, 2).flatten(1)))


def load(checkpoint):
    network = Network()
    if checkpoint is not None:
        network.load_state_dict(torch.load(checkpoint, map_location="cpu", weights_only=True))
    # without it, dropout and batch statistics stay in the graph
    return network.eval()


def export(network):
    rows = torch.zeros(2, 401, 40)
    torch.onnx.export(
        network,
        (rows,),
        str(MODEL / "model.onnx"),
        input_names=["mfcc"],
        output_names=["score"],
        # rows of several recordings run together, so their number must be free
        dynamic_shapes=({0: torch.export.Dim("batch")},),
        external_data=False,
        dynamo=True,
    )


def samples(recording):
    with wave.open(str(recording)) as file:
        if (file.getnchannels(), file.getsampwidth(), file.getframerate()) != (1, 2, RATE):
            raise SystemExit(f"{recording} is not mono, 16 bit and {RATE} Hz")
        values = numpy.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
    return values.astype(numpy.float32) / 32768


def windows(values):
    starts = range(0, len(values) - LENGTH, STEP)
    if not starts:
        raise SystemExit(f"a recording must be longer than {LENGTH // RATE} s")
    return numpy.stack([values[start : start + LENGTH] for start in starts])


def features(rows):
    mfcc = torchaudio.transforms.MFCC(
        RATE, 40, melkwargs={"n_fft": 1200, "win_length": 400, "hop_length": 160, "n_mels": 40}
    )
    return mfcc(torch.from_numpy(rows)).transpose(1, 2)


def reference(network, recordings):
    REFERENCE.mkdir(exist_ok=True)
    arrays = {}
    for recording in recordings:
        name = recording.stem
        if name + "/samples" in arrays:
            raise SystemExit(f"two recordings are named {name}: rename one")
        heard = samples(recording)
        rows = features(windows(heard))
        with torch.no_grad():
            outputs = network(rows)
        shutil.copyfile(recording, REFERENCE / (name + ".wav"))
        arrays[name + "/samples"] = heard
        arrays[name + "/features"] = rows.numpy()
        arrays[name + "/outputs"] = outputs.numpy()
        # a network that takes the form: its numbers here, and what was filled in beside the recording,
        # arrays[name + "/form"] = numbers; (REFERENCE / (name + ".json")).write_text('{"age": 61}')
        arrays[name + "/output"] = outputs.mean(0).numpy()
    numpy.savez_compressed(REFERENCE / "reference.npz", **arrays)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--untrained", action="store_true", help="random weights; then no checkpoint is named")
    parser.add_argument("files", nargs="+", type=pathlib.Path, help="the checkpoint, and recordings of more than 4 s")
    arguments = parser.parse_args()
    torch.manual_seed(1)
    checkpoint, recordings = (
        (None, arguments.files) if arguments.untrained else (arguments.files[0], arguments.files[1:])
    )
    if not recordings:
        parser.error("name recordings, which are needed to verify")
    network = load(checkpoint)
    export(network)
    reference(network, recordings)
    print(f"{MODEL / 'model.onnx'} and {REFERENCE / 'reference.npz'} are written")


if __name__ == "__main__":
    main()
