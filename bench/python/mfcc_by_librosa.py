"""Times librosa's features on one thread, told to compute what torchaudio does, and compares them with ours.

    mfcc_by_librosa.py SAMPLES.npy FEATURES.npy

SAMPLES is float32 [1, samples] at 16 kHz, FEATURES float32 [frames, coefficients]. Prints JSON.
"""

import os

for pool in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "NUMBA_NUM_THREADS"):
    os.environ[pool] = "1"  # before NumPy is imported: it reads them then

import json  # noqa: E402
import statistics  # noqa: E402
import sys  # noqa: E402
import time  # noqa: E402

import librosa  # noqa: E402
import numpy as np  # noqa: E402

WARM_UP_SECONDS = 2
SECONDS = 4


def features(samples):
    mel = librosa.feature.melspectrogram(
        y=samples, sr=16_000, n_fft=1200, win_length=400, hop_length=160, window="hann", center=True,
        pad_mode="reflect", power=2.0, n_mels=40, fmin=0, fmax=8000, htk=True, norm=None,
    )  # fmt: skip
    decibels = librosa.power_to_db(mel, ref=1.0, amin=1e-10, top_db=80)
    return librosa.feature.mfcc(S=decibels, n_mfcc=40, dct_type=2, norm="ortho").T


def times(samples, seconds):
    taken = []
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        start = time.perf_counter()
        features(samples)
        taken.append(time.perf_counter() - start)
    return taken


def main():
    samples = np.load(sys.argv[1])[0]
    ours = np.load(sys.argv[2])
    difference = np.abs(features(samples) - ours).max()
    times(samples, WARM_UP_SECONDS)
    print(
        json.dumps(
            {
                "version": librosa.__version__,
                "millis": 1000 * statistics.median(times(samples, SECONDS)),
                "greatest_difference": float(difference),
            }
        )
    )


if __name__ == "__main__":
    main()
