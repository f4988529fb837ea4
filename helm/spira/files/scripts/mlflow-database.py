"""Brings MLflow's tables to the version of this image; safe for any number of replicas at once.

Waits for PostgreSQL, then holds an advisory lock while it works, so that one replica works and the others find it done.
"""

import os
import subprocess
import sys
import time

import psycopg2

LOCK = 0x5350495241  # "SPIRA"
URI = os.environ.get("BACKEND_URI", "postgresql+psycopg2://")
TABLES = """
import sys
from mlflow.store.db.utils import _all_tables_exist, _initialize_tables, create_sqlalchemy_engine_with_retry
engine = create_sqlalchemy_engine_with_retry(sys.argv[1])
if not _all_tables_exist(engine):
    _initialize_tables(engine)
"""


def connected():
    while True:
        try:
            return psycopg2.connect("", connect_timeout=5)
        except psycopg2.OperationalError as error:
            print(f"PostgreSQL is not ready: {str(error).strip()}", flush=True)
            time.sleep(3)


def run(*command):
    finished = subprocess.run(command, check=False)
    if finished.returncode != 0:
        sys.exit(f"{command[0]} ended with {finished.returncode}; the pod starts again and tries once more")


def main():
    with connected() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", (LOCK,))
        # `db upgrade` migrates tables but does not make the first ones
        run(sys.executable, "-c", TABLES, URI)
        run("mlflow", "db", "upgrade", URI)
    print("MLflow's tables are up to date")


if __name__ == "__main__":
    main()
