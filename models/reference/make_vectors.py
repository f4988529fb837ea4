"""Writes the reference vectors that the tests of the module audio compare with.

The numbers are torchaudio's own, computed in double precision: resampling by
``torchaudio.transforms.Resample`` with its defaults, features by ``torchaudio.transforms.MFCC``.
Each case is one signal, optionally resampled, then the features of the whole or of each window.

    python make_vectors.py OUT.npz

The file is NumPy's: ``cases`` is the text of a table, one case per line, and for each case ``id``
there is an expected array ``id``; signals are ``signal/<name>``, int16, to be multiplied by the
scale that the table names.
"""

import io
import sys
import zipfile

import numpy as np
import torch
import torchaudio

MODEL_RATE = 16000
RATES = (8000, 16000, 22050, 44100, 48000)
SECONDS = 0.2

# sample_rate, n_mfcc, n_mels, n_fft, win_length, hop_length, f_min, f_max (0: none)
DEFAULTS = (MODEL_RATE, 40, 40, 1200, 400, 160, 0.0, 0.0)
OTHER_SETTINGS = (
    (16000, 20, 64, 512, 400, 160, 0.0, 0.0),
    (16000, 13, 80, 2048, 1200, 300, 0.0, 0.0),
    (16000, 40, 40, 400, 400, 160, 0.0, 0.0),
    (16000, 40, 40, 1201, 400, 160, 0.0, 0.0),
    (16000, 12, 26, 450, 449, 150, 20.0, 7600.0),
    (16000, 1, 1, 64, 1, 7, 0.0, 0.0),
    (8000, 13, 23, 256, 200, 80, 0.0, 0.0),
    (11025, 13, 40, 777, 401, 99, 0.0, 0.0),
    (22050, 20, 128, 2048, 2048, 512, 0.0, 0.0),
    (44100, 40, 40, 1103, 1000, 441, 0.0, 0.0),
    (48000, 30, 64, 1200, 960, 480, 50.0, 20000.0),
)


def signals(rate, seconds=SECONDS):
    """The signals at this rate: name, int16 samples, scale."""
    t = np.arange(round(rate * seconds)) / rate
    random = np.random.default_rng(rate)
    full = 32767
    voice = sum(np.sin(2 * np.pi * 140 * k * t + k * k) / k for k in range(1, 20))
    voice = voice / 3 * (0.55 + 0.45 * np.sin(2 * np.pi * 4 * t))
    # noise of few bits, so that the file stays small; the scale makes it loud again
    noise = random.integers(-100, 101, t.size)
    impulse = np.zeros(t.size)
    impulse[t.size // 3] = full
    stops = np.where(t < seconds / 2, 0.9 * full * np.sin(2 * np.pi * 1000 * t), 0)
    return (
        ("tone", 0.5 * full * np.sin(2 * np.pi * 440 * t), 2.0**-15),
        ("high", 0.9 * full * np.sin(2 * np.pi * 3456.7 * t), 2.0**-15),
        ("noise", noise, 2.0**-8),
        ("silence", np.zeros(t.size), 2.0**-15),
        ("clipped", np.clip(4 * full * np.sin(2 * np.pi * 300 * t), -full, full), 2.0**-15),
        ("quiet", noise, 2.0**-25),
        ("faint", noise, 2.0**-40),
        ("impulse", impulse, 2.0**-15),
        ("voice", 0.6 * full * voice, 2.0**-15),
        ("stops", stops, 2.0**-15),
    )


def resample(wave, rate):
    if rate == MODEL_RATE:
        return wave
    return torchaudio.transforms.Resample(rate, MODEL_RATE, dtype=torch.float64)(wave)


def mfcc(wave, settings, log_mels):
    """Frames by coefficients of one row, which is filled up if torch could not reflect it."""
    rate, n_mfcc, n_mels, n_fft, win_length, hop_length, f_min, f_max = settings
    missing = n_fft // 2 + 1 - wave.numel()
    if missing > 0:
        wave = torch.nn.functional.pad(wave, (0, missing))
    transform = torchaudio.transforms.MFCC(
        sample_rate=rate,
        n_mfcc=n_mfcc,
        log_mels=log_mels,
        melkwargs={
            "n_fft": n_fft,
            "win_length": win_length,
            "hop_length": hop_length,
            "n_mels": n_mels,
            "f_min": f_min,
            "f_max": f_max or None,
        },
    )
    return transform(wave).T


def windows(wave, length, step):
    if wave.numel() < length:
        wave = torch.nn.functional.pad(wave, (0, length - wave.numel()))
    return [wave[at : at + length] for at in range(0, wave.numel() - length + 1, step)]


class Vectors:
    def __init__(self):
        self.arrays = {}
        self.table = []

    def signal(self, name, samples):
        self.arrays[f"signal/{name}"] = np.round(samples).astype("<i2")
        return self.arrays[f"signal/{name}"]

    def add(self, kind, signal, scale, rate, expected, rest=()):
        case = f"{len(self.table):03d}"
        self.arrays[case] = expected.numpy().astype("<f4")
        self.table.append(" ".join(str(x) for x in (case, kind, signal, scale, rate, *rest)))

    def features(self, signal, scale, rate, settings, log_mels, window=(0, 0)):
        wave = self.wave(signal, scale)
        if rate != settings[0]:
            wave = resample(wave, rate)
        rows = windows(wave, *window) if window[0] else [wave]
        expected = torch.stack([mfcc(row, settings, log_mels) for row in rows])
        rest = (*settings, int(log_mels), *window)
        self.add("mfcc", signal, scale, rate, expected, rest)

    def wave(self, signal, scale):
        return torch.from_numpy(self.arrays[f"signal/{signal}"].astype(np.float64) * scale)

    def save(self, path):
        self.arrays["cases"] = np.frombuffer("\n".join(self.table).encode(), np.uint8)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for name, array in self.arrays.items():
                data = io.BytesIO()
                np.lib.format.write_array(data, array, version=(1, 0))
                # a fixed date, so that the same numbers give the same file
                entry = zipfile.ZipInfo(f"{name}.npy", (1980, 1, 1, 0, 0, 0))
                archive.writestr(entry, data.getvalue(), zipfile.ZIP_DEFLATED, 9)


def main(path):
    torch.set_default_dtype(torch.float64)
    torch.set_num_threads(1)
    vectors = Vectors()
    for rate in RATES:
        for name, samples, scale in signals(rate):
            signal = f"{name}-{rate}"
            vectors.signal(signal, samples)
            if rate != MODEL_RATE and name in ("high", "noise", "impulse", "clipped"):
                wave = vectors.wave(signal, scale)[: rate // 20 + 7]
                vectors.add("resample", signal, scale, rate, resample(wave, rate), (wave.numel(),))
            for log_mels in (False, True):
                vectors.features(signal, scale, rate, DEFAULTS, log_mels)
    for settings in OTHER_SETTINGS:
        for name, samples, scale in signals(settings[0]):
            if name in ("voice", "noise", "stops"):
                signal = f"{name}-{settings[0]}"
                vectors.signal(signal, samples)
                for log_mels in (False, True):
                    vectors.features(signal, scale, settings[0], settings, log_mels)
    for name, samples, scale in signals(MODEL_RATE):
        if name in ("voice", "noise"):
            for length in (1, 399, 600, 601, 777, 1000):
                signal = f"{name}-short-{length}"
                vectors.signal(signal, samples[:length])
                for log_mels in (False, True):
                    vectors.features(signal, scale, MODEL_RATE, DEFAULTS, log_mels)
        if name in ("voice", "noise", "stops"):
            # shared frames; a step that is no multiple of the hop; a window beyond the end
            for window in ((1600, 800), (1500, 333), (2000, 160), (4000, 800)):
                for log_mels in (False, True):
                    signal = f"{name}-{MODEL_RATE}"
                    vectors.features(signal, scale, MODEL_RATE, DEFAULTS, log_mels, window)
    # the research network's windows: 4 s each 1 s
    name, samples, scale = signals(MODEL_RATE, 5.2)[8]
    vectors.signal("long", samples)
    vectors.features("long", scale, MODEL_RATE, DEFAULTS, False, (64000, 16000))
    vectors.save(path)


if __name__ == "__main__":
    main(sys.argv[1])
