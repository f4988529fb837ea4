"""Writes the reference vectors of spectrograms and mel spectrograms, as `make_vectors.py` does those of MFCC.

The numbers are those of ``torchaudio.transforms.Spectrogram`` and ``MelSpectrogram``, where declared followed by
``AmplitudeToDB``, in double precision.

    python make_spectra.py OUT.npz
"""

import itertools
import sys

import torch
import torchaudio
from make_vectors import MODEL_RATE, Vectors, signals

NAMES = ("voice", "noise", "impulse", "stops")
SAMPLES = 700

# n_fft, win_length, hop_length
RESEARCH = (1200, 400, 160)
FRAMES = ((64, 64, 32), (96, 50, 40), (65, 64, 33), (63, 1, 30))
# normalized, as torchaudio takes it
NORMALIZED = {"no": False, "window": "window", "frame_length": "frame_length"}
# amplitude_to_db, top_db (0: none)
DECIBELS = (("no", 0.0), ("power", 0.0), ("power", 80.0), ("magnitude", 40.0))


def decibels(spectrum, kind, top_db):
    if kind == "no":
        return spectrum
    return torchaudio.transforms.AmplitudeToDB(stype=kind, top_db=top_db or None)(spectrum)


class Case:
    """What a spectrum is computed by; anything that is not said is as the research network has it."""

    def __init__(self, frames, power=2.0, normalized="no", center=True, pad_mode="reflect", db=("no", 0.0), mel=None):
        self.frames, self.power, self.normalized = frames, power, normalized
        self.center, self.pad_mode, self.db, self.mel = center, pad_mode, db, mel

    def transform(self):
        n_fft, win_length, hop_length = self.frames
        usual = {
            "n_fft": n_fft,
            "win_length": win_length,
            "hop_length": hop_length,
            "power": self.power,
            "normalized": NORMALIZED[self.normalized],
            "center": self.center,
            "pad_mode": self.pad_mode,
        }
        if self.mel is None:
            return torchaudio.transforms.Spectrogram(**usual)
        n_mels, f_min, f_max, norm, mel_scale = self.mel
        return torchaudio.transforms.MelSpectrogram(
            sample_rate=MODEL_RATE,
            n_mels=n_mels,
            f_min=f_min,
            f_max=f_max or None,
            norm=None if norm == "no" else norm,
            mel_scale=mel_scale,
            **usual,
        )

    def words(self):
        mel = self.mel or (1, 0.0, 0.0, "no", "htk")
        return (*self.frames, self.power, self.normalized, int(self.center), self.pad_mode, *self.db, *mel)


def add(vectors, signal, scale, case, window=(0, 0)):
    wave = vectors.wave(signal, scale)
    rows = wave.unfold(0, *window) if window[0] else [wave]
    transform = case.transform()
    expected = torch.stack([decibels(transform(row), *case.db).T for row in rows])
    kind = "spectrogram" if case.mel is None else "melspectrogram"
    vectors.add(kind, signal, scale, MODEL_RATE, expected, (*case.words(), *window))


def spectra():
    for frames in FRAMES:
        yield Case(frames)
    for power, normalized in itertools.product((1.0, 2.0, 1.5), NORMALIZED):
        yield Case(FRAMES[0], power=power, normalized=normalized)
    for frames, pad_mode in itertools.product(FRAMES[1:3], ("constant", "replicate")):
        yield Case(frames, pad_mode=pad_mode)
    for frames in FRAMES:
        yield Case(frames, center=False)
    for db in DECIBELS:
        yield Case(FRAMES[1], db=db)


def mel_spectra():
    for norm, scale in itertools.product(("no", "slaney"), ("htk", "slaney")):
        yield Case((400, 400, 160), mel=(23, 0.0, 0.0, norm, scale))
        yield Case((512, 400, 200), power=1.0, db=("magnitude", 60.0), mel=(20, 60.0, 7600.0, norm, scale))
        yield Case((401, 300, 160), db=("power", 80.0), mel=(16, 20.0, 4000.0, norm, scale))


def main(path):
    torch.set_default_dtype(torch.float64)
    torch.set_num_threads(1)
    vectors = Vectors()
    named = {name: (samples, scale) for name, samples, scale in signals(MODEL_RATE)}
    for name in NAMES:
        samples, scale = named[name]
        start = samples.size // 3 - SAMPLES // 2
        vectors.signal(name, samples[start : start + SAMPLES])
        for case in itertools.chain(spectra(), mel_spectra()):
            add(vectors, name, scale, case)
    voice = named["voice"][1]
    add(vectors, "voice", voice, Case(RESEARCH, mel=(40, 0.0, 0.0, "no", "htk")))
    # shared frames; a step that is no multiple of the hop; a floor that each row has for itself
    for window in ((300, 96), (300, 100)):
        add(vectors, "voice", voice, Case(FRAMES[0], db=("power", 30.0)), window)
        add(vectors, "voice", voice, Case(FRAMES[0], center=False), window)
    vectors.signal("long", named["voice"][0][:1300])
    add(vectors, "long", voice, Case(RESEARCH))
    vectors.save(path)


if __name__ == "__main__":
    main(sys.argv[1])
