"""Makes the spoken samples: the four recordings of a made-up patient, once fluent and once with long pauses.

Needs espeak-ng (Debian: `apt-get install espeak-ng`). Another version of it may speak a little differently: run
`make model` afterwards, so that expected.json follows.
"""

import pathlib
import shutil
import subprocess
import sys
import wave

import numpy as np

FOLDER = pathlib.Path(__file__).parent
RATE = 16_000
NOISE = 10 ** (-58 / 20)  # of full scale: a quiet consulting room
PEAK = 0.6

# Each list is said in one breath per item; the silence goes between them.
SPOKEN = {
    "fluent": {
        "aceite": (["Eu aceito participar e autorizo o uso da minha voz."], 0),
        "frase": (["A manhã está clara e o rio corre devagar entre as pedras."], 0),
        "parlenda": (["Batatinha quando nasce, espalha a rama pelo chão."], 0),
    },
    "pauses": {
        "aceite": (["Eu aceito", "e autorizo"], 0.9),
        "frase": (["A manhã", "está clara", "e o rio"], 0.9),
        "parlenda": (["Batatinha", "quando", "nasce"], 0.9),
    },
}


def speak(text):
    """espeak-ng's voice at RATE, without the silence around it."""
    answer = subprocess.run(
        ["espeak-ng", "-v", "pt-br", "-s", "165", "--stdout", text], check=True, capture_output=True
    )
    # The length in the header is not filled in when espeak-ng writes to a pipe: what follows the 44 bytes is sound.
    voice = np.frombuffer(answer.stdout[44:], "<i2").astype(np.float64) / 32768
    spoken_at = int.from_bytes(answer.stdout[24:28], "little")
    loud = np.flatnonzero(np.abs(voice) > 0.01)
    return resample(voice[loud[0] : loud[-1] + 1], spoken_at)


def resample(voice, rate):
    """To RATE, by cutting the spectrum: exact enough for speech, and no library is needed."""
    length = round(len(voice) * RATE / rate)
    spectrum = np.fft.rfft(voice)[: length // 2 + 1]
    return np.fft.irfft(spectrum, length) * length / len(voice)


def vowel(seconds):
    """A sustained "aaa": harmonics of a voice at 120 Hz with a little vibrato, shaped by the formants of an a."""
    time = np.arange(round(seconds * RATE)) / RATE
    pitch = 120 + 1.5 * np.sin(2 * np.pi * 5 * time)
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    sound = np.zeros_like(time)
    for harmonic in range(1, 40):
        frequency = 120 * harmonic
        level = sum(gain / (1 + ((frequency - formant) / width) ** 2) for formant, width, gain in FORMANTS)
        sound += level * np.sin(harmonic * phase)
    ramp = np.minimum(1, np.minimum(time, time[::-1]) / 0.03)
    return sound * ramp


FORMANTS = [(750, 90, 1.0), (1250, 110, 0.6), (2550, 160, 0.25)]


def recording(pieces, silence, noise):
    """The pieces with silence between them, at PEAK, over the room's noise."""
    gap = np.zeros(round(silence * RATE))
    edge = np.zeros(RATE // 5)
    parts = [edge]
    for piece in pieces:
        parts += [piece / np.abs(piece).max() * PEAK, gap]
    parts[-1] = edge
    whole = np.concatenate(parts)
    return whole + noise.normal(0, NOISE, len(whole))


def write(name, sound):
    with wave.open(str(FOLDER / name), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(np.round(np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes())


def main():
    if not shutil.which("espeak-ng"):
        sys.exit("espeak-ng is needed to make the samples: install it (Debian: apt-get install espeak-ng).")
    noise = np.random.default_rng(2026)
    for manner, parts in SPOKEN.items():
        for part, (texts, silence) in parts.items():
            write(f"{manner}-{part}.wav", recording([speak(text) for text in texts], silence, noise))
    write("fluent-sustentada.wav", recording([vowel(2.6)], 0, noise))
    write("pauses-sustentada.wav", recording([vowel(0.7), vowel(0.5)], 0.8, noise))


if __name__ == "__main__":
    main()
