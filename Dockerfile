# One image for every Airflow component and for the command line.
FROM python:3.12-slim-bookworm

ENV PYTHONUNBUFFERED=1 \
    PIP_NO_CACHE_DIR=1 \
    AIRFLOW_HOME=/opt/airflow \
    AIRFLOW__CORE__LOAD_EXAMPLES=False \
    AIRFLOW__CORE__DAGS_ARE_PAUSED_AT_CREATION=False \
    AIRFLOW__USAGE_DATA_COLLECTION__ENABLED=False \
    AIRFLOW__SCHEDULER__SCHEDULER_IDLE_SLEEP_TIME=0.2 \
    DATELINE_HOME=/var/lib/dateline \
    DATELINE_INBOX=/inbox \
    OMP_NUM_THREADS=1

# A volume takes the owner of the folder that the image has where it is mounted; where there is none, it is root's.
RUN useradd --create-home --uid 10001 dateline \
    && mkdir -p /opt/airflow/logs /var/lib/dateline /inbox \
    && chown -R dateline:dateline /opt/airflow /var/lib/dateline /inbox

WORKDIR /opt/dateline
COPY pyproject.toml constraints.txt README.md ./
COPY core core
COPY ingest ingest
COPY transform transform
COPY load load
COPY alert alert
COPY app app
COPY dags dags
COPY sql sql
COPY seeds seeds

# The constraints pin everything but the Celery provider, which only this image needs.
RUN pip install uv \
    && uv pip install --system --constraint constraints.txt . \
    && uv pip install --system --constraint constraints.txt "apache-airflow-providers-celery>=3.12" "redis>=5" \
    && ln -s "$(python -c 'import dags, pathlib; print(pathlib.Path(dags.__file__).parent)')" /opt/dags

ENV AIRFLOW__CORE__DAGS_FOLDER=/opt/dags
USER dateline
WORKDIR /opt/airflow
ENTRYPOINT ["python", "-m", "airflow"]
CMD ["version"]
