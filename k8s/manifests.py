"""Sorts what Helm renders into stages: manifests.py FOLDER. Run by `make manifests`; needs helm on the PATH and PyYAML."""

import pathlib
import subprocess
import sys

import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent
STORES = {"mongodb", "nats", "minio", "postgresql", "mlflow"}
MONITORING = {"prometheus", "grafana", "rules", "dashboards"}
OPERATORS = {"Tenant", "MongoDBCommunity", "postgresql"}


def rendered(chart, values):
    command = ["helm", "template", "spira", str(ROOT / "helm" / chart), "--namespace", "spira", "--kube-version", "1.34.0", "--values", str(values)]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [document for document in yaml.safe_load_all(text) if document]


def stage(document):
    part = document["metadata"]["labels"].get("app.kubernetes.io/component", "")
    if document["kind"] == "ServiceMonitor" or part in MONITORING:
        return "40-monitoring"
    if part == "credentials":
        return "00-credentials"
    if part in STORES:
        return "10-stores"
    if part.startswith(("backup-", "restore-")):
        return "50-backups"
    if part == "test":
        return "80-integration"
    return "30-services" if part in ("api", "inference") else "20-bootstrap"


def main(folder):
    stages = {}
    for document in rendered("spira", ROOT / "helm/spira/ci/monitored-values.yaml"):
        stages.setdefault(stage(document), []).append(document)
    for document in rendered("spira", ROOT / "helm/spira/ci/operator-values.yaml"):
        if document["kind"] in OPERATORS:
            stages.setdefault("60-operators", []).append(document)
        if document["metadata"]["name"].endswith("operator-values"):
            stages.setdefault("70-monitoring-overrides", []).append(document)
    for document in rendered("spira-chaos", ROOT / "helm/spira-chaos/ci/awake-values.yaml"):
        if document["kind"] == "Job":
            stages.setdefault("80-integration", []).append(document)
    stages["90-faults"] = rendered("spira-chaos", ROOT / "helm/spira-chaos/ci/default-values.yaml")
    target = pathlib.Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    for name, documents in sorted(stages.items()):
        (target / f"{name}.yaml").write_text(yaml.safe_dump_all(documents, sort_keys=False, width=120))
        print(f"{target / name}.yaml: {len(documents)} objects")


if __name__ == "__main__":
    main(sys.argv[1])
