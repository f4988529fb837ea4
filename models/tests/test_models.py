"""What the models promise. Run by `make model-test`."""

import filecmp
import importlib.util
import json
import pathlib
import sys

import numpy as np
import onnx
import pytest
import yaml

MODELS = pathlib.Path(__file__).parents[1]
sys.path.append(str(MODELS))
import expected  # noqa: E402
import mlflow_folder  # noqa: E402


def script(folder):
    spec = importlib.util.spec_from_file_location(f"{folder}_build", MODELS / folder / "build.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


demonstration = script("demonstration")
fixtures = script("fixtures")
RATE = demonstration.SAMPLE_RATE
NEGATIVE_BELOW, POSITIVE_FROM = demonstration.THRESHOLDS


@pytest.fixture(scope="module")
def score():
    session = expected.session("demonstration-pauses")

    def run(*recordings):
        """The scores of recordings of any lengths, as one batch: shorter ones are filled up with zeros."""
        longest = max(len(recording) for recording in recordings)
        batch = np.zeros((len(recordings), longest), np.float32)
        for row, recording in zip(batch, recordings):
            row[: len(recording)] = recording
        scores = session.run(None, {"waveform": batch})[0]
        assert scores.shape == (len(recordings), 1)
        assert np.all((scores >= 0) & (scores <= 1))
        return scores[:, 0]

    return run


def sample(name):
    return expected.read(expected.SAMPLES / name)


def burst(seconds, seed=7):
    return np.random.default_rng(seed).normal(0, 0.1, round(seconds * RATE)).astype(np.float32)


def silence(seconds):
    return np.zeros(round(seconds * RATE), np.float32)


@pytest.mark.parametrize("part", ["frase", "parlenda"])
def test_fluent_speech_is_negative_and_long_pauses_are_positive(score, part):
    assert score(sample(f"fluent-{part}.wav"))[0] < NEGATIVE_BELOW
    assert score(sample(f"pauses-{part}.wav"))[0] >= POSITIVE_FROM


def test_some_pauses_are_inconclusive(score):
    assert NEGATIVE_BELOW <= score(np.concatenate([burst(1), silence(0.95), burst(1)]))[0] < POSITIVE_FROM


@pytest.mark.parametrize("spoken, pause", [(2, 1), (1, 1), (0.5, 3)])
def test_the_score_is_the_share_of_pauses(score, spoken, pause):
    voice = np.concatenate([silence(0.3), burst(spoken / 2), silence(pause), burst(spoken / 2), silence(0.7)])
    assert score(voice)[0] == pytest.approx(pause / (spoken + pause), abs=0.03)


def test_gaps_within_words_are_no_pauses(score):
    assert score(np.concatenate([burst(0.4), silence(0.2)] * 5))[0] == 0


def test_silence_around_speech_does_not_count(score):
    voice = sample("pauses-frase.wav")
    bare = voice[RATE // 5 : -RATE // 5]
    assert score(np.concatenate([silence(3), bare, silence(4)]))[0] == pytest.approx(score(bare)[0], abs=0.02)


@pytest.mark.parametrize("name", ["fluent-frase.wav", "pauses-frase.wav", "fluent-parlenda.wav", "pauses-parlenda.wav"])
@pytest.mark.parametrize("gain", [0.01, 0.1, 1.6])
def test_the_level_does_not_matter(score, name, gain):
    assert score(gain * sample(name))[0] == pytest.approx(score(sample(name))[0], abs=0.02)


@pytest.mark.parametrize("decibels", [-50, -40, -32])
def test_a_noisy_room_does_not_hide_pauses_or_make_them(score, decibels):
    for name in ["fluent-frase.wav", "fluent-parlenda.wav", "pauses-frase.wav", "pauses-parlenda.wav"]:
        voice = sample(name)
        noise = np.random.default_rng(3).normal(0, 10 ** (decibels / 20), len(voice)).astype(np.float32)
        assert score(voice + noise)[0] == pytest.approx(score(voice)[0], abs=0.08)


def test_an_offset_of_the_microphone_is_no_sound(score):
    voice = sample("pauses-parlenda.wav")
    assert score(voice + np.float32(0.2))[0] == pytest.approx(score(voice)[0], abs=0.02)


def test_a_click_is_no_speech(score):
    voice = np.concatenate([silence(1), burst(1), silence(2)])
    voice[100:200] = 0.9
    voice[-200:-100] = 0.9
    assert score(voice)[0] == 0


@pytest.mark.parametrize("samples", [1, 2, 159, 160, 161, 400, 1600, 16_000])
def test_silence_of_any_length_is_inconclusive(score, samples):
    assert score(np.zeros(samples, np.float32))[0] == pytest.approx(demonstration.UNDECIDED)


@pytest.mark.parametrize("samples", [1, 2, 3, 100, 399, 400, 401, 1000, 4000])
def test_very_short_sounds_get_a_score(score, samples):
    assert not np.isnan(score(burst(samples / RATE)))[0]


def test_recordings_in_one_batch_do_not_disturb_each_other(score):
    names = ["fluent-frase.wav", "pauses-frase.wav", "fluent-parlenda.wav", "pauses-parlenda.wav"]
    alone = [score(sample(name))[0] for name in names]
    assert score(*[sample(name) for name in names]) == pytest.approx(alone, abs=0.02)


def test_half_plus_two_says_what_its_name_says():
    answer = expected.session("half-plus-two").run(None, {"x": np.array([1, 2, 5], np.float32)})[0]
    assert answer.tolist() == [2.5, 3, 4.5]


def test_the_research_shape_tells_inputs_apart_and_is_small():
    research = expected.session("research-shape")
    first, second = research.run(None, {"mfcc": expected.research_input()})[0][:, 0]
    assert 0 < first < 1 and 0 < second < 1 and abs(first - second) > 1e-4
    assert (mlflow_folder.REGISTRY / "research-shape/1/model.onnx").stat().st_size < 3_000_000


def test_expected_answers_are_those_of_the_committed_models():
    written = json.loads((expected.SAMPLES / "expected.json").read_text())
    now = expected.expected()
    assert written.keys() == now.keys()
    for name, values in now.items():
        for key, value in values.items():
            assert written[name][key] == (value if key in ("input", "instances") else pytest.approx(value, abs=1e-5))


def test_the_committed_models_are_what_the_scripts_build(tmp_path):
    folders = [demonstration.write(tmp_path), *fixtures.write(tmp_path)]
    for folder in folders:
        committed = mlflow_folder.REGISTRY / folder.relative_to(tmp_path)
        same, different, missing = filecmp.cmpfiles(folder, committed, ["MLmodel", "model.onnx"], shallow=False)
        assert (different, missing) == ([], []), f"run `make model` and commit {committed}"


def test_the_demonstration_says_that_it_is_one():
    folder = mlflow_folder.REGISTRY / demonstration.NAME / "1"
    assert "demonstration" in demonstration.NAME
    assert "not a medical device" in yaml.safe_load((folder / "MLmodel").read_text())["metadata"]["notice"]
    assert "not a medical device" in onnx.load(folder / "model.onnx").doc_string


def test_samples_are_small():
    files = list(expected.SAMPLES.glob("*.wav"))
    assert len(files) == 8
    assert sum(file.stat().st_size for file in files) < 900_000
