"""Loses, by chance, what Chaos Mesh cannot: `lose.py node` every pod of the release on one node, `lose.py volume` one member of
a component together with what it held. Nobody is warned: pods go without grace."""

import json
import os
import random
import ssl
import sys
import urllib.error
import urllib.parse
import urllib.request

ACCOUNT = os.environ.get("SERVICE_ACCOUNT_DIR", "/var/run/secrets/kubernetes.io/serviceaccount")


class Namespace:
    """The few calls to the Kubernetes API that are needed."""

    def __init__(self):
        host, port = os.environ["KUBERNETES_SERVICE_HOST"], os.environ["KUBERNETES_SERVICE_PORT"]
        scheme = os.environ.get("KUBERNETES_SCHEME", "https")
        host = f"[{host}]" if ":" in host else host
        self.url = f"{scheme}://{host}:{port}/api/v1/namespaces/{os.environ['NAMESPACE']}"
        self.context = ssl.create_default_context(cafile=f"{ACCOUNT}/ca.crt") if scheme == "https" else None

    def call(self, method, path, body=None):
        with open(f"{ACCOUNT}/token", encoding="utf-8") as file:
            token = file.read().strip()
        request = urllib.request.Request(
            self.url + path,
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Authorization": f"Bearer {token}", "Content-Type": "application/json", "Accept": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=20, context=self.context) as answer:
            return json.load(answer)

    def running(self, **labels):
        """The pods with these labels that run and are not on their way out already."""
        selector = ",".join(f"app.kubernetes.io/{name}={value}" for name, value in labels.items())
        query = urllib.parse.urlencode({"labelSelector": selector, "fieldSelector": "status.phase=Running"})
        pods = [pod for pod in self.call("GET", f"/pods?{query}")["items"] if "deletionTimestamp" not in pod["metadata"]]
        return pods or sys.exit(f"No pod with {selector} runs")

    def delete(self, kind, name, **options):
        try:
            self.call("DELETE", f"/{kind}/{name}", options)
        except urllib.error.HTTPError as error:
            if error.code != 404:
                raise
        print(f"{kind} {name} is lost", flush=True)

    def kill(self, pod):
        self.delete("pods", pod["metadata"]["name"], gracePeriodSeconds=0)


def lose_node(namespace, release):
    pods = namespace.running(instance=release)
    node = random.choice(sorted({pod["spec"]["nodeName"] for pod in pods}))
    for pod in pods:
        if pod["spec"]["nodeName"] == node:
            namespace.kill(pod)


def lose_volume(namespace, release):
    pod = random.choice(namespace.running(instance=release, component=os.environ["COMPONENT"]))
    # a claim in use goes when its pod does
    for volume in pod["spec"]["volumes"]:
        if "persistentVolumeClaim" in volume:
            namespace.delete("persistentvolumeclaims", volume["persistentVolumeClaim"]["claimName"])
    namespace.kill(pod)


if __name__ == "__main__":
    {"node": lose_node, "volume": lose_volume}[sys.argv[1]](Namespace(), os.environ["SUFFERER"])
