"""Creates the Secret that holds SPIRA's credentials, or adds what it lacks; what it has never changes.

Runs in a pod whose service account may create Secrets and read and patch this one. Prints names of keys, never values.
"""

import base64
import json
import os
import secrets
import ssl
import string
import sys
import time
import urllib.error
import urllib.request

ACCOUNT = os.environ.get("SERVICE_ACCOUNT_DIR", "/var/run/secrets/kubernetes.io/serviceaccount")
LETTERS_AND_DIGITS = string.ascii_letters + string.digits
RETRY_SECONDS = float(os.environ.get("RETRY_SECONDS", "3"))


def password():
    """31 characters that need no quoting in an address, a shell or NATS's configuration, which reads 5e3 as a number."""
    return secrets.choice(string.ascii_lowercase) + "".join(secrets.choice(LETTERS_AND_DIGITS) for _ in range(30))


MADE = {
    "admin-password": password,
    "jwt-key": lambda: secrets.token_hex(48),
    "pseudonym-key": lambda: secrets.token_hex(32),
    "http-key": lambda: secrets.token_hex(32),
    "mongodb-root-password": password,
    "mongodb-password": password,
    "mongodb-keyfile": lambda: base64.b64encode(secrets.token_bytes(384)).decode(),
    "nats-password": password,
    "nats-cluster-password": password,
    "minio-root-password": password,
    "s3-access-key": lambda: "spira-services",
    "s3-secret-key": password,
    "mlflow-s3-access-key": lambda: "spira-mlflow",
    "mlflow-s3-secret-key": password,
    "postgresql-password": password,
    "mlflow-session-key": lambda: secrets.token_hex(32),
    "grafana-password": password,
}


def completed(present, derived):
    """What is missing from `present`: first the made, then the derived, which name the made as {key}."""
    missing = {key: make() for key, make in MADE.items() if key not in present}
    known = {**present, **missing}
    for key, pattern in derived.items():
        if key not in present:
            value = pattern
            for name in MADE:
                value = value.replace("{" + name + "}", known[name])
            missing[key] = value
    return missing


class Cluster:
    """The few calls to the Kubernetes API that are needed."""

    def __init__(self):
        host, port = os.environ["KUBERNETES_SERVICE_HOST"], os.environ["KUBERNETES_SERVICE_PORT"]
        scheme = os.environ.get("KUBERNETES_SCHEME", "https")
        namespace = os.environ["NAMESPACE"]
        host = f"[{host}]" if ":" in host else host
        self.secrets = f"{scheme}://{host}:{port}/api/v1/namespaces/{namespace}/secrets"
        self.context = ssl.create_default_context(cafile=f"{ACCOUNT}/ca.crt") if scheme == "https" else None

    def call(self, method, url, body=None, kind="application/json"):
        with open(f"{ACCOUNT}/token", encoding="utf-8") as file:
            token = file.read().strip()
        request = urllib.request.Request(
            url,
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Authorization": f"Bearer {token}", "Content-Type": kind, "Accept": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=20, context=self.context) as answer:
            return json.load(answer)

    def read(self, name):
        """The Secret, or None where there is none."""
        try:
            return self.call("GET", f"{self.secrets}/{name}")
        except urllib.error.HTTPError as error:
            if error.code == 404:
                return None
            raise

    def create(self, name, values):
        self.call(
            "POST",
            self.secrets,
            {
                "apiVersion": "v1",
                "kind": "Secret",
                "type": "Opaque",
                "metadata": {"name": name, "labels": json.loads(os.environ.get("LABELS", "{}"))},
                "stringData": values,
            },
        )

    def add(self, secret, values):
        """Refused with 409 if somebody changed the Secret since it was read."""
        metadata = secret["metadata"]
        self.call(
            "PATCH",
            f"{self.secrets}/{metadata['name']}",
            {"metadata": {"resourceVersion": metadata["resourceVersion"]}, "stringData": values},
            "application/merge-patch+json",
        )


def ensure(cluster, name, derived):
    """True once the Secret is whole; False if another got in between and it is to be looked at again."""
    secret = cluster.read(name)
    present = {key: base64.b64decode(value).decode() for key, value in ((secret or {}).get("data") or {}).items()}
    missing = completed(present, derived)
    try:
        if secret is None:
            cluster.create(name, missing)
        elif missing:
            cluster.add(secret, missing)
    except urllib.error.HTTPError as error:
        if error.code == 409:
            return False
        raise
    print(f"Secret {name}: {len(present)} keys kept, {len(missing)} made ({', '.join(sorted(missing)) or 'none'})")
    return True


def main():
    name, derived = os.environ["SECRET_NAME"], json.loads(os.environ.get("DERIVED", "{}"))
    cluster = Cluster()
    while True:
        try:
            if ensure(cluster, name, derived):
                return
        except urllib.error.HTTPError as error:
            if error.code in (401, 403, 422):
                sys.exit(f"The cluster refuses Secret {name} with {error.code}: has the service account the chart's Role?")
            print(f"The cluster answered {error.code}; trying again", flush=True)
        except OSError as error:
            print(f"The cluster cannot be reached ({error}); trying again", flush=True)
        time.sleep(RETRY_SECONDS)


if __name__ == "__main__":
    main()
