"""Takes a made-up recording from the API Server's door to a diagnosis, as a client would; exits with 1 and says why if not."""

import array
import io
import json
import math
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid
import wave

URL = os.environ["SPIRA_URL"].rstrip("/")
RATE = 48_000


def speech(seconds=4):
    """WAV, PCM 16 bit, mono: a vowel-like buzz with short pauses; nobody's voice."""
    samples = array.array("h")
    for n in range(seconds * RATE):
        t = n / RATE
        speaking = (t % 1.0) < 0.7
        buzz = sum(math.sin(2 * math.pi * 140 * k * t) / k for k in range(1, 8))
        samples.append(int(6000 * buzz) if speaking else 0)
    if sys.byteorder == "big":
        samples.byteswap()
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(samples.tobytes())
    return file.getvalue()


def call(method, path, body=None, headers=None):
    request = urllib.request.Request(URL + path, method=method, data=body, headers=headers or {})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def multipart(fields, files):
    boundary = uuid.uuid4().hex
    parts = []
    for name, value in fields.items():
        parts.append(f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode())
    for name, content in files.items():
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="{name}.wav"\r\nContent-Type: audio/wav\r\n\r\n'
        parts.append(head.encode() + content + b"\r\n")
    parts.append(f"--{boundary}--\r\n".encode())
    return b"".join(parts), f"multipart/form-data; boundary={boundary}"


def send(token, user, model):
    recording = speech()
    form = {"model_id": model, "mask_type": "none", "rgh": "helm-test", "gender": "F", "covid_status": "no", "local": "helm-test", "age": "30"}
    body, kind = multipart(form, {part: recording for part in ("aceite", "sustentada", "parlenda", "frase")})
    headers = {"Authorization": f"Bearer {token}", "Content-Type": kind, "Idempotency-Key": uuid.uuid4().hex}
    return call("POST", f"/v1/users/{user}/inferences", body, headers)["inference_id"]


def main():
    deadline = time.monotonic() + float(os.environ.get("TIMEOUT", "180"))
    inference = None
    while time.monotonic() < deadline:
        try:
            login = urllib.parse.urlencode({"username": os.environ["SPIRA_USER"], "password": os.environ["SPIRA_PASSWORD"]})
            form = {"Content-Type": "application/x-www-form-urlencoded"}
            user = call("POST", "/v1/users/auth", login.encode(), form)
            bearer = {"Authorization": f"Bearer {user['access_token']}"}
            models = {m["name"]: m["id"] for m in call("GET", "/v1/models/", None, bearer)["models"]}
            if inference is None:
                inference = send(user["access_token"], user["id"], models[os.environ["SPIRA_MODEL"]])
                print(f"Inference {inference} is accepted", flush=True)
            answer = call("GET", f"/v1/users/{user['id']}/inferences/{inference}/result", None, bearer)
            status, diagnosis = answer["inference"]["status"], answer["result"]["diagnosis"]
            if status == "completed" and diagnosis in ("positive", "negative", "inconclusive"):
                print(f"Inference {inference} has a diagnosis")
                return
            if status == "error":
                sys.exit(f"Inference {inference} ended as error: see the Inference Server's log for the reason")
        except urllib.error.HTTPError as error:
            print(f"{error.url.removeprefix(URL)} answered {error.code}; trying again", flush=True)
        except (OSError, KeyError) as error:
            print(f"not there yet ({type(error).__name__}: {error}); trying again", flush=True)
        time.sleep(2)
    sys.exit("No diagnosis in time: is the model in production (Job …-model), is an Inference Server ready?")


if __name__ == "__main__":
    main()
